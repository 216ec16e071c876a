import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { confirm } from "../../src/cli/confirm.js";
import { openScreen } from "../../src/cli/screen.js";
import type { Outside } from "../../src/cli/world.js";
import { holdCount } from "../support/count.js";

/** A terminal at which somebody types this. */
function terminal(typed: string, isTTY = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  stdin.write(typed);
  let said = "";
  stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const { signal } = new AbortController();
  const outside = { env: {}, stdin, stdout: stderr, stderr, signal } as unknown as Outside;
  return { world: { ...outside, ...openScreen(outside) }, said: () => said };
}

describe("a question before what cannot be undone", () => {
  it.each(["y\n", "Y\n", "yes\n", " yes \n"])("goes on after %j", async (typed) => {
    const { world, said } = terminal(typed);
    await confirm("Delete them?", world);
    expect(said()).toContain("Delete them? [y/N] ");
  });

  it.each(["\n", "n\n", "no\n", "yep\n", "ja\n"])("does nothing after %j", async (typed) => {
    await expect(confirm("Delete them?", terminal(typed).world)).rejects.toThrow(
      "nothing was done",
    );
  });

  it("does nothing where nobody can answer", async () => {
    await expect(confirm("Delete them?", terminal("y\n", false).world)).rejects.toThrow(
      "Delete them? Add --yes to say so",
    );
  });
});

holdCount(10);
