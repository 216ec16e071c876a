import type { Finding } from "../csv/rules.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";
import type { Location } from "../location/location.js";
import type { Placement } from "../location/placement.js";
import type { Beside } from "../reconcile/beside.js";
import type { Deed } from "../reconcile/answers.js";
import type { Change, Difference } from "../reconcile/difference.js";
import type { PlacementState, WithoutRow } from "../reconcile/state.js";

/** A row as HighLevel holds it in review, beside the post that it should become. */
export interface ReviewedRow {
  readonly post: PlannedPost;
  /** What HighLevel objects to; empty where the row is fine. */
  readonly problems: readonly string[];
  /** Whether its media alone are told otherwise than the file has them, which the answer `accept` takes. */
  readonly isMediaOnly: boolean;
  /** The row's own id, where HighLevel tells it. */
  readonly id: string | undefined;
}

/** A row that was left out of an import. */
export interface SkippedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly string[];
  /** Whether its cells cannot be trusted, as where a quote is missing: it can be mended in its own file only. */
  readonly isTorn?: boolean | undefined;
  /** Whether its time may be in either half of the day. */
  readonly isHalf?: boolean | undefined;
}

/** A planned post on an account, beside what HighLevel has. */
export interface ComparedPost extends Placement {
  readonly state: PlacementState;
  /** The ids of the posts that it is, or could be. */
  readonly ids: readonly string[];
  /** The post's status, such as `scheduled` or `draft`, where it exists. */
  readonly status: string | undefined;
  /** In what the plan and its post differ. */
  readonly differences: readonly Difference[];
  /** Whose change that is, unless a person said that a published post stays so. */
  readonly change: Change | undefined;
  /** Whether nothing shows that its media are there: HighLevel tells others. */
  readonly isMediaUnseen?: boolean | undefined;
  /** What is to be done about it, by the answers that were given: `wait` where a person is to say. */
  readonly deed: Deed;
  /** Which import sent it last, and as which of its rows, where this ledger knows that. */
  readonly sent: { readonly mark: string; readonly row: number } | undefined;
  /** Where it can be seen, once it is published. */
  readonly link: string | undefined;
  /** Why the network did not take it. */
  readonly error: string | undefined;
}

/** A post of ours that can go out, or is held, though its row is not in the plan any more. */
export interface DroppedPost extends WithoutRow {
  /** Its row in the file that sent it; `undefined` where another computer did, for HighLevel does not tell it. */
  readonly row: number | undefined;
  readonly accountId: string;
  readonly id: string;
  /** In UTC, as `2026-12-07T14:00:00.000Z`; of one that a person changed, as HighLevel has it. */
  readonly utc: string | undefined;
  readonly caption: string;
}

/** A post that goes out, and that a file of the same name sent with hardly a row of this one. */
export interface EarlierPost extends DroppedPost {
  /** The import that sent it; `undefined` where another computer did. */
  readonly mark: string | undefined;
}

/** How an import ended. */
export type Outcome =
  /** Nothing was sent: a dry run. */
  | "dry_run"
  /** HighLevel holds it in review; nothing is published. */
  | "staged"
  /** Each row is a post on each account, at its minute, but for what a person keeps as it is, or leaves out. */
  | "scheduled"
  /** Its posts wait for the approver. */
  | "approval"
  /** A person is needed: for rows that were refused, that differ, or that may be there already; `reason` says what for. */
  | "attention"
  /** It was finalized, and posts are missing, late or doubled. */
  | "incomplete"
  /** HighLevel did not say in time what became of it. */
  | "unknown";

