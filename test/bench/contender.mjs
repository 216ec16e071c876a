// @ts-check
// One way to call the API, in a process of its own: makes as many calls as it is told to, one after the other, and
// reports the CPU time that they took, in microseconds.
import { pathToFileURL } from "node:url";

const [name, baseUrl, modules, dist] = process.argv.slice(2);
const locationId = "ve9EPM428h8vShlRW1KT";
const token = "pit-11111111-2222-3333-4444-555555555555";
const body = {
  accountIds: ["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"],
  filePath: "o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv",
  rowsCount: 1,
  fileName: "test.csv",
  userId: "sdfdsfdsfEWEsdfsdsW32dd",
};
const headers = {
  Accept: "application/json",
  Version: "2021-07-28",
  Authorization: `Bearer ${token}`,
  "User-Agent": "Mozilla/5.0 (compatible; highlevel-social-planner)",
};
const path = "/social-media-posting/{locationId}/set-accounts";

/** @type {Record<string, () => Promise<() => Promise<unknown>>>} */
const contenders = {
  async fetch() {
    return async () => {
      const response = await fetch(
        `${baseUrl}/social-media-posting/${encodeURIComponent(locationId)}/set-accounts`,
        {
          method: "POST",
          headers: { ...headers, "Content-Type": "application/json" },
          body: JSON.stringify(body),
        },
      );
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    };
  },
  async "openapi-fetch"() {
    const { default: createFetchClient } = await import("openapi-fetch");
    const client = createFetchClient({ baseUrl: String(baseUrl), headers });
    return async () => {
      const { data, response } = await client.POST(
        /** @type {never} */ (path),
        /** @type {never} */ ({ params: { path: { locationId } }, body }),
      );
      if (!response.ok) throw new Error(String(response.status));
      return data;
    };
  },
  async createClient() {
    const { createClient } = await import(String(dist));
    const client = createClient({ token, baseUrl });
    return async () => {
      const { data, response } = await client.POST(path, {
        params: { path: { locationId } },
        body,
      });
      if (!response.ok) throw new Error(String(response.status));
      return data;
    };
  },
  async createPlanner() {
    const { createPlanner } = await import(String(dist));
    const planner = createPlanner({ token, locationId, baseUrl });
    return () => planner.csv.setAccounts(body);
  },
  async "@gohighlevel/api-client"() {
    const url = pathToFileURL(`${modules}/@gohighlevel/api-client/dist/index.js`).href;
    const { HighLevel } = (await import(url)).default;
    HighLevel.BASE_URL = baseUrl;
    const sdk = new HighLevel({ privateIntegrationToken: token, apiVersion: "2021-07-28" });
    return () => sdk.socialMediaPosting.setAccounts({ locationId }, body);
  },
};

const call = await contenders[String(name)]?.();
if (!call) throw new Error(`no contender ${name}`);

process.on("message", async (/** @type {number} */ count) => {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / count);
});
process.once("disconnect", () => process.exit());
process.send?.("ready");
