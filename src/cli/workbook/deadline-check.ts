/** The days without school, as a range of the workbook: `'Days without school'!$A$2:$A$90`. */
export type ClosedRange = string | undefined;

/** The columns of the sheet of deadlines that the formulas look at. */
export const checkColumns = { by: "A", from: "J", count: "K", counts: "M" } as const;

/**
 * The formula by which a spreadsheet counts a deadline for itself, and the one that compares; undefined where it has no
 * way of counting so. Fixed templates: nothing of the user's stands in them but the number of the row.
 */
export function checkFormulas(
  counted: { readonly by: string; readonly from: string; readonly number: number; readonly in: string },
  row: number,
  closed: ClosedRange,
): { readonly counts: string; readonly check: string } | undefined {
  const { by, from, count, counts } = checkColumns;
  if (counted.by === "" || counted.from === "" || !Number.isInteger(counted.number)) return undefined;
  const check = `IF(${counts}${row}=${by}${row},"agree","differ")`;
  switch (counted.in) {
    case "calendar days before":
      return { counts: `${from}${row}-${count}${row}`, check };
    case "calendar days after":
      return { counts: `${from}${row}+${count}${row}`, check };
    case "school days before":
    case "school days after": {
      // WORKDAY with 0 is the day itself, school or not.
      if (closed === undefined || counted.number < 1) return undefined;
      const sign = counted.in === "school days before" ? "-" : "";
      return { counts: `WORKDAY(${from}${row},${sign}${count}${row},${closed})`, check };
    }
    default:
      return undefined;
  }
}
