import { parentPort, workerData } from "node:worker_threads";
import { type BulkSettings, batchChecker } from "./check-batch.js";
import type { Batch } from "./line-batches.js";

// One of several threads that check batches: what it is sent it answers, in the order it came.
const check = batchChecker(workerData as BulkSettings);
parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(check(batch)));
