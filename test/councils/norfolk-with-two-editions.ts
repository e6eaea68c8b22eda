import { policyFiles } from "../../docs/tools/policy-files.js";
import type { Clause, CouncilDefinition } from "../../src/policy/council-schema.js";

// Norfolk's file as it is shipped, under names of its own, with an edition of September 2027 in which the cap of four half
// days a week at one unregulated provider is three. The edition came in on 12 July 2027.

const shipped = policyFiles().get("norfolk.json") ?? "";
/** The file before the edition came in: the ids of clauses and of the council are ones the library does not have. */
const copied = JSON.parse(
  shipped
    .replaceAll('"NOR-', '"NFK-')
    .replace('"NOR"', '"NFK"')
    .replace('"id": "norfolk"', '"id": "norfolk-2027"'),
) as CouncilDefinition;

export const withOneEdition: CouncilDefinition = copied;

const [guidance] = copied.documents;
const cap = copied.clauses.find(({ id }) => id === "NFK-20") as Clause;

export const withTwoEditions: CouncilDefinition = {
  ...copied,
  version: "2027-07.1",
  documents: [
    {
      ...guidance,
      editions: [
        ...guidance.editions,
        {
          id: "2027-09",
          edition: "September 2027",
          inForceFrom: "2027-09-01",
          enteredOn: "2027-07-12",
          lastReadOn: "2027-07-12",
        },
      ] as unknown as typeof guidance.editions,
    },
  ],
  clauses: [
    ...copied.clauses.map((clause) => (clause === cap ? { ...cap, editions: ["2024-25"] } : clause)),
    {
      ...cap,
      id: "NFK-120",
      editions: ["2027-09"],
      replaces: "NFK-20",
      says: "No more than three half days a week at any one unregulated provider.",
      decidedBy: { rule: "within-sessions-at-one-unregistered-provider", with: { sessions: 3 } },
    },
  ],
};

/** Four half days a week at one unregistered provider. */
export function planFor(startsOn: string, endsOn: string): object {
  return {
    schema: "osd-plan/1",
    homeSchool: { localAuthority: "926", type: "maintained" },
    decision: { madeOn: startsOn },
    startsOn,
    endsOn,
    placements: [{ id: "farm", kind: "unregistered-ap" }],
    timetable: ["mon", "tue", "wed", "thu", "fri"].flatMap((weekday, i) =>
      (["AM", "PM"] as const).map((half) => ({
        weekday,
        half,
        place: i < 2 ? "farm" : "home-school",
      })),
    ),
  };
}
