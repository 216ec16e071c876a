import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";
import { contracts } from "../support/document.js";
import { chromium as executable } from "../support/program.js";

const site = new URL("../../docs/index.html", import.meta.url);
const address = (anchor: string) => `${site.href}${anchor}`;

/** What a reader looks for, in the order of the menu. */
const chapters = [
  "Quickstart",
  "Use it",
  "Library",
  "Command line",
  "Guides",
  "A token and its scopes",
  "Reference",
  "Connecting accounts",
  "Corrections",
];

/** The operations of both versions, each once. */
const everyOperation = [
  ...new Map(
    contracts.flatMap((contract) =>
      contract.operations.map(({ operation }) => [operation.operationId, operation] as const),
    ),
  ).values(),
];

let browser: Browser;
let page: Page;
/** What went wrong on the page, and what it asked of others. */
let troubles: string[];
beforeAll(async () => {
  if (!existsSync(fileURLToPath(site))) throw new Error("build the site first: npm run docs");
  browser = await chromium.launch({
    executablePath: executable,
    // What Chromium itself would ask of the network is not the page's.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  troubles = [];
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) troubles.push(`asks ${request.url()}`);
  });
  return async () => {
    await page.close();
    expect(troubles).toEqual([]);
  };
});

describe("the documentation site, from disk and alone", () => {
  it("shows every operation at its anchor, with its samples", async () => {
    const missing = [];
    for (const { operationId, summary, tags } of everyOperation) {
      // Only the fragment changes from one to the next, as when a reader clicks.
      await page.goto(address(`#/${tags[0]}/${operationId}`));
      const heading = page.locator(`h2:has([aria-label^="link to ${summary}"])`);
      const isThere = await heading.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
      const samples = await page.getByText("HIGHLEVEL_TOKEN").count();
      if (!isThere || samples === 0) missing.push(operationId);
    }
    expect([everyOperation.length, missing]).toEqual([71, []]);
  });

  it("marks what one version alone has, and says what an operation is under the other", async () => {
    for (const [anchor, text] of [
      ["#/queues/queues/list", "List queues · v3"],
      ["#/google/google/list", "List Google locations to connect · 2021-07-28"],
      ["#/csv/csv/set-accounts", "Under v3"],
      ["#/from-2021-07-28-to-v3/new", "comments/create"],
    ] as const) {
      await page.goto(address(anchor));
      await page.getByText(text, { exact: true }).first().waitFor();
    }
  });

  it("has a sample in TypeScript and on the command line, too", async () => {
    await page.goto(address("#/csv/csv/set-accounts"));
    for (const [now, language, sample] of [
      ["TypeScript", "Command line", "social-planner csv set-accounts"],
      ["Command line", "curl", "-H 'Version: 2021-07-28'"],
    ] as const) {
      await page.getByText(now, { exact: true }).last().click();
      await page.getByTitle(language).click();
      await page.getByText(sample).first().waitFor();
    }
  });

  it("begins with a quickstart, and has every chapter in its menu", async () => {
    await page.goto(address(""));
    await page.locator("h1").waitFor();
    const menu = await page.locator('[data-testid="menu-item-label"]').allInnerTexts();
    expect(menu.filter((label) => chapters.includes(label))).toEqual(chapters);
    await page.getByText("npm install --global .").first().waitFor();
  });

  it("has the guides, with tables made of the library", async () => {
    for (const [anchor, text] of [
      ["#/file-formats/basic", "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)"],
      ["#/file-formats/rules", "date-ambiguous"],
      ["#/file-formats/advanced", "notifyAllGroupMembers (true/false)"],
      ["#/command-line/import", "--skip-bad-rows"],
    ] as const) {
      await page.goto(address(anchor));
      await page.getByText(text, { exact: true }).first().waitFor();
    }
  });

  it("leads somewhere with each link between its pages", async () => {
    const targets = Array.from(
      readFileSync(site, "utf8").matchAll(/\]\((#[^)\\]+)\)/g),
      ([, target = ""]) => target,
    );
    expect(targets.length).toBeGreaterThanOrEqual(5);
    for (const target of new Set(targets)) {
      await page.goto(address(target));
      // Redoc gives the page that an address names its own id.
      await page.locator(`[id="${target.slice(2)}"]`).waitFor({ state: "attached" });
    }
  });

  it("shows guides over the width of the page, and cuts no code on a desk", async () => {
    for (const anchor of ["", "#/importing-a-csv", "#/an-agency-s-week", "#/library"]) {
      await page.goto(address(anchor));
      await page.locator("pre").first().waitFor();
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll("pre"))
          .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth + 1)
          .map(({ textContent }) => textContent?.slice(0, 40)),
      );
      expect([anchor, cut]).toEqual([anchor, []]);
    }
  });

  it("shows a guide as one page, with its own title above those of its sections", async () => {
    await page.goto(address("#/an-agency-s-week"));
    await page.locator('[id="an-agency-s-week/clients"]').waitFor();
    const seen = await page.evaluate(() => {
      const styleOf = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      const guide = '[id="an-agency-s-week"]';
      return [
        styleOf(guide).borderBottomWidth,
        Number.parseFloat(styleOf(`${guide} h2`).fontSize) >
          Number.parseFloat(styleOf('[id="an-agency-s-week/clients"] h2').fontSize),
      ];
    });
    expect(seen).toEqual(["0px", true]);
  });

  it("is read before any script has run, within its first 250 KB, and weighs no more than 3.3 MB", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(address(""));
    const first = plain.locator("h2", { hasText: "Quickstart" });
    expect(await first.isVisible()).toBe(true);
    await plain.close();
    const html = readFileSync(site, "utf8");
    expect(html.indexOf("<span>Quickstart</span>")).toBeGreaterThan(0);
    expect(html.indexOf("<span>Quickstart</span>")).toBeLessThan(250_000);
    expect(html.length).toBeLessThan(3_300_000);
  });

  it("says where HighLevel's own document is corrected", async () => {
    await page.goto(address("#/posts/posts/bulk-delete"));
    await page.getByText("Corrected here").first().waitFor();
    await page.goto(address("#/corrections/csvset-accounts"));
    await page.getByText("Reported", { exact: true }).first().waitFor();
  });

  it("finds operations and guides by their words", async () => {
    await page.goto(address(""));
    await page.locator("h1").waitFor();
    for (const [words, found] of [
      ["finalize", "Finalize a CSV import"],
      ["setAccounts", "Set the accounts of an uploaded file"],
      ["set-accounts", "Set the accounts of an uploaded file"],
      ["Set Accounts", "Set the accounts of an uploaded file"],
      ["Get CSV Post", "Get a CSV import and its rows"],
      ["ambiguous", "A date and its time can be read"],
    ] as const) {
      await page.keyboard.press("Control+k");
      await page.getByPlaceholder("Search docs...").fill(words);
      await page.locator(".overlay").getByText(found).first().waitFor({ timeout: 10_000 });
      await page.keyboard.press("Escape");
    }
  });

  it("can be read on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const anchor of ["", "#/csv/csv/set-accounts", "#/posts/posts/create"]) {
      await page.goto(address(anchor));
      await page.locator("h1").first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([anchor, width]).toEqual([anchor, 390]);
      const size = await page.evaluate(() =>
        Number.parseFloat(
          getComputedStyle(document.querySelector(".md p") ?? document.body).fontSize,
        ),
      );
      expect(size).toBeGreaterThanOrEqual(14);
    }
    await page.goto(address("#/command-line/import"));
    await page.locator("td code").first().waitFor();
    const broken = await page.evaluate(() =>
      Array.from(document.querySelectorAll("td:first-child code"))
        .filter((code) => code.getClientRects().length > 1)
        .map(({ textContent }) => textContent),
    );
    expect(broken).toEqual([]);
  });
});

holdCount(12);
