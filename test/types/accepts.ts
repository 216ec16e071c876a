// Must compile, from the built package, as a stranger's project would have it.
import {
  ApiError,
  RateLimitError,
  createClient,
  createPacer,
  createPlanner,
} from "highlevel-social-planner";
import type {
  AnyPlanner,
  ClientOptions,
  Input,
  Item,
  OperationId,
  Output,
  Planner,
  PlannerOptions,
  components,
} from "highlevel-social-planner";

import { chooseAccounts, importCsv } from "highlevel-social-planner/import";

export const planner: Planner = createPlanner({ token: "t", locationId: "l" });
export const client = createClient({ token: async (refused) => refused ?? "t" });

// Every option may be left undefined, whatever the compiler is told of optional properties.
export const bare: ClientOptions = {
  token: "t",
  baseUrl: undefined,
  fetch: undefined,
  retry: undefined,
  pace: undefined,
  timeout: undefined,
  onEvent: undefined,
};
export const bound: PlannerOptions = { ...bare, locationId: undefined };
createPlanner({
  token: "t",
  retry: false,
  pace: false,
  timeout: false,
  baseUrl: "http://127.0.0.1",
  fetch: (request) => fetch(request),
});
createPlanner({
  token: "t",
  retry: { limit: 1, maxWait: 5 },
  pace: createPacer(),
  timeout: { attempt: 1, total: undefined },
  onEvent: (event) => void event.type,
});

const accountIds = ["a"];
const userId = "u";
const optional: string | undefined = undefined;

export async function calls(): Promise<void> {
  await planner.posts.create({ accountIds, userId, type: "post", status: "draft" });
  await planner.posts.create({
    accountIds,
    userId,
    type: "reel",
    status: "scheduled",
    scheduleDate: optional,
    media: [{ url: "u", type: "video/mp4" }],
  });
  await planner.posts.list({
    skip: "0",
    limit: "10",
    type: "in_review",
    postType: optional ? "story" : undefined,
  });
  await planner.posts.get({ id: "i", locationId: optional });
  await planner.posts.update({
    id: "i",
    accountIds,
    userId,
    type: "story",
    status: "in_review",
    media: [],
  });
  await planner.csv.setAccounts({ accountIds, filePath: "f", rowsCount: 1, fileName: "n" });
  await planner.csv.setAccounts({
    accountIds,
    filePath: "f",
    rowsCount: 1,
    fileName: "n",
    approver: optional,
    userId: optional,
  });
  await planner.csv.upload({ file: new Blob(["a"]) });
  await planner.csv.upload({ file: new File(["a"], "a.csv") });
  await planner.csv.list({ userId });
  await planner.csv.get({ id: "i", skip: optional });
  await planner.csv.finalize({ id: "i" });
  await planner.csv.deletePost({ csvId: "c", postId: "p" });
  await planner.accounts.list();
  await planner.accounts.list(
    {},
    { signal: AbortSignal.timeout(1), timeout: false, headers: { "X-Mine": "1" } },
  );
  await planner.accounts.list(undefined, {
    signal: undefined,
    timeout: undefined,
    headers: undefined,
  });
  await planner.statistics.get({ profileIds: ["p"], platforms: ["facebook", "tiktok"] });
  await planner.tags.details({ tagIds: ["t"] });
  await planner.google.start({ userId, reconnect: "true" });
  takesString(planner.google.start.link({ userId }));
  await planner.tiktokBusiness.list({ accountId: "a" });
  // A field that the document does not know passes with one cast.
  await planner.csv.finalize({ id: "i", later: true } as Input<"csv/finalize">);

  const path = { locationId: "l" };
  await planner.client.GET("/social-media-posting/{locationId}/accounts", { params: { path } });
  await client.GET("/social-media-posting/{locationId}/accounts", { params: { path } });
  await client.POST("/social-media-posting/{locationId}/set-accounts", {
    params: { path },
    body: { accountIds, filePath: "f", rowsCount: 1, fileName: "n" },
  });
  await client.POST("/social-media-posting/{locationId}/csv", {
    params: { path },
    body: { file: new Blob(["a"]) },
  });
}

