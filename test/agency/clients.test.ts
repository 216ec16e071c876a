import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readClients } from "highlevel-social-planner/agency";

const bakery = {
  locationId: "ve9EPM428h8vShlRW1KT",
  locationName: "Corner Bakery",
  timeZone: "America/New_York",
  accounts: ["facebook/Corner Bakery"],
  userId: "user-1",
  token: { env: "CORNER_BAKERY_TOKEN" },
};
const read = (client: object, name = "corner-bakery") =>
  readClients(JSON.stringify({ clients: { [name]: client } }));
const schema = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(await readFile("openapi/clients.schema.json", "utf8")),
);

const token = "pit-0f8fad5b-d9cb-469f-a165-70867728950e";
const { locationId: _, ...nowhere } = bakery;
const wrong: [what: string, file: unknown, message: string][] = [
  ["a list", [], "clients.json: must be an object"],
  ["no clients", {}, "clients.json: clients is missing"],
  [
    "a list of clients",
    { clients: [] },
    "clients.json: clients must be an object of clients by name",
  ],
  [
    "an unknown field beside them",
    { clients: {}, client: {} },
    "clients.json: client is not a field that is known here",
  ],
  [
    "a name with a slash",
    { clients: { "a/b": bakery } },
    "clients.json: clients.a/b must be named with letters, digits, blanks, dots, dashes and underscores",
  ],
  ["no location", { clients: { a: nowhere } }, "clients.json: clients.a.locationId is missing"],
  [
    "an empty user",
    { clients: { a: { ...bakery, userId: " " } } },
    "clients.json: clients.a.userId must be text",
  ],
  [
    "no account",
    { clients: { a: { ...bakery, accounts: [] } } },
    "clients.json: clients.a.accounts must be a list of accounts, such as facebook/Corner Bakery",
  ],
  [
    "an account that is no text",
    { clients: { a: { ...bakery, accounts: ["x", 7] } } },
    "clients.json: clients.a.accounts.1 must be text",
  ],
  [
    "a token for a place",
    { clients: { a: { ...bakery, token } } },
    'clients.json: clients.a.token must say where the token is, such as { "env": "CORNER_BAKERY_TOKEN" }',
  ],
  [
    "a token for a variable",
    { clients: { a: { ...bakery, token: { env: token } } } },
    "clients.json: clients.a.token.env looks like a token: say where the token is, and never write it here",
  ],
  [
    "a token for a user",
    { clients: { a: { ...bakery, userId: "eyJhbGciOiJIUzI1NiIs.eyJzdWIiOiIx.c2ln" } } },
    "clients.json: clients.a.userId looks like a token: say where the token is, and never write it here",
  ],
  [
    "two places",
    { clients: { a: { ...bakery, token: { env: "A", file: "b" } } } },
    'clients.json: clients.a.token must say where the token is, such as { "env": "CORNER_BAKERY_TOKEN" }',
  ],
  [
    "a place that is not known",
    { clients: { a: { ...bakery, token: { vault: "b" } } } },
    'clients.json: clients.a.token must say where the token is, such as { "env": "CORNER_BAKERY_TOKEN" }',
  ],
  [
    "a store with more",
    { clients: { a: { ...bakery, token: { oauth: { company: "c" } } } } },
    "clients.json: clients.a.token.oauth.company is not a field that is known here",
  ],
];

describe("readClients", () => {
  it("reads clients with all that they may have, whose token is in any of its places", () => {
    for (const place of [
      { env: "A" },
      { file: "a.token" },
      { oauth: {} },
      { oauth: { companyId: "c" } },
    ]) {
      const client = { ...bakery, approver: "user-2", token: place };
      expect(read(client)).toEqual({ "corner-bakery": client });
      expect(schema({ $schema: "clients.schema.json", clients: { "corner-bakery": client } })).toBe(
        true,
      );
    }
  });

  it("needs neither name nor zone nor approver", () => {
    const { locationName: _name, timeZone: _zone, ...least } = bakery;
    expect(read(least)).toEqual({ "corner-bakery": least });
    expect(schema({ clients: { a: least } })).toBe(true);
  });

  it.each(wrong)(
    "refuses %s, naming the place and no token, as the schema does",
    (_what, file, message) => {
      expect(() => readClients(JSON.stringify(file))).toThrow(message);
      expect(message).not.toContain("0f8fad5b");
      expect(schema(file)).toBe(false);
    },
  );

  it("refuses a zone that there is not, which a schema cannot tell", () => {
    expect(() => read({ ...bakery, timeZone: "America/Springfield" })).toThrow(
      "clients.json: clients.corner-bakery.timeZone must be an IANA time zone, such as America/New_York",
    );
  });

  it("does not quote what is no JSON, or a field whose name is a token", () => {
    const broken = () => readClients(`{ "clients": ${token} }`);
    expect(broken).toThrow("clients.json: is not JSON");
    expect(broken).not.toThrow(token);
    const odd = () => read({ ...bakery, [token]: "" });
    expect(odd).toThrow(
      "clients.json: clients.corner-bakery.*** is not a field that is known here",
    );
    expect(odd).not.toThrow(token);
  });
});
