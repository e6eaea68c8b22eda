import { parseDay } from "../days/plain-date.js";
import { nearestName } from "../input/near-names.js";
import { isClauseId } from "../input/text-checks.js";
import {
  type BoundedFact,
  boundedFacts,
  type FactName,
  factInfo,
  itemFactNames,
  listNames,
  listOf,
  namedPartsOf,
  planFactNames,
} from "../plan/facts.js";
import { type PrimitiveInfo, primitiveConditions, primitiveDays } from "./primitive-names.js";
import type { DutyData, RuleData } from "./rules.js";
import { settingValues } from "./settings.js";

/** What is wrong with a tree that somebody wrote, and where, as a JSON Pointer. */
interface TreeFault {
  readonly code: TreeFaultCode;
  readonly path: string;
  readonly message: string;
}
type TreeFaultCode =
  | "wrong-type"
  | "unknown-key"
  | "unknown-value"
  | "unknown-setting"
  | "unknown-clause"
  | "unknown-circumstance"
  | "bad-number"
  | "bad-date"
  | "too-deep"
  | "too-many-items";

/** Conditions inside one another, and conditions and quantities of one rule. */
const mostLevels = 24;
const mostParts = 500;
const mostFaults = 10;
const longestSays = 300;
const mostNumber = 100_000;
const mostListed = 40;

const conditions: Readonly<Record<string, PrimitiveInfo>> = primitiveConditions;
const days: Readonly<Record<string, PrimitiveInfo>> = primitiveDays;

/** What else trees of the data may name: where a kind is left out, any name of its shape will do. */
export interface KnownNames {
  readonly clauses?: ReadonlySet<string>;
  /** The clauses that ask a person. */
  readonly questions?: ReadonlySet<string>;
  /** The conditions that may be named, outside lists. */
  readonly circumstances?: readonly string[];
  /** The facts of forms and approvals that the data names. */
  readonly named?: readonly string[];
}

/** Where a part of a tree stands. */
interface Place {
  readonly path: string;
  /** The list whose entry is asked about. */
  readonly list: string | undefined;
  readonly level: number;
  /** Whether the name of a circumstance may stand in place of a condition. */
  readonly mayName?: boolean;
  /** Whether it may depend on the day taken as today: what is to be done next may, whether a rule is met may not. */
  readonly mayAskToday?: boolean;
}

/** Checks conditions and days that somebody wrote, as plain data, and gathers what is wrong. */
export class TreeChecker {
  readonly faults: TreeFault[] = [];
  private parts = 0;

  constructor(private readonly known: KnownNames = {}) {}

  conditionNames(): readonly string[] {
    return Object.keys(this.conditions);
  }

  condition(value: unknown, path: string): void {
    this.parts = 0;
    this.conditionAt(value, { path, list: undefined, level: 0, mayName: true });
  }

  /** The trees of a rule, whose fields are checked already. */
  rule({ forEach: list, about, appliesWhen, metWhen, duty, putRightWhere }: RuleData, path: string): void {
    this.parts = 0;
    const at = { path, list, level: 0 };
    if (about !== undefined) this.conditionAt(about, under(at, "about"));
    if (appliesWhen !== undefined) this.conditionAt(appliesWhen, under(at, "appliesWhen"));
    this.conditionAt(metWhen, under(at, "metWhen"));
    if (duty !== undefined) this.dutyAt(duty, under(at, "duty"));
    const situations = { ...under(at, "putRightWhere"), mayAskToday: true };
    for (const [name, tree] of Object.entries(putRightWhere ?? {}))
      this.conditionAt(tree, under(situations, name));
  }

  /** The trees of a duty, whose fields are checked already. */
  duty(duty: DutyData, path: string): void {
    this.parts = 0;
    this.dutyAt(duty, { path, list: undefined, level: 0 });
  }

  private dutyAt(duty: DutyData, at: Place): void {
    if (duty.when !== undefined) this.conditionAt(duty.when, under(at, "when"));
    for (const name of ["notBefore", "expectedBy", "doneOn", "latest"] as const) {
      if (duty[name] !== undefined) this.dayAt(duty[name], under(at, name));
    }
  }

  private readonly conditionAt = (value: unknown, at: Place): void => {
    const { circumstances } = this.known;
    if (typeof value !== "string" || circumstances === undefined || at.mayName !== true)
      this.read(value, at, this.conditions, "condition");
    else if (!circumstances.includes(value))
      this.unknown("unknown-circumstance", at, "circumstance", value, circumstances);
  };

