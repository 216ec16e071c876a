import { nameRows } from "../location/placement.js";
import type { ComparedPost, ImportEvent } from "../import/event.js";
import type { Account } from "../location/accounts.js";
import { fold } from "./clean.js";
import { renderDiff } from "./diff.js";
import { renderFindings } from "./tables/findings.js";
import { renderComparison, renderReview } from "./tables/posts.js";
import { count, nameAccount, nameById, sayBytes, sayReason, saySoon, sayUnseen } from "./words.js";
import type { World } from "./world.js";

/** The events of a type. */
export type EventOf<Type extends ImportEvent["type"]> = Extract<ImportEvent, { type: Type }>;

interface Telling {
  /** The command that schedules it. */
  readonly next: () => Promise<string>;
  readonly isScheduling: boolean;
  readonly isDryRun: boolean;
  /** Whether posts are sent one by one, and so cannot be staged. */
  readonly isByPosts: boolean;
}

/** Tells events in words: what was done stands, what is waited for goes. */
export function createWords(
  { stdout, progress, status }: World,
  { next, isScheduling, isDryRun, isByPosts }: Telling,
) {
  let accounts: readonly Account[] = [];
  const nameOf = (accountId: string) => nameById(accountId, accounts);
  let posts: readonly ComparedPost[] = [];
  const show = async (event: ImportEvent): Promise<string> => {
    const { columns } = stdout;
    switch (event.type) {
      case "surveyed": {
        // What is sent is shown in the end, with what became of it.
        const shown = event.posts.filter(({ state }) => isDryRun || state !== "missing");
        return renderDiff(shown, event.dropped, accounts, columns);
      }
      case "reviewed": {
        // The rows that are fine are shown once more when they are posts.
        const rows = event.rows.filter(({ problems }) => !isScheduling || problems.length > 0);
        return renderReview(rows, columns);
      }
      case "compared":
        return renderComparison(event.posts, accounts, columns);
      case "finished":
        return `${conclude(event, posts, { isScheduling, isByPosts }, await next())}\n`;
      default:
        return "";
    }
  };
  status("reading the location and its accounts");
  return async (event: ImportEvent, rejected: string | undefined): Promise<void> => {
    if (event.type === "finished") status(undefined);
    const wait = waits[event.type]?.(event as never);
    if (wait !== undefined) status(wait);
    if (event.type === "checked") {
      ({ accounts } = event);
      progress.write(renderFindings(event.findings, progress.columns));
    }
    if (event.type === "compared") ({ posts } = event);
    stdout.write(await show(event));
    for (const line of [sayDone[event.type]?.(event as never, nameOf, rejected) ?? []].flat())
      progress.write(`${line}\n`);
  };
}

/** What was done, as lines; of other events there is nothing to say. */
const sayDone: {
  readonly [Type in ImportEvent["type"]]?: (
    event: EventOf<Type>,
    nameOf: (accountId: string) => string,
    rejected: string | undefined,
  ) => string | readonly string[];
} = {
  checked({ file, posts, location, accounts }) {
    const [where, names] = [location.name ?? location.id, accounts.map(nameAccount).join(", ")];
    return `${file}: ${count(posts.length, "post")} for ${where} (${location.timeZone}), to ${names}`;
  },
  surveyed: saySurvey,
  stored: (event) =>
    event.done < event.total
      ? []
      : `the media library has all files, ${sayBytes(event.total)} of them new`,
  superseded: ({ fileName }) => `deleted ${fileName}, staged from an earlier version of the file`,
  uploaded: ({ fileName, rowsCount }) => `uploaded ${fileName}, ${count(rowsCount, "row")}`,
  assigned: ({ id }) => `HighLevel holds it as import ${id}`,
  status: ({ id, status }) => `import ${id} is ${status.replaceAll("_", " ")}`,
  skipped: ({ rows }, _, rejected) => saySkipped(rows, rejected),
  created: sayPost,
  updated: sayPost,
  refused: sayPost,
  deleted: ({ id }) => `deleted post ${id}`,
  scheduling: ({ id }) => `scheduling import ${id}`,
};

function saySurvey({
  planned,
  missing,
  held,
  posts,
  approver,
  uploads,
}: EventOf<"surveyed">): readonly string[] {
  const there = posts.filter(({ state }) => state === "same" || state === "published").length;
  return [
    uploads.length > 0 ? sayUploads(uploads) : [],
    `${there} of ${planned} are there already, ${held} are staged; sending ${missing}`,
    approver
      ? `what is sent or changed waits for the approval of ${approver}; --approver none asks nobody`
      : [],
  ].flat();
}

function saySkipped(
  rows: EventOf<"skipped">["rows"],
  rejected: string | undefined,
): readonly string[] {
  const each = rows.map(({ row, problems }) => `left out row ${row}: ${fold(problems.join("; "))}`);
  const torn = rows.filter(({ isTorn }) => isTorn).map(({ row }) => row);
  const others = torn.length > 0 ? "the others" : "the rows that were left out";
  return [
    each,
    torn.length > 0
      ? `mend ${nameRows(torn)} in the file itself: what stands there cannot be copied`
      : [],
    rejected === undefined ? [] : `${others} are in ${rejected}`,
  ].flat();
}

