import { maxClosures, maxTerms } from "../input/limits.js";
import { authority, day, format, group, half, list, text, version, wordOnly } from "../input/parts.js";
import { labelFault } from "../input/text-checks.js";

/** The format `osd-calendar/1`. */
export const calendarFormat = /* @__PURE__ */ format(() =>
  group(
    "a school's year as the school gives it; weekends and bank holidays of England are no school days unless listed as extra days",
    {
      issuedBy: wordOnly(issuers, "who issued these dates"),
      localAuthority: authority("the council whose schools these dates are for"),
      insetDays: list("days on which only staff come in", maxClosures, day("an INSET day")),
      closures: list(
        "single days on which the school is closed",
        maxClosures,
        group(
          "a day on which the school is closed",
          { why: wordOnly(closureReasons, "why the school is closed") },
          { on: day("the day the school is closed") },
        ),
      ),
      extraDays: list(
        "days on which the school opens although the rest of the calendar says it does not, a Saturday for example",
        maxClosures,
        day("a day on which the school opens"),
      ),
      halfDays: list(
        "school days with one session only; they count as school days",
        maxClosures,
        group(
          "a school day with one session only",
          {},
          { on: day("the day with one session"), half: half("the half in which the session is held") },
        ),
      ),
    },
    {
      schema: version("osd-calendar/1"),
      covers: group(
        "the days the calendar can answer for, both ends included; outside it the answer is cannot tell",
        {},
        { from: day("the first day the calendar covers"), to: day("the last day the calendar covers") },
      ),
      terms: list("the terms, or the halves of terms", maxTerms, term()),
    },
  ),
);

const term = () =>
  group(
    "days in which pupils attend on weekdays, both ends included; a half-term break separates two",
    {
      name: text(
        "none",
        labelFault,
        "a short name of letters, digits, spaces, dots, hyphens or underscores",
        "what the school calls the term",
      ),
    },
    { from: day("the first day of the term"), to: day("the last day of the term") },
  );

const issuers = {
  school: "the school",
  trust: "the trust",
  council: "the council",
  starter: "a starter calendar of this library, made from a council's model dates",
} as const;

const closureReasons = {
  closure: "closure",
  snow: "snow",
  election: "election",
  "religious-observance": "religious observance",
  "occasional-day": "occasional day",
  other: "other",
} as const;
