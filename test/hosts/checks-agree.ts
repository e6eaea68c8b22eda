import { insist } from "./host.js";
import { allCalculated, inFolder } from "./office.js";
import { checkedWorkbooks, putInto } from "./workbooks.js";

/**
 * Lets the spreadsheet calculate the checks in workbooks that the command line wrote. Gives how many deadlines it counted
 * for itself, all of which agreed, and how many it could not count.
 */
export async function checksAgree(plans: number): Promise<{ readonly agree: number; readonly not: number }> {
  const all = await checkedWorkbooks(plans);
  return inFolder(async (folder) => {
    putInto(folder, all);
    let agree = 0;
    let not = 0;
    const shown = allCalculated(
      folder,
      all.map(({ file }) => file),
    );
    for (const [file, sheets] of shown) {
      const [head = [], ...rows] = sheets.get("Checked deadlines") ?? [];
      const at = head.indexOf("Check");
      insist(at > 0 && rows.length > 0, `${file} has no sheet of deadlines.`);
      for (const row of rows) {
        const said = row[at] ?? "";
        insist(
          ["agree", "not checked here", ""].includes(said),
          `${file}: ${JSON.stringify(row)} is said to be ${JSON.stringify(said)}`,
        );
        if (said === "agree") agree += 1;
        if (said === "not checked here") not += 1;
      }
    }
    return { agree, not };
  });
}
