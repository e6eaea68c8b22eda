/** Something to be timed. */
export interface Measure {
  readonly what: string;
  readonly run: () => unknown;
  /** The run gives a promise that has to be waited for. */
  readonly waits?: boolean;
}

const warmUp = 1_500_000;
const round = 40_000;
const rounds = 9;

/**
 * Processor time of one run of each, in microseconds: the median of nine rounds after a warm-up. The rounds take turns,
 * so that what else the machine does falls on all alike.
 */
export async function timesOf(measures: readonly Measure[]): Promise<readonly number[]> {
  const taken: number[][] = measures.map(() => []);
  for (const one of measures) await timeOf(one, warmUp);
  for (let i = 0; i < rounds; i++) {
    for (let j = 0; j < measures.length; j++) taken[j]?.push(await timeOf(measures[j] as Measure, round));
  }
  return taken.map((times) => times.sort((a, b) => a - b)[rounds >> 1] as number);
}

/** Runs it again and again for so many microseconds. */
async function timeOf({ run, waits = false }: Measure, atLeast: number): Promise<number> {
  const began = process.cpuUsage().user;
  let runs = 0;
  let taken = 0;
  for (let batch = 1; taken < atLeast; batch *= 2) {
    for (let i = 0; i < batch; i++) {
      if (waits) await run();
      else run();
    }
    runs += batch;
    taken = process.cpuUsage().user - began;
  }
  return taken / runs;
}

/** Times all of them and prints a table; the last column compares with the first row. */
export async function printTimes(measures: readonly Measure[], compared: string): Promise<void> {
  const times = await timesOf(measures);
  console.log(`| What | One run | Times ${compared} |\n|---|---:|---:|`);
  measures.forEach(({ what }, i) => {
    const time = times[i] as number;
    const ratio = time / (times[0] as number);
    console.log(`| ${what} | ${time.toFixed(1)} µs | ${ratio < 20 ? ratio.toFixed(1) : Math.round(ratio)} |`);
  });
  console.log("");
}
