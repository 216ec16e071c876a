import type { CaptionSpelling } from "./caption.js";
import type { CsvReader } from "./csv.js";
import type { InstantSpelling } from "./instant.js";
import type { MediaSpelling } from "./media.js";
import type { PageReading } from "./page.js";

/** How an id is named. */
export type IdSpelling = "_id" | "id" | "both" | "mongo" | "number" | "none";

/** What answers a deed that was carried out. */
export type Thanks =
  /** As documented. */
  | "full"
  /** Without what names the thing that was made. */
  | "no_id"
  /** Under `id`, where `_id` is meant. */
  | "id"
  /** An empty body. */
  | "empty"
  /** 204. */
  | "no_content"
  /** The word `null`. */
  | "null"
  /** `{}`. */
  | "braces"
  /** A page of HTML. */
  | "html"
  /** A 200 whose body says that it failed. */
  | "says_failed"
  /** 408, though it was carried out. */
  | "timeout"
  /** 409, though it was carried out. */
  | "conflict"
  /** 400 with a sentence of the server's own insides, though it was carried out. */
  | "own_fault"
  /** 429, though it was carried out. */
  | "limit"
  /** 520 of the gateway, though it was carried out. */
  | "gateway";

/** What an update does. */
export type Updating =
  | "works"
  /** It answers 200 and changes nothing. */
  | "ignored"
  /** The time changes only with `scheduleTimeUpdated`. */
  | "wants_flag"
  /** The time never changes, the rest does. */
  | "keeps_time"
  /** A scheduled post becomes a draft. */
  | "drafts"
  /** The post goes out at once. */
  | "publishes"
  /** Its media are lost. */
  | "loses_media"
  /** It stays, and a new post is made. */
  | "copies"
  /** 422. */
  | "refused"
  /** 404, as if it were not there. */
  | "missing"
  /** 200, but posts of a file cannot be updated. */
  | "composer_only"
  /** 422 for the status `draft`, else it works. */
  | "no_drafts"
  /** It answers 500 and is carried out. */
  | "acts_500";

