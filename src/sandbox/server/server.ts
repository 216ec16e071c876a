import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { operations as neighbours } from "../../generated/neighbours/operations.js";
import { showCalendar } from "../calendar/page.js";
import { createAnswerer } from "./answer.js";
import { authorize, homeOf } from "./authorize.js";
import { readMessage } from "./body.js";
import { createLimiter, type Limit } from "./limit.js";
import { serveMedia } from "./media.js";
import { misbehave } from "./misbehave.js";
import { createOAuth } from "./oauth.js";
import { checkHost, shareWith } from "./origin.js";
import { firstVersion, versions } from "../../operation.js";
import { createPrism, type Document, type Prism, type Problem } from "./prism.js";
import type { Message, Reply } from "./message.js";
import { Refusal, toReply } from "./refusal.js";
import { findRoute } from "./route.js";
import { clockOf, type Worlds } from "../world/world.js";

/** The sandbox as an HTTP server that is not listening yet. */
export async function createSandbox(
  worlds: Worlds,
  { locationId, limit }: { locationId: string; limit?: Limit | undefined },
): Promise<Server> {
  const prismOf = openPrisms(worlds);
  await prismOf(firstVersion);
  const count = limit && createLimiter(limit);
  const oauth = createOAuth(locationId, (id) => worlds.find(id) !== undefined);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Reply> {
    checkHost(request);
    const url = readUrl(request);
    if (request.method === "OPTIONS") return { status: 204, headers: {} };
    if (request.method === "GET" && url.pathname === "/")
      return showCalendar(worlds.all(), url.searchParams);
    const served = request.method === "GET" ? serveMedia(worlds, url.pathname) : undefined;
    if (served) return served;
    const spoken = versions.find((one) => one === request.headers["version"]) ?? firstVersion;
    const route = findRoute(request.method ?? "", url.pathname, spoken);
    if (route?.id.startsWith("oauth/") && route.version === "neighbours")
      return oauth.answer(route.id, await readMessage(request, url));
    const rate = count?.(findLocation(url), Date.now());
    for (const [name, value] of Object.entries(rate?.headers ?? {}))
      response.setHeader(name, value);
    if (rate && !rate.allowed) throw new Refusal(429, "Too Many Requests");
    const given = await readMessage(request, url);
    if (!route) throw new Refusal(404, `Cannot ${request.method} ${request.url}`);
    const { id: operation, version } = route;
    const gate = { worlds, oauth };
    const named = operation === "medias/upload" ? homeOf(given, gate) : nameLocation(given, url);
    const world = authorize(given, named, gate);
    const message = { ...given, locationId: named };
    response.setHeader("date", new Date(clockOf(world)).toUTCString());
    world.requests.set(operation, (world.requests.get(operation) ?? 0) + 1);
    return misbehave(world, operation, async () => (await prismOf(version))(message, operation));
  }

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => explain(error))
      .then((reply) => send(response, reply, shareWith(request)));
  });
  // Node's 5 s end connections that a busy client is about to use again.
  server.keepAliveTimeout = 60_000;
  return server;
}

/** Gives a Prism for each document; one that nobody asks for is not loaded. */
function openPrisms(worlds: Worlds): (document: Document) => Promise<Prism> {
  const prisms = new Map<Document, Promise<Prism>>();
  return (document) => {
    const spoken = document === "neighbours" ? firstVersion : document;
    const prism = prisms.get(document) ?? createPrism(createAnswerer(worlds, spoken), document);
    prisms.set(document, prism);
    return prism;
  };
}

/** The address of a request, whose path can be decoded. */
function readUrl(request: IncomingMessage): URL {
  try {
    const url = new URL(request.url ?? "/", "http://sandbox");
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    throw new Refusal(400, `Failed to decode param '${request.url}'`);
  }
}

/** The location that a request names: in its query, in the body of a queue's, or in its path. */
function findLocation({ pathname, searchParams }: URL, body?: unknown): string {
  const inQuery = searchParams.get("locationId") ?? searchParams.get("altId");
  if (inQuery !== null) return encodeURIComponent(inQuery);
  if (pathname.startsWith("/social-media-posting/category/")) {
    const { locationId = "" } = Object(body) as { locationId?: unknown };
    return encodeURIComponent(String(locationId));
  }
  return /^\/(?:social-media-posting(?:\/oauth)?|locations)\/([^/]+)/.exec(pathname)?.[1] ?? "";
}

/** The location that a request names, in its address or, for a folder, in its body. */
function nameLocation({ body }: Message, url: URL): string {
  const { altId = "" } = Object(body) as { altId?: unknown };
  return (
    decodeURIComponent(findLocation(url, body)) || (url.pathname === folder ? String(altId) : "")
  );
}

const folder = neighbours["medias/create-folder"].path;

/** What is answered where something was thrown: by us, by Prism, or by a mistake. */
function explain(error: unknown): Reply {
  if (error instanceof Refusal) return toReply(error);
  const { name, status, detail, message } = error as Partial<Problem>;
  if (status && detail) {
    const headers = { "content-type": "application/problem+json" };
    return { status, headers, body: { type: name, title: message, status, detail } };
  }
  console.error(error);
  return toReply(new Refusal(500, "Internal server error"));
}

function send(
  response: ServerResponse,
  { status, headers, body, lost }: Reply,
  shared: Record<string, string>,
): void {
  if (lost === "all") return void response.socket?.resetAndDestroy();
  const all = Object.entries({ ...shared, ...headers });
  const given = all.filter(([, value]) => value !== null && value !== undefined);
  const isWhole = typeof body === "string" || body instanceof Uint8Array;
  const text = isWhole ? body : (JSON.stringify(body) ?? "");
  const size = Buffer.byteLength(text);
  response.writeHead(status, { ...Object.fromEntries(given), "content-length": size });
  if (lost === "half")
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
  else response.end(text);
}
