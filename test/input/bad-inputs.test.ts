import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { issueCodes } from "../../src/input/issue.js";
import { readPlan, readPlanText } from "../../src/plan/read-plan.js";
import { drop, entries, nested, put, readCalendarShape, sampleCalendar, samplePlan } from "./sample.js";

type Reader = "plan" | "text" | "calendar";
/** Who reads what, and the issues that must come out: all of them, in order, each as `code path`. */
type Case = readonly [title: string, reader: Reader, input: () => unknown, ...issues: readonly string[]];

const plan = (path: string, value: unknown) => () => put(samplePlan(), path, value);
const json = (path: string, value: unknown) => () => JSON.stringify(put(samplePlan(), path, value));
const sampleText = () => JSON.stringify(samplePlan());
const edited = (from: string | RegExp, to: string) => () => {
  const text = sampleText().replace(from, () => to);
  if (text === sampleText()) throw new Error("the edit changed nothing");
  return text;
};
const calendar = (path: string, value: unknown) => () => put(sampleCalendar(), path, value);
const throwingTraps = () =>
  new Proxy(
    {},
    {
      get: () => () => {
        throw new Error("trap");
      },
    },
  );

// biome-ignore format: one case a line
const cases: Record<string, readonly Case[]> = {
  "the input is not an object, or lacks what it must have": [
    ["undefined", "plan", () => undefined, "not-an-object "],
    ["null", "plan", () => null, "not-an-object "],
    ["a list with one plan in it", "plan", () => [samplePlan()], "not-an-object "],
    ["a plan as text", "plan", () => sampleText(), "not-an-object "],
    ["a number", "plan", () => 42, "not-an-object "],
    ["a bigint", "plan", () => 42n, "not-an-object "],
    ["a boolean", "plan", () => true, "not-an-object "],
    ["a symbol", "plan", () => Symbol("x"), "not-an-object "],
    ["a function", "plan", () => () => samplePlan(), "not-an-object "],
    ["an empty list as text", "text", () => "[]", "not-an-object "],
    ["an empty object", "plan", () => ({}), "missing /schema"],
    ["an empty calendar", "calendar", () => ({}), "missing /covers", "missing /schema", "missing /terms"],
    ["null for an object", "plan", plan("/pupil", null), "wrong-type /pupil"],
    ["a text for an object", "plan", plan("/pupil", "none"), "wrong-type /pupil"],
    ["a list for an object", "plan", plan("/pupil", []), "wrong-type /pupil"],
    ["an object with numbered fields for a list", "plan", plan("/reviews", { 0: {} }), "wrong-type /reviews"],
    ["a text for a list", "plan", plan("/reviews", ""), "wrong-type /reviews"],
    ["null in a list", "plan", plan("/reviews", [null]), "wrong-type /reviews/0"],
    ["undefined in a list", "plan", plan("/reviews", [undefined]), "wrong-type /reviews/0"],
    ["a list inside a list", "plan", plan("/reviews", [[]]), "wrong-type /reviews/0"],
    ["a list with a gap", "plan", plan("/reviews", new Array(2)), "not-plain-data /reviews"],
    ["a list with a gap and a name beside", "plan", plan("/reviews", Object.assign(new Array(1), { on: 1 })), "not-plain-data /reviews"],
    ["a list with a symbol beside its entries", "plan", plan("/reviews", Object.assign([], { [Symbol("x")]: 1 })), "not-plain-data /reviews"],
    ["a list with a gap and a symbol beside", "plan", plan("/reviews", Object.assign(new Array(1), { [Symbol("x")]: 1 })), "not-plain-data /reviews"],
    ["a list with a name beside its entries", "plan", plan("/reviews", Object.assign([], { on: 1 })), "not-plain-data /reviews"],
    ["an entry without its place", "plan", plan("/timetable", [{ weekday: "mon", half: "AM" }]), "missing /timetable/0/place"],
  ],
  "a value of the wrong kind": [
    ["yes as text", "plan", plan("/pupil/ehcPlan", "false"), "wrong-type /pupil/ehcPlan"],
    ["yes as a word", "plan", plan("/pupil/ehcPlan", "yes"), "wrong-type /pupil/ehcPlan"],
    ["no as 0", "plan", plan("/pupil/ehcPlan", 0), "wrong-type /pupil/ehcPlan"],
    ["yes as 1", "plan", plan("/pupil/ehcPlan", 1), "wrong-type /pupil/ehcPlan"],
    ["a blank cell for no", "plan", plan("/pupil/ehcPlan", ""), "wrong-type /pupil/ehcPlan"],
    ["null for no", "plan", plan("/pupil/ehcPlan", null), "wrong-type /pupil/ehcPlan"],
    ["a boxed boolean", "plan", plan("/pupil/ehcPlan", Object(false)), "not-plain-data /pupil/ehcPlan"],
    ["a boxed text", "plan", plan("/startsOn", Object("2026-03-09")), "not-plain-data /startsOn"],
    ["a boxed number", "plan", plan("/schoolDays", Object(15)), "not-plain-data /schoolDays"],
    ["a boxed symbol", "plan", plan("/startsOn", Object(Symbol("x"))), "not-plain-data /startsOn"],
    ["a boxed bigint", "plan", plan("/schoolDays", Object(15n)), "not-plain-data /schoolDays"],
    ["a boxed text for an object", "plan", plan("/pupil", Object("x")), "not-plain-data /pupil"],
    ["a date as milliseconds", "plan", plan("/startsOn", 1773014400000), "wrong-type /startsOn"],
    ["a Date", "plan", plan("/startsOn", new Date(0)), "wrong-type /startsOn"],
    ["a Date of no day", "plan", plan("/startsOn", new Date(Number.NaN)), "wrong-type /startsOn"],
    ["a date in a list", "plan", plan("/startsOn", ["2026-03-09"]), "wrong-type /startsOn"],
    ["a date in an object", "plan", plan("/startsOn", { year: 2026 }), "wrong-type /startsOn"],
    ["an object that turns into a date", "plan", plan("/startsOn", { toString: () => "2026-03-09" }), "wrong-type /startsOn"],
    ["a number as text", "plan", plan("/schoolDays", "15"), "wrong-type /schoolDays"],
    ["a number as bigint", "plan", plan("/schoolDays", 15n), "wrong-type /schoolDays"],
    ["a list as text with commas", "plan", plan("/pupil/otherServices", "camhs,mash"), "wrong-type /pupil/otherServices"],
    ["a symbol for a word", "plan", plan("/homeSchool/type", Symbol("maintained")), "wrong-type /homeSchool/type"],
    ["a function for a word", "plan", plan("/homeSchool/type", () => "maintained"), "wrong-type /homeSchool/type"],
    ["a number for a word", "plan", plan("/timetable/0/weekday", 1), "wrong-type /timetable/0/weekday"],
    ["an attestation as text", "plan", plan("/attestations/NOR-20", "yes"), "wrong-type /attestations"],
    ["an authority as a number", "plan", plan("/homeSchool/localAuthority", 926), "wrong-type /homeSchool/localAuthority"],
  ],
  "names with a meaning in JavaScript": [
    ["__proto__ in text", "text", () => sampleText().replace("{", '{"__proto__":{"parentsAgree":true},'), "unknown-key "],
    ["__proto__ by an escape", "text", () => sampleText().replace("{", '{"\\u005f_proto__":{},'), "unknown-key "],
    ["__proto__ in an object", "text", edited('"ehcPlan"', '"__proto__"'), "unknown-key /pupil"],
    ["__proto__ among attestations", "text", edited('"NOR-20"', '"__proto__"'), "unknown-key /attestations"],
    ["an inherited field", "plan", plan("/pupil", Object.create({ ehcPlan: true })), "not-plain-data /pupil"],
    ["constructor", "text", () => sampleText().replace("{", '{"constructor":{},'), "unknown-key "],
    ["prototype", "text", () => sampleText().replace("{", '{"prototype":{},'), "unknown-key "],
    ["toString, valueOf and toJSON", "plan", () => ({ ...samplePlan(), toString: 1, valueOf: 2, toJSON: 3 }), "unknown-key "],
    ["__proto__ as an id", "text", json("/reviews/0/id", "__proto__"), "bad-id /reviews/0/id"],
    ["constructor as an id", "text", json("/reviews/0/id", "constructor"), "bad-id /reviews/0/id"],
    ["toString as a word", "text", json("/homeSchool/type", "toString"), "unknown-value /homeSchool/type"],
    ["hasOwnProperty as an authority", "text", json("/homeSchool/localAuthority", "hasOwnProperty"), "unknown-authority /homeSchool/localAuthority"],
    ["valueOf as an attendance code", "text", json("/timetable/0/homeCode", "valueOf"), "unknown-code /timetable/0/homeCode"],
    ["toString as an item of a form", "plan", plan("/documents", { letter: { missing: ["toString"] } }), "unknown-value /documents/letter/missing/0"],
    ["__proto__ in a calendar", "calendar", () => JSON.parse(JSON.stringify(sampleCalendar()).replace("{", '{"__proto__":{},')), "unknown-key "],
  ],
  "objects that are not plain data": [
    [
      "a getter that throws",
      "plan",
      () =>
        Object.defineProperty(put(samplePlan(), "/x", undefined), "startsOn", {
          enumerable: true,
          get: () => {
            throw new Error("getter");
          },
        }),
      "not-plain-data /startsOn",
    ],
    [
      "a getter that changes its answer",
      "plan",
      () => {
        const p = put(samplePlan(), "/x", undefined);
        let calls = 0;
        Object.defineProperty(p.pupil, "ehcPlan", { enumerable: true, get: () => calls++ > 0 });
        return p;
      },
      "not-plain-data /pupil/ehcPlan",
    ],
    [
      "a setter without a getter",
      "plan",
      () =>
        Object.defineProperty(put(samplePlan(), "/x", undefined), "startsOn", {
          enumerable: true,
          set: () => {},
        }),
      "not-plain-data /startsOn",
    ],
    ["a getter in a list", "plan", plan("/reviews", Object.defineProperty([{}], 0, { get: () => ({}) })), "not-plain-data /reviews/0"],
    ["a getter under an unknown name", "plan", () => Object.defineProperty(put(samplePlan(), "/x", undefined), "y", { enumerable: true, get: () => 1 }), "unknown-key "],
    ["a Proxy whose traps all throw", "plan", () => new Proxy(samplePlan(), throwingTraps()), "not-plain-data "],
    [
      "a Proxy that throws when asked for its names",
      "plan",
      plan(
        "/pupil",
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("trap");
            },
          },
        ),
      ),
      "not-plain-data /pupil",
    ],
    [
      "a Proxy that throws at its second field",
      "plan",
      plan(
        "/homeSchool",
        new Proxy(
          { type: "academy", localAuthority: "926" },
          {
            getOwnPropertyDescriptor: (target, name) => {
              if (name === "localAuthority") throw new Error("trap");
              return Reflect.getOwnPropertyDescriptor(target, name);
            },
          },
        ),
      ),
      "not-plain-data /homeSchool",
    ],
    ["a Proxy that lies about its length", "plan", plan("/reviews", new Proxy([], { get: () => 4294967295 })), "too-many-items /reviews"],
    ["a Proxy that lies a little about its length", "plan", plan("/reviews", new Proxy([], { get: () => 1 })), "not-plain-data /reviews"],
    ["a Proxy whose length is a text", "plan", plan("/reviews", new Proxy([], { get: () => "0" })), "too-many-items /reviews"],
    ["a Proxy that names a field it does not have", "plan", plan("/pupil", new Proxy({}, { ownKeys: () => ["ehcPlan"] })), "not-plain-data /pupil/ehcPlan"],
    ["a Proxy that hides an entry", "plan", plan("/reviews", new Proxy([{}], { getOwnPropertyDescriptor: () => undefined })), "not-plain-data /reviews"],
    [
      "a revoked Proxy for a list",
      "plan",
      () => {
        const r = Proxy.revocable([], {});
        r.revoke();
        return put({ ...samplePlan(), reviews: 0 }, "/reviews", r.proxy);
      },
      "not-plain-data /reviews",
    ],
    [
      "a revoked Proxy for the plan",
      "plan",
      () => {
        const r = Proxy.revocable({}, {});
        r.revoke();
        return r.proxy;
      },
      "not-plain-data ",
    ],
    [
      "an object that holds itself",
      "plan",
      () => {
        const p = put(samplePlan(), "/x", undefined);
        p.pupil = p;
        return p;
      },
      "unknown-key /pupil",
    ],
    [
      "a list that holds itself",
      "plan",
      () => {
        const p = put(samplePlan(), "/reviews", [{}]);
        (p.reviews as unknown[]).push(p.reviews);
        return p;
      },
      "wrong-type /reviews/1",
    ],
    ["an instance of a class", "plan", () => Object.assign(new (class Plan {})(), samplePlan()), "not-plain-data "],
    ["an instance of a class inside", "plan", plan("/pupil", new (class Pupil {})()), "not-plain-data /pupil"],
    ["a list of a class of its own", "plan", plan("/reviews", new (class Reviews extends Array {})()), "not-plain-data /reviews"],
    ["a list without a prototype", "plan", plan("/reviews", Object.setPrototypeOf([], null)), "not-plain-data /reviews"],
    ["a Map for an object", "plan", plan("/pupil", new Map([["ehcPlan", true]])), "wrong-type /pupil"],
    ["a Map for the plan", "plan", () => new Map(), "not-an-object "],
    ["a Set for a list", "plan", plan("/reviews", new Set()), "wrong-type /reviews"],
    ["typed numbers for a list", "plan", plan("/reviews", new Uint8Array(2)), "wrong-type /reviews"],
    ["a promise for an object", "plan", plan("/pupil", Promise.resolve({})), "not-plain-data /pupil"],
    ["a regular expression for an object", "plan", plan("/pupil", /x/), "not-plain-data /pupil"],
    [
      "the arguments of a function for a list",
      "plan",
      plan(
        "/reviews",
        (function (..._: unknown[]) {
          // biome-ignore lint/complexity/noArguments: the object itself is the case
          return arguments;
        })(1, 2),
      ),
      "wrong-type /reviews",
    ],
    [
      "a function under an unknown name",
      "plan",
      plan("/then", () => {
        throw new Error("called");
      }),
      "unknown-key ",
    ],
    ["a symbol for a name", "plan", () => ({ ...samplePlan(), [Symbol.for("x")]: 1 }), "unknown-key "],
    ["a hidden field", "plan", () => Object.defineProperty(drop(samplePlan(), "/startsOn"), "startsOn", { value: "2026-03-09" }), "not-plain-data /startsOn"],
    ["a hidden entry", "plan", plan("/reviews", Object.defineProperty([{}], 0, { enumerable: false })), "not-plain-data /reviews/0"],
    ["a hidden field of an unknown name", "plan", () => Object.defineProperty(put(samplePlan(), "/x", undefined), "y", { value: 1 }), "unknown-key "],
  ],
  "too much of something": [
    ["a million opening brackets", "text", () => "[".repeat(1_000_000), "too-deep "],
    ["more opening brackets than characters are read", "text", () => "[".repeat(1_000_001), "too-large "],
    ["a million opening braces and names", "text", () => '{"pupil":'.repeat(100_000), "too-deep /pupil"],
    [
      "100,000 objects inside one another under an unknown name",
      "plan",
      plan(
        "/x",
        nested(100_000, (inner) => ({ inner })),
      ),
      "unknown-key ",
    ],
    [
      "100,000 lists inside one another in a known list",
      "plan",
      plan(
        "/reviews",
        nested(100_000, (inner) => [inner]),
      ),
      "wrong-type /reviews/0",
    ],
    [
      "100,000 objects inside one another for a date",
      "plan",
      plan(
        "/startsOn",
        nested(100_000, (inner) => ({ inner })),
      ),
      "wrong-type /startsOn",
    ],
    ["ten million characters for an id", "plan", plan("/reviews/0/id", "a".repeat(10_000_000)), "too-long /reviews/0/id"],
    ["ten million characters for a date", "plan", plan("/startsOn", "2".repeat(10_000_000)), "bad-date /startsOn"],
    ["ten million characters for a word", "plan", plan("/homeSchool/type", "a".repeat(10_000_000)), "unknown-value /homeSchool/type"],
    ["an id that makes bad regular expressions slow", "plan", plan("/reviews/0/id", `a@${"a.".repeat(50_000)}`), "too-long /reviews/0/id"],
    [
      "a million reviews",
      "plan",
      plan(
        "/reviews",
        entries(1_000_000, () => 0),
      ),
      "too-many-items /reviews",
    ],
    ["a list of the greatest length and no entries", "plan", plan("/reviews", new Array(4294967295)), "too-many-items /reviews"],
    ["100,000 unknown names", "plan", () => Object.assign(put(samplePlan(), "/x", 1), Object.fromEntries(entries(100_000, (i) => [`k${i}`, 1]))), "too-many-items "],
    ["100,000 unknown names inside", "plan", plan("/pupil", Object.fromEntries(entries(100_000, (i) => [`k${i}`, 1]))), "too-many-items /pupil"],
    ["100 unknown names", "plan", () => Object.assign(put(samplePlan(), "/x", 1), Object.fromEntries(entries(99, (i) => [`k${i}`, 1]))), "unknown-key "],
    [
      "100,000 closures",
      "calendar",
      calendar(
        "/closures",
        entries(100_000, () => ({ on: "2026-05-04" })),
      ),
      "too-many-items /closures",
    ],
    ["half a million brackets for a date", "plan", plan("/startsOn", "(".repeat(500_000)), "bad-date /startsOn"],
    ["a direction of a century", "plan", () => ({ ...samplePlan(), startsOn: "2000-01-03", endsOn: "2099-12-31" }), "out-of-range /endsOn"],
  ],
  "unusual characters": [
    ["half of a surrogate pair at the start of an id", "plan", plan("/reviews/0/id", "\udc00r"), "bad-id /reviews/0/id"],
    ["half of a surrogate pair at the end of an id", "plan", plan("/reviews/0/id", "r\ud800"), "bad-id /reviews/0/id"],
    ["half of a surrogate pair in text", "text", edited('"r1"', '"\\ud800"'), "bad-id /reviews/0/id"],
    ["marks that turn the direction of writing", "plan", plan("/pupil/label", "Unit\u2066A\u2069"), "unknown-key /pupil"],
    ["a line break in an id", "plan", plan("/reviews/0/id", "r1\nINFO all rules met"), "bad-id /reviews/0/id"],
    ["a NUL in an id", "plan", plan("/reviews/0/id", "r\u0000"), "bad-id /reviews/0/id"],
    ["a zero-width space in a word", "plan", plan("/homeSchool/type", "maintained\u200b"), "unknown-value /homeSchool/type"],
    ["a space after a word", "plan", plan("/homeSchool/type", "maintained "), "unknown-value /homeSchool/type"],
    ["capitals for a word", "plan", plan("/homeSchool/type", "MAINTAINED"), "unknown-value /homeSchool/type"],
    ["a dotless i in a word", "plan", plan("/homeSchool/type", "ma\u0131ntained"), "unknown-value /homeSchool/type"],
    ["small letters for a half day", "plan", plan("/timetable/0/half", "am"), "unknown-value /timetable/0/half"],
    ["letters with accents in an id", "plan", plan("/reviews/0/id", "r\u00e9"), "bad-id /reviews/0/id"],
    ["a formula for an id", "plan", plan("/reviews/0/id", '=HYPERLINK("http://x.example")'), "bad-id /reviews/0/id"],
    ["a minus before an id", "plan", plan("/reviews/0/id", "-2+3"), "bad-id /reviews/0/id"],
    ["an at sign before an id", "plan", plan("/reviews/0/id", "@SUM"), "bad-id /reviews/0/id"],
    ["a tab before an id", "plan", plan("/reviews/0/id", "\t=1+1"), "bad-id /reviews/0/id"],
    ["markup as a name", "plan", () => ({ ...samplePlan(), "<script>alert(1)</script>": 1 }), "unknown-key "],
    ["a child's name", "plan", plan("/pupil/name", "Jo Bloggs"), "unknown-key /pupil"],
    ["a name with a slash and a tilde", "plan", plan("/pupil", { "a/b~c": 1 }), "unknown-key /pupil"],
    ["a misspelt name", "plan", () => put(drop(samplePlan(), "/pupil/ehcPlan"), "/pupil/ehpcPlan", true), "unknown-key /pupil"],
  ],
  "texts that are no dates": [
    ...[
      "2026-02-30",
      "2026-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-1-5",
      "26-03-09",
      "20260309",
      "2026-068",
      "2026-W11-1",
      "2026/03/09",
      "09/03/2026",
      "03-09-2026",
      "9 March 2026",
      "2026-03",
      "2026",
      "",
      "today",
      "none",
      "open-ended",
      "2026-03-09T00:00:00",
      "2026-03-09T00:00:00Z",
      "2026-03-09T23:30:00-05:00",
      "2026-03-09T24:00:00",
      "2026-03-09 ",
      " 2026-03-09",
      "2026-03-09[u-ca=hebrew]",
      "+002026-03-09",
      "-000001-01-01",
      "2026-03-09x",
      "/Date(1773014400000)/",
      "46090",
      "1900-01-00",
      "NaT",
      "\ufeff2026-03-09",
      "2026-0\u09e9-09",
      "2026\u201303\u201209",
      "\uff12\uff10\uff12\uff16-03-09",
      "2100-02-29",
    ].map((text): Case => [`"${text}"`, "plan", plan("/startsOn", text), "bad-date /startsOn"]),
    ...["0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "1900-01-01", "1999-12-31", "2100-01-01", "2199-12-31"].map((text): Case => [`${text}, a year of no event`, "plan", plan("/startsOn", text), "date-out-of-range /startsOn"]),
    ["a birth before 1900", "plan", plan("/pupil/dateOfBirth", "1899-12-31"), "date-out-of-range /pupil/dateOfBirth"],
    ["a birth after 2099", "plan", plan("/pupil/dateOfBirth", "2100-01-01"), "date-out-of-range /pupil/dateOfBirth"],
    ["open-ended for a day that must be one", "plan", plan("/decision/madeOn", "open-ended"), "bad-date /decision/madeOn"],
    ["a day that does not exist in a calendar", "calendar", calendar("/terms/0/from", "01/09/2025"), "bad-date /terms/0/from"],
    ["a year of no term", "calendar", calendar("/covers/to", "2100-01-01"), "date-out-of-range /covers/to"],
  ],
  "texts that are no times": [
    ...["24:00", "09:60", "25:00", "9:00", "09.00", "0900", "9am", "09:00:00", "09:00Z", "09:00 ", "-1:00", "+9:00", "", "1899-12-30T09:00:00", "0\u0669:00"].map((text): Case => [`"${text}"`, "plan", plan("/timetable/0/startsAt", text), "bad-time /timetable/0/startsAt"]),
    ["a part of a day", "plan", plan("/timetable/0/startsAt", 0.375), "wrong-type /timetable/0/startsAt"],
    ["a session of no length", "plan", plan("/timetable/0/endsAt", "09:00"), "order /timetable/0/endsAt"],
    ["a session that ends before it starts", "plan", plan("/timetable/0/endsAt", "08:59"), "order /timetable/0/endsAt"],
  ],
  numbers: [
    ["no number", "plan", plan("/schoolDays", Number.NaN), "bad-number /schoolDays"],
    ["infinity", "plan", plan("/schoolDays", Number.POSITIVE_INFINITY), "bad-number /schoolDays"],
    ["minus infinity", "plan", plan("/schoolDays", Number.NEGATIVE_INFINITY), "bad-number /schoolDays"],
    ["too large for a number, in text", "text", edited('"schoolDays":15', '"schoolDays":1e400'), "bad-number /schoolDays"],
    ["one below nothing", "plan", plan("/schoolDays", -1), "out-of-range /schoolDays"],
    ["no days", "plan", plan("/schoolDays", 0), "out-of-range /schoolDays"],
    ["a day and a half", "plan", plan("/schoolDays", 1.5), "not-integer /schoolDays"],
    ["a thousand million million million", "plan", plan("/schoolDays", 1e21), "out-of-range /schoolDays"],
    ["2 to the 53rd", "plan", plan("/schoolDays", 2 ** 53), "out-of-range /schoolDays"],
    ["the least number above nothing", "plan", plan("/schoolDays", Number.MIN_VALUE), "not-integer /schoolDays"],
    ["a tenth and two", "plan", plan("/minutesPerWeek", 0.1 + 0.2), "not-integer /minutesPerWeek"],
    ["hours, which no session has", "plan", plan("/timetable/0/hours", 3), "unknown-key /timetable/0"],
    ["a year group below Reception", "plan", plan("/pupil/yearGroup", -1), "out-of-range /pupil/yearGroup"],
    ["a year group above 14", "plan", plan("/pupil/yearGroup", 15), "out-of-range /pupil/yearGroup"],
  ],
  "ids and what they refer to": [
    ["two reviews with one id", "plan", plan("/reviews", [{ id: "r1" }, { id: "r1" }]), "duplicate-id /reviews/1/id"],
    ["three placements with one id", "plan", plan("/placements", [{ id: "p1" }, { id: "p1" }, { id: "p1" }]), "duplicate-id /placements/1/id", "duplicate-id /placements/2/id"],
    ["an empty id", "plan", plan("/reviews/0/id", ""), "bad-id /reviews/0/id"],
    ["65 characters", "plan", plan("/reviews/0/id", "a".repeat(65)), "too-long /reviews/0/id"],
    ["a path", "plan", plan("/reviews/0/id", "../../etc/passwd"), "bad-id /reviews/0/id"],
    ["an id damaged by a spreadsheet", "plan", plan("/reviews/0/id", "1E+05"), "bad-id /reviews/0/id"],
    ["a small id damaged by a spreadsheet", "plan", plan("/reviews/0/id", "1.5E-05"), "bad-id /reviews/0/id"],
    ["a fixed place for the id of a placement", "plan", plan("/placements", [{ id: "p1" }, { id: "home-school" }]), "bad-id /placements/1/id"],
    ["a session at no placement", "plan", plan("/timetable/3/place", "p2"), "unknown-id /timetable/3/place"],
    [
      "sessions at placements that are not listed",
      "plan",
      () => ({
        ...drop(samplePlan(), "/placements"),
        timetable: [{ weekday: "mon", half: "AM", place: "p1" }],
      }),
      "unknown-id /timetable/0/place",
    ],
    ["a place that is no id", "plan", plan("/timetable/3/place", "the farm"), "bad-id /timetable/3/place"],
    ["a clause in small letters", "plan", plan("/grounds", ["war-60"]), "bad-id /grounds/0"],
    ["a clause of 65 characters", "plan", plan("/grounds", [`WAR-${"1".repeat(61)}`]), "too-long /grounds/0"],
    ["a clause among the attestations that is none", "plan", plan("/attestations/later", true), "unknown-key /attestations"],
    ["a Welsh authority", "plan", plan("/homeSchool/localAuthority", "681"), "unknown-authority /homeSchool/localAuthority"],
    ["the name of an authority", "plan", plan("/homeSchool/localAuthority", "Norfolk"), "unknown-authority /homeSchool/localAuthority"],
    ["a small letter for an attendance code", "plan", plan("/timetable/0/homeCode", "b"), "unknown-code /timetable/0/homeCode"],
    ["an attendance code of 2023", "plan", plan("/timetable/0/homeCode", "H"), "unknown-code /timetable/0/homeCode"],
    ["a later version of the format", "plan", plan("/schema", "osd-plan/2"), "unknown-version /schema"],
    ["another format", "plan", plan("/schema", "osd-calendar/1"), "unknown-value /schema"],
  ],
  "JSON texts": [
    ["not a text", "text", () => ({}), "wrong-type "],
    ["bytes", "text", () => new Uint8Array([123, 125]), "wrong-type "],
    ["a boxed text", "text", () => Object("{}"), "wrong-type "],
    ["an empty text", "text", () => "", "bad-json "],
    ["spaces", "text", () => " \n\t\r ", "bad-json "],
    ["a field twice", "text", edited('"ehcPlan":false', '"ehcPlan":true,"ehcPlan":false'), "duplicate-key /pupil/ehcPlan"],
    ["a field twice with the same value", "text", edited('"ehcPlan":false', '"ehcPlan":false,"ehcPlan":false'), "duplicate-key /pupil/ehcPlan"],
    ["a field twice, once in escapes", "text", edited('"ehcPlan":false', '"ehcPlan":true,"\\u0065hcPlan":false'), "duplicate-key /pupil/ehcPlan"],
    ["a field of an entry twice", "text", edited('"id":"r1"', '"id":"r1","id":"r2"'), "duplicate-key /reviews/0/id"],
    ["an attestation twice", "text", edited('"NOR-20":true', '"NOR-20":true,"NOR-20":true'), "duplicate-key /attestations"],
    ["an unknown field twice", "text", edited('"ehcPlan":false', '"Jo":1,"Jo":2'), "duplicate-key /pupil"],
    ["a field twice far inside an unknown one", "text", edited('"ehcPlan":false', '"x":[{"pupil":1,"pupil":2}]'), "duplicate-key /pupil"],
    ["a comma at the end", "text", edited(/}$/, ",}"), "bad-json "],
    ["a comment", "text", edited("{", "{/* plan */"), "bad-json "],
    ["single quotation marks", "text", () => "{'schema':'osd-plan/1'}", "bad-json "],
    ["a name without quotation marks", "text", () => "{schema:1}", "bad-json "],
    ["NaN", "text", edited('"schoolDays":15', '"schoolDays":NaN'), "bad-json "],
    ["Infinity", "text", edited('"schoolDays":15', '"schoolDays":Infinity'), "bad-json "],
    ["undefined", "text", edited('"schoolDays":15', '"schoolDays":undefined'), "bad-json "],
    ["a text cut short", "text", () => sampleText().slice(0, -5), "bad-json "],
    ["two plans, one after the other", "text", () => sampleText() + sampleText(), "bad-json "],
    ["a control character in a text", "text", edited('"r1"', '"r1\u0001"'), "bad-json "],
    ["a line break in a text", "text", edited('"r1"', '"r\n1"'), "bad-json "],
    ["a NUL in a name", "text", edited('"ehcPlan"', '"ehcPlan\\u0000"'), "unknown-key /pupil"],
    ["a zero before a number", "text", edited('"schoolDays":15', '"schoolDays":015'), "bad-json "],
    ["a plus before a number", "text", edited('"schoolDays":15', '"schoolDays":+15'), "bad-json "],
    ["a hexadecimal number", "text", edited('"schoolDays":15', '"schoolDays":0xF'), "bad-json "],
    ["a NUL after every character", "text", () => sampleText().split("").join("\u0000"), "bad-json "],
    ["a byte order mark", "text", () => `\ufeff${sampleText()}`, "bad-json "],
    ["a byte order mark read as Latin letters", "text", () => `ï»¿${sampleText()}`, "bad-json "],
    ["several faults, listed by path", "text", () => '{"pupil":{"ehcPlan":1,"name":"Jo"},"startsOn":"x"}', "unknown-key /pupil", "wrong-type /pupil/ehcPlan", "missing /schema", "bad-date /startsOn"],
  ],
  "statements that cannot both be true": [
    ["an end before the start", "plan", plan("/endsOn", "2026-03-08"), "order /endsOn"],
    ["a notice denied and dated", "plan", plan("/notices/parents/given", false), "contradiction /notices/parents/on"],
    ["an invitation denied and dated", "plan", plan("/reviews/0/invitation/given", false), "contradiction /reviews/0/invitation/on"],
    ["a continuation until before the review", "plan", plan("/reviews/0/continueUntil", "2026-03-19"), "order /reviews/0/continueUntil"],
  ],
};

