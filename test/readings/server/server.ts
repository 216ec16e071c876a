import { createServer } from "node:http";
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
import { changePost, createPost } from "./create.js";
import { deletePost, deletePosts, getPost, listPosts } from "./posts.js";
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
  /** The same without a socket. */
  readonly fetch: typeof fetch;
  add(world: World): void;
  stop(): Promise<void>;
}

/** Starts a server at 127.0.0.1, on a port that is free. */
export async function startServer(): Promise<Server> {
  const worlds = new Map<string, World>();
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const type = headers["content-type"] ?? "";
      const answer = reply(worlds, { method, url, type, text });
      response.sendDate = false;
      response.writeHead(answer.status, answer.headers).end(answer.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      const type = headers.get("content-type") ?? "";
      const { text, ...rest } = reply(worlds, { method, url, type, text: await request.text() });
      return new Response(rest.status === 204 ? null : text, rest);
    },
    add: (world) => void worlds.set(world.id, world),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A request as it came. */
interface Message {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly text: string;
}

/** What goes back. */
interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

function reply(worlds: ReadonlyMap<string, World>, message: Message): Reply {
  const { pathname, searchParams: query } = new URL(message.url, "http://localhost");
  const [, id = "", rest = ""] =
    /^\/(?:locations|social-media-posting)\/([^/]+)(.*)$/.exec(pathname) ?? [];
  const world = worlds.get(id);
  if (world) settle(world);
  const found = routes.find(([method, path]) => method === message.method && path.test(rest));
  const params = found?.[1].exec(rest)?.slice(1) ?? [];
  const asked = { params, query, ...readBody(message) };
  const { status, body } = (world && found?.[2](world, asked)) ?? unknown();
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const { codes, bodyType } = world?.reading ?? {};
  const json = { text: "text/plain", none: "", charset: "Application/JSON; charset=UTF-8" };
  const type = text.startsWith("<") ? "text/html" : bodyType ? json[bodyType] : "application/json";
  const date = world ? tellDate(world) : new Date().toUTCString();
  const headers = { ...(type && { "content-type": type }), ...(date && { date }) };
  return { status: codes && status === 201 ? codes : status, headers, text };
}

function readBody({ type, text }: Message): Pick<Asked, "body" | "file"> {
  const [, boundary] = /^multipart\/form-data; boundary=(.+)$/.exec(type) ?? [];
  if (!boundary) {
    const body = text ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { body, file: undefined };
  }
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
