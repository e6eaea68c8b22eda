import { expect, test } from "vitest";
import { auditRegister } from "../../src/register/audit-register.js";
import { expectedRegister } from "../../src/register/expected-register.js";
import { signs } from "../../src/register/signs.js";
import { toCsv } from "../../src/views/csv.js";
import { toMarkdown } from "../../src/views/markdown.js";
import { toMonthGrid } from "../../src/views/month-grid.js";
import { toText } from "../../src/views/text.js";
import { autumn2026, termPlan } from "../register/story.js";

// What stands where a session has no letter is one sign with one meaning, in every view, and a list of marks may hold it
// (fault A23).

// Wednesday 11 to Friday 13 November 2026: at the host school; Thursday morning at the provider and its afternoon online
// at home, which the host does not record in a way the plan settles; Friday in the home school.
const [from, to] = ["2026-11-11", "2026-11-13"];
const read = expectedRegister(termPlan, { calendar: autumn2026, from, to });
if (!read.ok) throw new Error("refused");
const { register } = read;
const host = "/placements/0";
const cells = toCsv(register)
  .trim()
  .split("\r\n")
  .map((line) => line.split(","));
const column = (name: string): number => (cells[0] ?? []).indexOf(name);
const rows = cells.slice(1).map((row) => ({
  date: row[column("date")] as string,
  session: row[column("session")] as string,
  register: row[column("register")] as string,
  code: row[column("code")] as string,
}));

test("a session that is held has a sign and not the one for no session: in CSV, months, text and Markdown", () => {
  const thursday = rows.filter((row) => row.date === "2026-11-12");
  expect(thursday.map((row) => `${row.session} ${row.register} ${row.code}`)).toEqual([
    "AM home B",
    `AM ${host} *`,
    "PM home *",
    `PM ${host} *`,
  ]);
  expect(toMonthGrid(register, { register: host })).toMatch(/\b11 \/ {2}\\ +12 \* {2}\* +13 D {2}D/);
  expect(toMonthGrid(register)).toMatch(/\b11 D {2}D +12 B {2}\* +13 \/ {2}\\/);
  expect(toText(register).replace(/\s+/g, " ")).toContain(`* ${signs["*"]}`);
  expect(toMarkdown(register)).toContain(
    "| Thu 12 Nov 2026 | \\* (the second placement) | \\* (online lessons at home) |",
  );
});

test("what a register is expected to show can be handed in as marks, signs and all", () => {
  const audited = auditRegister(termPlan, rows, { calendar: autumn2026, asOf: "2026-11-16" });
  if (!audited.ok) throw new Error(JSON.stringify(audited.issues));
  // Three days: nothing is wrong with the letters, and a sign is no mark.
  expect(audited.audit.findings.filter(({ kind }) => kind !== "session-missing")).toEqual([]);
});
