// Written by `npm run golden`: the package's types, file by file. A change here is a change for its users.

// agency/client.d.ts
import type { Planner } from "../planner.js";
import type { Client } from "./clients.js";
export declare function lookUpClient(planner: Planner, known: Pick<Client, "userId" | "token"> & Partial<Pick<Client, "accounts" | "approver" | "timeZone">>, signal?: AbortSignal): Promise<Client>;
export declare function checkClient(planner: Planner, { timeZone, locationName, accounts }: Client, { now, signal }?: {
    now?: Date | undefined;
    signal?: AbortSignal | undefined;
}): Promise<string[]>;

// agency/clients.d.ts
export type TokenPlace = {
    readonly env: string;
} | {
    readonly file: string;
} | {
    readonly oauth: {
        readonly companyId?: string | undefined;
    };
};
export interface Client {
    readonly locationId: string;
    readonly locationName?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly accounts: readonly string[];
    readonly userId: string;
    readonly approver?: string | undefined;
    readonly token: TokenPlace;
}
export type Clients = Readonly<Record<string, Client>>;
export declare class ClientsError extends Error {
    readonly code = "clients";
}
export declare function readClients(text: string, name?: string): Clients;

// agency/group.d.ts
import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";
import type { Location } from "../location/location.js";
import type { ImportEvent, Outcome } from "../import/event.js";
import type { Finding } from "../csv/rules.js";
import type { ImportOptions } from "../import/job.js";
import type { WeekOptions } from "./options.js";
import type { Group } from "./sheet.js";
export interface GroupEnd {
    readonly client: string;
    readonly group: Group;
    readonly outcome: Outcome | "refused" | "failed" | "left";
    readonly reason: string | undefined;
    readonly findings: readonly Finding[];
    readonly posts: readonly PlannedPost[];
    readonly location: Location | undefined;
    readonly accounts: readonly Account[];
    readonly planned: number;
    readonly missing: number;
    readonly held: number;
    readonly mark: string | undefined;
}
export interface GroupEvent {
    readonly type: "import";
    readonly client: string;
    readonly event: ImportEvent;
}
export declare function isGood({ outcome }: Pick<GroupEnd, "outcome">): boolean;
export declare function runGroup(group: Group, { sheet, clients, connect, ...options }: WeekOptions, how: Pick<ImportOptions, "schedule" | "dryRun">): AsyncGenerator<GroupEvent, GroupEnd, void>;
export declare function leave(group: Group): GroupEnd;

// agency/index.d.ts, which is ./agency
export { reportClients, verifySheet } from "./verify.js";
export type { ReportedClient, VerifiedClient } from "./verify.js";
export { ClientsError, readClients } from "./clients.js";
export type { Client, Clients, TokenPlace } from "./clients.js";
export { isSheet, readSheet, selectClients } from "./sheet.js";
export type { Group, Sheet, SheetRow } from "./sheet.js";
export { checkClient, lookUpClient } from "./client.js";
export { isGood } from "./group.js";
export type { GroupEnd, GroupEvent } from "./group.js";
export type { Leftover } from "./leftover.js";
export type { Connect, WeekOptions } from "./options.js";
export { planSheet, scheduleSheet, stageSheet } from "./run.js";
export type { WeekEvent } from "./run.js";

// agency/leftover.d.ts
import type { GroupEnd } from "./group.js";
import type { WeekOptions } from "./options.js";
export interface Leftover {
    readonly client: string;
    readonly id: string;
    readonly fileName: string;
}
export declare function findLeftovers(client: string, ends: readonly GroupEnd[], { sheet, clients, connect, signal }: WeekOptions): Promise<Leftover[]>;

// agency/options.d.ts
import type { ImportOptions } from "../import/job.js";
import type { Planner } from "../planner.js";
import type { Client, Clients } from "./clients.js";
import type { Sheet } from "./sheet.js";
export type Connect = (name: string, client: Client) => Planner | Promise<Planner>;
export interface WeekOptions extends Pick<ImportOptions, "ledger" | "holds" | "answers" | "via" | "dates" | "times" | "allowDrafts" | "patience" | "signal"> {
    readonly sheet: Sheet;
    readonly clients: Clients;
    readonly connect: Connect;
    readonly parallel?: number | undefined;
    readonly maxFailures?: number | undefined;
}

// agency/run.d.ts
import type { GroupEnd, GroupEvent } from "./group.js";
import type { Leftover } from "./leftover.js";
import type { WeekOptions } from "./options.js";
export type WeekEvent = GroupEvent | ({
    readonly type: "ended";
} & GroupEnd) | {
    readonly type: "finished";
    readonly ends: readonly GroupEnd[];
    readonly reason: string | undefined;
    readonly leftovers: readonly Leftover[];
};
export declare function planSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void>;
export declare function stageSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void>;
export declare function scheduleSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void>;

// agency/sheet.d.ts
import type { CsvFile } from "../csv/read.js";
import type { Finding } from "../csv/rules.js";
import type { Clients } from "./clients.js";
export interface Group {
    readonly client: string;
    readonly accounts: readonly string[];
    readonly csv: CsvFile;
}
export interface Sheet {
    readonly name: string;
    readonly groups: readonly Group[];
    readonly findings: readonly Finding[];
    readonly waiting: readonly SheetRow[];
    readonly rows: readonly SheetRow[];
}
export interface SheetRow {
    readonly row: number;
    readonly line: number;
    readonly client: string;
    readonly id: string;
}
export declare const leadColumns: readonly [
    "client",
    "accounts",
    "approved",
    "id"
];
export declare function readSheet(input: Uint8Array | string | CsvFile, clients: Clients, { name: given }?: {
    name?: string | undefined;
}): Sheet;
export declare function selectClients(sheet: Sheet, names: readonly string[]): Sheet;
export declare function isSheet(input: Uint8Array | string | CsvFile): boolean;
export declare function namesOf({ rows }: Pick<Sheet, "rows">): ReadonlyMap<number, string>;
export declare function nameFile(sheet: string, client: string): string;

// agency/verify.d.ts
import type { ClientReport } from "../outcome/report.js";
import type { Verification, VerifyOptions } from "../outcome/verify.js";
import type { WeekOptions } from "./options.js";
export type VerifiedClient = {
    readonly client: string;
} & ((Verification & {
    readonly bad: readonly number[];
}) | {
    readonly error: unknown;
});
export declare function verifySheet({ sheet, clients, connect, parallel, dates, times, allowDrafts, ledger, holds, now, signal, }: Pick<WeekOptions, "sheet" | "clients" | "connect" | "parallel" | "dates" | "times" | "allowDrafts" | "ledger" | "holds"> & Pick<VerifyOptions, "now" | "signal">): AsyncGenerator<VerifiedClient, void, void>;
export type ReportedClient = ClientReport | {
    readonly client: string;
    readonly error: unknown;
};
export declare function reportClients({ clients, connect, month, parallel, signal, }: Pick<WeekOptions, "clients" | "connect" | "parallel" | "signal"> & {
    readonly month: string;
}): AsyncGenerator<ReportedClient, void, void>;

// client.d.ts
import type { Client as FetchClient } from "openapi-fetch";
import type { paths } from "./generated/schema.js";
import type { SendOptions } from "./request/send.js";
export interface ClientOptions extends SendOptions {
    readonly baseUrl?: string | undefined;
    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}
export type Client = FetchClient<paths>;
export declare function createClient(options: ClientOptions): Client;

// csv/check.d.ts
import type { DateOrder, TimeMeaning } from "./date.js";
import type { PlannedPost } from "./plan.js";
import type { CsvFile } from "./read.js";
import type { Finding } from "./rules.js";
import type { Via } from "./rules/context.js";
export interface CheckOptions {
    readonly timeZone?: string | undefined;
    readonly now?: Date | undefined;
    readonly dates?: DateOrder | undefined;
    readonly times?: TimeMeaning | undefined;
    readonly allowDrafts?: boolean | undefined;
    readonly platforms?: readonly string[] | undefined;
    readonly limit?: number | undefined;
    readonly via?: Via | undefined;
}
export declare const fileLimit = 90;
export interface CheckResult {
    readonly count: number;
    readonly findings: readonly Finding[];
    readonly late: readonly Finding[];
    readonly posts: readonly PlannedPost[];
}
export declare function checkCsv(file: CsvFile, options?: CheckOptions): CheckResult;
export declare function findUnplanned({ rows }: CsvFile, posts: readonly PlannedPost[]): number[];

