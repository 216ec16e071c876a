// @ts-check
// A small app that sub-accounts install: `node examples/oauth.mjs`, with CLIENT_ID, CLIENT_SECRET and PORT set, then open
// http://localhost:PORT/. Tokens are kept in a file, refreshed before they end, and never shown.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createPlanner } from "highlevel-social-planner";
import { createAuthorizationUrl, createOAuth } from "highlevel-social-planner/oauth";
import { fileTokens } from "highlevel-social-planner/node";

const {
  CLIENT_ID: clientId = "",
  CLIENT_SECRET: clientSecret = "",
  PORT = "3000",
  HIGHLEVEL_BASE_URL: baseUrl,
} = process.env;
const redirectUri = `http://localhost:${PORT}/back`;
const scopes = ["socialplanner/account.readonly", "socialplanner/post.readonly"];
const oauth = createOAuth({ clientId, clientSecret, redirectUri, baseUrl, store: fileTokens() });

/** Logins that were begun here; nobody can slip in a code of his own. */
const begun = new Set();

/** @typedef {{ status: number, location?: string | undefined, text?: string }} Answer */
/** @type {Record<string, (query: URLSearchParams) => Promise<Answer>>} */
const pages = {
  async "/"() {
    const state = randomUUID();
    begun.add(state);
    return {
      status: 302,
      location: createAuthorizationUrl({ clientId, redirectUri, scopes, state }),
    };
  },
  async "/back"(query) {
    if (!begun.delete(query.get("state")))
      return { status: 400, text: "This login was not begun here." };
    const { locationId } = await oauth.exchangeCode(query.get("code") ?? "");
    return { status: 302, location: `/accounts?locationId=${locationId}` };
  },
  async "/accounts"(query) {
    const locationId = query.get("locationId") ?? "";
    const planner = createPlanner({
      token: oauth.createTokenSource({ locationId }),
      locationId,
      baseUrl,
    });
    const { results } = await planner.accounts.list();
    return {
      status: 200,
      text: (results?.accounts ?? [])
        .map(({ name, platform }) => `${name} (${platform})`)
        .join("\n"),
    };
  },
};

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", redirectUri);
  const page = pages[pathname] ?? (async () => ({ status: 404, text: "There is no such page." }));
  /** @type {Answer} */
  const answer = await page(searchParams).catch(({ message }) => ({ status: 502, text: message }));
  const { status, location, text = "" } = answer;
  response
    .writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      ...(location && { location }),
    })
    .end(text);
}).listen(Number(PORT), "127.0.0.1", () => console.log(`open http://localhost:${PORT}/`));
