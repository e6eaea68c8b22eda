import type { Plan } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { authorityByCode } from "../policy/authorities.js";
import { councilByAuthority } from "../policy/council-by-authority.js";
import { councilFormat } from "../policy/council-schema.js";
import { councils } from "../policy/councils/index.js";
import { readCouncil } from "../policy/read-council.js";
import { like, quoted } from "./arguments.js";
import type { Host } from "./host.js";
import { type Read, unreadable } from "./inputs.js";
import { type FileFormat, readJsonFile } from "./json-files.js";

const councilFile: FileFormat<Council> = {
  input: "council",
  format: councilFormat,
  read: (value) => {
    const result = readCouncil(value);
    return result.ok ? { ok: true, value: result.council } : result;
  },
};

const all: readonly Council[] = Object.values(councils);

/** The council that is named, or else the one the plan's home school belongs to. */
export async function councilFor(
  given: string | undefined,
  plan: Plan,
  host: Host,
  echo: boolean,
): Promise<Read<Council>> {
  return given === undefined ? ownCouncil(plan) : namedCouncil(given, host, echo);
}

/** A council of the library by its id, its code or its name, or one out of a file. */
export async function namedCouncil(given: string, host: Host, echo: boolean): Promise<Read<Council>> {
  const council = councilCalled(given);
  if (council !== undefined) return { ok: true, value: council };
  if (isFileName(given) || (await host.fileExists(given))) return readCouncilFile(given, host, echo);
  const authority = authorityByCode(given);
  if (authority !== undefined) return noCouncil(`The code ${given} is that of ${authority.name}.`);
  return noCouncil(`There is no council ${quoted(given)}.${like("A council", given, Object.keys(councils))}`);
}

/** The council of a file; or, if the file has mistakes, all of them. */
export async function readCouncilFile(path: string, host: Host, echo: boolean): Promise<Read<Council>> {
  const file = await host.readFile(path);
  return file.ok ? readJsonFile(file.text, councilFile, echo) : unreadable("council", path, file);
}

/** The council of the library with this id, code or name: `norfolk`, `926`, `Norfolk County Council`. */
export function councilCalled(given: string): Council | undefined {
  const name = given.trim().toLowerCase();
  return all.find((one) => {
    const known = one.name.toLowerCase();
    return [one.id, one.localAuthority, known, `${known} council`, `${known} county council`].includes(name);
  });
}

/** The library's council of the plan's home school. */
export function ownCouncil({ homeSchool }: Plan): Read<Council> {
  const authority = homeSchool?.localAuthority;
  if (authority === undefined) {
    return noCouncil(
      "The plan does not say which council the home school belongs to (/homeSchool/localAuthority).",
    );
  }
  const council = councilByAuthority(authority);
  return council === undefined
    ? noCouncil(`No council here has the code ${authority} of the plan's home school.`)
    : { ok: true, value: council };
}

function isFileName(name: string): boolean {
  return name.toLowerCase().endsWith(".json") || name.includes("/") || name.includes("\\");
}

function noCouncil(why: string): Read<never> {
  const known = all.map(({ id, localAuthority }) => `${id} (${localAuthority})`).join(", ");
  const line = `${why} The councils here are ${known}. For any other name its file, such as our-council.json.`;
  return { ok: false, lines: [line] };
}
