import { splitBars, splitList } from "./cell.js";
import { columnsOf, ownColumns } from "./format.js";
import type { Column, FieldKey } from "./format.js";

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
