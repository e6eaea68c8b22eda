import { Page } from "../views/layout.js";
import { commands, type OptionName, optionTable, withValue } from "./arguments.js";
import { exitCodes, exitMeanings } from "./host.js";

/** What `--help` prints. */
export function helpPage(): string {
  const page = new Page({});
  page.paragraph(
    "offsite-direction checks a plan to direct a pupil off site against English law and the guidance of the home school's council.",
  );
  page.heading("Usage");
  for (const [name, { takes, usages }] of Object.entries(commands)) {
    for (const usage of usages) {
      const needs: readonly OptionName[] = "needs" in usage ? usage.needs : [];
      const words = [
        "offsite-direction",
        name,
        ...("takes" in usage ? usage.takes : takes),
        ...needs.map(withValue),
      ];
      page.hanging(words.join(" "), usage.does, 2, 41);
    }
  }
  page.heading("Options");
  for (const name of Object.keys(optionTable) as OptionName[]) {
    page.hanging(withValue(name), optionTable[name].does, 2, 21);
  }
  page.gap();
  page.paragraph(
    'PLAN.json may be - to read the plan from standard input. MARKS.json is a list of { "register", "date", "session", "code" }; a file whose name ends with .csv is a table with those four columns.',
  );
  page.gap();
  page.hanging("--help, -h", "this page", 2, 21);
  page.hanging("--version, -V", "the version", 2, 21);
  page.gap();
  page.heading("Exit codes");
  for (const [name, code] of Object.entries(exitCodes) as [keyof typeof exitCodes, number][]) {
    page.hanging(String(code), exitMeanings[name], 2, 5);
  }
  return page.toString();
}
