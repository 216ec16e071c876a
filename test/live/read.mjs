// @ts-check
import { ApiError } from "highlevel-social-planner";
import { isImpossible } from "./tests.mjs";

/**
 * What a test has at hand.
 *
 * @typedef {object} Given
 * @property {import("highlevel-social-planner").Planner} planner
 * @property {ReturnType<typeof import("highlevel-social-planner").createPlanner<"v3">>} v3 the same under version v3
 * @property {string} userId
 * @property {string} token
 * @property {string | undefined} baseUrl
 * @property {import("./tests.mjs").Tests} tests
 */

/** The operations that only read, and what is refused without changing anything. @param {Given} given */
export async function read(given) {
  const { planner, userId, tests } = given;
  const { test } = tests;
  const page = { skip: "0", limit: "5" };

  await test("accounts/list", async () => `${(await listAccounts(planner)).length} accounts`);
  await test("posts/list and posts/get", async () => {
    const { results } = await planner.posts.list({ type: "all", ...page });
    const post = results?.posts?.[0] ?? isImpossible("the location has no post");
    const found = await planner.posts.get({ id: post._id });
    same(found.results?.post?._id, post._id);
  });
  await test("csv/list and csv/get", async () => {
    const { results } = await planner.csv.list({ userId, ...page });
    const [csv] = [results?.csvs ?? []].flat();
    const id = csv?._id ?? csv?.id ?? isImpossible("the user has no import");
    await planner.csv.get({ id, ...page });
  });
  await test("categories/list and categories/get", async () => {
    const { results } = await planner.categories.list(page);
    const [category] = [results?.categories ?? []].flat();
    const id = category?._id ?? isImpossible("the location has no category");
    await planner.categories.get({ id });
  });
  await test("tags/list and tags/details", async () => {
    const { results } = await planner.tags.list(page);
    const tags = Array.isArray(results?.tags) ? results.tags : [];
    const id = tags[0]?._id ?? isImpossible("the location has no tag");
    await planner.tags.details({ tagIds: [id] });
  });
  await test("statistics/get", async () => {
    const [account] = await listAccounts(planner);
    const profileId = account?.profileId ?? isImpossible("the location has no account");
    await planner.statistics.get({ profileIds: [profileId] });
  });

  await test("a token that is none is refused with 401", () =>
    refused(given, 401, "GET", "/social-media-posting/LOCATION/accounts", {
      authorization: "Bearer none",
    }));
  await test("a call without Version is refused with 401", () =>
    refused(given, 401, "GET", "/social-media-posting/LOCATION/accounts", { version: undefined }));
  await test("a limit that is a number is refused with 422", () =>
    refused(
      given,
      422,
      "POST",
      "/social-media-posting/LOCATION/posts/list",
      {},
      { skip: "0", limit: 5 },
    ));
  await test("a field that is not known is refused with 422", () =>
    refused(
      given,
      422,
      "POST",
      "/social-media-posting/LOCATION/posts/list",
      {},
      { ...page, nonsense: 1 },
    ));
  await test("csv/list without a user is refused with 422", () =>
    refused(given, 422, "GET", "/social-media-posting/LOCATION/csv?skip=0&limit=5"));
  await test("an id that cannot be one is refused with 400", async () => {
    const error = await planner.posts
      .get({ id: "nonsense" })
      .catch((/** @type {unknown} */ thrown) => thrown);
    if (!(error instanceof ApiError)) throw new Error("it was not refused");
    same(error.status, 400);
  });
  await test("answers tell the limits", async () => {
    const { response } = await planner.client.GET("/social-media-posting/{locationId}/accounts", {
      params: { path: { locationId: planner.locationId ?? "" } },
    });
    const left = response.headers.get("x-ratelimit-remaining");
    return left ? `${left} calls left` : isImpossible("the answer has no X-RateLimit-Remaining");
  });
}

/** @param {Given["planner"] | Given["v3"]} planner */
export async function listAccounts(planner) {
  const { results } = await planner.accounts.list();
  return (results?.accounts ?? []).filter(({ isExpired }) => !isExpired);
}

/** @param {unknown} actual @param {unknown} expected */
export function same(actual, expected) {
  if (actual !== expected)
    throw new Error(`it is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}

/**
 * Sends what our own client would not.
 *
 * @param {Given} given @param {number} status @param {string} method @param {string} path
 * @param {Record<string, string | undefined>} headers @param {object} [body]
 */
async function refused({ planner, token, baseUrl }, status, method, path, headers = {}, body) {
  const all = {
    accept: "application/json",
    authorization: `Bearer ${token}`,
    version: "2021-07-28",
    ...(body && { "content-type": "application/json" }),
    ...headers,
  };
  const url = `${baseUrl || "https://services.leadconnectorhq.com"}${path.replace("LOCATION", planner.locationId ?? "")}`;
  const response = await fetch(url, {
    method,
    headers: Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [/** @type {[string, string]} */ ([name, value])],
    ),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { message } = Object(await response.json().catch(() => ({})));
  if (response.status !== status)
    throw new Error(`it answered ${response.status}: ${[message].flat().join("; ")}`);
  return [message].flat().join("; ");
}
