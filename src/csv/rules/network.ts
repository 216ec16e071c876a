import { readDate } from "../date.js";
import type { FieldKey } from "../format.js";
import type { Row } from "../row.js";
import { isSet, mayReach, reaches, type Check, type Context, type Report } from "./context.js";
import { measure } from "./length.js";
import { checkAddress } from "./url.js";

/** The columns of single networks of an Advanced row agree with each other; those of networks not chosen are not judged. */
export const checkNetworks: Check = (row, context, report) => {
  if (context.format === "basic") return;
  if (mayReach(context, "facebook") && row.fields["facebook.type"] === "reel")
    checkReel(row, "facebook.type", report);
  if (mayReach(context, "instagram")) checkInstagram(row, report);
  if (mayReach(context, "google")) checkGoogle(row, context, report);
  checkRequired(row, context, report);
};

function checkReel({ videos }: Row, key: FieldKey, report: Report): void {
  if (videos.length !== 1)
    report("reel-video", key, `a reel has one video, the row has ${videos.length}`);
}

function checkInstagram(row: Row, report: Report): void {
  const type = row.fields["instagram.type"];
  if (type === "reel") checkReel(row, "instagram.type", report);
  if (type === "story" && row.content.trim())
    report("story-caption", "content", "an Instagram story has no caption");
}

/** What each kind of Google post must have, beside its button. */
const googleFields: ReadonlyMap<string, readonly FieldKey[]> = new Map([
  ["call_to_action", []],
  ["event", ["google.title", "google.startDate", "google.endDate"]],
  [
    "offer",
    [
      "google.offerTitle",
      "google.startDate",
      "google.endDate",
      "google.termsConditions",
      "google.couponCode",
      "google.redeemOnlineUrl",
    ],
  ],
]);

function checkGoogle({ fields }: Row, context: Context, report: Report): void {
  const event = fields["google.eventType"];
  const action = fields["google.actionType"];
  const required = googleFields.get(event ?? "");
  if (!required) {
    if (!event) checkEventType(fields, report);
    return;
  }
  const missing = (key: FieldKey) =>
    report("google-field-missing", key, `a Google ${event} needs it`);
  required.filter((key) => !fields[key]).forEach(missing);
  if (event === "offer") {
    for (const key of ["google.actionType", "google.actionUrl"] as const) {
      if (fields[key] && fields[key] !== "none")
        report("google-field-unused", key, "a Google offer has no button");
    }
  } else if (!action) {
    const fix = "write none, or a button such as learn_more and its actionUrl";
    report("google-field-missing", "google.actionType", `a Google ${event} needs it`, { fix });
  } else if (!fields["google.actionUrl"] && action !== "none" && action !== "call")
    missing("google.actionUrl");
  for (const key of ["google.actionUrl", "google.redeemOnlineUrl"] as const) {
    if (fields[key] && action !== "call") checkAddress(key, fields[key], report);
  }
  checkGoogleDates(fields, context, report);
}

/** Fields of Google without a kind of post: says which kind has them, and what else that needs. */
function checkEventType(fields: Row["fields"], report: Report): void {
  const filled = Object.keys(fields).filter((key) => key.startsWith("google."));
  if (filled.length === 0) return;
  const fits = (kind: string) => filled.every((key) => all(kind).includes(key));
  const all = (kind: string): string[] => [
    ...googleFields.get(kind)!,
    ...(kind === "offer" ? [] : ["google.actionType", "google.actionUrl"]),
  ];
  const kind = [...googleFields.keys()].find(fits);
  const lacking = (kind ? all(kind) : []).filter((key) => !filled.includes(key));
  const names = lacking.map((key) => key.replace("google.", "")).join(", ");
  const fix = kind && `write ${kind}${names && `, and fill in ${names}`}`;
  report("google-event-type", "google.eventType", "Google fields without an eventType", { fix });
}

function checkGoogleDates(fields: Row["fields"], context: Context, report: Report): void {
  const [start, end] = (["google.startDate", "google.endDate"] as const).map((key) => {
    const value = fields[key];
    const date = value ? readDate(value, context) : undefined;
    if (date && "code" in date) report(date.code, key, date.message, { fix: date.fix });
    return date && "wall" in date ? date.wall : undefined;
  });
  if (start !== undefined && end !== undefined && end <= start)
    report("google-dates", "google.endDate", "it ends before it starts");
}

function checkRequired(row: Row, context: Context, report: Report): void {
  const { fields, videos } = row;
  if (reaches(context, "tiktok") && !fields["tiktok.privacyLevel"])
    report("tiktok-privacy", "tiktok.privacyLevel", "TikTok posts have a privacyLevel");
  if (reaches(context, "youtube") && videos.length && !fields["youtube.title"])
    report("youtube-title", "youtube.title", "YouTube videos have a title");
  const isPdf = isSet(row, "linkedin.postAsPdf");
  if (mayReach(context, "linkedin") && isPdf && !fields["linkedin.pdfTitle"])
    report("linkedin-pdf", "linkedin.pdfTitle", "a PDF on LinkedIn has a title");
  if (fields.followUpComment) checkComment(context, report);
}

function checkComment({ platforms = [], via }: Context, report: Report): void {
  const silent = platforms
    .filter((one) => one.silent === "always" || (one.silent && via !== "posts"))
    .map(({ name }) => name);
  if (silent.length === 0) return;
  const message = `${silent.join(" and ")} posts get no follow-up comment`;
  report("comment-unsupported", "followUpComment", message);
}

/** Cells of single networks hold what their headers name, and titles fit. */
export const checkFields: Check = ({ fields }, { columns }, report) => {
  for (const { key, choices, longest = Infinity } of columns) {
    const value = (fields as Partial<Record<string, string>>)[key];
    if (value === undefined) continue;
    // The sample writes TRUE and FALSE although its headers are in lower case.
    if (choices && !choices.includes(choices[0] === "true" ? value.toLowerCase() : value)) {
      const fix = `write ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
      report("value-unknown", key, `${JSON.stringify(value)} is not one of its values`, { fix });
    }
    if (value.length <= longest) continue;
    const fix = `shorten it to ${longest}`;
    const count = measure(value, "graphemes");
    if (count > longest) report("text-too-long", key, `${count} characters`, { fix });
    else report("text-count", key, `${count} characters, or ${value.length} in UTF-16`, { fix });
  }
};
