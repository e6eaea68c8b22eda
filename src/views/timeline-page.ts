import { formatDay } from "../days/plain-date.js";
import { sentenceCase } from "../words/sentence-case.js";
import { whatWords } from "./deadline-days.js";
import { dayOfEntry } from "./ical.js";
import { askedBy, type LifeEntry, type LifePage, type PageTone, partOf, shortDate } from "./life-page.js";
import { dayWords } from "./plain-words.js";
import type { WordedEntry, WordedTimeline } from "./word-duties.js";

/** How entries are grouped: what needs somebody now comes first. */
const groups: readonly {
  readonly status: string;
  readonly heading: string;
  readonly counted: string;
  readonly tone: PageTone;
}[] = [
  { status: "overdue", heading: "Overdue", counted: "overdue", tone: "bad" },
  {
    status: "done-not-as-required",
    heading: "Done, not as required",
    counted: "done, not as required",
    tone: "bad",
  },
  { status: "due-within", heading: "To do now", counted: "to do now", tone: "open" },
  { status: "not-yet-due", heading: "Still to come", counted: "still to come", tone: "open" },
  { status: "cannot-tell", heading: "Cannot tell yet", counted: "open for want of facts", tone: "open" },
  { status: "done-late", heading: "Done late", counted: "done late", tone: "bad" },
  { status: "done-in-time", heading: "Done in time", counted: "done in time", tone: "good" },
  { status: "not-needed", heading: "Not needed for this plan", counted: "not needed", tone: "good" },
];

/** A timeline by what there is to do. Within each group the order is that of the days. */
export function timelinePage({ asOf, entries, next, drift }: WordedTimeline): LifePage {
  const having = (status: string): readonly WordedEntry[] => entries.filter((one) => one.status === status);
  const counted = groups
    .map(({ status, counted: words }) => ({ count: having(status).length, words }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`);
  const late = drift !== null || having("overdue").length > 0;
  const wasAmiss = having("done-late").length + having("done-not-as-required").length > 0;
  return {
    title: "Off-site direction: timeline",
    subject: [["As of", dayWords(asOf)]],
    verdict: [
      ...(drift === null ? [] : [drift.says]),
      counted.length === 0 ? "Nothing is due." : `${sentenceCase(counted.join(", "))}.`,
      ...(next === null ? [] : [`Next: ${whatWords(next)}. ${next.says}`]),
    ],
    tone: late ? "bad" : wasAmiss ? "open" : "good",
    parts: groups.flatMap(({ status, heading, tone }) =>
      partOf(
        heading,
        having(status).map((one) => entryOf(one, tone)),
      ),
    ),
  };
}

function entryOf(entry: WordedEntry, tone: PageTone): LifeEntry {
  const day = dayOfEntry(entry);
  const asked = askedBy(entry.clauses, entry.force);
  return {
    label: day === undefined ? "no day" : shortDate(formatDay(day)),
    tone,
    what: sentenceCase(whatWords(entry)),
    lines: [
      ["", entry.says],
      ["", `${sentenceCase(entry.owedBy)}${asked === "" ? "" : `; ${asked}`}`],
    ],
  };
}
