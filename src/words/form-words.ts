/** What is said of a form of which the council's document gives only the items. */
export const formWords = {
  "form.undescribed.to": "whoever the council's document names",
  "form.undescribed.what": "the document",
  "form.undescribed.when": "no date is given",
} as const;
