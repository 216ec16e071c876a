import { dirname } from "node:path";

const always: Readonly<Record<string, string>> = {
  ENOTDIR: "a file stands where a folder is to be",
  ENAMETOOLONG: "its name is too long",
};
const mayNotRead = "it may not be read by you";
const mayNotWrite = "it may not be written by you";

/** An error of reading a file that a user named, as a sentence that names it; its `code` stays. */
export function toReadError(path: string, error: unknown): Error {
  return tell(path, error, "read", {
    ENOENT: "there is no such file",
    EISDIR: "this is a folder; name the file in it",
    EACCES: mayNotRead,
    EPERM: mayNotRead,
  });
}

/** An error of writing a file or a folder that a user named, as a sentence that names it; its `code` stays. */
export function toWriteError(path: string, error: unknown): Error {
  return tell(path, error, "written", {
    ENOENT: `there is no folder ${dirname(path)}; make it first, or name another`,
    EEXIST: "it is there already; give another name, or remove it first",
    EISDIR: "this is a folder; name a file in it",
    EACCES: mayNotWrite,
    EPERM: mayNotWrite,
    EROFS: "the disk can only be read",
    ENOSPC: "the disk is full",
  });
}

function tell(
  path: string,
  error: unknown,
  deed: string,
  words: Readonly<Record<string, string>>,
): Error {
  const { code = "", message } = error as NodeJS.ErrnoException;
  // One of our own has no code, and says all.
  const otherwise = code ? `it cannot be ${deed} (${message})` : message;
  const said = words[code] ?? always[code] ?? otherwise;
  return Object.assign(new Error(`${path}: ${said}`, { cause: error }), code && { code });
}
