import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

const program = `
import { createPlanner, UnknownOutcomeError } from "highlevel-social-planner";
import { checkCsv, readCsv, writeCsv } from "highlevel-social-planner/import";
import { createOAuth, memoryTokens } from "highlevel-social-planner/oauth";

async function getToken() {
  const app = { clientId: "id", clientSecret: "hush", redirectUri: "https://app.example/back", store: memoryTokens() };
  const oauth = createOAuth(app);
  await oauth.exchangeCode("code");
  return oauth.createTokenSource({ locationId: "l" })();
}
export async function run() {
  const token = await getToken();
  const planner = createPlanner({ token, locationId: "l", baseUrl: "https://api.example" });
  const listed = await planner.accounts.list();
  const set = await planner.csv
    .setAccounts({ accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "x.csv" })
    .catch((error) => error instanceof UnknownOutcomeError && error.code);
  const upload = await planner.csv.upload({ file: new File(["x"], "x.csv") });
  const text = writeCsv([{ utc: "2098-07-04T13:00:00Z", content: "Bread" }], { timeZone: "America/New_York" });
  const { findings, posts } = checkCsv(readCsv(text), { timeZone: "America/New_York" });
  return { token, listed, set, upload, text, codes: findings.map(({ code }) => code), utc: posts[0].utc };
}
globalThis.run = run;
`;

/** What a browser or a Worker has, and nothing of Node. */
const web = () => ({
  AbortController,
  AbortSignal,
  Blob,
  DOMException,
  File,
  FormData,
  Headers,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  clearTimeout,
  crypto,
  performance,
  setTimeout,
  structuredClone,
});

const tokens = {
  access_token: "a",
  token_type: "Bearer",
  expires_in: 86399,
  refresh_token: "r",
  userType: "Location",
  companyId: "c",
  locationId: "l",
};

describe("a bundle of what needs no disk", () => {
  it("runs where there are only web globals", async () => {
    const root = fileURLToPath(new URL("../", import.meta.url));
    const entry = "\0program";
    const bundle = await rolldown({
      input: entry,
      cwd: root,
      platform: "browser",
      resolve: {
        alias: {
          "highlevel-social-planner/import": `${root}dist/import/index.js`,
          "highlevel-social-planner/oauth": `${root}dist/oauth/index.js`,
          "highlevel-social-planner": `${root}dist/index.js`,
        },
      },
      plugins: [
        {
          name: "program",
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? program : null),
        },
      ],
    });
    const { output } = await bundle.generate({ format: "iife", name: "bundle" });
    const { code } = output[0];
    expect(code).not.toMatch(/\bnode:|\brequire\(/);

    const sent: string[] = [];
    const fetch = async (input: string | Request, init: RequestInit = {}) => {
      const { method, headers, body } = new Request(input, {
        ...init,
        duplex: "half",
      } as RequestInit);
      const { pathname } = new URL(typeof input === "string" ? input : input.url);
      sent.push(`${method} ${pathname} ${headers.get("version")} ${body ? "body" : ""}`.trim());
      if (pathname === "/oauth/token") return Response.json(tokens);
      if (pathname.endsWith("set-accounts")) throw new TypeError("Failed to fetch");
      return Response.json({ ok: true });
    };
    const realm = createContext({ ...web(), fetch });
    runInContext(code, realm);
    const result: unknown = await runInContext("run()", realm);
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      token: "a",
      listed: { ok: true },
      set: "unknown_outcome",
      upload: { ok: true },
      text: "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl\r\n2098-07-04 09:00:00,Bread,,,,,\r\n",
      codes: ["date-far"],
      utc: "2098-07-04T13:00:00.000Z",
    });
    expect(sent).toEqual([
      "POST /oauth/token 2021-07-28 body",
      "GET /social-media-posting/l/accounts 2021-07-28",
      "POST /social-media-posting/l/set-accounts 2021-07-28 body",
      "POST /social-media-posting/l/csv 2021-07-28 body",
    ]);
  });

  it("imports nothing of Node in any file that it reaches", async () => {
    const seen = new Set<string>();
    const entries = ["index", "import/index", "outcome/index", "agency/index", "oauth/index"];
    const queue = entries.map((file) => new URL(`../dist/${file}.js`, import.meta.url).href);
    for (let file = queue.pop(); file; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const text = await readFile(new URL(file), "utf8");
      expect([file, /from "node:|import\("node:/.test(text)]).toEqual([file, false]);
      for (const [, path = ""] of text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g))
        queue.push(new URL(path, file).href);
    }
    expect(seen.size).toBeGreaterThan(60);
  });
});
