/** How a file on the web is fetched. */
export interface FetchOptions {
  /** What sends a request; default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** No file of posts is larger, in bytes, and no host needs longer, in milliseconds, or sends on more often. */
const largest = 20 * 2 ** 20;
const patience = 60_000;
const redirects = 5;

/**
 * Fetches a file of posts by its address, without a token or a cookie; the link of a Google Sheet gives its CSV, of the
 * tab that the link shows.
 *
 * @throws Error that names the address and what to do, for one that cannot be fetched, is too large or asks to log in.
 */
export async function fetchPosts(
  address: string,
  { fetch = globalThis.fetch, signal }: FetchOptions = {},
): Promise<File> {
  const limit = AbortSignal.timeout(patience);
  const stop = signal ? AbortSignal.any([signal, limit]) : limit;
  const response = await follow(toExport(new URL(address)), fetch, stop).catch((error: unknown) => {
    signal?.throwIfAborted();
    const { cause, message } = error as Error;
    throw new Error(`${address}: no answer (${cause instanceof Error ? cause.message : message})`);
  });
  const type = response.headers.get("content-type") ?? "";
  const asks = new URL(response.url || address).hostname === "accounts.google.com";
  if (asks || response.status === 401 || response.status === 403)
    throw new Error(
      `${address}: asks to log in; share it with anyone who has the link, or download it and name the file`,
    );
  if (!response.ok)
    throw new Error(`${address}: the answer is ${response.status}; open it in a browser`);
  if (type.includes("text/html"))
    throw new Error(`${address}: this is a web page, not a file; copy the link of the file itself`);
  return new File([await readAll(response, address)], nameOf(response, address), { type });
}

async function follow(
  start: URL,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Response> {
  let url = start;
  for (let count = 0; count <= redirects; count += 1) {
    const isOpen =
      url.protocol === "https:" || /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
    if (!isOpen) throw new Error("the address is not https://");
    const response = await fetch(url, { signal, redirect: "manual", credentials: "omit" });
    const next =
      response.status >= 300 && response.status < 400 && response.headers.get("location");
    if (!next) return response;
    await response.body?.cancel();
    url = new URL(next, url);
  }
  throw new Error(`sent on more than ${redirects} times`);
}

/** The CSV of a Google Sheet, of the tab that its link shows; any other address as it is. */
function toExport(url: URL): URL {
  const [, sheet] =
    /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:\/|$)/.exec(url.pathname) ?? [];
  if (url.hostname !== "docs.google.com" || !sheet || url.pathname.includes("/export")) return url;
  const gid =
    /(?:^#|[?&])gid=(\d+)/.exec(url.hash || url.search)?.[1] ?? url.searchParams.get("gid");
  const to = new URL(`https://docs.google.com/spreadsheets/d/${sheet}/export?format=csv`);
  if (gid) to.searchParams.set("gid", gid);
  return to;
}

async function readAll(response: Response, address: string): Promise<Blob> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > largest) {
      await reader?.cancel();
      throw new Error(
        `${address}: is larger than ${largest / 2 ** 20} MiB, which no file of posts is`,
      );
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}

function nameOf(response: Response, address: string): string {
  const given = response.headers.get("content-disposition") ?? "";
  const [, told] = /filename="?([^";]+)"?/i.exec(given) ?? [];
  const last = new URL(response.url || address).pathname.split("/").at(-1) ?? "";
  const name = (told ?? last).replace(/[^\p{L}\p{N} ._()-]/gu, "").slice(0, 100);
  return /\.(csv|tsv|txt|xlsx)$/i.test(name) ? name : `${name || "posts"}.csv`;
}
