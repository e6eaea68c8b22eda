import { describe, expect, it } from "vitest";
import type { issueCodes } from "../../src/index.js";
import { runWith } from "../cli/fake-host.js";
import { block, page } from "../docs/printed.js";

// What somebody gets wrong who knows the council's document and no programming, in the file of the guide. Each mistake is
// told in one message, or in those given; the words were read as by that person, and have to say what to write.

const file = block(page("docs/your-own-council.md"), "json", "## 3.");

type Told = readonly [line: number, code: keyof typeof issueCodes, says: string];
interface Mistake {
  readonly title: string;
  readonly written: string;
  readonly instead: string;
  readonly told: readonly Told[];
}

const nobody = '"decidedBy": { "nobody": "It asks nothing of a plan." }';
const applies = '["pupil-looked-after"]';
const latest = '{ "schoolDaysBefore": ["startsOn", 10] }';
const kinds = '["mainstream-school", "ap-school"]';
const edition = '"inForceFrom": "2026-09-01", "lastReadOn": "2026-11-22" }';
const metWhen =
  ',\n        "metWhen": { "onOrBefore": ["endsOn", { "schoolWeeksAfter": ["startsOn", { "setting": "schoolWeeks" }] }] }';

type Row = readonly [title: string, written: string, instead: string, ...told: Told[]];

