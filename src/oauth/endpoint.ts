import { operations } from "../generated/neighbours/operations.js";
import { server } from "../generated/operations.js";
import { firstVersion } from "../operation.js";
import { agent } from "../request/agent.js";
import { checkBaseUrl } from "../request/base-url.js";
import type { TimeoutOptions } from "../request/clock.js";
import { send } from "../request/send.js";
import type { TokenSource } from "../request/token.js";
import type { Tokens } from "./store.js";

/** An app of HighLevel's marketplace, and how its tokens are asked for. */
export interface App {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The one that the authorization URL named. */
  readonly redirectUri?: string | undefined;
  /** Where the API is; default HighLevel's own server. */
  readonly baseUrl?: string | undefined;
  /** Whether plain http may be used to another machine, which shows the secrets to anybody on the way; default no. */
  readonly insecureHttp?: boolean | undefined;
  /** What sends a request; default the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Default 8 s an attempt and 25 s in all, a number is an attempt's limit: for 30 s HighLevel answers a spent refresh token with the same new pair
   * (callers' reports), so a lost answer can be had again.
   */
  readonly timeout?: TimeoutOptions | number | undefined;
}

interface Question {
  id: "oauth/token" | "oauth/location-token";
  form: Record<string, string | undefined>;
  /** Whose token is sent along, where one is. */
  agency?: TokenSource;
  /** Whether asking twice does harm: of the operation itself, where nothing is said. */
  retry?: "read";
}

/** What it says. */
export interface Answer {
  response: Response;
  tokens?: Tokens;
  error?: string;
  traceId?: string | undefined;
}

/**
 * Asks the token endpoint: once where asking could spend a code, else as often as a lost answer needs.
 *
 * @throws ConnectionError or TimeoutError, and UnknownOutcomeError where it is asked once.
 */
export function post(app: App, { id, form, agency, retry }: Question): Promise<Answer> {
  const { baseUrl = server, fetch = globalThis.fetch } = app;
  const timeout = typeof app.timeout === "number" ? { attempt: app.timeout } : app.timeout;
  const operation = operations[id];
  const url = checkBaseUrl(baseUrl, app.insecureHttp) + operation.path;
  const fields = Object.entries(form).filter((entry): entry is [string, string] => !!entry[1]);
  return send<Answer>(
    {
      name: id,
      operation: { ...operation, ...(retry && { retry }) },
      location: "",
      secrets: [form["client_secret"], form["code"], form["refresh_token"]],
    },
    {
      token: agency ?? "none",
      retry: { maxWait: 5_000 },
      timeout: { attempt: timeout?.attempt ?? 8_000, total: timeout?.total ?? 25_000 },
      pace: false,
    },
    async (token, signal, onFetch) => {
      const request = new Request(url, {
        method: operation.method,
        // Followed, it would carry the secrets elsewhere.
        redirect: "manual",
        headers: {
          ...agent,
          ...(agency && { Authorization: `Bearer ${token}` }),
          Accept: "application/json",
          Version: firstVersion,
        },
        body: new URLSearchParams(fields),
        signal,
      });
      const asked = Date.now();
      onFetch();
      const response = await fetch(request);
      const body = parse(await response.text());
      if (response.ok) return { response, tokens: read(body, asked) };
      const words = [text(body, "error"), text(body, "error_description") ?? text(body, "message")];
      return {
        response,
        error: words.filter(Boolean).join(": "),
        traceId: text(body, "traceId") ?? response.headers.get("x-trace-id") ?? undefined,
      };
    },
  );
}

function read(body: unknown, asked: number): Tokens {
  const tokens = Object(body) as Partial<Tokens>;
  const { access_token } = tokens;
  if (typeof access_token !== "string" || !access_token)
    throw new TypeError("the answer holds no token");
  return { ...tokens, access_token, expiresAt: asked + readLifetime(tokens) };
}

/** How long tokens last, in milliseconds: HighLevel's 86,399 s (its OAuth guide) where no time of up to ten years is told. */
export function readLifetime({ expires_in }: Partial<Tokens>): number {
  const seconds = Number(expires_in);
  return (seconds > 0 && seconds < 315_360_000 ? seconds : 86_399) * 1000;
}

// JSON.parse quotes what it cannot read, which may be a token.
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function text(body: unknown, name: string): string | undefined {
  const value = (Object(body) as Record<string, unknown>)[name];
  return Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : undefined;
}
