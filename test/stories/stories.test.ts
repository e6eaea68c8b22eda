import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { type CompiledDocument, compileCouncil } from "../../src/check/compile.js";
import { councils } from "../../src/policy/councils/index.js";
import { differences } from "./differences.js";
import { outcomeNames, readStory, type Story, storyNames } from "./story-folder.js";

const stories = storyNames().map(readStory);
const courses = ["clean", "common-wrong", "breakdown"];

function documentOf({ expected }: Story): CompiledDocument {
  return compileCouncil(councils[expected.council]);
}

/** What is wrong with the lists of a story before anything is run: an id missing, listed twice or unknown. */
function faultsInLists(story: Story): readonly string[] {
  const { outcomes, national, severities, codes, deadlines } = story.expected;
  const listed = outcomeNames.flatMap((name) => outcomes[name]);
  const notMet = [...outcomes["not-met"], ...national["not-met"]];
  const { ids } = documentOf(story);
  return [
    ...[...ids].filter((id) => !listed.includes(id)).map((id) => `${id} is in no list`),
    ...listed.filter((id) => !ids.has(id)).map((id) => `${id} is no clause of the council`),
    ...listed.filter((id, i) => listed.indexOf(id) !== i).map((id) => `${id} is listed twice`),
    ...notMet.filter((id) => severities[id] === undefined).map((id) => `${id} has no severity`),
    ...(codes.length === 10 ? [] : ["the week has not ten half days"]),
    ...(deadlines.length > 0 ? [] : ["no deadline is listed"]),
  ];
}

describe("stories", () => {
  it("tell three courses for each council", () => {
    const owed = Object.keys(councils).flatMap((council) => courses.map((one) => `${council}-${one}`));
    expect(stories.map(({ name }) => name)).toEqual(expect.arrayContaining(owed));
  });

  it("have every kind of outcome for every council", () => {
    const lacking = Object.keys(councils).flatMap((council) => {
      const own = stories.filter(({ expected }) => expected.council === council);
      return outcomeNames
        .filter((name) => own.every(({ expected }) => expected.outcomes[name].length === 0))
        .map((name) => `${council}: ${name}`);
    });
    expect(lacking).toEqual([]);
  });
});

describe.each(stories.map((story) => [story.name, story] as const))("%s", (_name, story) => {
  it("lists every clause of the council once, and a severity for all that is not met", () => {
    expect(faultsInLists(story)).toEqual([]);
  });

  it("gives its reasons for every clause that is not met or open, by id", () => {
    const { outcomes, national } = story.expected;
    const owed = [outcomes, national].flatMap((lists) => [...lists["not-met"], ...lists["cannot-tell"]]);
    expect(owed.filter((id) => !named(story.told, id))).toEqual([]);
  });

  it("comes out as worked by hand", () => {
    const council = councils[story.expected.council];
    const result = assess(story.plan, { council, calendar: story.calendar });
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(differences(result.report, story.expected, documentOf(story))).toEqual([]);
  });
});

/** The text names the clause, by itself or in a span such as "WOR-21 to WOR-26". */
function named(text: string, id: string): boolean {
  if (new RegExp(`${id}\\b`).test(text)) return true;
  const [prefix, number] = id.split("-") as [string, string];
  const spans = [...text.matchAll(/([A-Z]{3})-(\d+)\s+to\s+\1-(\d+)/g)];
  return spans.some(
    ([, own, from, to]) => own === prefix && Number(from) <= Number(number) && Number(number) <= Number(to),
  );
}
