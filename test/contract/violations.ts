import type { Version } from "../../src/index.js";

/**
 * One violation for each constraint of a body: what is done to the body of `calls.ts`, by the constraint that it breaks.
 *
 * Each must be found alone and where it is. `required` lists what is dropped, `additionalProperties` the objects that
 * get a property `surprise`; the rest is the path and the wrong value.
 */
export interface Violations {
  readonly required?: readonly string[];
  readonly additionalProperties?: readonly string[];
  readonly type?: Readonly<Record<string, unknown>>;
  readonly enum?: Readonly<Record<string, unknown>>;
  readonly format?: Readonly<Record<string, unknown>>;
  readonly pattern?: Readonly<Record<string, unknown>>;
  readonly minItems?: Readonly<Record<string, unknown>>;
  readonly maxItems?: Readonly<Record<string, unknown>>;
  readonly minimum?: Readonly<Record<string, unknown>>;
  readonly maximum?: Readonly<Record<string, unknown>>;
}

const post: Violations = {
  required: ["accountIds", "status", "type", "userId", "media.0.url", "media.0.type"],
  additionalProperties: [
    "",
    "media.0",
    "ogTagsDetails",
    "postApprovalDetails",
    "tiktokPostDetails",
    "gmbPostDetails",
  ],
  type: {
    accountIds: "one",
    "accountIds.0": 1,
    summary: 1,
    media: { url: "https://example.com" },
    "media.0": "https://example.com",
    "media.0.url": 1,
    scheduleDate: 1_796_137_200,
    createdBy: 1,
    followUpComment: ["First!"],
    ogTagsDetails: "https://example.com",
    "ogTagsDetails.metaLink": 1,
    postApprovalDetails: "anna",
    scheduleTimeUpdated: "true",
    tags: "tag",
    categoryId: 1,
    tiktokPostDetails: "SELF_ONLY",
    gmbPostDetails: "EVENT",
    userId: 1,
  },
  enum: {
    status: "publish",
    type: "pots",
    "media.0.type": "image",
    "postApprovalDetails.approvalStatus": "accepted",
    "tiktokPostDetails.privacyLevel": "everyone",
    "gmbPostDetails.gmbEventType": "call_to_action",
    "gmbPostDetails.actionType": "BOOK",
  },
  format: { scheduleDate: "2026-12-01 15:00:00" },
  minItems: { accountIds: [] },
};

const connection: Violations = {
  additionalProperties: [""],
  type: { originId: 1, name: 1, avatar: 1, companyId: 1 },
};

