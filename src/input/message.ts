/** What stands in the place of a name in a sentence: numbers, days as `YYYY-MM-DD`, words by id, lists of these. */
export type MessageValue =
  | string
  | number
  | boolean
  | null
  | readonly MessageValue[]
  | { readonly [name: string]: MessageValue };

/** A sentence as data: its code in the catalogue, and the values of the names in it. */
export interface Message {
  readonly code: string;
  readonly values: { readonly [name: string]: MessageValue };
}
