import { describe, expect, test } from "vitest";
import { globalsNow } from "../built-ins.js";
import { calendarSamples, dayAndNumberSamples } from "./days-and-numbers.js";
import { entries } from "./entries.js";
import { eventSamples } from "./events.js";
import { otherSamples, textSamples } from "./other-doors.js";
import { type Sample, sampleIds } from "./sample.js";
import { structureSamples } from "./structure.js";

const samples: readonly Sample[] = [
  ...structureSamples,
  ...dayAndNumberSamples,
  ...calendarSamples,
  ...eventSamples,
  ...textSamples,
  ...otherSamples,
];

test("each of the 242 samples is there once, in order", () => {
  expect(samples.map(([id]) => id)).toEqual(sampleIds);
  expect(new Set(sampleIds).size).toBe(242);
});

const before = globalsNow();

describe("bad and odd inputs", () => {
  test.each(samples.map((sample) => [`${sample[0]} ${sample[1]}`, sample] as const))(
    "%s",
    (_, [, , entry, input, gives]) => {
      const lines = entries[entry](input() as never);
      // What is read says much more than a sample is about.
      const about = lines.some((line) => /\bread$|sessions$/.test(line));
      expect(about ? gives.filter((line) => !lines.some((one) => one.startsWith(line))) : lines).toEqual(
        about ? [] : gives,
      );
    },
  );

  test("leave every built-in object as it was", () => {
    expect(globalsNow()).toEqual(before);
  });
});
