import { describe, expect, it } from "vitest";
import { describeToken } from "../../src/cli/token.js";

describe("describeToken", () => {
  const jwt = (claims: object) =>
    `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
  const now = new Date("2026-12-01T00:00:00Z");
  const at = (time: string) => Date.parse(time) / 1000;

  it.each([
    ["pit-1", "good", "a private integration token"],
    [
      jwt({ exp: at("2026-12-01T01:30:00Z"), authClass: "Location" }),
      "good",
      "an access token, for 90 minutes more",
    ],
    [jwt({ exp: at("2026-12-01T23:00:00Z") }), "good", "an access token, for 23 hours more"],
    [
      jwt({ exp: at("2026-11-30T23:00:00Z") }),
      "bad",
      "an access token that has expired: refresh it",
    ],
    [
      jwt({ authClass: "Company" }),
      "bad",
      "of the agency: take one of the sub-account, which the agency's token can get",
    ],
    [jwt({}), "good", "an access token"],
    ["sandbox-token", "good", "the one of social-planner sandbox"],
    ["sandbox-tokens", "unknown", "of a kind that is not known"],
    ["a.bm90IGpzb24.c", "unknown", "of a kind that is not known"],
  ])("reads %s as %s", (token, state, note) => {
    expect(describeToken(token, now)).toEqual({ what: "token", state, note });
  });
});
