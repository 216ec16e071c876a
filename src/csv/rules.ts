/** Errors stop an import, warnings do not; a note says how a file was read. */
export type Severity = "error" | "warning" | "note";

/** A rule that a file is checked by. */
export interface Rule {
  readonly severity: Severity;
  /** How sure it is that HighLevel has this rule; one of low confidence only warns. */
  readonly confidence: "high" | "med" | "low";
  /** Who says so. */
  readonly source: string;
  readonly summary: string;
  /** What to do about it, where a finding does not know better. */
  readonly fix: string;
}

/** The stable code of a rule. */
export type RuleCode = keyof typeof table;

/** What is wrong with a file, where, and what to do about it. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based line of the text, where its row starts. */
  readonly line?: number;
  /** 1-based number of the post, headers not counted. */
  readonly row?: number;
  /** What the column is called, such as `imageUrls` or `Google (GBP) title`. */
  readonly column?: string;
  /** The offending cell, or the part of it that offends. */
  readonly value?: string;
  readonly message: string;
  /** What the author of the file should do. */
  readonly fix: string;
}

// All were read in November 2026.
const help = "HighLevel's bulk-upload help page";
const sample = "HighLevel's sample files";
const limits = "HighLevel's help page on limits";
const callers = "callers of the API";
const documentation = "HighLevel's API documentation";
const csv = "RFC 4180";
const clock = "the IANA time zone database";
const sense = "common sense";
const ours = "this package";

const error = ruleOf("error");
const warning = ruleOf("warning");
const note = ruleOf("note");

