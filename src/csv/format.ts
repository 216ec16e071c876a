/** The two kinds of file that HighLevel imports. */
export type Format = "basic" | "advanced";

/** One column of a file. */
export interface Column {
  readonly key: ColumnKey;
  /** The header, byte for byte as in HighLevel's sample file. */
  readonly header: string;
  /** The header above it in an Advanced file; empty in a Basic one. */
  readonly group: string;
  /** What people call it, such as `imageUrls` or `Google (GBP) title`. */
  readonly label: string;
  /** The values that it takes, read from the header; absent where any text goes. */
  readonly choices?: readonly string[];
  /** Whether its cells are prose, in which any character may be meant. */
  readonly isText?: true;
  /** The longest text that it takes, in characters (HighLevel's API documentation); absent where nobody says. */
  readonly longest?: number;
}

/** The name of a column, the same in both formats and unique where headers repeat. */
export type ColumnKey = SharedKey | FieldKey;

/** The columns that both formats have. */
export type SharedKey = "time" | "content" | "link" | "images" | "gif" | "videos" | "thumbnail";

/** The columns that only an Advanced file has. */
export type FieldKey =
  | "mediaOptimization"
  | "applyWatermark"
  | "tags"
  | "category"
  | "followUpComment"
  | "facebook.type"
  | "instagram.type"
  | `linkedin.${"pdfTitle" | "postAsPdf"}`
  | `google.${"eventType" | "actionType" | "title" | "offerTitle" | "startDate" | "endDate"}`
  | `google.${"termsConditions" | "couponCode" | "redeemOnlineUrl" | "actionUrl"}`
  | `youtube.${"title" | "privacyLevel" | "type"}`
  | `tiktok.${"privacyLevel" | "promoteOtherBrand" | "enableComment" | "enableDuet"}`
  | `tiktok.${"enableStitch" | "videoDisclosure" | "promoteYourBrand"}`
  | `community.${"title" | "notifyAllGroupMembers"}`
  | `pinterest.${"title" | "link"}`
  | OwnKey;

/** The columns that HighLevel's file does not have: what they say, only a post that is made by itself can say. */
export type OwnKey =
  | "altTexts"
  | "instagram.collaborators"
  | `linkedin.${"pollQuestion" | "pollOptions" | "pollDuration"}`
  | "pinterest.boards";

type Definition = readonly [group: string, key: ColumnKey, header: string, longest?: number];

const basic: readonly Definition[] = [
  ["", "time", "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)"],
  ["", "content", "content"],
  ["", "link", "link (OGmetaUrl)"],
  ["", "images", "imageUrls"],
  ["", "gif", "gifUrl"],
  ["", "videos", "videoUrls"],
  ["", "thumbnail", "thumbnailUrl"],
];

