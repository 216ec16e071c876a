import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import type { ColumnMap } from "../../src/csv/map.js";
import { readCsv } from "../../src/csv/read.js";

/** What is said of the posts of a file by its rows and codes, and the captions that go out. */
function judge(lines: readonly string[], map?: Partial<ColumnMap>) {
  const columns = { time: "Date", content: ["Caption", "Hashtags"] };
  const file = readCsv(`${lines.join("\n")}\n`, map && { map: { columns, ...map } });
  const now = new Date("2026-12-01T15:00:00Z");
  const { findings, posts } = checkCsv(file, { now, timeZone: "America/New_York" });
  return {
    said: findings.flatMap(({ severity, code, row }) =>
      severity === "note" ? [] : `${row ?? "-"} ${code}`,
    ),
    captions: posts.map(({ content }) => content),
  };
}

describe("a caption that a map joins from columns", () => {
  const head = "Date,Caption,Hashtags";

  it.each(["#REF!", "#WERT!", "Err:502", "Loading...", "########"])(
    "is not posted with a spreadsheet's error of one of them: %s",
    (error) => {
      const { said, captions } = judge(
        [head, `2027-02-03 09:00,Rye,${error}`, `2027-02-04 09:00,Oat,#oat`],
        {},
      );
      expect([said, captions]).toEqual([["1 spreadsheet-error"], ["Oat\n\n#oat"]]);
    },
  );

  it.each(["", "n/a", "none", "keine"])(
    "is written yet, and no hashtags go out alone: %j",
    (cell) => {
      const rows = [head, `2027-02-03 09:00,${cell},#rye`, "2027-02-04 09:00,Oat,#oat"];
      expect(judge(rows, {})).toEqual({ said: ["1 content-missing"], captions: ["Oat\n\n#oat"] });
      const constant = { columns: { time: "Date", content: ["Caption", { constant: "#rye" }] } };
      expect(judge(rows, { ...constant, ignore: ["Hashtags"] }).said).toEqual([
        "1 content-missing",
      ]);
    },
  );

  it("may lack all but its own column, and rows that are no posts are not asked", () => {
    const only = { Status: ["Approved"] };
    const rows = [
      `${head},Status`,
      "2027-02-03 09:00,Rye,,Approved",
      "2027-02-04 09:00,,#oat,Idea",
      "2027-02-05 09:00,Bun,keine,Approved",
    ];
    expect(judge(rows, { only })).toEqual({ said: [], captions: ["Rye", "Bun"] });
  });
});

describe("what moves times", () => {
  const map = { columns: { time: "Date", content: "Caption" } };

  it.each([
    "Timezone",
    "Time zone",
    "Zeitzone",
    "Fuseau horaire",
    "Zona horaria",
    "Часовой пояс",
    "时区",
  ])("is asked about in a column %s, whatever it says", (name) => {
    const rows = [`Date,${name},Caption`, "2027-02-03 09:00,Berlin,Rye"];
    expect(judge(rows, map)).toEqual({ said: ["- map-column"], captions: [] });
  });

  it.each(["Hora (Brasília)", "Время (МСК)", "时间(北京时间)", "Time (Z)"])(
    "is asked about in a header: %s",
    (name) => {
      const rows = [`${name},Caption`, "2027-02-03 09:00,Rye"];
      const own = { columns: { time: name, content: "Caption" } };
      expect(judge(rows, own).said).toEqual(["- date-zone"]);
    },
  );

  it.each(["Zeitzone: Berlin", "Add one hour to all times"])("stands above them: %s", (line) => {
    const rows = [line, "Date,Caption", "2027-02-03 09:00,Rye"];
    expect(judge(rows, map).said).toHaveLength(1);
  });

  it("is missing in a row where the others name a zone, and times are meant as written", () => {
    const times = "as-written" as const;
    const rows = ["Date,Caption", "2027-02-03T14:00:00Z,Rye", "2027-02-04 14:00,Oat"];
    expect(judge(rows, { ...map, times }).said).toEqual(["2 date-zone"]);
    const none = ["Date,Caption", "2027-02-03 14:00,Rye", "2027-02-04 14:00,Oat"];
    expect(judge(none, { ...map, times }).said).toEqual([]);
  });
});

describe("a caption that is not to go out, in any language", () => {
  const head =
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
  const codes = (caption: string) => judge([head, `2027-02-03 09:00:00,"${caption}",,,,`]).said;

  it.each([
    "Bitte nicht posten: Komm am Sonntag vorbei",
    "nie publikować",
    "publicera inte",
    "yayınlamayın",
    "PAYLAŞMAYIN: Pazar günü gelin",
    "【投稿しないで】ぜひお越しください",
    "请勿发布",
    "게시하지 마세요",
    "لا تنشر: تعالوا يوم الأحد",
    "не публікувати",
    "Come by on Sunday.\nPUBLICERA INTE",
    "utkast",
    "wersja robocza",
    "wartet auf Freigabe",
    "en attente de validation",
    "onay bekliyor",
    "承認待ち",
    "ready for review",
  ])("is refused: %s", (caption) => {
    expect(codes(caption)).toEqual(["1 row-withheld"]);
  });

  it.each([
    "2027 in review",
    "Draft beer Friday!",
    "Wir posten ab heute nicht mehr jeden Tag, sondern jeden zweiten",
    "Verschoben auf Sonntag: unser Brunch im Garten",
    "No publicar nunca sin leer: cinco consejos para tu negocio",
    "Pendiente de tu visita: te esperamos el domingo con pan recién hecho",
    "We baked 1,000 loaves",
  ])("is no caption that only has such words: %s", (caption) => {
    expect(codes(caption)).toEqual([]);
  });
});

it("a number that a comma cut off a caption is no cell of its own", () => {
  const map = { columns: { time: "Date", content: "Caption" }, ignore: ["Notes"] };
  const rows = ["Date,Caption,Notes", "2027-02-03 09:00,We baked 1,000 loaves"];
  expect(judge(rows, map)).toEqual({ said: ["1 row-too-long"], captions: [] });
  const other = ["Date,Caption,Notes", "2027-02-03 09:00,Our top 5,120", "2027-02-04 09:00,Rye,2"];
  expect(judge(other, map).said).toEqual([]);
});

it.each([
  ["youtube.title", "TBD"],
  ["pinterest.title", "TODO"],
  ["google.title", "Lorem"],
  ["linkedin.pdfTitle", "TBC"],
])("a title is judged as a caption is: %s %s", (key, title) => {
  const map = { columns: { time: "Date", content: "Caption", [key]: "Title" } };
  const codes = (text: string) =>
    judge(["Date,Caption,Title", `2027-02-03 09:00,Rye,${text}`], map).said.filter((one) =>
      /withheld|leftover/.test(one),
    );
  expect([codes(title), codes("Old"), codes("Sourdough in an hour")]).toEqual([
    [expect.stringMatching(/^1 (?:row-withheld|text-leftover)$/)],
    [],
    [],
  ]);
});

it("readers may be asked for a caption", () => {
  const map = { columns: { time: "Date", content: "Caption" } };
  const codes = (text: string) => judge(["Date,Caption", `2027-02-03 09:00,${text}`], map).said;
  expect([codes("Add a caption 👇"), codes("Add a caption")]).toEqual([[], ["1 row-withheld"]]);
});
