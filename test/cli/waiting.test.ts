import { once } from "node:events";
import { copyFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import type { Outside } from "../../src/cli/world.js";
import { header, useFolder } from "./folder.js";

const { at, write } = useFolder("waiting");

/** A HighLevel that takes every request and never answers. */
const silent = createServer(() => {});
beforeAll(async () => {
  await once(silent.listen(0, "127.0.0.1"), "listening");
  await write("posts.csv", `${header}2098-01-05 09:30:00,Tea,,,,\r\n`);
  for (const name of ["clients.json", "week.csv"])
    await copyFile(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), at(name));
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

/** What a command shows on a terminal while nobody answers it. */
async function watch(words: string[]): Promise<string> {
  const stream = () => Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const { stdin, stdout, stderr } = { stdin: stream(), stdout: stream(), stderr: stream() };
  const interrupt = new AbortController();
  const env = {
    HIGHLEVEL_BASE_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    HIGHLEVEL_TOKEN: "pit-waiting",
    HIGHLEVEL_LOCATION_ID: "loc",
    HIGHLEVEL_USER_ID: "u1",
    CORNER_BAKERY_TOKEN: "pit-1",
    HARBOR_YOGA_TOKEN: "pit-2",
    CASA_VERDE_TOKEN: "pit-3",
    XDG_STATE_HOME: at("state"),
  };
  const outside = { env, stdin, stdout, stderr, signal: interrupt.signal };
  const ended = main(words, outside as unknown as Outside);
  let said = "";
  stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 5_000 }).toContain("⠋");
  interrupt.abort(new Error("interrupted"));
  expect(await ended).toBe(130);
  return /⠋ ([^\r]+)/.exec(said)?.[1]?.trim() ?? "";
}

describe("a command that waits for HighLevel", () => {
  const clients = () => ["--clients", at("clients.json")];
  it.each([
    ["accounts", () => [], "reading the accounts"],
    ["posts list", () => [], "asking HighLevel: posts/list"],
    ["doctor", () => [], "asking HighLevel"],
    [
      "import",
      () => [at("posts.csv"), "--account", "Tea"],
      "reading the location and its accounts",
    ],
    ["verify", () => [at("posts.csv"), "--account", "Tea"], "comparing with what HighLevel has"],
    ["report", () => ["--month", "2098-01"], "reading the month"],
    ["pull", () => ["Tea"], "looking for it"],
    ["hold", () => [], "reading what could go out"],
    ["resume", () => [], "reading what is held, and what is there"],
    [
      "retry",
      () => ["sp-7f3a9c01", "--row", "1", "--account", "Tea", "--at", "2098-01-05 09:30"],
      "looking for the failed post",
    ],
    ["plan", () => [at("week.csv"), ...clients()], "plan: 0 of 4 imports done"],
    ["clients check", clients, "asking about corner-bakery"],
    [
      "clients add",
      () => ["tea", "--location-id", "loc", "--token-env", "HIGHLEVEL_TOKEN", "--clients", at("n")],
      "looking up loc",
    ],
  ] as const)("says what for: %s", async (name, more, words) => {
    expect(await watch([...name.split(" "), ...more()])).toBe(words);
  });
});
