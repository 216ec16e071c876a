import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Asked } from "./answer.js";
import { settle } from "./import.js";
import {
  deleteImport,
  deleteRow,
  finalizeImport,
  getImport,
  listImports,
  setAccounts,
  uploadCsv,
} from "./imports.js";
import { getLocation, listAccounts, listNothing, unknown } from "./location.js";
import { changePost, createPost, deletePost, deletePosts, getPost, listPosts } from "./posts.js";
import type { World } from "./world.js";

type Handler = (world: World, asked: Asked) => Answer;

/** What is answered, by method and what follows the location in the path. */
const routes: readonly (readonly [string, RegExp, Handler])[] = [
  ["GET", /^$/, getLocation],
  ["GET", /^\/accounts$/, listAccounts],
  ["GET", /^\/categories$/, () => listNothing("categories")],
  ["GET", /^\/tags$/, () => listNothing("tags")],
  ["POST", /^\/posts\/list$/, listPosts],
  ["POST", /^\/posts\/bulk-delete$/, deletePosts],
  ["POST", /^\/posts$/, createPost],
  ["GET", /^\/posts\/([^/]+)$/, getPost],
  ["PUT", /^\/posts\/([^/]+)$/, changePost],
  ["DELETE", /^\/posts\/([^/]+)$/, deletePost],
  ["POST", /^\/csv$/, uploadCsv],
  ["GET", /^\/csv$/, listImports],
  ["POST", /^\/set-accounts$/, setAccounts],
  ["GET", /^\/csv\/([^/]+)$/, getImport],
  ["PATCH", /^\/csv\/([^/]+)$/, finalizeImport],
  ["DELETE", /^\/csv\/([^/]+)$/, deleteImport],
  ["DELETE", /^\/csv\/([^/]+)\/post\/([^/]+)$/, deleteRow],
];

/** A server for many worlds, each under its own location. */
export interface Server {
  readonly url: string;
  add(world: World): void;
  stop(): Promise<void>;
}

/** Starts a server at 127.0.0.1, on a port that is free. */
export async function startServer(): Promise<Server> {
  const worlds = new Map<string, World>();
  const server = createServer((request, response) => {
    void serve(worlds, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (world) => void worlds.set(world.id, world),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  worlds: ReadonlyMap<string, World>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname, searchParams: query } = new URL(request.url ?? "", "http://localhost");
  const [, id = "", rest = ""] =
    /^\/(?:locations|social-media-posting)\/([^/]+)(.*)$/.exec(pathname) ?? [];
  const world = worlds.get(id);
  const bytes: Buffer[] = [];
  for await (const chunk of request) bytes.push(chunk as Buffer);
  const body = Buffer.concat(bytes).toString("utf8");
  if (!world) return send(response, unknown(), new Date().toUTCString());
  settle(world);
  const found = routes.find(([method, path]) => method === request.method && path.test(rest));
  const params = found?.[1].exec(rest)?.slice(1) ?? [];
  const answer = found?.[2](world, { params, query, ...readBody(request, body) }) ?? unknown();
  return send(response, answer, tellDate(world));
}

function readBody({ headers }: IncomingMessage, text: string): Pick<Asked, "body" | "file"> {
  const [, boundary] =
    /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
  if (!boundary)
    return { body: text ? (JSON.parse(text) as Record<string, unknown>) : {}, file: undefined };
  const [head = "", ...rest] = (text.split(`--${boundary}`)[1] ?? "").split("\r\n\r\n");
  const name = /filename="([^"]*)"/.exec(head)?.[1] ?? "blob";
  return { body: {}, file: { name, text: rest.join("\r\n\r\n").replace(/\r\n$/, "") } };
}

function tellDate(world: World): string | undefined {
  const { date } = world.reading;
  if (date === "none") return undefined;
  if (date === "nonsense") return "soon";
  return new Date(date === "cached" ? world.now() - 86_400_000 : world.now()).toUTCString();
}

function send(response: ServerResponse, { status, body }: Answer, date: string | undefined): void {
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const type = text.startsWith("<") ? "text/html" : "application/json";
  response.sendDate = false;
  response.writeHead(status, { "content-type": type, ...(date && { date }) });
  response.end(text);
}
