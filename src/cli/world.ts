import type { Readable } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";

/** The world outside; the process itself fits, and so does a test's stand-in. */
export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Pick<ReadStream, "isTTY"> & Readable;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

type Stream = Partial<Pick<WriteStream, "isTTY" | "columns">> & NodeJS.WritableStream;

interface Output {
  /** Whether a person reads it as it comes. */
  readonly isTTY: boolean;
  /** How many columns fit; endless in a file or a pipe. */
  readonly columns: number;
  /** Writes text for people: cleaned, masked and in colours. */
  write(text: string): void;
  /** Writes data for a program, as it is but masked; a terminal gets it cleaned. */
  writeData(text: string): void;
}

/** What a command may touch of the world outside. */
export interface World extends Omit<Outside, "stdout" | "stderr"> {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard error for how far the work is; nothing goes out there with --quiet. */
  readonly progress: Output;
  /** A command line for a shell that says this: only flags that the command has, of those that are given. */
  spell(
    command: string,
    operands: readonly string[],
    values: Readonly<Record<string, unknown>>,
  ): Promise<string>;
  /** Says what is waited for, until something else is, or nothing; gives what was said before. */
  status(text: string | undefined): string | undefined;
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
