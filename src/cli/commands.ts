import type { Command, Definition, Group } from "./command.js";
import { nearest } from "./nearest.js";
import { spell } from "./spell.js";
import { UsageError } from "./world.js";

interface Job {
  readonly summary: string;
  /** Whether a verb after the word is a resource's operation. */
  readonly isResource?: true;
  readonly load: () => Promise<Definition>;
}

/** The jobs, each loaded when it is asked for, so that a command starts without the others. */
export const jobs: Readonly<Record<string, Job>> = {
  check: {
    summary: "Check a CSV of posts; sends nothing, needs no token",
    load: async () => (await import("./jobs/check.js")).check,
  },
  import: {
    summary: "Turn a CSV of posts into scheduled posts",
    load: async () => (await import("./jobs/import.js")).importFile,
  },
  imports: {
    summary: "List the imports that are remembered, and what became of them",
    load: async () => (await import("./jobs/imports.js")).imports,
  },
  verify: {
    summary: "Compare what was planned with what HighLevel has now",
    load: async () => (await import("./jobs/verify.js")).verify,
  },
  report: {
    summary: "Count what a month's posts came to, as a table, CSV, JSON or a page",
    load: async () => (await import("./jobs/report.js")).report,
  },
  pull: {
    summary: "Take one post back, and say where it is live already",
    load: async () => (await import("./jobs/pull.js")).pull,
  },
  retry: {
    summary: "Post a row again that failed on one account, at a new time",
    load: async () => (await import("./jobs/retry.js")).retry,
  },
  "posts edit": {
    summary: "Change the caption, the time or the first comment of one post, and leave the rest",
    load: async () => (await import("./jobs/edit.js")).edit,
  },
  accounts: {
    summary: "List the accounts of a location: network, name, id, expiry",
    isResource: true,
    load: async () => (await import("./jobs/accounts.js")).accounts,
  },
  "clients add": {
    summary: "Look up a client and write it to clients.json",
    load: async () => (await import("./jobs/clients.js")).addClient,
  },
  "clients list": {
    summary: "List the clients of clients.json",
    load: async () => (await import("./jobs/clients.js")).listClients,
  },
  "clients check": {
    summary: "Look whether the clients are as clients.json has them; only reads",
    load: async () => (await import("./jobs/clients.js")).checkClients,
  },
  plan: {
    summary: "Say what sending a sheet of many clients would do; only reads",
    load: async () => (await import("./jobs/sheet.js")).plan,
  },
  stage: {
    summary: "Stage a sheet: HighLevel holds its posts in review, nothing is published",
    load: async () => (await import("./jobs/sheet.js")).stage,
  },
  schedule: {
    summary: "Schedule what is staged of a sheet, one client first",
    load: async () => (await import("./jobs/sheet.js")).schedule,
  },
  undo: {
    summary: "Take an import back: what is staged, and what is not yet published",
    load: async () => (await import("./jobs/imports.js")).undo,
  },
  hold: {
    summary: "Keep every scheduled post of the location from going out, until resume",
    load: async () => (await import("./jobs/hold.js")).hold,
  },
  resume: {
    summary: "Put back what hold took out, each post once and at its time",
    load: async () => (await import("./jobs/hold.js")).resume,
  },
  "media prune": {
    summary: "Delete what imports put into the media library and no post needs; asks",
    load: async () => (await import("./jobs/media.js")).pruneMedia,
  },
  doctor: {
    summary: "Look whether an import could run, and what is in the way; sends only reads",
    load: async () => (await import("./jobs/doctor.js")).doctor,
  },
  mcp: {
    summary: "Serve the job to an agent, over MCP; nothing is published without your yes",
    load: async () => (await import("./jobs/mcp.js")).mcp,
  },
  sandbox: {
    summary: "Run a local Social Planner to try things on",
    load: async () => (await import("./jobs/sandbox.js")).sandbox,
  },
  completion: {
    summary: "Print what lets a shell complete commands and flags",
    load: async () => (await import("./jobs/completion.js")).completion,
  },
};

/** The command that the words begin with, and the words after it; the group where they name a resource alone; throws UsageError for others. */
export async function findCommand(
  words: readonly string[],
): Promise<{ command: Command; rest: string[] } | { group: Group }> {
  const [first = "", second = "", ...rest] = words;
  const job = jobOf(first);
  const isVerb = job?.isResource && /^[^-]/.test(second);
  if (job && !isVerb) return { command: await loadJob(first), rest: words.slice(1) };
  if (["", "--help", "-h"].includes(second)) return { group: await findGroup(first) };
  const own = `${first} ${second}`;
  if (jobOf(own)) return { command: await loadJob(own), rest };
  const { operationGroup } = await import("./operation.js");
  const operations = operationGroup(first);
  const command = Object.hasOwn(operations, second) ? operations[second] : undefined;
  if (command) return { command, rest };
  const verbs = Object.keys(await findGroup(first));
  throw new UsageError(`${first} has no ${second}; ${advise(second, verbs, `${first} `)}`);
}

/** A command line for a shell: of the flags that are given, those that the command has, and takes so often. */
export async function spellCommand(
  name: string,
  operands: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const found = await findCommand(name.split(" "));
  const { flags }: Pick<Command, "flags"> = "command" in found ? found.command : { flags: {} };
  const known = Object.entries(values).filter(([flag, value]) => {
    const { [flag]: own } = flags;
    return own && (own.multiple || [value].flat().length === 1);
  });
  return spell(`social-planner ${name}`, operands, Object.fromEntries(known));
}

/** The job of that name, if there is one. */
export function jobOf(name: string): Job | undefined {
  return Object.hasOwn(jobs, name) ? jobs[name] : undefined;
}

/** The verbs that follow a word: of our own jobs, or of a resource's operations; none where it takes none. */
export async function verbsOf(first: string): Promise<string[]> {
  const { operationGroup, resources } = await import("./operation.js");
  const operations = resources().includes(first) ? Object.keys(operationGroup(first)) : [];
  return [...operations, ...jobVerbs(first)];
}

function jobVerbs(first: string): string[] {
  return Object.keys(jobs).flatMap((name) => {
    const [word, verb] = name.split(" ");
    return word === first && verb ? [verb] : [];
  });
}

async function findGroup(first: string): Promise<Group> {
  const { operationGroup, resources } = await import("./operation.js");
  const verbs = jobVerbs(first);
  if (resources().includes(first) || verbs.length > 0) {
    const own = verbs.map(async (verb) => [verb, await loadJob(`${first} ${verb}`)] as const);
    return { ...operationGroup(first), ...Object.fromEntries(await Promise.all(own)) };
  }
  const known = Object.keys(jobs).map((name) => name.split(" ")[0] ?? "");
  throw new UsageError(`no command ${first}; ${advise(first, [...known, ...resources()], "")}`);
}

async function loadJob(name: string): Promise<Command> {
  const job = jobs[name]!;
  return { ...(await job.load()), name, summary: job.summary };
}

function advise(word: string, known: readonly string[], group: string): string {
  const guess = nearest(word, known);
  return guess
    ? `did you mean social-planner ${group}${guess}?`
    : `social-planner ${group}--help lists them`;
}