// biome-ignore format: one mistake a line
const table: Readonly<Record<string, readonly Row[]>> = {
  "of the text": [
    ["a comma left out", '"name": "Exampleshire",', '"name": "Exampleshire"', [5, "bad-json", "A comma is missing at the end of this line."]],
    ["a comma after the last", nobody, `${nobody},`, [82, "bad-json", "Nothing follows this comma. Delete the comma."]],
    ["curly quotation marks out of Word", '"Page 3"', "\u201cPage 3\u201d", [59, "bad-json", "A curly quotation mark, as Word and Outlook make them, stands here."]],
    ["single quotation marks", '"Page 3"', "'Page 3'", [59, "bad-json", "JSON takes the double quotation mark only: replace this ' with \"."]],
    ["a quotation mark inside a text", "The panel approves", 'The "Fair Access" panel approves', [44, "bad-json", 'A quotation mark inside a text ends it. Write \\" in its place, with the backslash, or an apostrophe.']],
    ["a text over two lines", "before the first day off site.", "before the first\nday off site.", [25, "bad-json", "This text goes on in the next line. Keep a text on one line, however long that is."]],
    ["a list that is not closed", applies, '["pupil-looked-after"', [38, "bad-json", "The [ that opens here is never closed. Add the ] that is missing."]],
    ["a clause pasted without a comma before it", '    },\n    {\n      "id": "EXA-02"', '    }\n    {\n      "id": "EXA-02"', [30, "bad-json", "A comma is missing at the end of this line."]],
    ["a comment", '"strength": "info",', '"strength": "info", // check', [79, "bad-json", "This is a comment, and JSON has none. Take it out."]],
    ["a field twice", '"at": "Page 3",', '"at": "Page 3", "at": "Page 4",', [59, "duplicate-key", "The same field is there twice. Take one of the two out."]],
  ],
  "of fields": [
    ["the format left out", '  "schema": "osd-council/1",\n', "", [1, "missing", 'This field has to be there. Write "osd-council/1".']],
    ["a later format", "osd-council/1", "osd-council/2", [3, "unknown-version", "Perhaps osd-council/1 is meant."]],
    ["a field misspelt", '"strength": "info"', '"strenght": "info"', [75, "missing", "Write one of these words: must, must-not,"], [79, "unknown-key", '"strenght" is no field here. A field with a similar name: strength.']],
    ["a field made up", '"at": "Page 3",', '"at": "Page 3", "page": 3,', [59, "unknown-key", '"page" is no field here. The fields here are id, at, says,']],
    ["a field left out", '"owedBy": "council",\n', "", [75, "missing", "This field has to be there. Write a text"]],
    ["an empty text", '"at": "Page 3"', '"at": ""', [59, "missing", "This field has to be there. Write a text"]],
    ["null for not known", '"at": "Page 3"', '"at": null', [59, "wrong-type", "This is null. Leave it out if it is not known."]],
    ["a word that is none", '"strength": "info"', '"strength": "shall"', [79, "unknown-value", "Write one of these words: must, must-not, should, may, definition, info."]],
    ["a word in capitals", '"strength": "info"', '"strength": "MUST"', [79, "unknown-value", "Perhaps must is meant."]],
    ["a kind that is none", '"kind": "decision"', '"kind": "panel"', [46, "unknown-value", "Write one of these words: criterion,"]],
  ],
  "of days, codes and ids": [
    ["a day written the English way", '"inForceFrom": "2026-09-01"', '"inForceFrom": "01/09/2026"', [17, "bad-date", "Write a date as year-month-day, for example 2026-11-02"]],
    ["a month for a day", '"inForceFrom": "2026-09-01"', '"inForceFrom": "September 2026"', [17, "bad-date", "Write a date as year-month-day, for example 2026-11-02"]],
    ["an edition that ends before it begins", edition, `"inForceFrom": "2026-09-01", "inForceTo": "2026-08-31", "lastReadOn": "2026-11-22" }`, [17, "order", "This is before the first day in force. Look at both days."]],
    ["the newest edition first", edition, `${edition}, { "id": "2025", "edition": "2025", "inForceFrom": "2025-09-01", "lastReadOn": "2026-11-22" }`, [17, "order", "Editions stand oldest first."]],
    ["two editions in force on one day", edition, `"inForceFrom": "2026-09-01", "inForceTo": "2027-09-01", "lastReadOn": "2026-11-22" }, { "id": "2027", "edition": "2027", "inForceFrom": "2027-09-01", "lastReadOn": "2027-09-03" }`, [17, "overlap", "The edition above is still in force on this day. Let it end the day before."]],
    ["an address without https", "https://www", "www", [14, "bad-url", "Write an address that begins with https://"]],
    ["a name for the code", '"localAuthority": "999"', '"localAuthority": "Kent"', [6, "unknown-authority", "Write the three-digit DfE code of a council in England"]],
    ["the code without quotation marks", '"localAuthority": "999"', '"localAuthority": 886', [6, "wrong-type", 'for example "926"']],
    ["a prefix in small letters", '"prefix": "EXA"', '"prefix": "exa"', [7, "bad-id", "Write two to five capital letters."]],
    ["a prefix that the library has", '"prefix": "EXA"', '"prefix": "NOR"', [7, "duplicate-id", "This begins the ids of clauses that the library has. Choose another prefix."]],
    ["an id that the library has", '"id": "exampleshire"', '"id": "norfolk"', [4, "duplicate-id", "Choose another id."]],
    ["an id in capitals", '"id": "exampleshire"', '"id": "Exampleshire"', [4, "bad-id", "Write small letters, digits and hyphens"]],
    ["a clause with another prefix", '"id": "EXA-02"', '"id": "EX-02"', [32, "bad-id", "The id of a clause of this council is EXA, a hyphen and one to four digits. Write one such as EXA-01."]],
    ["a clause without a number", '"id": "EXA-02"', '"id": "Clause 2"', [32, "bad-id", "Write the id of a clause"]],
    ["two clauses with one id", '"id": "EXA-02"', '"id": "EXA-01"', [32, "duplicate-id", "A clause before this one has this id. Give this one a number never used"]],
    ["a document that is not there", '"at": "Page 3",', '"at": "Page 3", "document": "annex",', [59, "unknown-value", "There is no such document. Write one of these: guidance."]],
    ["an edition that is not there", '"at": "Page 3",', '"at": "Page 3", "editions": ["2027"],', [59, "unknown-value", "There is no such edition. Perhaps 2026 is meant."]],
  ],
  "of what decides a clause": [
    ["a rule misspelt", '"parents-told-in-time"', '"parent-told-in-time"', [29, "unknown-rule", "Perhaps parents-told-in-time is meant."]],
    ["a rule made up", '"virtual-school-consulted"', '"panel-approves"', [39, "unknown-rule", "offsite-direction explain rules"]],
    ["a rule by its question", '"virtual-school-consulted"', '"Was the Virtual School consulted?"', [39, "unknown-rule", "This is the question of a rule. Write its id: virtual-school-consulted."]],
    ["a setting left out", ', "with": { "schoolDays": 3 }', "", [29, "missing-setting", "The rule needs schoolDays. Write what the document says."]],
    ["a setting misspelt", '"schoolDays": 3', '"schooldays": 3', [29, "unknown-key", '"schooldays" is no field here. A field with a similar name: schoolDays.']],
    ["calendar days for school days", '"schoolDays": 3', '"days": 3', [29, "missing-setting", "The rule needs schoolDays."], [29, "unknown-setting", "The rule does not use this setting. It uses schoolDays; take the others out."]],
    ["a number in words", '"schoolDays": 3', '"schoolDays": "three"', [29, "wrong-type", "Write a whole number from 0 to 1000, without quotation marks."]],
    ["a number in quotation marks", '"schoolDays": 3', '"schoolDays": "3"', [29, "wrong-type", "without quotation marks"]],
    ["a word that is no kind of placement", kinds, '["mainstream-school", "pru"]', [64, "unknown-value", "Write one of these words: mainstream-school, ap-school,"]],
    ["a text for a list", kinds, '"mainstream-school"', [64, "wrong-type", "Write a list in square brackets."]],
    ["two things that decide", nobody, '"decidedBy": { "nobody": "No plan says it.", "attest": "Is it so?" }', [82, "unknown-key", "Say what decides the clause, in one way: rule, with its settings; attest"]],
    ["nothing that decides", nobody, '"decidedBy": {}', [82, "missing", "Say what decides the clause, in one way"]],
    ["a text that decides", nobody, '"decidedBy": "nobody"', [82, "wrong-type", "Write an object with named fields."]],
  ],
  "of conditions": [
    ["a circumstance misspelt", applies, '["pupil-looked-afer"]', [38, "unknown-circumstance", "Perhaps pupil-looked-after is meant."]],
    ["a circumstance that is not in a list", applies, '"pupil-looked-after"', [38, "wrong-type", "Write a list of circumstances in square brackets, or leave it out."]],
    ["a circumstance in words", applies, '["pupil is in care"]', [38, "unknown-circumstance", "pupil-looked-after"]],
    ["the name of a fact alone", applies, '["pupil.lookedAfter"]', [38, "unknown-circumstance", "Perhaps pupil-looked-after is meant."]],
    ["a condition as other programs write it", applies, '[{ "equals": ["pupil.yearGroup", 11] }]', [38, "unknown-circumstance", "Perhaps is is meant."]],
    ["a fact made up", applies, '[{ "yes": "pupil.inCare" }]', [38, "unknown-value", "This is no fact. Write one of these: pupil.compulsorySchoolAge,"]],
    ["a fact without its values", applies, '[{ "is": "pupil.yearGroup" }]', [38, "wrong-type", "Write a fact and the values it may have, in square brackets."]],
    ["values in a list of their own", applies, '[{ "is": ["pupil.yearGroup", [10, 11]] }]', [38, "wrong-type", "Write the values side by side, without brackets of their own: [fact, value, value]."]],
    ["a year in quotation marks", applies, '[{ "is": ["pupil.yearGroup", "11"] }]', [38, "bad-number", "Write a whole number from 0 to 100000, without quotation marks."]],
    ["a fact of one placement", applies, '[{ "is": ["placement.kind", "ap-school"] }]', [38, "wrong-type", 'Ask it of each: { "some": ["placements", CONDITION] }']],
  ],
  "of last days": [
    ["a step that is none", '"step": "consult"', '"step": "panel"', [52, "unknown-value", "Write one of these words: discuss, consult, decide,"]],
    ["no step", '"step": "consult",\n          ', "", [50, "missing", "Write one of these words: discuss, consult, decide,"]],
    ["a number for a last day", latest, "10", [53, "wrong-type", "A day is the name of a fact, such as startsOn, or an object with exactly one of these"]],
    ["a day by another name", '["startsOn", 10]', '["startDate", 10]', [53, "unknown-value", "Did you mean startsOn?"]],
    ["day and number the wrong way round", '["startsOn", 10]', '[10, "startsOn"]', [53, "wrong-type", "A day is the name of a fact, such as startsOn"], [53, "wrong-type", "A number is a whole number"]],
    ["a setting in a question", '["startsOn", 10]', '["startsOn", { "setting": "schoolDays" }]', [50, "unknown-setting", "A question to a person has no settings. Write the number itself."]],
    ["working days", '"schoolDaysBefore"', '"workingDaysBefore"', [53, "unknown-key", "Did you mean schoolDaysBefore?"]],
  ],
  "of the law": [
    ["one school day of notice", '"schoolDays": 3', '"schoolDays": 1', [29, "weaker-than-law", "ENG-04 asks for at least 2: write that, or leave the clause to the law."]],
    ["a question that gives parents less than the law", '"what": "approval by the panel",\n          "step": "consult",\n          "latest": { "schoolDaysBefore": ["startsOn", 10] }', '"what": "Written notice to parents",\n          "step": "notify-parents",\n          "latest": { "schoolDaysBefore": ["startsOn", 1] }', [53, "weaker-than-law", "ENG-04 sets an earlier last day for written notice to parents"]],
    ["calendar days that can be fewer school days", '"what": "approval by the panel",\n          "step": "consult",\n          "latest": { "schoolDaysBefore": ["startsOn", 10] }', '"what": "written notice to parents",\n          "step": "notify-parents",\n          "latest": { "calendarDaysBefore": ["startsOn", 2] }', [53, "weaker-than-law", "let the rule parents-told-in-time decide the clause"]],
    ["a rule of one's own about the day of the notice", metWhen, `${metWhen},\n        "duty": { "what": "a letter home", "step": "notify-parents", "doneOn": "notices.parents.on", "latest": { "schoolDaysBefore": ["startsOn", 1] } }`, [73, "weaker-than-law", "ENG-04 sets an earlier last day"]],
  ],
  "of rules of one's own": [
    ["a name of one word", '"notTooLong"', '"length"', [73, "unknown-rule", "There is no rule with this id."], [87, "bad-id", "The name of a rule is two words or more"]],
    ["a name that the library has", '"notTooLong"', '"parentsAgree"', [73, "unknown-rule", "There is no rule with this id."], [87, "duplicate-id", "The library has a rule with this id. Use that one, or give yours another name."]],
    ["no condition", metWhen, "", [87, "missing", "Write a condition."]],
    ["a stage made up", '"placement": {\n      "notTooLong"', '"length": {\n      "notTooLong"', [73, "unknown-rule", "There is no rule with this id."], [86, "unknown-key", '"length" is no field here. The fields here are purpose, consultation,']],
    ["a number that the clause does not set", ', "with": { "schoolWeeks": 12 }', "", [73, "missing-setting", "The rule needs schoolWeeks. Write what the document says."]],
    ["a sentence with a name nobody knows", metWhen, `${metWhen},\n        "words": { "met": "It ends on {endOn}", "notMet": "It is too long", "putRight": "End it earlier" }`, [90, "unknown-value", "Perhaps endsOn is meant."]],
  ],
};

