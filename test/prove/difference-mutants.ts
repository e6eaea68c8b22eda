import { assess } from "../../src/index.js";
import { accept } from "../../src/policy/accepted.js";
import type { CouncilDefinition, CouncilDifference } from "../../src/policy/council-schema.js";
import { differences as national } from "../../src/policy/england/differences.js";
import { type Position, positionOf, type Resolved } from "../../src/policy/positions.js";
import { readCalendar } from "../cases/case-row.js";
import { type DifferenceRow, differenceRows, planOf } from "../differences/difference-rows.js";

// When a difference is met, which side governs and what that comes to is changed once. A plan of
// fixtures/differences.csv has to notice.

/** One change of what a council says of a difference, or of what all say who have nothing of their own. */
export interface DifferenceMutant {
  readonly what: string;
  readonly difference: string;
  readonly councils: readonly CouncilDefinition[];
}

type Change = readonly [what: string, Pick<CouncilDifference, "meets" | "resolved">];

export function differenceMutants(councils: readonly CouncilDefinition[]): readonly DifferenceMutant[] {
  return national.flatMap(({ id: difference }) =>
    (["meets", "resolved"] as const).flatMap((part) => {
      const having = councils.filter((one) => statedBy(one, difference) !== undefined);
      const own = having.filter((one) => statedBy(one, difference)?.[part] !== undefined);
      const shared = having.filter((one) => !own.includes(one));
      // Of silence something else may be said.
      const silent = shared.filter((one) => statedBy(one, difference)?.silent === true);
      const rest = shared.filter((one) => !silent.includes(one));
      return [...own.map((one) => [one]), silent, rest].flatMap((group) => changed(group, difference, part));
    }),
  );
}

function statedBy({ differences = [] }: CouncilDefinition, id: string): CouncilDifference | undefined {
  return differences.find((one) => one.id === id);
}

function changed(
  group: readonly CouncilDefinition[],
  difference: string,
  part: "meets" | "resolved",
): readonly DifferenceMutant[] {
  const [first] = group;
  const own = first === undefined ? undefined : statedBy(first, difference);
  if (own === undefined) return [];
  const changes = [...(part === "meets" ? changesOfMeeting : changesOfWays)(positionOf(own))];
  return changes.map(([what, change]) => ({
    what: `${group.map(({ id }) => id).join(", ")}: ${what}`,
    difference,
    councils: group.map((one) => ({
      ...one,
      differences: (one.differences ?? []).map((entry) =>
        entry.id === difference ? { ...entry, ...change } : entry,
      ),
    })),
  }));
}

function* changesOfMeeting({ meets, never }: Position): Generator<Change> {
  if (never !== undefined || meets === undefined) return;
  yield ["met by every plan", { meets: { constant: true } }];
  yield ["met by no plan", { meets: { constant: false } }];
}

const sides = ["law", "statutory-guidance", "guidance", "council"] as const;

function* changesOfWays({ meets, resolved, never }: Position): Generator<Change> {
  if (never !== undefined || meets === undefined) return;
  for (const [i, way] of resolved.entries()) {
    const place = `way ${i + 1} of ${resolved.length}`;
    const put = (other: Resolved): Change[1] => ({
      resolved: resolved.map((one, k) => (k === i ? other : one)),
    });
    const governs = sides.find((one) => one !== way.governs) as Resolved["governs"];
    yield [`${place}: ${way.governs} made ${governs}`, put({ ...way, governs })];
    const result = way.result === "local" ? "breach" : "local";
    yield [`${place}: ${way.result} made ${result}`, put({ ...way, result })];
    // Ways that come to the same differ in their words only.
    const comeToTheSame = resolved.every((one) => one.governs === way.governs && one.result === way.result);
    if (comeToTheSame) continue;
    yield [`${place} left out`, { resolved: resolved.filter((_, k) => k !== i) }];
    if (way.when !== undefined) yield [`${place} always taken`, put({ ...way, when: { constant: true } })];
  }
}

/** Whether a plan worked by hand shows the change. */
export function isShown({ difference, councils }: DifferenceMutant): boolean {
  return councils.some((council) => {
    const accepted = accept(council);
    const rows = differenceRows.filter((row) => row.difference === difference && row.council === council.id);
    return rows.some((row) => answerTo(row, accepted) !== expectedOf(row));
  });
}

function expectedOf({ governs, result }: DifferenceRow): string {
  return result === "" ? "" : `${governs} ${result}`;
}

function answerTo(row: DifferenceRow, council: ReturnType<typeof accept>): string {
  const calendar = readCalendar(row.calendar ?? "");
  const answer = assess({ schema: "osd-plan/1", ...planOf(row) }, { council, calendar });
  if (!answer.ok) throw new Error(`The plan of ${row.difference}, ${row.case}, is refused.`);
  const { differences, openDifferences } = answer.report;
  if (openDifferences.some(({ id }) => id === row.difference)) return "open";
  const met = differences.filter(({ id }) => id === row.difference);
  return met.map(({ governs, result }) => `${governs} ${result}`).join();
}
