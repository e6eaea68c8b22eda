import type { CompiledCalendar } from "../calendar/compile-calendar.js";
import { isSchoolDay } from "../calendar/counting.js";
import type { Day } from "../days/plain-date.js";
import { type MissingFact, missingDays } from "../engine/missing-fact.js";
import type { Facts, PlacementItem } from "../plan/facts.js";
import { codeLetters } from "../plan/words.js";
import { codeCount, codeNumber, NO_CODE } from "./attendance-codes.js";
import type { AuditKindName } from "./audit-kinds.js";
import { homeView, hostView, type MarkVerdict, type VerdictTable, verdictTable } from "./audit-verdicts.js";
import { closureCodes, isClosedDay } from "./closure-codes.js";
import { countNumbers, judge, NO_SESSION } from "./fill-register.js";
import { MarkSheets, type Sheet } from "./mark-sheets.js";
import { lastDayForN, schoolDaysForN } from "./n-replaced.js";
import type { Marks } from "./read-marks.js";
import { recordsDisagree } from "./records-disagree.js";
import type { RegisterPlan, Situation } from "./situations.js";

/** A mistake found, in numbers. Register 0 is the home register, others are one more than the placement's position. */
export interface FoundMistake {
  readonly kind: AuditKindName;
  readonly register: number;
  readonly day: Day;
  /** 0 for a morning, 1 for an afternoon. */
  readonly half: number;
  /** Position of the mark; undefined where there is none. */
  readonly mark: number | undefined;
  /** Number of the code recorded; 0 where there is none. */
  readonly code: number;
  /** The code another record has for the same session, where that decided. */
  readonly otherCode: number;
}

/** Marks that cannot be judged, with what would have to be known. */
export interface Unjudged {
  readonly register: number;
  readonly marks: readonly number[];
  readonly missing: readonly MissingFact[];
}

export interface AuditOfMarks {
  readonly mistakes: readonly FoundMistake[];
  readonly unjudged: readonly Unjudged[];
  /** For each register that has marks, and always for the home register, how often each code occurs. */
  readonly totals: ReadonlyMap<number, Uint32Array>;
}

/** What one register is checked against: the sessions of its own school. */
export interface Expected {
  readonly plan: RegisterPlan;
  readonly calendar: CompiledCalendar;
}

export interface AuditInput {
  readonly marks: Marks;
  /** For the home register, and for every other that has no entry in `hosts`. */
  readonly home: Expected;
  /** For the registers of hosts with a calendar of their own, over the same days. */
  readonly hosts: ReadonlyMap<number, Expected>;
  readonly facts: Facts;
  /** Whether the timetable has the pupil at a school where registered, sessions or not. */
  readonly isDueAtHost: (day: Day, half: number) => boolean;
  readonly asOf: Day;
  /** Sessions from one day to the other have to have a mark. */
  readonly completeFrom: Day;
  readonly completeTo: Day;
}

const N = codeNumber("N");
const D = codeNumber("D");

type Unknown = Extract<MarkVerdict, { kind: null }>;

const calendarMissing: Unknown = { kind: null, missing: [missingDays] };

/** Looks at every mark once, and at every session that has to have one. Takes time in proportion to both. */
export function auditMarks(input: AuditInput): AuditOfMarks {
  const audit = new Audit(input);
  audit.layOut();
  audit.compareRecords();
  audit.judgeSheets();
  audit.findMissing();
  return {
    mistakes: audit.mistakes,
    unjudged: [...audit.unjudged.values()],
    totals: new Map(audit.sheets.inOrder().map(({ register, counts }) => [register, counts])),
  };
}

class Audit {
  readonly mistakes: FoundMistake[] = [];
  readonly unjudged: Map<string, { register: number; marks: number[]; missing: readonly MissingFact[] }> =
    new Map();
  readonly sheets: MarkSheets;
  private readonly input: AuditInput;
  private readonly from: Day;

  constructor(input: AuditInput) {
    this.input = input;
    this.from = input.home.plan.from;
    this.sheets = new MarkSheets(input.home.plan.cells.length);
  }

  /** Puts each mark in its cell; finds those that stand where no session is held, or has been held yet. */
  layOut(): void {
    const { marks } = this.input;
    this.sheets.of(0);
    for (let i = 0; i < marks.count; i += 1) {
      const register = marks.registers[i] as number;
      const day = marks.days[i] as Day;
      const half = marks.halves[i] as number;
      const code = marks.codes[i] as number;
      if (code === NO_CODE) continue;
      const sheet = this.sheets.of(register);
      countNumbers(marks.codes.subarray(i, i + 1), sheet.counts);
      if (day > this.input.asOf) {
        this.add("written-in-advance", register, day, half, i, code);
        continue;
      }
      const { plan, calendar } = this.expectedOf(register);
      const schoolDay = isSchoolDay(calendar, day);
      if (schoolDay === undefined) {
        this.leave(register, i, calendarMissing);
        continue;
      }
      const cell = this.cellOf(day, half);
      if (plan.cells[cell] === NO_SESSION) {
        const allowed = closureCodes(calendar, day).map(codeNumber);
        if (allowed.includes(code)) continue;
        const kind = this.isDOnAClosedDay(register, day, half, code)
          ? "d-on-a-closed-day"
          : "code-on-a-non-school-day";
        this.add(kind, register, day, half, i, code);
        continue;
      }
      sheet.codes[cell] = code;
      sheet.positions[cell] = i;
    }
  }

  /** D while the home school alone is closed, and the pupil due at the host school. */
  private isDOnAClosedDay(register: number, day: Day, half: number, code: number): boolean {
    const { home, isDueAtHost } = this.input;
    return code === D && register === 0 && isClosedDay(home.calendar, day) && isDueAtHost(day, half);
  }

