import { startRecorder } from "../support/recorder.js";
import type { Recorded, Reply } from "../support/recorder.js";

/** What goes wrong with one request to the token endpoint. */
export type Fault =
  | "drop before acting"
  | "drop after acting"
  | "truncate"
  | "hang after acting"
  | "html"
  | { status: number; headers?: Record<string, string>; body?: unknown };

const invalidToken = {
  status: 401,
  body: {
    statusCode: 401,
    message: "Invalid token: access token is invalid",
    error: "Unauthorized",
  },
};

/**
 * HighLevel's token endpoint as far as it is known, and an API behind it.
 *
 * Codes and refresh tokens work once; with `grace` a spent refresh token gives its new pair again.
 */
export async function startAuthority({ grace = false, expiresIn = 86_399, delay = 0 } = {}) {
  const spent = new Map<string, { refresh_token: string; access_token: string }>();
  const refreshTokens = new Map<string, object>();
  const live = new Set<string>();
  const codes = new Map<string, object>();
  const faults: Fault[] = [];
  /** Refresh tokens that came when they were spent, and gave nothing. */
  const burned: string[] = [];
  let count = 0;

  function issue(owner: object) {
    count += 1;
    const pair = { access_token: `access-${count}`, refresh_token: `refresh-${count}` };
    refreshTokens.set(pair.refresh_token, owner);
    live.add(pair.access_token);
    return {
      ...pair,
      token_type: "Bearer",
      expires_in: expiresIn,
      scope: "socialplanner/csv.write",
      ...owner,
    };
  }

  function grant(form: URLSearchParams): { status: number; body: object } {
    if (form.get("client_id") !== "app-1" || form.get("client_secret") !== "s3cr3t") {
      return {
        status: 401,
        body: { error: "UnAuthorized!", error_description: "Invalid client: client is invalid" },
      };
    }
    const isCode = form.get("grant_type") === "authorization_code";
    const token = form.get(isCode ? "code" : "refresh_token") ?? "";
    const known = isCode ? codes : refreshTokens;
    const owner = known.get(token);
    known.delete(token);
    if (owner) {
      const body = issue(owner);
      spent.set(token, body);
      return { status: 200, body };
    }
    const again = spent.get(token);
    if (grace && !isCode && again) return { status: 200, body: again };
    burned.push(token);
    const what = isCode ? "authorization code" : "refresh token";
    return {
      status: 400,
      body: { error: "invalid_grant", error_description: `Invalid grant: ${what} is invalid` },
    };
  }

  function act({ url, headers, body }: Recorded): { status: number; body: object } {
    const form = new URLSearchParams(body);
    if (url === "/oauth/token") return grant(form);
    if (!live.has(headers.authorization?.replace("Bearer ", "") ?? "")) return invalidToken;
    if (url !== "/oauth/locationToken") return { status: 200, body: { ok: true } };
    count += 1;
    live.add(`access-${count}`);
    return {
      status: 200,
      body: {
        access_token: `access-${count}`,
        expires_in: expiresIn,
        locationId: form.get("locationId"),
        userId: "u",
      },
    };
  }

  const recorder = await startRecorder((request): Reply => {
    const fault = request.url.startsWith("/oauth/") ? faults.shift() : undefined;
    if (typeof fault === "object") return fault;
    if (fault === "drop before acting") return (response) => response.destroy();
    const answer = act(request);
    const text = JSON.stringify(answer.body);
    if (fault === "drop after acting") return (response) => response.destroy();
    if (fault === "hang after acting") return () => {};
    if (fault === "html")
      return { status: 502, headers: { "content-type": "text/html" }, body: "<html>502</html>" };
    return (response) => {
      response.writeHead(answer.status, {
        "content-type": "application/json",
        "content-length": text.length,
      });
      if (fault === "truncate") response.write(text.slice(0, -20), () => response.destroy());
      else setTimeout(() => response.end(text), delay);
    };
  });

  return {
    ...recorder,
    faults,
    burned,
    /** A code that works once, for such an owner. */
    authorize(code: string, owner: object) {
      codes.set(code, owner);
    },
    /** A first pair, as an earlier run stored it, which is over in so many milliseconds. */
    install(owner: object, milliseconds: number) {
      return { ...issue(owner), expiresAt: Date.now() + milliseconds };
    },
    /** From now on the API refuses this access token. */
    revoke(token: string) {
      live.delete(token);
    },
    /** What came to a path, its form as an object. */
    asked(path: string) {
      return recorder.requests
        .filter(({ url }) => url === path)
        .map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    },
  };
}
