import type { ComparedPost, DroppedPost } from "highlevel-social-planner/import";
import { fieldsOf, say } from "./sheet.js";
import type { Row, Saying } from "./sheet.js";
import { asTold, foresee, isAbout, keepOfGone } from "./story.js";
import type { Story } from "./story.js";
import { isAwaited } from "./world.js";
import type { There } from "./world.js";

export type World = ReadonlyMap<string, There>;

/** Fails with what is wrong, and where in the story. */
export function fail(what: string): never {
  throw new Error(what);
}

/** What is never true, whatever was done: a row that is there twice, a post of somebody else's that was changed. */
export function checkWorld(story: Story, world: World): void {
  const { accountIds, rows, bin, foreign, blind, made, machine } = story;
  for (const { key } of [...rows, ...bin])
    for (const accountId of accountIds) {
      const own = [...world.values()].filter(
        (one) => one.accountId === accountId && isAbout(one, key) && !foreign.has(one.id),
      );
      // A post that was made by itself is in no import, where another computer would see what it was.
      // Nor where one was published at another time than its own.
      const isHidden = own.some(({ id, status }) => {
        const by = made.get(id)?.by;
        return (
          by === `posts ${1 - machine}` || (status === "published" && by === `csv ${1 - machine}`)
        );
      });
      if (own.length > 1 && isHidden) blind.add(key);
      if (own.length > 1 && !blind.has(key))
        fail(`row ${key} is there ${own.length} times on ${accountId}: ${show(own)}`);
    }
  for (const before of foreign.values()) {
    const now = world.get(before.id);
    if (!now) fail(`somebody else's post was deleted: ${show([before])}`);
    if (fieldsOf(before, now).length > 0)
      fail(`somebody else's post was changed: ${show([before])} → ${show([now])}`);
  }
}

/** Nothing is in the library twice, and each post shows what is there. */
export function checkLibrary(world: World, library: ReadonlyMap<string, string>): void {
  const all = [...library.values()];
  const twice = all.find((content, index) => all.indexOf(content) !== index);
  if (twice !== undefined) fail(`the library has ${twice} more than once`);
  const lost = [...world.values()].filter(({ media }) => media.startsWith("nothing"));
  if (lost.length > 0) fail(`posts show what is not there: ${show(lost)}`);
}

/** Takes note of what a command of ours made and changed; each post that came must be one of the plan's. */
export function noteMade(
  { made, rows, bin, accountIds, foreign, machine }: Story,
  before: World,
  after: World,
  via: "csv" | "posts" = "csv",
): { readonly came: There[]; readonly went: There[]; readonly changed: There[] } {
  const among = rows.map(({ key }) => key);
  const came = [...after.values()].filter(({ id }) => !before.has(id));
  const went = [...before.values()].filter(({ id }) => !after.has(id));
  const changed = [...after.values()].filter((one) => {
    const old = before.get(one.id);
    return old && fieldsOf(old, one).length > 0;
  });
  for (const post of came) {
    const row = [...rows, ...bin].find(({ key }) => isAbout(post, key));
    if (!row || !accountIds.includes(post.accountId))
      fail(`a post came of no row: ${show([post])}`);
    const said = sayingOf(asTold(post, say(row)));
    const { key } = row;
    made.set(post.id, { key, accountId: post.accountId, said, by: `${via} ${machine}`, among });
  }
  for (const post of changed) {
    const one = made.get(post.id);
    if (!one && !foreign.has(post.id)) fail(`a post of nobody was changed: ${show([post])}`);
    if (one) one.said = sayingOf(asTold(post, one.said));
  }
  return { came, went, changed };
}

/** Holds what is said of each planned post against the world. */
export function checkSaid(
  story: Story,
  world: World,
  posts: readonly ComparedPost[],
  rowOf: (row: number) => Row,
): void {
  const all = new Map(
    [...world].map(([id, post]) => [id, asTold(post, story.made.get(id)?.said ?? post)]),
  );
  for (const one of posts) {
    const row = rowOf(one.post.row);
    const plan = say(row);
    const found = one.ids.flatMap((id) => all.get(id) ?? []);
    const exact = [...all.values()].filter(
      (post) => post.accountId === one.accountId && fieldsOf(post, plan).length === 0,
    );
    const claim = `row ${row.key} on ${one.accountId} is said to be ${one.state}`;
    const there = found.length > 0 ? show(found) : "nothing";
    const wrong = isWrong(one, { plan, found, exact });
    if (wrong) fail(`${claim}, and ${wrong}: ${there}; it is to be ${show([plan])}`);
    if (!story.isPlain) continue;
    const must = foresee(story, world, row, one.accountId);
    if (must && (must.state !== one.state || (must.change && must.change !== one.change)))
      fail(
        `${claim}${one.change ? ` by ${one.change}` : ""}, and is ${must.state}${must.change ? ` by ${must.change}` : ""}: ${there}; it is to be ${show([plan])}`,
      );
  }
}

