#!/usr/bin/env node
import { main } from "./main.js";
import { exitCode } from "./world.js";

const interrupt = new AbortController();
const stop = () => interrupt.abort(new Error("interrupted"));
// The second one ends the process at once, as main says where the first takes long.
process.once("SIGINT", stop).once("SIGTERM", stop);
let isCut = false;
let isOver = false;
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever read our output has seen enough, as `head` does: stop, and say nothing.
  if (code === "EPIPE") return interrupt.abort(new Error(""));
  // What was done is not told any more, on a full disk for one.
  isCut = true;
  process.exitCode = exitCode.unknown;
  const words = `standard output cannot be written: ${message}`;
  // A command that is over says nothing any more.
  if (isOver) process.stderr.write(`${words}\n`);
  return interrupt.abort(new Error(words));
});
process.stderr.on("error", () => {});

const { env, stdin, stdout, stderr } = process;
const { signal } = interrupt;
const code = await main(process.argv.slice(2), { env, stdin, stdout, stderr, signal });
isOver = true;
if (!isCut) process.exitCode = code;
