import { stageImport } from "./imports.js";
import { addPost, removePost, toAccountId } from "./world.js";
import type { TrueImport, TruePost, World } from "./world.js";

/** Makes a post by hand. */
export function write(
  world: World,
  post: Partial<Parameters<typeof addPost>[2]> & { originId: string },
): TruePost {
  return addPost(world, "person", {
    source: "composer",
    createdBy: "somebody-else",
    at: undefined,
    caption: "",
    link: "",
    media: [],
    status: "scheduled",
    type: "post",
    ...post,
  });
}

/** Changes a post by hand. */
export function edit(
  world: World,
  post: TruePost,
  change: Partial<Pick<TruePost, "at" | "caption" | "media" | "status">>,
): void {
  Object.assign(post, change);
  world.journal.push({ by: "person", deed: "update", id: post.id });
}

/** Deletes a post by hand. */
export function remove(world: World, post: TruePost): void {
  removePost(world, "person", post);
}

/** Has a post published at once. */
export function publish(world: World, post: TruePost): void {
  post.status = "published";
  world.journal.push({ by: "person", deed: "publish", id: post.id });
}

let connections = 0;

/** Connects an account again: its id is another one from now on. */
export function connectAgain(world: World, originId: string): void {
  const account = world.accounts.find((one) => one.originId === originId);
  if (account) account.id = toAccountId(world.id, originId, (connections += 1));
  world.journal.push({ by: "person", deed: "connect", id: originId });
}

/** Stages a file of one post by hand. */
export function stage(
  world: World,
  {
    userId,
    fileName,
    accountIds,
    caption,
    wall,
  }: {
    userId: string;
    fileName: string;
    accountIds: readonly string[];
    caption: string;
    wall: string;
  },
): TrueImport {
  const header =
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
  const text = `${header}\r\n${wall},"${caption}",,,,\r\n`;
  const filePath = `${world.id}/social-planner-import/by-hand.csv`;
  return stageImport(world, {
    foreign: true,
    fileName,
    filePath,
    userId,
    approver: undefined,
    accountIds,
    text,
  });
}
