import type { Settings } from "../engine/settings.js";
import { factInfo } from "../plan/facts.js";
import type { Severity, Strength } from "../policy/vocabulary.js";
import { settingInWords } from "../words/value-words.js";

/** Where the words of a page begin, after their labels. */
export const wordsFrom = 17;

export const strengthWords: Readonly<Record<Strength, string>> = {
  must: "Must",
  "must-not": "Must not",
  should: "Should",
  may: "May",
  definition: "Definition",
  info: "Information",
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "has to be put right",
  warning: "is a caution",
  advice: "is advice",
};

const settingNames: Readonly<Record<keyof Settings, string>> = {
  schoolDays: "school days",
  days: "calendar days",
  schoolWeeks: "school weeks",
  minutes: "education a week",
  sessions: "half days a week",
  fullTimeSessions: "half days of a full week",
  perWeek: "times a week",
  from: "from",
  ground: "ground",
  grounds: "grounds",
  kinds: "kinds of setting",
  stages: "stages of an EHC needs assessment",
  yearGroups: "year groups",
  bodies: "bodies that may decide",
  delegates: "those it may be delegated to",
  payers: "those who may pay",
  parties: "those who have to agree",
  outcomes: "outcomes",
  document: "form or letter",
  items: "items",
};

/** "school days: 2; kinds of setting: SEMH base and alternative provision school". */
export function settingsInWords(settings: Partial<Settings> | undefined): string {
  const parts: string[] = [];
  for (const name of Object.keys(settings ?? {}) as (keyof Settings)[]) {
    const value = settings?.[name];
    if (value !== undefined) parts.push(`${settingNames[name]}: ${settingInWords(name, value as never)}`);
  }
  return parts.join("; ");
}

export function settingNameInWords(name: keyof Settings): string {
  return settingNames[name];
}

const otherNeeds: Readonly<Record<string, string>> = {
  calendar: "the school calendar",
  attestations: "what a person has answered",
  sessions: "the timetable of the week",
  grounds: "the grounds the plan rests on",
  documents: "the forms and letters that were used, and what was left out of them",
  reviews: "the reviews planned or held",
};

/** What a rule needs to know, in words, with the name of the fact. */
export function needInWords(name: string): string {
  const info = factInfo(name);
  if (info === undefined) return otherNeeds[name] ?? name;
  return `${info.kind === "yes-no" ? "whether " : ""}${info.meaning} (${name})`;
}
