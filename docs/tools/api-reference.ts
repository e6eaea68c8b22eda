import { fileURLToPath } from "node:url";
import { Application, Logger, LogLevel, type ProjectReflection, ReflectionKind, UnknownType } from "typedoc";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file a program can import, but the councils': each of those has one value, which the first file has too. */
const entries = [
  "src/index.ts",
  "src/calendar/starters.ts",
  "src/calendar/icalendar.ts",
  "src/rules/entry.ts",
  "src/sheets/index.ts",
  "src/zod.ts",
];

/** How a public type is derived from a schema, a table or a tree. The reference shows what comes out. */
const machinery = [
  "BoundedDay",
  "BoundedNumber",
  "Count",
  "Entry",
  "EntryField",
  "FactWithList",
  "FactWithValues",
  "Field",
  "FindingOfAny",
  "InItsList",
  "InWords",
  "Kinds",
  "Labels",
  "ObjectOf",
  "PartKind",
  "PlanField",
  "PrimitiveCondition",
  "PrimitiveDay",
  "SituationsOf",
  "StatedValues",
  "UsesOf",
  "Without",
  "Worded",
  "WordedBySchema",
  "WordedHomeAndHosts",
  "workedOut",
  "workedOutOfEntries",
];
/** Tables of which only the names are public: the words that a type takes. */
const tables = [
  "agreementParties",
  "circumstances",
  "clauseKinds",
  "codeLetters",
  "differenceResults",
  "directionOutcomes",
  "dutyStatuses",
  "evidences",
  "formItems",
  "governing",
  "halves",
  "lifeEvents",
  "lifeSteps",
  "placeLabels",
  "severities",
  "signs",
  "strengths",
  "weekdays",
];

/** How the pages of the reference look: short, and the same on every machine. */
const layout = {
  name: "offsite-direction",
  router: "module",
  entryFileName: "README.md",
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  excludeExternals: true,
  parametersFormat: "table",
  typeDeclarationVisibility: "compact",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  indexFormat: "list",
  tableColumnSettings: { hideModifiers: true, hideSources: true, hideInherited: true, hideDefaults: true },
  excludeInternal: true,
} as const;

/** Keeps what is said in place of printing it. */
class Kept extends Logger {
  readonly said: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.said.push(message);
  }
}

/**
 * Writes the reference of the public surface, one page for each file a program can import, into a folder. Tells what
 * typedoc finds missing: a type that a public type mentions and that is not public itself.
 */
export async function writeReference(folder: string): Promise<readonly string[]> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    logLevel: "Warn",
    entryPoints: entries.map((file) => root + file),
    tsconfig: `${root}tsconfig.json`,
    readme: "none",
    intentionallyNotExported: [...machinery, ...tables],
    validation: { notExported: true, invalidLink: true, notDocumented: false },
    outputs: [{ name: "markdown", path: folder }],
    groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases"],
    ...layout,
  });
  const log = new Kept();
  app.logger = log;
  const project = await app.convert();
  if (project === undefined) throw new Error(`The types could not be read. ${log.said.join(" ")}`);
  app.validate(project);
  foldTables(project);
  await app.generateOutputs(project);
  return log.said;
}

/** What stands in a table of data is read in the data: a page would only repeat it. */
function foldTables(project: ProjectReflection): void {
  for (const one of project.getReflectionsByKind(ReflectionKind.Variable)) {
    if (one.isDeclaration() && one.type?.type === "reflection") one.type = new UnknownType("object");
  }
}
