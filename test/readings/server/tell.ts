import { captions } from "./caption.js";
import { statusOf } from "./import.js";
import { instants } from "./instant.js";
import { mediaLists } from "./media.js";
import type { IdSpelling, Reading } from "./reading.js";
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
    ...(post.at === undefined ? tellDraft(world, post) : tellTimes(at, times, post.at, zone)),
    createdAt: instants.z(post.made.ms),
    updatedAt: instants.z(post.made.ms),
    ...tellAccount(world, post),
    summary: captions[caption](tellLink(post.caption, reading.appends)),
    media: mediaLists[media](post.media),
    status: post.deleted
      ? tellDeleted(post, reading.deleted)
      : world.lists.posts - post.made.lists < (reading.ripens ?? 0)
        ? "pending"
        : tellStatus(post.status, statuses),
    parentPostId: post.parent,
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
    ...tellFile(one, world.reading),
    accountIds: one.accountIds,
    status: tellStatus(statusOf(world, one), world.reading.statuses),
    count: one.rows.length,
    createdBy: one.userId,
    ...(one.approver && { approver: one.approver }),
    createdAt: instants.z(one.made.ms),
  };
}

const names = {
  encoded: (name: string) => encodeURIComponent(name),
  cut: (name: string) => name.slice(0, 10),
  absent: () => undefined,
  no_extension: (name: string) => name.replace(/\.csv$/, ""),
  lower_case: (name: string) => name.toLowerCase(),
  path: (name: string) => `social-planner-import/${name}`,
};

function tellFile(
  { fileName, filePath }: TrueImport,
  { fileName: named, filePath: placed }: Reading,
): object {
  const file = {
    url: `https://storage.example/${filePath}`,
    absent: undefined,
    other: "import.csv",
  };
  return {
    fileName: named ? names[named](fileName) : fileName,
    file: placed ? file[placed] : filePath,
  };
}

/** A row as the world's reading tells it. */
export function tellRow(world: World, one: TrueImport, row: TrueRow): Record<string, unknown> {
  const { reading, zone } = world;
  const { rowInstant = "z", rowCaption = "plain", rowMedia = "plain", rowSays } = reading;
  const { rowTime = "scheduleDate" } = reading;
  return {
    ...tellId(row.id, reading.rowId),
    summary: captions[rowCaption](row.caption),
    ...(row.at !== undefined &&
      rowTime !== "none" && { [rowTime]: instants[rowInstant](row.at, zone) }),
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

function tellTimes(
  told: unknown,
  times: World["reading"]["times"],
  at: number,
  zone: string,
): object {
  const ways = {
    neither: {},
    contradict: { displayDate: told, scheduleDate: instants.z(at + 3_600_000) },
    display_wall: { displayDate: instants.wall(at, zone), scheduleDate: told },
    display_local: { displayDate: instants.local_offset(at, zone), scheduleDate: told },
    displayDate: { displayDate: told },
    scheduleDate: { scheduleDate: told },
  };
  return times ? ways[times] : { displayDate: told, scheduleDate: told };
}

function tellDraft({ reading: { draftTime } }: World, post: TruePost): object {
  if (!draftTime) return {};
  const displayDate = { made: instants.z(post.made.ms), null: null, zero: instants.z(0) }[
    draftTime
  ];
  return { displayDate };
}

function tellAccount(world: World, post: TruePost): object {
  const { accountId, originId } = post;
  const now = accountNow(world, post);
  const oauth = now.slice(0, now.indexOf("_"));
  const all = siblingsOf(world, post).map((one) => accountNow(world, one));
  const ways = {
    accountIds: { accountIds: [now] },
    accountId: { accountId: now, accountIds: [] },
    both: { accountId: oauth, accountIds: [now] },
    objects: { accountIds: [{ id: now }] },
    origin: { accountIds: [originId] },
    oauth: { accountIds: [oauth], accountId: oauth },
    text: { accountIds: now },
    old: { accountIds: [accountId] },
    siblings: { accountIds: all },
    siblings_own: { accountIds: all, accountId: now },
    together: { accountIds: all },
    repeated: { accountIds: [now, now] },
    none: {},
  };
  return ways[world.reading.account ?? "accountIds"];
}

function accountNow({ accounts }: World, { accountId, originId }: TruePost): string {
  return accounts.find((one) => one.originId === originId)?.id ?? accountId;
}

/** The posts that were made from one row, or by one call. */
export function siblingsOf({ posts }: World, post: TruePost): TruePost[] {
  return posts.filter((one) => !one.deleted && one.parent === post.parent);
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
