import createFetchClient from "openapi-fetch";
import type { Client as FetchClient, HeadersOptions } from "openapi-fetch";
import { server } from "./generated/operations.js";
import { checkArguments, findOperation, firstVersion, operationOf } from "./operation.js";
import type { Arguments, Operation, Version } from "./operation.js";
import { checkObject, checkOptions, rule } from "./options.js";
import { agent } from "./request/agent.js";
import type { Answer } from "./request/answer.js";
import { checkBaseUrl } from "./request/base-url.js";
import { createPacer } from "./request/pacer.js";
import { clientRules, timeoutRule } from "./request/rules.js";
import { send, type Call as Sent, type SendOptions } from "./request/send.js";
import type { Spoken } from "./generated/spoken.js";

/** How a client reaches the API. */
export interface ClientOptions<V extends Version = typeof firstVersion> extends SendOptions {
  /**
   * The version of the API for what several versions have; default `2021-07-28`. What one version alone has is asked of
   * that version whatever stands here.
   */
  readonly version?: V | undefined;
  /** Where the API is; default HighLevel's own server. */
  readonly baseUrl?: string | undefined;
  /** What sends a request; default the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Typed fetch for every path of the documents, as one version says it; see openapi-fetch for its shape. */
export type Client<V extends Version = typeof firstVersion> = FetchClient<Spoken[V]["paths"]>;

/** What a call says besides its operation: openapi-fetch's own shape, with ours. */
interface Init {
  params?: Pick<Arguments, "path" | "query">;
  body?: Record<string, unknown> | FormData | undefined;
  headers?: HeadersOptions | undefined;
  signal?: AbortSignal | null | undefined;
  timeout?: SendOptions["timeout"];
  fetch?: ClientOptions["fetch"];
  middleware?: unknown[];
  Request?: unknown;
  bodySerializer?: (body: object) => FormData;
  /** What the call is, where another document describes it. */
  neighbour?: Neighbour | undefined;
}

/** An operation of another document, by its name there, and the location whose limit it counts against. */
export type Neighbour = Pick<Sent, "name" | "operation" | "location">;

/** Sends a call of an operation, or of one that the document does not describe under a name of the caller's. */
type Call = (name: string, operation: Operation, init?: Init) => Promise<Answer>;

/**
 * A client with a method for each HTTP verb, which answers `{ data, error, response }`.
 *
 * Version and Authorization are sent for the caller, an upload is real multipart, redirects are reported and never
 * followed. A call may bring its own `signal` and `timeout`; what we do not know of it is handed to `fetch`.
 *
 * @throws TypeError that names the option, where one cannot be right. Its methods reject with a TypeError before anything is sent
 *   where a path value or a required argument cannot be right, and with ConnectionError, TimeoutError or
 *   UnknownOutcomeError where no answer came.
 */
export function createClient<V extends Version = typeof firstVersion>(
  options: ClientOptions<V>,
): Client<V> {
  checkOptions("createClient", options, clientRules, ["token"]);
  return createCaller(options).client as unknown as Client<V>;
}

/** A client, and the call in which all its methods end. */
export function createCaller(options: ClientOptions<Version>): { client: Client; call: Call } {
  const { baseUrl = server, pace = createPacer(), version = firstVersion } = options;
  const inner = createFetchClient<Spoken[typeof firstVersion]["paths"]>({
    baseUrl: checkBaseUrl(baseUrl, options.insecureHttp),
    redirect: "manual",
    headers: agent,
  });
  const fetchPath = inner.request as (method: string, path: string, init: Init) => Promise<Answer>;
  let hasMiddleware = false;
  async function call(name: string, operation: Operation, init: Init = {}): Promise<Answer> {
    const { params, body, signal, timeout, fetch: ownFetch = options.fetch } = init;
    const said = body instanceof FormData ? Object.fromEntries(body) : body;
    checkArguments(name, operation, { ...params, body: said });
    const { locationId = init.neighbour?.location ?? "" } = { ...params?.query, ...params?.path };
    const isOurs = !(ownFetch || hasMiddleware || init.middleware || init.Request);
    const limits = { ...options, pace, ...(timeout !== undefined && { timeout }) };
    const about = { name, operation, location: String(locationId), signal };
    return send(about, limits, (token, clock, onFetch) =>
      fetchPath(operation.method, operation.path, {
        ...(operation.body === "multipart" && { bodySerializer: toFormData }),
        ...(isOurs && { Request: toInit }),
        ...init,
        signal: clock,
        fetch(request: Request) {
          stamp(request, operation.version ?? version, token);
          onFetch();
          if (isOurs) return globalThis.fetch(request.url, request);
          return (ownFetch ?? globalThis.fetch)(request);
        },
      }),
    );
  }

  const request = async (method: string, path: string, init: Init = {}) => {
    const { name, operation } = init?.neighbour ?? nameCall(method, path, version);
    checkObject(name, init);
    // What else it has is openapi-fetch's, and the runtime's own.
    const { signal, timeout, fetch } = init;
    checkOptions(name, { signal, timeout, fetch }, callRules);
    return call(name, operation, init);
  };
  const verb = (method: string) => (path: string, init?: Init) => request(method, path, init);
  const verbs = Object.fromEntries(Object.keys(inner).map((key) => [key, verb(key)]));
  const use: Client["use"] = (...middleware) => {
    hasMiddleware = true;
    inner.use(...middleware);
  };
  const client = { ...verbs, request, use, eject: inner.eject } as unknown as Client;
  return { client, call };
}

const callRules = { signal: rule.signal, timeout: timeoutRule, fetch: rule.function };

/** The operation of a call by method and path; one that the document does not describe is named by both. */
function nameCall(given: string, path: string, version: Version) {
  const method = given.toUpperCase() as Operation["method"];
  const id = findOperation(method, path);
  return id
    ? { name: id, operation: operationOf(id, version) }
    : { name: `${method} ${path}`, operation: { method, path } };
}

/** Sets what no caller's header replaces. */
function stamp({ headers }: Request, version: string, token: string): void {
  headers.set("Accept", "application/json");
  headers.set("Version", version);
  headers.set("Authorization", `Bearer ${token}`);
}

/** Stands in for `Request` where nobody but `fetch` reads it: Node makes one at a third of a call's cost, and `fetch` one more of it. */
function toInit(url: string, init: object): object {
  return Object.assign(init, { url });
}

function toFormData(body: object): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof Blob) {
      const file = value.type ? value : new Blob([value], { type: "text/csv" });
      form.append(name, file, (value instanceof File && value.name) || "posts.csv");
    } else if (value !== undefined) form.append(name, value);
  }
  return form;
}
