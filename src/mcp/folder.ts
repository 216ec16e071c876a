import { readFile, realpath, stat } from "node:fs/promises";
import { extname, relative, resolve, isAbsolute } from "node:path";
import { toReadError } from "../node/file-error.js";

/** What may be read, by how its name ends. */
const kinds = { posts: [".csv", ".tsv", ".txt", ".xlsx"], map: [".json"] } as const;
const largest = 20_000_000;

/** Reads a file of posts, or a map of its columns, below a folder, where no link leads out of it; throws Error that says what to give instead. */
export async function readBelow(
  folder: string,
  path: string,
  kind: keyof typeof kinds = "posts",
): Promise<Uint8Array> {
  const [what, example] = kind === "posts" ? ["path", "week.csv"] : ["map", "map.json"];
  const isOut = (file: string) => {
    const way = relative(root, file);
    return way.startsWith("..") || isAbsolute(way);
  };
  const root = await realpath(folder).catch((error: unknown) => {
    throw toReadError(folder, error);
  });
  const asked = resolve(root, path);
  const refusal = `${what} must be a file below ${root}, such as ${example}`;
  if (isOut(asked)) throw new Error(refusal);
  const endings: readonly string[] = kinds[kind];
  if (!endings.includes(extname(asked).toLowerCase()))
    throw new Error(
      `${what} must name ${kind === "map" ? "a map" : "a file of posts"}: ${endings.join(", ")}`,
    );
  const file = await realpath(asked).catch(() => {
    throw new Error(`there is no such file: ${refusal}`);
  });
  if (isOut(file)) throw new Error(refusal);
  const found = await stat(file);
  if (!found.isFile()) throw new Error(refusal);
  if (found.size > largest)
    throw new Error(`${what}: a file may have ${largest / 1_000_000} MB; split it`);
  return readFile(file).catch((error: unknown) => {
    throw toReadError(path, error);
  });
}
