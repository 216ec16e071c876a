import { splitBars, splitList } from "./cell.js";
import type { FieldKey } from "./format.js";

/** The account that a post is for. */
export interface Target {
  readonly id?: string | undefined;
  /** As the API names it. */
  readonly platform?: string | undefined;
}

/** What a cell comes to. */
export type Read = (cell: string, account: Target) => unknown;

/** Where the columns of an Advanced row stand in the body of `posts/create`, and what a cell comes to there (help page; likely). */
export const columns: Readonly<Partial<Record<FieldKey, readonly [path: string, read: Read]>>> = {
  applyWatermark: ["applyWatermark", isTrue],
  tags: ["tags", splitList],
  category: ["categoryId", String],
  followUpComment: ["followUpComment", String],
  altTexts: ["media.altText", splitBars],
  "facebook.type": ["facebookPostDetails.type", toLower],
  "instagram.type": ["instagramPostDetails.type", toLower],
  "instagram.collaborators": [
    "instagramPostDetails.collaborators",
    (cell, { id = "" }) => ({ [id]: splitList(cell).map((name) => name.replace(/^@/, "")) }),
  ],
  "linkedin.pdfTitle": ["linkedinPostDetails.pdfTitle", String],
  "linkedin.postAsPdf": ["linkedinPostDetails.postAsPdf", isTrue],
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
  "google.actionType": ["gmbPostDetails.actionType", toLower],
  "google.title": ["gmbPostDetails.title", String],
  "google.offerTitle": ["gmbPostDetails.offerTitle", String],
  "google.startDate": ["gmbPostDetails.startDate", toMoment("startDate", "startTime")],
  "google.endDate": ["gmbPostDetails.endDate", toMoment("endDate", "endTime")],
  "google.termsConditions": ["gmbPostDetails.termsConditions", String],
  "google.couponCode": ["gmbPostDetails.couponCode", String],
  "google.redeemOnlineUrl": ["gmbPostDetails.redeemOnlineUrl", String],
  "google.actionUrl": ["gmbPostDetails.url", String],
  "youtube.title": ["youtubePostDetails.title", String],
  "youtube.privacyLevel": ["youtubePostDetails.privacyLevel", toLower],
  "youtube.type": ["youtubePostDetails.type", toLower],
  "tiktok.privacyLevel": [
    "tiktokPostDetails.privacyLevel",
    oneOf({
      everyone: "PUBLIC_TO_EVERYONE",
      friends: "MUTUAL_FOLLOW_FRIENDS",
      only_me: "SELF_ONLY",
    }),
  ],
  "tiktok.promoteOtherBrand": ["tiktokPostDetails.promoteOtherBrand", isTrue],
  "tiktok.enableComment": ["tiktokPostDetails.enableComment", isTrue],
  "tiktok.enableDuet": ["tiktokPostDetails.enableDuet", isTrue],
  "tiktok.enableStitch": ["tiktokPostDetails.enableStitch", isTrue],
  "tiktok.videoDisclosure": ["tiktokPostDetails.videoDisclosure", isTrue],
  "tiktok.promoteYourBrand": ["tiktokPostDetails.promoteYourBrand", isTrue],
  "pinterest.title": ["pinterestPostDetails.title", String],
  "pinterest.link": ["pinterestPostDetails.link", String],
  // An account's boards go by its connection, with which its id begins (likely: HighLevel's samples of both are one).
  "pinterest.boards": [
    "pinterestPostDetails.pinterestBoards",
    (cell, { id = "" }) => [{ accountId: id.split("_", 1)[0], boards: splitList(cell) }],
  ],
};

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
