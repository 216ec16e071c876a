import type { OperationId, Version } from "../../src/index.js";

/**
 * What an operation may answer: code, name of an example, and what its body says: the message of a success, the
 * complaints of a refusal, the address of a redirect. An answer without a body has the name "".
 */
export type Answers = Readonly<
  Record<number, Readonly<Record<string, string | readonly string[]>>>
>;

const BadRequest = ["Bad Request"];
const NotAnObjectId = [
  "Argument passed in must be a single String of 12 bytes or a string of 24 hex characters",
];
const Unprocessable = ["Unprocessable Entity"];
const MissingMedia = ["media must be an array with media objects or an empty array"];
const PastDate = ["scheduleDate must be after current date"];

const refusals: Answers = {
  400: { BadRequest, NotAnObjectId },
  401: {
    InvalidToken: ["Invalid token: access token is invalid"],
    MissingScope: ["The token is not authorized for this scope."],
    WrongTokenType: ["Token's user type mismatch!"],
    MissingVersion: ["version header was not found."],
    InvalidVersion: ["version header is invalid"],
  },
  422: { Unprocessable, UnknownProperty: ["property status should not exist"] },
  429: { TooManyRequests: ["Too Many Requests"] },
};

const redirect: Answers = {
  302: {
    "": "https://www.facebook.com/dialog/oauth?client_id=244405123411687&state=658a9b6833b91e0ecb8f3958",
  },
  ...refusals,
};

const readImports = "Fetched CSV Upload Status";
const readRows = "Fetched CSV Post";

