import { describe, expect, it } from "vitest";
import { readSheet, selectClients } from "highlevel-social-planner/agency";
import type { Clients } from "highlevel-social-planner/agency";
import { checkCsv, readCsv, writeCsv } from "highlevel-social-planner/import";
import { isSheet } from "../../src/agency/sheet.js";

const client = (...accounts: string[]) => ({
  locationId: "l",
  userId: "u",
  token: { env: "T" },
  accounts,
});
const clients: Clients = {
  bakery: client("facebook/Corner Bakery", "instagram/corner.bakery", "facebook/Corner Café"),
  "Tea House": client("linkedin/Tea House"),
};
const basic =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";
const row = (lead: string, content: string) => `${lead},2098-01-05 09:30:00,${content},,,,,`;
const read = (head: string, ...rows: string[]) =>
  readSheet(`${head},${basic}\r\n${rows.join("\r\n")}\r\n`, clients, { name: "week.csv" });
const shape = ({ groups }: ReturnType<typeof read>) =>
  groups.map(({ client: name, accounts, csv }) => [
    name,
    accounts,
    csv.name,
    csv.rows.map(({ row: number, line, content }) => [number, line, content]),
  ]);

describe("readSheet", () => {
  it("posts a caption that the map of the file answers for, and no other", () => {
    const text =
      "client,When,Text\r\nbakery,2098-04-03 15:00,TBD: dinner\r\nbakery,2098-04-04 15:00,TBD: lunch\r\n";
    const map = { columns: { time: "When", content: "Text" }, meant: ["TBD: dinner"] };
    const [group] = readSheet(readCsv(text, { lead: ["client"], map }), clients).groups;
    const { posts, findings } = checkCsv(group!.csv);
    expect(posts).toMatchObject([{ content: "TBD: dinner" }]);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "row-withheld", line: 3 },
    ]);
  });

  it("reads the times of each client by what the map of the file says of them", () => {
    const csv = readCsv("client,When,Text\r\nbakery,3/4/2098 15:00,One\r\n", {
      lead: ["client"],
      map: { columns: { time: "When", content: "Text" }, times: "utc", dates: "dmy" },
    });
    const [group] = readSheet(csv, clients).groups;
    const { posts } = checkCsv(group!.csv, { timeZone: "America/New_York" });
    expect(posts).toMatchObject([
      { local: "2098-04-03 11:00:00", utc: "2098-04-03T15:00:00.000Z" },
    ]);
  });

  it("makes one import of the rows of a client that go to the same accounts, numbered as in the sheet", () => {
    const sheet = read(
      "client,accounts",
      row("bakery,", "One"),
      row("Tea House,", '"Two\r\nlines"'),
      row('bakery,"instagram, Corner Bakery"', "Three"),
      row("bakery,", "Four"),
    );
    expect(sheet.findings).toEqual([]);
    expect(shape(sheet)).toEqual([
      [
        "bakery",
        ["facebook/Corner Bakery", "instagram/corner.bakery", "facebook/Corner Café"],
        "week bakery.csv",
        [
          [1, 2, "One"],
          [4, 6, "Four"],
        ],
      ],
      ["Tea House", ["linkedin/Tea House"], "week Tea House.csv", [[2, 3, "Two\r\nlines"]]],
      [
        "bakery",
        ["facebook/Corner Bakery", "instagram/corner.bakery"],
        "week bakery.csv",
        [[3, 5, "Three"]],
      ],
    ]);
  });

  it.each([
    ["facebook", ["facebook/Corner Bakery", "facebook/Corner Café"]],
    ["FACEBOOK/corner bakery", ["facebook/Corner Bakery"]],
    ["Corner Café", ["facebook/Corner Café"]],
    ['"corner.bakery, Corner Bakery"', ["facebook/Corner Bakery", "instagram/corner.bakery"]],
  ])("takes %s for the accounts of that network or name", (cell, accounts) => {
    expect(read("client,accounts", row(`bakery,${cell}`, "One")).groups[0]?.accounts).toEqual(
      accounts,
    );
  });

  it("leaves out what is not approved, and takes the columns in any order", () => {
    const sheet = read(
      "id,approved,client",
      row("a,yes,bakery", "One"),
      row("b,,bakery", "Two"),
      row("c,No,bakery", "Three"),
      row("d,✓,bakery", "Four"),
      row("e,TRUE,bakery", "Five"),
    );
    expect(sheet.findings).toEqual([]);
    expect(shape(sheet).map(([, , , rows]) => rows)).toEqual([
      [
        [1, 2, "One"],
        [4, 5, "Four"],
        [5, 6, "Five"],
      ],
    ]);
    expect(sheet.waiting).toEqual([
      { row: 2, line: 3, client: "bakery", id: "b" },
      { row: 3, line: 4, client: "bakery", id: "c" },
    ]);
  });

  it.each(["checked", "✅", "☑", "✔️", "✓", "WAHR", "VRAI", "Ja", "Sí", "x", "approved"])(
    "takes %s for approved",
    (approved) => {
      const sheet = read("client,approved", row(`bakery,${approved}`, "One"));
      expect(sheet.findings).toEqual([]);
      expect(shape(sheet).map(([, , , rows]) => rows)).toEqual([[[1, 2, "One"]]]);
    },
  );

  it.each(["unchecked", "❌", "☐", "FALSCH", "Non", "-", "0"])("takes %s for a no", (approved) => {
    const sheet = read("client,approved", row(`bakery,${approved}`, "One"));
    expect([sheet.findings, sheet.groups]).toEqual([[], []]);
    expect(sheet.waiting).toEqual([{ row: 1, line: 2, client: "bakery", id: "" }]);
  });

  it("reads an Advanced file with its two rows of headers, whatever stands above its own columns", () => {
    const [groups = "", headers = "", post = ""] = writeCsv([
      {
        local: "2098-01-05 09:30:00",
        content: "One",
        fields: { "tiktok.privacyLevel": "friends" },
      },
    ]).split("\r\n");
    for (const above of [",", "Ours,", "client,id"]) {
      const sheet = readSheet(
        `${above},${groups}\n Client ,ID,${headers}\nbakery,7,${post}\n`,
        clients,
      );
      expect(sheet.findings).toEqual([]);
      expect(sheet.groups[0]?.csv.rows[0]).toMatchObject({
        row: 1,
        line: 3,
        content: "One",
        fields: { "tiktok.privacyLevel": "friends" },
      });
      expect(sheet.rows).toEqual([{ row: 1, line: 3, client: "bakery", id: "7" }]);
    }
  });

  it.each([
    [
      "client",
      "tea house",
      {
        code: "sheet-client",
        row: 1,
        line: 2,
        column: "client",
        value: "tea house",
        message: 'no client is called "tea house"',
        fix: "write one of bakery, Tea House",
      },
    ],
    ["client", "", { code: "sheet-client", message: "the row names no client" }],
    ["client", "constructor", { code: "sheet-client", value: "constructor" }],
    [
      "client,accounts",
      "Tea House,facebook",
      {
        code: "sheet-account",
        column: "accounts",
        value: "facebook",
        message: 'Tea House has no account "facebook"',
        fix: "write some of linkedin/Tea House, or a network",
      },
    ],
    [
      "client,approved",
      "bakery,maybe",
      {
        code: "sheet-approved",
        column: "approved",
        value: "maybe",
        message: '"maybe" is neither yes nor no',
      },
    ],
  ])("says what is wrong with %s: %s, and sends that row nowhere", (head, lead, finding) => {
    const sheet = read(head, row(lead, "One"));
    expect(sheet.findings).toMatchObject([{ file: "week.csv", severity: "error", ...finding }]);
    expect(sheet.groups).toEqual([]);
  });

  it("is wrong as a whole where quotes are, for whose rows are swallowed is not known", () => {
    const sheet = read(
      "client",
      row("bakery", "One"),
      row("bakery", '"Two'),
      row("Tea House", "Three"),
    );
    expect(sheet.findings).toMatchObject([{ code: "quote-unclosed", line: 3 }]);
    expect(sheet.findings[0]).not.toHaveProperty("row");
  });

  it("names the column that is missing, and the header that is wrong by its place in the sheet", () => {
    const plain = readSheet(`${basic}\n2098-01-05 09:30:00,One,,,,,\n`, clients);
    expect(plain.findings).toMatchObject([{ code: "sheet-client-column", line: 1 }]);
    expect(plain.groups).toEqual([]);
    const odd = readSheet(`client,${basic.replace("imageUrls", "images")}\n`, clients);
    expect(odd.findings).toMatchObject([
      {
        code: "header-mismatch",
        message: 'header 5, "images", is no column of HighLevel\'s files',
        fix: "write imageUrls instead of images",
      },
    ]);
  });
});

describe("selectClients", () => {
  it("leaves the rows of some clients, and what is wrong with them or with all", () => {
    const sheet = read(
      "client,approved",
      row("bakery,yes", "One"),
      row("Tea House,", "Two"),
      row("bakery,maybe", "Three"),
      row("Tea House,perhaps", "Four"),
      row("Tea House,yes", "Five"),
    );
    const tea = selectClients(sheet, ["Tea House"]);
    expect(shape(tea).map(([name]) => name)).toEqual(["Tea House"]);
    expect(tea.rows.map(({ row: number }) => number)).toEqual([2, 4, 5]);
    expect(tea.waiting.map(({ row: number }) => number)).toEqual([2]);
    expect(tea.findings.map(({ row: number }) => number)).toEqual([4]);
    const broken = read("client", row("bakery", '"One'));
    expect(selectClients(broken, ["Tea House"]).findings).toHaveLength(1);
  });
});

describe("isSheet", () => {
  it("tells a sheet from a file by the column client", () => {
    expect(isSheet(`client,${basic}\n`)).toBe(true);
    expect(isSheet(`id,Client,${basic}\n`)).toBe(true);
    expect(isSheet(`${basic}\n`)).toBe(false);
    expect(isSheet("")).toBe(false);
  });
});
