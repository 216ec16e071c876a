import { readFile, readdir } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { clean, toJson } from "../../src/cli/clean.js";
import { paint } from "../../src/cli/paint.js";
import { openScreen } from "../../src/cli/screen.js";
import type { Outside } from "../../src/cli/world.js";

/** A screen, and what reached the streams behind it. */
function open(
  { columns, env = {} }: { columns?: number; env?: Record<string, string> } = {},
  mask?: (text: string) => string,
) {
  const said = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof said) => {
    const through = new PassThrough();
    through.on("data", (chunk: Buffer) => (said[name] += chunk.toString()));
    return Object.assign(through, { isTTY: columns !== undefined, columns });
  };
  const outside = { env, stdout: stream("stdout"), stderr: stream("stderr") };
  return { ...openScreen(outside as unknown as Outside, mask), said };
}

describe("text that leaves", () => {
  it.each([
    ["an escape", "a\u001B[2Jb", "a\uFFFD[2Jb"],
    ["a control of the second kind", "a\u009B2Jb", "a\uFFFD2Jb"],
    ["a bell", "a\u0007b", "a\uFFFDb"],
    ["a carriage return alone", "good\rbad", "good\uFFFDbad"],
    ["a turn of direction", "a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"],
    ["a line end of another kind", "a\u2028b", "a\uFFFDb"],
    ["a tab", "a\tb", "a b"],
    ["a Windows line end", "a\r\nb", "a\nb"],
    ["letters of any script, and emoji", "שלום 👩‍🍳 é\n", "שלום 👩‍🍳 é\n"],
  ])("shows %s, and it does nothing", (_, text, shown) => {
    expect(clean(text)).toBe(shown);
    const { stdout, stderr, said } = open();
    stdout.write(text);
    stderr.write(text);
    expect(said).toEqual({ stdout: shown, stderr: shown });
  });

  it("is masked on both streams, as text and as data", () => {
    const { stdout, stderr, said } = open({}, (text) => text.replaceAll("pit-secret", "***"));
    stdout.write("pit-secret ");
    stdout.writeData("pit-secret\u202E");
    stderr.write("pit-secret");
    expect(said).toEqual({ stdout: "*** ***\u202E", stderr: "***" });
  });

  it("means the same as JSON, and does nothing on a terminal", () => {
    const value = { text: "a\u001B\u009B\u202Eb\u007F" };
    const json = toJson(value, 2);
    expect(clean(json)).toBe(json);
    expect(JSON.parse(json)).toEqual(value);
  });

  it("has colours on a terminal alone, and none where NO_COLOR is set or the terminal has none", () => {
    const say = (options: Parameters<typeof open>[0]) => {
      const { stdout, said } = open(options);
      stdout.write(paint("bad", "bad"));
      return said.stdout;
    };
    expect(say({ columns: 80 })).toBe("\u001B[31mbad\u001B[0m");
    expect(say({})).toBe("bad");
    expect(say({ columns: 80, env: { NO_COLOR: "1" } })).toBe("bad");
    expect(say({ columns: 80, env: { TERM: "dumb" } })).toBe("bad");
  });

  it("ends before the screen does, but for what is to be copied", () => {
    const { stdout, said } = open({ columns: 20 });
    stdout.write("a sentence that is longer than that\n  social-planner verify sp-7f3a9c01\n");
    expect(said.stdout).toBe(
      "a sentence that is\nlonger than that\n  social-planner verify sp-7f3a9c01\n",
    );
  });
});

describe("a status", () => {
  it("turns on a terminal, is cut to its width, and goes before the next line of either stream", async () => {
    const { stdout, status, said } = open({ columns: 20 });
    status("waiting for the \u001B[2Jposts of the import");
    await pause(200);
    expect(said.stderr).toMatch(/^⠋ waiting for the …/);
    stdout.write("done\n");
    expect(said.stderr.endsWith("\r\u001B[2K")).toBe(true);
    expect(status(undefined)).toContain("waiting for the \uFFFD[2Jposts");
    const before = said.stderr;
    await pause(200);
    expect(said.stderr).toBe(before);
  });

  it("is not in a log at once", async () => {
    const { status, said } = open();
    status("waiting");
    await pause(200);
    status(undefined);
    expect(said).toEqual({ stdout: "", stderr: "" });
  });
});

describe("the places where text leaves", () => {
  it("are one for all commands, and the completion's raw script is no exception", async () => {
    const folder = fileURLToPath(new URL("../../src/cli/", import.meta.url));
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith(".ts"),
    );
    const places: string[] = [];
    for (const name of files) {
      const text = await readFile(`${folder}${name}`, "utf8");
      if (/process\.(stdout|stderr)|console\.|const \{[^}]*stdout[^}]*\} = process/.test(text))
        places.push(name);
    }
    // bin.ts hands the streams to main, and main to the screen.
    expect(places).toEqual(["bin.ts"]);
    const main = await readFile(`${folder}main.ts`, "utf8");
    expect(main.match(/outside(?!\.signal)/g)).toHaveLength(4);
  });
});
