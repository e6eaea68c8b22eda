import { exampleMark } from "../check/council-notes.js";
import { type DateText, parseDay, schoolYearStarting } from "../days/plain-date.js";
import type { Clause, CouncilDefinition } from "../policy/council-schema.js";
import { libraryCouncils } from "../policy/library-councils.js";

/** The name of a council and its three-digit DfE code. */
export interface NameAndCode {
  readonly name: string;
  readonly code: string;
}

/**
 * The file of a council to begin with: complete, so that every command takes it, with one clause for each way in which a
 * clause can be decided. Each says that it is an example.
 */
export function firstCouncil(
  { name, code }: NameAndCode,
  today: DateText,
): { readonly $schema: string } & CouncilDefinition {
  const prefix = prefixOf(name);
  return {
    // Where it lies beside a package that is installed; an editor then offers rules, facts and words.
    $schema: "./node_modules/offsite-direction/docs/schema/council.json",
    schema: "osd-council/1",
    id: idOf(name),
    name,
    localAuthority: code,
    prefix,
    version: `${today.slice(0, 7)}.1`,
    documents: [
      {
        id: "guidance",
        title: `${exampleMark}Directing Pupils Off Site`,
        publisher: `${name} council`,
        evidence: "confirmed",
        editions: [
          {
            id: today.slice(0, 4),
            edition: `${exampleMark}the date on the cover`,
            inForceFrom: `${schoolYearStarting(parseDay(today) ?? 0)}-09-01`,
            lastReadOn: today,
          },
        ],
      },
    ],
    clauses: examples.map((one, i) => ({
      id: `${prefix}-${String(i + 1).padStart(2, "0")}`,
      ...one,
      says: exampleMark + one.says,
    })),
  };
}

const examples: readonly Omit<Clause, "id">[] = [
  {
    at: "page 1, paragraph 1",
    says: "parents are told at least three school days before the first day off site",
    strength: "must",
    kind: "deadline",
    owedBy: "home school",
    decidedBy: { rule: "parents-told-in-time", with: { schoolDays: 3 } },
    reading: "A rule with the document's own number. To see what a rule asks: explain parents-told-in-time",
  },
  {
    at: "page 1, paragraph 2",
    says: "for a looked-after child the Virtual School is consulted",
    strength: "must",
    kind: "consultation",
    owedBy: "home school",
    applies: ["pupil-looked-after"],
    decidedBy: { rule: "virtual-school-consulted" },
    reading:
      "A rule, asked of some pupils only: applies. For all there are: explain rules, explain circumstances",
  },
  {
    at: "page 2, paragraph 1",
    says: "the pupil's own views are heard before the decision",
    strength: "should",
    kind: "consultation",
    owedBy: "home school",
    decidedBy: { attest: "Were the pupil's own views heard before the decision?" },
    reading: "A question that a person answers. The good answer is yes.",
  },
  {
    at: "page 2, paragraph 2",
    says: "the council's panel approves the direction ten school days before it starts",
    strength: "must",
    kind: "decision",
    owedBy: "home school",
    decidedBy: {
      attest: "Has the council's panel approved the direction, ten school days before the start or earlier?",
      duty: {
        what: "approval by the council's panel",
        step: "consult",
        latest: { schoolDaysBefore: ["startsOn", 10] },
      },
    },
    reading: "A question with a last day. It is answered with the day, and is then in the timeline.",
  },
  {
    at: "page 3",
    says: "the council values good relations between its schools",
    strength: "info",
    kind: "principle",
    owedBy: "council",
    decidedBy: { nobody: "It asks nothing of a plan." },
    reading: "Nobody decides it, and the reason stands there. Leave no sentence of the document out.",
  },
];

/** Two to five capital letters that the library has not given away. */
function prefixOf(name: string): string {
  const letters = plainLetters(name).join("").toUpperCase();
  const taken = new Set(["ENG", ...libraryCouncils.map(({ prefix }) => prefix)]);
  const free = [3, 4, 5, 2].map((length) => letters.slice(0, length));
  return free.find((one) => one.length > 1 && !taken.has(one)) ?? "OWN";
}

function idOf(name: string): string {
  const id = plainLetters(name).join("-").toLowerCase().slice(0, 40) || "our-council";
  return libraryCouncils.some((one) => one.id === id) ? `our-${id}` : id;
}

/** The words of a name, without what is no Latin letter. */
function plainLetters(name: string): readonly string[] {
  return name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .split(" ")
    .filter((word) => word !== "");
}
