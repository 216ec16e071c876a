import type { ColumnMap } from "./map.js";

/** The maps of other tools' files that are known, by name; of a tool with several templates the one that fits is taken. */
export const maps: Readonly<Record<string, readonly ColumnMap[]>> = {
  ayrshare: [
    {
      columns: { time: "scheduleDate", content: "post", media: "mediaUrls" },
      times: "as-written",
      source: "ayrshare.com/docs/apis/post/bulk-post, read November 2026: times are UTC, with Z",
    },
  ],
  hootsuite: [
    {
      columns: { time: 1, content: 2, link: 3 },
      source:
        "users' descriptions of its bulk composer (2015 and 2016), read November 2026: no headers, dates as chosen at upload",
    },
  ],
  publer: [
    {
      columns: { time: "Date", content: "Text", link: "Link(s)", media: "Media URL(s)" },
      source: "publer.com/blog/ultimate-csv-bulk-scheduler-social-media, read November 2026",
    },
    {
      columns: { time: "Date", content: "Message", link: "Link", media: "Media URL(s)" },
      source: "publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq, read November 2026",
    },
  ],
  socialbee: [
    {
      columns: {
        time: "postAtSpecificTime",
        content: "text",
        link: "link",
        images: "imageUrls",
        gif: "gifUrls",
        videos: "videoUrls",
      },
      source: "help.socialbee.com/article/80-how-do-i-import-content-via-csv, read November 2026",
    },
  ],
};
