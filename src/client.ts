import createFetchClient from "openapi-fetch";
import type { Client as FetchClient, HeadersOptions } from "openapi-fetch";
import { server, version } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import { checkArguments, findOperation, operationOf } from "./operation.js";
import type { Operation } from "./operation.js";
import { createPacer } from "./request/pacer.js";
import { send } from "./request/send.js";
import type { Answer, SendOptions } from "./request/send.js";

/** How a client reaches the API. */
export interface ClientOptions extends SendOptions {
  /** Where the API is; default HighLevel's own server. */
  readonly baseUrl?: string | undefined;
  /** What sends a request; default the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Typed fetch for every path of the document; see openapi-fetch for its shape. */
export type Client = FetchClient<paths>;

type Init = {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: Record<string, unknown> | FormData;
  headers?: HeadersOptions;
  signal?: AbortSignal | null;
  timeout?: SendOptions["timeout"];
  fetch?: ClientOptions["fetch"];
  middleware?: unknown[];
  Request?: unknown;
};

/**
 * A client with a method for each HTTP verb, which answers `{ data, error, response }`.
 *
 * Version and Authorization are sent for the caller, an upload is real multipart, redirects are reported and never
 * followed. A call may bring its own `signal` and `timeout`.
 *
 * @throws TypeError where baseUrl is not an absolute URL. Its methods reject with a TypeError before anything is sent
 *   where a path value or a required argument cannot be right, and with ConnectionError, TimeoutError or
 *   UnknownOutcomeError where no answer came.
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl = server, pace = createPacer() } = options;
  if (!/^https?:\/\/[^/]/.test(baseUrl)) {
    throw new TypeError(`baseUrl must be an absolute URL, not ${JSON.stringify(baseUrl)}`);
  }
  const inner = createFetchClient<paths>({ baseUrl, redirect: "manual", headers: agent });
  const shared: SendOptions = { ...options, pace };
  let hasMiddleware = false;

  async function call(method: string, path: string, init: Init = {}): Promise<Answer> {
    const { params, body, signal, timeout, fetch: ownFetch = options.fetch } = init;
    const id = findOperation(method, path);
    const operation = id ? operationOf(id) : { method: method as Operation["method"], path };
    const name = id ?? `${method} ${path}`;
    checkArguments(name, operation, {
      path: params?.path,
      query: params?.query,
      body: body instanceof FormData ? Object.fromEntries(body) : body,
    });
    const location = String(params?.path?.["locationId"] ?? params?.query?.["locationId"] ?? "");
    const isOurs = !(ownFetch || hasMiddleware || init.middleware || init.Request);
    return send(
      { name, operation, location, signal },
      timeout === undefined ? shared : { ...shared, timeout },
      (token, clock, onFetch) =>
        inner.request(
          method.toLowerCase() as "get",
          path as never,
          {
            ...(operation.body === "multipart" && { bodySerializer: toFormData }),
            ...(isOurs && { Request: toInit }),
            ...init,
            signal: clock,
            fetch(request: Request) {
              // Last, so that no caller's header replaces them.
              request.headers.set("Accept", "application/json");
              request.headers.set("Version", version);
              request.headers.set("Authorization", `Bearer ${token}`);
              onFetch();
              if (isOurs) return globalThis.fetch(request.url, request);
              return (ownFetch ?? globalThis.fetch)(request);
            },
          } as never,
        ),
    );
  }

  const verb = (method: string) => (path: string, init?: Init) => call(method, path, init);
  const request = (method: string, path: string, init?: Init) =>
    call(method.toUpperCase(), path, init);
  const verbs = Object.fromEntries(Object.keys(inner).map((key) => [key, verb(key)]));
  const use: Client["use"] = (...middleware) => {
    hasMiddleware = true;
    inner.use(...middleware);
  };
  return { ...verbs, request, use, eject: inner.eject } as unknown as Client;
}

/**
 * Stands in for `Request` where nobody but `fetch` reads it: Node makes one at a third of a call's cost, and `fetch`
 * makes its own of it once more.
 */
function toInit(url: string, init: object): object {
  return Object.assign(init, { url });
}

// Cloudflare refuses some requests that name no agent (callers' reports); a browser names its own.
const agent =
  typeof document === "undefined"
    ? { "User-Agent": "Mozilla/5.0 (compatible; highlevel-social-planner)" }
    : {};

function toFormData(body: object): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (!(value instanceof Blob)) form.append(name, value);
    else
      form.append(
        name,
        value.type ? value : new Blob([value], { type: "text/csv" }),
        nameOf(value),
      );
  }
  return form;
}

function nameOf(blob: Blob): string {
  return (blob instanceof File && blob.name) || "posts.csv";
}
