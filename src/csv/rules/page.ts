import type { ColumnKey } from "../format.js";
import type { Kind } from "../row.js";
import type { Report } from "./context.js";

/** Hosts that have nothing but pages that show media, by their names. */
const hosts: ReadonlyMap<string, string> = new Map(
  "icloud.com iCloud,tiktok.com TikTok,wetransfer.com WeTransfer,slack.com Slack,monday.com monday.com,photos.app.goo.gl Google Photos,photos.google.com Google Photos,tenor.com Tenor,youtube.com YouTube,m.youtube.com YouTube,youtu.be YouTube,vimeo.com Vimeo,twitter.com X,x.com X,linkedin.com LinkedIn,flickr.com Flickr,flic.kr Flickr,we.tl WeTransfer,app.frame.io Frame.io,next.frame.io Frame.io,loom.com Loom,trello.com Trello,3.basecamp.com Basecamp,app.asana.com Asana"
    .split(",")
    .map((host) => [host.slice(0, host.indexOf(" ")), host.slice(host.indexOf(" ") + 1)]),
);
const below = /^.*\.(?=(?:icloud|tiktok|wetransfer|slack|monday)\.com$)|^www\./;

/** Addresses of pages that show media, by host and path, and the address of the file where one can be made. */
const pages: readonly (readonly [RegExp, RegExp, string, ((url: URL) => string | undefined)?])[] = [
  [/(^|\.)dropbox\.com$/, /^\/(s|scl|sh|t)\//, "Dropbox", toRaw],
  [/^1drv\.ms$|^onedrive\.live\.com$/, /^(?!\/download)/, "OneDrive"],
  [/\.sharepoint\.com$/, /^(?!.*\/_layouts\/15\/download)/, "SharePoint"],
  [/(^|\.)canva\.com$/, /^\/design\//, "Canva"],
  [/^(www\.|m\.)?imgur\.com$/, /^/, "Imgur", toImgur],
  [/^(www\.)?giphy\.com$/, /^/, "Giphy", toGiphy],
  [/(^|\.)instagram\.com$/, /^\/(p|reel|reels|stories|tv)\//, "Instagram"],
  [/(^|\.)facebook\.com$|^fb\.watch$/, /^(?!\/tr)/, "Facebook"],
  [/(^|\.)pinterest\.\w+$|^pin\.it$/, /^/, "Pinterest"],
  [/^(www\.)?unsplash\.com$/, /^\/photos\//, "Unsplash"],
  [/^(www\.)?pexels\.com$/, /^\/(photo|video)\//, "Pexels"],
  [/^(www\.)?pixabay\.com$/, /^\/(photos|videos)\//, "Pixabay"],
  [/^app\.box\.com$/, /^\/(s|file)\//, "Box"],
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
  const found = pages.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  const name = isDownload(url)
    ? undefined
    : (hosts.get(url.hostname.replace(below, "")) ?? found?.[2]);
  const isText = /\.(html?|aspx?)$/i.test(url.pathname);
  if (name === undefined && !isText) return true;
  const direct = name === undefined ? undefined : found?.[3]?.(url);
  const message = `${name === undefined ? "a web page" : `a page of ${name}`}, not the media itself`;
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
