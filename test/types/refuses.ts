// Must not compile: each line below a directive is an error, or the directive is one.
import { createClient, createPlanner } from "highlevel-social-planner";
import type { Input, Item, OperationId, Output } from "highlevel-social-planner";

const planner = createPlanner({ token: "t", locationId: "l" });
const client = createClient({ token: "t" });
const accountIds = ["a"];
const userId = "u";
const set = { accountIds, filePath: "f", rowsCount: 1, fileName: "n" };
const post = { accountIds, userId, type: "post", status: "draft" } as const;
const unnamed = { accountIds, filePath: "f", rowsCount: 1 };
const path = { locationId: "l" };
const setAccounts = "/social-media-posting/{locationId}/set-accounts";
const upload = "/social-media-posting/{locationId}/csv";
const day = { year: 1, month: 1, day: 1 };
const half = { year: 1 };
const spelt = { year: "1", month: "1", day: "1" };

export async function names(): Promise<void> {
  // @ts-expect-error a misspelt operation
  await planner.csv.setAccount(set);
  // @ts-expect-error a wire name
  await planner.csv["set-accounts"](set);
  // @ts-expect-error a misspelt resource
  await planner.cvs.setAccounts(set);
  // @ts-expect-error a misspelt required field
  await planner.csv.setAccounts({ accountIds, filepath: "f", rowsCount: 1, fileName: "n" });
  // @ts-expect-error a misspelt optional field beside all that is required
  await planner.csv.setAccounts({ ...set, aprover: "a" });
  // @ts-expect-error a field of v3
  await planner.csv.setAccounts({ ...set, csvFileType: "basic" });
  // @ts-expect-error a misspelt optional field
  await planner.posts.list({ skip: "0", limit: "1", posttype: "post" });
  // @ts-expect-error the server's name is accounts
  await planner.posts.list({ skip: "0", limit: "1", accountIds });
  // @ts-expect-error a misspelt optional query argument
  await planner.csv.list({ userId, includeusers: "true" });
  // @ts-expect-error a misspelt field of an optional input
  await planner.accounts.list({ location: "l" });
  // @ts-expect-error the caption is summary
  await planner.posts.create({ accountIds, userId, type: "post", status: "draft", content: "c" });
  // @ts-expect-error a misspelt field of a nested object
  await planner.posts.create({ ...post, media: [{ url: "u", type: "image/png", alt: "a" }] });
  // @ts-expect-error a misspelt field two levels down
  await planner.posts.create({ ...post, gmbPostDetails: { startDate: { start: day } } });
  // @ts-expect-error Version is sent for the caller
  await planner.accounts.list({ Version: "2021-07-28" });
  // @ts-expect-error a misspelt option of the call
  await planner.accounts.list({}, { singal: AbortSignal.timeout(1) });
  // @ts-expect-error paging is the iterator's own
  for await (const one of planner.posts.get.all({ id: "i" })) void one;
  // @ts-expect-error a path that does not exist
  await client.GET("/social-media-posting/{locationId}/posts", { params: { path } });
  // @ts-expect-error a method that the path does not have
  await client.GET("/social-media-posting/{locationId}/set-accounts", { params: { path } });
  // @ts-expect-error a misspelt required field through the client
  await client.POST(setAccounts, { params: { path }, body: { ...unnamed, filename: "n" } });
  // @ts-expect-error a misspelt path variable through the client
  await client.POST(setAccounts, { params: { path: { location: "l" } }, body: set });
}

