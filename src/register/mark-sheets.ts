import { codeCount } from "./attendance-codes.js";

/** One register laid out over a span of days: the marks in its cells, and which mark stands in each. */
export interface Sheet {
  readonly register: number;
  readonly codes: Uint8Array;
  readonly positions: Int32Array;
  /** How often each code occurs, in the cells and outside them. */
  readonly counts: Uint32Array;
  /** Cells that a comparison of records has settled. */
  readonly settled: Set<number>;
}

/** The sheets of all registers that have marks. */
export class MarkSheets {
  private readonly sheets: Map<number, Sheet> = new Map();
  private readonly cells: number;

  constructor(cells: number) {
    this.cells = cells;
  }

  /** The sheet of a register, an empty one where it has none yet. */
  of(register: number): Sheet {
    let sheet = this.sheets.get(register);
    if (sheet === undefined) {
      sheet = {
        register,
        codes: new Uint8Array(this.cells),
        positions: new Int32Array(this.cells),
        counts: new Uint32Array(codeCount),
        settled: new Set(),
      };
      this.sheets.set(register, sheet);
    }
    return sheet;
  }

  /** The sheets in the order of the plan, whatever the order of the marks. */
  inOrder(): readonly Sheet[] {
    return [...this.sheets.values()].sort((a, b) => a.register - b.register);
  }
}
