import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.js";

/** The variables that a command sees. */
export type Env = Record<string, string | undefined>;

/** Runs a command in this process, as `bin.ts` would in one of its own, and gives what it said. */
export async function run(words: string[], env: Env, input = "") {
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
