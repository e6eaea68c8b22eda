import { openXlsx, type RoundtripWorkbook } from "hucre/xlsx";
import type { Read } from "../inputs.js";
import { whyUnsafe } from "./container.js";

/** Opens a workbook so that it can be written back with all that is in it. Never throws, whatever the bytes are. */
export async function openWorkbook(bytes: Buffer): Promise<Read<RoundtripWorkbook>> {
  const why = whyUnsafe(bytes);
  if (why !== undefined) return refused(why);
  try {
    const workbook = await openXlsx(bytes, { readStyles: true });
    return workbook.hasMacros === true ? refused(macros) : { ok: true, value: workbook };
  } catch {
    // What is thrown quotes the workbook.
    return refused("It is damaged. Open it in the spreadsheet, save it as a new workbook and try that.");
  }
}

const macros = 'It holds macros. Save it as "Excel Workbook (.xlsx)", which has none.';

function refused(why: string): Read<never> {
  return { ok: false, lines: [`The workbook could not be read. ${why}`] };
}
