#!/usr/bin/env node
import { exitCodes } from "./host.js";
import { nodeHost } from "./node-host.js";
import { run } from "./run.js";

// A reader that has seen enough, such as `head`, closes the pipe: that is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), nodeHost());
} catch (error) {
  console.error("offsite-direction made a mistake of its own. Please report it with the lines below.", error);
  process.exitCode = exitCodes.refused;
}