// biome-ignore format: one case a line
const accepted: readonly (readonly [title: string, reader: Reader, input: () => unknown])[] = [
  ["the sample plan", "plan", samplePlan],
  ["the sample plan as text", "text", sampleText],
  ["the sample calendar", "calendar", sampleCalendar],
  ["a plan that says nothing", "plan", () => ({ schema: "osd-plan/1" })],
  ["a date of undefined", "plan", plan("/startsOn", undefined)],
  ["an unknown field of undefined, which JSON leaves out", "plan", plan("/x", undefined)],
  ["a plan frozen all through", "plan", () => deepFrozen(samplePlan())],
  ["a plan without prototypes", "plan", () => Object.assign(Object.create(null), samplePlan())],
  ["a plan of another realm", "plan", () => inAnotherRealm(sampleText())],
  ["a Proxy that passes everything on", "plan", () => new Proxy(samplePlan(), {})],
  ["a child's year group 0 and minus 0", "plan", plan("/pupil/yearGroup", -0)],
  ["15 with an exponent", "text", edited('"schoolDays":15', '"schoolDays":1.5e1')],
  ["no sessions", "plan", plan("/timetable", [])],
  ["a timetable turned round", "plan", () => ({ ...samplePlan(), timetable: [...(samplePlan().timetable ?? [])].reverse() })],
  ["sessions that touch", "plan", plan("/timetable/1/startsAt", "12:00")],
  ["a morning session in the afternoon", "plan", () => put(put(samplePlan(), "/timetable/0/startsAt", "13:00"), "/timetable/0/endsAt", "15:00")],
  ["one id in two lists", "plan", plan("/reviews/0/id", "p1")],
  [
    "two reviews that differ in their ids only",
    "plan",
    plan("/reviews", [
      { id: "r1", on: "2026-03-20" },
      { id: "r2", on: "2026-03-20" },
    ]),
  ],
  ["two reviews without ids", "plan", plan("/reviews", [{}, {}])],
  ["29 February 2028", "plan", () => ({ ...samplePlan(), startsOn: "2028-02-29", endsOn: "2028-03-10" })],
  [
    "the first and last day of an event",
    "plan",
    () => ({
      ...samplePlan(),
      decision: { madeOn: "2000-01-01" },
      startsOn: "2099-12-31",
      endsOn: "2099-12-31",
    }),
  ],
  ["a birth on 1 January 1900", "plan", plan("/pupil/dateOfBirth", "1900-01-01")],
  ["an end on the day of the start", "plan", plan("/endsOn", "2026-03-09")],
  ["a continuation until the day of the review", "plan", plan("/reviews/0/continueUntil", "2026-03-20")],
  ["a notice denied without a date", "plan", plan("/notices/parents", { given: false })],
  ["the same review asked for twice", "plan", plan("/reviewRequests", [{ on: "2026-03-20" }, { on: "2026-03-20" }])],
  ["ids that look like numbers, times and clauses", "plan", plan("/reviews", [{ id: "1" }, { id: "1E5" }, { id: "E-1" }, { id: "1E-" }, { id: "1E-0x" }, { id: "WAR-60" }])],
  ["a calendar with a closure on a Sunday", "calendar", calendar("/closures", [{ on: "2026-03-08" }])],
];

