import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOAuth, memoryTokens } from "highlevel-social-planner/oauth";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { openLocation } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ locations: { tea: { name: "Tea House" } } });
});
afterAll(() => sandbox.stop());

const app = { client_id: "app", client_secret: "secret" };

async function ask(form: Record<string, string>, path = "token", token?: string) {
  const response = await fetch(`${sandbox.url}/oauth/${path}`, {
    method: "POST",
    body: new URLSearchParams(form),
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  });
  const body = (await response.json()) as Record<string, string>;
  return { status: response.status, body };
}

const byCode = (code: string, more = {}) =>
  ask({ ...app, grant_type: "authorization_code", code, ...more });
const byRefresh = (refresh_token = "") =>
  ask({ ...app, grant_type: "refresh_token", refresh_token });

async function look(locationId: string, token = "") {
  const { call } = openLocation(sandbox, locationId);
  const headers = { authorization: `Bearer ${token}` };
  const { status, body } = await call("GET", "/accounts", undefined, headers);
  return [status, body.message];
}

describe("a sandbox's token endpoint", () => {
  it("gives a code a location's token, which opens that location alone", async () => {
    const { status, body } = await byCode("tea");
    expect([status, body]).toEqual([
      200,
      {
        access_token: expect.stringMatching(/^sandbox-/),
        refresh_token: expect.stringMatching(/^refresh-/),
        token_type: "Bearer",
        expires_in: 86_399,
        scope: expect.stringContaining("socialplanner/csv.write"),
        userType: "Location",
        companyId: "sandboxcompany",
        locationId: "tea",
        userId: "sdfdsfdsfEWEsdfsdsW32dd",
      },
    ]);
    expect(await look("tea", body["access_token"])).toEqual([200, "Fetched Accounts"]);
    expect(await look(sandbox.locationId, body["access_token"])).toEqual([
      403,
      "The token does not have access to this location.",
    ]);
    expect((await byCode("any other code")).body["locationId"]).toBe(sandbox.locationId);
  });

  it("takes a code once, and a refresh token once but for a lost answer", async () => {
    const { body } = await byCode("once");
    expect((await byCode("once")).body).toEqual({
      error: "invalid_grant",
      error_description: "Invalid grant: authorization code is invalid",
    });
    const next = await byRefresh(body["refresh_token"]);
    expect(next.status).toBe(200);
    expect(next.body["refresh_token"]).not.toBe(body["refresh_token"]);
    expect(await byRefresh(body["refresh_token"])).toEqual(next);
    expect(await byRefresh("refresh-made-up")).toEqual({
      status: 400,
      body: {
        error: "invalid_grant",
        error_description: "Invalid grant: refresh token is invalid",
      },
    });
    // Neither token is the other.
    expect(await look(sandbox.locationId, body["refresh_token"])).toEqual([
      401,
      "Invalid token: access token is invalid",
    ]);
    expect((await byRefresh(body["access_token"])).status).toBe(400);
  });

  it("turns an agency's token into a location's, and lets neither stand for the other", async () => {
    const agency = (await byCode("agency", { user_type: "Company" })).body;
    expect([agency["userType"], agency["companyId"], agency["locationId"]]).toEqual([
      "Company",
      "sandboxcompany",
      undefined,
    ]);
    expect(await look("tea", agency["access_token"])).toEqual([401, "user type mismatch"]);
    const form = { companyId: "sandboxcompany", locationId: "tea" };
    const turned = await ask(form, "locationToken", agency["access_token"]);
    expect([turned.status, turned.body["refresh_token"]]).toEqual([200, undefined]);
    expect(await look("tea", turned.body["access_token"])).toEqual([200, "Fetched Accounts"]);
    const again = await ask(form, "locationToken", turned.body["access_token"]);
    expect([again.status, again.body["message"]]).toEqual([401, "user type mismatch"]);
    const typo = { ...form, locationId: "typo" };
    expect((await ask(typo, "locationToken", agency["access_token"])).status).toBe(400);
  });

  it("refuses an app without a secret, and a grant that is none", async () => {
    const code = { grant_type: "authorization_code", code: "c" };
    expect(await ask({ ...code, client_id: "app" })).toEqual({
      status: 401,
      body: { error: "UnAuthorized!", error_description: "Invalid client: client is invalid" },
    });
    expect((await ask({ ...app, grant_type: "password" })).body["error"]).toBe(
      "unsupported_grant_type",
    );
    expect((await ask({ ...app, grant_type: "authorization_code" })).status).toBe(400);
  });

  it("serves this package's own app, from the code to a call", async () => {
    const oauth = createOAuth({
      clientId: "app",
      clientSecret: "secret",
      baseUrl: sandbox.url,
      store: memoryTokens(),
    });
    const { companyId } = await oauth.exchangeCode("first", { userType: "Company" });
    const token = oauth.createTokenSource({ locationId: "tea", companyId });
    const planner = createPlanner({ token, locationId: "tea", baseUrl: sandbox.url });
    expect((await planner.accounts.list()).results?.accounts).toHaveLength(9);
  });
});
