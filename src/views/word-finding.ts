import type { Finding, WorkingValue } from "../assess/report.js";
import { wordsFor } from "../engine/missing-fact.js";
import type { Settings } from "../engine/settings.js";
import { boundedFacts, type FactName } from "../plan/facts.js";
import { type FormName, itemLabel } from "../plan/form-items.js";
import type { Catalogue } from "../words/catalogue.js";
import { fill, fillPart, type Slots } from "../words/fill.js";
import { listInWords } from "../words/item-words.js";
import { settingInWords, valueInWords } from "../words/value-words.js";

import { allMissingInWords, type WordedMissing, wordMissing } from "./word-missing.js";

/** A value that was compared, with what it is a value of and the value in words. */
export type WordedValue = WorkingValue & { readonly words: string; readonly says: string };

type Without<T, Key extends string> = T extends unknown ? Omit<T, Key> : never;

/** A finding with its sentences. */
export type WordedFinding = Without<Finding, "working" | "missing"> & {
  readonly missing: readonly WordedMissing[];
  readonly says: string;
  readonly toPutRight: string | null;
  readonly working: readonly WordedValue[];
};

/** A finding with its question, its sentences and its working in words. */
export function wordFinding(finding: Finding, catalogue: Catalogue): WordedFinding {
  const { rule, code, remedy, templates, clauses } = finding;
  const asks = catalogue[`${rule}.asks`] ?? finding.asks;
  const working = finding.working.map((one) => wordValue(one, clauses[0] ?? ""));
  const missing = wordMissing(finding.missing, catalogue);
  const slots = slotsOf({ ...finding, asks, working, missing }, catalogue);
  const says =
    fill(templates?.says ?? catalogue[code] ?? "", slots) ||
    fill(catalogue[`asked.${finding.outcome}`] ?? "", slots);
  const toPutRight = remedy === null ? "" : fill(templates?.toPutRight ?? catalogue[remedy] ?? "", slots);
  return { ...finding, asks, says, toPutRight: toPutRight === "" ? null : toPutRight, working, missing };
}

function wordValue(one: WorkingValue, clause: string): WordedValue {
  const { kind, name, value } = one;
  if (kind === "setting") {
    const says = settingInWords(name as keyof Settings, value as never);
    return { ...one, words: `set by ${clause}`, says };
  }
  const words = name === "sessions" ? boundedFacts["placement.sessions"][1] : wordsFor(name as FactName);
  return { ...one, words, says: valueInWords(name, value) ?? "" };
}

/** What each name in the sentences of a finding stands for. */
function slotsOf(finding: Worked, catalogue: Catalogue): Slots {
  const { values, asks, missing } = finding;
  const slots: Slots = (name) => {
    switch (name) {
      case "asks":
        return asks;
      case "missing":
        return missingWords(missing);
      case "lacks":
        return listInWords(lacking(finding, catalogue, slots));
      case "items":
        return itemsInWords(finding);
      case "halfDays":
        return factInWorking("sessions", finding);
      default: {
        const value = values[name];
        if (value !== undefined) return valueInWords(name, value);
        const setting = finding.working.find((one) => one.kind === "setting" && one.name === name);
        return setting?.says ?? factInWorking(name, finding);
      }
    }
  };
  return slots;
}

function missingWords(missing: readonly WordedMissing[]): string {
  return missing.find(({ fact }) => fact === "law")?.words ?? allMissingInWords(missing);
}

type Worked = Without<Finding, "working" | "missing"> & Pick<WordedFinding, "working" | "missing">;

/** A fact of the plan, or of each entry concerned; undefined as soon as that of one is not known. */
function factInWorking(name: string, { at, working }: Worked): string | undefined {
  const found = working.filter((one) => one.kind === "fact" && one.name === name);
  const [first] = found;
  if (first === undefined || (first.at !== null && found.length < at.length)) return undefined;
  return listInWords([...new Set(found.map(({ says }) => says))]);
}

/** What is wrong with each part of the rule that fails. */
function lacking(finding: Worked, catalogue: Catalogue, slots: Slots): readonly string[] {
  const { rule, templates } = finding;
  const prefix = `${rule}.lacks.`;
  const words =
    templates?.lacks ??
    Object.fromEntries(
      Object.entries(catalogue).flatMap(([code, text]) =>
        code.startsWith(prefix) ? [[code.slice(prefix.length), text]] : [],
      ),
    );
  const parts = finding.outcome === "not-met" ? finding.failing : [];
  const failing = new Set(parts.map((facts) => Object.keys(words).find((name) => facts.includes(name))));
  return Object.entries(words).flatMap(([fact, template]) =>
    failing.has(fact) ? (fillPart(template, slots) ?? []) : [],
  );
}

function itemsInWords({ working }: Worked): string {
  const settingOf = (wanted: string): unknown =>
    working.find(({ kind, name }) => kind === "setting" && name === wanted)?.value;
  const form = settingOf("document") as FormName | undefined;
  const items = (settingOf("items") ?? []) as readonly string[];
  return listInWords(items.map((item) => (form === undefined ? item : itemLabel(form, item))));
}
