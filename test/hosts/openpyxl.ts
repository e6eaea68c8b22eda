import { execFileSync } from "node:child_process";
import path from "node:path";
import { type Host, insist, runs } from "./host.js";
import { inFolder } from "./office.js";
import { checkedWorkbooks, putInto, type SheetSummary, summaryOf } from "./workbooks.js";

// Debian's package is for Debian's Python, which need not be the first one on the path.
const python = "/usr/bin/python3";

const script = `
import json, sys, warnings
warnings.simplefilter("error")
import openpyxl
out = []
for file in sys.argv[1:]:
    book = openpyxl.load_workbook(file)
    sheets = []
    for sheet in book.worksheets:
        cells = [c for row in sheet.iter_rows() for c in row if c.value is not None]
        formulas = [c for c in cells if c.data_type == "f"]
        sheets.append({"name": sheet.title, "filled": len(cells), "formulas": len(formulas),
                       "dropDowns": len(sheet.data_validations.dataValidation)})
    out.append(sheets)
print(json.dumps(out))
`;

/** openpyxl, a reader of workbooks that nobody here wrote. */
export const openpyxl: Host = {
  name: "openpyxl",
  apt: ["python3-openpyxl"],
  isHere: () => runs(python, "-c", "import openpyxl"),
  attempt: async (amount) => {
    const all = await checkedWorkbooks(amount === "full" ? 700 : 30);
    return inFolder(async (folder) => {
      putInto(folder, all);
      const files = all.map(({ file }) => path.join(folder, file));
      const text = execFileSync(python, ["-c", script, ...files], { encoding: "utf8", timeout: 300_000 });
      const found = JSON.parse(text) as readonly (readonly SheetSummary[])[];
      for (const [i, one] of all.entries()) {
        const [ours, theirs] = [JSON.stringify(await summaryOf(one)), JSON.stringify(found[i])];
        insist(ours === theirs, `${one.file} has ${theirs} for openpyxl and ${ours} for us`);
      }
      return `opened ${all.length} workbooks without a warning, with every cell, formula and drop-down in them`;
    });
  },
};
