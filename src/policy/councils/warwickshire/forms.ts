import type { FormDefinition } from "../../council-schema.js";

export const forms: readonly FormDefinition[] = [
  {
    id: "warwickshire-notification-form",
    title: "Off-Site Direction notification form",
    clauses: ["WAR-56", "WAR-73"],
    optional: false,
    to: "the council's Education Entitlement team",
    due: [
      {
        what: "the form",
        when: "no date is given",
      },
    ],
    items: [
      {
        label: "the form, sent",
        clause: "WAR-56",
      },
    ],
    note: "The guidance does not list what the form asks.",
  },
  {
    id: "warwickshire-individual-placement-agreement",
    title: "Individual Placement Agreement (IPA), one for each placement",
    clauses: ["WAR-81"],
    optional: false,
    to: "the provider, with a copy to the council as good practice",
    due: [
      {
        what: "the agreement",
        when: "no date is given",
      },
    ],
    items: [
      {
        label: "an agreement for each placement, completed",
        clause: "WAR-81",
      },
      {
        label: "a copy sent to the council",
        clause: "WAR-82",
      },
      {
        label: "an agreement with each provider from the council's directory",
        clause: "WAR-84",
      },
    ],
    note: "The guidance does not list what the agreement contains.",
  },
];
