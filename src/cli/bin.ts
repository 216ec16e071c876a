#!/usr/bin/env node
import { main } from "./main.js";
import { exitCode } from "./world.js";

const interrupt = new AbortController();
const stop = () => interrupt.abort(new Error("interrupted"));
// The second one ends the process at once, as main says where the first takes long.
process.once("SIGINT", stop).once("SIGTERM", stop);
let isCut = false;
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever read our output has seen enough, as `head` does: stop, and say nothing.
  if (code === "EPIPE") return interrupt.abort(new Error(""));
  // What was done is not told any more, on a full disk for one.
  isCut = true;
  process.exitCode = exitCode.unknown;
  return interrupt.abort(new Error(`standard output cannot be written: ${message}`));
});
process.stderr.on("error", () => {});

const { env, stdin, stdout, stderr } = process;
const { signal } = interrupt;
const code = await main(process.argv.slice(2), { env, stdin, stdout, stderr, signal });
if (!isCut) process.exitCode = code;
