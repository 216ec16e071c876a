import { UnknownOutcomeError } from "../errors.js";
import type { Planner } from "../planner.js";
import { chooseAccounts } from "./accounts.js";
import { checkCsv } from "./check.js";
import type { CheckOptions } from "./check.js";
import { compareWithServer, isComplete } from "./compare.js";
import type { ImportEvent, Outcome } from "./event.js";
import type { Finding } from "./finding.js";
import { readCsv } from "./read.js";
import { reviewRows } from "./review.js";
import { findImport, followStatus } from "./status.js";
import { normalizeCsv } from "./write.js";

/** What to import, where it goes, and how far. */
export interface ImportOptions extends Pick<CheckOptions, "dates" | "allowDrafts"> {
  /** The CSV; a File's name is kept, a nameless Blob is `posts.csv`. */
  readonly file: Blob;
  /** The ids or names of the accounts that every row goes to. */
  readonly accountIds: readonly string[];
  /** The HighLevel user that the import belongs to; HighLevel finds imports by it. */
  readonly userId: string;
  /** The location's IANA time zone, such as `America/New_York`: the file holds its wall clock. */
  readonly timeZone: string;
  /** Whether to schedule the posts; default no: the import stops staged, and nothing is published. */
  readonly schedule?: boolean | undefined;
  /** How long to wait for each of HighLevel's steps, in milliseconds; default ten minutes. */
  readonly patience?: number | undefined;
  /** Stops the import between two steps. */
  readonly signal?: AbortSignal | undefined;
}

/** The file breaks a rule: nothing was sent. */
export class CheckError extends Error {
  readonly code = "check";
  /** Everything that was found, warnings too. */
  readonly findings: readonly Finding[];

  constructor(file: string, findings: readonly Finding[]) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    super(`${file}: ${errors} ${errors === 1 ? "error" : "errors"} in the file; nothing was sent`);
    this.name = "CheckError";
    this.findings = findings;
  }
}

/**
 * Turns a CSV of posts into an import that HighLevel holds in review and, where `schedule` is set, into scheduled posts.
 *
 * Each step is reported when it is done. Finalizing, the one step that publishes, is sent once, right after the import
 * was seen in review; after an unknown outcome the server is read, and nothing is sent again.
 *
 * @throws CheckError where the file breaks a rule and AccountError where an account cannot be meant, before anything is
 *   sent; ApiError and its kin from the API.
 */
export async function* importCsv(
  planner: Planner,
  options: ImportOptions,
): AsyncGenerator<ImportEvent, void, void> {
  const { file, userId, timeZone, schedule = false, patience = 600_000, signal } = options;
  const waiting = { patience, signal };
  const name = (file instanceof File && file.name) || "posts.csv";

  const csv = readCsv(new Uint8Array(await file.arrayBuffer()), { name });
  const early = checkCsv(csv, { ...options, timeZone });
  refuse(name, early.findings);
  const accounts = await chooseAccounts(planner, options.accountIds, signal);
  const { posts, findings } = checkCsv(csv, {
    ...options,
    timeZone,
    platforms: accounts.flatMap(({ platform }) => platform ?? []),
  });
  refuse(name, findings);
  yield { type: "checked", file: name, posts, findings };
  yield { type: "accounts", accounts };

  const upload = new File([normalizeCsv(csv, posts)], name, { type: "text/csv" });
  const { results } = await planner.csv.upload({ file: upload }, { signal });
  const { filePath, rowsCount = posts.length, fileName = name } = results ?? {};
  if (!filePath)
    throw new Error("csv/upload: the answer names no filePath; nothing is scheduled, import again");
  yield { type: "uploaded", filePath, rowsCount };

  const accountIds = accounts.flatMap(({ id }) => id ?? []);
  const assigned = await planner.csv.setAccounts(
    { accountIds, filePath, rowsCount, fileName, userId },
    { signal },
  );
  const id = assigned.results?.csvId ?? (await findImport(planner, userId, filePath, waiting));
  yield { type: "assigned", id };

  let status = "";
  for await (const seen of followStatus(planner, id, ["in_review"], waiting))
    yield { type: "status", id, status: (status = seen) };
  if (status !== "in_review") return yield { type: "finished", id, outcome: "unknown", status };

  const rows = await reviewRows(planner, id, posts, signal);
  yield { type: "reviewed", id, rows };
  const isRefused = rows.some(({ problems }) => problems.length > 0);
  if (isRefused || !schedule)
    return yield { type: "finished", id, outcome: isRefused ? "rejected" : "staged", status };

  yield { type: "scheduling", id };
  signal?.throwIfAborted();
  // Not given the signal: once sent, its outcome must be learned.
  await planner.csv.finalize({ id, userId }).catch((error: unknown) => {
    if (!(error instanceof UnknownOutcomeError)) throw error;
  });
  for await (const seen of followStatus(planner, id, ["completed"], waiting))
    yield { type: "status", id, status: (status = seen) };
  if (status !== "completed") return yield { type: "finished", id, outcome: "unknown", status };

  const compared = await compareWithServer(planner, posts, accountIds, waiting);
  yield { type: "compared", id, posts: compared };
  const outcome: Outcome = isComplete(compared) ? "scheduled" : "incomplete";
  yield { type: "finished", id, outcome, status };
}

function refuse(name: string, findings: readonly Finding[]): void {
  if (findings.some(({ severity }) => severity === "error")) throw new CheckError(name, findings);
}