describe.each(Object.entries(cases))("refused: %s", (_, group) => {
  test.each(group.map((entry) => [entry[0], entry] as const))(
    "%s",
    (_title, [, reader, input, ...issues]) => {
      const result = readWith(reader, input());
      expect(result.ok ? "read" : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(issues);
    },
  );
});

test.each(accepted)("read: %s", (_, reader, input) => {
  expect(readWith(reader, input())).toMatchObject({ ok: true });
});

test("every code that reading can give appears above", () => {
  const given = new Set(
    Object.values(cases).flatMap((group) => group.flatMap(([, , , ...issues]) => issues)),
  );
  const codes = new Set([...given].map((issue) => issue.split(" ")[0]));
  const elsewhere = [
    // Tested in read.test.ts.
    "too-many-issues",
    "internal",
    // Tested in host.test.ts.
    "built-ins-changed",
    // Tested in councils/refusals.test.ts.
    "bad-url",
    "missing-setting",
    // Tested in councils/own-rules.test.ts.
    "met-by-silence",
    "unknown-circumstance",
    "unknown-rule",
    "unknown-setting",
    "weaker-than-law",
    // About options, calendars against each other, and councils: never given while reading.
    "overlap",
    "calendar-empty",
    "outside-calendar",
    "unknown-clause",
    "unknown-council",
  ];
  expect([...codes, ...elsewhere].sort()).toEqual(Object.keys(issueCodes).sort());
});

function readWith(reader: Reader, value: unknown) {
  if (reader === "calendar") return readCalendarShape(value);
  return reader === "text" ? readPlanText(value) : readPlan(value);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFrozen(inner);
    Object.freeze(value);
  }
  return value;
}

function inAnotherRealm(text: string): unknown {
  return runInContext(`JSON.parse(${JSON.stringify(text)})`, createContext({}));
}
