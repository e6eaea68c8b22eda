import { marchPlan } from "../../assess/march.js";
import { drop, entries, nested, put } from "../sample.js";
import type { Sample } from "./sample.js";

const plan = (path: string, value: unknown) => () => put(marchPlan(), path, value);
const text = () => JSON.stringify(marchPlan());
const textWith = (path: string, value: unknown) => () => JSON.stringify(put(marchPlan(), path, value));
const manyIds = "a".repeat(10_000_000);
const session = { weekday: "mon", half: "AM", place: "p1", startsAt: "09:00", endsAt: "12:00" };
const noProfile =
  "Whose guidance is meant is no field of a plan: a program hands over the council it imported.";

function getterThatChanges(): unknown {
  const one = put(marchPlan(), "/pupil/ehcPlan", false);
  let asked = 0;
  Object.defineProperty(one.pupil, "ehcPlan", { enumerable: true, get: () => asked++ > 0 });
  return one;
}

function throwingTraps(): ProxyHandler<object> {
  const trap = (): never => {
    throw new Error("trap");
  };
  return new Proxy({}, { get: trap });
}

function revokedList(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const one = put(marchPlan(), "/reviews", []);
  one.reviews = proxy;
  return one;
}

function listInItself(): unknown {
  const one = put(marchPlan(), "/reviews", [{ id: "r1", on: "2026-03-20" }]);
  (one.reviews as unknown[]).push(one.reviews);
  return one;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** The whole input, values of the wrong kind, reserved names, odd objects, and too much of anything. */
// biome-ignore format: one sample a line
export const structureSamples: readonly Sample[] = [
  ["A01", "nothing", "plan", () => undefined, ["not-an-object "]],
  ["A03", "a plan in a list", "plan", () => [marchPlan()], ["not-an-object "]],
  ["A05", "a number for the plan", "plan", () => 42, ["not-an-object "]],
  ["A07", "a symbol for the plan", "plan", () => Symbol("x"), ["not-an-object "]],
  ["A09", "an object without anything", "plan", () => ({}), ["missing /schema"]],
  ["A11", "null for an object", "plan", plan("/decision", null), ["wrong-type /decision"], "The direction is no object of its own: its days stand at the top."],
  ["A13", "an object with positions for names, for a list", "plan", plan("/reviews", { 0: { id: "r1" } }), ["wrong-type /reviews"]],
  ["A15", "null in a list", "plan", plan("/reviews", [null]), ["wrong-type /reviews/0"]],
  ["A17", "a list with a name beside its entries", "plan", plan("/reviews", Object.assign([], { on: "2026-03-20" })), ["not-plain-data /reviews"]],
  ["B01", "no as a word", "plan", plan("/pupil/ehcPlan", "false"), ["wrong-type /pupil/ehcPlan"]],
  ["B03", "no as a number", "plan", plan("/pupil/ehcPlan", 0), ["wrong-type /pupil/ehcPlan"]],
  ["B05", "a blank cell", "plan", plan("/pupil/ehcPlan", ""), ["wrong-type /pupil/ehcPlan"]],
  ["B07", "a boxed date", "plan", plan("/startsOn", Object("2026-03-09")), ["not-plain-data /startsOn"]],
  ["B09", "a date in milliseconds", "plan", plan("/startsOn", 1773014400000), ["wrong-type /startsOn"]],
  ["B11", "a Date without a day", "plan", plan("/startsOn", new Date(Number.NaN)), ["wrong-type /startsOn"]],
  ["B13", "a date in a list of one", "plan", plan("/startsOn", ["2026-03-09"]), ["wrong-type /startsOn"]],
  ["B15", "a first day of undefined", "plan", plan("/startsOn", undefined), ["read", "ENG-04 cannot-tell", "ENG-04 needs /startsOn"]],
  ["B17", "a number as text", "plan", plan("/schoolDays", "15"), ["wrong-type /schoolDays"]],
  ["B19", "several words in one text", "plan", plan("/pupil/otherServices", "camhs,mash"), ["wrong-type /pupil/otherServices"], "There is a notice for each receiver instead of a list of receivers; this is another list of words."],
  ["B21", "a symbol for a word", "plan", plan("/homeSchool/type", Symbol("maintained")), ["wrong-type /homeSchool/type"]],
  ["C01", "__proto__ as a field of the plan", "text", () => text().replace("{", '{"__proto__":{"pupil":{"ehcPlan":true}},'), ["unknown-key "]],
  ["C03", "an answer that is only inherited", "plan", plan("/pupil", Object.assign(Object.create({ ehcPlan: true }), { yearGroup: 9 })), ["not-plain-data /pupil"]],
  ["C05", "prototype as a field", "text", () => text().replace("{", '{"prototype":{},'), ["unknown-key "]],
  ["C07", "methods of every object as fields", "plan", () => ({ ...marchPlan(), toString: 1, valueOf: 2, toJSON: 3 }), ["unknown-key "]],
  ["C09", "__proto__ for an id", "text", textWith("/reviews/0/id", "__proto__"), ["bad-id /reviews/0/id"]],
  ["C11", "the name of a method for the council", "options", () => ({ council: "toString" }), ["throws OptionError"], noProfile],
  ["C13", "the name of a method for an authority", "text", textWith("/homeSchool/localAuthority", "hasOwnProperty"), ["unknown-authority /homeSchool/localAuthority"]],
  ["C15", "__proto__ in a calendar", "calendar", () => JSON.parse('{"__proto__":{"terms":[]},"schema":"osd-calendar/1","covers":{"from":"2025-09-01","to":"2026-07-21"},"terms":[{"from":"2025-09-01","to":"2026-07-21"}]}'), ["unknown-key "]],
  ["C17", "every built-in object after every input", "elsewhere", () => ["input/samples/samples.test.ts", "leave every built-in object as it was"], ["tried"]],
  ["D02", "a getter that changes its answer", "plan", getterThatChanges, ["not-plain-data /pupil/ehcPlan"]],
  ["D04", "a Proxy that throws whatever it is asked", "plan", () => new Proxy(marchPlan(), throwingTraps()), ["not-plain-data "]],
  ["D06", "a Proxy that says it is endless", "plan", plan("/reviews", new Proxy([], { get: () => 4294967295 })), ["too-many-items /reviews"]],
  ["D08", "a revoked Proxy for a list", "plan", revokedList, ["not-plain-data /reviews"]],
  ["D10", "a list in itself", "plan", listInItself, ["wrong-type /reviews/1"]],
  ["D12", "an object of a class", "plan", () => Object.assign(new (class Direction {})(), marchPlan()), ["not-plain-data "]],
  ["D14", "a Set for a list", "plan", plan("/reviews", new Set()), ["wrong-type /reviews"]],
  ["D16", "the arguments of a call for a list", "plan", plan("/reviews", argumentsOf(1, 2)), ["wrong-type /reviews"]],
  ["D18", "a plan that looks like a promise", "plan", plan("/then", (f: (n: number) => void) => f(1)), ["unknown-key "]],
  ["D20", "a symbol for a name", "plan", () => ({ ...marchPlan(), [Symbol.for("x")]: 1 }), ["unknown-key "]],
  ["D22", "a plan frozen all through", "plan", () => frozen(marchPlan()), ["read", "ENG-04 met"]],
  ["E01", "a million opening brackets", "text", () => "[".repeat(1_000_000), ["too-deep "], "A million characters are still read, the limit included; the sixteenth bracket is where it stops."],
  ["E03", "100,000 objects in one another where no field is", "plan", plan("/x", nested(100_000, (a) => ({ a }))), ["unknown-key "], "The direction is no object of its own, so the unknown field stands at the top."],
  ["E05", "an id of ten million characters", "plan", plan("/reviews/0/id", manyIds), ["too-long /reviews/0/id"]],
  ["E07", "a million reviews", "plan", plan("/reviews", entries(1_000_000, () => 0)), ["too-many-items /reviews"]],
  ["E09", "200 reviews", "plan", plan("/reviews", entries(200, (i) => ({ id: `r${i}`, on: "2026-03-20" }))), ["read"]],
  ["E11", "100,000 fields nobody knows", "plan", () => Object.assign(marchPlan(), Object.fromEntries(entries(100_000, (i) => [`k${i}`, 1]))), ["too-many-items "]],
  ["E13", "2,000 sessions at one time", "plan", plan("/timetable", entries(2_000, () => session)), ["read", "ENG-78 not-met", "ENG-76 not-met"]],
  ["E15", "a direction of a century", "plan", () => ({ ...marchPlan(), startsOn: "2000-01-03", endsOn: "2099-12-31" }), ["out-of-range /endsOn"]],
  ["E17", "100,000 closures", "calendar alone", () => ({ schema: "osd-calendar/1", covers: { from: "2025-09-01", to: "2026-07-21" }, terms: [{ from: "2025-09-01", to: "2026-07-21" }], closures: entries(100_000, () => ({ on: "2026-05-04" })) }), ["too-many-items /closures"]],
  ["E19", "half a million brackets for a date", "day", () => "(".repeat(500_000), ["bad-date /startsOn"]],
  ["E21", "an address of the kind that makes patterns slow, for an id", "plan", plan("/reviews/0/id", `a@${"a.".repeat(50_000)}`), ["too-long /reviews/0/id"]],
  ["F02", "half a surrogate pair in an id", "plan", plan("/reviews/0/id", "\udc00r"), ["bad-id /reviews/0/id"]],
  ["F04", "marks that turn the writing round", "plan", plan("/pupil/label", "Unit\u2066A\u2069"), ["unknown-key /pupil"], "No field takes free text."],
  ["F06", "a line break in an id", "plan", plan("/reviews/0/id", "r1\nINFO fine"), ["bad-id /reviews/0/id"]],
  ["F08", "a space of no width in a word", "plan", plan("/homeSchool/type", "maintained\u200b"), ["unknown-value /homeSchool/type"]],
  ["F10", "a byte order mark before a date", "plan", plan("/startsOn", "\ufeff2026-03-09"), ["bad-date /startsOn"]],
  ["F12", "a Bengali digit in a date", "plan", plan("/startsOn", "2026-0\u09e9-09"), ["bad-date /startsOn"]],
  ["F14", "dashes in a date", "plan", plan("/startsOn", "2026\u201303\u201209"), ["bad-date /startsOn"]],
  ["F16", "a word in capitals", "plan", plan("/homeSchool/type", "MAINTAINED"), ["unknown-value /homeSchool/type"]],
  ["F18", "one id with an accent in two spellings", "plan", plan("/reviews", [{ id: "r\u00e9" }, { id: "re\u0301" }]), ["bad-id /reviews/0/id", "bad-id /reviews/1/id"]],
  ["F20", "a formula for an id", "plan", plan("/reviews/0/id", '=HYPERLINK("http://x.example","y")'), ["bad-id /reviews/0/id"]],
  ["F22", "a formula that begins with a minus", "plan", plan("/reviews/0/id", "-2+3"), ["bad-id /reviews/0/id"]],
  ["F24", "a formula after a tab", "plan", plan("/reviews/0/id", "\t=1+1"), ["bad-id /reviews/0/id"]],
  ["F26", "markup for a name", "plan", () => ({ ...marchPlan(), "<script>alert(1)</script>": 1 }), ["unknown-key "]],
  ["F28", "a child's name", "plan", plan("/pupil/name", "Jo Bloggs"), ["unknown-key /pupil"]],
  ["F30", "a name with a slash and a tilde", "plan", plan("/pupil", { "a/b~c": 1 }), ["unknown-key /pupil"]],
  ["F32", "a misspelt field", "plan", () => put(drop(marchPlan(), "/pupil/ehcPlan"), "/pupil/ehpcPlan", true), ["unknown-key /pupil"]],
];

function argumentsOf(..._: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: the object itself is the sample
  return arguments;
}