  private readonly dayAt = (value: unknown, at: Place): void => {
    if (typeof value === "string") this.fact(value, at, ["day"]);
    else this.read(value, at, this.days, "day");
  };

  private readonly numberAt = (value: unknown, at: Place): void => {
    if (typeof value === "string") this.fact(value, at, ["number"]);
    else this.countAt(value, at);
  };

  private readonly countAt = (value: unknown, at: Place): void => {
    if (typeof value === "number") this.number(value, at);
    else this.read(value, at, this.numbers, "number");
  };

  private readonly conditions: Operators = {
    all: (value, at) => this.several(value, at),
    any: (value, at) => this.several(value, at),
    not: this.conditionAt,
    if: (value, at) => this.pair(value, at, this.conditionAt, this.conditionAt),
    knownWhether: this.conditionAt,
    surely: this.conditionAt,
    yes: (value, at) => this.fact(value, at, ["yes-no"]),
    is: (value, at) => this.factWithValues(value, at, ["word", "number"]),
    in: (value, at) => this.factWithList(value, at),
    hasDay: (value, at) => this.fact(value, at, ["day"]),
    known: (value, at) => this.fact(value, at, [], false),
    stated: (value, at) => this.fact(value, at, [], false),
    statedAs: (value, at) => this.factWithValues(value, at, ["word", "number", "yes-no"]),
    ground: (value, at) => this.ground(value, at),
    answered: (value, at) => this.question(value, at),
    some: (value, at) => this.walk(value, at, this.conditionAt),
    every: (value, at) => this.walk(value, at, this.conditionAt),
    onOrBefore: (value, at) => this.pair(value, at, this.dayAt, this.dayAt),
    before: (value, at) => this.pair(value, at, this.dayAt, this.dayAt),
    atMost: (value, at) => this.pair(value, at, this.numberAt, this.numberAt),
    lessThan: (value, at) => this.pair(value, at, this.numberAt, this.numberAt),
    isSchoolDay: (value, at) => this.fact(value, at, ["day"], false),
    constant: (value, at) => this.flag(value, at),
    ask: (value, at) => this.primitive(value, at, conditions),
  };

  private readonly numbers: Operators = {
    setting: (value, at) => this.setting(value, at, (holds) => holds === "number"),
  };

  private readonly grounds: Operators = {
    setting: (value, at) => this.setting(value, at, (holds) => holds === "ground" || holds === "grounds"),
  };

  private readonly days: Operators = {
    setting: (value, at) => this.setting(value, at, (holds) => holds === "day"),
    day: (value, at) => {
      const message = "This is no day that exists. Write it as year-month-day, for example 2026-09-01.";
      if (typeof value !== "string" || parseDay(value) === undefined) this.fault("bad-date", at, message);
    },
    schoolDaysBefore: (value, at) => this.pair(value, at, this.dayAt, this.countAt),
    schoolDaysAfter: (value, at) => this.pair(value, at, this.dayAt, this.countAt),
    schoolWeeksAfter: (value, at) => this.pair(value, at, this.dayAt, this.countAt),
    calendarDaysBefore: (value, at) => this.pair(value, at, this.dayAt, this.countAt),
    calendarDaysAfter: (value, at) => this.pair(value, at, this.dayAt, this.countAt),
    earliest: (value, at) => this.walk(value, at, (fact, here) => this.fact(fact, here, ["day"], false)),
    answeredOn: (value, at) => this.question(value, at),
    ask: (value, at) => this.primitive(value, at, days),
  };

  /** An object with one operator, and perhaps words. */
  private read(value: unknown, at: Place, operators: Operators, what: string): void {
    this.parts += 1;
    const one = `${shapes[what] ?? `A ${what} is`} an object with exactly one of these: ${Object.keys(operators).join(", ")}.`;
    if (at.level > mostLevels) this.fault("too-deep", at, `At most ${mostLevels} lie inside one another.`);
    else if (this.parts > mostParts) this.fault("too-many-items", at, "This is too long. Make two of it.");
    else if (typeof value !== "object" || value === null || Array.isArray(value)) this.wrong(at, one);
    else {
      const { says = "-", ...rest } = value as Readonly<Record<string, unknown>>;
      const [operator = "", ...more] = Object.keys(rest);
      const check = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
      if (typeof says !== "string" || says === "" || says.length > longestSays) {
        this.wrong(under(at, "says"), `Write a statement of at most ${longestSays} characters.`);
      }
      if (more.length > 0 || operator === "") this.wrong(at, one);
      else if (check === undefined) {
        this.unknown("unknown-key", at, `operator of a ${what}`, operator, Object.keys(operators));
      } else {
        const mayName = at.mayName === true && joining.includes(operator);
        check(rest[operator], { ...under(at, operator), level: at.level + 1, mayName });
      }
    }
  }

