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
export function calculated(
  folder: string,
  file: string,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  // Commas, quotation marks, UTF-8, from the first line, as shown, no formulas, all sheets.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const out = path.join(folder, "calculated");
  soffice(folder, "--convert-to", filter, "--outdir", out, path.join(folder, file));
  const base = `${file.replace(/\.[^.]*$/, "")}-`;
  return new Map(
    readdirSync(out)
      .filter((name) => name.startsWith(base))
      .map((name) => [
        name.slice(base.length, -".csv".length),
        cellsOf(readFileSync(path.join(out, name), "utf8")),
      ]),
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
