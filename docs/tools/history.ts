/** What changed in a rule, newest first, by rule id. A rule that is not listed is as it was in its first version. */
export const history: Readonly<Record<string, readonly string[]>> = {};
