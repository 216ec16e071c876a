import type { ImportEvent } from "../import/event.js";
import type { Account } from "../location/accounts.js";
import { fold } from "./clean.js";
import { renderDiff } from "./diff.js";
import { renderFindings } from "./tables/findings.js";
import { renderComparison, renderReview } from "./tables/posts.js";
import { count, nameAccount, sayBytes, saySoon } from "./words.js";
import type { World } from "./world.js";

/** Tells events in words: what was done stands, what is waited for goes. */
export function createWords(
  { stdout, stderr, status }: World,
  {
    again,
    isScheduling,
  }: { again: (flags: Readonly<Record<string, unknown>>) => string; isScheduling: boolean },
) {
  let accounts: readonly Account[] = [];
  const say = (text: string) => stderr.write(`${text}\n`);
  const nameOf = (accountId: string) =>
    nameAccount(accounts.find(({ id }) => id === accountId) ?? { id: accountId });
  status("reading the location and its accounts");
  return (event: ImportEvent, rejected: string | undefined): void => {
    const wait = sayWait(event);
    if (wait !== undefined) status(wait);
    switch (event.type) {
      case "checked": {
        const { findings, posts, location } = event;
        accounts = event.accounts;
        stderr.write(renderFindings(findings, stderr.columns));
        const names = accounts.map(nameAccount).join(", ");
        return say(
          `${event.file}: ${count(posts.length, "post")} for ${location.name ?? location.id} (${location.timeZone}), to ${names}`,
        );
      }
      case "surveyed": {
        const { planned, missing, held, posts, dropped, uploads } = event;
        if (uploads.length > 0) say(sayUploads(uploads));
        stdout.write(renderDiff(posts, dropped, accounts));
        const there = posts.filter(({ state }) => state === "same" || state === "published");
        return say(
          `${there.length} of ${planned} are there already, ${held} are staged; sending ${missing}`,
        );
      }
      case "stored":
        return event.done < event.total
          ? undefined
          : say(`the media library has all files, ${sayBytes(event.total)} of them new`);
      case "superseded":
        return say(`deleted ${event.fileName}, staged from an earlier version of the file`);
      case "uploaded":
        return say(`uploaded ${event.fileName}, ${count(event.rowsCount, "row")}`);
      case "assigned":
        return say(`HighLevel holds it as import ${event.id}`);
      case "status":
        return say(`import ${event.id} is ${event.status}`);
      case "reviewed":
        // The rows that are fine are shown once more when they are posts.
        return stdout.write(
          renderReview(
            event.rows.filter(({ problems }) => !isScheduling || problems.length > 0),
            stdout.columns,
          ),
        );
      case "skipped":
        for (const { row, problems } of event.rows)
          say(`left out row ${row}: ${fold(problems.join("; "))}`);
        return rejected === undefined
          ? undefined
          : say(`the rows that were left out are in ${rejected}`);
      case "created":
        return say(
          `made row ${event.row} on ${nameOf(event.accountId)}${event.id ? `: post ${event.id}` : ""}`,
        );
      case "refused":
        return say(
          `HighLevel does not take row ${event.row} on ${nameOf(event.accountId)}: ${fold(event.message)}`,
        );
      case "updated":
        return say(
          `changed row ${event.row} on ${nameOf(event.accountId)}${event.way === "anew" ? ", by a new post" : ""}: post ${event.id}`,
        );
      case "deleted":
        return say(`deleted post ${event.id}`);
      case "scheduling":
        return say(`scheduling import ${event.id}`);
      case "compared":
        return stdout.write(renderComparison(event.posts, accounts, stdout.columns));
      case "finished":
        status(undefined);
        return stdout.write(`${conclude(event, again({ schedule: true }))}\n`);
    }
  };
}

function sayUploads(uploads: Extract<ImportEvent, { type: "surveyed" }>["uploads"]): string {
  const bytes = uploads.reduce((sum, { size }) => sum + size, 0);
  const names = uploads.slice(0, 5).map(({ name }) => fold(name));
  const more = uploads.length > 5 ? ` and ${uploads.length - 5} more` : "";
  return `not in the media library yet: ${count(uploads.length, "file")}, ${sayBytes(bytes)}: ${names.join(", ")}${more}`;
}

function until(minutes: number): string {
  return `until ${saySoon(minutes * 60_000).slice(0, 5)} at most`;
}

/** What is waited for after an event, and until when. */
function sayWait(event: ImportEvent): string | undefined {
  switch (event.type) {
    case "checked":
      return `comparing with what HighLevel has; what was sent or taken back lately may show up late, ${until(1)}`;
    case "surveyed":
      return event.missing > 0 ? "sending" : "looking at what is there";
    case "stored":
      return `uploading files, ${sayBytes(event.done)} of ${sayBytes(event.total)}`;
    case "uploaded":
      return `waiting for HighLevel to read the file, ${until(10)}`;
    case "scheduling":
      return `waiting for HighLevel to make the posts, ${until(10)}`;
    case "status":
      return event.status === "completed"
        ? `waiting for the posts to be listed, ${until(1)}`
        : undefined;
    default:
      return undefined;
  }
}

function conclude(
  { outcome, reason }: Extract<ImportEvent, { type: "finished" }>,
  next: string,
): string {
  const why = fold(reason ?? "");
  switch (outcome) {
    case "dry_run":
      return reason === undefined
        ? "Nothing was sent. Without --dry-run it is staged, and with --schedule scheduled."
        : `Nothing was sent: ${why}. To schedule it:\n  ${next}`;
    case "staged":
      return `Staged: HighLevel holds it in review, and nothing is published. To schedule it:\n  ${next}`;
    case "scheduled":
      return "Scheduled: every row is a post on every account, at its time.";
    case "approval":
      return "Sent for approval: every row is a post on every account, and waits for the approver.";
    case "attention":
      return `A person is needed: ${why}.`;
    case "incomplete":
      return `Look now: ${why}; they are marked above.`;
    case "unknown":
      return `Look now: ${why}.`;
  }
}
