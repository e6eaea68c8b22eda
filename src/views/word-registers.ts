import { longDay, parseDay } from "../days/plain-date.js";
import type { CodeLetter } from "../plan/words.js";
import type { ExpectedCode, ExpectedSession, HostCode } from "../register/expected-codes.js";
import type {
  ExpectedRegister,
  HostOnlySession,
  HostRegisterCode,
  NotASession,
  RegisterCode,
  RegisterGap,
  RegisterSession,
} from "../register/expected-register.js";
import type { AuditedSession, AuditFinding, AuditGap, RegisterAudit } from "../register/register-audit.js";
import type { Catalogue } from "../words/catalogue.js";
import type { Slots } from "../words/fill.js";
import { say } from "../words/say.js";
import { registerWords } from "./register-words.js";
import { type WithMissing, type WordedMissing, wordMissing } from "./word-missing.js";

/** A code to expect, with the parts of sentences its codes stand for. */
export type WordedCode<T extends ExpectedCode = ExpectedCode> = Omit<
  T,
  "ifThat" | "alternatives" | "missing"
> & {
  readonly missing: readonly WordedMissing[];
  readonly ifThat: string;
  readonly alternatives: readonly { readonly code: CodeLetter; readonly when: string }[];
};

interface WordedHomeAndHosts<Home extends ExpectedCode, Host extends ExpectedCode> {
  readonly home: WordedCode<Home>;
  readonly hosts: readonly WordedCode<Host>[];
}

export type WordedCodes = Omit<ExpectedSession, "home" | "hosts"> &
  WordedHomeAndHosts<ExpectedCode, HostCode>;
export type WordedSession = Omit<RegisterSession, "home" | "hosts"> &
  WordedHomeAndHosts<RegisterCode, HostRegisterCode>;

/** An expected register with its sentences. */
export interface WordedRegister
  extends Omit<ExpectedRegister, "sessions" | "atHostsOnly" | "notSessions" | "cannotTell"> {
  readonly notSessions: readonly (NotASession & { readonly says: string })[];
  readonly sessions: readonly WordedSession[];
  readonly atHostsOnly: readonly (Omit<HostOnlySession, "host"> & {
    readonly host: WordedCode<HostRegisterCode>;
  })[];
  readonly cannotTell: readonly (RegisterGap & { readonly says: string })[];
}

/** An audit with its sentences. */
export interface WordedAudit extends Omit<RegisterAudit, "findings" | "cannotTell"> {
  readonly cannotTell: readonly WithMissing<AuditGap>[];
  readonly findings: readonly (AuditFinding & { readonly says: string; readonly toPutRight: string })[];
  /** How attendance is worked out. */
  readonly formula: string;
}

export function wordCodes(codes: readonly ExpectedSession[], sentences: Catalogue): readonly WordedCodes[] {
  return codes.map((one) => ({ ...one, ...inEachRegister(one, sentences) }));
}

export function wordRegister(register: ExpectedRegister, sentences: Catalogue): WordedRegister {
  return {
    ...register,
    sessions: register.sessions.map((one) => ({ ...one, ...inEachRegister(one, sentences) })),
    atHostsOnly: register.atHostsOnly.map((one) => ({ ...one, host: wordCode(one.host, sentences) })),
    notSessions: register.notSessions.map((one) => ({ ...one, says: sentences[one.why] ?? "" })),
    cannotTell: register.cannotTell.map((one) => ({
      ...one,
      says: sentences[`register.${one.because}`] ?? "",
    })),
  };
}

function inEachRegister<Home extends ExpectedCode, Host extends ExpectedCode>(
  { home, hosts }: { readonly home: Home; readonly hosts: readonly Host[] },
  sentences: Catalogue,
): WordedHomeAndHosts<Home, Host> {
  return { home: wordCode(home, sentences), hosts: hosts.map((host) => wordCode(host, sentences)) };
}

function wordCode<T extends ExpectedCode>(one: T, sentences: Catalogue): WordedCode<T> {
  return {
    ...one,
    ifThat: sentences[one.ifThat] ?? "",
    alternatives: one.alternatives.map(({ code, when }) => ({ code, when: sentences[when] ?? "" })),
    missing: wordMissing(one.missing, sentences),
  };
}

export function wordAudit(audit: RegisterAudit, sentences: Catalogue): WordedAudit {
  return {
    ...audit,
    findings: audit.findings.map((finding) => {
      const slots: Slots = (name) => {
        if (name === "register") return registerWords(finding.register);
        return name === "sessions" ? sessionsInWords(finding.sessions) : undefined;
      };
      const says = say(finding, sentences, slots);
      return { ...finding, says, toPutRight: sentences[finding.remedy] ?? "" };
    }),
    cannotTell: audit.cannotTell.map((one) => ({ ...one, missing: wordMissing(one.missing, sentences) })),
    formula: sentences["audit.rate"] ?? "",
  };
}

function sessionsInWords(sessions: readonly AuditedSession[]): string {
  const [first, ...others] = sessions.map(halfDayInWords);
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first ?? "";
  return `${sessions.length} half days, from ${first}, to ${last}`;
}

function halfDayInWords({ date, session }: AuditedSession): string {
  return `${longDay(parseDay(date) as number)}, ${session === "AM" ? "morning" : "afternoon"}`;
}
