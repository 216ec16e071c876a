#!/usr/bin/env node
import { toWriteError } from "../node/file-error.js";
import { main } from "./main.js";
import { exitCode } from "./world.js";

const interrupt = new AbortController();
const stop = () => interrupt.abort(new Error("interrupted"));
// The second one ends the process at once, as main says where the first takes long.
process.once("SIGINT", stop).once("SIGTERM", stop);
let ended: number | undefined;
let lost: string | undefined;
const sayLost = () => process.stderr.write(`${lost}\n`);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read our output has seen enough, as `head` does: stop, and say nothing.
  if (error.code === "EPIPE") return interrupt.abort(new Error(""));
  // What was done is not told any more, on a full disk for one.
  const { message } = toWriteError("standard output", error);
  lost = `social-planner: ${message}; where this command sends posts, social-planner imports lists what was sent until now`;
  process.exitCode = exitCode.unknown;
  // A command that is over says nothing any more.
  if (ended !== undefined) sayLost();
  return interrupt.abort(new Error(lost));
});
process.stderr.on("error", () => {});

const { env, stdin, stdout, stderr } = process;
const { signal } = interrupt;
ended = await main(process.argv.slice(2), { env, stdin, stdout, stderr, signal });
if (lost === undefined) process.exitCode = ended;
// One that was interrupted has said why; one that came to its end has not.
else if (ended !== exitCode.interrupted) sayLost();
