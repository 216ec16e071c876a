import type { components } from "../../generated/schema.js";

/** A connected account, as `accounts/list` answers it. */
export type Account = components["schemas"]["Account"];

/** An account to start a sandbox with: a network and a name are enough. */
export interface AccountSeed {
  /** The network, such as `facebook`, `google` or `tiktok-business`. */
  readonly platform: string;
  readonly name: string;
  /** What kind of account it is, such as `page`, `profile` or `location`; default `profile`. */
  readonly type?: string | undefined;
  /** Whether its connection is lost, so that its posts fail at their time; default no. */
  readonly isExpired?: boolean | undefined;
  /** When its connection ends, in UTC; default in a year, or yesterday if it is expired. */
  readonly expire?: string | undefined;
  /** The network's own id, which lasts when an account is connected again. */
  readonly originId?: string | undefined;
  /** HighLevel's id of the connection, which changes when an account is connected again. */
  readonly oauthId?: string | undefined;
}

/** What every location starts with, unless told otherwise: eight networks, two names that look alike, one expired account. */
export const defaultAccounts: readonly AccountSeed[] = (
  [
    ["google", "Harbor Bakery", "location", "12554616564525983496"],
    ["facebook", "Harbor Bakery", "page", "104217758310245"],
    ["instagram", "harbor.bakery", "profile", "17841465964543589"],
    ["linkedin", "Harbor Bakery Ltd", "page", "98220714_page"],
    ["linkedin", "Mara Lindt", "profile", "Zk3hT8vQ1s_profile", true],
    ["tiktok", "harborbakery", "profile", "000a4f1c-7a52-4e6b-9d8e-5f2b1c3d4e5f"],
    ["tiktok-business", "Harbor Bakery Shop", "business", "6998421075534102534"],
    ["pinterest", "Harbor Bakery Recipes", "profile", "549755885175"],
    ["youtube", "Harbor Bakery TV", "channel", "UCq6mJvQ4o2Xb1"],
  ] as const
).map(([platform, name, type, originId, isExpired]) => ({
  platform,
  name,
  type,
  originId,
  isExpired,
}));

// Callers see these on every account.
const undocumented = {
  hasStatisticsPermissions: true,
  buildingStatistics: false,
  syncPosts: false,
};
const day = 86_400_000;

/** Connects an account to a location; ids are built as HighLevel builds its own, and are the same in every run. */
export function connect(
  seed: AccountSeed,
  index: number,
  locationId: string,
  now: number,
): Account {
  const oauthId = seed.oauthId ?? `66f0c0ffee${String(index + 1).padStart(14, "0")}`;
  const originId = seed.originId ?? `1784140${String(index + 1).padStart(10, "0")}`;
  const isExpired = seed.isExpired ?? false;
  return {
    id: `${oauthId}_${locationId}_${originId}`,
    oauthId,
    profileId: `67a5a9aa${String(index + 1).padStart(16, "0")}`,
    name: seed.name,
    platform: seed.platform,
    type: seed.type ?? "profile",
    expire: seed.expire ?? new Date(now + (isExpired ? -1 : 366) * day).toISOString(),
    isExpired,
    originId,
    meta: {},
    deleted: false,
    ...undocumented,
  };
}
