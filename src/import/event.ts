import type { Item } from "../planner.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Finding } from "../csv/rules.js";

/** A connected social account, as `accounts/list` sends it. */
export interface Account {
  readonly id?: string;
  readonly name?: string;
  readonly platform?: string;
  /** The network's own id, which stays when the account is connected again. */
  readonly originId?: string;
  readonly isExpired?: boolean;
  /** When the connection ends. */
  readonly expire?: string;
}

/** A row as HighLevel holds it in review, beside the post that it should become. */
export interface ReviewedRow {
  readonly post: PlannedPost;
  /** What HighLevel objects to; empty where the row is fine. */
  readonly problems: readonly string[];
  /** The row's own id, where HighLevel tells it. */
  readonly id: string | undefined;
}

/** A row that was left out of an import. */
export interface SkippedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

/** A post that should exist, and what the server says of it. */
export interface ComparedPost {
  readonly post: PlannedPost;
  readonly accountId: string;
  /** `found` once, at its minute (a draft: without one); `wrong_time` elsewhere; `missing`; `doubled` more than once. */
  readonly verdict: "found" | "wrong_time" | "missing" | "doubled";
  /** The posts' own ids. */
  readonly ids: readonly string[];
  /** The post's status, such as `scheduled` or `draft`, where it exists. */
  readonly status: string | undefined;
}

/** Where an import goes. */
export interface Location {
  readonly id: string;
  /** Absent where the token may not read it. */
  readonly name: string | undefined;
  readonly timeZone: string;
}

/** How an import ended. */
export type Outcome =
  /** Nothing was sent: a dry run. */
  | "dry_run"
  /** HighLevel holds it in review; nothing is published. */
  | "staged"
  /** Each row is a post on each account, at its minute. */
  | "scheduled"
  /** Its posts wait for the approver. */
  | "approval"
  /** A person is needed: rows were refused or changed in review, or another import holds them; nothing more was scheduled. */
  | "attention"
  /** It was finalized, and posts are missing, late or doubled. */
  | "incomplete"
  /** HighLevel did not say in time what became of it. */
  | "unknown";

/** What `importCsv` reports, in about this order; `finished` is always the last. */
export type ImportEvent =
  | {
      readonly type: "checked";
      readonly file: string;
      readonly mark: string;
      readonly posts: readonly PlannedPost[];
      readonly findings: readonly Finding[];
      readonly location: Location;
      readonly accounts: readonly Account[];
    }
  /** What HighLevel has already, row by row and account by account: `missing` of `planned` are to be sent. */
  | {
      readonly type: "surveyed";
      readonly planned: number;
      readonly missing: number;
      readonly held: number;
    }
  /** A staged import of an earlier version of the file was deleted. */
  | { readonly type: "superseded"; readonly id: string; readonly fileName: string }
  | { readonly type: "uploaded"; readonly fileName: string; readonly rowsCount: number }
  | { readonly type: "assigned"; readonly id: string; readonly fileName: string }
  | { readonly type: "status"; readonly id: string; readonly status: string }
  | { readonly type: "reviewed"; readonly id: string; readonly rows: readonly ReviewedRow[] }
  /** Rows that were left out, and the file that holds them alone, to be mended and imported by itself. */
  | { readonly type: "skipped"; readonly rows: readonly SkippedRow[]; readonly rejected: string }
  | { readonly type: "scheduling"; readonly id: string }
  /** A post was made by itself. */
  | {
      readonly type: "created";
      readonly row: number;
      readonly accountId: string;
      readonly id: string;
    }
  /** HighLevel does not take a post that was to be made by itself. */
  | {
      readonly type: "refused";
      readonly row: number;
      readonly accountId: string;
      readonly message: string;
    }
  | { readonly type: "compared"; readonly posts: readonly ComparedPost[] }
  | {
      readonly type: "finished";
      readonly mark: string;
      readonly outcome: Outcome;
      /** The imports that HighLevel holds for it, by id. */
      readonly imports: readonly string[];
      /** Why it is neither staged nor scheduled. */
      readonly reason: string | undefined;
    };

/** An import, as `csv/list` sends it. */
export type CsvImport = Item<"csv/list">;
/** A row of an import in review, as `csv/get` sends it. */
export type CsvRow = Item<"csv/get">;
/** A post, as `posts/list` sends it. */
export type Post = Item<"posts/list">;
