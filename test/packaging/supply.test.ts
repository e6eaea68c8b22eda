import { describe, expect, it } from "vitest";
import { libraryVersion } from "../../src/version.js";
import { packageJson, readText } from "./project-files.js";

describe("package.json", () => {
  it("has the version the library prints", () => {
    expect(libraryVersion).toBe(packageJson.version);
  });

  it("depends on one package at run time, in a range", () => {
    expect(packageJson.dependencies).toEqual({ zod: expect.stringMatching(/^\^4\.\d+\.\d+$/) });
    // Only the iCalendar import needs a parser, and only who uses it installs one.
    expect(packageJson.peerDependencies).toEqual({ "ical.js": "2.2.1" });
    expect(packageJson.peerDependenciesMeta).toEqual({ "ical.js": { optional: true } });
    expect(packageJson).not.toHaveProperty("optionalDependencies");
    expect(packageJson).not.toHaveProperty("bundledDependencies");
  });

  it("pins every dependency exactly", () => {
    expect(
      Object.entries(packageJson.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });

  it("runs nothing when it is installed, and only the build when it is packed", () => {
    const automatic = Object.keys(packageJson.scripts).filter((name) =>
      /^(?:pre|post)?(?:install|prepare|prepublish|prepublishOnly|pack|publish|dependencies|uninstall)$/.test(
        name,
      ),
    );
    expect(automatic).toEqual(["prepack"]);
    expect(packageJson.scripts.prepack).toBe("npm run build");
  });

  it("says that its files have no side effects, and which Node it needs", () => {
    expect(packageJson.sideEffects).toBe(false);
    expect(packageJson.engines.node).toBe(">=20.19");
  });
});

describe("package-lock.json", () => {
  interface Entry {
    readonly version?: string;
    readonly integrity?: string;
    readonly resolved?: string;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const lock = JSON.parse(readText("package-lock.json")) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, Entry>>;
  };
  const entries = Object.entries(lock.packages).filter(([name]) => name !== "");

  it("belongs to this version of package.json", () => {
    const { version, dependencies, devDependencies } = packageJson;
    expect(lock.packages[""]).toMatchObject({ version, dependencies, devDependencies });
  });

  it("holds a strong hash of every package", () => {
    expect(entries.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"))).toEqual([]);
  });

  it("knows the files of every platform, without which a clean install is refused", () => {
    const names = new Set(entries.map(([name]) => name.slice(name.lastIndexOf("node_modules/") + 13)));
    const wanted = entries.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it("holds no address, so that it works with any registry", () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readText("package-lock.json")).not.toMatch(/"resolved"/);
  });
});

it("development installs run no scripts of packages", () => {
  expect(readText(".npmrc")).toMatch(/^ignore-scripts=true$/m);
});
