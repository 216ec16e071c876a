import { expect, it } from "vitest";
import { toReadError, toWriteError } from "../../src/node/file-error.js";

const fault = (code: string) => Object.assign(new Error(`${code}: as the system says`), { code });

it.each([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "this is a folder; name the file in it"],
  ["ENOTDIR", "a file stands where a folder is to be"],
  ["EACCES", "it may not be read by you"],
  ["EIO", "it cannot be read (EIO: as the system says)"],
])("%s of a file that is read is told in words", (code, said) => {
  expect(toReadError("out/a.csv", fault(code))).toMatchObject({
    message: `out/a.csv: ${said}`,
    code,
  });
});

it.each([
  ["ENOENT", "there is no folder out; make it first, or name another"],
  ["EEXIST", "it is there already; give another name, or remove it first"],
  ["ENOTDIR", "a file stands where a folder is to be"],
  ["EACCES", "it may not be written by you"],
  ["EROFS", "the disk can only be read"],
  ["ENOSPC", "the disk is full"],
  ["EIO", "it cannot be written (EIO: as the system says)"],
])("%s of a file that is written is told in words", (code, said) => {
  expect(toWriteError("out/a.csv", fault(code))).toMatchObject({
    message: `out/a.csv: ${said}`,
    code,
  });
});
