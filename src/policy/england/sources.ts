import { freezeDeep } from "../../input/freeze-deep.js";

/** An Act, an instrument or a guidance document that national clauses cite. */
export interface LegalSource {
  readonly title: string;
  readonly edition: string;
  /** Https address. */
  readonly address: string;
  /** What was read to write the data, and how far it can be relied on. */
  readonly note: string;
}

/** The instruments and guidance that national clauses cite, by a short id. */
export const sources = freezeDeep({
  "ea-2002-s29a": {
    title: "Education Act 2002, section 29A",
    edition: "as in force from 1 September 2010",
    address: "https://www.legislation.gov.uk/ukpga/2002/32/section/29A",
    note: "Not read in the original; quoted identically by two bodies.",
  },
  "si-2010-1156": {
    title: "Education (Educational Provision for Improving Behaviour) Regulations 2010 (SI 2010/1156)",
    edition: "as amended by SI 2012/2532 from 1 January 2013",
    address: "https://www.legislation.gov.uk/uksi/2010/1156",
    note: "Regulations 1 to 3(2), 4 and 4A read; regulations 3(3), 3(4), 5 and 6 known through others.",
  },
  "ea-1996-s576": {
    title: "Education Act 1996, section 576",
    edition: "as known in November 2026",
    address: "https://www.legislation.gov.uk/ukpga/1996/56/section/576",
    note: "Not read in the original; that it applies to the 2010 Regulations is our reading.",
  },
  "ea-1996-s572": {
    title: "Education Act 1996, section 572",
    edition: "as known in November 2026",
    address: "https://www.legislation.gov.uk/ukpga/1996/56/section/572",
    note: "Known through an official explanatory text; that it applies to the 2010 Regulations is our reading.",
  },
  "si-2026-osd": {
    title:
      "Education (Educational Provision for Improving Behaviour) (Application to Academies and Pupil Referral Units and Minor Amendments) Regulations 2026",
    edition: "in force 26 July 2026",
    address: "https://www.gov.uk/government/publications/school-exclusion",
    note: "Text and number not found; its effect is reported by five secondary sources. Transitional rules not read.",
  },
  "si-2024-208": {
    title: "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208)",
    edition: "in force 19 August 2024",
    address: "https://www.legislation.gov.uk/uksi/2024/208",
    note: "Regulations 9, 10(1), 10(2), part of 10(3), 11 in part and 13 read; the rest known through others.",
  },
  "exclusion-guidance-2024": {
    title: "Suspension and permanent exclusion guidance, including pupil movement (Department for Education)",
    edition:
      "August 2024; the edition of 26 July 2026 is reported to make the same point, but its paragraphs were not read",
    address: "https://www.gov.uk/government/publications/school-exclusion",
    note: "Not read paragraph by paragraph; known through councils and sector bodies.",
  },
  "exclusion-guidance-2026": {
    title: "Suspension and permanent exclusion guidance, including pupil movement (Department for Education)",
    edition: "published 26 May 2026, in force 26 July 2026",
    address: "https://www.gov.uk/government/publications/school-exclusion",
    note: "Not read; known through five secondary sources. Paragraph numbers unknown.",
  },
  "attendance-guidance": {
    title: "Working together to improve school attendance (Department for Education)",
    edition: "August 2024, revised July 2026",
    address: "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
    note: "Known through third-party notes and tables.",
  },
  "ap-guide-2025": {
    title: "Arranging alternative provision: a guide for local authorities and schools",
    edition: "5 February 2025",
    address: "https://www.gov.uk/government/publications/alternative-provision",
    note: "Known through councils' checklists.",
  },
  kcsie: {
    title: "Keeping children safe in education (Department for Education)",
    edition: "2025, then 2026 from 1 September 2026",
    address: "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    note: "The paragraphs on alternative provision were not read.",
  },
  "registration-guide": {
    title: "Registration of independent schools: departmental advice",
    edition: "as known in November 2026",
    address: "https://www.gov.uk/government/publications/independent-school-registration",
    note: "The 18-hour figure is departmental practice told by three sources, not statute.",
  },
  "cme-files": {
    title: "Children missing education: leaver and joiner files (CML, CMJ) beside the Common Transfer File",
    edition: "as known in November 2026",
    address: "https://www.gov.uk/government/publications/children-missing-education",
    note: "Known through vendors and councils. The five school days for a joiner file were not read in the original.",
  },
  "school-week": {
    title: "Length of the school week: minimum expectation",
    edition: "non-statutory, for September 2024",
    address: "https://www.gov.uk/government/publications/length-of-the-school-week-minimum-expectation",
    note: "Read. Mainstream state-funded schools only.",
  },
  "ap-response-2025": {
    title: "Government response on unregistered alternative provision",
    edition: "August 2025",
    address: "https://www.gov.uk/government/consultations/unregistered-alternative-provision",
    note: "Policy intention only; needs legislation.",
  },
  "cws-act-2026": {
    title: "Children's Wellbeing and Schools Act 2026 (c. 21), section 43",
    edition: "not commenced as known on 22 November 2026",
    address: "https://www.legislation.gov.uk/ukpga/2026/21/section/43",
    note: "Section read; commencement needs regulations, none found.",
  },
  "data-check": {
    title: "Checks of the plan against itself",
    edition: "this library",
    address: "https://www.npmjs.com/package/offsite-direction",
    note: "Not a legal duty: what is written in two places has to agree.",
  },
} as const satisfies Record<string, LegalSource>);

export type SourceId = keyof typeof sources;
