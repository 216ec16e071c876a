import { captions } from "./caption.js";
import { statusOf } from "./import.js";
import { instants } from "./instant.js";
import { mediaLists } from "./media.js";
import type { IdSpelling } from "./reading.js";
import type { TrueImport, TruePost, TrueRow, World } from "./world.js";

/** A post as the world's reading tells it. */
export function tellPost(world: World, post: TruePost): Record<string, unknown> {
  const { reading, zone } = world;
  const { instant = "z", times, media = "plain", caption = "plain", statuses, platform } = reading;
  const at = post.at === undefined ? undefined : instants[instant](post.at, zone);
  const network = world.accounts.find(({ originId }) => originId === post.originId)?.platform;
  return {
    ...tellId(post.id, reading.postId),
    source: post.source,
    locationId: world.id,
    platform: tellNetwork(network, platform),
    ...(at !== undefined &&
      tellTimes(at, times, () => instants[instant](post.at! + 3_600_000, zone))),
    createdAt: instants.z(post.made.ms),
    updatedAt: instants.z(post.made.ms),
    ...tellAccount(world, post),
    summary: captions[caption](tellLink(post.caption, reading.appends)),
    media: mediaLists[media](post.media),
    status: post.deleted ? tellDeleted(post, reading.deleted) : tellStatus(post.status, statuses),
    ...(post.deleted && reading.deleted === "flag" && { deleted: true }),
    type: post.type,
    createdBy: post.createdBy,
    ...(post.link && { ogTagsDetails: { metaLink: post.link } }),
    ...(post.status === "published" && { previewLink: `https://network.example/${post.id}` }),
    ...extras[reading.extras ?? "none"],
    ...post.oddities,
  };
}

/** An import as the world's reading tells it. */
export function tellImport(world: World, one: TrueImport): Record<string, unknown> {
  return {
    ...tellId(one.id, world.reading.importId),
    locationId: world.id,
    fileName: one.fileName,
    file: one.filePath,
    accountIds: one.accountIds,
    status: tellStatus(statusOf(world, one), world.reading.statuses),
    count: one.rows.length,
    createdBy: one.userId,
    ...(one.approver && { approver: one.approver }),
    createdAt: instants.z(one.made.ms),
  };
}

/** A row as the world's reading tells it. */
export function tellRow(world: World, one: TrueImport, row: TrueRow): Record<string, unknown> {
  const { reading, zone } = world;
  const { rowInstant = "z", rowCaption = "plain", rowMedia = "plain", rowSays } = reading;
  return {
    ...tellId(row.id, reading.rowId),
    summary: captions[rowCaption](row.caption),
    ...(row.at !== undefined && { scheduleDate: instants[rowInstant](row.at, zone) }),
    type: "post",
    medias: mediaLists[rowMedia](row.media),
    ...(row.link && { link: { url: row.link, ogUrl: row.link } }),
    ...(reading.rowAccounts === "ids" && { accountIds: one.accountIds }),
    ...(reading.rowAccounts === "objects" && { accounts: one.accountIds.map((id) => ({ id })) }),
    ...(rowSays && says[rowSays]),
  };
}

const says = {
  empty_errors: { errorMessage: "", error: "", link: { url: "", error: "" } },
  null_errors: { errorMessage: null, error: null },
  objects: { errorMessage: "Invalid link" },
  statuses: { status: "pending" },
};

const extras = {
  none: {},
  nulls: {
    user: null,
    error: null,
    publishedAt: null,
    previewLink: null,
    tags: null,
    accountId: null,
    postId: null,
    followUpComment: null,
    ogTagsDetails: null,
    postApprovalDetails: null,
    tiktokPostDetails: null,
    gmbPostDetails: null,
  },
  rich: {
    user: {},
    error: "",
    deleted: false,
    isCommentSyncing: false,
    channel: "public",
    parentPostId: "5b0cba2a-8d6f-4f0e-9d53-3c6c9f1c6f00",
    tags: "Tags not found",
    ogTagsDetails: {},
    postApprovalDetails: { approverUser: null, approvalStatus: "not_required" },
    tiktokPostDetails: {},
    gmbPostDetails: {},
    insights: {},
  },
};

function tellId(id: string, spelling: IdSpelling = "_id"): object {
  if (spelling === "none") return {};
  if (spelling === "mongo") return { _id: { $oid: id } };
  if (spelling === "number") return { id: Number.parseInt(id.slice(-8), 16), _id: id };
  return spelling === "both" ? { _id: id, id } : { [spelling]: id };
}

function tellTimes(at: unknown, times: World["reading"]["times"], other: () => unknown): object {
  if (times === "neither") return {};
  if (times === "contradict") return { displayDate: at, scheduleDate: other() };
  return times ? { [times]: at } : { displayDate: at, scheduleDate: at };
}

function tellAccount(world: World, { accountId, originId }: TruePost): object {
  const now = world.accounts.find((one) => one.originId === originId)?.id ?? accountId;
  const oauth = now.slice(0, now.indexOf("_"));
  const ways = {
    accountIds: { accountIds: [now] },
    accountId: { accountId: now, accountIds: [] },
    both: { accountId: oauth, accountIds: [now] },
    objects: { accountIds: [{ id: now }] },
    origin: { accountIds: [originId] },
    oauth: { accountIds: [oauth], accountId: oauth },
    text: { accountIds: now },
    old: { accountIds: [accountId] },
    none: {},
  };
  return ways[world.reading.account ?? "accountIds"];
}

function tellLink(caption: string, appends: World["reading"]["appends"]): string {
  if (!appends) return caption;
  return caption.replace(/\n(https?:\/\/\S+)$/, (_, link: string) =>
    appends === "nothing"
      ? ""
      : appends === "short"
        ? "\nhttps://lnkd.in/e4Tq7Zx"
        : `${appends}${link}`,
  );
}

function tellStatus(status: string, told: World["reading"]["statuses"]): string | null {
  const other = told?.[status];
  return other === undefined ? status : other;
}

function tellDeleted({ status }: TruePost, deleted: World["reading"]["deleted"]): string {
  return deleted === "status" ? "deleted" : status;
}

function tellNetwork(
  network: string | undefined,
  platform: World["reading"]["platform"],
): string | null | undefined {
  if (platform === "null") return null;
  return platform === "google" ? "google" : platform === "upper" ? network?.toUpperCase() : network;
}
