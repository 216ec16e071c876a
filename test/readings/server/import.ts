import { readFile } from "./csv.js";
import { typeOf } from "./media.js";
import { addPost, createId } from "./world.js";
import type { TrueImport, TruePost, TrueRow, World } from "./world.js";
import { instantOf } from "./zone.js";

/** How long an import stays in each status, in milliseconds. */
const step = 5;

/** What an import's status truly is, at this moment. */
export function statusOf(world: World, one: TrueImport): string {
  if (one.deleted) return "deleted";
  const {
    staging = ["pending", "in_progress", "in_review"],
    importing = ["importing", "completed"],
  } = world.reading;
  const [finalized] = one.finalized;
  const [path, since] = finalized === undefined ? [staging, one.made.ms] : [importing, finalized];
  const at = Math.floor((world.now() - since) / step);
  // The posts may be there long before the last status, or long after it.
  return path[Math.min(at, path.length - 1)] ?? "in_review";
}

/** The rows of a file, as the server reads them; a string says why it is refused. */
export function readRows({ reading, zone }: World, text: string): TrueRow[] | string {
  const posts = readFile(text, reading.csv);
  if (typeof posts === "string") return posts;
  return posts.map(({ wall, content, link, media }) => ({
    id: createId(),
    at: wall ? instantOf(wall, reading.csvZone ?? zone) : undefined,
    caption: content,
    link,
    media: media.map((url) => ({ url, type: typeOf(url) })),
  }));
}

/** Makes the posts whose time to be made has come. */
export function settle(world: World): void {
  const { ms = 0, eachMs = 0, only = Infinity } = world.reading.makes ?? {};
  for (const one of world.imports) {
    const each = Math.min(only, one.rows.length * one.accountIds.length);
    if (one.done >= each * one.finalized.length) continue;
    const posts = toPosts(world, one).slice(0, each);
    const dues = one.finalized.flatMap((since) => posts.map((_, at) => since + ms + eachMs * at));
    const due = dues.filter((when) => when <= world.now()).length;
    for (; one.done < due; one.done += 1) {
      const post = posts[one.done % each]!;
      for (let time = 0; time < timesOf(world); time++) addPost(world, "api", post);
    }
  }
}

function toPosts(world: World, one: TrueImport): Parameters<typeof addPost>[2][] {
  const rows = one.rows.filter(({ at }) => !isOver(world, at) || world.reading.past);
  return rows.flatMap((row) =>
    one.accountIds.flatMap((accountId) => {
      const account = world.accounts.find(({ originId }) => accountId.endsWith(`_${originId}`));
      if (!account) return [];
      const approved = one.approver === undefined ? "scheduled" : "in_review";
      return [
        {
          ...become(world, { at: row.at, status: row.at === undefined ? "draft" : approved }),
          source: "csv" as const,
          importId: one.id,
          parent: `${one.id}-${row.id}`,
          createdBy: one.userId,
          originId: account.originId,
          // With media the link goes to the end of the text (HighLevel's help page).
          caption: row.media.length > 0 && row.link ? `${row.caption}\n${row.link}` : row.caption,
          link: row.media.length > 0 ? "" : row.link,
          media: row.media,
          type: "post",
        },
      ];
    }),
  );
}

/** How many posts a post that is to be made truly becomes. */
export function timesOf({ reading: { becomes } }: World): number {
  return becomes === "twice" ? 2 : 1;
}

/** What a post that is to be scheduled truly becomes. */
export function become(
  world: World,
  { at, status }: { at: number | undefined; status: string },
): Pick<TruePost, "at" | "status"> {
  const { becomes, past } = world.reading;
  if (isOver(world, at) && past === "publishes") return { at, status: "published" };
  if (status !== "scheduled" || at === undefined || !becomes) return { at, status };
  if (becomes === "other_minute") return { at: at + 7 * 60_000, status };
  if (becomes === "other_hour") return { at: at + 3_600_000, status };
  return { at, status: becomes === "twice" ? status : becomes };
}

/** Whether a time is over by the server's clock. */
function isOver(world: World, at: number | undefined): boolean {
  return at !== undefined && at <= world.now();
}
