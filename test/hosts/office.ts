import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCsv } from "../../src/cli/read-csv.js";

/** Runs work in a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "osd-hosts-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a workbook in LibreOffice, which calculates its formulas, and gives every visible sheet as LibreOffice shows it. */
export function calculated(folder: string, file: string): ShownSheets {
  return allCalculated(folder, [file]).get(file) ?? new Map();
}

/** The cells of sheets by the names of the sheets. */
export type ShownSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Several workbooks with one start of LibreOffice. */
export function allCalculated(folder: string, files: readonly string[]): ReadonlyMap<string, ShownSheets> {
  // Commas, quotation marks, UTF-8, from the first line, as shown, no formulas, all sheets.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const out = path.join(folder, "calculated");
  const paths = files.map((file) => path.join(folder, file));
  soffice(folder, "--convert-to", filter, "--outdir", out, ...paths);
  const names = readdirSync(out);
  return new Map(
    files.map((file) => {
      const base = `${file.replace(/\.[^.]*$/, "")}-`;
      const own = names.filter((name) => name.startsWith(base));
      const sheetOf = (name: string): string => name.slice(base.length, -".csv".length);
      return [
        file,
        new Map(own.map((name) => [sheetOf(name), cellsOf(readFileSync(path.join(out, name), "utf8"))])),
      ];
    }),
  );
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const read = readCsv(text);
  return read.ok ? read.rows.map(({ cells }) => cells) : [];
}

/** Runs LibreOffice without a screen, with settings of its own. */
export function soffice(folder: string, ...words: readonly string[]): void {
  const settings = `-env:UserInstallation=file://${path.join(folder, "settings")}`;
  execFileSync("soffice", [settings, "--headless", ...words], { stdio: "ignore", timeout: 300_000 });
}
