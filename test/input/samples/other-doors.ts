import { changed, marchPlan } from "../../assess/march.js";
import { exampleshireData } from "../../councils/exampleshire.js";
import { entries, put } from "../sample.js";
import type { Sample } from "./sample.js";

const plan = (path: string, value: unknown) => () => put(marchPlan(), path, value);
const noSheets =
  "No function reads the rows of a spreadsheet. Whoever does so makes days and answers of the cells first; a cell put into a plan as it is, is refused.";
const text = () => JSON.stringify(marchPlan());
const edited = (from: string | RegExp, to: string) => () => text().replace(from, () => to);

/** Cells of a spreadsheet put into a plan, and plans as JSON text. */
// biome-ignore format: one sample a line
export const textSamples: readonly Sample[] = [
  ["Q01", "a spreadsheet's number for 9 March 2026", "day", () => 46090, ["wrong-type /startsOn"], noSheets],
  ["Q03", "the same day counted from 1904", "day", () => 44628, ["wrong-type /startsOn"], noSheets],
  ["Q05", "the numbers around the leap day 1900 never had", "day", () => 61, ["wrong-type /startsOn"], noSheets],
  ["Q07", "a number below nothing", "day", () => -1, ["wrong-type /startsOn"], noSheets],
  ["Q09", "a number as text", "day", () => "46090", ["bad-date /startsOn"]],
  ["Q11", "the English order", "day", () => "09/03/2026", ["bad-date /startsOn"], noSheets],
  ["Q13", "the American order", "day", () => "03/13/2026", ["bad-date /startsOn"]],
  ["Q15", "a year of two digits", "day", () => "09/03/26", ["bad-date /startsOn"]],
  ["Q17", "a cell that failed", "plan", plan("/pupil/ehcPlan", "#N/A"), ["wrong-type /pupil/ehcPlan"], noSheets],
  ["Q19", "words for not knowing", "plans", () => ["N/A", "?", "tbc", "pending"].map((word) => put(marchPlan(), "/pupil/ehcPlan", word)), ["0: wrong-type /pupil/ehcPlan", "1: wrong-type /pupil/ehcPlan", "2: wrong-type /pupil/ehcPlan", "3: wrong-type /pupil/ehcPlan"], noSheets],
  ["Q21", "a cell of spaces", "plan", plan("/pupil/ehcPlan", " \u00a0 "), ["wrong-type /pupil/ehcPlan"], noSheets],
  ["Q23", "a column with a child's name", "plan", plan("/Jo Bloggs", "2026-03-09"), ["unknown-key "]],
  ["Q25", "a row longer than its header", "plan", () => [["startsOn"], ["2026-03-09", "stray"]], ["not-an-object "], noSheets],
  ["Q27", "an id made into a number", "plan", plan("/reviews/0/id", "1E+05"), ["bad-id /reviews/0/id"]],
  ["Q29", "a Date of the evening before", "day", () => new Date(2026, 5, 30, 23), ["wrong-type /startsOn"], noSheets],
  ["Q31", "a column of a million empty cells", "plan", plan("/reviews", entries(1_048_576, () => "")), ["too-many-items /reviews"]],
  ["Q33", "one cell for all", "plan", () => "2026-03-09", ["not-an-object "]],
  ["Q35", "__proto__ for a column", "plan", () => JSON.parse('{"schema":"osd-plan/1","__proto__":"2026-03-09"}'), ["unknown-key "]],
  ["R02", "an object for the text", "text", () => ({}), ["wrong-type "]],
  ["R04", "a field twice, once in escapes", "text", edited('"ehcPlan":false', '"ehcPlan":true,"\\u0065hcPlan":false'), ["duplicate-key /pupil/ehcPlan"]],
  ["R06", "a comma at the end", "text", edited(/}$/, ",}"), ["bad-json "]],
  ["R08", "single quotation marks", "text", () => "{'schema':'osd-plan/1'}", ["bad-json "]],
  ["R10", "NaN as Python writes it", "text", edited('"schoolDays":15', '"schoolDays":NaN'), ["bad-json "]],
  ["R12", "a text cut short", "text", () => text().slice(0, -5), ["bad-json "]],
  ["R14", "a control character", "text", edited('"r1"', '"r1\u0001"'), ["bad-json "]],
  ["R16", "a NUL in a name", "text", edited('"ehcPlan"', '"ehcPlan\\u0000"'), ["unknown-key /pupil"]],
  ["R18", "a zero before a number", "text", edited('"schoolDays":15', '"schoolDays":015'), ["bad-json "]],
  ["R20", "a NUL after each character", "text", () => text().split("").join("\u0000"), ["bad-json "]],
  ["R22", "texts around the edges of the grammar", "elsewhere", () => ["input/json-text.test.ts", "a text with one character changed is read or refused as JSON.parse does, or has a name twice"], ["tried"], "The collection of texts is somebody else's; the same edges, and texts with one character changed, are held against JSON.parse."],
];

const provider = {
  "/placements/0": {
    id: "p1",
    kind: "unregistered-ap",
    registered: false,
    supervised: true,
    arrangedBy: "home-school",
  },
};
const mark = { date: "2026-03-09", session: "AM", code: "B", register: "home" };
const exampleshire = (path: string, value: unknown) => () => put({ ...exampleshireData }, path, value);
const firstClause = { rule: "parents-told-in-time", with: { schoolDays: 2 } };

