import { findLacking, keepFields, postShapes, takesField, withTiktok } from "../operation-body.js";
import type { Fields } from "../operation-body.js";
import type { Version } from "../operation.js";
import { splitBars, splitList } from "./cell.js";
import { columnsOf, ownColumns, type Column, type FieldKey } from "./format.js";
import { choosePlatforms } from "./platform.js";
import type { Row } from "./row.js";

/** What is meant where a network's own columns leave it out, once one of them says something. */
const usual: Readonly<Record<string, (details: Fields) => unknown>> = {
  "youtubePostDetails.type": () => "video",
  "linkedinPostDetails.postAsPdf": () => false,
  "linkedinPostDetails.pdfTitle": ({ poll }) => (poll as Fields | undefined)?.["question"],
};

/** Where a column stands in the body of `posts/create`, as `youtubePostDetails.title`; `undefined` for what only a file says. */
export function fieldOf(key: FieldKey): string | undefined {
  return columns[key]?.[0];
}

/** What a row says beside its caption, its time and its media, in the words of `posts/create`; details are those of the account's network alone. */
export function readBody(
  { fields }: Pick<Row, "fields">,
  account: Target,
  version: Version,
): Fields {
  const body: Said = {};
  for (const key of Object.keys(fields) as FieldKey[]) {
    const [path, value] = readField(key, fields, account) ?? [];
    if (path && key !== "altTexts") setField(body, path, value);
  }
  for (const [path, make] of Object.entries(usual)) {
    const [name = "", field = ""] = path.split(".");
    const details = body[name] as Said | undefined;
    if (details) details[field] ??= make(details);
  }
  const said = keepFields(body, postShapes[version]) as Fields;
  return withTiktok(said, networkOf(account) === "tiktok");
}

/** Where a cell stands in the body of `posts/create`, and what it comes to there; `undefined` where it is not about the account. */
export function readField(
  key: FieldKey,
  fields: Row["fields"],
  account: Target,
): [path: string[], value: unknown] | undefined {
  const [path, read] = columns[key] ?? [];
  const [known] = choosePlatforms([account.platform ?? ""]);
  const isUnsaid = key === "followUpComment" && known?.silent === "always";
  return path && read && isAbout(key, account) && !isUnsaid
    ? [path.split("."), read(fields[key] ?? "", account)]
    : undefined;
}

/** Whether a column is of the account's network, or of all. */
export function isAbout(key: FieldKey, account: Target): boolean {
  return !key.includes(".") || key.startsWith(`${networkOf(account)}.`);
}

function networkOf({ platform = "" }: Target): string {
  return platform.replace("tiktok-business", "tiktok");
}

type Said = Record<string, unknown>;

function setField(said: Said, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) setField((said[name] ??= {}) as Said, rest, value);
  else said[name] = value;
}

/** The columns that a row leaves empty although its network asks for what they say, where a post is made by itself. */
export function findMissing(
  row: Pick<Row, "fields">,
  account: Target,
  version: Version,
): FieldKey[] {
  const keys = Object.keys(columns) as FieldKey[];
  const missing = findLacking(readBody(row, account, version), version).flatMap(
    (path) => keys.find((key) => fieldOf(key)?.startsWith(path)) ?? [],
  );
  // A pin without boards is refused (HighLevel's API documentation, beside the schema).
  const isBoardless = networkOf(account) === "pinterest" && !row.fields["pinterest.boards"];
  const takesBoards = takesField("pinterestPostDetails.pinterestBoards", version);
  return isBoardless && takesBoards ? [...missing, "pinterest.boards"] : missing;
}

/** What a row says for each of its files where it cannot be seen, in their order. */
export function readAltTexts({ fields }: Pick<Row, "fields">): readonly string[] {
  return splitBars(fields.altTexts);
}

/** The account that a post is for. */
export interface Target {
  readonly id?: string | undefined;
  /** As the API names it. */
  readonly platform?: string | undefined;
}

/** What a cell comes to. */
export type Read = (cell: string, account: Target) => unknown;

type Place = readonly [path: string, read: Read];

/** Those that stand elsewhere than under their own names, or come to something else than their texts and choices. */
const others: Readonly<Partial<Record<FieldKey, Place>>> = {
  tags: ["tags", splitList],
  category: ["categoryId", String],
  altTexts: ["media.altText", splitBars],
  "instagram.collaborators": [
    "instagramPostDetails.collaborators",
    (cell, { id = "" }) => ({ [id]: splitList(cell).map((name) => name.replace(/^@/, "")) }),
  ],
  "linkedin.pollQuestion": ["linkedinPostDetails.poll.question", String],
  "linkedin.pollOptions": [
    "linkedinPostDetails.poll.options",
    (cell) => splitBars(cell).flatMap((text) => (text ? { text } : [])),
  ],
  "linkedin.pollDuration": [
    "linkedinPostDetails.poll.settings.duration",
    (cell) => cell.trim().toUpperCase(),
  ],
  "google.eventType": [
    "gmbPostDetails.gmbEventType",
    oneOf({ call_to_action: "STANDARD", event: "EVENT", offer: "OFFER" }),
  ],
  "google.startDate": ["gmbPostDetails.startDate", toMoment("startDate", "startTime")],
  "google.endDate": ["gmbPostDetails.endDate", toMoment("endDate", "endTime")],
  "google.actionUrl": ["gmbPostDetails.url", String],
  "tiktok.privacyLevel": [
    "tiktokPostDetails.privacyLevel",
    oneOf({
      everyone: "PUBLIC_TO_EVERYONE",
      friends: "MUTUAL_FOLLOW_FRIENDS",
      only_me: "SELF_ONLY",
    }),
  ],
  // An account's boards go by its connection, with which its id begins (likely: HighLevel's samples of both are one).
  "pinterest.boards": [
    "pinterestPostDetails.pinterestBoards",
    (cell, { id = "" }) => [{ accountId: id.split("_", 1)[0], boards: splitList(cell) }],
  ],
};
const fileOnly =
  /^(?:time|content|link|images|gif|videos|thumbnail|mediaOptimization|community\..*)$/;

/** Where the columns of an Advanced row stand in the body of `posts/create`, and what a cell comes to there (help page; likely). */
export const columns: Readonly<Partial<Record<FieldKey, Place>>> = Object.fromEntries(
  [...columnsOf.advanced, ...ownColumns]
    .filter(({ key }) => !fileOnly.test(key))
    .map((column) => [column.key, others[column.key as FieldKey] ?? placeOf(column)]),
);

function placeOf({ key, choices }: Column): Place {
  const path = key.replace("google.", "gmb.").replace(".", "PostDetails.");
  return [path, choices?.[0] === "true" ? isTrue : choices ? toLower : String];
}

function toLower(cell: string): string {
  return cell.trim().toLowerCase();
}

function isTrue(cell: string): boolean {
  return toLower(cell) === "true";
}

function oneOf(words: Readonly<Record<string, string>>): Read {
  return (cell) => words[toLower(cell)];
}

/** Reads `2026-08-01 09:30:00` as a day and a time of day, under these names. */
function toMoment(date: string, time: string): Read {
  return (cell) => {
    const [year, month, day, hours = 0, minutes = 0, seconds = 0] =
      cell.match(/\d+/g)?.map(Number) ?? [];
    if (year === undefined) return undefined;
    return { [date]: { year, month, day }, [time]: { hours, minutes, seconds } };
  };
}
