import { done, refuse } from "./answer.js";
import type { Answer } from "./answer.js";
import type { World } from "./world.js";

/** The location's name and zone. */
export function getLocation({ id, zone, reading }: World): Answer {
  const timezone = reading.zone ?? zone;
  const told: Record<string, Answer> = {
    no_zone: { status: 200, body: { location: { id, name: "Harbor Bakery" } } },
    null_zone: { status: 200, body: { location: { id, name: "Harbor Bakery", timezone: null } } },
    forbidden: {
      status: 401,
      body: { statusCode: 401, message: "The token is not authorized for this scope." },
    },
    bare: { status: 200, body: { id, name: "Harbor Bakery", timezone } },
    camel: { status: 200, body: { location: { id, name: "Harbor Bakery", timeZone: timezone } } },
  };
  return (
    told[reading.location ?? ""] ?? {
      status: 200,
      body: { location: { id, name: "Harbor Bakery", timezone } },
    }
  );
}

/** The connected accounts. */
export function listAccounts({ accounts, reading: { accountList } }: World): Answer {
  const told: object[] = accounts.map(({ id, originId, name, platform }) => ({
    ...(accountList === "underscore" ? { _id: id, id } : { id }),
    oauthId: id.slice(0, id.indexOf("_")),
    profileId: `profile-${originId}`,
    name,
    platform,
    type: "page",
    ...(accountList !== "no_origin" && { originId }),
    ...(accountList !== "no_origin" && { isExpired: false, deleted: false, meta: {} }),
  }));
  if (accountList === "odd_entries")
    told.unshift(
      { id: "odd-1", name: null, platform: null, originId: null },
      { id: "odd-2", deleted: true, name: "Bakery", platform: "facebook", isExpired: true },
    );
  if (accountList === "top_level") return { status: 200, body: { success: true, accounts: told } };
  return done(200, "Fetched Accounts", {
    accounts: told,
    groups: accountList === "null_groups" ? null : [],
  });
}

/** Nothing of a kind. */
export function listNothing(name: "categories" | "tags"): Answer {
  return done(
    200,
    "Fetched",
    name === "tags" ? { tags: "Tags not found for Location Id" } : { categories: [], count: 0 },
  );
}

/** What this server does not know. */
export function unknown(): Answer {
  return refuse(404, "Cannot find");
}
