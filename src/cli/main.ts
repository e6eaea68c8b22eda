#!/usr/bin/env node
import { exitCodes } from "./host.js";
import { nodeHost } from "./node-host.js";
import { run } from "./run.js";

let written = true;

// The disk is full, or a reader such as `head` has seen enough and closed the pipe.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (!written) return;
  written = false;
  process.exitCode = exitCodes.notWritten;
  process.stderr.write(`offsite-direction could not write its whole answer. ${whyNotWritten(code)}\n`);
});
process.stderr.on("error", () => {
  // Nobody is left to tell.
});

function whyNotWritten(code: string | undefined): string {
  switch (code) {
    case "EPIPE":
      return "The program that was to read it has stopped.";
    case "ENOSPC":
      return "There is no space left there.";
    default:
      return "Writing there is not possible.";
  }
}

try {
  const code = await run(process.argv.slice(2), nodeHost());
  process.exitCode = written ? code : exitCodes.notWritten;
} catch (error) {
  console.error("offsite-direction made a mistake of its own. Please report it with the lines below.", error);
  process.exitCode = exitCodes.refused;
}
