import type { Report } from "../assess/report.js";
import { auditPage } from "./audit-page.js";
import type { LifePage } from "./life-page.js";
import { registerPage } from "./register-page.js";
import { firstStartPage, latestDaysPage } from "./start-page.js";
import { timelinePage } from "./timeline-page.js";
import type { Shown } from "./viewed.js";
import type { Worded } from "./word.js";

/** What the page about a result over time says. */
export function pageAbout(source: Worded<Exclude<Shown, Report>>): LifePage {
  switch (source.schema) {
    case "osd-timeline/1":
      return timelinePage(source);
    case "osd-register/1":
      return registerPage(source);
    case "osd-audit/1":
      return auditPage(source);
    case "osd-latest-days/1":
      return latestDaysPage(source);
    case "osd-first-start/1":
      return firstStartPage(source);
  }
}
