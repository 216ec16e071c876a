import { expect } from "vitest";

/** What a command may never do: end by a code outside the table, show a stack or a slip of ours, move the cursor. */
export function expectTame({
  code,
  stdout,
  stderr,
}: {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}): void {
  expect([0, 1, 2, 3, 4]).toContain(code);
  expect(stdout + stderr).not.toMatch(/^ {4}at |\[object |\bundefined\b.*\bundefined\b/m);
  expect(stdout + stderr).not.toMatch(
    /Cannot (read|destructure|convert)|is not a function|is not iterable|Invalid time value/,
  );
  // oxlint-disable-next-line no-control-regex
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  if (code !== 0) expect(stderr + stdout).not.toBe("");
}