/** Of each operation that takes a JSON body. */
export const violations: Readonly<Record<string, Violations>> = {
  "posts/list": {
    required: ["skip", "limit"],
    additionalProperties: [""],
    type: {
      accounts: ["one", "two"],
      skip: 20,
      limit: 10,
      fromDate: 1,
      toDate: 1,
      includeUsers: true,
    },
    enum: { type: "pending", postType: "pots" },
    format: { fromDate: "2026-12-01", toDate: "2026-12-31T23:59:59" },
    pattern: { skip: "-1", limit: "ten" },
  },
  "posts/create": {
    ...post,
    additionalProperties: [
      "",
      "media.0",
      "ogTagsDetails",
      "postApprovalDetails",
      "tiktokPostDetails",
      "gmbPostDetails",
      "gmbPostDetails.startDate",
      "gmbPostDetails.startDate.startDate",
      "gmbPostDetails.startDate.startTime",
      "gmbPostDetails.endDate",
      "gmbPostDetails.endDate.endDate",
      "gmbPostDetails.endDate.endTime",
    ],
    required: [
      "accountIds",
      "status",
      "type",
      "userId",
      "media.0.url",
      "media.0.type",
      "gmbPostDetails.startDate.startDate.year",
      "gmbPostDetails.startDate.startDate.month",
      "gmbPostDetails.startDate.startDate.day",
      "gmbPostDetails.startDate.startTime.hours",
      "gmbPostDetails.startDate.startTime.minutes",
      "gmbPostDetails.startDate.startTime.seconds",
      "gmbPostDetails.endDate.endDate.day",
      "gmbPostDetails.endDate.endTime.seconds",
    ],
    type: {
      ...post.type,
      "media.0.caption": 1,
      "media.0.thumbnail": 1,
      "media.0.id": 1,
      "ogTagsDetails.metaImage": 1,
      "postApprovalDetails.approver": ["anna"],
      "postApprovalDetails.requesterNote": 1,
      "postApprovalDetails.approverNote": 1,
      "tags.0": 1,
      "tiktokPostDetails.promoteOtherBrand": "false",
      "tiktokPostDetails.enableComment": 1,
      "tiktokPostDetails.enableDuet": "false",
      "tiktokPostDetails.enableStitch": "true",
      "tiktokPostDetails.videoDisclosure": 0,
      "tiktokPostDetails.promoteYourBrand": "TRUE",
      "gmbPostDetails.title": 1,
      "gmbPostDetails.offerTitle": 1,
      "gmbPostDetails.startDate": "2026-12-01",
      "gmbPostDetails.startDate.startDate": "2026-12-01",
      "gmbPostDetails.startDate.startDate.year": "2026",
      "gmbPostDetails.startDate.startDate.month": "12",
      "gmbPostDetails.startDate.startDate.day": "1",
      "gmbPostDetails.startDate.startTime": "00:30:00",
      "gmbPostDetails.startDate.startTime.hours": "0",
      "gmbPostDetails.startDate.startTime.minutes": "30",
      "gmbPostDetails.startDate.startTime.seconds": "0",
      "gmbPostDetails.endDate": "2027-01-31",
      "gmbPostDetails.endDate.endDate": "2027-01-31",
      "gmbPostDetails.endDate.endTime": "23:59:59",
      "gmbPostDetails.termsConditions": 1,
      "gmbPostDetails.url": 1,
      "gmbPostDetails.couponCode": 2,
      "gmbPostDetails.redeemOnlineUrl": 1,
    },
  },
  "posts/update": { ...post, required: [...(post.required ?? []), "media"] },
  "posts/bulk-delete": {
    required: ["postIds"],
    additionalProperties: [""],
    type: { postIds: "a", "postIds.0": 1 },
    minItems: { postIds: [] },
    maxItems: { postIds: Array.from({ length: 51 }, () => "a") },
  },
  "csv/set-accounts": {
    required: ["accountIds", "filePath", "rowsCount", "fileName"],
    additionalProperties: [""],
    type: {
      accountIds: "one",
      "accountIds.0": 1,
      filePath: 1,
      rowsCount: "90",
      fileName: 1,
      approver: ["anna"],
      userId: 1,
    },
    minItems: { accountIds: [] },
    minimum: { rowsCount: 0 },
  },
  "csv/finalize": { additionalProperties: [""], type: { userId: 1 } },
  "tags/details": {
    required: ["tagIds"],
    additionalProperties: [""],
    type: { tagIds: "a", "tagIds.0": 1 },
  },
  "statistics/get": {
    required: ["profileIds"],
    additionalProperties: [""],
    type: { profileIds: "a", "profileIds.0": 1, platforms: "facebook" },
    enum: { "platforms.0": "twitter" },
    minItems: { profileIds: [] },
    maxItems: { profileIds: Array.from({ length: 101 }, () => "a") },
  },
  "google/attach": {
    additionalProperties: [""],
    type: {
      location: "locations/1",
      "location.name": 1,
      "location.title": 1,
      "location.metadata": "x",
      "location.isVerified": "true",
      account: "accounts/1",
      "account.name": 1,
      "account.type": 1,
      companyId: 1,
    },
  },
  "facebook/attach": { ...connection, enum: { type: "profile" } },
  "instagram/attach": {
    ...connection,
    required: ["pageId"],
    type: { ...connection.type, pageId: 2 },
  },
  "linkedin/attach": {
    ...connection,
    type: { ...connection.type, urn: 1 },
    enum: { type: "person" },
  },
  "twitter/attach": {
    ...connection,
    type: { ...connection.type, username: 1, protected: "false", verified: "true" },
  },
  "tiktok/attach": {
    ...connection,
    type: { ...connection.type, username: 1, verified: "true" },
    enum: { type: "BUSINESS" },
  },
};

const start = {
  "locationId=": "request.query required locationid",
  "userId=": "request.query required userid",
  "reconnect=yes": "request.query.reconnect enum",
};
const paged = {
  "skip=-1": "request.query.skip pattern",
  "limit=ten": "request.query.limit pattern",
};

/** Of each operation that takes a query: a wrong or emptied argument, and what must be found; empty counts as missing. */
export const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "csv/list": { "userId=": "request.query required userid", ...paged },
  "csv/get": paged,
  "categories/list": paged,
  "tags/list": paged,
  "statistics/get": { "locationId=": "request.query required locationid" },
  "google/start": start,
  "facebook/start": start,
  "instagram/start": start,
  "linkedin/start": start,
  "twitter/start": start,
  "tiktok/start": start,
  "tiktok-business/start": start,
};