export async function missing(): Promise<void> {
  // @ts-expect-error no input at all
  await planner.csv.setAccounts();
  // @ts-expect-error no accountIds
  await planner.csv.setAccounts({ filePath: "f", rowsCount: 1, fileName: "n" });
  // @ts-expect-error no filePath
  await planner.csv.setAccounts({ accountIds, rowsCount: 1, fileName: "n" });
  // @ts-expect-error no rowsCount
  await planner.csv.setAccounts({ accountIds, filePath: "f", fileName: "n" });
  // @ts-expect-error no fileName
  await planner.csv.setAccounts({ accountIds, filePath: "f", rowsCount: 1 });
  // @ts-expect-error a required field that is undefined
  await planner.csv.setAccounts({ ...set, filePath: undefined });
  // @ts-expect-error no status: the server would publish at once
  await planner.posts.create({ accountIds, userId, type: "post" });
  // @ts-expect-error no userId
  await planner.posts.create({ accountIds, type: "post", status: "draft" });
  // @ts-expect-error no type
  await planner.posts.create({ accountIds, userId, status: "draft" });
  // @ts-expect-error no accountIds
  await planner.posts.create({ userId, type: "post", status: "draft" });
  // @ts-expect-error media without its type
  await planner.posts.create({ ...post, media: [{ url: "u" }] });
  // @ts-expect-error a day is missing
  await planner.posts.create({ ...post, gmbPostDetails: { startDate: { startDate: half } } });
  // @ts-expect-error no media: an update replaces
  await planner.posts.update({ id: "i", ...post });
  // @ts-expect-error no id
  await planner.posts.get({});
  // @ts-expect-error no postId
  await planner.csv.deletePost({ csvId: "c" });
  // @ts-expect-error no userId
  await planner.csv.list({});
  // @ts-expect-error no limit
  await planner.posts.list({ skip: "0" });
  // @ts-expect-error no postIds
  await planner.posts.bulkDelete({});
  // @ts-expect-error no pageId
  await planner.instagram.attach({ accountId: "a", originId: "o" });
  // @ts-expect-error no profileIds
  await planner.statistics.get({ platforms: ["facebook"] });
  // @ts-expect-error no file
  await planner.csv.upload({});
  // @ts-expect-error no userId of the pages
  for await (const one of planner.csv.list.all()) void one;
  // @ts-expect-error no token
  createPlanner({ locationId: "l" });
  // @ts-expect-error no path value
  await client.POST(setAccounts, { body: set });
  // @ts-expect-error no body
  await client.POST(setAccounts, { params: { path } });
  // @ts-expect-error no locationId in the query
  await client.POST("/social-media-posting/statistics", { body: { profileIds: ["p"] } });
}

export async function values(): Promise<void> {
  // @ts-expect-error not a kind of post
  await planner.posts.create({ ...post, type: "pots" });
  // @ts-expect-error not a status of a post
  await planner.posts.create({ ...post, status: "publish" });
  // @ts-expect-error not a media type
  await planner.posts.create({ ...post, media: [{ url: "u", type: "image" }] });
  // @ts-expect-error the CSV file's word for it
  await planner.posts.create({ ...post, gmbPostDetails: { gmbEventType: "call_to_action" } });
  // @ts-expect-error upper case
  await planner.posts.create({ ...post, gmbPostDetails: { actionType: "BOOK" } });
  // @ts-expect-error the CSV file's word for it
  await planner.posts.create({ ...post, tiktokPostDetails: { privacyLevel: "everyone" } });
  // @ts-expect-error not a filter
  await planner.posts.list({ skip: "0", limit: "1", type: "pending" });
  // @ts-expect-error not a network of the statistics
  await planner.statistics.get({ profileIds: ["p"], platforms: ["twitter"] });
  // @ts-expect-error neither true nor false
  await planner.google.start({ userId, reconnect: "yes" });
  // @ts-expect-error a page only
  await planner.facebook.attach({ accountId: "a", type: "profile" });
}

