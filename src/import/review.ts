import type { PlannedPost } from "../csv/plan.js";
import { isSameCaption } from "../location/caption.js";
import type { CsvRow } from "../location/imports.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { normalizeUrl } from "../location/media.js";
import { readId } from "../location/told.js";
import type { ReviewedRow } from "./event.js";

/** How rows in review are judged. */
export interface ReviewOptions {
  readonly acceptMedia?: boolean | undefined;
  /** What a file is called that a medium is; default its address. */
  readonly nameOf?: ((ref: string) => string) | undefined;
}

/**
 * Holds each planned post against the row of an import in review that should be it.
 *
 * With `acceptMedia`, media that HighLevel tells otherwise than the file has them are no problem: it may copy them, or
 * tell only one.
 */
export function reviewRows(
  rows: readonly CsvRow[],
  posts: readonly PlannedPost[],
  { acceptMedia = false, nameOf = (url) => url }: ReviewOptions = {},
): ReviewedRow[] {
  const known = new Set(posts.flatMap(({ media }) => media));
  const extra = new Set(rows);
  const reviewed = posts.map((post, index) => {
    const row = chooseRow([...extra], post, posts.slice(index + 1), known);
    if (row) extra.delete(row);
    const media = row && !acceptMedia ? findMediaDifferences(row, post, known, nameOf) : [];
    const others = row
      ? [...findObjections(row), ...findLinkDifferences(row, post)]
      : ["HighLevel does not hold this row as the file has it"];
    return {
      post,
      id: (row && readId(row)) || undefined,
      problems: [...media, ...others],
      isMediaOnly: media.length > 0 && others.length === 0,
    };
  });
  // Rows that only lost their time or caption are named as such, not as foreign ones.
  const [last] = reviewed.slice(-1);
  if (last && extra.size > 0 && reviewed.every(({ problems }) => problems.length === 0)) {
    return [
      ...reviewed.slice(0, -1),
      { ...last, problems: [`HighLevel holds ${extra.size} more rows than the file`] },
    ];
  }
  return reviewed;
}

/**
 * Of the rows that a post may be, the one that differs least from it beside how it differs from the posts that are still
 * to find theirs: twins have one caption and minute, and HighLevel may tell them in any order.
 */
function chooseRow(
  rows: readonly CsvRow[],
  post: PlannedPost,
  others: readonly PlannedPost[],
  known: ReadonlySet<string>,
): CsvRow | undefined {
  const count = (row: CsvRow, one: PlannedPost) =>
    findMediaDifferences(row, one, known).length + findLinkDifferences(row, one).length;
  return (
    rows
      .filter((row) => isPlanned(row, post))
      .map((row) => {
        const rivals = others.filter((other) => isPlanned(row, other));
        // Finite, so that rows that no other post can be are told apart, too.
        const least = Math.min(
          Number.MAX_SAFE_INTEGER,
          ...rivals.map((other) => count(row, other)),
        );
        return { row, lead: least - count(row, post) };
      })
      // What is rather another's is left to that.
      .filter(({ lead }) => lead >= 0)
      .toSorted((left, right) => right.lead - left.lead)[0]?.row
  );
}

// A refused row may come back without its time.
function isPlanned({ summary = "", scheduleDate }: CsvRow, post: PlannedPost): boolean {
  const instant = readInstant(scheduleDate);
  const isOnTime =
    instant === undefined ||
    (post.utc !== undefined && minuteOf(instant) === minuteOf(Date.parse(post.utc)));
  return isOnTime && isSameCaption(post, summary ?? "");
}

/** What HighLevel says is wrong with a row and its media. */
function findObjections({ errorMessage, medias }: CsvRow): string[] {
  const media = medias?.flatMap((item) =>
    Object.entries(item ?? {}).flatMap(([key, value]) =>
      /error$/i.test(key) && isSaid(value) ? `${key} ${String(value)}: ${item?.url}` : [],
    ),
  );
  return [...(isSaid(errorMessage) ? [String(errorMessage)] : []), ...(media ?? [])];
}

// Nothing is said in an empty list or object.
function isSaid(value: unknown): boolean {
  return typeof value === "object" && value !== null
    ? Object.keys(value).length > 0
    : Boolean(value);
}

/** In what the media of a row are not those of a post; `known` are the addresses of the media of all posts. */
function findMediaDifferences(
  { medias }: CsvRow,
  post: PlannedPost,
  known: ReadonlySet<string>,
  nameOf: (ref: string) => string = (url) => url,
): string[] {
  const held = medias?.length ?? post.media.length;
  const others = (medias ?? []).flatMap((medium, index) => {
    const { url = "" } = medium ?? {};
    const { [index]: own = "none" } = post.media;
    // HighLevel may have copied media to addresses of its own: one that no post has is not held against the row.
    if (url === own || !known.has(url)) return [];
    return `HighLevel holds medium ${index + 1} as ${nameOf(url)}, the file has ${nameOf(own)}`;
  });
  if (held === post.media.length) return others;
  return [`HighLevel holds ${held} media, the file ${post.media.length}`, ...others];
}

/** Whether a row links to another place than its post; beside media, the link is in the caption. */
function findLinkDifferences({ link }: CsvRow, post: PlannedPost): string[] {
  if (!link?.url || post.media.length > 0) return [];
  if ([link.url, link.ogUrl].some((url) => url && isLink(url, post))) return [];
  return [`HighLevel holds the link as ${link.url}, the file has ${post.link || "none"}`];
}

// HighLevel may take a link from the caption where the row has none.
function isLink(url: string, { link, content }: PlannedPost): boolean {
  return link ? normalizeUrl(url) === normalizeUrl(link) : content.includes(url.replace(/\/$/, ""));
}
