import { isAddress, splitUrls } from "../cell.js";
import type { ColumnKey } from "../format.js";
import { listForbidding } from "../says.js";
import type { Report } from "./context.js";

/** Reports an address that HighLevel cannot open, and says whether it could; `inList` where commas separate addresses. */
export function checkAddress(
  column: ColumnKey,
  url: string,
  report: Report,
  inList = false,
): boolean {
  const fault = findFault(url, inList);
  if (fault) {
    report("url-invalid", column, fault[0], { value: url, fix: fault[1] });
    return false;
  }
  const plain = url.replaceAll("&amp;", "&");
  const fix = `write ${plain}`;
  if (plain !== url)
    report("url-escaped", column, "the address has &amp; for &", { value: url, fix });
  return true;
}

type Fault = readonly [message: string, fix: string];

const upload = "upload the file to the Media Library and use its address";
const whole = "write the whole address, with https:// and the host";
const pathed = "write its path from the folder of the sheet, such as photos/oven.jpg";
const named =
  "name the folder of its files with --media, or upload it to the Media Library and use its address";
const file = /\.(jpe?g|png|gif|webp|heic|tiff?|mp4|mov|m4v|pdf)$/i;

function findFault(url: string, inList: boolean): Fault | undefined {
  const message = `${shorten(url)} is not a whole web address`;
  if (/^(none|n\/?a|-+|–|—|null|nil|tbd|todo|x|\?+|keine?s?|aucune?|ninguna?)$/i.test(url))
    return [`${url} is no address`, "empty the cell"];
  const [, inner] = /["'<([]\s?(https?:\/\/[^\s"'<>()[\]]+)/i.exec(url) ?? [];
  if (inner && !/^https?:/i.test(url)) return [message, `write ${encode(inner, inList)}`];
  const several = splitUrls(url);
  const [first, ...more] = several.filter(isAddress);
  if (several.length > 1 && first && more.length === 0) return [message, `write ${first}`];
  if (several.length > 1)
    return [
      `${several.length} addresses, and the column takes one`,
      "keep one, and write the other into the caption where it is meant, too",
    ];
  const [doubled] = /^(?:https?:\/*)+(?=https?:\/)/i.exec(url) ?? [];
  if (doubled) return [message, `write ${url.slice(doubled.length)}`];
  const [broken] =
    /^(?:https?:\/(?!\/)|https?:(?!\/)|https?\/\/|h?t?tps?:\/\/(?<!https?:\/\/)|:?\/\/)/i.exec(
      url,
    ) ?? [];
  if (broken) return [message, `write https://${url.slice(broken.length)}`];
  if (url.includes("…") || url.includes("..."))
    return [`${shorten(url)} was shortened where it was copied`, "copy the whole address"];
  if (!isAddress(url)) return withoutScheme(url, message);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && isPrivate(parsed))
    return [`${shorten(url)} is open to your own machine or network alone`, upload];
  if (parsed && placeholder.test(parsed.hostname))
    return [`${shorten(url)} stands for an address`, "write the address that is meant"];
  if (inList && url.includes(",")) {
    const parts = url.split(",");
    if (parts.slice(0, -1).some((part) => file.test(part.trim())))
      return [message, "write https:// before each address, or %2C for a comma inside one"];
    return [`${shorten(url)} has a comma in it`, `write ${encode(url, inList)}`];
  }
  if (/^http.*[^=/_:%?&.~-]https?:\/\//i.test(url))
    return [`${shorten(url)} has two addresses in it`, "put a comma between them"];
  const [head = "", ...rest] = url.split(/\s+/);
  const remark = rest.join(" ");
  if (isRemark(remark, head)) {
    const isForbidden = listForbidding([remark]).length > 0;
    const held = `delete the row where ${remark} says that it is not to be posted, else `;
    return [message, `${isForbidden ? held : ""}write ${head}`];
  }
  if (/\s/.test(url)) return [message, `write ${encode(url, inList)}, with %20 for a space`];
  if (!parsed || !/^https?:\/\/[^/?#]+\./i.test(url)) return [message, whole];
  const bare = url.replace(/[.:;!'"’”)\]]+$/, "");
  if (bare !== url && file.test(bare)) return [message, `write ${bare}`];
  return undefined;
}

/** Whether what stands behind an address and a blank is none of it: behind the name of a file, in brackets, or as a tag. */
function isRemark(rest: string, address: string): boolean {
  if (rest === "" || file.test(rest)) return false;
  return (
    file.test(address) || /^(?:[([{#<*–—|-]|\/\/)/.test(rest) || listForbidding([rest]).length > 0
  );
}

function withoutScheme(url: string, message: string): Fault {
  if (/^[a-z]+:\/\//i.test(url) && !/^file:/i.test(url))
    return [message, "use an address that begins with https://"];
  const [host = ""] = url.split(/[/?#]/, 1);
  const isHost = /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(host) && !file.test(host);
  const isPath = /^[a-z]:\\|^file:|^~?\/|^\.{0,2}\//i.test(url);
  if (isPath || (!isHost && file.test(url)))
    return [
      `${shorten(url)} is the name of a file, and no address`,
      /^file:/i.test(url) ? pathed : named,
    ];
  return [message, isHost ? `write https://${url}` : whole];
}

function encode(url: string, inList: boolean): string {
  const spaced = url.trim().replace(/\s/g, "%20");
  return inList ? spaced.replaceAll(",", "%2C") : spaced;
}

// A number alone is no network: `10.example.com` is a name like any other.
const network =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;
const machine = /(^localhost|\.(local|internal|localhost|lan|home|home\.arpa))$/;
const network6 = /^\[(::1?\]|::ffff:|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/;

/** What samples and templates have where an address is to be written. */
const placeholder = /^(?:www\.)?your-?(?:website|site|domain|company|business)\.com$/;

function isPrivate({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, "");
  return [network, network6, machine].some((own) => own.test(host));
}

function shorten(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url;
}