export async function types(): Promise<void> {
  // @ts-expect-error one account for a list
  await planner.csv.setAccounts({ ...set, accountIds: "a" });
  // @ts-expect-error numbers for ids
  await planner.csv.setAccounts({ ...set, accountIds: [1] });
  // @ts-expect-error a string for a number
  await planner.csv.setAccounts({ ...set, rowsCount: "1" });
  // @ts-expect-error a number for a number string
  await planner.posts.list({ skip: 0, limit: "1" });
  // @ts-expect-error a boolean for a string
  await planner.posts.list({ skip: "0", limit: "1", includeUsers: true });
  // @ts-expect-error null for a string
  await planner.posts.create({ ...post, summary: null });
  // @ts-expect-error a Date for a string
  await planner.posts.create({ ...post, scheduleDate: new Date() });
  // @ts-expect-error a string for a boolean
  await planner.posts.create({ ...post, scheduleTimeUpdated: "true" });
  // @ts-expect-error strings for media
  await planner.posts.create({ ...post, media: ["u"] });
  // @ts-expect-error a list for one approver
  await planner.posts.create({ ...post, postApprovalDetails: { approver: ["a"] } });
  // @ts-expect-error strings for numbers
  await planner.posts.create({ ...post, gmbPostDetails: { startDate: { startDate: spelt } } });
  // @ts-expect-error a string where a file belongs
  await planner.csv.upload({ file: "posts.csv" });
  // @ts-expect-error bytes where a file belongs
  await planner.csv.upload({ file: new Uint8Array(1) });
  // @ts-expect-error a number for an id
  await planner.posts.get({ id: 1 });
  // @ts-expect-error a number for a token
  createPlanner({ token: 1 });
  // @ts-expect-error a token function that gives nothing
  createPlanner({ token: () => undefined });
  // @ts-expect-error true is no pacer
  createPlanner({ token: "t", pace: true });
  // @ts-expect-error a string where a file belongs, through the client
  await client.POST(upload, { params: { path }, body: { file: "posts.csv" } });
  // @ts-expect-error a string for a number, through the client
  await client.POST(setAccounts, { params: { path }, body: { ...set, rowsCount: "1" } });
}

export async function answers(): Promise<void> {
  const { results, message, statusCode } = await planner.csv.setAccounts(set);
  // @ts-expect-error results may be missing
  void results.csvId;
  // @ts-expect-error there is no id here
  void results?.id;
  // @ts-expect-error a sentence is no number
  message.toFixed();
  // @ts-expect-error a code is no sentence
  statusCode.trim();
  // @ts-expect-error an import may be one object or a list
  void (await planner.csv.list({ userId })).results?.csvs[0]?._id;
  // @ts-expect-error publishing at once answers no post
  void (await planner.posts.create(post)).results.post;
  // @ts-expect-error it is _id
  void (await planner.posts.get({ id: "i" })).results?.post?.id;
  // @ts-expect-error a draft was never published
  (await planner.posts.get({ id: "i" })).results?.post?.publishedAt.slice();
  // @ts-expect-error a login has an address and nothing else
  void (await planner.google.start({ userId })).results;
  const { data, error } = await client.GET("/social-media-posting/{locationId}/accounts", {
    params: { path },
  });
  // @ts-expect-error there is no answer where the API said no
  void data.results;
  // @ts-expect-error a message may be a list
  error?.message?.trim();
}

export async function versions(): Promise<void> {
  const v3 = createPlanner({ token: "t", locationId: "l", version: "v3" });
  // @ts-expect-error only v3 knows the details of Pinterest
  await planner.posts.create({ ...post, pinterestPostDetails: { title: "Bread" } });
  // @ts-expect-error only v3 takes the layout of a file
  await planner.csv.setAccounts({ ...set, csvFileType: "basic" });
  // @ts-expect-error v3 wants to know by whom
  await v3.csv.finalize({ id: "i" });
  // @ts-expect-error v3 wants to know who may see a video
  await v3.posts.create({ ...post, tiktokPostDetails: { enableDuet: true } });
  // @ts-expect-error a queue counts in numbers
  await planner.queues.list({ skip: "0" });
  // @ts-expect-error there is no such version
  createPlanner({ token: "t", version: "v4" });
}

// @ts-expect-error not an operation
export const id: OperationId = "csv/setAccounts";
// @ts-expect-error a type may not be widened to any
export const input: Input<"csv/set-accounts"> = 5;
// @ts-expect-error an answer is no any
export const output: Output<"csv/set-accounts"> = 5;
// @ts-expect-error nor is an item
export const item: Item<"posts/list"> = 5;
// @ts-expect-error what does not page has no items
export const none: Item<"posts/get"> = "any";
