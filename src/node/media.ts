import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, normalize, relative, resolve, sep } from "node:path";
import { strip } from "../csv/invisible.js";
import { largestUpload } from "../csv/local.js";
import type { LocalMedia, MediaFault, MediaFile, MediaFolder } from "../csv/local.js";
import { checkPath } from "../options.js";
import { measure } from "./measure.js";

/**
 * The files of a folder, for cells that name one by its path in it.
 *
 * Nothing outside the folder is read, wherever `..` or a link leads, and no file that is larger than can be uploaded.
 */
export function fileMedia(folder: string): MediaFolder {
  checkPath("fileMedia", { folder });
  const root = resolve(folder);
  const read = (name: string) => readMedia(root, name);
  return {
    async look(names) {
      const found = new Map<string, MediaFile | MediaFault>();
      for (const name of new Set(names)) {
        const one = await read(name);
        if (one) found.set(name, "bytes" in one ? one.file : one);
      }
      return found satisfies LocalMedia;
    },
    async open(name, file) {
      const one = await read(name);
      if (one && "bytes" in one && one.file.hash === file.hash)
        return new Blob([one.bytes], { type: file.type ?? "" });
      throw new Error(`${name} has changed since it was checked; run the same command again`);
    },
  };
}

interface Opened {
  readonly file: MediaFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file of a name; `undefined` where the name is not one of a file, but a mistyped address. */
async function readMedia(root: string, name: string): Promise<Opened | MediaFault | undefined> {
  const path = resolve(root, normalize(name.replaceAll("\\", "/")));
  if (/^(~|[a-z]:)[\\/]/i.test(name) || !isWithin(root, path)) return outside(root);
  const top = await realpath(root).catch(() => undefined);
  const found = top && (await findFile(top, relative(root, path).split(sep)));
  if (!found) return isFileName(name) ? missing(root) : undefined;
  if (typeof found !== "string") return found;
  try {
    const real = await realpath(found);
    if (!isWithin(top, real)) return outside(root);
    return await readFile(real, basename(found));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problem: `it cannot be read (${code})` };
  }
}

/** Follows a path name by name, however its letters are composed and whatever nobody sees in it; another case is told. */
async function findFile(
  top: string,
  steps: readonly string[],
): Promise<string | MediaFault | undefined> {
  let at = top;
  for (const step of steps) {
    if (!isWithin(top, await realpath(at).catch(() => "/"))) return at;
    const names = await readdir(at).catch((): string[] => []);
    const name = chooseName(step, names);
    if (name === undefined) return describeOther(step, names);
    at = join(at, name);
  }
  return at;
}

/** The name that is meant among those there; of names that look alike, none. */
function chooseName(step: string, names: readonly string[]): string | undefined {
  // Cells lose marks and odd spaces, which macOS writes into the names of screenshots.
  const alike = names.filter((one) => strip(fold(one)) === strip(fold(step)));
  const same = alike.find((one) => one === step) ?? alike.find((one) => fold(one) === fold(step));
  return same ?? (alike.length === 1 ? alike[0] : undefined);
}

function describeOther(step: string, names: readonly string[]): MediaFault | undefined {
  if (names.some((name) => fold(name) === fold(`.${step}.icloud`))) return online;
  const shortcut = names.find((name) => fold(name).replace(shortcuts, "") === fold(step));
  if (shortcut !== undefined) return link;
  const other = names.find((name) => fold(name).toLowerCase() === fold(step).toLowerCase());
  return other === undefined
    ? undefined
    : { problem: `there is no ${step}, but ${other}`, fix: `write ${other}` };
}

async function readFile(path: string, name: string): Promise<Opened | MediaFault> {
  if (shortcuts.test(name)) return link;
  const stats = await stat(path);
  const { size, blocks = 1 } = stats;
  if (stats.isDirectory()) return { problem: "it is a folder", fix: "name a file in it" };
  if (!stats.isFile()) return { problem: "it is no file" };
  if (size === 0)
    return { problem: "it is empty", fix: "export it again, or wait until it is synced" };
  // A synced folder shows files that lie elsewhere with their size, and without a block of this disk.
  if (blocks === 0 && size >= 65_536) return online;
  if (size > largestUpload) return tooLarge(size);
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const bytes = new Uint8Array(new Uint8Array(await handle.readFile()));
    // An alias of the Finder has the name of its file.
    if (new TextDecoder("latin1").decode(bytes.subarray(0, 16)) === "book\0\0\0\0mark\0\0\0\0")
      return link;
    const hash = createHash("sha256").update(bytes).digest("hex");
    return { bytes, file: { name, hash, size: bytes.length, ...(await measure(bytes)) } };
  } finally {
    await handle.close();
  }
}

const shortcuts = /\.(lnk|url|webloc|gdoc|gsheet|gslides|gdrive|desktop)$/i;

const online: MediaFault = {
  problem: "it is online only: its bytes are not on this disk",
  fix: "have the synced folder keep it on this device, and wait until it is there",
};
const link: MediaFault = {
  problem: "it is a shortcut, and not the file itself",
  fix: "copy the file into the folder",
};

function outside(root: string): MediaFault {
  const fix = `copy it into ${root}, or name another folder with --media`;
  return { problem: "it lies outside the folder, of which alone files are read", fix };
}

function missing(root: string): MediaFault {
  const fix = `put it into ${root}, or name its folder with --media`;
  return { problem: "there is no such file", fix };
}

function tooLarge(size: number): MediaFault {
  const problem = `it has ${(size / 2 ** 20).toFixed(1)} MB, and 25 can be uploaded this way, whatever a post may have`;
  const fix =
    "make it smaller, or upload it in HighLevel's Media Library, where videos of up to 500 MB go, and write its address";
  return { problem, fix };
}

function isWithin(top: string, path: string): boolean {
  return path === top || path.startsWith(top.endsWith(sep) ? top : top + sep);
}

function fold(name: string): string {
  return name.normalize("NFC");
}

const media =
  /\.(jpe?g|png|gif|webp|hei[cf]|avif|bmp|tiff?|svg|mp4|mov|m4v|webm|avi|mkv|wmv|mpe?g|flv)$/i;

/** Whether a name that is no file's may be meant to be: it ends like one, and does not begin like a host. */
function isFileName(name: string): boolean {
  const [first = "", ...rest] = name.split(/[\\/]/);
  return media.test(name) && (rest.length === 0 || !/^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(first));
}
