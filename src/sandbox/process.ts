import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Account } from "./world/connection.js";
import type { Behaviour, Settings } from "./world/settings.js";

/** What the sandbox's process is started with: what is left out has its default. */
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
  readonly number: number;
  readonly locationId: string;
  readonly behaviour?: Behaviour | undefined;
}

/** Its answer, by the number of the question: how often each operation was called, or why there is no answer. */
export interface Answer {
  readonly number: number;
  readonly requests?: Readonly<Record<string, number>>;
  readonly error?: string;
}

/** Starts the sandbox's process; rejects, with what it printed, if it does not come to listen. */
export async function startProcess(start: Start) {
  const program = fileURLToPath(new URL("./child.js", import.meta.url));
  const child = fork(program, { silent: true, execArgv: [] });
  let log = "";
  const write = (text: string) => void (log = (log + text).slice(-4000));
  child.stdout?.on("data", write);
  child.stderr?.on("data", write);
  const ended = once(child, "exit");
  child.send(start);
  const message = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  if (!message) throw new Error(`the sandbox did not start:\n${log.trim()}`);

  const waiting = new Map<number, (answer: Answer) => void>();
  child.on("message", (answer: Answer) => waiting.get(answer.number)?.(answer));
  let asked = 0;
  const ask = async (question: Omit<Question, "number">): Promise<Answer["requests"]> => {
    const number = ++asked;
    const { requests, error } = await new Promise<Answer>((resolve) => {
      waiting.set(number, resolve);
      child.send({ ...question, number } satisfies Question);
    });
    waiting.delete(number);
    if (error !== undefined) throw new Error(error);
    return requests;
  };
  const stop = async (): Promise<void> => {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (!isRunning && !child.killed)
      throw new Error(`the sandbox had ended by itself:\n${log.trim()}`);
    child.kill();
    await ended;
  };
  return { ...(message[0] as Ready), ask, stop };
}