/** What `importCsv` reports, in about this order; `finished` is always the last. */
export type ImportEvent =
  | {
      /** The file can be imported; nothing was sent. */
      readonly type: "checked";
      readonly file: string;
      /** The name of the import, such as `sp-7f3a9c01`; the same for the same file and accounts. */
      readonly mark: string;
      readonly posts: readonly PlannedPost[];
      /** Warnings and, of rows that are left out, errors. */
      readonly findings: readonly Finding[];
      readonly location: Location;
      readonly accounts: readonly Account[];
    }
  | {
      /** What HighLevel has already, row by row and account by account. */
      readonly type: "surveyed";
      /** Rows times accounts. */
      readonly planned: number;
      /** How many of them are to be sent. */
      readonly missing: number;
      /** How many of them are staged. */
      readonly held: number;
      /** The HighLevel user who is asked to approve what is sent, if anybody. */
      readonly approver: string | undefined;
      readonly posts: readonly ComparedPost[];
      readonly dropped: readonly DroppedPost[];
      /** Posts to come that the file sent when it was another plan: they are left alone. */
      readonly earlier: readonly EarlierPost[];
      /** The files that are not in the media library yet, by their names in cells, and how many bytes they have. */
      readonly uploads: readonly { readonly name: string; readonly size: number }[];
      /** Imports under the file's name that wait in review beside it, and are left alone: of other rows, or of rows that are posts already. */
      readonly leftover: readonly Beside[];
      /** Accounts to which the file went before, and that are left alone, though posts there are to come. */
      readonly elsewhere: readonly Account[];
    }
  /** A file was put into the media library: `done` bytes of `total` so far. */
  | {
      readonly type: "stored";
      readonly name: string;
      readonly size: number;
      readonly done: number;
      readonly total: number;
    }
  | {
      /** A staged import of an earlier version of the file was deleted. */
      readonly type: "superseded";
      readonly id: string;
      readonly fileName: string;
    }
  | {
      /** A file was sent. */
      readonly type: "uploaded";
      readonly fileName: string;
      readonly rowsCount: number;
    }
  | {
      /** HighLevel made an import of the file, with its accounts. */
      readonly type: "assigned";
      readonly id: string;
      readonly fileName: string;
    }
  | {
      /** HighLevel gave the import a status that it did not have before. */
      readonly type: "status";
      readonly id: string;
      readonly status: string;
    }
  | {
      /** What HighLevel says of each row of an import in review. */
      readonly type: "reviewed";
      readonly id: string;
      readonly rows: readonly ReviewedRow[];
    }
  | {
      /** Rows were left out. */
      readonly type: "skipped";
      readonly rows: readonly SkippedRow[];
      /** A file of those that can be mended apart from the rest, and imported by itself; undefined where none can. */
      readonly rejected: string | undefined;
    }
  | {
      /** An import is about to be finalized: its posts go out at their times. */
      readonly type: "scheduling";
      readonly id: string;
    }
  | {
      /** A post was made by itself; HighLevel does not always tell its id. */
      readonly type: "created";
      readonly row: number;
      readonly accountId: string;
      readonly id: string | undefined;
    }
  | {
      /** HighLevel does not take a post that was to be made by itself. */
      readonly type: "refused";
      readonly row: number;
      readonly accountId: string;
      readonly message: string;
    }
  | {
      /** A post was brought to what the plan says now: `in_place`, or by a new post in its stead. */
      readonly type: "updated";
      readonly row: number;
      readonly accountId: string;
      readonly id: string;
      readonly way: "in_place" | "anew";
    }
  | {
      /** A post whose row is not in the plan any more, or whose new version takes its place, was deleted. */
      readonly type: "deleted";
      readonly id: string;
    }
  | {
      /** What is there in the end. */
      readonly type: "compared";
      readonly posts: readonly ComparedPost[];
      readonly dropped: readonly DroppedPost[];
    }
  | {
      /** The import is over. */
      readonly type: "finished";
      readonly mark: string;
      readonly outcome: Outcome;
      /** The imports that HighLevel holds for it, by id. */
      readonly imports: readonly string[];
      /** Why it is neither staged nor scheduled. */
      readonly reason: string | undefined;
    };
