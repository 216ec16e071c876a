import { Readable, Writable } from "node:stream";
import { expect } from "vitest";
import { main } from "../../src/cli/main.js";
import { readOffers } from "./shell.js";

/** The variables that a command sees. */
export type Env = Record<string, string | undefined>;

/** Runs a command in this process, as `bin.ts` would in one of its own, and gives what it said: each command that it offers is one that there is. */
export async function run(words: string[], env: Env, input = "") {
  const said = await say(words, env, input);
  // Help has examples, which are not offered.
  const isHelp = said.stdout.includes("-h, --help");
  for (const offer of isHelp ? [] : readOffers(said.stdout + said.stderr)) {
    const { code, stderr } = await say([...offer, "--help"], {}, "");
    expect([offer.join(" "), code, stderr]).toEqual([offer.join(" "), 0, ""]);
  }
  return said;
}

async function say(words: string[], env: Env, input: string) {
  const said = { stdout: "", stderr: "" };
  const collect = (name: keyof typeof said) =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _, done) {
          said[name] += chunk.toString();
          done();
        },
      }),
      { isTTY: false },
    );
  const code = await main(words, {
    env,
    stdin: Object.assign(Readable.from([input], { objectMode: false }), { isTTY: false }),
    stdout: collect("stdout"),
    stderr: collect("stderr"),
    signal: new AbortController().signal,
  });
  return { code, ...said };
}
