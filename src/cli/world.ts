import type { ReadStream, WriteStream } from "node:tty";

/** What a command may touch of the world outside; the process itself fits, and so does a test's stand-in. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Pick<ReadStream, "isTTY"> & NodeJS.ReadableStream;
  readonly stdout: Pick<WriteStream, "isTTY"> & NodeJS.WritableStream;
  readonly stderr: Pick<WriteStream, "isTTY"> & NodeJS.WritableStream;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** What the exit codes mean. */
export const exitCode = {
  /** It did what was asked. */
  done: 0,
  /** Refused: bad input, or the API said no. */
  refused: 1,
  /** Misused: the words or the environment are wrong. */
  misused: 2,
  /** A person is needed: rows with errors, an approval, a mismatch. */
  attention: 3,
  /** Unknown or partial: look now. */
  unknown: 4,
  interrupted: 130,
} as const;

/** The command's words or its environment are wrong; the message says what to give. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}
