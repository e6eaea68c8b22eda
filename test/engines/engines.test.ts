import { getQuickJS, type QuickJSContext } from "quickjs-emscripten";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allAnswers } from "./answers.js";
import { bundleAnswers, hashOf } from "./bundle-answers.js";

describe("another engine than Node's", () => {
  let engine: QuickJSContext;

  beforeAll(async () => {
    const script = await bundleAnswers();
    engine = (await getQuickJS()).newContext();
    engine.unwrapResult(engine.evalCode(script)).dispose();
  }, 60_000);

  afterAll(() => engine.dispose());

  function resultOf(code: string): unknown {
    const handle = engine.unwrapResult(engine.evalCode(code));
    const value: unknown = engine.dump(handle);
    handle.dispose();
    return value;
  }

  it("is one without a host: no process, no console, no files, no Intl", () => {
    expect(resultOf("[typeof process, typeof console, typeof require, typeof Intl].join()")).toBe(
      "undefined,undefined,undefined,undefined",
    );
  });

  it("gives the same bytes", () => {
    const there = resultOf("library.allAnswers()");
    const here = allAnswers();
    expect(here.length).toBeGreaterThan(1_000_000);
    expect(hashOf(String(there))).toBe(hashOf(here));
  }, 120_000);
});