  private several(value: unknown, at: Place): void {
    const parts = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (parts.length === 0) this.wrong(at, "Write a list of conditions in square brackets.");
    for (let i = 0; i < parts.length && this.parts <= mostParts; i++)
      this.conditionAt(parts[i], under(at, i));
  }

  private pair(value: unknown, at: Place, first: Operator, second: Operator): void {
    if (Array.isArray(value) && value.length === 2) {
      first(value[0], under(at, 0));
      second(value[1], under(at, 1));
    } else this.wrong(at, "Write two things in square brackets.");
  }

  /** A list, and what is asked of its entries. */
  private walk(value: unknown, at: Place, inside: Operator): void {
    const checkList = (list: unknown, here: Place): void => {
      if (!listNames().some((one) => one === list)) {
        this.unknown("unknown-value", here, "list", list, listNames());
      }
    };
    const [list] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    this.pair(value, at, checkList, (one, here) => inside(one, { ...here, list: list as string }));
  }

  private fact(value: unknown, at: Place, wanted: readonly string[], bounded = true): string | undefined {
    const kind = typeof value === "string" ? kindOf(value, bounded) : undefined;
    const { named } = this.known;
    const isNamed = typeof value === "string" && namedPartsOf(value) !== undefined;
    if (typeof value !== "string" || kind === undefined || (isNamed && named?.includes(value) === false)) {
      const more = [...(named ?? []), ...(bounded ? Object.keys(boundedFacts) : [])];
      const what = isNamed ? "form or approval that the file names under slots" : "fact";
      const known = isNamed ? (named ?? []) : [...planFactNames(), ...itemFactNames(), ...more];
      this.unknown("unknown-value", at, what, value, known);
      return undefined;
    }
    const list = listOf(value);
    if (wanted.length > 0 && !wanted.includes(kind)) {
      this.wrong(at, `${value} is of the kind ${kind}. Write a fact of the kind ${wanted.join(" or ")}.`);
    } else if (list !== undefined && list !== at.list) {
      this.wrong(
        at,
        `${value} is a fact of one of the ${list}. Ask it of each: { "some": ["${list}", CONDITION] }, or every in place of some, or forEach in a rule.`,
      );
    }
    return value;
  }

  private factWithValues(value: unknown, at: Place, wanted: readonly string[]): void {
    const [first, ...values] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (values.length === 0) {
      this.wrong(at, "Write a fact and the values it may have, in square brackets.");
      return;
    }
    const name = this.fact(first, under(at, 0), wanted, false);
    if (name === undefined) return;
    if (values.some((one) => Array.isArray(one))) {
      this.wrong(at, "Write the values side by side, without brackets of their own: [fact, value, value].");
      return;
    }
    values.forEach((one, i) => {
      this.value(one, under(at, i + 1), name);
    });
  }

  private value(value: unknown, at: Place, name: string): void {
    const { kind, labels } = factInfo(name as FactName);
    if (kind === "number") this.number(value, at);
    else if (kind === "yes-no") this.flag(value, at);
    else if (labels !== undefined && !Object.hasOwn(labels, value as string)) {
      this.unknown("unknown-value", at, `word of ${name}`, value, Object.keys(labels));
    } else if (typeof value !== "string") this.wrong(at, "Write a text.");
  }

  private flag(value: unknown, at: Place): void {
    if (typeof value !== "boolean") this.wrong(at, "Write true or false, without quotation marks.");
  }

  /** The setting has to be a list of nothing but words of the fact, or of numbers for a number. */
  private factWithList(value: unknown, at: Place): void {
    const [name] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const { kind, labels = {} } = factInfo(String(name)) ?? {};
    const fits = (holds: string | readonly string[]): boolean =>
      typeof holds === "string"
        ? holds === "numbers" && kind === "number"
        : holds.every((one) => Object.hasOwn(labels, one));
    const list: Operators = { setting: (one, here) => this.setting(one, here, fits) };
    const checkFact: Operator = (one, here) => this.fact(one, here, ["word", "number"], false);
    this.pair(value, at, checkFact, (one, here) => this.read(one, here, list, "list"));
  }

