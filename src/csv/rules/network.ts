import { readDate } from "../date.js";
import type { FieldKey } from "../format.js";
import type { Row } from "../row.js";
import { mayReach, reaches } from "./context.js";
import type { Check, Context, Report } from "./context.js";
import { checkAddress } from "./media.js";

/** The columns of single networks of an Advanced row agree with each other; those of networks not chosen are not judged. */
export const checkNetworks: Check = (row, context, report) => {
  if (mayReach(context, "facebook") && row.fields["facebook.type"] === "reel")
    checkReel(row, "facebook.type", report);
  if (mayReach(context, "instagram")) checkInstagram(row, report);
  if (mayReach(context, "google")) checkGoogle(row, context, report);
  checkRequired(row, context, report);
};

function checkReel({ videos }: Row, key: FieldKey, report: Report): void {
  if (videos.length !== 1)
    report(
      "reel-video",
      key,
      `a reel has one video, the row has ${videos.length}`,
      "give one video, or make it a post",
    );
}

function checkInstagram(row: Row, report: Report): void {
  const type = row.fields["instagram.type"];
  if (type === "reel") checkReel(row, "instagram.type", report);
  if (type === "story" && row.content.trim()) {
    report(
      "story-caption",
      "content",
      "an Instagram story has no caption",
      "empty the caption, or make it a post",
    );
  }
}

/** What each kind of Google post must have, beside its button. */
const googleFields: Readonly<Record<string, readonly FieldKey[]>> = {
  call_to_action: [],
  event: ["google.title", "google.startDate", "google.endDate"],
  offer: [
    "google.offerTitle",
    "google.startDate",
    "google.endDate",
    "google.termsConditions",
    "google.couponCode",
    "google.redeemOnlineUrl",
  ],
};

function checkGoogle({ fields }: Row, context: Context, report: Report): void {
  const event = fields["google.eventType"];
  const action = fields["google.actionType"];
  const required = googleFields[event ?? ""];
  if (!required) {
    const filled = Object.keys(fields).find((key) => key.startsWith("google."));
    if (filled && !event)
      report(
        "google-event-type",
        "google.eventType",
        "Google fields without an eventType",
        "say call_to_action, event or offer",
      );
    return;
  }
  const missing = (key: FieldKey) =>
    report("google-field-missing", key, `a Google ${event} needs it`, "fill it in");
  required.filter((key) => !fields[key]).forEach(missing);
  if (event === "offer") {
    for (const key of ["google.actionType", "google.actionUrl"] as const) {
      if (fields[key] && fields[key] !== "none")
        report("google-field-unused", key, "a Google offer has no button", "empty the cell");
    }
  } else if (!action) missing("google.actionType");
  else if (!fields["google.actionUrl"] && action !== "none" && action !== "call")
    missing("google.actionUrl");
  for (const key of ["google.actionUrl", "google.redeemOnlineUrl"] as const) {
    if (fields[key] && action !== "call") checkAddress(key, fields[key], report);
  }
  checkGoogleDates(fields, context, report);
}

function checkGoogleDates(fields: Row["fields"], { dates }: Context, report: Report): void {
  const [start, end] = (["google.startDate", "google.endDate"] as const).map((key) => {
    const value = fields[key];
    const date = value ? readDate(value, dates) : undefined;
    if (date && "code" in date) report(date.code, key, date.message, date.fix);
    return date && "wall" in date ? date.wall : undefined;
  });
  if (start !== undefined && end !== undefined && end <= start) {
    report("google-dates", "google.endDate", "it ends before it starts", "choose a later end");
  }
}

function checkRequired({ fields, videos }: Row, context: Context, report: Report): void {
  if (reaches(context, "tiktok") && !fields["tiktok.privacyLevel"]) {
    report(
      "tiktok-privacy",
      "tiktok.privacyLevel",
      "TikTok posts have a privacyLevel",
      "say everyone, friends or only_me",
    );
  }
  if (reaches(context, "youtube") && videos.length && !fields["youtube.title"]) {
    report(
      "youtube-title",
      "youtube.title",
      "YouTube videos have a title",
      "write one of at most 100 characters",
    );
  }
  if (
    mayReach(context, "linkedin") &&
    fields["linkedin.postAsPdf"]?.toLowerCase() === "true" &&
    !fields["linkedin.pdfTitle"]
  ) {
    report(
      "linkedin-pdf",
      "linkedin.pdfTitle",
      "a PDF on LinkedIn has a title",
      "write one of at most 100 characters",
    );
  }
  if (!fields.followUpComment) return;
  const silent = context.platforms?.filter(({ id }) => commentless.has(id)).map(({ name }) => name);
  if (silent?.length) {
    report(
      "comment-unsupported",
      "followUpComment",
      `${silent.join(" and ")} posts get no follow-up comment`,
      "expect it on the other networks only",
    );
  }
}

/** The networks that take no follow-up comment (HighLevel's bulk-upload help page; high confidence). */
const commentless = new Set([
  "tiktok",
  "tiktok-business",
  "google",
  "pinterest",
  "threads",
  "bluesky",
]);
