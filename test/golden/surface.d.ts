// Written by `npm run golden`: what users may import, and what that is made of. A change here is a change for them.

// .
export { Spoken } from "the document";
export { components } from "the document";
export { paths } from "the document";
export class ApiError extends Error {
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
export type CallEvent = { readonly operation: string; } & ({ readonly type: "attempt"; readonly attempt: number; }
    | { readonly type: "answer"; readonly attempt: number; readonly status: number; readonly headers: Headers; readonly milliseconds: number; }
    | { readonly type: "deprecated"; readonly deprecation: string | undefined; readonly sunset: string | undefined; }
    | { readonly type: "wait"; readonly milliseconds: number; }
    | { readonly type: "retry"; readonly attempt: number; readonly milliseconds: number; readonly because: unknown; }
    | { readonly type: "refresh"; });
export interface CallOptions {
    readonly signal?: AbortSignal | undefined;
    readonly timeout?: TimeoutOptions | number | false | undefined;
    readonly headers?: Record<string, string> | undefined;
}
export type Client = Client<Spoken[V]["paths"], `${string}/${string}`>;
export interface ClientOptions<V extends Version = typeof firstVersion> extends SendOptions {
    readonly version?: V | undefined;
    readonly baseUrl?: string | undefined;
    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}
export class ConnectionError extends Error {
    readonly code = "connection";
    readonly operation: string;
    constructor(operation: string, cause: unknown);
}
export type Input<Id extends OperationId, V extends Version = First> = InputOf<Spoken[V]["operations"][Id]>;
export type Item<Id extends OperationId, V extends Version = First> = ItemOf<(typeof operations)[Id], Spoken[V]["operations"][Id]>;
export type OperationId = keyof typeof operations;
export type Output<Id extends OperationId, V extends Version = First> = OutputOf<Spoken[V]["operations"][Id]>;
export interface PaceOptions {
    readonly max?: number | undefined;
    readonly interval?: number | undefined;
}
export interface Pacer {
    enter(location: string, signal?: AbortSignal | null): Leave | Promise<Leave>;
}
export type Planner = EitherOf<Version>;
export type PlannerOf = Methods<V> & { readonly client: Client<V>; readonly locationId: string; readonly version: V; };
export interface PlannerOptions<V extends Version = typeof firstVersion> extends ClientOptions<V> {
    readonly locationId?: string | undefined;
}
export class RateLimitError extends ApiError {
    readonly code = "rate_limit";
    readonly kind: "burst" | "daily";
    readonly retryAfter: number | undefined;
    constructor(refusal: Refusal & Pick<RateLimitError, "kind" | "retryAfter">);
}
export interface RetryOptions {
    readonly limit?: number | undefined;
    readonly maxWait?: number | undefined;
}
export class TimeoutError extends Error {
    readonly code = "timeout";
    readonly operation: string;
    readonly limit: "attempt" | "total";
    readonly milliseconds: number;
    constructor(operation: string, limit: "attempt" | "total", milliseconds: number);
}
export interface TimeoutOptions {
    readonly attempt?: number | undefined;
    readonly total?: number | undefined;
}
export type TokenSource = string | ((refused?: string) => string | Promise<string>);
export type UnauthorizedReason = "invalid_token" | "missing_scope" | "wrong_token_type" | "wrong_location" | "version" | "unknown";
export class UnknownOutcomeError extends Error {
    readonly code = "unknown_outcome";
    readonly operation: string;
    constructor(operation: string, cause: unknown);
}
export type Version = (typeof versions)[number];
export interface WithResponse<T> {
    readonly data: T;
    readonly response: Response;
}
export function createClient<V extends Version = typeof firstVersion>(options: ClientOptions<V>): Client<V>;
export function createPacer(options?: PaceOptions): Pacer;
export function createPlanner<V extends Version = typeof firstVersion>(options: PlannerOptions<V>): EitherOf<V>;
export { Planner as AnyPlanner };
export { PlannerOf as Planner };
interface Refusal {
    operation: string;
    response: Response;
    body: unknown;
    scope: string | undefined;
}
interface SendOptions {
    readonly token: TokenSource;
    readonly retry?: RetryOptions | false | undefined;
    readonly pace?: Pacer | false | undefined;
    readonly timeout?: TimeoutOptions | number | false | undefined;
    readonly insecureHttp?: boolean | undefined;
    readonly onEvent?: ((event: CallEvent) => void) | undefined;
}
type First = "2021-07-28";
type InputOf<Op extends Described> = Flat<Omit<OrNothing<NonNullable<Op["parameters"]["path"]>> & OrNothing<NonNullable<Op["parameters"]["query"]>> & Body<NonNullable<Op["requestBody"]>>, "locationId">> & { locationId?: string | undefined; };
interface Described {
    parameters: { path?: unknown; query?: unknown; };
    requestBody?: unknown;
    responses: object;
}
type Flat<T> = { [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K]; };
type OrNothing<T> = [T] extends [never] ? unknown : T;
type Body<T> = OrNothing<T extends { content: infer C; } ? C[keyof C] : never>;
type ItemOf<Operation, Op extends Described> = Operation extends { items: `results.${infer Key}`; } ? Element<NonNullable<Property<NonNullable<Property<OutputOf<Op>, "results">>, Key>>> : never;
type Element<T> = Extract<T, readonly unknown[]>[number];
type Property<T, K extends string> = T extends { [P in K]?: infer V; } ? V : never;
type OutputOf<Op extends Described> = Op["responses"] extends { 302: unknown; } ? { url: string; } : Json<Op["responses"][keyof Op["responses"] & (200 | 201)]>;
type Json<T> = T extends { content: { "application/json": infer B; }; } ? B : undefined;
type Leave = (headers?: Headers, quiet?: number) => void;
type EitherOf<V extends Version> = { [One in V]: PlannerOf<One>; }[V];
type Methods<V extends Version = First> = { readonly [R in keyof MethodIds]: { readonly [M in keyof MethodIds[R]]: Method<MethodIds[R][M] & OperationId, V>; }; };
type Method<Id extends OperationId, V extends Version = First> = MethodOf<(typeof operations)[Id], Spoken[V]["operations"][Id]>;
type MethodOf<Operation, Op extends Described> = ((...args: Args<InputOf<Op>>) => Promise<OutputOf<Op>>) & { withResponse: (...args: Args<InputOf<Op>>) => Promise<WithResponse<OutputOf<Op>>>; } & (Operation extends { items: string; } ? { all: All<Operation, Op>; } : unknown) & (Operation extends { redirect: true; } ? { link: (input: InputOf<Op>) => string; } : unknown);
type Args<In> = {} extends In ? [input?: In, options?: CallOptions] : [input: In, options?: CallOptions];
type All<Operation, Op extends Described> = (...args: Args<PageInput<InputOf<Op>>>) => AsyncGenerator<ItemOf<Operation, Op>, void, void>;
type PageInput<In> = Omit<In, "skip" | "limit"> & { [Name in keyof In & ("skip" | "limit")]?: In[Name] | undefined; };

// ./import
export interface Account {
    readonly id?: string;
    readonly name?: string;
    readonly platform?: string;
    readonly originId?: string;
    readonly isExpired?: boolean;
    readonly expire?: string;
}
export class AccountError extends Error {
    readonly code = "account";
    readonly accounts: readonly Account[];
    constructor(message: string, accounts: readonly Account[]);
}
export interface Answers {
    readonly update?: boolean | undefined;
    readonly keepHighlevel?: boolean | undefined;
    readonly deleteRemoved?: boolean | undefined;
    readonly possibleDuplicates?: "post" | "skip" | undefined;
    readonly postAgain?: boolean | undefined;
    readonly accept?: readonly "media"[] | undefined;
    readonly lines?: readonly number[] | undefined;
}
export type Change = "plan" | "highlevel" | "both" | "retry";
export class CheckError extends Error {
    readonly code = "check";
    readonly findings: readonly Finding[];
    constructor(file: string, findings: readonly Finding[]);
}
export interface CheckOptions {
    readonly timeZone?: string | undefined;
    readonly now?: Date | undefined;
    readonly dates?: DateOrder | undefined;
    readonly times?: TimeMeaning | undefined;
    readonly allowDrafts?: boolean | undefined;
    readonly platforms?: readonly string[] | undefined;
    readonly limit?: number | undefined;
    readonly via?: Via | undefined;
    readonly version?: Version | undefined;
}
export type ChosenAccount = Account & { readonly id: string; };
export interface ColumnMap extends Pick<Clock, "dates" | "times"> {
    readonly columns: Readonly<Record<string, Source | readonly Source[]>>;
    readonly ignore?: readonly string[] | undefined;
    readonly only?: Readonly<Record<string, readonly string[]>> | undefined;
    readonly meant?: readonly string[] | undefined;
    readonly source?: string | undefined;
}
export interface ComparedPost extends Placement {
    readonly state: PlacementState;
    readonly ids: readonly string[];
    readonly status: string | undefined;
    readonly differences: readonly Difference[];
    readonly change: Change | undefined;
    readonly isMediaUnseen?: boolean | undefined;
    readonly deed: Deed;
    readonly sent: { readonly mark: string; readonly row: number; } | undefined;
    readonly link: string | undefined;
    readonly error: string | undefined;
}
export interface CsvFile {
    readonly name: string;
    readonly format: Format | undefined;
    readonly columns: readonly Column[];
    readonly lead: readonly string[];
    readonly clock?: Omit<Clock, "timeZone"> | undefined;
    readonly map?: ColumnMap | undefined;
    readonly isWorkbook?: boolean | undefined;
    readonly networks?: readonly SaidNetworks[] | undefined;
    readonly scan: (visit: VisitRow) => void;
    readonly rows: readonly Row[];
    readonly findings: readonly Finding[];
    readonly local?: LocalMedia | undefined;
}
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
export interface Difference {
    readonly field: "time" | "caption" | "media" | "link" | "details" | "status";
    readonly plan: string;
    readonly there: string | undefined;
    readonly by: Change;
}
export interface DroppedPost extends WithoutRow {
    readonly row: number | undefined;
    readonly accountId: string;
    readonly id: string;
    readonly utc: string | undefined;
    readonly caption: string;
}
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
    readonly approver: string | undefined;
    readonly posts: readonly ComparedPost[];
    readonly dropped: readonly DroppedPost[];
    readonly earlier: readonly EarlierPost[];
    readonly uploads: readonly { readonly name: string; readonly size: number; }[];
    readonly leftover: readonly Beside[];
    readonly elsewhere: readonly Account[];
}
    | { readonly type: "stored"; readonly name: string; readonly size: number; readonly done: number; readonly total: number; }
    | { readonly type: "superseded"; readonly id: string; readonly fileName: string; }
    | { readonly type: "uploaded"; readonly fileName: string; readonly rowsCount: number; }
    | { readonly type: "assigned"; readonly id: string; readonly fileName: string; }
    | { readonly type: "status"; readonly id: string; readonly status: string; }
    | { readonly type: "reviewed"; readonly id: string; readonly rows: readonly ReviewedRow[]; }
    | { readonly type: "skipped"; readonly rows: readonly SkippedRow[]; readonly rejected: string | undefined; }
    | { readonly type: "scheduling"; readonly id: string; }
    | { readonly type: "created"; readonly row: number; readonly accountId: string; readonly id: string | undefined; }
    | { readonly type: "refused"; readonly row: number; readonly accountId: string; readonly message: string; }
    | { readonly type: "updated"; readonly row: number; readonly accountId: string; readonly id: string; readonly way: "in_place" | "anew"; }
    | { readonly type: "deleted"; readonly id: string; }
    | { readonly type: "compared"; readonly posts: readonly ComparedPost[]; readonly dropped: readonly DroppedPost[]; } | {
    readonly type: "finished";
    readonly mark: string;
    readonly outcome: Outcome;
    readonly imports: readonly string[];
    readonly reason: string | undefined;
};
export interface ImportOptions extends Pick<CheckOptions, "dates" | "times" | "allowDrafts" | "via"> {
    readonly file: Blob | CsvFile;
    readonly accountIds: readonly string[];
    readonly userId: string;
    readonly timeZone?: string | undefined;
    readonly locationName?: string | undefined;
    readonly approver?: string | null | undefined;
    readonly schedule?: boolean | "staged" | undefined;
    readonly skipBadRows?: boolean | undefined;
    readonly dryRun?: boolean | undefined;
    readonly answers?: Answers | undefined;
    readonly ledger?: Ledger | undefined;
    readonly media?: MediaFolder | undefined;
    readonly holds?: HoldStore | undefined;
    readonly rowIds?: ReadonlyMap<number, string> | undefined;
    readonly others?: readonly PlanFile[] | undefined;
    readonly patience?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
export interface ImportRecord {
    readonly mark: string;
    readonly locationId: string;
    readonly userId: string;
    readonly approver?: string | undefined;
    readonly file: string;
    readonly startedAt: string;
    readonly parts: readonly PartRecord[];
    readonly media?: readonly LibraryFile[] | undefined;
    readonly versionOf?: readonly string[] | undefined;
    readonly pulled?: readonly string[] | undefined;
    readonly undone?: readonly string[] | undefined;
    readonly seen?: readonly { readonly id: string; readonly utc: string; }[] | undefined;
    readonly kept?: readonly string[] | undefined;
}
export interface Ledger {
    open(mark: string): Promise<LedgerEntry>;
    list(onBroken?: (problem: Error) => void): Promise<ImportRecord[]>;
}
export class LedgerBusyError extends Error {
    readonly code = "ledger_busy";
    constructor(mark: string, holder: string);
}
export type LedgerEntry = Entry<ImportRecord>;
export type LocalMedia = ReadonlyMap<string, MediaFile | MediaFault>;
export class LocationError extends Error {
    readonly name = "LocationError";
    readonly code = "location";
}
export interface MediaFile {
    readonly name: string;
    readonly hash: string;
    readonly size: number;
    readonly type: string | undefined;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
    readonly duration?: number | undefined;
    readonly codecs?: readonly string[] | undefined;
}
export interface MediaFolder {
    look(names: Iterable<string>): Promise<LocalMedia>;
    open(name: string, file: MediaFile): Promise<Blob>;
}
export type Outcome = "dry_run" | "staged" | "scheduled" | "approval" | "attention" | "incomplete" | "unknown";
export type PlacementState = "same" | "staged" | "missing" | "changed" | "kept" | "removed" | "held" | "pulled" | "published" | "failed" | "draft" | "doubled" | "possible_duplicate" | "unknown";
export interface PlannedPost extends Omit<Row, "time" | "fault"> {
    readonly local: string | undefined;
    readonly utc: string | undefined;
    readonly media: readonly string[];
    readonly names?: readonly string[] | undefined;
}
export interface Remains {
    readonly staged: readonly string[];
    readonly posts: readonly RemainingPost[];
    readonly held: readonly RemainingPost[];
    readonly published: readonly RemainingPost[];
    readonly shared: readonly SharedPost[];
    readonly unseen: readonly string[];
    readonly versions: readonly OtherVersion[];
}
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
export interface Rule {
    readonly severity: Severity;
    readonly confidence: "high" | "med" | "low";
    readonly source: string;
    readonly summary: string;
    readonly fix: string;
}
export type RuleCode = "file-empty" | "not-csv" | "not-utf8" | "header-absent" | "header-mismatch" | "map-column"
    | "map-ignored" | "row-between" | "map-networks" | "read-as" | "file-draft" | "sheet-open" | "header-groups-absent"
    | "no-posts" | "too-many-posts" | "all-midnight" | "platform-unsupported" | "account-expires" | "location-held"
    | "quote-unclosed" | "quote-malformed" | "row-too-short" | "row-too-long" | "row-hidden" | "cells-merged"
    | "row-withheld" | "cells-struck" | "spreadsheet-error" | "lost-character" | "mojibake" | "text-leftover"
    | "letters-lost" | "value-unknown" | "text-too-long" | "text-count" | "date-missing" | "date-format" | "date-zone"
    | "date-invalid" | "date-half" | "date-ambiguous" | "date-swapped" | "date-gap" | "date-overlap" | "date-past"
    | "date-soon" | "date-far" | "content-missing" | "caption-too-long" | "caption-cut" | "caption-characters"
    | "caption-phone" | "comment-hashtags" | "too-many-hashtags" | "url-invalid" | "url-escaped" | "url-drive"
    | "link-overridden" | "post-duplicate" | "post-repeated" | "link-media" | "media-mixed" | "media-count" | "media-type"
    | "media-pasted" | "link-behind" | "cell-comment" | "media-converted" | "media-page" | "media-editor" | "link-editor"
    | "media-expires" | "thumbnail-unused" | "media-required" | "gif-unsupported" | "video-unsupported"
    | "platform-media-count" | "media-file" | "media-same" | "media-shape" | "media-duration" | "media-codec"
    | "media-missing" | "media-unreachable" | "media-served-as" | "media-too-large" | "story-caption" | "reel-video"
    | "google-field-missing" | "google-field-unused" | "google-event-type" | "google-dates" | "tiktok-privacy"
    | "youtube-title" | "linkedin-pdf" | "comment-unsupported" | "sheet-client-column" | "sheet-client" | "sheet-account"
    | "sheet-approved" | "posts-column" | "posts-only" | "posts-required" | "alt-texts" | "poll" | "posts-id";
export interface UndoOptions {
    readonly ledger: Ledger;
    readonly holds?: HoldStore | undefined;
    readonly patience?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
export interface WriteOptions {
    readonly format?: Format | undefined;
    readonly timeZone?: string | undefined;
}
export function checkCsv(file: CsvFile, options?: CheckOptions): CheckResult;
export function chooseAccounts(planner: Pick<Planner, "accounts">, wanted: readonly string[], signal?: AbortSignal): Promise<ChosenAccount[]>;
export function findRemains(planner: Planner, mark: string, options: UndoOptions): Promise<Remains>;
export function importCsv(planner: Planner, options: ImportOptions): AsyncGenerator<ImportEvent, void, void>;
export const maps: Readonly<Record<string, readonly ColumnMap[]>>;
export function memoryLedger(): Ledger;
export const ownColumns: readonly Column[];
export function readCsv(input: Uint8Array | string, options?: ReadOptions): CsvFile;
export function readPosts(input: Uint8Array, options?: WorkbookOptions): Promise<CsvFile>;
export function removeRemains(planner: Planner, mark: string, options: UndoOptions): Promise<Remains>;
export const rules: Readonly<Record<RuleCode, Rule>>;
export function writeCsv(posts: readonly CsvPost[], options?: WriteOptions): string;
type DateOrder = "mdy" | "dmy";
type TimeMeaning = "utc" | "local" | "as-written";
type Via = "csv" | "posts";
interface Clock {
    readonly timeZone?: string | undefined;
    readonly dates?: DateOrder | undefined;
    readonly times?: TimeMeaning | undefined;
    readonly zone?: string | undefined;
}
type Source = string | number | { readonly constant: string; };
interface Placement {
    readonly post: PlannedPost;
    readonly accountId: string;
    readonly platform?: string | undefined;
}
type Deed = "send" | "update" | "keep" | "nothing" | "wait" | "late";
type Format = "basic" | "advanced";
interface Column {
    readonly key: ColumnKey;
    readonly header: string;
    readonly group: string;
    readonly label: string;
    readonly choices?: readonly string[];
    readonly isText?: true;
    readonly longest?: number;
}
type ColumnKey = SharedKey | FieldKey;
type SharedKey = "time" | "content" | "link" | "images" | "gif" | "videos" | "thumbnail";
type FieldKey = "mediaOptimization" | "applyWatermark" | "tags" | "category" | "followUpComment" | "facebook.type" | "instagram.type" | `linkedin.${"pdfTitle" | "postAsPdf"}` | `google.${"eventType" | "actionType" | "title" | "offerTitle" | "startDate" | "endDate"}` | `google.${"termsConditions" | "couponCode" | "redeemOnlineUrl" | "actionUrl"}` | `youtube.${"title" | "privacyLevel" | "type"}` | `tiktok.${"privacyLevel" | "promoteOtherBrand" | "enableComment" | "enableDuet"}` | `tiktok.${"enableStitch" | "videoDisclosure" | "promoteYourBrand"}` | `community.${"title" | "notifyAllGroupMembers"}` | `pinterest.${"title" | "link"}` | OwnKey;
type OwnKey = "altTexts" | "instagram.collaborators" | `linkedin.${"pollQuestion" | "pollOptions" | "pollDuration"}` | "pinterest.boards";
interface SaidNetworks {
    readonly column?: string;
    readonly cells: readonly string[];
    readonly otherwise: string;
}
type VisitRow = (row: Row, lead: Readonly<Record<string, string>>) => void;
interface WithoutRow {
    readonly isTouched: boolean;
    readonly isHeld?: boolean | undefined;
    readonly isDoubted?: boolean | undefined;
    readonly isShared?: boolean | undefined;
    readonly isFound?: boolean | undefined;
    readonly alsoIn?: string | undefined;
    readonly formerIn?: string | undefined;
}
type Severity = "error" | "warning" | "note";
interface Location {
    readonly id: string;
    readonly name: string | undefined;
    readonly timeZone: string;
    readonly clock: number;
}
interface EarlierPost extends DroppedPost {
    readonly mark: string | undefined;
}
interface Beside {
    readonly id: string;
    readonly fileName: string;
    readonly isPosted: boolean;
}
interface ReviewedRow {
    readonly post: PlannedPost;
    readonly problems: readonly string[];
    readonly isMediaOnly: boolean;
    readonly id: string | undefined;
}
interface SkippedRow {
    readonly row: number;
    readonly cells: readonly string[];
    readonly problems: readonly string[];
    readonly isTorn?: boolean | undefined;
    readonly isHalf?: boolean | undefined;
}
interface PlanFile {
    readonly file: CsvFile;
    readonly accountIds: readonly string[];
}
interface PartRecord {
    readonly fileName: string;
    readonly accountIds: readonly string[];
    readonly rows: readonly {
        readonly row: number;
        readonly utc?: string | undefined;
        readonly caption: string;
        readonly link?: string | undefined;
        readonly media?: readonly string[] | undefined;
        readonly fields?: Details | undefined;
        readonly id?: string | undefined;
    }[];
    readonly savedAt?: string | undefined;
    readonly retriedFor?: string | undefined;
    readonly replaced?: readonly string[] | undefined;
    readonly changing?: readonly string[] | undefined;
    readonly isKept?: boolean | undefined;
    readonly isUndone?: boolean | undefined;
    readonly assigningAt?: string | undefined;
    readonly approver?: string | undefined;
    readonly filePath?: string | undefined;
    readonly id?: string | undefined;
    readonly finalizingAt?: string | undefined;
    readonly isFinalized?: boolean | undefined;
    readonly creating?: readonly { readonly row: number; readonly accountId: string; readonly since: string; }[] | undefined;
    readonly posts?: readonly { readonly row: number; readonly accountId: string; readonly ids: readonly string[]; readonly told?: Told | undefined; }[] | undefined;
}
type Details = PlannedPost["fields"];
interface Told {
    readonly caption: string;
    readonly media: readonly string[];
}
interface LibraryFile {
    readonly hash: string;
    readonly url?: string | undefined;
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly savedAt?: string | undefined;
}
interface Entry<T> {
    readonly record: T | undefined;
    save(record: T): Promise<void>;
    close(): Promise<void>;
}
interface MediaFault {
    readonly problem: string;
    readonly fix?: string | undefined;
}
interface RemainingPost {
    readonly id: string;
    readonly row: number | undefined;
    readonly status: string;
    readonly summary: string;
    readonly link: string | undefined;
    readonly differences?: readonly Difference[] | undefined;
}
interface SharedPost extends RemainingPost {
    readonly file: string;
}
interface OtherVersion {
    readonly mark: string;
    readonly posts: number;
}
interface RowFault {
    readonly kind: "unclosed" | "swallowed" | "malformed" | "short" | "long" | "unsaved" | "merged" | "struck" | "cut" | "unnamed" | "beside" | "headers" | "uncaptioned" | "hidden";
    readonly value: string;
    readonly places?: readonly number[] | undefined;
    readonly next?: RowFault | undefined;
    readonly meant?: string | undefined;
}
interface CheckResult {
    readonly count: number;
    readonly findings: readonly Finding[];
    readonly late: readonly Finding[];
    readonly posts: readonly PlannedPost[];
}
interface ReadOptions {
    readonly name?: string | undefined;
    readonly lead?: readonly string[] | undefined;
    readonly strict?: boolean | undefined;
    readonly map?: ColumnMap | readonly ColumnMap[] | undefined;
    readonly encoding?: string | undefined;
}
interface WorkbookOptions extends ReadOptions {
    readonly sheet?: string | undefined;
}

// ./outcome
export interface ClientReport {
    readonly client: string;
    readonly month: string;
    readonly timeZone: string;
    readonly posts: readonly ReportedPost[];
    readonly timeless: number;
}
export interface Edit {
    readonly id: string;
    readonly summary?: string | undefined;
    readonly scheduleDate?: string | undefined;
    readonly followUpComment?: string | undefined;
}
export interface EditOptions extends DeedOptions {
    readonly anyway?: boolean | undefined;
}
export interface Edited {
    readonly before: Post;
    readonly post: Post | undefined;
    readonly state: EditState;
    readonly differences: readonly string[];
    readonly message: string | undefined;
}
export interface FindOptions {
    readonly holds?: HoldStore | undefined;
    readonly signal?: AbortSignal | undefined;
}
export interface FoundPost {
    readonly caption: string;
    readonly utc: string | undefined;
    readonly copies: readonly Post[];
}
export interface HeldPost {
    readonly post: Post;
    readonly ids: readonly string[];
    readonly isDraft?: boolean | undefined;
    readonly isDrafting?: boolean | undefined;
    readonly since?: string | undefined;
    readonly current?: string | undefined;
    readonly isForeign?: boolean | undefined;
}
export class HoldBusyError extends Error {
    readonly code = "hold_busy";
    constructor(locationId: string, holder: string);
}
export type HoldEntry = Entry<HoldRecord>;
export interface HoldOptions extends DeedOptions {
    readonly anyway?: boolean | undefined;
    readonly pause?: number | undefined;
}
export interface HoldRecord {
    readonly locationId: string;
    readonly posts: readonly HeldPost[];
}
export interface HoldResult {
    readonly post: Post;
    readonly state: HoldState;
    readonly isDraft: boolean;
    readonly message: string | undefined;
}
export interface HoldStore {
    open(locationId: string): Promise<HoldEntry>;
}
export interface PostSearch {
    readonly words?: string | undefined;
    readonly utc?: string | undefined;
}
export type PostState = Exclude<PlacementState, "same"> | "scheduled" | "awaiting_approval" | "unapproved" | "overdue";
export interface PullOptions extends FindOptions {
    readonly ledger?: Ledger | undefined;
    readonly pause?: number | undefined;
}
export interface Pulled {
    readonly deleted: readonly Post[];
    readonly left: readonly Post[];
    readonly live: readonly Post[];
    readonly files: readonly string[];
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
export interface ResumeOptions extends DeedOptions {
    readonly now?: Date | undefined;
    readonly postAgain?: boolean | undefined;
    readonly patience?: number | undefined;
}
export interface ResumeResult {
    readonly post: Post;
    readonly state: ResumeState;
    readonly id: string | undefined;
    readonly message: string | undefined;
}
export interface Retried {
    readonly post: Post | undefined;
    readonly state: "found" | "made" | "there" | "refused" | "unknown";
    readonly id: string | undefined;
    readonly now: Post | undefined;
    readonly approver: string | undefined;
    readonly message: string | undefined;
    readonly isLeft: boolean;
}
export interface Retry {
    readonly mark: string;
    readonly row: number;
    readonly account: Account;
    readonly utc: string;
}
export interface RetryOptions extends DeedOptions {
    readonly ledger: Ledger;
    readonly userId?: string | undefined;
    readonly postAgain?: boolean | undefined;
    readonly patience?: number | undefined;
}
export interface Verification {
    readonly posts: readonly VerifiedPost[];
    readonly dropped: readonly DroppedPost[];
    readonly earlier: readonly EarlierPost[];
    readonly notOurs: readonly Post[];
}
export interface VerifiedPost extends Pick<ComparedPost, "post" | "ids" | "differences" | "change" | "isMediaUnseen" | "link" | "error"> {
    readonly account: Account;
    readonly state: PostState;
    readonly isLeftOut?: boolean | undefined;
}
export interface VerifyOptions {
    readonly now?: Date | undefined;
    readonly records?: readonly ImportRecord[] | undefined;
    readonly held?: readonly HeldPost[] | undefined;
    readonly userId?: string | undefined;
    readonly approver?: string | undefined;
    readonly signal?: AbortSignal | undefined;
}
export function editPost(planner: Planner, edit: Edit, options?: EditOptions): Promise<Edited>;
export function findPosts(planner: Connected, search: PostSearch, options?: FindOptions): Promise<FoundPost[]>;
export function holdPosts(planner: Planner, store: HoldStore, options?: HoldOptions): Promise<HoldResult[]>;
export function judge({ posts, dropped, }: Pick<Verification, "posts"> & { readonly dropped: readonly unknown[]; }): "good" | "attention" | "unknown";
export function memoryHolds(): HoldStore;
export function pullPost(planner: Connected, post: FoundPost, options?: PullOptions): Promise<Pulled>;
export function resumePosts(planner: Planner, store: HoldStore, options?: ResumeOptions): Promise<ResumeResult[]>;
export function retryPost(planner: Planner, retry: Retry, options: RetryOptions): Promise<Retried>;
export function verifyImport(planner: Reader, record: ImportRecord, accounts: readonly Account[], options: VerifyOptions & { timeZone: string; }): Promise<Verification>;
export function verifyPosts(planner: Reader, planned: readonly PlannedPost[], accounts: readonly Account[], options?: VerifyOptions & { readonly file?: string | undefined; }): Promise<Verification>;
interface DeedOptions {
    readonly ledger?: Ledger | undefined;
    readonly userId?: string | undefined;
    readonly dryRun?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
}
type Post = Item<"posts/list">;
type EditState = "found" | "edited" | "differs" | "unknown" | "refused";
type HoldState = "found" | "held" | "due" | "live" | "untold" | "cut" | "untyped" | "untimed" | "unsaid" | "left" | "unlisted";
type ResumeState = "ready" | "made" | "back" | "removed" | "past" | "no_account" | "unsaid" | "replaced" | "refused" | "altered" | "unknown";
type Connected = Pick<Planner, "posts" | "locationId">;
type Reader = Pick<Planner, "posts" | "csv" | keyof Sender>;
type Sender = Pick<Planner, "client" | "locationId">;

// ./agency
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
export class ClientsError extends Error {
    readonly name = "ClientsError";
    readonly code = "clients";
}
export type Connect = (name: string, client: Client) => Planner | Promise<Planner>;
export interface GonePost {
    readonly client: string;
    readonly id: string | undefined;
    readonly account: Account;
    readonly utc: string;
    readonly caption: string;
    readonly mark: string;
    readonly isSeen: boolean;
    readonly isTouched: boolean;
    readonly isHeld: boolean;
    readonly alsoIn: string | undefined;
    readonly locationId?: string | undefined;
}
export interface Group {
    readonly client: string;
    readonly accounts: readonly string[];
    readonly csv: CsvFile;
}
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
    readonly absent: Readonly<Partial<Record<PlacementState, number>>>;
    readonly mark: string | undefined;
    readonly ids: readonly string[];
}
export interface Leftover {
    readonly client: string;
    readonly id: string | undefined;
    readonly fileName: string | undefined;
    readonly isPosted?: boolean | undefined;
}
export type ReportedClient = ClientReport | { readonly client: string; readonly error: unknown; };
export interface Sheet {
    readonly name: string;
    readonly groups: readonly Group[];
    readonly findings: readonly Finding[];
    readonly waiting: readonly SheetRow[];
    readonly unapproved: readonly Group[];
    readonly rows: readonly SheetRow[];
    readonly clients: readonly string[];
}
export type TokenPlace = { readonly env: string; }
    | { readonly file: string; }
    | { readonly oauth: { readonly companyId?: string | undefined; }; };
export type VerifiedClient = { readonly client: string; } & ((Verification & {
    readonly bad: readonly number[];
    readonly gone: readonly GonePost[];
    readonly leftovers: readonly Leftover[];
    readonly accounts: readonly Account[];
}) | { readonly error: unknown; });
export type WeekEvent = GroupEvent | ({ readonly type: "ended"; } & GroupEnd) | {
    readonly type: "finished";
    readonly ends: readonly GroupEnd[];
    readonly reason: string | undefined;
    readonly leftovers: readonly Leftover[];
    readonly gone: readonly GonePost[];
};
export interface WeekOptions extends Pick<ImportOptions, "ledger" | "holds" | "media" | "answers" | "via" | "dates" | "times" | "allowDrafts" | "patience" | "signal"> {
    readonly sheet: Sheet;
    readonly clients: Clients;
    readonly connect: Connect;
    readonly parallel?: number | undefined;
    readonly maxFailures?: number | undefined;
}
export function planSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void>;
export function readClients(text: string, name?: string): Clients;
export function readSheet(input: Uint8Array | string | CsvFile, clients: Clients, options?: { name?: string | undefined; }): Sheet;
export function reportClients(options: Pick<WeekOptions, "clients" | "connect" | "parallel" | "signal"> & { readonly month: string; }): AsyncGenerator<ReportedClient, void, void>;
export function scheduleSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void>;
export function selectClients(sheet: Sheet, names: readonly string[]): Sheet;
export function stageSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void>;
export function verifySheet(options: SheetOptions): AsyncGenerator<VerifiedClient, void, void>;
interface SheetRow {
    readonly row: number;
    readonly line: number;
    readonly client: string;
    readonly id: string;
}
interface GroupEvent {
    readonly type: "import";
    readonly client: string;
    readonly event: ImportEvent;
}
type SheetOptions = Omit<WeekOptions, "media" | "answers" | "via" | "patience" | "maxFailures"> & Pick<VerifyOptions, "now">;

// ./oauth
export interface AuthorizationUrlOptions {
    readonly clientId: string;
    readonly redirectUri: string;
    readonly scopes: readonly string[];
    readonly state?: string | undefined;
    readonly parameters?: Readonly<Record<string, string>> | undefined;
    readonly url?: string | undefined;
}
export interface Installation {
    readonly userType?: string | undefined;
    readonly locationId?: string | undefined;
    readonly companyId?: string | undefined;
    readonly userId?: string | undefined;
    readonly scope?: string | undefined;
    readonly [field: string]: unknown;
}
export interface OAuth {
    exchangeCode(code: string, options?: { readonly userType?: "Location" | "Company" | undefined; }): Promise<Installation>;
    createTokenSource(owner: Owner): (refused?: string) => Promise<string>;
}
export class OAuthError extends Error {
    readonly code = "oauth";
    readonly reason: OAuthReason;
    readonly key: string | undefined;
    readonly status: number | undefined;
    readonly traceId: string | undefined;
    constructor(reason: OAuthReason, message: string, { key, status, traceId }?: Partial<Pick<OAuthError, "key" | "status" | "traceId">>);
}
export interface OAuthOptions extends App {
    readonly store: TokenStore;
    readonly refreshAhead?: number | undefined;
}
export type OAuthReason = "authorize" | "refused" | "unavailable" | "not_stored";
export interface Owner {
    readonly locationId?: string | undefined;
    readonly companyId?: string | undefined;
}
export interface TokenStore {
    read(key: string): Promise<Tokens | undefined>;
    update(key: string, change: (stored: Tokens | undefined) => Promise<Tokens>): Promise<Tokens>;
}
export interface Tokens extends Installation {
    readonly access_token: string;
    readonly refresh_token?: string | undefined;
    readonly expiresAt: number;
}
export function createAuthorizationUrl(options: AuthorizationUrlOptions): string;
export function createOAuth(options: OAuthOptions): OAuth;
export function memoryTokens(): TokenStore;
interface App {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri?: string | undefined;
    readonly baseUrl?: string | undefined;
    readonly insecureHttp?: boolean | undefined;
    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
    readonly timeout?: TimeoutOptions | number | undefined;
}

// ./node
export interface ConnectOptions extends Omit<PlannerOptions<Version>, "token" | "locationId"> {
    readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}
export interface ConnectedClients {
    readonly clients: Clients;
    readonly connect: Connect;
}
export function fileHolds(directory?: string): HoldStore;
export function fileLedger(directory?: string): Ledger;
export function fileMedia(folder: string): MediaFolder;
export function fileTokens(directory?: string): TokenStore;
export function openClients(path?: string, options?: ConnectOptions): Promise<ConnectedClients>;

// ./sandbox
export type Account = components["schemas"]["Account"];
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
    readonly statusless?: "draft" | "published" | undefined;
    readonly publishing?: "published" | "failed" | undefined;
    readonly media?: "all" | "first" | undefined;
    readonly times?: "both" | "scheduleDate" | "displayDate" | undefined;
    readonly folders?: "kept" | "ignored" | undefined;
    readonly clockMs?: number | undefined;
    readonly faults?: readonly Fault[] | undefined;
}
export interface Fault {
    readonly kind: "limit" | "error" | "html" | "reset" | "truncate" | "no_results" | "delay" | "answer" | "finalized" | "deleted" | "reconnected";
    readonly at?: OperationId | keyof typeof neighbours | undefined;
    readonly nth?: number | undefined;
    readonly times?: number | undefined;
    readonly acts?: boolean | undefined;
    readonly retryAfter?: number | undefined;
    readonly status?: number | undefined;
    readonly body?: unknown;
    readonly delayMs?: number | undefined;
}
export interface LocationSeed {
    readonly name?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly accounts?: readonly AccountSeed[] | undefined;
    readonly users?: readonly StoredUser[] | undefined;
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
export interface SandboxOptions extends Behaviour, Omit<LocationSeed, "name"> {
    readonly port?: number | undefined;
    readonly limit?: Limit | undefined;
    readonly locations?: Readonly<Record<string, LocationSeed>> | undefined;
    readonly anyLocation?: boolean | undefined;
}
export function startSandbox(options?: SandboxOptions): Promise<Sandbox>;
interface AccountSeed {
    readonly platform: string;
    readonly name: string;
    readonly type?: string | undefined;
    readonly isExpired?: boolean | undefined;
    readonly expire?: string | undefined;
    readonly originId?: string | undefined;
    readonly oauthId?: string | undefined;
}
interface StoredUser {
    readonly id: string;
    readonly name: string;
    readonly email: string;
}
interface Limit {
    readonly max: number;
    readonly intervalMs: number;
    readonly daily: number;
}
