import { Worker } from "node:worker_threads";
import type { BatchAnswer, BulkSettings } from "./check-batch.js";
import type { Batch } from "./line-batches.js";

/** Checks batches somewhere; the answers may come in another order than the batches went. */
export interface BatchWorkers {
  check(batch: Batch): Promise<BatchAnswer>;
  end(): Promise<void>;
}

/** So many threads of this process, each with the library of its own. */
export function startWorkers(count: number, settings: BulkSettings): BatchWorkers {
  const threads = Array.from({ length: count }, () => new Thread(settings));
  return {
    check: (batch) => threads.reduce((a, b) => (b.waiting < a.waiting ? b : a)).check(batch),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

interface Asked {
  readonly resolve: (answer: BatchAnswer) => void;
  readonly reject: (why: Error) => void;
}

class Thread {
  private readonly worker: Worker;
  /** What was sent and is not answered yet, in the order it was sent. */
  private readonly asked: Asked[] = [];

  constructor(settings: BulkSettings) {
    // Built, the parts of the command line lie in one folder, and the worker among them.
    this.worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: settings });
    this.worker.on("message", (answer: BatchAnswer) => this.asked.shift()?.resolve(answer));
    this.worker.on("error", (why) => {
      for (const { reject } of this.asked.splice(0)) reject(why as Error);
    });
  }

  get waiting(): number {
    return this.asked.length;
  }

  check(batch: Batch): Promise<BatchAnswer> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