// oxfmt-ignore
const table = {
  // The file as a whole. Nothing else is checked where one of these is broken.
  "file-empty": error("high", documentation, "The file holds something.",
    "write posts below the header row of HighLevel's sample"),
  "not-csv": error("high", documentation, "The file is text with commas, not a workbook, a PDF or a web page.",
    "export it as CSV UTF-8 (comma separated) and take that file"),
  "not-utf8": error("med", callers, "The text is UTF-8 or UTF-16.",
    "export it as CSV UTF-8 (comma separated) and take that file"),
  "header-absent": error("high", documentation, "The file has the sample's headers.",
    "start the file with the header row of HighLevel's sample"),
  "header-mismatch": error("high", documentation, "Each column is one of HighLevel's, once.",
    "write each header exactly as in HighLevel's sample"),
  "map-column": error("high", ours, "A map names columns that the file has, and says of each what it is in a post.",
    "change the map, or name the one of the tool that the file is from"),
  "map-ignored": warning("med", sense, "No column that a map ignores says that its row is not to be posted.",
    "delete the rows that are not to be posted, or take the column out of the map's ignore"),
  "row-between": error("med", sense, "No line of its own says something of the posts around it.",
    "do what it says of other rows, then delete it"),
  "map-networks": error("med", sense, "Posts go to accounts of the networks that a column, or a line above the headers, names for all of them.",
    "choose accounts of that network"),
  "read-as": note("high", ours, "What had to be understood to read a file is said once.",
    "nothing is to be done: the copy that is uploaded is written as HighLevel takes it"),
  "file-draft": warning("med", sense, "No file that is to be posted is called a draft, or the like.",
    "call it otherwise where its posts may go out"),
  "sheet-open": error("high", ours, "One sheet of a workbook has the posts, or the caller says which.",
    "say which is read (--sheet)"),
  // The file as a whole, beside its rows.
  "header-groups-absent": warning("low", sample, "An Advanced file has two header rows.",
    "write the networks of HighLevel's advanced sample above the headers"),
  "no-posts": error("high", documentation, "There is at least one post below the headers.",
    "write one row for each post below the headers"),
  "too-many-posts": error("high", help, "A file holds at most 90 posts.",
    "split it into several files"),
  "all-midnight": warning("low", sense, "Not every post of a file is at midnight: spreadsheets drop times.",
    "check that the times are meant"),
  "platform-unsupported": error("high", help, "The chosen accounts are on networks that the API posts to.",
    "choose other accounts"),
  "account-expires": warning("med", help, "The connection of an account lasts beyond its posts.",
    "connect it again in HighLevel before then"),
  "location-held": warning("high", ours, "No posts of the location are held while others are sent to it.",
    "resume the hold first, or hold again once these are scheduled"),
  // The row as text. A row that breaks one of these cannot be read, and is not checked further.
  "quote-unclosed": error("high", csv, "Each quoted cell ends with a quote.",
    'close the cell with "'),
  "quote-malformed": error("high", csv, "Quotes inside a quoted cell are doubled.",
    'write "" for each " inside the cell'),
  "row-too-short": error("high", sample, "A row has as many cells as the header.",
    "put cells with line breaks in double quotes, and give empty cells their commas"),
  "row-too-long": error("high", sample, "A row has no more cells than the header.",
    "put cells with commas in double quotes, and delete commas at the end"),
  "row-hidden": error("high", sense, "Nobody posts a row of a workbook that cannot be seen.",
    "show the row in the workbook, or delete it"),
  "cells-merged": error("high", sense, "No cell of a workbook reaches over several posts: its program keeps what it holds in the first row alone.",
    "unmerge it, and write in each row what its post is to have"),
  "row-withheld": error("high", sense, "Nobody posts what a caption, or a line of its own above the posts, says that it is not to be posted.",
    "delete the row where it is not to be posted, else the note that says so"),
  "cells-struck": error("high", sense, "Nobody posts what a workbook strikes through.",
    "delete the row where it is not to be posted, or take the line away"),
  // Any cell.
  "spreadsheet-error": error("high", sense, "No cell is a spreadsheet's error, such as #REF!.",
    "repair the formula and export again"),
  "lost-character": error("high", sense, "No cell holds U+FFFD, which stands for a letter that a program lost.",
    "write the letter again and save the file as UTF-8"),
  mojibake: warning("med", sense, "No text was decoded wrongly on its way, such as Ã© for é.",
    "open the original as UTF-8 and export again"),
  "text-leftover": warning("med", sense, "A caption holds nothing that a program or a colleague left in it, such as &amp;, <br>, _x000D_ or [link].",
    "write the text as readers shall see it"),
  "letters-lost": warning("low", sense, "No letters or emoji were lost where a file was saved in another encoding.",
    "write the letters again and save the file as UTF-8"),
  "value-unknown": error("high", sample, "A cell with choices holds one of those that its header names.",
    "write one of the values that the header names"),
  "text-too-long": error("med", documentation, "Titles and links fit their network.",
    "shorten it"),
  "text-count": warning("low", "YouTube's API documentation", "A title fits its network however that counts: none says what a character is where emoji are made of several.",
    "shorten it"),
  // Dates.
  "date-missing": error("high", help, "Each row has a date; without one it becomes a draft, which must be allowed.",
    "add a date, or allow drafts (--allow-drafts)"),
  "date-format": error("med", help, "A date is written in one of the six accepted ways.",
    "write YYYY-MM-DD HH:mm:ss"),
  "date-zone": error("high", help, "A date says no time zone: HighLevel reads the location's own clock.",
    "write the time that the location's own clock shows then"),
  "date-invalid": error("high", sense, "A date exists in the calendar, its time on a 24-hour clock.",
    "write a day and a time that exist, with hours 00 to 23"),
  "date-half": error("high", sense, "A time does not leave open which half of the day it is in.",
    "write it with AM or PM, or on a clock of 24 hours"),
  "date-ambiguous": error("high", help, "A date and its time can be read in one way only, or the caller says which.",
    "write it as YYYY-MM-DD HH:mm:ss, or say which: --dates mdy or --dates dmy"),
  "date-swapped": error("med", sense, "A file does not have some dates as dates of a spreadsheet and others, which only day first or only month first exist, as text.",
    "write the month as a word"),
  "date-gap": error("high", clock, "The time exists on that day in the location's zone.",
    "choose an earlier or a later time"),
  "date-overlap": error("high", clock, "The time comes only once on that day in the location's zone.",
    "choose a time that comes once"),
  "date-past": error("high", callers, "The time is not over.",
    "choose a time at least ten minutes ahead"),
  "date-soon": error("high", help, "The time is at least ten minutes ahead.",
    "choose a later time"),
  "date-far": warning("med", sample, "The time is at most a year ahead; the sample's 2050 means not yet.",
    "check the year"),
  // Text and links.
  "content-missing": error("med", sense, "A post has a caption or media, and a caption of its own beside hashtags and the like that a map puts behind it.",
    "write a caption, or delete the row"),
  "caption-too-long": error("med", limits, "The caption fits the tightest network chosen.",
    "shorten it, or make a file for that network"),
  "caption-cut": warning("low", limits, "A TikTok caption has at most 150 characters, which callers do not confirm.",
    "shorten it, or look at how the first one comes out"),
  "caption-characters": warning("med", "YouTube's API documentation", "A title and a description on YouTube have no angle brackets.",
    "write it without < and >"),
  "caption-phone": warning("low", "Google's content policy for posts", "A post on Google Business has no phone number.",
    "leave the number out; the profile has it, and a button (actionType call) dials it"),
  "comment-hashtags": warning("low", sense, "A first comment on Instagram has at most 30 hashtags.",
    "keep 30 at most in the caption and the comment together"),
  "too-many-hashtags": error("med", limits, "An Instagram caption has at most 30 hashtags.",
    "keep 30 at most"),
  "url-invalid": error("high", help, "Links are whole http(s) addresses, separated by commas.",
    "write the whole address, with https:// and the host"),
  "url-escaped": warning("med", sense, "An address is written as it is, not as in the source of a page.",
    "write & for &amp;"),
  "url-drive": error("high", help, "Media do not lie on Google Drive.",
    "upload the file to the Media Library and use its address"),
  "link-overridden": warning("high", help, "A row with media has no link: it would move to the caption.",
    "move it to where the caption needs it, and empty the cell"),
  "post-duplicate": error("high", sense, "No post comes twice: same caption, media and time.",
    "delete one of them"),
  "post-repeated": warning("med", callers, "A post is not repeated within 12 hours, which networks refuse.",
    "leave more time, or change one"),
  "link-media": warning("med", sense, "The link of a row without media is no picture or video.",
    "move it to imageUrls, gifUrl or videoUrls where it is to be posted, and not only led to"),
  // Media.
  "media-mixed": error("high", help, "A row has one kind of media: images, one GIF or videos.",
    "keep one kind, and make another row for the other"),
  "media-count": error("high", help, "A row has at most 10 images, 10 videos or one GIF.",
    "keep 10, and put the others into another row"),
  "media-type": error("high", help, "Images are PNG or JPEG, videos MP4 or MOV, a GIF is a GIF.",
    "use an address of the right kind"),
  "media-pasted": warning("high", sense, "No picture lies over the cells of a workbook: it is in none of them.",
    "upload each that is to be posted, and write its address, or its name beside the file, into the row"),
  "link-behind": warning("high", sense, "A cell of a workbook shows the address to which it leads.",
    "write each address that is to be posted into its cell, as it is"),
  "cell-comment": warning("med", sense, "No comment on a cell of a workbook says what is to become of its post.",
    "read each, do what it asks for, and delete it"),
  "media-converted": warning("low", documentation, "Other image formats pass only where HighLevel converts them.",
    "use PNG or JPEG to be sure"),
  "media-page": warning("med", callers, "A media link is the address of a file, not of a page that shows it.",
    "copy the address of the file itself, or upload it to the Media Library and use its address"),
  "media-editor": error("high", sense, "A media link is no page on which a design or a document is edited.",
    "download the picture or the video there, upload it to the Media Library, and use its address"),
  "link-editor": warning("med", sense, "No link that readers get leads to where a design or a document is edited.",
    "write the address at which readers find it, or share it there for them to view"),
  "media-expires": warning("med", callers, "A signed media link lasts until the post, for which HighLevel may fetch it late.",
    "upload the file to the Media Library and use its address"),
  "thumbnail-unused": warning("low", sense, "A thumbnail stands beside a video.",
    "empty the cell, or put the video in place of the other media"),
  "media-required": error("high", callers, "Instagram gets media, YouTube a video.",
    "add its address, or leave that network out"),
  "gif-unsupported": error("high", help, "A GIF goes to Facebook, LinkedIn and X only.",
    "use an image or a video, or make a file for that network"),
  "video-unsupported": error("high", help, "Google Business gets no video.",
    "use an image, or make a file for that network"),
  "platform-media-count": warning("med", limits, "A row has no more media than each network takes.",
    "make a file with fewer for that network, or leave some out"),
  // Media that are files beside the sheet.
  "media-file": error("high", ours, "A file that a cell names is there, within its folder, whole, and no larger than can be uploaded.",
    "put the file there, or write the address of one"),
  "media-same": note("high", ours, "Two files that cells name hold different things.",
    "nothing is to be done; if it should show something else, save that under this name"),
  "media-shape": warning("med", limits, "An image has the shape and the pixels that each network takes.",
    "crop or scale it"),
  "media-duration": warning("med", limits, "A reel or a story lasts as long as its network takes.",
    "cut it, or make it a post"),
  "media-codec": warning("low", documentation, "A video is written as H.264 or HEVC with AAC, which every network reads.",
    "export it as H.264 with AAC"),
  // Media, asked for where they lie.
  "media-missing": error("high", callers, "A media link answers with the media.",
    "upload it again, and copy its public link"),
  "media-unreachable": warning("low", callers, "A media link can be reached; HighLevel fetches it from elsewhere.",
    "open it in a browser without signing in"),
  "media-served-as": warning("med", callers, "A media link gives an image or a video, not a page.",
    "copy the link of the file, not of a page that shows it"),
  "media-too-large": warning("med", limits, "An image is small enough for each network.",
    "make it smaller"),
  // Columns of single networks.
  "story-caption": error("high", callers, "An Instagram story has no caption.",
    "make it a post, or empty the caption, which nobody would see"),
  "reel-video": error("med", limits, "A reel has exactly one video.",
    "give one video, or make it a post"),
  "google-field-missing": error("high", help, "A Google call to action, event or offer has its fields.",
    "fill it in"),
  "google-field-unused": error("high", help, "A Google offer has no button.",
    "empty the cell"),
  "google-event-type": warning("low", help, "Google fields come with an eventType.",
    "write call_to_action, event or offer, and what belongs to it"),
  "google-dates": warning("low", sense, "A Google event or offer ends after it starts.",
    "choose a later end"),
  "tiktok-privacy": warning("med", documentation, "A TikTok post has a privacyLevel.",
    "say everyone, friends or only_me"),
  "youtube-title": warning("med", documentation, "A YouTube video has a title.",
    "write one of at most 100 characters"),
  "linkedin-pdf": warning("med", documentation, "A LinkedIn PDF has a title.",
    "write one of at most 100 characters"),
  "comment-unsupported": warning("high", help, "A follow-up comment goes to networks that take one.",
    "expect it on the other networks only"),
  // A sheet of several clients.
  "sheet-client-column": error("high", ours, "A sheet begins with a column client.",
    "write client before the first header, and a client before each post"),
  "sheet-client": error("high", ours, "A row of a sheet names a client that is known.",
    "write the name of a client"),
  "sheet-account": error("high", ours, "A row of a sheet names accounts of its client.",
    "write accounts of the client, or a network"),
  "sheet-approved": error("high", ours, "A row of a sheet is approved, yes or no.",
    "write yes, or leave it empty"),
  // Posts that are made one by one.
  "posts-column": error("high", documentation, "A post that is made by itself says nothing that only a file can say.",
    "empty the cell, or import the file with --via csv"),
  "posts-only": error("high", ours, "A file for HighLevel says nothing that only a post that is made by itself can say.",
    "empty the cell, or import the file with --via posts"),
  "posts-required": error("high", documentation, "A post that is made by itself says all that its network asks for.",
    "fill in the cell, in a column of that name"),
  "alt-texts": error("high", sense, "A row has no more alt texts than files.",
    "write one for each file, with a bar between"),
  poll: error("high", documentation, "A poll on LinkedIn is a question with two to four different answers of at most 30 characters, and nothing besides.",
    "write two to four answers with a bar between, and leave out media and link"),
  "posts-id": error("med", callers, "A post that is made by itself names tags and its category by id.",
    "write its _id, or import the file with --via csv"),
} satisfies Record<string, Rule>;

/** Every rule by its code: the one list of what is checked. */
export const rules: Readonly<Record<RuleCode, Rule>> = table;

/** A finding by a rule; what it says of the file is the caller's, and so is the fix where the rule's own is too general. */
export function createFinding(
  code: RuleCode,
  found: Omit<Finding, "code" | "severity" | "fix"> & { readonly fix?: string | undefined },
): Finding {
  const { severity, fix } = rules[code];
  return { code, severity, ...found, fix: found.fix ?? fix };
}

function ruleOf(severity: Rule["severity"]) {
  return (confidence: Rule["confidence"], source: string, summary: string, fix: string): Rule => ({
    severity,
    confidence,
    source,
    summary,
    fix,
  });
}
