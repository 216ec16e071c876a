import { findLacking, keepFields, postShapes, takesField, withTiktok } from "../operation-body.js";
import type { Fields } from "../operation-body.js";
import type { Version } from "../operation.js";
import { splitBars } from "./cell.js";
import type { FieldKey } from "./format.js";
import { columns } from "./paths.js";
import type { Target } from "./paths.js";
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