function getterThatWritesBeside(): unknown {
  const one = put(marchPlan(), "/parentsAgree", true);
  Object.defineProperty(one, "startsOn", {
    enumerable: true,
    get: () => {
      one.endsOn = "2099-12-31";
      return "2026-03-09";
    },
  });
  return one;
}

/** Results, hosts, registers and councils. */
// biome-ignore format: one sample a line
export const otherSamples: readonly Sample[] = [
  ["S02", "writing to what a report was made from", "elsewhere", () => ["assess/results.test.ts", "cannot be written to, nor can what it was made from"], ["tried"]],
  ["S04", "a copy of a report sent to another thread", "elsewhere", () => ["assess/results.test.ts", "is plain data: JSON and structuredClone give it back"], ["tried"]],
  ["S06", "a report somebody changed", "elsewhere", () => ["assess/results.test.ts", "shows by its fingerprint that it was tampered with"], ["tried"]],
  ["S08", "a getter that changes its neighbour", "plan", getterThatWritesBeside, ["not-plain-data /startsOn"]],
  ["S10", "what an error tells", "elsewhere", () => ["input/properties.test.ts", "nothing of an error that a Proxy throws comes out"], ["tried"]],
  ["T02", "more arguments than are asked for", "elsewhere", () => ["assess/options.test.ts", "leaves further arguments alone"], ["tried"]],
  ["T04", "thousands of calls", "elsewhere", () => ["assess/results.test.ts", "800 calls give the same bytes and leave no memory behind"], ["tried"], "800 calls show as much as 10,000 and take a small part of the time."],
  ["T06", "the library twice", "elsewhere", () => ["assess/options.test.ts", "two copies of one version of the library take each other's councils"], ["tried"]],
  ["T08", "a setter on the first place of every list", "elsewhere", () => ["input/host.test.ts", "a setter on the first position of every list"], ["tried"], "Reading goes on as before; an assessment says that the host has been changed instead of giving half an answer."],
  ["T10", "a host that allows nothing", "elsewhere", () => ["purity/hosts.test.ts", "with built-in objects frozen, __proto__ forbidden and code from text forbidden"], ["tried"]],
  ["T12", "another engine", "elsewhere", () => ["engines/engines.test.ts", "gives the same bytes"], ["tried"], "The engine tried is QuickJS: Hermes cannot be had without its own compiler."],
  ["U02", "a Saturday", "register", () => ({ date: "2026-03-14" }), ["0 sessions"]],
  ["U04", "small letters for a half day", "marks", () => [{ ...mark, session: "am" }], ["unknown-value /0/session"]],
  ["U06", "away from the provider, nobody knows why", "marks of a plan", () => ({ plan: changed(provider), marks: [mark, { ...mark, code: "N", register: "p1" }] }), ["read", "absence-hidden /0"]],
  ["U08", "lessons online at home", "register", () => ({ plan: changed({ "/timetable/0/place": "online-at-home" }), date: "2026-03-09" }), ["AM home null if the school settles which absence it is", "PM home D if"]],
  ["U10", "B where the pupil is registered", "marks", () => [mark], ["read", "b-where-d-belongs /0 expects D"]],
  ["U12", "a place planned, nobody asked whether the pupil came", "register", () => ({ plan: changed(provider), date: "2026-03-09" }), ["AM home B if", "AM home else N"]],
  ["U14", "a mark from before the codes", "marks", () => [{ ...mark, date: "2024-06-10" }], ["unknown-version /0/date"]],
  ["U16", "two marks for one session", "marks", () => [mark, { ...mark, code: "D" }], ["duplicate-key /1"]],
  ["V02", "two clauses with one id", "council", exampleshire("/clauses/1/id", "EXA-01"), ["throws unknown-clause /clauses/0/decidedBy/with/grounds/0", "throws unknown-clause /clauses/1/decidedBy/with/ground", "throws duplicate-id /clauses/1/id"]],
  ["V04", "one school day of notice", "council", exampleshire("/clauses/0/decidedBy", { ...firstClause, with: { schoolDays: 1 } }), ["throws weaker-than-law /clauses/0/decidedBy/with/schoolDays"]],
  ["V06", "part of a day for a number of days", "council", exampleshire("/clauses/0/decidedBy", { ...firstClause, with: { schoolDays: 1.5 } }), ["throws not-integer /clauses/0/decidedBy/with/schoolDays"]],
  ["V08", "layers with a day between them", "council", exampleshire("/layers", [{ from: "2024-08-19", to: "2026-07-24" }, { from: "2026-07-26" }]), ["throws unknown-key "], "A council's data is one edition; there are no layers to leave a gap."],
  ["V10", "a function for a rule", "council", exampleshire("/clauses/0/decidedBy", { rule: () => true }), ["throws wrong-type /clauses/0/decidedBy/rule"]],
  ["V12", "an address that is a script", "council", exampleshire("/documents/0/address", "javascript:alert(1)"), ["throws bad-url /documents/0/address"]],
  ["V14", "a council that extends itself", "council", exampleshire("/extends", "exampleshire"), ["throws unknown-key "], "No council extends another."],
  ["V16", "ten thousand clauses", "council", exampleshire("/clauses", entries(10_000, (i) => ({ id: `EXA-${i}` }))), ["throws too-many-items /clauses"]],
];