/** Every operation, every code, every example, as the first version that has it says it. */
export const answers: Readonly<Record<OperationId, Answers>> = {
  "posts/list": {
    201: { mixed: "Fetched Posts", empty: "Fetched Posts" },
    ...refusals,
    422: {
      Unprocessable,
      NotNumberStrings: ["skip must be a number string", "limit must be a number string"],
      UnknownProperty: ["property locationId should not exist"],
    },
  },
  "posts/create": {
    201: {
      scheduled: "Created Post",
      draft: "Created Post",
      in_review: "Created Post",
      published_now: "Created Post",
    },
    ...refusals,
    422: {
      Unprocessable,
      MissingProperties: [
        "accountIds must be an array with Account IDs",
        "accountIds should not be empty",
        "userId must be a string",
        "userId should not be empty",
        "type should not be empty",
        "Post Type must be one of the following values: - post, story, reel",
      ],
      UnknownProperty: ["property content should not exist"],
      MissingMedia,
      NotAMediaType: ["media.0.Invalid media format type"],
      PastDate,
      InstagramWithoutMedia: ["Instagram Account, would require image or video"],
      StoryWithCaption: ["Instagram Story will not support caption for publishing post directly"],
    },
  },
  "posts/get": {
    200: {
      published: "Fetched Post",
      scheduled: "Fetched Post",
      draft: "Fetched Post",
      failed: "Fetched Post",
    },
    ...refusals,
  },
  "posts/update": {
    200: { updated: "Updated Post" },
    ...refusals,
    422: {
      Unprocessable,
      MissingAccounts: [
        "accountIds must be an array with Account IDs",
        "accountIds should not be empty",
      ],
      ReadOnlyProperty: ["property _id should not exist", "property createdAt should not exist"],
      MissingMedia,
      PastDate,
    },
  },
  "posts/delete": {
    200: { deleted: "Deleted Post" },
    ...refusals,
    404: { NotFound: ["Not Found"] },
  },
  "posts/bulk-delete": {
    201: { deleted: "Posts Deleted Successfully" },
    ...refusals,
    400: { BadRequest, TooManyPosts: ["Cannot delete more than 50 posts at a time."] },
    404: { "": [] },
    500: { "": [] },
  },
  "accounts/list": {
    200: { connected: "Fetched Accounts", none: "Fetched Accounts" },
    ...refusals,
  },
  "accounts/delete": { 200: { deleted: "Deleted Account" }, ...refusals },
  "csv/list": {
    200: {
      completed: readImports,
      pending: readImports,
      in_progress: readImports,
      in_review: readImports,
      importing: readImports,
      failed: readImports,
      deleted: readImports,
      several: readImports,
      empty: readImports,
      empty_list: readImports,
    },
    ...refusals,
  },
  "csv/upload": {
    201: { uploaded: "Uploaded CSV" },
    ...refusals,
    400: {
      BadRequest,
      MissingFile: ["File is required"],
      HeadersNotMatching: [
        "CSV headers are not identical to sample file.",
        "missing headers: postAtSpecificTime (YYYY-MM-DD HH:mm:ss), content, link (OGmetaUrl)",
      ],
      MissingHeaders: ["CSV headers are missing.", "missing headers: link (OGmetaUrl)"],
      EmptyFile: ["CSV file is empty."],
      InvalidFormat: ["CSV format is invalid."],
      MissingRequiredRows: ["CSV is missing required rows."],
      UnsupportedExtension: ["File extension is not supported."],
      NoValidPost: ["CSV has no valid post."],
      ProcessingError: ["CSV could not be processed."],
    },
  },
  "csv/set-accounts": {
    201: { accepted: "Accounts Set Successfully", named: "Accounts Set Successfully" },
    ...refusals,
    422: {
      Unprocessable,
      InvalidAccounts: [
        "accountIds should not be null or undefined",
        "accountIds should not be empty",
        "accountIds must be an array",
        "Invalid account id in accountIds list",
      ],
      MissingUser: ["userId must be a string", "userId should not be empty"],
    },
  },
  "csv/get": {
    200: {
      in_review: readRows,
      RowErrors: readRows,
      in_progress: readRows,
      importing: readRows,
      completed: readRows,
      failed: readRows,
    },
    ...refusals,
  },
  "csv/finalize": { 200: { started: "Updated Successfully" }, ...refusals },
  "csv/delete": { 200: { deleted: "Deleted CSV" }, ...refusals },
  "csv/delete-post": { 200: { deleted: "Deleted CSV Post" }, ...refusals },
  "categories/list": {
    200: { found: "Fetched Categories by Location ID", none: "Fetched Categories by Location ID" },
    ...refusals,
  },
  "categories/get": {
    200: { found: "Fetched Category", not_found: "Fetched Catagory" },
    ...refusals,
  },
  "tags/list": {
    200: { found: "Fetched Tags by Location ID", none: "Fetched Tags by Location ID" },
    ...refusals,
  },
  "tags/details": {
    201: { found: "Fetched Tags by Tag IDs", none: "Fetched Tags by Tag IDs" },
    ...refusals,
  },
  "statistics/get": {
    201: { quiet: "Analytics Built Successfully", busy: "Analytics Built Successfully" },
    ...refusals,
  },
  "google/start": redirect,
  "google/list": {
    200: { one: "Fetched Google Business Account", several: "Fetched Google Business Account" },
    ...refusals,
  },
  "google/attach": { 201: { attached: "Added Google Business Account" }, ...refusals },
  "facebook/start": redirect,
  "facebook/list": {
    200: { pages: "Fetched Facebook Account", none: "Fetched Facebook Account" },
    ...refusals,
  },
  "facebook/attach": { 201: { attached: "Added Facebook Account" }, ...refusals },
  "instagram/start": redirect,
  "instagram/list": {
    200: { accounts: "Fetched Instagram Account", none: "Fetched Instagram Account" },
    ...refusals,
  },
  "instagram/attach": { 201: { attached: "Added Instagram Account" }, ...refusals },
  "linkedin/start": redirect,
  "linkedin/list": { 200: { accounts: "Fetched LinkedIn Account" }, ...refusals },
  "linkedin/attach": { 201: { attached: "Added LinkedIn Account" }, ...refusals },
  "twitter/start": redirect,
  "twitter/list": { 200: { profile: "Fetched Twitter Account" }, ...refusals },
  "twitter/attach": { 201: { attached: "Added Twitter Account" }, ...refusals },
  "tiktok/start": redirect,
  "tiktok/list": { 200: { profile: "Fetched Tiktok Account" }, ...refusals },
  "tiktok/attach": { 201: { attached: "Added Tiktok Account" }, ...refusals },
  "tiktok-business/start": redirect,
  "tiktok-business/list": { 200: { profile: "Fetched Tiktok Business Account" }, ...refusals },
  "connections/start": redirect,
  "connections/list": {
    200: {
      facebook: "Fetched Facebook Account",
      linkedin: "Fetched LinkedIn Account",
      youtube: "Fetched YouTube Account",
      google: "Fetched Google Business Account",
    },
    ...refusals,
  },
  "connections/attach": { 201: { attached: "Added Facebook Account" }, ...refusals },
  "queues/categories": {
    200: { in_queue: "Available categories fetched successfully" },
    ...refusals,
  },
  "queues/create": { 201: { created: "Queue created successfully" }, ...refusals },
  "queues/list": {
    201: { active: "Queues fetched successfully", none: "Queues fetched successfully" },
    ...refusals,
  },
  "queues/get": { 200: { active: "Queue fetched successfully" }, ...refusals },
  "queues/update": { 200: { paused: "Queue paused successfully." }, ...refusals },
  "queues/items": { 201: { one: "Queue items fetched successfully" }, ...refusals },
  "queues/start-edit": { 201: { started: "Edit session started successfully" }, ...refusals },
  "queues/save-edit": { 200: { saved: "Edit session saved successfully" }, ...refusals },
  "queues/discard-edit": { 200: { discarded: "Edit session discarded successfully" }, ...refusals },
  "queues/edit-calendar": {
    201: { one: "Edit session calendar fetched successfully" },
    ...refusals,
  },
  "queues/slots": { 201: { one: "Slots fetched successfully" }, ...refusals },
  "queues/update-item": { 200: { updated: "Queue item updated successfully" }, ...refusals },
  "queues/delete-item": {
    200: { deleted: "The queue item has been successfully deleted." },
    ...refusals,
  },
  "queues/calendar": { 201: { one: "Calendar list fetched successfully" }, ...refusals },
  "queues/delete-active-post": {
    200: { deleted: "Current post deleted and next post scheduled successfully" },
    ...refusals,
  },
  "queues/reset-item": { 200: { reset_item: "Queue item reset successfully" }, ...refusals },
  "queues/clone-item": { 201: { cloned: "Queue item cloned successfully" }, ...refusals },
  "queues/create-item": { 201: { created: "Queue item created successfully" }, ...refusals },
  "comments/create": { 201: { created: "Created Comment" }, ...refusals },
  "comments/like": { 201: { liked: "Created Like" }, ...refusals },
  "comments/unlike": { 200: { unliked: "Deleted Like" }, ...refusals },
  "comments/list": { 201: { one: "Fetched Comments" }, ...refusals },
  "watermarks/list": {
    200: { found: "Fetched Watermark Templates", none: "Fetched Watermark Templates" },
    ...refusals,
  },
  "watermarks/create": { 201: { created: "Created Watermark Image" }, ...refusals },
  "watermarks/get": { 200: { found: "Fetched Watermark Template" }, ...refusals },
  "watermarks/update": { 200: { changed: "Fetched Watermark Template" }, ...refusals },
  "watermarks/delete": { 200: { deleted: "Fetched Watermark Template" }, ...refusals },
  "watermarks/apply": {
    200: {
      under_way: "Watermark preview processing initiated.",
      ready: "Watermark preview processing initiated.",
    },
    ...refusals,
  },
};

/** What a version answers otherwise. */
const otherwise: Partial<Record<Version, Partial<Record<OperationId, Answers>>>> = {
  v3: {
    "statistics/get": {
      200: { quiet: "Analytics Built Successfully", busy: "Analytics Built Successfully" },
      ...refusals,
    },
  },
};

/** Every operation of a version, every code, every example. */
export function answersOf(version: Version): typeof answers {
  return { ...answers, ...otherwise[version] };
}
