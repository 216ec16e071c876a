import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { toReadError } from "./file-error.js";

// No file of posts has more, and no library takes an upload of a quarter of it.
const most = 100 * 2 ** 20;

/** The bytes of a file that a user named, a pipe too; throws Error that names it, as where it has more than 100 MiB: a device has no end. */
export async function readNamed(path: string): Promise<Buffer<ArrayBuffer>> {
  return readBounded(createReadStream(path)).catch((error: unknown) => {
    throw toReadError(path, error);
  });
}

/** All that a stream gives; it rejects where that is more than 100 MiB. */
export async function readBounded(stream: Readable): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > most)
      throw new Error(
        `it has more than ${most / 2 ** 20} MiB; take what is needed alone, or name another`,
      );
  }
  return Buffer.concat(parts);
}