function sayPost(
  event: EventOf<"created" | "updated" | "refused">,
  nameOf: (accountId: string) => string,
): string {
  const where = `row ${event.row} on ${nameOf(event.accountId)}`;
  if (event.type === "created") return `made ${where}${event.id ? `: post ${event.id}` : ""}`;
  if (event.type === "refused") return `HighLevel does not take ${where}: ${fold(event.message)}`;
  return `changed ${where}${event.way === "anew" ? ", by a new post" : ""}: post ${event.id}`;
}

function sayUploads(uploads: EventOf<"surveyed">["uploads"]): string {
  const bytes = uploads.reduce((sum, { size }) => sum + size, 0);
  const names = uploads.slice(0, 5).map(({ name }) => fold(name));
  const more = uploads.length > 5 ? ` and ${uploads.length - 5} more` : "";
  return `not in the media library yet: ${count(uploads.length, "file")}, ${sayBytes(bytes)}: ${names.join(", ")}${more}`;
}

function until(minutes: number): string {
  return `until ${saySoon(minutes * 60_000).slice(0, 5)} at most`;
}

/** What is waited for after an event; after others it is what it was. */
const waits: {
  readonly [Type in ImportEvent["type"]]?: (event: EventOf<Type>) => string | undefined;
} = {
  checked: () =>
    `comparing with what HighLevel has; what was sent or taken back lately may show up late, ${until(1)}`,
  surveyed: ({ missing }) => (missing > 0 ? "sending" : "looking at what is there"),
  stored: (event) => `uploading files, ${sayBytes(event.done)} of ${sayBytes(event.total)}`,
  uploaded: () => `waiting for HighLevel to read the file, ${until(10)}`,
  reviewed: () => `looking at what others sent meanwhile, ${until(1)}`,
  scheduling: () => `waiting for HighLevel to make the posts, ${until(10)}`,
  status: ({ status }) =>
    status === "completed" ? `waiting for the posts to be listed, ${until(1)}` : undefined,
};

function conclude(
  { outcome, reason }: EventOf<"finished">,
  posts: readonly ComparedPost[],
  { isScheduling, isByPosts }: Pick<Telling, "isScheduling" | "isByPosts">,
  next: string,
): string {
  const why = sayReason(reason);
  const others = sayOthers(posts);
  const media = sayUnseen(posts);
  const unseen = media && `; ${media}`;
  switch (outcome) {
    case "dry_run":
      return reason === undefined
        ? `Nothing was sent. ${sayTried(isScheduling, isByPosts)}.`
        : `Nothing was sent: ${why}. To schedule it:\n  ${next}`;
    case "staged":
      return `Staged: HighLevel holds it in review, and nothing is published. To schedule it:\n  ${next}`;
    case "scheduled":
      return `Scheduled: ${others ?? "every row is a post on every account, at its time"}${unseen}.`;
    case "approval":
      return `Sent for approval: ${others ?? "every row is a post on every account"}${unseen}; ${why}.`;
    case "attention":
      return `A person is needed: ${why}.`;
    case "incomplete":
      return `Look now: ${why}; they are marked above.`;
    case "unknown":
      return `Look now: ${why}.`;
  }
}

/** What the same command does that was only tried out. */
function sayTried(isScheduling: boolean, isByPosts: boolean): string {
  if (isScheduling) return "Without --dry-run it is scheduled";
  return isByPosts
    ? "Posts that are sent one by one cannot be staged; with --schedule instead of --dry-run they are scheduled"
    : "Without --dry-run it is staged, and with --schedule scheduled";
}

function isEarly({ state, post: { utc } }: ComparedPost): boolean {
  return state === "published" && utc !== undefined && Date.parse(utc) > Date.now();
}

/** How many posts are as the plan says, where some are not: a person keeps them, left them out, or they are out otherwise. */
function sayOthers(posts: readonly ComparedPost[]): string | undefined {
  const out = posts.filter(({ state }) => state === "possible_duplicate").length;
  const kept = posts.filter(
    (one) =>
      isEarly(one) ||
      (one.differences.length > 0 &&
        one.change !== "retry" &&
        (one.state === "kept" || one.state === "published")),
  ).length;
  const again = posts.filter(({ change }) => change === "retry").length;
  if (out + kept + again === 0) return undefined;
  const done = posts.length - out - kept - again;
  return [
    `${count(done, "post")} ${done === 1 ? "is" : "are"} as the plan says`,
    kept > 0
      ? `${kept} ${kept === 1 ? "is" : "are"} left as HighLevel has ${kept === 1 ? "it" : "them"}`
      : [],
    again > 0 ? `${again} ${again === 1 ? "was" : "were"} posted again by retry` : [],
    out > 0 ? `${out} left out, for ${out === 1 ? "it" : "they"} may be there already` : [],
  ]
    .flat()
    .join(", ");
}