export async function answers(): Promise<void> {
  const account: string | undefined = (await planner.accounts.list()).results?.accounts?.[0]?.id;
  const set = await planner.csv.setAccounts({
    accountIds,
    filePath: "f",
    rowsCount: 1,
    fileName: "n",
  });
  const done: [boolean, number, string, string | undefined] = [
    set.success,
    set.statusCode,
    set.message,
    set.results?.csvId,
  ];
  const started: { url: string } = await planner.facebook.start({ userId });
  const posted: string | undefined = (
    await planner.posts.create({ accountIds, userId, type: "post", status: "draft" })
  ).results?.post?._id;
  for await (const post of planner.posts.list.all({ type: "scheduled" })) takesString(post._id);
  for await (const post of planner.posts.list.all()) takesString(post._id);
  for await (const row of planner.csv.get.all({ id: "i", limit: "50" }))
    takesString(row.summary ?? "");
  for await (const one of planner.csv.list.all({ userId })) takesString(one.fileName ?? "");
  for await (const tag of planner.tags.list.all()) takesString(tag.tag ?? "");
  for await (const category of planner.categories.list.all({ searchText: "a" }))
    takesString(category.name ?? "");
  const { data, error, response } = await client.GET(
    "/social-media-posting/{locationId}/accounts",
    { params: { path: { locationId: "l" } } },
  );
  if (data) takesString(data.message);
  const message: string | string[] | undefined = error?.message;
  takesString([account, done, started.url, posted, message, response.status].join());
}

/** A planner of v3 takes what only v3 knows, and everything takes what only one version has. */
const v3 = createPlanner({ token: "t", locationId: "l", version: "v3" });
export async function speaks(): Promise<void> {
  await v3.csv.setAccounts({
    accountIds,
    filePath: "f",
    rowsCount: 1,
    fileName: "n",
    userId,
    csvFileType: "advance",
  });
  await v3.posts.create({
    accountIds,
    userId,
    type: "post",
    status: "draft",
    youtubePostDetails: { type: "short", title: "Big Martha" },
  });
  await v3.csv.list({ userId, isFromTemplate: "true" });
  await v3.google.start({ userId });
  for (const one of [planner, v3]) {
    await one.queues.get({ queueId: "q" });
    await one.comments.like({ platform: "facebook", id: "c" });
    for await (const queue of one.queues.list.all({ limit: 20 })) takesString(queue._id ?? "");
    for await (const comment of one.comments.list.all({ platform: "facebook", originIds: ["o"] }))
      takesString(comment._id);
  }
  const spoken: "v3" = v3.version;
  const either: AnyPlanner = spoken === "v3" ? v3 : planner;
  await either.posts.list({ skip: "0", limit: "10" });
  const own = createClient({ token: "t", version: "v3" });
  await own.GET("/social-media-posting/category/queues/{queueId}", {
    params: { path: { queueId: "q" }, query: { locationId: "l" } },
  });
}
export const short: Input<"posts/create", "v3">["youtubePostDetails"] = { type: "short" };

// An open enumeration takes what is known and what is not, and keeps what is known for editors.
export const known: components["schemas"]["PostStatus"] = "published";
export const later: components["schemas"]["PostStatus"] = "teleported";
export const nothing: components["schemas"]["Post"]["publishedAt"] = null;

export const id: OperationId = "tiktok-business/list";
export const input: Input<"csv/set-accounts"> = {
  accountIds,
  filePath: "f",
  rowsCount: 1,
  fileName: "n",
};
export const output: Output<"csv/set-accounts">["message"] = "m";
export const item: Item<"posts/list">["_id"] = "i";

export function failed(error: unknown): string | undefined {
  if (error instanceof RateLimitError)
    return `${error.kind === "daily"} ${error.retryAfter?.toFixed()}`;
  return error instanceof ApiError
    ? `${error.operation} ${error.status.toFixed()} ${error.issues.join()} ${error.reason === "missing_scope"}`
    : undefined;
}

export async function importByName(file: File): Promise<void> {
  const chosen = await chooseAccounts(planner, ["facebook/Harbor Bakery"]);
  const ids = chosen.map((account) => account.id);
  for await (const event of importCsv(planner, { file, accountIds: ids, userId }))
    if (event.type === "finished") takesString(event.outcome);
}

function takesString(value: string): string {
  return value;
}
