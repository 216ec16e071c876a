import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import type { TokenPlace } from "highlevel-social-planner/agency";
import { fileTokens, openClients } from "highlevel-social-planner/node";

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "clients-"));
  path = join(directory, "clients.json");
  vi.stubEnv("XDG_STATE_HOME", directory);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

/** Connects to a client whose token is there, and asks for its accounts. */
async function ask(token: TokenPlace, env: Record<string, string> = {}) {
  const client = { locationId: "loc-1", accounts: ["x"], userId: "u", token };
  await writeFile(path, JSON.stringify({ clients: { bakery: client } }));
  const { clients, connect } = await openClients(path, { env, baseUrl: inject("sandbox").url });
  const planner = await connect("bakery", clients["bakery"]!);
  expect(planner.locationId).toBe("loc-1");
  return (await planner.accounts.list()).results?.accounts?.length;
}

describe("openClients", () => {
  it("takes the token of a client from a variable, or says which to set", async () => {
    expect(await ask({ env: "BAKERY" }, { BAKERY: ` ${inject("sandbox").token}\n` })).toBe(9);
    await expect(ask({ env: "BAKERY" })).rejects.toThrow("bakery: set BAKERY to its token");
  });

  it("takes it from a file beside the clients, which nobody else may read", async () => {
    const place = { file: "bakery.token" };
    await expect(ask(place)).rejects.toThrow(
      "bakery: bakery.token, which holds its token, is not there",
    );
    await writeFile(join(directory, "bakery.token"), `${inject("sandbox").token}\n`, {
      mode: 0o600,
    });
    expect(await ask(place)).toBe(9);
    for (const mode of [0o640, 0o604, 0o620]) {
      await chmod(join(directory, "bakery.token"), mode);
      await expect(ask(place)).rejects.toThrow(
        "bakery: others may read bakery.token, which holds its token: chmod 600 bakery.token",
      );
    }
    await writeFile(join(directory, "empty"), "\n", { mode: 0o600 });
    await expect(ask({ file: "empty" })).rejects.toThrow(
      "bakery: empty, which holds its token, is empty",
    );
  });

  it("takes it from the store of the app, the agency's turned into the location's", async () => {
    const app = { HIGHLEVEL_CLIENT_ID: "app-1", HIGHLEVEL_CLIENT_SECRET: "s3cr3t" };
    await expect(ask({ oauth: {} })).rejects.toThrow(
      "bakery: set HIGHLEVEL_CLIENT_ID to the app's id",
    );
    await expect(ask({ oauth: {} }, { HIGHLEVEL_CLIENT_ID: "app-1" })).rejects.toThrow(
      "bakery: set HIGHLEVEL_CLIENT_SECRET to the app's secret",
    );
    await expect(ask({ oauth: {} }, app)).rejects.toThrow("location-loc-1");
    const tokens = { access_token: inject("sandbox").token, expiresAt: Date.now() + 9e9 };
    await fileTokens().update("location-loc-1", async () => tokens);
    expect(await ask({ oauth: {} }, app)).toBe(9);
    await fileTokens().update("company-c-location-loc-1", async () => tokens);
    expect(await ask({ oauth: { companyId: "c" } }, app)).toBe(9);
  });

  it("says that there is no file, and which is wrong", async () => {
    await expect(openClients(path)).rejects.toThrow(
      `${path}: there is no such file; social-planner clients add begins one`,
    );
    await writeFile(path, "{");
    await expect(openClients(path)).rejects.toThrow(`${path}: is not JSON`);
  });
});