  /** Sets what a host or provider recorded beside the home register. */
  compareRecords(): void {
    const home = this.sheets.of(0);
    for (const { register, codes, settled } of this.sheets.inOrder()) {
      if (register === 0) continue;
      for (let cell = 0; cell < codes.length; cell += 1) {
        const theirs = codes[cell] as number;
        const ours = home.codes[cell] as number;
        if (theirs === 0 || ours === 0 || home.settled.has(cell)) continue;
        const situation = this.situationAt(0, cell);
        const placement = situation.facts.placements?.[register - 1];
        if (placement === undefined) continue;
        const kind = recordsDisagree(situation, placement, ours, theirs);
        if (kind === undefined) continue;
        this.addAt(kind, home, cell, theirs);
        home.settled.add(cell);
        settled.add(cell);
      }
    }
  }

  judgeSheets(): void {
    const { facts } = this.input;
    for (const sheet of this.sheets.inOrder()) {
      const { register, counts } = sheet;
      const placement = facts.placements?.[register - 1];
      const isSchoolRegister = placement?.isSchool === true && placement.registered === true;
      if (register > 0 && !isSchoolRegister) continue;
      const { plan } = this.expectedOf(register);
      const views = plan.situations.map((situation) => {
        if (situation === undefined) return undefined;
        return placement === undefined ? homeView(situation) : hostView(situation, placement.id);
      });
      const codes = codeLetters.filter((_, i) => (counts[i + 1] as number) > 0);
      this.judgeSheet(sheet, verdictTable(views, codes));
    }
  }

  private judgeSheet(sheet: Sheet, { table, list }: VerdictTable): void {
    const { codes, register, settled } = sheet;
    const verdicts = new Uint16Array(codes.length);
    judge(this.expectedOf(register).plan.cells, codes, table, codeCount, verdicts);
    for (let cell = 0; cell < codes.length; cell += 1) {
      const code = codes[cell] as number;
      if (code === 0 || settled.has(cell)) continue;
      const verdict = list[verdicts[cell] as number];
      if (verdict !== undefined && verdict.kind !== null) this.addAt(verdict.kind, sheet, cell, 0);
      else if (code === N) this.judgeN(sheet, cell, verdict);
      else if (verdict !== undefined) this.leave(register, sheet.positions[cell] as number, verdict);
    }
  }

  private judgeN(sheet: Sheet, cell: number, verdict: Unknown | undefined): void {
    const { asOf } = this.input;
    const { calendar } = this.expectedOf(sheet.register);
    const day = this.from + (cell >> 1);
    const limit = lastDayForN(calendar, day);
    const mark = sheet.positions[cell] as number;
    if (limit !== undefined && asOf > limit) this.addAt("n-left-too-long", sheet, cell, 0);
    // So many school days take as many days at least, and those the calendar reaches it has counted.
    else if (limit === undefined && asOf > Math.max(day + schoolDaysForN(), calendar.to + 1))
      this.leave(sheet.register, mark, calendarMissing);
    else if (verdict !== undefined) this.leave(sheet.register, mark, verdict);
  }

  /** Sessions held before today that have no mark, in the home register and in each host school's that was given. */
  findMissing(): void {
    const { home, completeFrom, completeTo, asOf, facts } = this.input;
    const last = Math.min(completeTo, asOf - 1, home.plan.to);
    for (const { register, codes } of this.sheets.inOrder()) {
      const placement = register === 0 ? undefined : facts.placements?.[register - 1];
      const { plan } = this.expectedOf(register);
      for (let day = Math.max(completeFrom, this.from); day <= last; day += 1) {
        for (let half = 0; half < 2; half += 1) {
          const cell = this.cellOf(day, half);
          if (plan.cells[cell] === NO_SESSION || codes[cell] !== 0) continue;
          if (isKept(this.situationAt(register, cell), placement, day)) {
            this.add("session-missing", register, day, half, undefined, 0);
          }
        }
      }
    }
  }

  private expectedOf(register: number): Expected {
    return this.input.hosts.get(register) ?? this.input.home;
  }

  private situationAt(register: number, cell: number): Situation {
    const { cells, situations } = this.expectedOf(register).plan;
    return situations[cells[cell] as number] as Situation;
  }

  private cellOf(day: Day, half: number): number {
    return 2 * (day - this.from) + half;
  }

  private addAt(kind: AuditKindName, sheet: Sheet, cell: number, otherCode: number): void {
    const { register, codes, positions } = sheet;
    const day = this.from + (cell >> 1);
    this.add(kind, register, day, cell & 1, positions[cell], codes[cell] as number, otherCode);
  }

  private add(
    kind: AuditKindName,
    register: number,
    day: Day,
    half: number,
    mark: number | undefined,
    code: number,
    otherCode: number = 0,
  ): void {
    this.mistakes.push({ kind, register, day, half, mark, code, otherCode });
  }

  private leave(register: number, mark: number, { missing }: Unknown): void {
    const key = `${register} ${missing.map(({ at }) => at).join()}`;
    const group = this.unjudged.get(key);
    if (group === undefined) this.unjudged.set(key, { register, marks: [mark], missing });
    else group.marks.push(mark);
  }
}

/** Whether the register of the home school, or of a host, has to have a mark for the session. */
function isKept({ phase, item, session }: Situation, host: PlacementItem | undefined, day: Day): boolean {
  if (host === undefined) return phase !== "after" || item.place !== undefined;
  if (host.registeredOn !== undefined && day < host.registeredOn) return false;
  return session.hosts.some(({ placementAt, status }) => placementAt === host.at && status === "expected");
}