  private ground(value: unknown, at: Place): void {
    if (typeof value !== "string") this.read(value, at, this.grounds, "ground");
    else this.clause(value, at, this.known.clauses, "clause with this id");
  }

  /** A clause that asks a person. */
  private question(value: unknown, at: Place): void {
    this.clause(value, at, this.known.questions, "clause with this id that asks a person");
  }

  private clause(value: unknown, at: Place, known: ReadonlySet<string> | undefined, what: string): void {
    if (typeof value !== "string" || !isClauseId(value))
      this.fault("unknown-value", at, "This is not the id of a clause. Write one such as WAR-60.");
    else if (known?.has(value) === false) {
      this.fault("unknown-clause", at, `There is no ${what}. Name one that is there, or add it.`);
    }
  }

  private setting(name: unknown, at: Place, fits: (holds: string | readonly string[]) => boolean): void {
    const known = Object.entries(settingValues).flatMap(([one, holds]) => (fits(holds) ? [one] : []));
    if (known.includes(name as string)) return;
    this.unknown("unknown-setting", at, "setting that fits here", name, known);
  }

  private primitive(name: unknown, at: Place, known: Readonly<Record<string, PrimitiveInfo>>): void {
    if (typeof name !== "string" || !Object.hasOwn(known, name)) {
      this.unknown("unknown-value", at, "question of the library", name, Object.keys(known));
      return;
    }
    if (name === "today" && at.mayAskToday !== true) {
      this.wrong(at, "Only putRightWhere may ask for today: whether a rule is met is the same on every day.");
    }
    const list = known[name]?.list;
    if (list !== undefined && list !== at.list) {
      this.wrong(at, `${name} asks about one of the ${list}: ask it with forEach, some or every.`);
    }
  }

  private number(value: unknown, at: Place): void {
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostNumber) return;
    this.fault("bad-number", at, `Write a whole number from 0 to ${mostNumber}, without quotation marks.`);
  }

  private unknown(
    code: TreeFaultCode,
    at: Place,
    what: string,
    written: unknown,
    known: readonly string[],
  ): void {
    const near = typeof written === "string" ? nearestWord(written, known) : undefined;
    // Of the many facts those that begin alike.
    const part = typeof written === "string" ? written.slice(0, written.indexOf(".") + 1) : "";
    const alike = part === "" ? [] : known.filter((one) => one.startsWith(part));
    const some = known.length <= mostListed ? known : alike;
    const list =
      some.length > 0
        ? `Write one of these: ${some.join(", ")}`
        : known.length === 0
          ? "Name it there first"
          : "The glossary has them all";
    this.fault(code, at, `This is no ${what}. ${near === undefined ? `${list}.` : `Did you mean ${near}?`}`);
  }

  private wrong(at: Place, message: string): void {
    this.fault("wrong-type", at, message);
  }

  private fault(code: TreeFaultCode, { path }: Place, message: string): void {
    if (this.faults.length < mostFaults) this.faults.push({ code, path, message });
  }
}

/** What else can stand where an operator is expected. */
const shapes: Readonly<Record<string, string>> = {
  day: "A day is the name of a fact, such as startsOn, or",
  number: "A number is a whole number, the name of a fact, or",
};

/** What operators are called elsewhere. */
const otherNames: Readonly<Record<string, string>> = {
  equals: "is",
  eq: "is",
  and: "all",
  or: "any",
  daysBefore: "calendarDaysBefore",
  daysAfter: "calendarDaysAfter",
  workingDaysBefore: "schoolDaysBefore",
  workingDaysAfter: "schoolDaysAfter",
  weeksAfter: "schoolWeeksAfter",
};

/** The known name that is near to one that was written, or that means the same. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const other = Object.hasOwn(otherNames, written) ? otherNames[written] : undefined;
  return other !== undefined && known.includes(other) ? other : nearestName(written, known);
}

/** What joins conditions of which each may be a circumstance. */
const joining: readonly string[] = ["all", "any", "not"];

/** The names of the operators of conditions. */
export function conditionNames(): readonly string[] {
  return new TreeChecker().conditionNames();
}

type Operator = (value: unknown, at: Place) => void;
type Operators = Readonly<Record<string, Operator>>;

function under(at: Place, name: string | number): Place {
  return { ...at, path: `${at.path}/${name}` };
}

function kindOf(fact: string, bounded: boolean): string | undefined {
  if (bounded && Object.hasOwn(boundedFacts, fact)) return boundedFacts[fact as BoundedFact][0];
  return factInfo(fact)?.kind;
}