// csv/date.d.ts
export type DateOrder = "mdy" | "dmy";
export type TimeMeaning = "utc" | "local" | "as-written";
export type DateReading = {
    readonly local: string;
    readonly wall: number;
} | {
    readonly code: "date-format" | "date-invalid" | "date-ambiguous" | "date-zone";
    readonly message: string;
    readonly fix: string;
};
export interface Clock {
    readonly timeZone?: string | undefined;
    readonly dates?: DateOrder | undefined;
    readonly times?: TimeMeaning | undefined;
}
export declare function readDate(text: string, { timeZone, dates, times }?: Clock): DateReading;

// csv/format.d.ts
export type Format = "basic" | "advanced";
export interface Column {
    readonly key: ColumnKey;
    readonly header: string;
    readonly group: string;
    readonly label: string;
    readonly choices?: readonly string[];
    readonly isText?: true;
    readonly longest?: number;
}
export type ColumnKey = SharedKey | FieldKey;
export type SharedKey = "time" | "content" | "link" | "images" | "gif" | "videos" | "thumbnail";
export type FieldKey = "mediaOptimization" | "applyWatermark" | "tags" | "category" | "followUpComment" | "facebook.type" | "instagram.type" | `linkedin.${"pdfTitle" | "postAsPdf"}` | `google.${"eventType" | "actionType" | "title" | "offerTitle" | "startDate" | "endDate"}` | `google.${"termsConditions" | "couponCode" | "redeemOnlineUrl" | "actionUrl"}` | `youtube.${"title" | "privacyLevel" | "type"}` | `tiktok.${"privacyLevel" | "promoteOtherBrand" | "enableComment" | "enableDuet"}` | `tiktok.${"enableStitch" | "videoDisclosure" | "promoteYourBrand"}` | `community.${"title" | "notifyAllGroupMembers"}` | `pinterest.${"title" | "link"}`;
export declare const columnsOf: Readonly<Record<Format, readonly Column[]>>;
export declare function headersOf(columns: readonly Column[]): string[][];
export declare function withoutThumbnail(columns: readonly Column[]): Column[];

// csv/open.d.ts
import type { CsvFile } from "./read.js";
import type { WorkbookOptions } from "./workbook.js";
export declare function readPosts(input: Uint8Array, options?: WorkbookOptions): Promise<CsvFile>;

// csv/plan.d.ts
import type { Clock } from "./date.js";
import type { Column } from "./format.js";
import type { Row } from "./row.js";
export interface PlannedPost extends Omit<Row, "time" | "fault"> {
    readonly local: string | undefined;
    readonly utc: string | undefined;
    readonly media: readonly string[];
}
export declare function planPost(row: Row, columns: readonly Column[], clock: Clock): PlannedPost;
export declare function readTime({ time }: Pick<Row, "time">, clock: Clock): {
    readonly local?: string;
    readonly wall?: number;
};

// csv/platform.d.ts
export interface Platform {
    readonly id: string;
    readonly name: string;
    readonly caption: number;
    readonly unit?: "graphemes" | "bytes" | "emoji bytes";
    readonly doubtful?: number;
    readonly forbidden?: RegExp;
    readonly images?: number;
    readonly videos?: number;
    readonly gif?: true;
    readonly needs?: "an image or a video" | "a video";
    readonly hashtags?: number;
    readonly silent?: "always" | "from a file";
    readonly unsupported?: true;
}
export declare const platformNames: readonly string[];
export declare function choosePlatforms(names: readonly string[]): Platform[];