const advanced: readonly Definition[] = [
  ["All Social", "time", "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)"],
  ["All Social", "content", "content"],
  ["All Social", "link", "OGmetaUrl (url)"],
  ["All Social", "images", "imageUrls (comma-separated)"],
  ["All Social", "gif", "gifUrl"],
  ["All Social", "videos", "videoUrls (comma-separated)"],
  ["All Social", "thumbnail", "thumbnailUrl"],
  ["All Social", "mediaOptimization", "mediaOptimization (true/false)"],
  ["All Social", "applyWatermark", "applyWatermark (true/false)"],
  ["All Social", "tags", "tags (comma-separated)"],
  ["All Social", "category", "category"],
  ["All Social", "followUpComment", "followUpComment"],
  ["Facebook", "facebook.type", "type (post/story/reel)"],
  ["Instagram", "instagram.type", "type (post/story/reel)"],
  ["LinkedIn", "linkedin.pdfTitle", "pdfTitle", 100],
  ["LinkedIn", "linkedin.postAsPdf", "postAsPdf (true/false)"],
  ["Google (GBP)", "google.eventType", "eventType (call_to_action/event/offer)"],
  [
    "Google (GBP)",
    "google.actionType",
    "actionType (none/order/book/shop/learn_more/call/sign_up)",
  ],
  ["Google (GBP)", "google.title", "title", 58],
  ["Google (GBP)", "google.offerTitle", "offerTitle"],
  ["Google (GBP)", "google.startDate", "startDate (YYYY-MM-DD HH:mm:ss)"],
  ["Google (GBP)", "google.endDate", "endDate (YYYY-MM-DD HH:mm:ss)"],
  ["Google (GBP)", "google.termsConditions", "termsConditions"],
  ["Google (GBP)", "google.couponCode", "couponCode"],
  ["Google (GBP)", "google.redeemOnlineUrl", "redeemOnlineUrl"],
  ["Google (GBP)", "google.actionUrl", "actionUrl"],
  ["YouTube", "youtube.title", "title", 100],
  ["YouTube", "youtube.privacyLevel", "privacyLevel (private/public/unlisted)"],
  ["YouTube", "youtube.type", "type (video/short)"],
  ["TikTok", "tiktok.privacyLevel", "privacyLevel (everyone/friends/only_me)"],
  ["TikTok", "tiktok.promoteOtherBrand", "promoteOtherBrand (true/false)"],
  ["TikTok", "tiktok.enableComment", "enableComment (true/false)"],
  ["TikTok", "tiktok.enableDuet", "enableDuet (true/false)"],
  ["TikTok", "tiktok.enableStitch", "enableStitch (true/false)"],
  ["TikTok", "tiktok.videoDisclosure", "videoDisclosure (true/false)"],
  ["TikTok", "tiktok.promoteYourBrand", "promoteYourBrand (true/false)"],
  ["Community", "community.title", "title"],
  ["Community", "community.notifyAllGroupMembers", "notifyAllGroupMembers (true/false)"],
  ["Pinterest", "pinterest.title", "title", 100],
  ["Pinterest", "pinterest.link", "link", 2_048],
];

const own: readonly Definition[] = [
  ["All Social", "altTexts", "altTexts (one for each file, with bars between)"],
  ["Instagram", "instagram.collaborators", "collaborators (comma-separated)"],
  ["LinkedIn", "linkedin.pollQuestion", "pollQuestion", 140],
  ["LinkedIn", "linkedin.pollOptions", "pollOptions (with bars between)"],
  [
    "LinkedIn",
    "linkedin.pollDuration",
    "pollDuration (one_day/three_days/seven_days/fourteen_days)",
  ],
  ["Pinterest", "pinterest.boards", "boards (comma-separated)"],
];

/** The columns of prose, by the names in their headers. */
const texts: ReadonlySet<string> = new Set(
  "content tags category followUpComment pdfTitle title offerTitle termsConditions couponCode altTexts pollQuestion pollOptions".split(
    " ",
  ),
);

/** The columns of each format in their order, the time first, as in HighLevel's sample files (high confidence). */
export const columnsOf: Readonly<Record<Format, readonly Column[]>> = {
  basic: basic.map(toColumn),
  advanced: advanced.map(toColumn),
};

/** The columns that are ours, which only a post that is made by itself can have, in the order in which they are told. */
export const ownColumns: readonly Column[] = own.map(toColumn);

const ownKeys: ReadonlySet<ColumnKey> = new Set(own.map(([, key]) => key));

/** Whether a column is ours and not HighLevel's. */
export function isOwn({ key }: Pick<Column, "key">): boolean {
  return ownKeys.has(key);
}

/** What people call a column, also one that the file does not have. */
export function labelOf(key: ColumnKey): string {
  return [...columnsOf.advanced, ...ownColumns].find((column) => column.key === key)?.label ?? key;
}

/** The header rows of a file with these columns: one for Basic, two for Advanced. */
export function headersOf(columns: readonly Column[]): string[][] {
  const headers = [columns.map(({ header }) => header)];
  if (columns[0]?.group) headers.unshift(columns.map(({ group }) => group));
  return headers;
}

/** The columns of a format as older sample files have them: without `thumbnailUrl`. */
export function withoutThumbnail(columns: readonly Column[]): Column[] {
  return columns.filter(({ key }) => key !== "thumbnail");
}

function toColumn([group, key, header, longest]: Definition): Column {
  const [, name = header, hint = ""] = /^(\w+) \((.+)\)$/.exec(header) ?? [];
  return {
    key,
    header,
    group,
    label: group && group !== "All Social" ? `${group} ${name}` : name,
    ...(hint.includes("/") && { choices: hint.split("/") }),
    ...(texts.has(name) && { isText: true as const }),
    ...(longest && { longest }),
  };
}
