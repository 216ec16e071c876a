import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/outcome/html.js";
import { countPosts, reportMonth } from "../../src/outcome/report.js";
import { chromium as executablePath, lacks } from "../support/program.js";
import { post, stubPlanner } from "./stub.js";

const accounts = [
  { id: "a", platform: "facebook", name: "Bakery" },
  { id: "b_l_77", platform: "linkedin", name: "Bakery Ltd", originId: "77" },
];
const december = { client: "Bakery", month: "2026-12", timeZone: "America/New_York" };
const posts = () => [
  // The month is that of New York: this is still November there, the next one is its first second.
  post("1", "2026-12-01T04:59:59.000Z"),
  post("2", "2026-12-01T05:00:00.000Z", {
    status: "published",
    previewLink: "https://example.com/2",
  }),
  post("3", "2027-01-01T04:59:59.000Z", { platform: "google" }),
  post("4", "2027-01-01T05:00:00.000Z"),
  // By an id that the account had before it was connected again.
  post("5", "2026-12-07T14:00:00.000Z", {
    accountIds: ["old_l_77"],
    status: "failed",
    error: "Failed due to auth token",
  }),
  post("6", "2026-12-07T15:00:00.000Z", { accountIds: ["b_l_77"] }),
  post("7", "2026-12-07T16:00:00.000Z", { accountIds: ["gone"], platform: "google" }),
  post("8", "2026-12-07T17:00:00.000Z", { deleted: true }),
  // It was due at 18:00 UTC and went out later.
  post("9", "2026-12-07T18:00:00.000Z", {
    status: "published",
    publishedAt: "2026-12-07T18:03:00.000Z",
  }),
];

describe.concurrent("reportMonth", () => {
  it("has the posts of the month by the client's own clock, each on its network", async () => {
    const planner = stubPlanner(posts(), accounts);
    const report = await reportMonth(planner, december);
    expect(
      report.posts.map(({ id, local, network, status }) => [id, local, network, status]),
    ).toEqual([
      ["2", "2026-12-01 00:00:00", "facebook", "published"],
      ["5", "2026-12-07 09:00:00", "linkedin", "failed"],
      ["6", "2026-12-07 10:00:00", "linkedin", "scheduled"],
      ["7", "2026-12-07 11:00:00", "unknown", "scheduled"],
      ["9", "2026-12-07 13:03:00", "facebook", "published"],
      ["3", "2026-12-31 23:59:59", "facebook", "scheduled"],
    ]);
    expect(report.posts[0]).toMatchObject({ account: "Bakery", link: "https://example.com/2" });
    expect(report.posts[1]).toMatchObject({
      account: "Bakery Ltd",
      error: "Failed due to auth token",
    });
    expect(planner.asked).toEqual([
      { type: "all", fromDate: "2026-12-01T05:00:00.000Z", toDate: "2027-01-01T05:00:00.000Z" },
    ]);
  });

  it("counts them by network, day and status", async () => {
    expect(countPosts(await reportMonth(stubPlanner(posts(), accounts), december))).toEqual([
      { network: "facebook", day: "2026-12-01", status: "published", posts: 1 },
      { network: "facebook", day: "2026-12-07", status: "published", posts: 1 },
      { network: "facebook", day: "2026-12-31", status: "scheduled", posts: 1 },
      { network: "linkedin", day: "2026-12-07", status: "failed", posts: 1 },
      { network: "linkedin", day: "2026-12-07", status: "scheduled", posts: 1 },
      { network: "unknown", day: "2026-12-07", status: "scheduled", posts: 1 },
    ]);
  });

  it.each(["2026-13", "2026-1", "december"])("refuses %s as a month", async (month) => {
    await expect(reportMonth(stubPlanner([]), { ...december, month })).rejects.toThrow(
      `${month} is not a month; write it as 2026-12`,
    );
  });
});

describe.concurrent("renderHtml", () => {
  it("is one page that asks nothing of anyone and runs nothing", async () => {
    const report = await reportMonth(stubPlanner(posts(), accounts), december);
    const html = renderHtml([report]);
    expect(html).toContain("<h1>Bakery: posts in December 2026</h1>");
    expect(html.match(/<(script|link|img|iframe|object)\b|url\(|@import/g)).toBeNull();
    expect(html.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="https://example.com/2"']);
    expect(html.match(/<rect /g)).toHaveLength(5);
    expect(html).toContain("Failed due to auth token");
  });

  it("shows what a caption holds, and never takes it as markup or a script as a link", async () => {
    const evil = post("1", "2026-12-07T15:00:00.000Z", {
      summary: `<script>alert("1")</script> & 'bread'`,
      previewLink: "javascript:alert(1)",
    });
    const html = renderHtml([
      await reportMonth(stubPlanner([evil], accounts), { ...december, client: "<b>" }),
    ]);
    expect(html).toContain(
      "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;bread&#39;",
    );
    expect(html).not.toMatch(/<script|javascript:|<b>:/);
  });

  it("has one word for a state, above and below, and ends a caption between its words", async () => {
    const long = post("6", "2026-12-07T15:00:00.000Z", { summary: "butter ".repeat(40) });
    const waits = post("7", "2026-12-08T15:00:00.000Z", { status: "in_review" });
    const html = renderHtml([await reportMonth(stubPlanner([long, waits], accounts), december)]);
    const words = html.replaceAll(/<i [^>]*><\/i>/g, "");
    expect(words.match(/> (?:<b>1<\/b> )?(?:<span>)?(awaiting approval|in review)</g)).toEqual([
      "> <b>1</b> awaiting approval<",
      "> <span>awaiting approval<",
      "> awaiting approval<",
    ]);
    expect(html).toContain(`${"butter ".repeat(20)}…<`);
  });

  describe.skipIf(lacks("chromium"))("on a screen", () => {
    it.each([320, 390, 700, 1440])(
      "%i pixels wide is not cut, with dates that are whole and labels that can be read",
      async (width) => {
        const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
        try {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          const waits = post("7", "2026-12-08T15:00:00.000Z", { status: "in_review" });
          const all = [...posts(), waits];
          await page.setContent(
            renderHtml([await reportMonth(stubPlanner(all, accounts), december)]),
          );
          const seen = await page.evaluate(() => {
            const lines = Array.from(document.querySelectorAll("td.when"), (cell) => {
              const range = document.createRange();
              range.selectNodeContents(cell);
              return range.getClientRects().length;
            });
            const labels = Array.from(document.querySelectorAll("svg text"))
              .filter((label) => getComputedStyle(label).display !== "none")
              .map((label) => label.getBoundingClientRect().height);
            return {
              width: document.documentElement.scrollWidth,
              lines: [...new Set(lines)],
              isLegible: Math.min(...labels) >= 11,
            };
          });
          expect(seen).toEqual({ width, lines: [1], isLegible: true });
        } finally {
          await browser.close();
        }
      },
    );
  });

  it("says so where a client had no posts", async () => {
    const html = renderHtml([
      await reportMonth(stubPlanner([]), december),
      await reportMonth(stubPlanner(posts(), accounts), { ...december, client: "Florist" }),
    ]);
    expect(html).toContain("<h1>Posts in December 2026</h1>");
    expect(html).toMatch(/<h2>Bakery<\/h2>[^§]*?<li>no posts<\/li>[^§]*?<h2>Florist<\/h2>/);
  });
});
