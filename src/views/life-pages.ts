import type { Report } from "../assess/report.js";
import { listInWords } from "../words/item-words.js";
import { auditPage } from "./audit-page.js";
import type { LifePage, LifePart } from "./life-page.js";
import { headings, policyWords, remarkWords } from "./outline.js";
import { registerPage } from "./register-page.js";
import { firstStartPage, latestDaysPage } from "./start-page.js";
import { timelinePage } from "./timeline-page.js";
import type { Shown } from "./viewed.js";
import type { Worded } from "./word.js";

type WithPage = Worded<Exclude<Shown, Report>>;

/** What the page about a result over time says, with what it rests on and what is worth knowing of that. */
export function pageAbout(source: WithPage): LifePage {
  const page = ownPage(source);
  return {
    ...page,
    subject: [...page.subject, ["Rests on", listInWords(source.policy.map(policyWords))]],
    parts: [...remarksPart(source), ...page.parts],
  };
}

function remarksPart(source: WithPage): readonly LifePart[] {
  const entries = remarkWords(source).map((what) => ({ label: "-", what, lines: [] }));
  return entries.length === 0 ? [] : [{ heading: headings.remarks, entries }];
}

function ownPage(source: WithPage): LifePage {
  switch (source.schema) {
    case "osd-timeline/1":
      return timelinePage(source);
    case "osd-register/1":
      return registerPage(source);
    case "osd-audit/1":
      return auditPage(source);
    case "osd-latest-days/1":
      return latestDaysPage(source);
    case "osd-first-start/1":
      return firstStartPage(source);
  }
}
