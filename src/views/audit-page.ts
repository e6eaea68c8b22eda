import type { Severity } from "../policy/vocabulary.js";
import type { AttendanceRate } from "../register/attendance-rate.js";
import { sentenceCase } from "../words/sentence-case.js";
import { askedBy, type LifeEntry, type LifePage, type PageTone, partOf, shortDate } from "./life-page.js";
import { countWords, dayWords, evidenceWords, forceWords } from "./plain-words.js";
import { registerWords } from "./register-words.js";
import { allMissingInWords } from "./word-missing.js";
import type { WordedAudit } from "./word-registers.js";

type AuditFindingView = WordedAudit["findings"][number];

const weights: readonly { readonly severity: Severity; readonly heading: string; readonly tone: PageTone }[] =
  [
    { severity: "error", heading: "To put right", tone: "bad" },
    { severity: "warning", heading: "Cautions: what should be done", tone: "open" },
    { severity: "advice", heading: "Advice", tone: "open" },
  ];

/** What was found in recorded marks: what to put right first, then the registers added up. */
export function auditPage({
  asOf,
  complete,
  findings,
  cannotTell,
  registers,
  formula,
}: WordedAudit): LifePage {
  const marks = registers.reduce((sum, one) => sum + one.marks, 0);
  const mistakes = findings.reduce((sum, { sessions }) => sum + sessions.length, 0);
  const found = `${sentenceCase(countWords(mistakes, "mistake", "mistakes"))} in ${countWords(marks, "mark", "marks")}.`;
  return {
    title: "Off-site direction: registers checked",
    subject: [
      ["As of", dayWords(asOf)],
      [
        "Complete",
        complete === null
          ? "no day yet on which every session has to have a mark"
          : `every session from ${dayWords(complete.from)} to ${dayWords(complete.to)} has to have a mark`,
      ],
    ],
    verdict: [found],
    tone: findings.length === 0 ? "good" : "bad",
    parts: [
      ...weights.flatMap(({ severity, heading, tone }) =>
        partOf(
          heading,
          findings.filter((one) => one.severity === severity).map((one) => entryOf(one, tone)),
        ),
      ),
      ...partOf(
        "Marks nobody can judge yet",
        cannotTell.map(({ register, at, missing }) => ({
          label: sentenceCase(countWords(at.length, "mark", "marks")),
          tone: "open",
          what: `${sentenceCase(registerWords(register))}: not known ${allMissingInWords(missing)}`,
          lines: missing.map((one) => ["", `goes to ${one.at}`] as const),
        })),
      ),
      {
        heading: "Attendance",
        intro: formula,
        table: [
          ["Register", "Marks", "As recorded", "Once put right"],
          ...registers.map(({ register, marks: count, recorded, putRight }) => [
            sentenceCase(registerWords(register)),
            String(count),
            rateWords(recorded),
            rangeWords(putRight.lowest, putRight.highest),
          ]),
        ],
      },
      {
        heading: "Codes recorded",
        table: [
          ["Register", "How often each"],
          ...registers.map(({ register, totals }) => [
            sentenceCase(registerWords(register)),
            Object.entries(totals)
              .map(([code, times]) => `${code} ${times}`)
              .join(", "),
          ]),
        ],
      },
    ],
  };
}

function entryOf(one: AuditFindingView, tone: PageTone): LifeEntry {
  const { document, place, edition, evidence } = one.citation;
  const howSure = evidenceWords[evidence];
  const halfDays = one.sessions.map(({ date, session }) => `${shortDate(date)} ${session}`);
  const [first, ...others] = halfDays;
  return {
    label: first === undefined || others.length > 0 ? `${halfDays.length} half days` : first,
    tone,
    what: one.says,
    lines: [
      ...(others.length === 0 ? [] : [["On", halfDays.join(", ")] as const]),
      ["Do this", one.toPutRight],
      [forceWords[one.force].label, `${askedBy(one.clauses, null)}: ${document}, ${place} (${edition}).`],
      ...(howSure === null ? [] : [["How sure", howSure] as const]),
    ],
  };
}

function rateWords({ attending, possible, percent }: AttendanceRate): string {
  return percent === null ? "none possible" : `${percent.toFixed(1)}% (${attending} of ${possible})`;
}

function rangeWords(lowest: AttendanceRate, highest: AttendanceRate): string {
  const [least, most] = [rateWords(lowest), rateWords(highest)];
  return least === most ? least : `${least} to ${most}`;
}
