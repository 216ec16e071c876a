#!/usr/bin/env node
import { main } from "./main.js";

const interrupt = new AbortController();
const stop = () => interrupt.abort(new Error("interrupted"));
process.once("SIGINT", stop).once("SIGTERM", stop);
// Whoever read our output has seen enough, as `head` does: stop, and say nothing.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  interrupt.abort(new Error(""));
});

const { env, stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), {
  env,
  stdin,
  stdout,
  stderr,
  signal: interrupt.signal,
});
