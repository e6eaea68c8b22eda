import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { projectFiles, root } from "./project-files.js";

const files = projectFiles().map((name) => ({ name, text: readFileSync(path.join(root, name), "utf8") }));

function filesWith(pattern: RegExp, except: readonly string[] = []): readonly string[] {
  return files
    .filter(({ name, text }) => !except.includes(name) && pattern.test(text))
    .map(({ name }) => name);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

it("finds the files of the project", () => {
  expect(files.length).toBeGreaterThan(200);
});

it("no file holds a path of somebody's machine", () => {
  const homes = /(?:^|[\s"'`=(])(?:file:\/\/)?\/(?:home|Users|root|var|opt|mnt|srv)\/\w|\b[A-Z]:\\\w/m;
  expect(filesWith(homes)).toEqual([]);
  expect(filesWith(new RegExp(`${escaped(root)}(?:/|\\b)`))).toEqual([]);
});

it("no file holds anything of the shape of a pupil's number", () => {
  // A unique pupil number: a check letter, eleven digits, a digit or letter. Hashes are no text.
  expect(filesWith(/\b[A-Z]\d{11}[\dA-Z]\b/, ["package-lock.json"])).toEqual([]);
});

it("no file names the host of a package registry", () => {
  expect(filesWith(/\/\/(?:[\w-]+\.)*(?:registry|npm)\.[\w.-]+/)).toEqual([]);
  expect(filesWith(/https?:\/\/(?:localhost|\d{1,3}\.\d{1,3})/)).toEqual([]);
});

it("no file holds a word of work that was left undone, or of a merge", () => {
  const marks = new RegExp(
    `\\b(?:${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b|^(?:<{7}|>{7}) `,
    "m",
  );
  expect(filesWith(marks)).toEqual([]);
});
