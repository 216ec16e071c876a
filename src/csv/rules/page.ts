import type { ColumnKey } from "../format.js";
import type { Kind } from "../row.js";
import type { Report } from "./context.js";

/** Addresses of pages that show media, by host and path, and the address of the file where one can be made. */
const pages: readonly (readonly [RegExp, RegExp, string, ((url: URL) => string | undefined)?])[] = [
  [/(^|\.)dropbox\.com$/, /^\/(s|scl|sh|t)\//, "Dropbox", toRaw],
  [/^1drv\.ms$|^onedrive\.live\.com$/, /^(?!\/download)/, "OneDrive"],
  [/\.sharepoint\.com$/, /^(?!.*\/_layouts\/15\/download)/, "SharePoint"],
  [/(^|\.)icloud\.com$/, /^/, "iCloud"],
  [/^photos\.app\.goo\.gl$|^photos\.google\.com$/, /^/, "Google Photos"],
  [/(^|\.)canva\.com$/, /^\/design\//, "Canva"],
  [/^(www\.|m\.)?imgur\.com$/, /^/, "Imgur", toImgur],
  [/^(www\.)?giphy\.com$/, /^/, "Giphy", toGiphy],
  [/^(www\.)?tenor\.com$/, /^/, "Tenor"],
  [/(^|\.)instagram\.com$/, /^\/(p|reel|reels|stories|tv)\//, "Instagram"],
  [/(^|\.)facebook\.com$|^fb\.watch$/, /^(?!\/tr)/, "Facebook"],
  [/(^|\.)tiktok\.com$/, /^/, "TikTok"],
  [/^(www\.|m\.)?youtube\.com$|^youtu\.be$/, /^/, "YouTube"],
  [/^(www\.)?vimeo\.com$/, /^/, "Vimeo"],
  [/(^|\.)pinterest\.\w+$|^pin\.it$/, /^/, "Pinterest"],
  [/^(www\.)?(twitter|x)\.com$/, /^/, "X"],
  [/^(www\.)?linkedin\.com$/, /^/, "LinkedIn"],
  [/^(www\.)?flickr\.com$|^flic\.kr$/, /^/, "Flickr"],
  [/^(www\.)?unsplash\.com$/, /^\/photos\//, "Unsplash"],
  [/^(www\.)?pexels\.com$/, /^\/(photo|video)\//, "Pexels"],
  [/^(www\.)?pixabay\.com$/, /^\/(photos|videos)\//, "Pixabay"],
  [/(^|\.)wetransfer\.com$|^we\.tl$/, /^/, "WeTransfer"],
  [/^app\.box\.com$/, /^\/(s|file)\//, "Box"],
  [/^(app|next)\.frame\.io$|^f\.io$/, /^/, "Frame.io"],
  [/^(www\.)?loom\.com$/, /^/, "Loom"],
  [/(^|\.)slack\.com$/, /^/, "Slack"],
  [/^trello\.com$/, /^/, "Trello"],
  [/^3\.basecamp\.com$/, /^/, "Basecamp"],
  [/\.monday\.com$/, /^/, "monday.com"],
  [/^app\.asana\.com$/, /^/, "Asana"],
  [/^(www\.)?google\.\w+$/, /^\/(imgres|search|url)/, "Google"],
  [/(^|\.)notion\.(so|site)$/, /^(?!\/image\/)/, "Notion"],
];

const editors: readonly (readonly [host: RegExp, path: RegExp, name: string])[] = [
  [/(^|\.)canva\.com$/, /^\/design\/.*\/edit(?:\?|$)/, "Canva"],
  [/(^|\.)figma\.com$/, /^\/(file|design|board|slides)\//, "Figma"],
  [/^docs\.google\.com$/, /\/edit(?:\?|$)/, "Google Docs"],
  [/^drive\.google\.com$/, /^\/drive\//, "Google Drive"],
  [/(^|\.)dropbox\.com$/, /^\/(home|work|preview)\//, "Dropbox"],
  [/^/, /^[^?]*\/wp-admin\/|[?&]preview=true\b/, "WordPress"],
];

/** Reports an address at which something is edited, and says whether it is none. */
export function checkEditor(
  column: ColumnKey,
  address: string,
  report: Report,
  { hostname, pathname, search } = new URL(address),
): boolean {
  const place = pathname + search;
  const found = editors.find(([host, path]) => host.test(hostname) && path.test(place));
  if (!found) return true;
  const code = column === "link" ? "link-editor" : "media-editor";
  report(code, column, `where something is edited in ${found[2]}`, { value: address });
  return false;
}

/** Reports an address of a page that shows media, and says whether it is none. */
export function checkPage(
  column: Kind | "thumbnail",
  address: string,
  url: URL,
  report: Report,
): boolean {
  if (!checkEditor(column, address, report, url)) return false;
  const found = pages.find(
    ([host, path]) => host.test(url.hostname) && path.test(url.pathname) && !isDownload(url),
  );
  const isText = /\.(html?|aspx?)$/i.test(url.pathname);
  if (!found && !isText) return true;
  const direct = found?.[3]?.(url);
  const message = `${found ? `a page of ${found[2]}` : "a web page"}, not the media itself`;
  report("media-page", column, message, { value: address, fix: direct && `write ${direct}` });
  return false;
}

function isDownload({ searchParams }: URL): boolean {
  return ["raw", "dl", "download"].some((name) => searchParams.get(name) === "1");
}

function toRaw(url: URL): string | undefined {
  if (/^\/(?:scl\/fo|sh)\//.test(url.pathname)) return undefined;
  const raw = new URL(url);
  raw.searchParams.delete("dl");
  raw.searchParams.set("raw", "1");
  return raw.href;
}

// Imgur and Giphy give the file at these addresses, by the id in the page's own.
function toImgur({ pathname }: URL): string | undefined {
  const [, id] = /^\/(\w{5,9})$/.exec(pathname) ?? [];
  return id && `https://i.imgur.com/${id}.jpg`;
}

function toGiphy({ pathname }: URL): string | undefined {
  const [, id] = /^\/gifs\/(?:[\w-]*-)?(\w+)$/.exec(pathname) ?? [];
  return id && `https://media.giphy.com/media/${id}/giphy.gif`;
}
