import { describe, expect, it } from "vitest";
import { councils } from "../../src/index.js";
import { unwrapped } from "../views/reports.js";
import { calendarText, demoCalendarFile, demoFile, demoText, runWith } from "./fake-host.js";

const found = `Calendar found beside the plan: ${demoCalendarFile}\n`;
const demo = (line = ""): ReturnType<typeof runWith> => runWith(`check ${demoFile} ${line}`);

describe("check", () => {
  it("finds what is wrong with the plan of the boxing academy under Norfolk", async () => {
    const { code, out, err } = await demo("--council norfolk --as-of 2026-11-23");
    expect(code).toBe(1);
    expect(err).toBe(found);
    expect(unwrapped(out)).toContain("Council NOR-20, Norfolk:");
    expect(unwrapped(out)).toMatch(/B for online lessons at home on Friday morning.* NOR-22/);
    expect(out).toContain("Mon 26 to Fri 30 Oct 2026     October half-term, not counted");
    expect(out).toContain("As of     Monday 23 November 2026");
  });

  it("finds no limit of Derbyshire's on days at one provider", async () => {
    const { out } = await demo("--council derbyshire --as-of 2026-11-23");
    const said = unwrapped(out);
    const limit = "half days a week at the first placement";
    expect(said).not.toContain(limit);
    expect(said).not.toContain("NOR-");
    // The announced limit is only pointed at.
    expect(said.slice(said.indexOf("Announced, not in force"))).toContain("explain ENG-60");
  });

  it("takes the council of the home school where none is given", async () => {
    for (const { localAuthority, name } of Object.values(councils)) {
      const plan = demoText.replace('"localAuthority": "926"', `"localAuthority": "${localAuthority}"`);
      const { out } = await runWith("check plan.json", { files: { "plan.json": plan } });
      expect(out).toContain(`Against   ${name}:`);
    }
  });

  it("uses the calendar beside the plan and says so, apart from the answer", async () => {
    const { out, err } = await demo();
    expect(err).toBe(found);
    expect(out).not.toContain("Calendar found");
    expect(out).toContain("Calendar  the school's own, Tuesday 1 September 2026");
  });

  it("keeps to 80 columns however long the name of the file is", async () => {
    const name = `${"folder/".repeat(20)}plan`;
    const files = { [`${name}.json`]: demoText, [`${name}.calendar.json`]: calendarText };
    const { out } = await runWith(`check ${name}.json`, { files });
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  it("does without a calendar where there is none", async () => {
    const { out } = await runWith("check plan.json", { files: { "plan.json": demoText } });
    expect(out).not.toContain("Calendar found");
    expect(out).toContain("Calendar  none given, so no school days were counted");
  });

  it("prefers the calendar that is given", async () => {
    const other = calendarText.replace('"issuedBy": "school"', '"issuedBy": "trust"');
    const { out } = await runWith(`check ${demoFile} --calendar other.json`, {
      files: { "other.json": other },
    });
    expect(out).not.toContain("found beside the plan");
    expect(out).toContain("Calendar  the trust's");
  });

  it("reads the plan from standard input, without looking for a calendar beside it", async () => {
    const files = { "-.calendar.json": calendarText };
    const { code, out } = await runWith("check -", { stdin: demoText, files });
    expect(code).toBe(1);
    expect(out).toContain("Calendar  none given");
  });

  it("prints Markdown", async () => {
    const { code, out } = await demo("--format markdown");
    expect(code).toBe(1);
    expect(out.startsWith("# Off-site direction: check of a plan\n")).toBe(true);
  });

  it("prints JSON and nothing else", async () => {
    const { code, out, err } = await demo("--format=json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ schema: "osd-report/1", council: { id: "norfolk" } });
    expect(err).toBe(found);
  });

  it("ends with 3, and not as if all were well, where the plan says next to nothing", async () => {
    const plan = JSON.stringify({ schema: "osd-plan/1", homeSchool: { localAuthority: "926" } });
    const { code, out } = await runWith("check -", { stdin: plan, colour: true });
    expect(code).toBe(3);
    expect(out).toContain("Cannot say yet");
    expect(out).not.toMatch(/Nothing to put right|\u001b\[32m/);
  });

  it("ends with 0, and not in green, where something is met, nothing is wrong and much is open", async () => {
    const plan = JSON.stringify({
      schema: "osd-plan/1",
      homeSchool: { localAuthority: "830" },
      startsOn: "2026-11-03",
      placements: [{ id: "farm", kind: "unregistered-ap" }],
    });
    const { code, out } = await runWith("check -", { stdin: plan, colour: true });
    expect(code).toBe(0);
    expect(unwrapped(out)).toContain("Nothing to put right in what the plan says");
    expect(out).not.toMatch(/\u001b\[32mNothing/);
  });

  it("colours a terminal only", async () => {
    expect((await demo()).out).not.toContain("\u001b");
    expect((await runWith(`check ${demoFile}`, { colour: true })).out).toContain("\u001b[31m");
    expect((await runWith(`check ${demoFile} --format json`, { colour: true })).out).not.toContain("\u001b");
  });
});

describe("deadlines and codes", () => {
  it("print only that part", async () => {
    const days = await runWith(`deadlines ${demoFile} --as-of 2026-11-23`);
    expect(days.code).toBe(1);
    expect(days.out).toContain("October half-term, not counted");
    expect(days.out).not.toMatch(/To put right|Attendance codes/);
    const codes = await runWith(`codes ${demoFile}`);
    expect(codes.out).toContain("Friday morning       online lessons at home  C (3)");
    expect(codes.out).not.toMatch(/To put right|Deadlines/);
  });

  it("print it in every format", async () => {
    for (const [command, key] of [
      ["deadlines", "deadlines"],
      ["codes", "codes"],
    ] as const) {
      const json = await runWith(`${command} ${demoFile} --format json`);
      expect(Object.keys(JSON.parse(json.out))).toContain(key);
      const markdown = await runWith(`${command} ${demoFile} --format markdown`);
      expect(markdown.out).toMatch(/^\| (Last day|Half day) \|/m);
    }
  });
});

describe("input that is refused", () => {
  const refused = async (line: string, stdin: string): Promise<readonly string[]> => {
    const { code, out, err } = await runWith(line, { stdin });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.endsWith("\n")).toBe(true);
    return err.trimEnd().split("\n");
  };

  it("gives for each issue where, what, its code and the line itself", async () => {
    const text = '{"schema":"osd-plan/1","startsOn":"2026-02-30","endsOn":5}';
    const lines = await refused("check -", text);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^plan line 1, column 35, startsOn: .+ \(bad-date\)$/);
    expect(lines[1]).toBe(`    1 | ${text}`);
    expect(lines[2]).toBe(`      | ${" ".repeat(34)}^`);
    expect(lines[3]).toMatch(/^plan line 1, column 57, endsOn: .+ \(wrong-type\)$/);
  });

  it("shows no line of the file to a program", async () => {
    const text = '{"schema":"osd-plan/1","Jane Doe":1}';
    const lines = await refused("check - --format json", text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^plan line 1, column 1: .+ \(unknown-key\)$/);
    expect(lines[0]).not.toContain("Jane");
  });

  it.each([
    ["not JSON", "{", /^plan line 1, column 1: .+ \(bad-json\)$/],
    [
      "a field twice",
      '{"schema":"osd-plan/1","schema":"osd-plan/1"}',
      /^plan line 1, column 24, schema: .+ \(duplicate-key\)$/,
    ],
    ["no object", "[]", /^plan line 1, column 1: .+ \(not-an-object\)$/],
    ["nothing", "", /^plan: .+ \(bad-json\)$/],
    ["another format", '{"schema":"osd-plan/9"}', /^plan line 1, column 11, schema: .+\)$/],
  ])("%s", async (_, stdin, line) => {
    const lines = await refused("check -", stdin);
    expect(lines).toHaveLength(stdin === "" ? 1 : 3);
    expect(lines[0]).toMatch(line);
  });

  it("prints nothing that a terminal would act on", async () => {
    const lines = await refused("check -", '{"schema":"osd-plan/1","Jane Doe":"\\u001b[31m"}');
    expect(lines.join()).not.toContain("\u001b");
  });

  it("names the calendar where that is what is wrong", async () => {
    const files = { "bad.json": '{"schema":"osd-calendar/1","schema":"osd-calendar/1"}' };
    const { code, out, err } = await runWith(`check ${demoFile} --calendar bad.json`, { files });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^calendar line 1, column 28, schema: .+ \(duplicate-key\)$/m);
  });

  it("reads no calendar from standard input", async () => {
    const { code, out, err } = await runWith(`check ${demoFile} --calendar -`, { stdin: calendarText });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("A calendar is read from a file. Give the name of one in place of -.\n");
  });

  it("refuses a calendar beside the plan that cannot be read", async () => {
    const files = { "plan.json": demoText, "plan.calendar.json": "{" };
    const { code, out } = await runWith("check plan.json", { files });
    expect([code, out]).toEqual([2, ""]);
  });

  it("says of a day what is wrong with it", async () => {
    const { code, out, err } = await runWith(`check ${demoFile} --as-of 31/11/2026`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^--as-of: .+ \(bad-date\)$/m);
  });

  it("says which file is not there", async () => {
    for (const line of ["check no-such.json", `check ${demoFile} --calendar no-such.json`]) {
      const { code, out, err } = await runWith(line);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain('"no-such.json". There is no such file.');
    }
  });

  it.each([
    ["an id that is no council", "--council exampleshire", "{}"],
    ["a code whose council is not here", "--council 881", "{}"],
    ["a name every object has", "--council constructor", "{}"],
    ["no council in the plan", "", "{}"],
    ["a council that is not here", "", '{"localAuthority":"873"}'],
  ])("lists the councils for %s", async (_, options, homeSchool) => {
    const plan = `{"schema":"osd-plan/1","homeSchool":${homeSchool}}`;
    const lines = await refused(`check - ${options}`, plan);
    expect(lines).toHaveLength(1);
    for (const id of Object.keys(councils)) expect(lines[0]).toContain(id);
  });
});
