import { captions } from "./caption.js";
import { instants } from "./instant.js";
import { mediaLists } from "./media.js";
import { tellId, tellStatus } from "./name.js";
import { tellAccount } from "./tell-account.js";
import type { TruePost, World } from "./world.js";

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