const mistakes = Object.entries(table).flatMap(([kind, rows]) =>
  rows.map(
    ([what, written, instead, ...told]): Mistake => ({ title: `${kind}: ${what}`, written, instead, told }),
  ),
);

describe("a mistake", () => {
  it.each(mistakes)("$title", async ({ written, instead, told }) => {
    expect(file).toContain(written);
    const { code, out, err } = await runWith("council e.json", {
      files: { "e.json": file.replace(written, () => instead) },
    });
    expect([code, out]).toEqual([2, ""]);
    const messages = err.split("\n").filter((line) => line.startsWith("council line"));
    expect(messages.map((line) => Number(/line (\d+)/.exec(line)?.[1]))).toEqual(told.map(([line]) => line));
    told.forEach(([, issue, says], i) => {
      expect(messages[i]).toContain(says);
      expect(messages[i]).toMatch(new RegExp(` \\(${issue}\\)$`));
    });
  });
});

it("tells all mistakes of one file together", async () => {
  // One of each kind, in different lines, so that none hides another.
  const wrong = [
    ['"strength": "info"', '"strength": "shall"'],
    ['"parents-told-in-time"', '"parent-told-in-time"'],
    ['"pupil-looked-after"', '"pupil-looked-afer"'],
    ['"step": "consult"', '"step": "panel"'],
    [kinds, '"mainstream-school"'],
    ['"localAuthority": "999"', '"localAuthority": "Kent"'],
  ].reduce((text, [written = "", instead = ""]) => text.replace(written, instead), file);
  const { err } = await runWith("council e.json", { files: { "e.json": wrong } });
  const lines = [...err.matchAll(/^council line (\d+)/gm)].map(([, line]) => Number(line));
  expect(lines).toEqual([6, 29, 38, 52, 64, 79]);
});

it("has thirty-five mistakes at least", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(35);
});
