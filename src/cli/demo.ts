import { assess } from "../assess/assess.js";
import type { Report } from "../assess/report.js";
import { councils } from "../policy/councils/index.js";
import { Page } from "../views/layout.js";
import { toText } from "../views/text.js";
import { readAnyCalendar } from "./calendar-files.js";
import { refuse } from "./check.js";
import { ownCouncil } from "./chosen-council.js";
import { comparisonTable, nationalList } from "./demo-tables.js";
import { type ExitCode, exitCodes, type Host } from "./host.js";
import { issueLines, readPlanFile } from "./inputs.js";

const planFile = "fixtures/plans/boxing-academy.json";
const calendarFile = "fixtures/plans/boxing-academy.calendar.json";
const asOf = "2026-11-23";

/** A worked example: a plan under its own council, then under every council side by side. */
export async function demo(host: Host): Promise<ExitCode> {
  if (!(await host.fileExists(planFile))) {
    return refuse(
      [
        `The demo reads ${planFile}, and that file did not come with the program.`,
        "For a plan of your own: offsite-direction check PLAN.json",
      ],
      host,
    );
  }
  const plan = await readPlanFile(planFile, host);
  if (!plan.ok) return refuse(plan.lines, host);
  const calendar = await readAnyCalendar(calendarFile, {}, host, true);
  if (!calendar.ok) return refuse(calendar.lines, host);
  const own = ownCouncil(plan.value);
  if (!own.ok) return refuse(own.lines, host);
  const reports = new Map<string, Report>();
  for (const council of Object.values(councils)) {
    const result = assess(plan.value, { council, calendar: calendar.value.calendar, asOf });
    if (!result.ok) return refuse(issueLines(result.issues), host);
    reports.set(council.id, result.report);
  }
  const report = reports.get(own.value.id) as Report;
  const { colour, stdout } = host;
  stdout.write(introduction(own.value.name, colour));
  stdout.write(`\n${toText(report, { colour })}\n`);
  stdout.write(sideBySide([...reports.values()], report, colour));
  return exitCodes.well;
}

function introduction(council: string, colour: boolean): string {
  const page = new Page({ colour });
  page.heading("A worked example");
  page.paragraph(
    `A made-up pupil in Year 9 at a maintained school in ${council}, with an EHC plan and looked after by the council. From 3 November 2026: three days a week at a boxing academy that is not a school, one day of online lessons at home, one day at school. The notice to parents went out on the last day before half-term.`,
  );
  page.gap();
  page.paragraph("This is what the following says about the plan:");
  page.gap();
  page.paragraph(`offsite-direction check ${planFile} --as-of ${asOf}`, 2);
  return page.toString();
}

function sideBySide(reports: readonly Report[], own: Report, colour: boolean): string {
  const councilsPage = new Page({ colour });
  councilsPage.heading("The same plan under five councils");
  councilsPage.paragraph(
    "What each council's own document says about it. A dash: it does not ask this, or not of this plan.",
  );
  const lawPage = new Page({ colour });
  lawPage.heading("In law and statutory guidance, the same under all of them");
  const nextPage = new Page({ colour });
  nextPage.heading("To read on");
  nextPage.hanging("offsite-direction explain WAR-60", "what a clause says and what decides it", 2, 40);
  nextPage.hanging("offsite-direction explain K2", "where a council and the law differ", 2, 40);
  nextPage.hanging("offsite-direction compare PLAN.json", "every matter side by side", 2, 40);
  nextPage.hanging("offsite-direction councils", "the councils and their documents", 2, 40);
  nextPage.hanging("offsite-direction --help", "everything else", 2, 40);
  return [
    councilsPage.toString(),
    comparisonTable(reports, colour),
    lawPage.toString() + nationalList(own, colour),
    nextPage.toString(),
  ].join("\n");
}
