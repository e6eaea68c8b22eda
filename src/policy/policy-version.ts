/** A council's document, or national law and guidance, that an answer rests on. */
export interface PolicyVersion {
  readonly id: string;
  readonly version: string;
}
