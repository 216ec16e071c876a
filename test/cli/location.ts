import { beforeAll, inject } from "vitest";
import { createPlanner } from "highlevel-social-planner";

/** A location of the sandbox that all tests share: its environment, and its accounts by their networks. */
export function useLocation(locationId: string) {
  const { url, token, userId } = inject("sandbox");
  const planner = createPlanner({ token, locationId, baseUrl: url });
  const accounts = new Map<string, string>();
  beforeAll(async () => {
    const { results } = await planner.accounts.list();
    for (const { id = "", platform = "", isExpired } of results?.accounts ?? [])
      if (!isExpired && !accounts.has(platform)) accounts.set(platform, id);
  });
  const environment = () => ({
    HIGHLEVEL_BASE_URL: url,
    HIGHLEVEL_TOKEN: token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: userId,
  });
  return { environment, planner, accountOf: (platform: string) => accounts.get(platform) ?? "" };
}

/** A `clients.json` of one client, `harbor`, at a location of the sandbox. */
export function harborAt(locationId: string): string {
  const harbor = {
    locationId,
    timeZone: "America/New_York",
    accounts: ["linkedin/Harbor Bakery Ltd"],
    userId: "user-1",
    token: { env: "HIGHLEVEL_TOKEN" },
  };
  return JSON.stringify({ clients: { harbor } });
}