function isWrong(
  { state, ids, differences }: ComparedPost,
  { plan, found, exact }: { plan: Saying; found: There[]; exact: There[] },
): string | undefined {
  const [post] = found;
  const going = exact.filter(({ status }) => status === "scheduled");
  if (found.length < ids.length && state !== "held") return "there is no such post";
  switch (state) {
    case "same":
      if (!post || found.length > 1) return "that is not one post";
      if (isAwaited("longer") && plan.caption.startsWith(post.caption)) return undefined;
      if (fieldsOf(post, plan).length > 0) return "is another";
      return post.status === "scheduled" ? undefined : `is ${post.status}`;
    case "changed":
    case "kept": {
      if (!post || found.length > 1) return "that is not one post";
      const fields = fieldsOf(post, plan).toSorted().join();
      const said = differences
        .map(({ field }) => field)
        .toSorted()
        .join();
      return fields === said ? undefined : `differs in ${fields || "nothing"}, not in ${said}`;
    }
    case "published":
    case "failed":
    case "draft":
      return post?.status === state ? undefined : `is ${post?.status}`;
    case "missing":
    case "removed":
    case "pulled":
    case "held":
      return going.length > 0 ? `it is there: ${show(going)}` : undefined;
    case "doubled":
      return found.length > 1 ? undefined : "is not";
    case "possible_duplicate":
      return found.length > 0 ? undefined : "there is nothing";
    default:
      return undefined;
  }
}

/** Holds what is said of posts without a row against the world. */
export function checkDropped(
  story: Story,
  world: World,
  dropped: readonly DroppedPost[],
  before: World = world,
): void {
  for (const { id } of dropped) {
    const one = story.made.get(id);
    const post = world.get(id);
    if (!post || !one) fail(`a post without a row is told of that is not there or not ours: ${id}`);
    const row = story.rows.find(({ key }) => key === one.key);
    if (row && !story.blind.has(row.key))
      fail(`a post is told to have no row, and has one: ${show([post])}`);
  }
  if (!story.isPlain || isAwaited("dropped")) return;
  const told = new Set(dropped.map(({ id }) => id));
  const silent = mustDrop(story, world, before).filter(({ id }) => !told.has(id));
  if (silent.length > 0) fail(`posts whose rows are gone are not told of: ${show(silent)}`);
}

/**
 * The posts of ours that can go out and have no row, where most of what was sent still has one, and most of what stood
 * beside them: else it is another plan.
 */
export function mustDrop({ made, rows, held, kept }: Story, world: World, before: World): There[] {
  const keys = new Set(rows.map(({ key }) => key));
  const alive = [...made].filter(([id]) => world.has(id));
  // What was taken back is no part of what was sent.
  const takenBack = (key: number, among: readonly number[]) =>
    [...made.values()].some(
      (one) => one.key === key && one.among === among && one.gone === "deleted",
    );
  const all = [...made.values()];
  // A row that was taken back and is sent anew, at another time, has nothing in common with what stood beside it.
  const isNew = (key: number, among: readonly number[]) => {
    const last = all.findLastIndex((one) => one.among === among);
    const earlier = all.slice(0, last + 1).filter((one) => one.key === key);
    const row = rows.find((one) => one.key === key);
    const isSame = ({ said }: (typeof all)[number]) =>
      row !== undefined && said.time === say(row).time && said.caption === say(row).caption;
    return earlier.length > 0 && earlier.every((one) => one.gone === "deleted" && !isSame(one));
  };
  const gone = alive.filter(([id, { key, among }]) => {
    const beside = among.filter((other) => !takenBack(other, among));
    const still = beside.filter((other) => keys.has(other) && !isNew(other, among));
    const isPlan = still.length * 2 >= beside.length;
    return isPlan && !keys.has(key) && world.get(id)?.status === "scheduled" && !held.has(id);
  });
  const sent = new Set(alive.flatMap(([id, { key }]) => (before.has(id) ? key : [])));
  const lost = [...sent].filter((key) => !keys.has(key));
  const there = gone.flatMap(([id]) => world.get(id) ?? []);
  return lost.length * 2 > sent.size ? [] : there.filter((one) => !kept.has(keepOfGone(one)));
}

export function sayingOf({ time, caption, media, link }: Saying): Saying {
  return { time, caption, media, link };
}

/** Posts as a sentence shows them. */
export function show(posts: readonly (Saying & { status?: string; id?: string })[]): string {
  const each = posts.map(({ id, time, caption, media, link, status }) =>
    [id?.slice(-4), time.slice(0, 16), JSON.stringify(caption), media, link, status]
      .filter(Boolean)
      .join(" "),
  );
  return each.join("; ");
}
