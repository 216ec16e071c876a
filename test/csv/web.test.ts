import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPosts } from "../../src/csv/web.js";

const seen: string[] = [];
const server = createServer((request, response) => {
  const { url = "", headers } = request;
  seen.push(`${url} ${headers.authorization ?? "no token"} ${headers.cookie ?? "no cookie"}`);
  if (url === "/moved") response.writeHead(302, { location: "/week.csv" }).end();
  else if (url === "/round") response.writeHead(302, { location: "/round" }).end();
  else if (url === "/page") response.writeHead(200, { "content-type": "text/html" }).end("<html>");
  else if (url === "/private") response.writeHead(403).end();
  else if (url === "/large.csv") response.end(Buffer.alloc(21 * 2 ** 20));
  else response.writeHead(200, { "content-type": "text/csv" }).end("content\n");
});
let base: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("fetchPosts", () => {
  it("gives the file under its name, where it was sent on to, without a token", async () => {
    const file = await fetchPosts(`${base}/moved`);
    expect(await file.text()).toBe("content\n");
    expect(seen).toEqual(["/moved no token no cookie", "/week.csv no token no cookie"]);
    expect((await fetchPosts(`${base}/week.csv`)).name).toBe("week.csv");
  });

  it.each([
    ["/page", "this is a web page, not a file; copy the link of the file itself"],
    ["/private", "asks to log in; share it with anyone who has the link"],
    ["/round", "sent on more than 5 times"],
    ["/large.csv", "is larger than 20 MiB"],
  ])("refuses %s in one line: %s", async (path, message) => {
    await expect(fetchPosts(`${base}${path}`)).rejects.toThrow(message);
  });

  it("refuses plain http elsewhere", async () => {
    await expect(fetchPosts("http://files.example/week.csv")).rejects.toThrow("not https://");
  });

  it.each([
    ["https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUv/edit#gid=77", "csv&gid=77"],
    [
      "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUv/edit?gid=5#gid=5",
      "csv&gid=5",
    ],
    ["https://docs.google.com/spreadsheets/u/0/d/1AbCdEfGhIjKlMnOpQrStUv/edit", "csv"],
  ])("asks for the CSV of a Google Sheet: %s", async (address, end) => {
    const asked: string[] = [];
    const fetch = async (url: string | URL | Request) => {
      asked.push(String(url));
      return new Response("content\n");
    };
    await fetchPosts(address, { fetch });
    expect(asked).toEqual([
      `https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUv/export?format=${end}`,
    ]);
  });
});
