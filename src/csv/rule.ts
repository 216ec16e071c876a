/** A rule that a file is checked by. */
export interface Rule {
  readonly severity: "error" | "warning";
  /** How sure it is that HighLevel has this rule; one of low confidence only warns. */
  readonly confidence: "high" | "med" | "low";
  /** Who says so. */
  readonly source: string;
  readonly summary: string;
}

/** The stable code of a rule. */
export type RuleCode = keyof typeof rules;

const help = "HighLevel's bulk-upload help page";
const sample = "HighLevel's sample files";
const limits = "HighLevel's help page on limits";
const callers = "callers of the API";
const documentation = "HighLevel's API documentation";
const csv = "RFC 4180";
const clock = "the IANA time zone database";
const sense = "common sense";
const ours = "this package";

/** Every rule by its code: the one list of what is checked. */
export const rules = {
  // The file as a whole. Nothing else is checked where one of these is broken.
  "file-empty": rule("error", "high", documentation, "The file holds something."),
  "not-csv": rule(
    "error",
    "high",
    documentation,
    "The file is text with commas, not a workbook, a PDF or a web page.",
  ),
  "not-utf8": rule("error", "med", callers, "The text is UTF-8."),
  delimiter: rule(
    "error",
    "high",
    csv,
    "Columns are separated by commas, not by semicolons or tabs.",
  ),
  "header-absent": rule(
    "error",
    "high",
    documentation,
    "The file starts with the sample's header row.",
  ),
  "header-mismatch": rule(
    "error",
    "high",
    documentation,
    "Each header equals the sample's, byte for byte and in its place.",
  ),
  // The file as a whole, beside its rows.
  "header-groups-absent": rule("warning", "low", sample, "An Advanced file has two header rows."),
  "no-posts": rule("error", "high", documentation, "There is at least one post below the headers."),
  "too-many-posts": rule("error", "high", help, "A file holds at most 90 posts."),
  "all-midnight": rule(
    "warning",
    "low",
    sense,
    "Not every post of a file is at midnight: spreadsheets drop times.",
  ),
  "platform-unsupported": rule(
    "error",
    "high",
    help,
    "The chosen accounts are on networks that the API posts to.",
  ),
  "account-expires": rule(
    "warning",
    "med",
    help,
    "The connection of an account lasts beyond its posts.",
  ),
  // The row as text. A row that breaks one of these cannot be read, and is not checked further.
  "quote-unclosed": rule("error", "high", csv, "Each quoted cell ends with a quote."),
  "quote-malformed": rule("error", "high", csv, "Quotes inside a quoted cell are doubled."),
  "row-too-short": rule("error", "high", sample, "A row has as many cells as the header."),
  "row-too-long": rule("error", "high", sample, "A row has no more cells than the header."),
  // Any cell.
  "spreadsheet-error": rule(
    "error",
    "high",
    sense,
    "No cell is a spreadsheet's error, such as #REF!.",
  ),
  "lost-character": rule(
    "error",
    "high",
    sense,
    "No cell holds U+FFFD, which stands for a letter that a program lost.",
  ),
  mojibake: rule(
    "warning",
    "med",
    sense,
    "No text was decoded wrongly on its way, such as Ã© for é.",
  ),
  "value-unknown": rule(
    "error",
    "high",
    sample,
    "A cell with choices holds one of those that its header names.",
  ),
  "text-too-long": rule("error", "med", documentation, "Titles and links fit their network."),
  // Dates.
  "date-missing": rule(
    "error",
    "high",
    help,
    "Each row has a date; without one it becomes a draft, which must be allowed.",
  ),
  "date-format": rule("error", "med", help, "A date is written in one of the six accepted ways."),
  "date-invalid": rule(
    "error",
    "high",
    sense,
    "A date exists in the calendar, its time on a 24-hour clock.",
  ),
  "date-ambiguous": rule(
    "error",
    "high",
    help,
    "A slash date can be read in one way only, or the caller says which.",
  ),
  "date-gap": rule("error", "high", clock, "The time exists on that day in the location's zone."),
  "date-overlap": rule(
    "error",
    "high",
    clock,
    "The time comes only once on that day in the location's zone.",
  ),
  "date-past": rule("error", "high", callers, "The time is not over."),
  "date-soon": rule("error", "high", help, "The time is at least ten minutes ahead."),
  "date-far": rule(
    "warning",
    "med",
    sample,
    "The time is at most a year ahead; the sample's 2050 means not yet.",
  ),
  // Text and links.
  "content-missing": rule("error", "med", sense, "A post has a caption or media."),
  "caption-too-long": rule("error", "med", limits, "The caption fits the tightest network chosen."),
  "too-many-hashtags": rule(
    "error",
    "med",
    limits,
    "An Instagram caption has at most 30 hashtags.",
  ),
  "url-invalid": rule(
    "error",
    "high",
    help,
    "Links are whole http(s) addresses, separated by commas.",
  ),
  "url-drive": rule("error", "high", help, "Media do not lie on Google Drive."),
  "link-overridden": rule(
    "warning",
    "high",
    help,
    "A row with media has no link: it would move to the caption.",
  ),
  "post-duplicate": rule(
    "error",
    "high",
    sense,
    "No post comes twice: same caption, media and time.",
  ),
  "post-repeated": rule(
    "warning",
    "med",
    callers,
    "A post is not repeated within 12 hours, which networks refuse.",
  ),
  // Media.
  "media-mixed": rule(
    "error",
    "high",
    help,
    "A row has one kind of media: images, one GIF or videos.",
  ),
  "media-count": rule("error", "high", help, "A row has at most 10 images, 10 videos or one GIF."),
  "media-type": rule(
    "error",
    "high",
    help,
    "Images are PNG or JPEG, videos MP4 or MOV, a GIF is a GIF.",
  ),
  "media-converted": rule(
    "warning",
    "low",
    documentation,
    "Other image formats pass only where HighLevel converts them.",
  ),
  "thumbnail-unused": rule("warning", "low", sense, "A thumbnail stands beside a video."),
  "media-required": rule("error", "high", callers, "Instagram gets media, YouTube a video."),
  "gif-unsupported": rule("error", "high", help, "A GIF goes to Facebook, LinkedIn and X only."),
  "video-unsupported": rule("error", "high", help, "Google Business gets no video."),
  "platform-media-count": rule(
    "warning",
    "med",
    limits,
    "A row has no more media than each network takes.",
  ),
  // Media, asked for where they lie.
  "media-missing": rule("error", "high", callers, "A media link answers with the media."),
  "media-unreachable": rule(
    "warning",
    "low",
    callers,
    "A media link can be reached; HighLevel fetches it from elsewhere.",
  ),
  "media-served-as": rule(
    "warning",
    "med",
    callers,
    "A media link gives an image or a video, not a page.",
  ),
  "media-too-large": rule("warning", "med", limits, "An image is small enough for each network."),
  // Columns of single networks.
  "story-caption": rule("error", "high", callers, "An Instagram story has no caption."),
  "reel-video": rule("error", "med", limits, "A reel has exactly one video."),
  "google-field-missing": rule(
    "error",
    "high",
    help,
    "A Google call to action, event or offer has its fields.",
  ),
  "google-field-unused": rule("error", "high", help, "A Google offer has no button."),
  "google-event-type": rule("warning", "low", help, "Google fields come with an eventType."),
  "google-dates": rule("warning", "low", sense, "A Google event or offer ends after it starts."),
  "tiktok-privacy": rule("warning", "med", documentation, "A TikTok post has a privacyLevel."),
  "youtube-title": rule("warning", "med", documentation, "A YouTube video has a title."),
  "linkedin-pdf": rule("warning", "med", documentation, "A LinkedIn PDF has a title."),
  "comment-unsupported": rule(
    "warning",
    "high",
    help,
    "A follow-up comment goes to networks that take one.",
  ),
  // A sheet of several clients.
  "sheet-client-column": rule("error", "high", ours, "A sheet begins with a column client."),
  "sheet-client": rule("error", "high", ours, "A row of a sheet names a client that is known."),
  "sheet-account": rule("error", "high", ours, "A row of a sheet names accounts of its client."),
  "sheet-approved": rule("error", "high", ours, "A row of a sheet is approved, yes or no."),
  // Posts that are made one by one.
  "posts-column": rule(
    "error",
    "high",
    documentation,
    "A post that is made by itself says nothing that only a file can say.",
  ),
  "posts-id": rule(
    "error",
    "med",
    callers,
    "A post that is made by itself names tags and its category by id.",
  ),
} as const satisfies Record<string, Rule>;

function rule(
  severity: Rule["severity"],
  confidence: Rule["confidence"],
  source: string,
  summary: string,
): Rule {
  return { severity, confidence, source, summary };
}