// csv/probe.d.ts
import type { CsvFile } from "./read.js";
import type { Finding } from "./rules.js";
export interface ProbeOptions {
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly timeout?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
export declare function probeMedia({ name, rows, columns }: Pick<CsvFile, "name" | "rows" | "columns">, options?: ProbeOptions): Promise<Finding[]>;

// csv/read.d.ts
import type { Column, Format } from "./format.js";
import type { Row } from "./row.js";
import type { Finding } from "./rules.js";
import type { Table } from "./table.js";
export type VisitRow = (row: Row, lead: Readonly<Record<string, string>>) => void;
export interface CsvFile {
    readonly name: string;
    readonly format: Format | undefined;
    readonly columns: readonly Column[];
    readonly lead: readonly string[];
    readonly scan: (visit: VisitRow) => void;
    readonly rows: readonly Row[];
    readonly findings: readonly Finding[];
}
export interface ReadOptions {
    readonly name?: string | undefined;
    readonly lead?: readonly string[] | undefined;
    readonly strict?: boolean | undefined;
}
export declare function readCsv(input: Uint8Array | string, options?: ReadOptions): CsvFile;
export declare function readTables(tables: readonly Table[], { name: file, lead, strict }: ReadOptions, notes?: readonly string[]): CsvFile;
export declare function refuse(name: string, findings: readonly Finding[]): CsvFile;

// csv/row.d.ts
import type { Column, FieldKey } from "./format.js";
export interface Row {
    readonly row: number;
    readonly line: number;
    readonly cells: readonly string[];
    readonly time: string;
    readonly content: string;
    readonly link: string;
    readonly images: readonly string[];
    readonly gif: string;
    readonly videos: readonly string[];
    readonly thumbnail: string;
    readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
    readonly fault: RowFault | undefined;
}
export declare function mediaOf({ images, gif, videos }: Pick<Row, Kind>): readonly string[];
export type Kind = "images" | "gif" | "videos";
export interface RowFault {
    readonly kind: "unclosed" | "malformed" | "short" | "long";
    readonly value: string;
}
export declare function createRow(cells: readonly string[], columns: readonly Column[], row: number, line: number, fault: RowFault | undefined): Row;

// csv/rules.d.ts
export type Severity = "error" | "warning" | "note";
export interface Rule {
    readonly severity: Severity;
    readonly confidence: "high" | "med" | "low";
    readonly source: string;
    readonly summary: string;
    readonly fix: string;
}
export type RuleCode = keyof typeof rules;
export interface Finding {
    readonly code: RuleCode;
    readonly severity: Severity;
    readonly file: string;
    readonly line?: number;
    readonly row?: number;
    readonly column?: string;
    readonly value?: string;
    readonly message: string;
    readonly fix: string;
}
export declare const rules: {
    "file-empty": Rule;
    "not-csv": Rule;
    "not-utf8": Rule;
    "header-absent": Rule;
    "header-mismatch": Rule;
    "read-as": Rule;
    "header-groups-absent": Rule;
    "no-posts": Rule;
    "too-many-posts": Rule;
    "all-midnight": Rule;
    "platform-unsupported": Rule;
    "account-expires": Rule;
    "quote-unclosed": Rule;
    "quote-malformed": Rule;
    "row-too-short": Rule;
    "row-too-long": Rule;
    "spreadsheet-error": Rule;
    "lost-character": Rule;
    mojibake: Rule;
    "text-leftover": Rule;
    "letters-lost": Rule;
    "value-unknown": Rule;
    "text-too-long": Rule;
    "date-missing": Rule;
    "date-format": Rule;
    "date-zone": Rule;
    "date-invalid": Rule;
    "date-ambiguous": Rule;
    "date-gap": Rule;
    "date-overlap": Rule;
    "date-past": Rule;
    "date-soon": Rule;
    "date-far": Rule;
    "content-missing": Rule;
    "caption-too-long": Rule;
    "caption-cut": Rule;
    "caption-characters": Rule;
    "comment-hashtags": Rule;
    "too-many-hashtags": Rule;
    "url-invalid": Rule;
    "url-escaped": Rule;
    "url-drive": Rule;
    "link-overridden": Rule;
    "post-duplicate": Rule;
    "post-repeated": Rule;
    "media-mixed": Rule;
    "media-count": Rule;
    "media-type": Rule;
    "media-converted": Rule;
    "media-page": Rule;
    "media-expires": Rule;
    "thumbnail-unused": Rule;
    "media-required": Rule;
    "gif-unsupported": Rule;
    "video-unsupported": Rule;
    "platform-media-count": Rule;
    "media-missing": Rule;
    "media-unreachable": Rule;
    "media-served-as": Rule;
    "media-too-large": Rule;
    "story-caption": Rule;
    "reel-video": Rule;
    "google-field-missing": Rule;
    "google-field-unused": Rule;
    "google-event-type": Rule;
    "google-dates": Rule;
    "tiktok-privacy": Rule;
    "youtube-title": Rule;
    "linkedin-pdf": Rule;
    "comment-unsupported": Rule;
    "sheet-client-column": Rule;
    "sheet-client": Rule;
    "sheet-account": Rule;
    "sheet-approved": Rule;
    "posts-column": Rule;
    "posts-id": Rule;
};
export declare function createFinding(code: RuleCode, found: Omit<Finding, "code" | "severity" | "fix"> & {
    readonly fix?: string | undefined;
}): Finding;

// csv/rules/context.d.ts
import type { Clock } from "../date.js";
import type { Column, ColumnKey, Format } from "../format.js";
import type { Platform } from "../platform.js";
import type { Row } from "../row.js";
import type { RuleCode } from "../rules.js";
export type Via = "csv" | "posts";
export interface Context extends Clock {
    readonly format: Format | undefined;
    readonly columns: readonly Column[];
    readonly now: number;
    readonly allowDrafts: boolean;
    readonly platforms: readonly Platform[] | undefined;
    readonly via: Via | undefined;
}
export type Check = (row: Row, context: Context, report: Report) => void;
export type Place = Pick<Row, "row" | "line">;
export type Report = (code: RuleCode, column: ColumnKey | undefined, message: string, more?: More) => void;
export interface More {
    readonly value?: string;
    readonly fix?: string;
}
export declare function reaches({ platforms }: Pick<Context, "platforms">, name: string): boolean;
export declare function mayReach(context: Context, name: string): boolean;

// csv/table.d.ts
import type { RowFault } from "./row.js";
export interface Table {
    readonly head: readonly (readonly string[])[];
    readonly scan: (visit: (cells: readonly string[], line: number, fault: RowFault | undefined) => void) => void;
    readonly notes: readonly string[];
}
export declare function openText(text: string): Table[];

// csv/workbook.d.ts
import type { CsvFile, ReadOptions } from "./read.js";
export interface WorkbookOptions extends ReadOptions {
    readonly sheet?: string | undefined;
}
export declare function readWorkbook(input: Uint8Array, options: WorkbookOptions): Promise<CsvFile>;

// csv/write.d.ts
import type { FieldKey, Format } from "./format.js";
import type { PlannedPost } from "./plan.js";
import type { CsvFile } from "./read.js";
export interface CsvPost {
    readonly local?: string | undefined;
    readonly utc?: string | Date | undefined;
    readonly content?: string | undefined;
    readonly link?: string | undefined;
    readonly images?: readonly string[] | undefined;
    readonly gif?: string | undefined;
    readonly videos?: readonly string[] | undefined;
    readonly thumbnail?: string | undefined;
    readonly fields?: Readonly<Partial<Record<FieldKey, string | boolean>>> | undefined;
}
export interface WriteOptions {
    readonly format?: Format | undefined;
    readonly timeZone?: string | undefined;
}
export interface CsvPart {
    readonly name: string;
    readonly posts: readonly PlannedPost[];
    readonly text: string;
}
export declare function writeCsv(posts: readonly CsvPost[], { format, timeZone }?: WriteOptions): string;
export declare function normalizeCsv({ columns }: Pick<CsvFile, "columns">, posts: readonly Pick<PlannedPost, "cells">[]): string;
export declare function splitCsv(file: Pick<CsvFile, "name" | "columns">, posts: readonly PlannedPost[], limit?: number): CsvPart[];

// csv/zone.d.ts
export type Instant = {
    readonly utc: string;
} | {
    readonly problem: "gap" | "overlap";
    readonly choices: readonly [
        string,
        string
    ];
};
export declare function readWall(local: string): number | undefined;
export declare function writeWall(wall: number): string;
export declare function toUtc(local: string, timeZone: string): Instant;
export declare function toLocal(utc: string, timeZone: string): string;
export declare function findInstant(wall: number, timeZone: string): number | {
    problem: "gap" | "overlap";
    choices: [
        number,
        number
    ];
};

// errors.d.ts
export type UnauthorizedReason = "invalid_token" | "missing_scope" | "wrong_token_type" | "version" | "unknown";
export declare class ApiError extends Error {
    readonly code: "api" | "rate_limit";
    readonly operation: string;
    readonly status: number;
    readonly body: unknown;
    readonly headers: Headers;
    readonly traceId: string | undefined;
    readonly issues: readonly string[];
    readonly reason: UnauthorizedReason | undefined;
    readonly scope: string | undefined;
    constructor(refusal: Refusal);
}
export declare class RateLimitError extends ApiError {
    readonly code = "rate_limit";
    readonly kind: "burst" | "daily";
    readonly retryAfter: number | undefined;
    constructor(refusal: Refusal & Limit);
}
export declare class ConnectionError extends Error {
    readonly code = "connection";
    readonly operation: string;
    constructor(operation: string, cause: unknown);
}
export declare class UnknownOutcomeError extends Error {
    readonly code = "unknown_outcome";
    readonly operation: string;
    constructor(operation: string, cause: unknown);
}
export declare class TimeoutError extends Error {
    readonly code = "timeout";
    readonly operation: string;
    readonly limit: "attempt" | "total";
    readonly milliseconds: number;
    constructor(operation: string, limit: "attempt" | "total", milliseconds: number);
}
export declare function isInvalidToken(body: unknown): boolean;
export interface Refusal {
    operation: string;
    response: Response;
    body: unknown;
    scope: string | undefined;
}
interface Limit {
    kind: "burst" | "daily";
    retryAfter: number | undefined;
}
export {};

// import/answers.d.ts
import type { Reconciled } from "./reconcile.js";
export interface Answers {
    readonly update?: boolean | undefined;
    readonly keepHighlevel?: boolean | undefined;
    readonly deleteRemoved?: boolean | undefined;
    readonly possibleDuplicates?: "post" | "skip" | undefined;
    readonly postAgain?: boolean | undefined;
    readonly accept?: readonly "media"[] | undefined;
    readonly lines?: readonly number[] | undefined;
}
export type Deed = "send" | "update" | "keep" | "nothing" | "wait";
export declare function decide(one: Reconciled, answers: Answers, kept: ReadonlySet<string>): Deed;
export declare function isNamed({ post }: Pick<Reconciled, "post">, { lines }: Answers): boolean;
export declare function keepOf({ accountId, found, differences }: Reconciled): string;

// import/difference.d.ts
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import type { Sent } from "./sent.js";
export type Change = "plan" | "highlevel" | "both";
export interface Difference {
    readonly field: "time" | "caption" | "media" | "link";
    readonly plan: string;
    readonly there: string | undefined;
    readonly by: Change;
}
export declare function findDifferences({ post: plan }: Placement, sent: Sent | undefined, { post: _, ...there }: SeenPost, known: ReadonlySet<string>): Difference[];
export declare function mergeChanges(differences: readonly Difference[]): Change | undefined;

// import/event.d.ts
import type { Finding } from "../csv/rules.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";
import type { Location } from "../location/location.js";
import type { Placement } from "../location/placement.js";
import type { Change, Difference } from "./difference.js";
import type { PlacementState } from "./reconcile.js";
export interface ReviewedRow {
    readonly post: PlannedPost;
    readonly problems: readonly string[];
    readonly id: string | undefined;
}
export interface SkippedRow {
    readonly row: number;
    readonly cells: readonly string[];
    readonly problems: readonly string[];
}
export interface ComparedPost extends Placement {
    readonly state: PlacementState;
    readonly ids: readonly string[];
    readonly status: string | undefined;
    readonly differences: readonly Difference[];
    readonly change: Change | undefined;
    readonly link: string | undefined;
    readonly error: string | undefined;
}
export interface DroppedPost {
    readonly row: number;
    readonly accountId: string;
    readonly id: string;
    readonly utc: string | undefined;
    readonly caption: string;
}
export type Outcome = "dry_run" | "staged" | "scheduled" | "approval" | "attention" | "incomplete" | "unknown";
export type ImportEvent = {
    readonly type: "checked";
    readonly file: string;
    readonly mark: string;
    readonly posts: readonly PlannedPost[];
    readonly findings: readonly Finding[];
    readonly location: Location;
    readonly accounts: readonly Account[];
} | {
    readonly type: "surveyed";
    readonly planned: number;
    readonly missing: number;
    readonly held: number;
    readonly posts: readonly ComparedPost[];
    readonly dropped: readonly DroppedPost[];
} | {
    readonly type: "superseded";
    readonly id: string;
    readonly fileName: string;
} | {
    readonly type: "uploaded";
    readonly fileName: string;
    readonly rowsCount: number;
} | {
    readonly type: "assigned";
    readonly id: string;
    readonly fileName: string;
} | {
    readonly type: "status";
    readonly id: string;
    readonly status: string;
} | {
    readonly type: "reviewed";
    readonly id: string;
    readonly rows: readonly ReviewedRow[];
} | {
    readonly type: "skipped";
    readonly rows: readonly SkippedRow[];
    readonly rejected: string;
} | {
    readonly type: "scheduling";
    readonly id: string;
} | {
    readonly type: "created";
    readonly row: number;
    readonly accountId: string;
    readonly id: string | undefined;
} | {
    readonly type: "refused";
    readonly row: number;
    readonly accountId: string;
    readonly message: string;
} | {
    readonly type: "updated";
    readonly row: number;
    readonly accountId: string;
    readonly id: string;
    readonly way: "in_place" | "anew";
} | {
    readonly type: "deleted";
    readonly id: string;
} | {
    readonly type: "compared";
    readonly posts: readonly ComparedPost[];
    readonly dropped: readonly DroppedPost[];
} | {
    readonly type: "finished";
    readonly mark: string;
    readonly outcome: Outcome;
    readonly imports: readonly string[];
    readonly reason: string | undefined;
};

// import/index.d.ts, which is ./import
export { AccountError, chooseAccounts } from "../location/accounts.js";
export { checkCsv } from "../csv/check.js";
export type { CheckOptions } from "../csv/check.js";
export type { PlannedPost } from "../csv/plan.js";
export type { Account } from "../location/accounts.js";
export type { Answers } from "./answers.js";
export type { Change, Difference } from "./difference.js";
export type { ComparedPost, DroppedPost, ImportEvent, Outcome, ReviewedRow } from "./event.js";
export type { PlacementState } from "./reconcile.js";
export { rules } from "../csv/rules.js";
export type { Finding, Rule, RuleCode } from "../csv/rules.js";
export { probeMedia } from "../csv/probe.js";
export type { ProbeOptions } from "../csv/probe.js";
export { readPosts } from "../csv/open.js";
export { readCsv } from "../csv/read.js";
export type { CsvFile } from "../csv/read.js";
export type { Row } from "../csv/row.js";
export { LedgerBusyError, memoryLedger } from "./ledger.js";
export type { ImportRecord, Ledger, LedgerEntry, PartRecord } from "./ledger.js";
export { LocationError } from "../location/location.js";
export { CheckError } from "./job.js";
export type { ImportOptions } from "./job.js";
export { findRemains, removeRemains } from "./undo.js";
export type { RemainingPost, Remains } from "./undo.js";
export { importCsv } from "./workflow.js";
export { normalizeCsv, splitCsv, writeCsv } from "../csv/write.js";
export type { CsvPart, CsvPost, WriteOptions } from "../csv/write.js";
export { toLocal, toUtc } from "../csv/zone.js";

// import/job.d.ts
import type { Planner } from "../planner.js";
import type { CheckOptions } from "../csv/check.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";
import type { HoldStore } from "../location/holds.js";
import type { Location } from "../location/location.js";
import type { Placement } from "../location/placement.js";
import type { Answers } from "./answers.js";
import type { SkippedRow } from "./event.js";
import type { Finding } from "../csv/rules.js";
import type { Ledger } from "./ledger.js";
import type { CsvFile } from "../csv/read.js";
export interface ImportOptions extends Pick<CheckOptions, "dates" | "times" | "allowDrafts" | "via"> {
    readonly file: Blob | CsvFile;
    readonly accountIds: readonly string[];
    readonly userId: string;
    readonly timeZone?: string | undefined;
    readonly locationName?: string | undefined;
    readonly approver?: string | undefined;
    readonly schedule?: boolean | "staged" | undefined;
    readonly skipBadRows?: boolean | undefined;
    readonly dryRun?: boolean | undefined;
    readonly answers?: Answers | undefined;
    readonly ledger?: Ledger | undefined;
    readonly holds?: HoldStore | undefined;
    readonly rowIds?: ReadonlyMap<number, string> | undefined;
    readonly others?: readonly PlanFile[] | undefined;
    readonly patience?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
export interface PlanFile {
    readonly file: CsvFile;
    readonly accountIds: readonly string[];
}
export declare class CheckError extends Error {
    readonly code = "check";
    readonly findings: readonly Finding[];
    constructor(file: string, findings: readonly Finding[]);
}
export interface Job {
    readonly csv: CsvFile;
    readonly mark: string;
    readonly posts: readonly PlannedPost[];
    readonly findings: readonly Finding[];
    readonly late: readonly Finding[];
    readonly skipped: readonly SkippedRow[];
    readonly location: Location;
    readonly accounts: readonly Account[];
    readonly rowIds: ReadonlyMap<number, string> | undefined;
    readonly others: readonly Placement[];
}
export declare function prepareImport(planner: Planner, options: ImportOptions): Promise<Job>;
export declare function readBlob(file: Blob): Promise<CsvFile>;
export declare function toSkipped({ rows }: CsvFile, findings: readonly Finding[]): SkippedRow[];
export declare function refuse(name: string, findings: readonly Finding[]): void;

// import/ledger.d.ts
import type { Entry } from "../location/entries.js";
export interface ImportRecord {
    readonly mark: string;
    readonly locationId: string;
    readonly userId: string;
    readonly file: string;
    readonly startedAt: string;
    readonly parts: readonly PartRecord[];
    readonly pulled?: readonly string[] | undefined;
    readonly kept?: readonly string[] | undefined;
}
export interface PartRecord {
    readonly fileName: string;
    readonly accountIds: readonly string[];
    readonly rows: readonly {
        readonly row: number;
        readonly utc?: string | undefined;
        readonly caption: string;
        readonly link?: string | undefined;
        readonly media?: readonly string[] | undefined;
        readonly id?: string | undefined;
    }[];
    readonly savedAt?: string | undefined;
    readonly replaced?: readonly string[] | undefined;
    readonly isUndone?: boolean | undefined;
    readonly assigningAt?: string | undefined;
    readonly filePath?: string | undefined;
    readonly id?: string | undefined;
    readonly finalizingAt?: string | undefined;
    readonly isFinalized?: boolean | undefined;
    readonly creating?: readonly {
        readonly row: number;
        readonly accountId: string;
        readonly since: string;
    }[] | undefined;
    readonly posts?: readonly {
        readonly row: number;
        readonly accountId: string;
        readonly ids: readonly string[];
    }[] | undefined;
}
export interface Ledger {
    open(mark: string): Promise<LedgerEntry>;
    list(): Promise<ImportRecord[]>;
}
export type LedgerEntry = Entry<ImportRecord>;
export declare class LedgerBusyError extends Error {
    readonly code = "ledger_busy";
    constructor(mark: string, holder: string);
}
export declare function memoryLedger(): Ledger;

// import/look.d.ts
import type { CsvRow } from "../location/imports.js";
import type { SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
import type { ImportRecord } from "./ledger.js";
export interface ImportThere {
    readonly id: string;
    readonly fileName: string;
    readonly status: string;
    readonly filePath: string | undefined;
    readonly mark: string | undefined;
    readonly file: string | undefined;
    readonly accountIds: readonly string[];
    readonly approver: string | undefined;
    readonly createdAt: string | undefined;
    readonly rows: readonly CsvRow[];
    readonly isCarriedOut: boolean;
}
export interface Search {
    readonly userId: string;
    readonly file: string;
    readonly mark: string;
    readonly records: readonly ImportRecord[];
    readonly except?: ReadonlySet<string> | undefined;
}
export declare function lookAtImports(planner: Pick<Planner, "csv">, { userId, file, mark, records, except }: Search, signal?: AbortSignal): Promise<ImportThere[]>;
export declare function markCarriedOut(imports: readonly ImportThere[], posts: readonly SeenPost[]): ImportThere[];
export declare function lookAtPosts(planner: Pick<Planner, "posts">, instants: readonly (number | undefined)[], signal?: AbortSignal): Promise<SeenPost[]>;

// import/observe.d.ts
import type { Account } from "../location/accounts.js";
import type { SeenPost } from "../location/posts.js";
import type { Placement } from "../location/placement.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Planner } from "../planner.js";
import type { ImportRecord } from "./ledger.js";
import type { ImportThere } from "./look.js";
import type { Reconciliation } from "./reconcile.js";
export interface Plan {
    readonly file: string;
    readonly placements: readonly Placement[];
    readonly accounts: readonly Account[];
    readonly rowIds?: ReadonlyMap<number, string> | undefined;
    readonly others?: readonly Placement[] | undefined;
}
export interface Known {
    readonly imports: readonly ImportThere[];
    readonly records: readonly ImportRecord[];
    readonly held?: readonly SeenPost[] | undefined;
    readonly now?: number | undefined;
}
export declare function toPlacements(posts: readonly PlannedPost[], accounts: readonly Account[]): Placement[];
export declare function observe(planner: Pick<Planner, "posts">, plan: Plan, { imports, records, held, now }: Known, signal?: AbortSignal): Promise<Reconciliation>;

// import/pair.d.ts
import type { Placement } from "../location/placement.js";
import type { Sent } from "./sent.js";
export interface Pairing {
    readonly paired: ReadonlyMap<string, Sent>;
    readonly asked: ReadonlyMap<string, Sent>;
    readonly loose: readonly Sent[];
    readonly elsewhere: readonly Sent[];
}
export interface Versions {
    readonly sent: readonly Sent[];
    readonly rowIds?: ReadonlyMap<number, string> | undefined;
    readonly now: number;
}
export declare function pairSent(placements: readonly Placement[], { sent, rowIds, now }: Versions): Pairing;

// import/reconcile.d.ts
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import type { Change, Difference } from "./difference.js";
import type { Versions } from "./pair.js";
import type { Sent } from "./sent.js";
export type PlacementState = "same" | "staged" | "missing" | "changed" | "removed" | "held" | "pulled" | "published" | "failed" | "draft" | "doubled" | "possible_duplicate" | "unknown";
export interface Reconciled extends Placement {
    readonly state: PlacementState;
    readonly found: readonly SeenPost[];
    readonly differences: readonly Difference[];
    readonly change: Change | undefined;
    readonly sent: Sent | undefined;
}
export interface Dropped {
    readonly sent: Sent;
    readonly post: SeenPost;
}
export interface Comparison extends Versions {
    readonly placements: readonly Placement[];
    readonly others?: readonly Placement[] | undefined;
    readonly posts: readonly SeenPost[];
    readonly held?: readonly SeenPost[] | undefined;
    readonly pulled?: ReadonlySet<string> | undefined;
    readonly accountOf: (id: string) => string | undefined;
}
export interface Reconciliation {
    readonly placements: readonly Reconciled[];
    readonly dropped: readonly Dropped[];
    readonly foreign: readonly SeenPost[];
}
export declare function reconcile(comparison: Comparison): Reconciliation;

// import/sent.d.ts
import type { Place } from "../location/placement.js";
export interface Sent extends Place {
    readonly rowId?: string | undefined;
    readonly instant: number | undefined;
    readonly content: string;
    readonly link: string;
    readonly media: readonly string[] | undefined;
    readonly ids: readonly string[];
    readonly mark: string;
    readonly importId: string | undefined;
    readonly isOfPlan: boolean;
    readonly isThrough: boolean;
    readonly at: string;
}

// import/undo.d.ts
import type { Planner } from "../planner.js";
import type { ImportRecord } from "./ledger.js";
export interface Remains {
    readonly staged: readonly string[];
    readonly posts: readonly RemainingPost[];
    readonly published: readonly RemainingPost[];
}
export interface RemainingPost {
    readonly id: string;
    readonly row: number;
    readonly status: string;
    readonly summary: string;
    readonly link: string | undefined;
}
export declare function findRemains(planner: Planner, record: ImportRecord, signal?: AbortSignal): Promise<Remains>;
export declare function removeRemains(planner: Planner, record: ImportRecord, { staged, posts }: Remains, signal?: AbortSignal): Promise<Remains>;

// import/workflow.d.ts
import type { Planner } from "../planner.js";
import type { ImportEvent } from "./event.js";
import type { ImportOptions } from "./job.js";
export declare function importCsv(planner: Planner, options: ImportOptions): AsyncGenerator<ImportEvent, void, void>;

// index.d.ts, which is .
export { createClient } from "./client.js";
export type { Client, ClientOptions } from "./client.js";
export { ApiError, ConnectionError, RateLimitError, TimeoutError, UnknownOutcomeError, } from "./errors.js";
export type { UnauthorizedReason } from "./errors.js";
export type { components, paths } from "./generated/schema.js";
export type { OperationId } from "./operation.js";
export { createPlanner } from "./planner.js";
export type { CallOptions, Input, Item, Output, Planner, PlannerOptions } from "./planner.js";
export type { TimeoutOptions } from "./request/clock.js";
export type { CallEvent } from "./request/event.js";
export { createPacer } from "./request/pacer.js";
export type { PaceOptions, Pacer } from "./request/pacer.js";
export type { RetryOptions } from "./request/retry.js";
export type { TokenSource } from "./request/token.js";

// location/accounts.d.ts
import type { Planner } from "../planner.js";
export interface Account {
    readonly id?: string;
    readonly name?: string;
    readonly platform?: string;
    readonly originId?: string;
    readonly isExpired?: boolean;
    readonly expire?: string;
}
export declare class AccountError extends Error {
    readonly code = "account";
    readonly accounts: readonly Account[];
    constructor(message: string, accounts: readonly Account[]);
}
export declare function listAccounts(planner: Pick<Planner, "accounts">, signal?: AbortSignal): Promise<readonly Account[]>;
export declare function chooseAccounts(planner: Pick<Planner, "accounts">, wanted: readonly string[], signal?: AbortSignal): Promise<Account[]>;
export declare function pickConnected(accounts: readonly Account[], wanted: readonly string[]): Account[];
export declare function pickAccounts(accounts: readonly Account[], wanted: readonly string[]): Account[];
export declare function indexAccounts<A extends Account>(accounts: readonly A[]): (id: string | undefined) => A | undefined;

// location/entries.d.ts
export interface Entry<T> {
    readonly record: T | undefined;
    save(record: T): Promise<void>;
    close(): Promise<void>;
}
export interface Entries<T> {
    open(key: string): Promise<Entry<T>>;
    list(): Promise<T[]>;
}
export type Busy = (key: string, holder: string) => Error;
export declare function memoryEntries<T>(busy: Busy): Entries<T>;

// location/holds.d.ts
import type { Entry } from "./entries.js";
import type { Post, SeenPost } from "./posts.js";
export interface HoldRecord {
    readonly locationId: string;
    readonly posts: readonly HeldPost[];
}
export interface HeldPost {
    readonly post: Post;
    readonly ids: readonly string[];
    readonly since?: string | undefined;
    readonly current?: string | undefined;
}
export interface HoldStore {
    open(locationId: string): Promise<HoldEntry>;
}
export type HoldEntry = Entry<HoldRecord>;
export declare class HoldBusyError extends Error {
    readonly code = "hold_busy";
    constructor(locationId: string, holder: string);
}
export declare function memoryHolds(): HoldStore;
export declare function readHeld(holds: HoldStore | undefined, locationId: string): Promise<SeenPost[]>;

// location/imports.d.ts
import type { Item, Planner } from "../planner.js";
export type CsvImport = Item<"csv/list">;
export type CsvRow = Item<"csv/get">;
export declare function importIdOf({ _id, id }: Pick<CsvImport, "_id" | "id">): string | undefined;
export declare function listImports(planner: Pick<Planner, "csv">, userId: string, signal?: AbortSignal): Promise<CsvImport[]>;
export declare function readImport(planner: Pick<Planner, "csv">, id: string, signal?: AbortSignal): Promise<CsvImport | undefined>;
export declare function readRows(planner: Pick<Planner, "csv">, id: string, signal?: AbortSignal): Promise<CsvRow[]>;

// location/location.d.ts
import type { Planner } from "../planner.js";
export interface Location {
    readonly id: string;
    readonly name: string | undefined;
    readonly timeZone: string;
    readonly clock: number;
}
export declare function nowThere({ clock }: Pick<Location, "clock">): number;
export declare class LocationError extends Error {
    readonly code = "location";
}
export declare function requireLocation({ locationId }: Pick<Planner, "locationId">): string;
export declare function readLocation(planner: Planner, expected: {
    timeZone?: string | undefined;
    locationName?: string | undefined;
}, signal?: AbortSignal): Promise<Location>;

// location/placement.d.ts
import type { PlannedPost } from "../csv/plan.js";
export interface Place {
    readonly row: number;
    readonly accountId: string;
}
export interface Placement {
    readonly post: PlannedPost;
    readonly accountId: string;
}
export declare function placeOf({ post, accountId }: Placement): Place;
export declare function keyOf({ row, accountId }: Place): string;
export declare function withoutPlaces<T extends Place>(entries: readonly T[] | undefined, gone: readonly Place[]): T[];
export declare function nameRows(rows: Iterable<number>): string;

// location/posts.d.ts
import type { Item, Planner } from "../planner.js";
import type { Patience } from "./wait.js";
export type Post = Item<"posts/list">;
export interface SeenPost {
    readonly id: string;
    readonly accountIds: readonly string[];
    readonly instant: number | undefined;
    readonly caption: string;
    readonly media: readonly string[];
    readonly link: string | undefined;
    readonly status: string;
    readonly post: Post;
}
export declare function seePost(post: Post): SeenPost;
export declare function idOf(post: Post): string;
export declare function timeOf({ displayDate, scheduleDate }: Post): string | undefined;
export declare function isGone({ status, deleted }: Pick<Post, "status" | "deleted">): boolean;
export type PostFilter = Parameters<Planner["posts"]["list"]["all"]>[0];
export declare function listPosts(planner: Pick<Planner, "posts">, filters: readonly PostFilter[], signal?: AbortSignal): Promise<SeenPost[]>;
export declare function filterAround(instants: readonly number[], { withDrafts }: {
    readonly withDrafts: boolean;
}): PostFilter[];
export declare function readPosts(planner: Pick<Planner, "posts">, ids: Iterable<string>, signal?: AbortSignal): Promise<Map<string, SeenPost>>;
export declare function inTens<T>(things: readonly T[]): Generator<T[], void, void>;
export declare function orMissing<T>(answer: Promise<T>): Promise<T | undefined>;
export declare function deletePosts(planner: Pick<Planner, "posts">, posts: readonly SeenPost[], waiting: Patience): Promise<Set<string>>;

// location/wait.d.ts
export interface Patience {
    readonly patience: number;
    readonly signal?: AbortSignal | undefined;
}
export declare function waitUntil<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean, { patience, signal }: Patience): Promise<T>;

// node/clients.d.ts
import type { Clients } from "../agency/clients.js";
import type { Connect } from "../agency/options.js";
import type { PlannerOptions } from "../planner.js";
export interface ConnectedClients {
    readonly clients: Clients;
    readonly connect: Connect;
}
export interface ConnectOptions extends Omit<PlannerOptions, "token" | "locationId"> {
    readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}
export declare function openClients(path?: string, options?: ConnectOptions): Promise<ConnectedClients>;
export declare function createConnect(path: string, { env, ...options }?: ConnectOptions): Connect;

// node/holds.d.ts
import type { HoldStore } from "../location/holds.js";
export declare function fileHolds(directory?: string): HoldStore;

// node/index.d.ts, which is ./node
export { openClients } from "./clients.js";
export type { ConnectedClients, ConnectOptions } from "./clients.js";
export { fileTokens } from "./tokens.js";
export { fileHolds } from "./holds.js";
export { fileLedger } from "./ledger.js";

// node/ledger.d.ts
import type { Ledger } from "../import/ledger.js";
export declare function fileLedger(directory?: string): Ledger;

// node/tokens.d.ts
import type { TokenStore } from "../oauth/store.js";
export declare function fileTokens(directory?: string): TokenStore;

// oauth/app.d.ts
import type { App } from "./endpoint.js";
import type { Installation, TokenStore } from "./store.js";
export interface OAuthOptions extends App {
    readonly store: TokenStore;
    readonly refreshAhead?: number | undefined;
}
export interface Owner {
    readonly locationId?: string | undefined;
    readonly companyId?: string | undefined;
}
export interface OAuth {
    exchangeCode(code: string, options?: {
        readonly userType?: "Location" | "Company" | undefined;
    }): Promise<Installation>;
    createTokenSource(owner: Owner): (refused?: string) => Promise<string>;
}
export declare function createOAuth(options: OAuthOptions): OAuth;

// oauth/endpoint.d.ts
import type { TimeoutOptions } from "../request/clock.js";
import type { TokenSource } from "../request/token.js";
import type { Tokens } from "./store.js";
export interface App {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri?: string | undefined;
    readonly baseUrl?: string | undefined;
    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
    readonly timeout?: TimeoutOptions | undefined;
}
export interface Question {
    path: "token" | "locationToken";
    form: Record<string, string | undefined>;
    agency?: TokenSource;
    retry: "read" | "never";
}
export interface Answer {
    response: Response;
    tokens?: Tokens;
    error?: string;
    traceId?: string | undefined;
}
export declare function post(app: App, { path, form, agency, retry }: Question): Promise<Answer>;

// oauth/error.d.ts
export type OAuthReason = "authorize" | "refused" | "unavailable" | "not_stored";
export declare class OAuthError extends Error {
    readonly code = "oauth";
    readonly reason: OAuthReason;
    readonly key: string | undefined;
    readonly status: number | undefined;
    readonly traceId: string | undefined;
    constructor(reason: OAuthReason, message: string, { key, status, traceId }?: Partial<OAuthDetails>);
}
export interface OAuthDetails {
    key: string | undefined;
    status: number | undefined;
    traceId: string | undefined;
}
export declare function quote(text: string, secrets: readonly (string | undefined)[]): string;

// oauth/index.d.ts, which is ./oauth
export { createOAuth } from "./app.js";
export type { OAuth, OAuthOptions, Owner } from "./app.js";
export type { App } from "./endpoint.js";
export { OAuthError } from "./error.js";
export type { OAuthReason } from "./error.js";
export { memoryTokens } from "./store.js";
export type { Installation, Tokens, TokenStore } from "./store.js";
export { createAuthorizationUrl } from "./url.js";
export type { AuthorizationUrlOptions } from "./url.js";

// oauth/store.d.ts
export interface Installation {
    readonly userType?: string | undefined;
    readonly locationId?: string | undefined;
    readonly companyId?: string | undefined;
    readonly userId?: string | undefined;
    readonly scope?: string | undefined;
    readonly [field: string]: unknown;
}
export interface Tokens extends Installation {
    readonly access_token: string;
    readonly refresh_token?: string | undefined;
    readonly expiresAt: number;
}
export interface TokenStore {
    read(key: string): Promise<Tokens | undefined>;
    update(key: string, change: (stored: Tokens | undefined) => Promise<Tokens>): Promise<Tokens>;
}
export declare function memoryTokens(): TokenStore;

// oauth/url.d.ts
export interface AuthorizationUrlOptions {
    readonly clientId: string;
    readonly redirectUri: string;
    readonly scopes: readonly string[];
    readonly state?: string | undefined;
    readonly parameters?: Readonly<Record<string, string>> | undefined;
    readonly url?: string | undefined;
}
export declare function createAuthorizationUrl(options: AuthorizationUrlOptions): string;

// operation.d.ts
import { operations } from "./generated/operations.js";
export type OperationId = keyof typeof operations;
export interface Operation {
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    readonly path: string;
    readonly query?: readonly string[];
    readonly body?: "json" | "multipart";
    readonly required?: readonly string[];
    readonly retry?: "read" | "repeat" | "never";
    readonly items?: string;
    readonly redirect?: true;
    readonly scope?: string;
}
export interface Arguments {
    readonly path?: Record<string, unknown> | undefined;
    readonly query?: Record<string, unknown> | undefined;
    readonly body?: Record<string, unknown> | undefined;
}
export declare function operationOf(id: OperationId): Operation;
export declare function findOperation(method: string, path: string): OperationId | undefined;
export declare function ids(): OperationId[];
export declare function toCamelCase(name: string): string;
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;
export declare function sortInput(operation: Operation, input: Record<string, unknown>): Arguments;
export declare function checkArguments(name: string, operation: Operation, given: Arguments): void;

// outcome/hold.d.ts
import type { Post } from "../location/posts.js";
import type { Planner } from "../planner.js";
import type { HoldStore } from "../location/holds.js";
export interface HoldResult {
    readonly post: Post;
    readonly state: HoldState;
    readonly message: string | undefined;
}
export type HoldState = "found" | "held" | "due" | "live" | "left";
export interface HoldOptions {
    readonly dryRun?: boolean | undefined;
    readonly pause?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
export declare function holdPosts(planner: Planner, store: HoldStore, { dryRun, pause, signal }?: HoldOptions): Promise<HoldResult[]>;
export declare function readThere(planner: Pick<Planner, "posts">, ids: Iterable<string>, signal?: AbortSignal): Promise<Map<string, Post>>;

// outcome/html.d.ts
import type { ClientReport } from "./report.js";
export declare function renderHtml(reports: readonly ClientReport[]): string;

// outcome/index.d.ts, which is ./outcome
export { holdPosts } from "./hold.js";
export type { HoldOptions, HoldResult, HoldState } from "./hold.js";
export { HoldBusyError, memoryHolds } from "../location/holds.js";
export type { HeldPost, HoldEntry, HoldRecord, HoldStore } from "../location/holds.js";
export { renderHtml } from "./html.js";
export { findPosts, pullPost } from "./pull.js";
export type { FoundPost, PostSearch, Pulled } from "./pull.js";
export { countPosts, reportMonth } from "./report.js";
export type { ClientReport, Count, ReportedPost } from "./report.js";
export { resumePosts } from "./resume.js";
export type { ResumeOptions, ResumeResult, ResumeState } from "./resume.js";
export { judge, verifyImport, verifyPosts } from "./verify.js";
export type { PostState, Verification, VerifiedPost, VerifyOptions } from "./verify.js";

// outcome/pull.d.ts
import type { Post } from "../location/posts.js";
import type { Planner } from "../planner.js";
export interface PostSearch {
    readonly words?: string | undefined;
    readonly utc?: string | undefined;
}
export interface FoundPost {
    readonly caption: string;
    readonly utc: string | undefined;
    readonly copies: readonly Post[];
}
export interface Pulled {
    readonly deleted: readonly Post[];
    readonly left: readonly Post[];
    readonly live: readonly Post[];
}
export declare function findPosts(planner: Pick<Planner, "posts">, { words, utc }: PostSearch, signal?: AbortSignal): Promise<FoundPost[]>;
export declare function pullPost(planner: Pick<Planner, "posts">, post: FoundPost, { pause, signal }?: {
    pause?: number | undefined;
    signal?: AbortSignal | undefined;
}): Promise<Pulled>;

// outcome/report.d.ts
import type { Planner } from "../planner.js";
export interface ClientReport {
    readonly client: string;
    readonly month: string;
    readonly timeZone: string;
    readonly posts: readonly ReportedPost[];
}
export interface ReportedPost {
    readonly id: string;
    readonly local: string;
    readonly network: string;
    readonly account: string | undefined;
    readonly status: string;
    readonly caption: string;
    readonly link: string | undefined;
    readonly error: string | undefined;
}
export interface Count {
    readonly network: string;
    readonly day: string;
    readonly status: string;
    readonly posts: number;
}
export declare function reportMonth(planner: Planner, { client, month, timeZone }: Pick<ClientReport, "client" | "month" | "timeZone">, signal?: AbortSignal): Promise<ClientReport>;
export declare function checkMonth(month: string): void;
export declare function countPosts({ posts }: Pick<ClientReport, "posts">): Count[];

// outcome/resume.d.ts
import type { Post } from "../location/posts.js";
import type { Planner } from "../planner.js";
import type { HoldStore } from "../location/holds.js";
export interface ResumeResult {
    readonly post: Post;
    readonly state: ResumeState;
    readonly id: string | undefined;
    readonly message: string | undefined;
}
export type ResumeState = "ready" | "made" | "back" | "there" | "past" | "no_account" | "refused" | "unknown";
export interface ResumeOptions {
    readonly dryRun?: boolean | undefined;
    readonly now?: Date | undefined;
    readonly userId?: string | undefined;
    readonly patience?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
export declare function resumePosts(planner: Planner, store: HoldStore, { dryRun, now, userId, patience, signal }?: ResumeOptions): Promise<ResumeResult[]>;

// outcome/verify.d.ts
import type { PlannedPost } from "../csv/plan.js";
import type { Change, Difference } from "../import/difference.js";
import type { ImportRecord } from "../import/ledger.js";
import type { Plan } from "../import/observe.js";
import type { Dropped, PlacementState } from "../import/reconcile.js";
import type { Account } from "../location/accounts.js";
import type { Post, SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
export type PostState = Exclude<PlacementState, "same"> | "scheduled" | "awaiting_approval" | "overdue";
export interface VerifiedPost {
    readonly post: PlannedPost;
    readonly account: Account;
    readonly state: PostState;
    readonly ids: readonly string[];
    readonly link: string | undefined;
    readonly error: string | undefined;
    readonly differences: readonly Difference[];
    readonly change: Change | undefined;
}
export interface Verification {
    readonly posts: readonly VerifiedPost[];
    readonly dropped: readonly Dropped[];
    readonly notOurs: readonly Post[];
}
export interface VerifyOptions {
    readonly now?: Date | undefined;
    readonly records?: readonly ImportRecord[] | undefined;
    readonly held?: readonly SeenPost[] | undefined;
    readonly userId?: string | undefined;
    readonly signal?: AbortSignal | undefined;
}
export declare function verifyPlan(planner: Pick<Planner, "posts" | "csv">, plan: Plan, { now, records, held, userId, signal }?: VerifyOptions): Promise<Verification>;
export declare function verifyPosts(planner: Pick<Planner, "posts" | "csv">, planned: readonly PlannedPost[], accounts: readonly Account[], options?: VerifyOptions & {
    readonly file?: string | undefined;
}): Promise<Verification>;
export declare function verifyImport(planner: Pick<Planner, "posts" | "csv">, record: ImportRecord, accounts: readonly Account[], { timeZone, records, ...options }: VerifyOptions & {
    timeZone: string;
}): Promise<Verification>;
export declare function planOf(record: ImportRecord, records: readonly ImportRecord[], accounts: readonly Account[], timeZone: string): Pick<Plan, "placements" | "accounts">;
export declare function judge(posts: readonly VerifiedPost[]): "good" | "attention" | "unknown";

// planner.d.ts
import type { Client, ClientOptions } from "./client.js";
import type { operations } from "./generated/operations.js";
import type { operations as Schema } from "./generated/schema.js";
import type { CamelCase, OperationId } from "./operation.js";
export interface PlannerOptions extends ClientOptions {
    readonly locationId?: string | undefined;
}
export interface CallOptions {
    readonly signal?: AbortSignal | undefined;
    readonly timeout?: PlannerOptions["timeout"];
    readonly headers?: Record<string, string> | undefined;
}
export type Planner = {
    readonly [R in Resource as CamelCase<R>]: {
        readonly [Id in OperationId as Id extends `${R}/${infer Verb}` ? CamelCase<Verb> : never]: Method<Id>;
    };
} & {
    readonly client: Client;
    readonly locationId: string | undefined;
};
type Resource = OperationId extends infer Id ? Id extends `${infer R}/${string}` ? R : never : never;
export type Input<Id extends OperationId> = Flat<Omit<Given<Id>, "locationId">> & {
    locationId?: string | undefined;
};
export type Output<Id extends OperationId> = Schema[Id]["responses"] extends {
    302: unknown;
} ? {
    url: string;
} : Json<Schema[Id]["responses"][keyof Schema[Id]["responses"] & (200 | 201)]>;
export type Item<Id extends OperationId> = (typeof operations)[Id] extends {
    items: `results.${infer Key}`;
} ? Element<NonNullable<Property<NonNullable<Property<Output<Id>, "results">>, Key>>> : never;
type Method<Id extends OperationId> = ((...args: {} extends Input<Id> ? [
    input?: Input<Id>,
    options?: CallOptions
] : [
    input: Input<Id>,
    options?: CallOptions
]) => Promise<Output<Id>>) & ((typeof operations)[Id] extends {
    items: string;
} ? {
    all: All<Id>;
} : unknown) & ((typeof operations)[Id] extends {
    redirect: true;
} ? {
    link: (input: Input<Id>) => string;
} : unknown);
type All<Id extends OperationId> = (...args: {} extends PageInput<Id> ? [
    input?: PageInput<Id>,
    options?: CallOptions
] : [
    input: PageInput<Id>,
    options?: CallOptions
]) => AsyncGenerator<Item<Id>, void, void>;
type PageInput<Id extends OperationId> = Omit<Input<Id>, "skip" | "limit"> & {
    skip?: string | undefined;
    limit?: string | undefined;
};
type Given<Id extends OperationId> = Parameters<Id, "path"> & Parameters<Id, "query"> & Body<NonNullable<Schema[Id]["requestBody"]>>;
type Parameters<Id extends OperationId, Place extends "path" | "query"> = OrNothing<NonNullable<Schema[Id]["parameters"][Place]>>;
type Body<T> = OrNothing<T extends {
    content: infer C;
} ? C[keyof C] : never>;
type OrNothing<T> = [
    T
] extends [
    never
] ? unknown : T;
type Json<T> = T extends {
    content: {
        "application/json": infer B;
    };
} ? B : undefined;
type Flat<T> = {
    [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K];
};
type Property<T, K extends string> = T extends {
    [P in K]?: infer V;
} ? V : never;
type Element<T> = Extract<T, readonly unknown[]>[number];
export declare function createPlanner(options: PlannerOptions): Planner;
export {};

// request/clock.d.ts
export interface TimeoutOptions {
    readonly attempt?: number | undefined;
    readonly total?: number | undefined;
}
export interface Clock {
    readonly signal: AbortSignal;
    start(milliseconds: number, reason: () => unknown): void;
    stop(): void;
}
export declare function createClock(caller?: AbortSignal | null): Clock;

// request/event.d.ts
export type CallEvent = {
    readonly operation: string;
} & ({
    readonly type: "attempt";
    readonly attempt: number;
} | {
    readonly type: "answer";
    readonly attempt: number;
    readonly status: number;
    readonly headers: Headers;
    readonly milliseconds: number;
} | {
    readonly type: "wait";
    readonly milliseconds: number;
} | {
    readonly type: "retry";
    readonly attempt: number;
    readonly milliseconds: number;
    readonly because: unknown;
} | {
    readonly type: "refresh";
});

// request/pacer.d.ts
export interface Pacer {
    enter(location: string, signal?: AbortSignal | null): Leave | Promise<Leave>;
}
export type Leave = (headers?: Headers, quiet?: number) => void;
export interface PaceOptions {
    readonly max?: number | undefined;
    readonly interval?: number | undefined;
}
export declare function createPacer({ max, interval }?: PaceOptions): Pacer;

// request/retry.d.ts
import type { Operation } from "../operation.js";
export interface RetryOptions {
    readonly limit?: number | undefined;
    readonly maxWait?: number | undefined;
}
export declare function repeatability({ method, retry }: Operation): "read" | "repeat" | "never";
export declare function isDailyLimit(headers: Headers): boolean;
export declare function readRetryAfter(headers: Headers): number | undefined;
export declare function readWait(headers: Headers): number | undefined;
export declare function readRenewal(headers: Headers): number | undefined;
export declare function backOff(attempt: number): number;
export declare function maySent(error: unknown): boolean;
export declare function sleep(milliseconds: number, signal?: AbortSignal | null): Promise<void>;

// request/send.d.ts
import type { Operation } from "../operation.js";
import type { TimeoutOptions } from "./clock.js";
import type { CallEvent } from "./event.js";
import type { Pacer } from "./pacer.js";
import type { RetryOptions } from "./retry.js";
import type { TokenSource } from "./token.js";
export interface SendOptions {
    readonly token: TokenSource;
    readonly retry?: RetryOptions | false | undefined;
    readonly pace?: Pacer | false | undefined;
    readonly timeout?: TimeoutOptions | false | undefined;
    readonly onEvent?: ((event: CallEvent) => void) | undefined;
}
export interface Call {
    readonly name: string;
    readonly operation: Operation;
    readonly location: string;
    readonly signal?: AbortSignal | null | undefined;
}
export interface Answer {
    data?: unknown;
    error?: unknown;
    response: Response;
}
export type Attempt<A extends Answer> = (token: string, signal: AbortSignal, onFetch: () => void) => Promise<A>;
export declare function send<A extends Answer>(call: Call, options: SendOptions, attempt: Attempt<A>): Promise<A>;

// request/token.d.ts
export type TokenSource = string | ((refused?: string) => string | Promise<string>);
export declare function readToken(source: TokenSource, refused?: string): string | Promise<string>;

// sandbox/index.d.ts, which is ./sandbox
export { startSandbox } from "./start.js";
export type { Sandbox, SandboxOptions } from "./start.js";
export type { Limit } from "./server/limit.js";
export type { Account, AccountSeed } from "./world/connection.js";
export type { Fault } from "./world/fault.js";
export type { Behaviour, LocationSeed } from "./world/settings.js";

// sandbox/server/limit.d.ts
export interface Limit {
    readonly max: number;
    readonly intervalMs: number;
    readonly daily: number;
}
export declare function createLimiter({ max, intervalMs, daily }: Limit): (key: string, now: number) => {
    allowed: boolean;
    headers: Record<string, string>;
};

// sandbox/start.d.ts
import type { Account } from "./world/connection.js";
import type { Limit } from "./server/limit.js";
import type { Behaviour, LocationSeed } from "./world/settings.js";
export interface SandboxOptions extends Behaviour, Omit<LocationSeed, "name"> {
    readonly port?: number | undefined;
    readonly limit?: Limit | undefined;
    readonly locations?: Readonly<Record<string, LocationSeed>> | undefined;
    readonly anyLocation?: boolean | undefined;
}
export interface Sandbox extends AsyncDisposable {
    readonly url: string;
    readonly token: string;
    readonly locationId: string;
    readonly userId: string;
    readonly accounts: Account[];
    readonly misbehave: (locationId: string, behaviour: Behaviour) => Promise<void>;
    readonly requests: (locationId: string) => Promise<Readonly<Record<string, number>>>;
    readonly stop: () => Promise<void>;
}
export declare function startSandbox({ port, timeZone, accounts: seeds, locations, anyLocation, ...behaviour }?: SandboxOptions): Promise<Sandbox>;

// sandbox/world/connection.d.ts
import type { components } from "../../generated/schema.js";
export type Account = components["schemas"]["Account"];
export interface AccountSeed {
    readonly platform: string;
    readonly name: string;
    readonly type?: string | undefined;
    readonly isExpired?: boolean | undefined;
    readonly expire?: string | undefined;
    readonly originId?: string | undefined;
    readonly oauthId?: string | undefined;
}
export declare const defaultAccounts: readonly AccountSeed[];
export declare function connect(seed: AccountSeed, index: number, locationId: string, now: number): Account;

// sandbox/world/fault.d.ts
import type { OperationId } from "../../operation.js";
export interface Fault {
    readonly kind: "limit" | "error" | "html" | "reset" | "truncate" | "no_results" | "delay" | "finalized" | "deleted" | "reconnected";
    readonly at?: OperationId | "locations/get" | undefined;
    readonly nth?: number | undefined;
    readonly times?: number | undefined;
    readonly acts?: boolean | undefined;
    readonly retryAfter?: number | undefined;
    readonly delayMs?: number | undefined;
}

// sandbox/world/settings.d.ts
import type { AccountSeed } from "./connection.js";
import type { Fault } from "./fault.js";
import type { Limit } from "../server/limit.js";
export interface Behaviour {
    readonly stepMs?: number | undefined;
    readonly staleMs?: number | undefined;
    readonly csvId?: boolean | undefined;
    readonly overflow?: "refuse" | "cut" | undefined;
    readonly csvs?: "list" | "object" | undefined;
    readonly idName?: "_id" | "id" | undefined;
    readonly rowsCount?: "posts" | "lines" | undefined;
    readonly reading?: "in_review" | "in_progress" | "failed" | undefined;
    readonly importing?: "completed" | "importing" | "failed" | undefined;
    readonly lost?: number | undefined;
    readonly lateMs?: number | undefined;
    readonly refinalize?: "refuse" | "double" | "ignore" | undefined;
    readonly faults?: readonly Fault[] | undefined;
}
type Settled = {
    [Name in keyof Behaviour]-?: NonNullable<Behaviour[Name]>;
};
export interface LocationSeed {
    readonly name?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly accounts?: readonly AccountSeed[] | undefined;
}
export interface Settings extends Settled {
    readonly limit?: Limit | undefined;
    readonly seed: LocationSeed;
    readonly anyLocation: boolean;
    readonly locations: Readonly<Record<string, LocationSeed>>;
}
export declare const defaultBehaviour: Settled;
export {};
