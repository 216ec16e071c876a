// @ts-check
// Runs one command after the other as they come on standard input, each as its words in a line of JSON, and answers each
// with what it said: as processes of their own would, without starting one for each.
import { createInterface } from "node:readline";
import { Readable, Writable } from "node:stream";

// By an address that is made: types are checked where nothing is built.
const built = new URL("../../dist/cli/main.js", import.meta.url).href;
/** @type {typeof import("../../src/cli/main.ts")} */
const { main } = await import(built);

for await (const line of createInterface(process.stdin)) {
  const said = { stdout: "", stderr: "" };
  /** @param {keyof typeof said} name */
  const collect = (name) =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          said[name] += chunk.toString();
          done();
        },
      }),
      { isTTY: false },
    );
  const code = await main(JSON.parse(line), {
    env: process.env,
    stdin: Object.assign(Readable.from([""], { objectMode: false }), { isTTY: false }),
    stdout: collect("stdout"),
    stderr: collect("stderr"),
    signal: new AbortController().signal,
  });
  process.stdout.write(`${JSON.stringify({ code, ...said })}\n`);
}
