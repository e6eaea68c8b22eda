import { readFileSync } from "node:fs";
import { formatDay, parseDay, weekdayOf } from "../../../src/days/plain-date.js";
import {
  type AuditOptions,
  assess,
  auditRegister,
  type CouncilDefinition,
  defineCouncil,
  expectedRegister,
  type Issue,
  norfolk,
  OptionError,
  type Report,
  readPlan,
  readPlanText,
  schoolCalendar,
} from "../../../src/index.js";
import { CouncilError } from "../../../src/policy/council-error.js";
import { word } from "../../../src/views/word.js";
import { marchCalendar, marchPlan } from "../../assess/march.js";

/** Takes an input where it belongs and tells in lines what came out. */
type Ask = (input: never) => readonly string[];

const calendar = marchCalendar() as never;

export const entries = {
  /** A plan, with the school's calendar. */
  plan: (plan: unknown) => answerTo(assess(plan, { calendar })),
  /** A plan as JSON text. */
  text: (text: string) => {
    const read = readPlanText(text);
    return read.ok ? answerTo(assess(read.plan, { calendar })) : issuesIn(read);
  },
  /** A calendar for the plan that is in order. */
  calendar: (data: unknown) => answerTo(assess(marchPlan(), { calendar: data as never })),
  both: ({ plan, data }: { plan: unknown; data: unknown }) =>
    answerTo(assess(plan, { calendar: data as never })),
  /** Several plans: each line with the position of its plan. */
  plans: (plans: readonly unknown[]) =>
    plans.flatMap((plan, i) => answerTo(assess(plan, { calendar })).map((line) => `${i}: ${line}`)),
  /** A plan checked against the guidance of Norfolk. */
  norfolk: (plan: unknown) => answerTo(assess(plan, { calendar, council: norfolk })),
  /** The options beside the plan that is in order. */
  options: (options: unknown) => thrown(() => answerTo(assess(marchPlan(), options as never))),
  /** A date text, as the first day off site. */
  day: (startsOn: unknown) => readOrNot(readPlan({ schema: "osd-plan/1", startsOn })),
  /** A time text, as the start of a session. */
  time: (startsAt: unknown) =>
    readOrNot(
      readPlan({
        schema: "osd-plan/1",
        timetable: [{ weekday: "mon", half: "AM", place: "home-school", startsAt }],
      }),
    ),
  /** A calendar by itself. */
  "calendar alone": (data: unknown) => readOrNot(schoolCalendar(data)),
  /** What a plan and another plan say, positions and words apart. */
  "two plans": ([one, other]: readonly [unknown, unknown]) => {
    const [a, b] = [one, other].map((plan) => answerTo(assess(plan, { calendar })).join());
    return [a === b ? "same" : "different"];
  },
  "two calendars": ([one, other]: readonly [unknown, unknown]) => {
    const [a, b] = [one, other].map((data) =>
      clauseLines(reportOn(assess(marchPlan(), { calendar: data as never }))).join(),
    );
    return [a === b ? "same" : "different"];
  },
  /** The data of a council. */
  council: (data: unknown) => thrown(() => [`council ${defineCouncil(data as CouncilDefinition).id}`]),
  /** Marks of registers, checked against the plan that is in order. */
  marks: (marks: unknown) => auditLines(marchPlan(), marks),
  "marks of a plan": ({ plan, marks }: { plan: unknown; marks: unknown }) => auditLines(plan, marks),
  /** The expected register of one day. */
  register: ({ plan = marchPlan(), date }: { plan?: unknown; date: string }) => {
    const result = expectedRegister(plan, { calendar, from: date, to: date });
    if (!result.ok) return issuesIn(result);
    return [
      ...word(result.register).sessions.flatMap(({ session, home, hosts }) => [
        `${session} home ${home.code} if ${home.ifThat}`,
        ...home.alternatives.map(({ code }) => `${session} home else ${code}`),
        ...hosts.map(({ code }) => `${session} host ${code}`),
      ]),
      `${result.register.sessions.length} sessions`,
    ];
  },
  /** A time zone, or several: whether a report is the same there as under UTC, and what the days are. */
  zones: (zones: readonly string[]) => {
    const before = process.env.TZ;
    const bytesIn = (zone: string): string => {
      process.env.TZ = zone;
      return JSON.stringify(assess(marchPlan(), { calendar }));
    };
    try {
      const expected = bytesIn("UTC");
      return zones.map((zone) => (bytesIn(zone) === expected ? `${zone} as UTC` : `${zone} differs`));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
  /** A day in a time zone: the weekday, 1 for Monday, and the day after. */
  "day in a zone": ({ zone, date }: { zone: string; date: string }) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const day = parseDay(date) ?? Number.NaN;
      return [`weekday ${weekdayOf(day)}`, `then ${formatDay(day + 1)}`, `is ${formatDay(day)}`];
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
  /** A test that tries it: its file under `test`, and its title. */
  elsewhere: ([file, title]: readonly [file: string, title: string]) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    return [text.includes(`"${title}"`) ? "tried" : "not found"];
  },
} satisfies Record<string, Ask>;

export type Entry = keyof typeof entries;

type Answer = { readonly ok: true; readonly report: Report } | Refused;
type Refused = { readonly ok: false; readonly issues: readonly Issue[] };

function issuesIn({ issues }: Refused): readonly string[] {
  return issues.map(({ code, path }) => `${code} ${path}`);
}

function readOrNot(result: { readonly ok: true } | Refused): readonly string[] {
  return result.ok ? ["read"] : issuesIn(result);
}

function reportOn(answer: Answer): Report {
  if (!answer.ok) throw new Error(issuesIn(answer).join("; "));
  return answer.report;
}

/** `read`, and of the report: `clause outcome`, `clause is weight of force`, `clause needs path`, `clause by day`, remarks and calendar notes. */
function answerTo(answer: Answer): readonly string[] {
  if (!answer.ok) return issuesIn(answer);
  const { report } = answer;
  return [
    "read",
    ...clauseLines(report),
    ...report.findings.flatMap(({ clauses, missing }) =>
      missing.map(({ at, fact }) => `${clauses[0]} needs ${at === "" ? fact : at}`),
    ),
    ...report.deadlines.flatMap(({ clauses, latest }) => clauses.map((id) => `${id} by ${latest}`)),
    ...report.codes.map(({ weekday, half, home }) => `${weekday} ${half} home ${home.code}`),
    ...report.remarks.map(({ code }) => `remark ${code}`),
    ...report.calendarNotes.map(({ code, path }) => `note ${code} ${path}`),
  ];
}

function clauseLines({ clauses }: Report): readonly string[] {
  return Object.entries(clauses).flatMap(([id, { outcome, severity, force }]) => [
    `${id} ${outcome}`,
    `${id} is ${severity} of ${force}`,
  ]);
}

function auditLines(plan: unknown, marks: unknown): readonly string[] {
  const options: AuditOptions = { calendar, asOf: "2026-03-28" };
  const result = auditRegister(plan, marks, options);
  if (!result.ok) return issuesIn(result);
  return [
    "read",
    ...result.audit.findings.flatMap(({ kind, sessions, expected }) =>
      sessions.map(({ at }) => `${kind} ${at} expects ${expected}`),
    ),
  ];
}

/** What an act says, or the mistake it throws. */
function thrown(act: () => readonly string[]): readonly string[] {
  try {
    return act();
  } catch (mistake) {
    if (mistake instanceof CouncilError) {
      return mistake.issues.map(({ code, path }) => `throws ${code} ${path}`);
    }
    if (mistake instanceof OptionError) return ["throws OptionError"];
    throw mistake;
  }
}
