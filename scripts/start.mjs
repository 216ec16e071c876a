// @ts-check
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox } from "highlevel-social-planner/sandbox";

/** The job, on this machine alone: imports examples/launch-week.csv into a sandbox and schedules it. */
const example = new URL("../examples/launch-week.csv", import.meta.url);
const command = fileURLToPath(new URL("../dist/cli/bin.js", import.meta.url));
const timeZone = "America/New_York";

console.error("Starting a sandbox: a local Social Planner, not HighLevel …");
const folder = await mkdtemp(join(tmpdir(), "social-planner-"));
const sandbox = await startSandbox({ timeZone });
try {
  const file = join(folder, "launch-week.csv");
  await writeFile(file, shiftIntoNextWeek(await readFile(example, "utf8"), new Date()));
  const [first, second] = sandbox.accounts
    .filter(
      (account) => ["facebook", "linkedin"].includes(account.platform ?? "") && !account.isExpired,
    )
    .map((account) => account.id ?? "");
  const words = [
    "import",
    file,
    "--account",
    `${first}`,
    "--account",
    `${second}`,
    "--time-zone",
    timeZone,
    "--allow-drafts",
    "--schedule",
  ];
  console.error(
    "The dates of examples/launch-week.csv are moved into next week, so that none is past.",
  );
  console.error(
    `\n$ social-planner ${words.map((word) => (word === file ? "launch-week.csv" : word)).join(" ")}\n`,
  );
  process.exitCode = await run(words);
  console.error(
    "\nThe sandbox has stopped, and what it held is gone: verify and undo, as printed above, have nothing to ask. To go on by hand: social-planner sandbox",
  );
} finally {
  await sandbox.stop();
  await rm(folder, { recursive: true });
}

/** @param {string[]} words @returns {Promise<number>} */
function run(words) {
  const env = {
    ...process.env,
    XDG_STATE_HOME: folder,
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: sandbox.locationId,
    HIGHLEVEL_USER_ID: sandbox.userId,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], { env, stdio: "inherit" });
    child.once("error", reject).once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * The sample with its week moved to the next one, so that its times are never past.
 *
 * @param {string} csv @param {Date} now
 */
function shiftIntoNextWeek(csv, now) {
  const day = 86_400_000;
  const dates = [...csv.matchAll(/^\d{4}-\d{2}-\d{2}/gm)].map(([date]) => Date.parse(date));
  const monday = Math.min(...dates);
  const today = Math.floor(now.getTime() / day) * day;
  const nextMonday = today + (8 - (now.getUTCDay() || 7)) * day;
  return csv.replace(/^\d{4}-\d{2}-\d{2}/gm, (date) =>
    new Date(Date.parse(date) - monday + nextMonday).toISOString().slice(0, 10),
  );
}
