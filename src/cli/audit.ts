import { auditRegister } from "../register/audit-register.js";
import type { Options } from "./arguments.js";
import { refuse } from "./check.js";
import type { ExitCode, Host } from "./host.js";
import { issueLines, mayEcho } from "./inputs.js";
import { placeInMarks, readMarksFile } from "./marks.js";
import { answer, noCalendar, ok } from "./over-time.js";

/** Holds recorded marks against the plan. */
export async function audit(
  path: string,
  marksPath: string,
  options: Options,
  host: Host,
): Promise<ExitCode> {
  if (path === "-" && marksPath === "-") {
    const line =
      "Only one of the two can be read from standard input. Give the name of a file for the other.";
    return refuse([line], host);
  }
  const asOf = options["as-of"] ?? "";
  return answer(
    path,
    options,
    host,
    ["text", "markdown", "json", "csv"],
    async ({ plan, council, calendar, knownOn }) => {
      if (calendar === undefined) return noCalendar;
      const read = await readMarksFile(marksPath, host, mayEcho(options));
      if (!read.ok) return read;
      for (const note of read.value.notes) host.stderr.write(`Marks: ${note}\n`);
      const result = auditRegister(plan, read.value.marks, { council, calendar, asOf, knownOn });
      if (!result.ok) return { ok: false, lines: issueLines(result.issues, placeInMarks(read.value)) };
      const toPutRight = result.audit.findings.some(({ severity }) => severity === "error");
      return ok({ source: result.audit, toPutRight });
    },
  );
}
