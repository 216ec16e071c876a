import type { Kind, Row } from "../row.js";
import { readTime } from "../plan.js";
import { findInstant } from "../zone.js";
import type { Context, Given } from "./context.js";

/** Reports an address whose own signature ends before HighLevel fetches the media for the post, or has ended. */
export function checkSigned(
  column: Kind | "thumbnail",
  address: string,
  url: URL,
  { row, context, report }: Given,
): void {
  const end = findEnd(url);
  if (end === undefined || Number.isNaN(end) || end > dueAt(row, context)) return;
  const when = new Date(end).toISOString().slice(0, 16).replace("T", " ");
  const message = `the address ends at ${when} UTC, ${end < context.now ? "which is over" : "before the post"}`;
  report("media-expires", column, message, { value: address });
}

function dueAt(row: Row, context: Context): number {
  const { wall } = readTime(row, context);
  if (wall === undefined) return context.now;
  const instant = context.timeZone === undefined ? wall : findInstant(wall, context.timeZone);
  return typeof instant === "number" ? instant : wall;
}

/** When a signed address ends, in milliseconds, in the ways of the storages that sign most (their documentation). */
function findEnd({ search, searchParams, hostname, pathname }: URL): number | undefined {
  if (hostname.endsWith(".airtableusercontent.com"))
    return Number(/\/(1\d{12})\//.exec(pathname)?.[1] ?? NaN);
  if (search === "") return undefined;
  const given = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  for (const cloud of ["amz", "goog"]) {
    const [, ...start] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(given.get(`x-${cloud}-date`) ?? "") ?? [];
    const seconds = Number(given.get(`x-${cloud}-expires`));
    const [year = 0, month = 1, day, hours, minutes, second] = start.map(Number);
    if (start.length > 0)
      return Date.UTC(year, month - 1, day, hours, minutes, second) + seconds * 1000;
  }
  const expires = given.get("expires");
  if (expires && (given.has("signature") || given.has("policy")) && /^\d{9,11}$/.test(expires))
    return Number(expires) * 1000;
  if (given.has("sig") && given.has("se")) return Date.parse(given.get("se") ?? "");
  if (/\.(fbcdn\.net|cdninstagram\.com)$/.test(hostname)) return fromHex(given.get("oe"));
  if (/(^|\.)discordapp\.(com|net)$/.test(hostname)) return fromHex(given.get("ex"));
  return fromToken(given.get("token"));
}

function fromHex(text = ""): number | undefined {
  return /^[0-9a-f]{8}$/i.test(text) ? Number.parseInt(text, 16) * 1000 : undefined;
}

function fromToken(token = ""): number | undefined {
  const [, body] = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token) ?? [];
  if (!body) return undefined;
  try {
    const { exp } = JSON.parse(atob(body.replaceAll("-", "+").replaceAll("_", "/"))) as {
      exp?: unknown;
    };
    return typeof exp === "number" ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
