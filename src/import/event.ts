import type { Item } from "../planner.js";
import type { PlannedPost } from "./check.js";
import type { Finding } from "./finding.js";

/** A connected social account, as `accounts/list` sends it. */
export interface Account {
  readonly id?: string;
  readonly name?: string;
  readonly platform?: string;
  readonly isExpired?: boolean;
}

/** A row as HighLevel holds it in review, beside the post that it should become. */
export interface ReviewedRow {
  readonly post: PlannedPost;
  /** What HighLevel objects to; empty where the row is fine. */
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

/** How an import ended. */
export type Outcome =
  /** HighLevel holds it in review; nothing is published. */
  | "staged"
  /** Each row is a post on each account, at its minute. */
  | "scheduled"
  /** Rows were refused in review; it stays staged for a person to mend. */
  | "rejected"
  /** It was finalized, and posts are missing, late or doubled. */
  | "incomplete"
  /** HighLevel did not say in time what became of it. */
  | "unknown";

/** What `importCsv` reports, in this order; `finished` is always the last. */
export type ImportEvent =
  | {
      readonly type: "checked";
      readonly file: string;
      readonly posts: readonly PlannedPost[];
      readonly findings: readonly Finding[];
    }
  | { readonly type: "accounts"; readonly accounts: readonly Account[] }
  | { readonly type: "uploaded"; readonly filePath: string; readonly rowsCount: number }
  | { readonly type: "assigned"; readonly id: string }
  | { readonly type: "status"; readonly id: string; readonly status: string }
  | { readonly type: "reviewed"; readonly id: string; readonly rows: readonly ReviewedRow[] }
  | { readonly type: "scheduling"; readonly id: string }
  | { readonly type: "compared"; readonly id: string; readonly posts: readonly ComparedPost[] }
  | {
      readonly type: "finished";
      readonly id: string;
      readonly outcome: Outcome;
      readonly status: string;
    };

/** A row of an import in review, as `csv/get` sends it. */
export type CsvRow = Item<"csv/get">;
/** A post, as `posts/list` sends it. */
export type Post = Item<"posts/list">;
