import { done, refuse, thank } from "./answer.js";
import type { Answer, Asked } from "./answer.js";
import { become, timesOf } from "./import.js";
import { tellPost } from "./tell-post.js";
import { updatePost } from "./update.js";
import { addPost, createId } from "./world.js";
import type { TruePost, World } from "./world.js";

const known = new Set(
  "accountIds summary media status scheduleDate createdBy followUpComment ogTagsDetails type postApprovalDetails scheduleTimeUpdated tags categoryId tiktokPostDetails gmbPostDetails userId".split(
    " ",
  ),
);

/** What is wrong with the body of a create or an update. */
export function findFaults(world: World, body: Record<string, unknown>): string[] {
  const { accountIds, userId, type, media, status, scheduleDate } = body;
  const ids = Array.isArray(accountIds) ? (accountIds as string[]) : [];
  const at = Date.parse(String(scheduleDate));
  const isPast = status === "scheduled" && !(at > world.now());
  return [
    ...Object.keys(body).flatMap((key) =>
      known.has(key) ? [] : [`property ${key} should not exist`],
    ),
    ...(ids.length > 0 ? [] : ["accountIds should not be empty"]),
    ...ids.flatMap((id) =>
      world.accounts.some((one) => one.id === id) ? [] : ["Invalid account id in accountIds list"],
    ),
    ...(typeof userId === "string" && userId ? [] : ["userId should not be empty"]),
    ...(type === "post" || type === "story" || type === "reel" ? [] : ["type should not be empty"]),
    ...(Array.isArray(media)
      ? []
      : ["media must be an array with media objects or an empty array"]),
    ...(Array.isArray(media) && status !== "draft"
      ? (media as { type?: string }[]).flatMap((one, index) =>
          /^(image\/(png|jpe?g|gif)|video\/\w+)$/.test(one?.type ?? "")
            ? []
            : [`media.${index}.Invalid media format type`],
        )
      : []),
    ...(scheduleDate !== undefined && Number.isNaN(at)
      ? ["scheduleDate must be a valid ISO 8601 date string"]
      : []),
    ...(isPast && !world.reading.past ? ["scheduleDate must be after current date"] : []),
  ];
}

/** Makes a post on each account. */
export function createPost(world: World, { body }: Asked): Answer {
  const faults = findFaults(world, body);
  if (faults.length > 0) return refuse(422, ...faults);
  const parent = createId();
  const ids = Array.from({ length: timesOf(world) }, () => body["accountIds"] as string[]).flat();
  const made = ids.map((id) => addPost(world, "api", { ...toPost(world, id, body), parent }));
  const [first] = made;
  if (!first || first.status === "published") return done(201, "Created Post");
  return thank(world.reading.create, 201, "Created Post", { post: tellPost(world, first) });
}

function toPost(
  world: World,
  accountId: string,
  body: Record<string, unknown>,
): Parameters<typeof addPost>[2] {
  const {
    summary = "",
    media,
    scheduleDate,
    status,
    type,
    userId,
    ogTagsDetails,
  } = body as Record<string, string>;
  const at = scheduleDate === undefined ? undefined : Date.parse(scheduleDate);
  // Without a status it goes out at once (reproduced on a live page).
  const wanted = status ?? "published";
  return {
    ...become(world, { at, status: wanted }),
    source: "composer",
    createdBy: userId ?? "",
    originId: world.accounts.find(({ id }) => id === accountId)?.originId ?? "",
    caption: summary,
    link: (ogTagsDetails as { metaLink?: string } | undefined)?.metaLink ?? "",
    media: media as unknown as TruePost["media"],
    type: type ?? "post",
  };
}

/** Changes a post as the world's reading has it. */
export function changePost(world: World, { params: [id = ""], body }: Asked): Answer {
  const post = world.posts.find((one) => one.id === id && !one.deleted);
  if (!post || world.reading.update === "missing") return refuse(404, "Post not found");
  const faults = findFaults(world, body);
  return faults.length > 0 ? refuse(422, ...faults) : updatePost(world, post, body);
}
