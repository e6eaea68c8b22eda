import { describe, expect, it } from "vitest";
import { CsvError, readCsv } from "./read-csv.js";

function cellsOf(text: string): readonly (readonly string[])[] {
  return readCsv(text).map(({ cells }) => cells);
}

function rowAtFault(text: string): number | undefined {
  try {
    readCsv(text);
    return undefined;
  } catch (error) {
    return error instanceof CsvError ? error.row : -1;
  }
}

describe("readCsv", () => {
  it("reads cells, empty ones included, with either line end and with none at the end", () => {
    expect(cellsOf("a,b,c\r\n1,,3\n,,")).toEqual([
      ["a", "b", "c"],
      ["1", "", "3"],
      ["", "", ""],
    ]);
  });

  it("reads commas, quotes and line ends inside quotes", () => {
    expect(cellsOf('a,b\n"1,2","say ""yes""\nand go"\n')).toEqual([
      ["a", "b"],
      ["1,2", 'say "yes"\nand go'],
    ]);
  });

  it("passes over the mark that a spreadsheet puts first", () => {
    expect(cellsOf("\uFEFFa,b\n")).toEqual([["a", "b"]]);
  });

  it("reads nothing from nothing", () => {
    expect(cellsOf("")).toEqual([]);
  });

  it("numbers rows as a spreadsheet does", () => {
    expect(readCsv('a\n"1\n2"\n3\n').map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it("refuses rows of another length than the header", () => {
    expect(rowAtFault("a,b\n1,2\n1,2,3\n")).toBe(3);
    expect(rowAtFault("a,b\n1\n")).toBe(2);
    expect(rowAtFault("a,b\n1,2\n\n")).toBe(3);
  });

  it("refuses quotes in the wrong place and a carriage return by itself", () => {
    expect(rowAtFault('a,b\n1,2"\n')).toBe(2);
    expect(rowAtFault('a,b\n"1"2,3\n')).toBe(2);
    expect(rowAtFault('a,b\n"1,2\n')).toBe(2);
    expect(rowAtFault("a,b\r1,2")).toBe(1);
  });
});