/** In which way a server tells its world: every switch stands by itself, and none of them is HighLevel's documented way. */
export interface Reading {
  /** How instants are written, of posts and of rows. */
  readonly instant?: InstantSpelling;
  readonly rowInstant?: InstantSpelling;
  /** Which of its two names the instant of a post has; default both. */
  readonly times?:
    | "displayDate"
    | "scheduleDate"
    | "neither"
    | "contradict"
    /** `displayDate` is what the location's clocks show; `scheduleDate` is in UTC. */
    | "display_wall"
    | "display_local";
  /** What tells the time of a row; default `scheduleDate`. */
  readonly rowTime?: "displayDate" | "postAtSpecificTime" | "none";
  /** What a draft without a date tells as its time; default nothing. */
  readonly draftTime?: "made" | "null" | "zero";
  /** How the location's zone is named, and how its answer is built. */
  readonly zone?: string;
  readonly location?: "no_zone" | "null_zone" | "forbidden" | "bare" | "camel";
  readonly caption?: CaptionSpelling;
  readonly rowCaption?: CaptionSpelling;
  /** What stands between a caption and the link that HighLevel appends; default a line break. */
  readonly appends?: " " | "\n\n" | "short" | "nothing";
  readonly media?: MediaSpelling;
  readonly rowMedia?: MediaSpelling;
  readonly postId?: IdSpelling;
  readonly importId?: IdSpelling;
  readonly rowId?: IdSpelling;
  /** How a post names its account; default `accountIds`. */
  readonly account?:
    | "accountId"
    | "both"
    | "objects"
    | "origin"
    | "oauth"
    | "text"
    | "none"
    | "old"
    /** The accounts of all posts that were made from its row, and its own beside them, or not. */
    | "siblings"
    | "siblings_own"
    /** One post tells all of them, and the others are not told. */
    | "together"
    | "repeated";
  /** What a post says of its network; default the network's name. */
  readonly platform?: "google" | "null" | "upper";
  /** What a row says of its accounts; default nothing. */
  readonly rowAccounts?: "ids" | "objects";
  /** What a post says of itself besides; default what the document has. */
  readonly extras?: "nulls" | "none" | "rich";
  readonly pages?: PageReading;
  readonly rowPages?: PageReading;
  readonly importPages?: PageReading;
  readonly accountList?: "null_groups" | "underscore" | "top_level" | "odd_entries" | "no_origin";
  /** What a time span of a list is held against; default the post's time. */
  readonly span?: "ignored" | "made" | "days" | "needs_both" | "drafts_too";
  /** What a list by status holds; default posts of that status. */
  readonly filter?: "ignored" | "all_is_published" | "all_without_drafts";
  /** Every second list is empty, or fails. */
  readonly flickers?: "empty" | "error" | "no_results" | "says_failed";
  /** How long a post is not listed after it was made, in milliseconds or in readings of the list. */
  readonly lag?: { readonly ms?: number; readonly lists?: number; readonly gone?: number };
  /** How long an import is not listed. */
  readonly importLag?: { readonly lists: number };
  /** How a deleted post is told; default not at all. */
  readonly deleted?: "flag" | "status" | "scheduled";
  /** How reading a deleted or unknown post by its id is answered; default 404. */
  readonly gone?: "flag" | "null" | "empty" | "400" | "410" | "500" | "text";
  /** How reading a post by its id is answered. */
  readonly single?: "bare" | "data" | "list" | "never" | "lags";
  /** How statuses are told: what stands for a status. */
  readonly statuses?: Readonly<Record<string, string | null>>;
  /** What a scheduled post truly becomes, from a file and one by one. */
  readonly becomes?:
    | "twice"
    | "draft"
    | "failed"
    | "in_review"
    | "published"
    | "other_minute"
    | "other_hour";
  readonly upload?: "no_count" | "count_text" | "count_with_header" | "bare" | "renames";
  readonly assign?: Thanks;
  readonly create?: Thanks;
  readonly finalize?: Thanks;
  readonly remove?: Thanks;
  /** What a deletion truly does; default the post is gone. */
  readonly removing?: "ignored" | "recreates" | "only_drafts" | "refused";
  /** How many readings of the list a post is told as `pending` before it tells its status. */
  readonly ripens?: number;
  /** What an import that is through tells of itself, and of its rows; default everything. */
  readonly afterwards?: "no_rows" | "unlisted" | "gone";
  /** How an import's file is named in lists; default as it was sent. */
  readonly fileName?: "encoded" | "cut" | "absent" | "no_extension" | "lower_case" | "path";
  readonly filePath?: "url" | "absent" | "other";
  /** Where a read import tells of itself; default `results.csv`. */
  readonly importPlace?: "flat" | "none" | "list" | "text";
  /** Which status code says that something was made; default 201. */
  readonly codes?: 200 | 202;
  /** The type of every answer's body. */
  readonly bodyType?: "text" | "none" | "charset";
  readonly update?: Updating;
  /** What finalizing a second time does; default every post is made once more. */
  readonly refinalize?: "refused" | "nothing";
  /** The statuses of an import before it is finalized and after; default as v3 has them. */
  readonly staging?: readonly string[];
  readonly importing?: readonly string[];
  /** How long it takes until the posts of an import are made, and how many are made at once. */
  readonly makes?: { readonly ms?: number; readonly eachMs?: number; readonly only?: number };
  /** How far the server's clock is ahead, in milliseconds. */
  readonly clock?: number;
  /** What the Date header says; default the server's clock. */
  readonly date?: "none" | "nonsense" | "cached";
  /** What the server does with a time that is over; default 422. */
  readonly past?: "publishes" | "accepts";
  readonly csv?: CsvReader;
  /** In which zone the wall clocks of a file are read; default the location's. */
  readonly csvZone?: string;
  /** What is said of a row besides; `objects` to a row that is fine. */
  readonly rowSays?: "empty_errors" | "null_errors" | "objects" | "statuses";
}
