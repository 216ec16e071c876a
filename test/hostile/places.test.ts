import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .toSorted()
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

/** The files in which something stands, each with how often it does. */
const placesOf = (what: RegExp) =>
  sources.flatMap(({ file, text }) => {
    const { length } = text.match(what) ?? [];
    return length ? [`${file} ${length}`] : [];
  });

it("text reaches a terminal through one screen, which cleans and masks it", () => {
  // The erasing of the line that says what is waited for, that line itself, twice, and all other text; and that the
  // output is lost, once a command is over.
  expect(
    placesOf(/\b(?:stream|stderr|stdout)\.write\((?=.*\)?;?$)/gm).filter(isOutOfWorld),
  ).toEqual(["cli/bin.ts 1", "cli/screen.ts 4"]);
  // The process's own streams are handed to main alone.
  expect(placesOf(/\bprocess\.(?:stdout|stderr)\b|\bstdout, stderr\b.*= process/g)).toEqual([
    "cli/bin.ts 4",
  ]);
  // The sandbox's own process says how it broke; its parent keeps it for an error.
  expect(placesOf(/\bconsole\.\w+\(/g)).toEqual(["sandbox/server/server.ts 1"]);
  // A path, and no more.
  expect(placesOf(/\bemitWarning\(/g)).toEqual(["node/tokens.ts 1"]);
  const screen = sources.find(({ file }) => file === "cli/screen.ts")?.text ?? "";
  expect(screen).toContain("write: (text) => send(toCodes(fit(mask(clean(text)), columns)");
  expect(screen).toContain("writeData: (text) => send(isTTY ? mask(clean(text)) : mask(text))");
  expect(screen).toContain("createStatus(stderr, (text) => mask(clean(text)))");
});

/** Whether a place writes to a stream itself; commands write to the world's, which is the screen. */
function isOutOfWorld(place: string): boolean {
  return !/^cli\/(?:jobs\/|call|calls|confirm|import-words|main|run|verified)/.test(place);
}

it("a command has no stream but the screen's", () => {
  const streams = sources.filter(
    ({ file, text }) => file.startsWith("cli/") && /\bOutside\b/.test(text),
  );
  expect(streams.map(({ file }) => file)).toEqual(["cli/main.ts", "cli/screen.ts", "cli/world.ts"]);
});

it("text reaches a file at places that are known", () => {
  expect(
    placesOf(
      /\b(?:writeFile|appendFile|createWriteStream|writeFileSync|truncate|copyFile|symlink)\(/g,
    ),
  ).toEqual([
    // What a command writes for a person: a file that was not there, masked.
    "cli/new-file.ts 1",
    // Records, tokens and clients.json, in place of the old.
    "node/file.ts 1",
    // A probe of the file system's clock, which is empty.
    "node/lock.ts 1",
  ]);
  expect(placesOf(/\bopen\([^)]*"w/g)).toEqual(["node/lock.ts 1"]);
  expect(placesOf(/\breplaceFile\(/g)).toEqual([
    "cli/jobs/clients.ts 1",
    "cli/jobs/mcp.ts 1",
    "node/entries.ts 1",
    "node/file.ts 1",
    "node/tokens.ts 1",
  ]);
  const created = sources.find(({ file }) => file === "cli/new-file.ts")?.text ?? "";
  expect(created).toContain('writeFile(path, mask(text), { flag: "wx" })');
});
