import { readFile, realpath, stat } from "node:fs/promises";
import { extname, relative, resolve, isAbsolute } from "node:path";
import { toReadError } from "../node/file-error.js";

const kinds = [".csv", ".tsv", ".txt", ".xlsx"];
const largest = 20_000_000;

/**
 * Reads a file of posts below a folder, and nothing else: links that lead out of it are not followed.
 *
 * @throws Error that says what to give instead.
 */
export async function readBelow(folder: string, path: string): Promise<Uint8Array> {
  const isOut = (file: string) => {
    const way = relative(root, file);
    return way.startsWith("..") || isAbsolute(way);
  };
  const root = await realpath(folder).catch((error: unknown) => {
    throw toReadError(folder, error);
  });
  const asked = resolve(root, path);
  const refusal = `path must be a file below ${root}, such as week.csv`;
  if (isOut(asked)) throw new Error(refusal);
  if (!kinds.includes(extname(asked).toLowerCase()))
    throw new Error(`path must name a file of posts: ${kinds.join(", ")}`);
  const file = await realpath(asked).catch(() => {
    throw new Error(`there is no such file: ${refusal}`);
  });
  if (isOut(file)) throw new Error(refusal);
  const found = await stat(file);
  if (!found.isFile()) throw new Error(refusal);
  if (found.size > largest)
    throw new Error(`path: a file may have ${largest / 1_000_000} MB; split it`);
  return readFile(file).catch((error: unknown) => {
    throw toReadError(path, error);
  });
}
