// Every limit is inclusive: a value equal to it is still read.

/** Characters of a JSON text. */
export const maxTextLength = 1_000_000;
/** Objects and lists inside one another in a JSON text; the outermost counts as one. */
export const maxDepth = 16;
/** Objects and lists inside one another in data of any shape: conditions lie deep. */
export const maxDataDepth = 60;
/** Fields and list entries of one input, those with unknown names included. */
export const maxValues = 50_000;
/** Characters of an id. */
export const maxIdLength = 64;
/** Sessions of a timetable. */
export const maxSessions = 2_000;
export const maxReviews = 200;
/** Requests for a review. */
export const maxReviewRequests = 500;
export const maxPlacements = 200;
/** Clauses given as grounds, and clauses attested. */
export const maxClauses = 1_000;
/** Words chosen from a fixed list: other services, items left out of a form. */
export const maxWords = 100;
/** Forms and approvals of a council's own, each. */
export const maxSlots = 50;
export const maxTerms = 60;
/** Clauses of a council's documents. */
export const maxCouncilClauses = 2_000;
/** Other entries of a list in a council's data. */
export const maxEntries = 500;
/** Characters of a text in a council's data. */
export const maxProseLength = 2_000;
/** Closures, INSET days, extra days and half days of a calendar, each. */
export const maxClosures = 1_000;
/** Days from the first to the last day of a direction, both included. */
export const maxSpanDays = 1_100;
/** Issues listed; one more then says how many there are. */
export const maxIssues = 100;
