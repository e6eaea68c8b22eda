import { calendarNotes, type SchoolCalendar } from "../calendar/school-calendar.js";
import { Page } from "../views/layout.js";
import { dateWords } from "../views/plain-words.js";
import { closedDays, dayCounts, yearGrid } from "../views/year-grid.js";
import { catalogue } from "../words/catalogue.js";
import { say } from "../words/say.js";
import { type Options, quoted } from "./arguments.js";
import { type CalendarRead, readAnyCalendar } from "./calendar-files.js";
import { refuse, refusedFormat } from "./check.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { mayEcho } from "./inputs.js";

/** Shows a school's year out of a file of any kind or a starter, and writes it as a file that every command reads. */
export async function calendar(name: string, options: Options, host: Host): Promise<ExitCode> {
  const { format = "text", from, to, out } = options;
  const wrong = refusedFormat(format, ["text", "json"]);
  if (wrong !== undefined) return refuse([wrong], host);
  const read = await readAnyCalendar(name, { from, to }, host, mayEcho(options));
  if (!read.ok) return refuse(read.lines, host);
  const text = `${JSON.stringify(read.value.calendar, null, 2)}\n`;
  if (out !== undefined) {
    const why = await host.writeFile(out, text);
    if (why !== undefined)
      return refuse([`The calendar could not be written to ${quoted(out)}. ${why}`], host);
  }
  host.stdout.write(format === "json" ? text : calendarPage(read.value, out, host.colour));
  return exitCodes.well;
}

function calendarPage(
  { calendar: made, source, leftOut, provenance }: CalendarRead,
  out: string | undefined,
  colour: boolean,
): string {
  const page = new Page({ colour });
  page.heading(`School calendar: ${dateWords(made.covers.from)} to ${dateWords(made.covers.to)}`);
  page.hanging("From", source, 0, 10);
  page.hanging("Days", daysWords(made), 0, 10);
  const after = new Page({ colour });
  after.heading("No school on");
  for (const [days, why] of closedDays(made)) after.hanging(days, why, 2, 32);
  if (leftOut.length > 0) after.heading(`Left out (${leftOut.length})`);
  for (const [what, why] of leftOut) {
    after.hanging("-", what, 2, 4);
    after.paragraph(why, 4, "quiet");
  }
  const notes = calendarNotes(made);
  if (notes.length > 0) after.heading("Worth a look");
  for (const note of notes) after.hanging("-", say(note, catalogue), 2, 4);
  if (provenance !== undefined) {
    after.heading("Before relying on it");
    after.paragraph(provenance.note, 2);
    for (const address of provenance.sources) after.hanging("-", address, 2, 4);
  }
  after.gap();
  after.paragraph(
    out === undefined
      ? "Nothing was written. Put it beside a plan: --out plan.calendar.json"
      : `Written to ${quoted(out)}. Check it against what the school publishes.`,
  );
  return `${page.toString()}\n${yearGrid(made, 80)}\n\n${after.toString()}`;
}

function daysWords(made: SchoolCalendar): string {
  const { open, inset } = dayCounts(made);
  const counts = inset === 0 ? "no INSET days listed" : `${inset} INSET ${inset === 1 ? "day" : "days"}`;
  return `${open} days for pupils, ${counts}`;
}
