import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { chromium as executablePath, lacks } from "../support/program.js";
import { openLocation, upload } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ stepMs: 10, anyLocation: true });
}, 30_000);
afterAll(() => sandbox.stop());

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";

/** A location with what posts it, and the page that shows it. */
async function open() {
  const { id, call, account } = openLocation(sandbox);
  const accountIds = [await account("Harbor Bakery Ltd"), await account("harborbakery")];
  const post = async (summary: string, more = {}) => {
    const body = {
      accountIds: accountIds.slice(0, 1),
      userId: "u1",
      type: "post",
      media: [],
      summary,
    };
    const made = await call("POST", "/posts", {
      ...body,
      status: "scheduled",
      scheduleDate: "2031-05-01T13:00:00Z",
      ...more,
    });
    return made.body.results?.post?._id as string;
  };
  const stage = async (rows: string[]) => {
    const file = upload(`${[header, ...rows].join("\r\n")}\r\n`, "week.csv");
    const { filePath, rowsCount, fileName } = (await call("POST", "/csv", file)).body.results;
    const body = { accountIds, filePath, rowsCount, fileName, userId: "u1" };
    return (await call("POST", "/set-accounts", body)).body.results.csvId as string;
  };
  const url = `${sandbox.url}/?location=${id}`;
  const read = async (query = "") => (await fetch(url + query)).text();
  return { id, url, call, post, stage, read };
}

describe("the sandbox's page", () => {
  it("says what to do while nothing has come", async () => {
    const text = await (await fetch(`${sandbox.url}/?location=${sandbox.locationId}`)).text();
    expect(text).toContain("<h1>Harbor Bakery</h1>");
    expect(text).toContain("No request has come yet.");
  });

  it("is self-contained: it may ask nobody but the sandbox, and runs no script but its own", async () => {
    const response = await fetch(sandbox.url);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]+='; style-src 'sha256-[\w+/]+='; connect-src 'self'; img-src data: 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const text = await response.text();
    expect(text.match(/(src|href)="(?!data:,|\?)[^"]*"/g)).toBeNull();
  });

  it("shows a post once for all its accounts, at the location's hour, with its state", async () => {
    const { post, read } = await open();
    await post("Bread & <b>rolls</b>");
    await post("Idea", { status: "draft", scheduleDate: undefined });
    const text = await read();
    expect(text).toContain("<h2>May 2031</h2>");
    expect(text).toContain(
      '<article class="scheduled" title="Bread &#38; &#60;b&#62;rolls&#60;/b&#62;"><time datetime="2031-05-01T09:00">09:00</time> <span class="state">scheduled</span> <p>Bread &#38; &#60;b&#62;rolls&#60;/b&#62;</p> <small>Harbor Bakery Ltd (linkedin)</small></article>',
    );
    expect(text).toMatch(/Without a time<\/h2><article class="draft" title="Idea">/);
    expect(text).toContain("posts/create 2");
  });

  it("shows another month, and how much is in others", async () => {
    const { post, read, id } = await open();
    await post("First");
    await post("Second", { scheduleDate: "2031-07-01T13:00:00Z" });
    const text = await read("&month=2031-06");
    expect(text).toContain("<h2>June 2031</h2>");
    expect(text).not.toContain("First");
    expect(text).toContain(
      `More in <a href="?location=${id}&#38;month=2031-05">May 2031 (1)</a>, <a href="?location=${id}&#38;month=2031-07">July 2031 (1)</a>`,
    );
    for (const month of ["2031-13", "x", "<script>"])
      expect(await read(`&month=${month}`)).toContain("<h2>May 2031</h2>");
  });

  it("shows what is staged, and what HighLevel refuses of it, until it is finalized", async () => {
    const { call, stage, read } = await open();
    const csvId = await stage([
      "2031-05-02 09:00:00,Fine,,,,",
      "2031-05-03 09:00:00,Lost,,https://media.invalid/1.jpg,,",
    ]);
    await expect.poll(read).toContain('week.csv</b> <span class="state">in review</span>');
    const staged = await read();
    expect(staged).toMatch(
      /<article class="staged" title="Fine">.*09:00.*Harbor Bakery Ltd \(linkedin\), harborbakery \(tiktok\)/,
    );
    expect(staged).toContain("<li>row 2: Media could not be fetched</li>");
    await call("PATCH", `/csv/${csvId}`, { userId: "u1" });
    await expect.poll(read).toContain('<article class="scheduled" title="Fine">');
    expect(await read()).not.toContain('"staged"');
  });
});

describe.skipIf(lacks(executablePath))("the sandbox's page in a browser", () => {
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  beforeAll(async () => {
    const flags =
      "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
    browser = await chromium.launch({ executablePath, args: flags.split(" ") });
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    troubles = [];
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => troubles.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${sandbox.url}/?`) && request.url() !== "data:,")
        troubles.push(`asks ${request.url()}`);
    });
    return async () => {
      await page.close();
      expect(troubles).toEqual([]);
    };
  });

  it("follows what happens, by itself", async () => {
    const { url, call, post } = await open();
    await page.goto(url);
    const id = await post("A loaf");
    await page.getByText("A loaf").waitFor();
    await call("DELETE", `/posts/${id}`);
    await page.getByText("A loaf").waitFor({ state: "detached" });
  });

  it("fits a phone, with its days by name, and a desk, as weeks", async () => {
    const { url, post } = await open();
    await post("W".repeat(300));
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url);
      const cut = await page.evaluate(
        () =>
          [document.documentElement, ...document.querySelectorAll("li, article, p")].filter(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          ).length,
      );
      expect(cut).toBe(0);
      expect(await page.getByText("Thursday 1 May").isVisible()).toBe(width === 390);
      expect(await page.getByText("Wed", { exact: true }).isVisible()).toBe(width === 1440);
    }
  });

  it("says that the sandbox has stopped, and keeps what it held", async () => {
    const own = await startSandbox();
    const loop = troubles;
    await page.goto(`${own.url}/?`);
    await own.stop();
    await page.getByText("The sandbox has stopped").waitFor();
    expect(await page.getByRole("heading", { name: "Harbor Bakery" }).isVisible()).toBe(true);
    // A browser tells of requests that were refused.
    loop.length = 0;
  });
});
