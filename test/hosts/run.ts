import { execFileSync } from "node:child_process";
import type { Amount, Host } from "./host.js";
import { hosts } from "./hosts.js";

// npm run hosts: sets up what is missing with apt, and tries each host in full.
// npm run hosts -- --short [SECONDS]: one short try of each host that is here, and no more of them once the time is over.

const [flag, seconds = "120"] = process.argv.slice(2);
const amount: Amount = flag === "--short" ? "short" : "full";
const end = amount === "short" ? Date.now() + Number(seconds) * 1_000 : Number.POSITIVE_INFINITY;
const counts = { passed: 0, failed: 0 };
const absent: string[] = [];
for (const host of hosts) await attemptOne(host);
console.log(`Hosts: ${counts.passed} passed, ${counts.failed} failed, ${absent.length} not tried`);
if (counts.failed > 0) process.exitCode = 1;

async function attemptOne(host: Host): Promise<void> {
  const { name, apt } = host;
  const why =
    Date.now() > end
      ? "no time left"
      : isReady(host)
        ? undefined
        : `not here (apt-get install ${apt.join(" ")})`;
  if (why !== undefined) {
    absent.push(name);
    console.log(`${name}: not tried, ${why}`);
    return;
  }
  const started = Date.now();
  const taken = (): string => `${((Date.now() - started) / 1_000).toFixed(1)} s`;
  try {
    const shown = await host.attempt(amount);
    counts.passed += 1;
    console.log(`${name}: passed, ${shown} (${taken()})`);
  } catch (error) {
    counts.failed += 1;
    console.log(`${name}: FAILED, ${error instanceof Error ? error.message : String(error)} (${taken()})`);
  }
}

function isReady(host: Host): boolean {
  if (host.isHere()) return true;
  if (amount === "short") return false;
  try {
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...host.apt], { stdio: "ignore" });
  } catch {
    return false;
  }
  return host.isHere();
}