/** What bodies of a version must have besides. */
const alsoRequired: Partial<Record<Version, Readonly<Record<string, readonly string[]>>>> = {
  v3: {
    "csv/set-accounts": ["userId"],
    "csv/finalize": ["userId"],
    "posts/create": ["tiktokPostDetails.privacyLevel", "gmbPostDetails.gmbEventType"],
    "queues/list": ["locationId"],
    "queues/create": ["locationId", "categoryId", "timeSlots", "userId", "timeSlots.0.time"],
    "queues/update": ["locationId", "timeSlots.0.dayOfWeek"],
    "queues/items": ["locationId"],
    "queues/start-edit": ["locationId"],
    "queues/save-edit": ["locationId", "sessionId"],
    "queues/discard-edit": ["locationId", "sessionId"],
    "queues/edit-calendar": ["locationId", "sessionId", "startDate", "endDate"],
    "queues/slots": ["locationId"],
    "queues/update-item": ["locationId"],
    "queues/calendar": ["locationId", "startDate", "endDate"],
    "queues/reset-item": ["locationId"],
    "queues/clone-item": ["locationId", "sessionId", "order"],
    "queues/create-item": ["locationId"],
    "comments/create": ["parentId", "isParentThread", "content", "attachments.0.url"],
    "comments/list": ["originIds"],
    "watermarks/create": [
      "watermarkImageUrl",
      "position",
      "scale",
      "opacity",
      "padding",
      "templateName",
      "accountIds",
    ],
    "watermarks/apply": ["inputMediaUrl"],
  },
};

/** A second cover, which only the first version takes. */
const cover: Partial<Record<Version, Readonly<Record<string, unknown>>>> = {
  "2021-07-28": { "media.0.defaultThumb": 1 },
};

/** What bodies of a version must not have, and their wrong values. */
const own: Readonly<Record<string, Violations>> = {
  "connections/attach": { additionalProperties: [""], enum: { type: "pages" } },
  "queues/create": {
    additionalProperties: ["", "timeSlots.0"],
    type: { timeSlots: "09:00", "timeSlots.0.dayOfWeek": "0" },
  },
  "queues/list": { additionalProperties: [""], type: { skip: "0", limit: "10" } },
  "queues/update": { additionalProperties: [""], enum: { status: "draft" } },
  "queues/items": { additionalProperties: [""] },
  "queues/save-edit": { additionalProperties: [""], type: { keepInDraft: "true" } },
  "queues/update-item": {
    additionalProperties: ["", "modifiedPostPayload", "variations.0"],
    type: { variations: "ä", primaryImage: 1 },
  },
  "queues/clone-item": { additionalProperties: [""], type: { order: "1.5" } },
  "queues/create-item": {
    additionalProperties: ["", "modifiedPostPayload"],
    type: { directToQueue: "true" },
    enum: { "modifiedPostPayload.type": "pots" },
  },
  "comments/create": {
    additionalProperties: ["", "mentions.0", "attachments.0"],
    type: { content: 1, isParentThread: "true" },
    enum: { "attachments.0.type": "video" },
  },
  "comments/list": {
    additionalProperties: [""],
    type: { originIds: "1" },
    enum: { sortBy: "oldest" },
    minimum: { skip: -1, limit: 0 },
  },
  "watermarks/create": {
    additionalProperties: [""],
    type: { accountIds: "one", padding: "true", templateName: 1 },
    enum: { position: "top" },
    minimum: { scale: -0.1, opacity: -0.1 },
    maximum: { scale: 1.1, opacity: 50 },
  },
  "watermarks/update": {
    additionalProperties: [""],
    type: { deleted: "true" },
    enum: { position: "middle" },
  },
  "watermarks/apply": { additionalProperties: [""], type: { accountId: 1 } },
};

/** Each operation's violations in a version. */
export function violationsOf(version: Version): Readonly<Record<string, Violations>> {
  const create = { ...violations["posts/create"] };
  const all: Record<string, Violations> = {
    ...violations,
    "posts/create": { ...create, type: { ...create.type, ...cover[version] } },
    ...own,
  };
  const more = Object.entries(alsoRequired[version] ?? {}).map(([id, required]) => [
    id,
    { ...all[id], required: [...(all[id]?.required ?? []), ...required] },
  ]);
  return { ...all, ...Object.fromEntries(more) };
}
