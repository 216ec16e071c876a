import { readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { header, useAgency } from "../agency.js";

const { at, run, add, idOf, token } = useAgency();

describe("clients", () => {
  it("are looked up and written down without a token, listed and checked", async () => {
    expect(await add("harbor")).toMatchObject({
      code: 0,
      stdout:
        "harbor: Harbor Bakery (America/New_York), facebook/Harbor Bakery, instagram/harbor.bakery\n",
    });
    expect((await add("tea", "--account", "linkedin/tea house", "--approver", "user-2")).code).toBe(
      0,
    );
    const text = await readFile(at("clients.json"), "utf8");
    expect(JSON.parse(text)).toEqual({
      clients: {
        harbor: {
          locationId: idOf("harbor"),
          locationName: "Harbor Bakery",
          timeZone: "America/New_York",
          accounts: ["facebook/Harbor Bakery", "instagram/harbor.bakery"],
          userId: "user-1",
          token: { env: "AGENCY_TOKEN" },
        },
        tea: {
          locationId: idOf("tea"),
          locationName: "Tea House",
          timeZone: "Asia/Kathmandu",
          accounts: ["linkedin/Tea House"],
          userId: "user-1",
          approver: "user-2",
          token: { env: "AGENCY_TOKEN" },
        },
      },
    });
    expect(text).not.toContain(token());
    expect((await stat(at("clients.json"))).mode & 0o777).toBe(0o600);
    const clients = ["--clients", at("clients.json")];
    expect((await run("clients", "list", ...clients)).stdout).toMatch(
      /linkedin\/Tea House  +\$AGENCY_TOKEN$/m,
    );
    expect(JSON.parse((await run("clients", "list", "--json", ...clients)).stdout)).toEqual(
      JSON.parse(text).clients,
    );
    expect(await run("clients", "check", "--json", ...clients)).toMatchObject({
      code: 0,
      stdout: '{"client":"harbor","problems":[]}\n{"client":"tea","problems":[]}\n',
    });
  });

  it("are checked for what has changed, and the others all the same", async () => {
    await add("harbor");
    await add("lumen", "--account", "Lumen Gym");
    await add("tea");
    const text = await readFile(at("clients.json"), "utf8");
    await writeFile(at("clients.json"), text.replace('"Tea House"', '"Coffee House"'));
    const { code, stdout } = await run(
      "clients",
      "check",
      "--json",
      "--clients",
      at("clients.json"),
    );
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { client: "harbor", problems: [] },
      { client: "lumen", problems: ["Lumen Gym has expired: connect it again in HighLevel"] },
      {
        client: "tea",
        problems: [
          `location ${idOf("tea")} is "Tea House", not "Coffee House": check its id; nothing was sent`,
        ],
      },
    ]);
    expect(
      (await run("clients", "check", "tea", "--clients", at("clients.json"))).stdout,
    ).not.toContain("harbor");
  });

  it.each([
    [["clients", "add"], "name one client, such as corner-bakery"],
    [["clients", "add", "a"], "no location: give --location-id"],
    [
      ["clients", "add", "a", "--location-id", "l"],
      "say where the token is: one of --token-env, --token-file and --oauth",
    ],
    [
      ["clients", "add", "a", "--location-id", "l", "--oauth", "--token-env", "A"],
      "say where the token is: one of --token-env, --token-file and --oauth",
    ],
    [
      ["clients", "add", "a", "--location-id", "l", "--token-env", "pit-0f8fad5b-d9cb"],
      "clients.json: clients.a.token.env looks like a token: say where the token is, and never write it here",
    ],
    [
      ["clients", "add", "a", "--location-id", "l", "--token-env", "NOWHERE"],
      "a: set NOWHERE to its token",
    ],
    [["clients", "ad"], "clients has no ad; did you mean social-planner clients add?"],
    [
      ["accounts", "list", "--client", "a"],
      "clients.json: there is no such file; social-planner clients add begins one",
    ],
  ])("answers %j with what is wrong", async (words, message) => {
    const { code, stderr } = await run(...words);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(`social-planner: ${message}`);
  });

  it("cannot be two of one name, and keep what else their file says", async () => {
    const $schema = "./node_modules/highlevel-social-planner/openapi/clients.schema.json";
    await writeFile(at("clients.json"), JSON.stringify({ $schema, clients: {} }));
    await add("harbor");
    const { $schema: kept, clients } = JSON.parse(await readFile(at("clients.json"), "utf8"));
    expect([kept, Object.keys(clients)]).toEqual([$schema, ["harbor"]]);
    expect((await add("harbor")).stderr).toContain(
      "has a client harbor already: take it out first",
    );
  });

  it("stand for location, token, accounts and zone of any command", async () => {
    await add("tea");
    const client = ["--client", "tea", "--clients", at("clients.json")];
    const { stdout } = await run("accounts", "list", ...client);
    expect(JSON.parse(stdout).results.accounts).toHaveLength(2);
    await writeFile(
      at("posts.csv"),
      `${header.slice("client,accounts,approved,id,".length)}\r\n2098-03-01 08:00:00,Green tea,,,,,\r\n`,
    );
    expect((await run("import", at("posts.csv"), "--schedule", ...client)).code).toBe(0);
    const { code, stdout: table } = await run("verify", at("posts.csv"), ...client);
    expect(code).toBe(0);
    expect(table.match(/2098-03-01 08:00 \(02:15Z\)/g)).toHaveLength(2);
    expect((await run("accounts", "list", ...client, "--location-id", "x")).stderr).toContain(
      "--client has a location and a token: leave the other flags out",
    );
    expect(
      (await run("accounts", "list", "--client", "te", "--clients", at("clients.json"))).stderr,
    ).toContain("no client is called te; there are tea");
  });
});
