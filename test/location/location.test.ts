import { expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { readLocation } from "../../src/location/location.js";
import { holdCount } from "../support/count.js";

/** A planner to which every question about the location is answered so. */
function open(status: number, body: object) {
  const fetch: typeof globalThis.fetch = async () => Response.json(body, { status });
  const options = { token: "t", locationId: "l", baseUrl: "http://127.0.0.1:9", fetch };
  return createPlanner({ ...options, retry: false });
}

it.each([
  [
    401,
    { statusCode: 401, message: "The token is not authorized for this scope." },
    "the token may not read the location's time zone (locations.readonly): give it, such as America/New_York",
  ],
  [
    200,
    { location: { name: "Harbor Bakery" } },
    "Harbor Bakery has no time zone in HighLevel: give it, such as America/New_York",
  ],
])("a time zone that a %i does not tell is asked for", async (status, body, message) => {
  await expect(readLocation(open(status, body), {})).rejects.toThrow(message);
  const { timeZone } = await readLocation(open(status, body), { timeZone: "Europe/Paris" });
  expect(timeZone).toBe("Europe/Paris");
});

it("a time zone that there is not is the location's fault, or the caller's, and says whose", async () => {
  const told = open(200, { location: { name: "Harbor Bakery", timezone: "Mars/Olympus" } });
  await expect(readLocation(told, {})).rejects.toMatchObject({
    code: "location",
    message:
      'the time zone of location l is "Mars/Olympus", which there is not: correct it in HighLevel; nothing was sent',
  });
  const silent = open(200, { location: { name: "Harbor Bakery" } });
  await expect(readLocation(silent, { timeZone: "Mars" })).rejects.toMatchObject({
    code: "location",
    message:
      'the time zone of location l is "Mars", which there is not: give one, such as America/New_York; nothing was sent',
  });
});

holdCount(3);
