export * from "./next-questions.js";
export type { AnswerKind, OpenQuestion, PossibleAnswer } from "./question.js";
