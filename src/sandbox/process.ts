import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import type { Account } from "./world/connection.js";
import type { Behaviour, Settings } from "./world/settings.js";

/** What a sandbox is started with: what is left out has its default. */
export type Start = Behaviour &
  Pick<Settings, "limit" | "seed" | "locations" | "anyLocation"> & {
    readonly port: number;
    readonly locationId: string;
  };

/** What it says when it listens. */
export interface Ready {
  readonly url: string;
  readonly accounts: Account[];
}

/** A question about a location, which may change how it behaves. */
export interface Question {
  readonly locationId: string;
  readonly behaviour?: Behaviour | undefined;
}

/** How often each operation was called for a location. */
export type Requests = Readonly<Record<string, number>>;

/** What the process is asked for one of its sandboxes: to start it, to answer a question, or to stop it. */
export interface Order {
  readonly number: number;
  readonly sandbox: number;
  readonly start?: Start;
  readonly question?: Question;
}

/** The answer to the order of that number, or why there is none. */
export interface Answer {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: string;
}

// One for all sandboxes of this process: loading Prism takes longer than all else.
let shared: ReturnType<typeof openProcess> | undefined;
let started = 0;

/** Starts a sandbox in the process that is for them; rejects, with what is known, if it does not come to listen. */
export async function startProcess(start: Start) {
  if (!shared?.isRunning()) shared = openProcess();
  const host = shared;
  const sandbox = ++started;
  host.enter();
  let isStopped = false;
  const stop = async (): Promise<void> => {
    if (isStopped) return;
    isStopped = true;
    await host.order({ sandbox }).finally(host.leave);
  };
  try {
    const ready = (await host.order({ sandbox, start })) as Ready;
    const ask = async (question: Question) => (await host.order({ sandbox, question })) as Requests;
    return { ...ready, ask, stop };
  } catch (error) {
    host.leave();
    throw new Error(`the sandbox did not start:\n${(error as Error).message}`, { cause: error });
  }
}

/** Opens a process for sandboxes. It ends with this one, which it keeps from ending while it has any. */
function openProcess() {
  const program = fileURLToPath(new URL("./child.js", import.meta.url));
  const child = fork(program, { silent: true, execArgv: [] });
  let log = "";
  for (const stream of [child.stdout, child.stderr] as Socket[])
    stream.unref().on("data", (text) => void (log = `${log}${text}`.slice(-4000)));
  const ended = once(child, "exit").then(() => {
    throw new Error(`the sandbox's process had ended by itself:\n${log.trim()}`);
  });
  ended.catch(() => {});

  const waiting = new Map<number, (answer: Answer) => void>();
  child.on("message", (answer: Answer) => waiting.get(answer.number)?.(answer));
  let asked = 0;
  const order = async (what: Omit<Order, "number">): Promise<unknown> => {
    const number = ++asked;
    const answered = new Promise<Answer>((resolve) => waiting.set(number, resolve));
    child.send({ ...what, number } satisfies Order, () => {});
    const { result, error } = await Promise.race([answered, ended]);
    waiting.delete(number);
    if (error !== undefined) throw new Error(error);
    return result;
  };
  let guests = 0;
  const enter = () => void (guests++ === 0 && hold(child, "ref"));
  const leave = () => void (--guests === 0 && hold(child, "unref"));
  return { order, enter, leave, isRunning: () => child.exitCode === null && !child.signalCode };
}

function hold(child: ChildProcess, how: "ref" | "unref"): void {
  child[how]();
  child.channel?.[how]();
}
