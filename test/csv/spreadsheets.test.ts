import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import type { CheckOptions } from "../../src/csv/check.js";
import { readPosts } from "../../src/csv/open.js";
import type { ReadOptions } from "../../src/csv/read.js";

const groups = "All Social,All Social,All Social,All Social,All Social".split(",");
const names =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,OGmetaUrl (url),imageUrls (comma-separated),mediaOptimization (true/false)".split(
    ",",
  );
const a = "https://media.harborbakery.example/a.jpg";
const b = "https://media.harborbakery.example/b.jpg";

/** A program's way to write a sheet; what it writes is from the makers' help pages and from files that people have shown. */
interface Writer {
  readonly separator: "," | ";" | "\t";
  readonly end: "\r\n" | "\n" | "\r";
  readonly encoding?: "utf-16le" | "windows-1252" | "macintosh";
  readonly hasMark?: true;
  /** Excel quotes what it must, others all; `none` where breaks and tabs become blanks. */
  readonly quotes?: "all" | "none";
  /** The three times, as the program's locale shows them, and its words for yes and no. */
  readonly times: readonly [string, string, string];
  readonly truth?: readonly [string, string];
  /** What stands above the headers, and how many empty columns behind them. */
  readonly above?: readonly string[];
  readonly empty?: number;
}

const captions = ["Grüße vom Hafen; Café crème!", 'Our "Big Martha",\nis hot.', "Rye"];

function write({ truth: [yes, no] = ["TRUE", "FALSE"], ...how }: Writer): Uint8Array {
  const rows = [
    ...(how.above ?? []).map((line) => [line]),
    groups,
    names,
    [how.times[0], captions[0]!, "", `${a}, ${b}`, yes],
    [how.times[1], captions[1]!, "https://harborbakery.example/?menu", "", no],
    [how.times[2], captions[2]!, "", "", ""],
  ].map((cells) => [...cells, ...Array.from({ length: how.empty ?? 0 }, () => "")]);
  const quote = (cell: string) => {
    if (how.quotes === "none") return cell.replace(/[\n\t]/g, " ");
    const isOdd = how.quotes === "all" || cell.includes(how.separator) || /["\r\n]/.test(cell);
    return isOdd ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const lines = rows.map((cells) => `${cells.map(quote).join(how.separator)}${how.end}`);
  return encode(`${how.hasMark ? "\ufeff" : ""}${lines.join("")}`, how.encoding);
}

function encode(text: string, encoding: Writer["encoding"]): Uint8Array {
  if (encoding === undefined) return new TextEncoder().encode(text);
  if (encoding === "utf-16le")
    return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  const odd = {
    "windows-1252": { ü: 0xfc, ß: 0xdf, é: 0xe9, è: 0xe8 },
    macintosh: { ü: 0x9f, ß: 0xa7, é: 0x8e, è: 0x8f },
  };
  return Uint8Array.from(
    text,
    (letter) => (odd[encoding] as Record<string, number>)[letter] ?? letter.charCodeAt(0),
  );
}

const german = ["11.01.2027 09:00", "13.01.2027 17:30", "14.01.2027 00:05"] as const;
const french = ["11/01/2027 09:00", "13/01/2027 17:30", "14/01/2027 00:05"] as const;
const american = ["1/11/2027 9:00", "1/13/2027 17:30", "1/14/2027 0:05"] as const;
const japanese = ["2027/1/11 9:00", "2027/1/13 17:30", "2027/1/14 0:05"] as const;
const iso = ["2027-01-11 9:00:00", "2027-01-13 17:30:00", "2027-01-14 0:05:00"] as const;
const excel = { separator: ";", end: "\r\n" } as const;
const dmy = { dates: "dmy" } as const;

const programs: Readonly<Record<string, readonly [Writer, ReadOptions & CheckOptions]>> = {
  "Excel in German, CSV UTF-8": [
    { ...excel, hasMark: true, times: german, truth: ["WAHR", "FALSCH"] },
    dmy,
  ],
  "Excel in German, CSV": [
    { ...excel, encoding: "windows-1252", times: german, truth: ["WAHR", "FALSCH"] },
    { ...dmy, encoding: "windows-1252" },
  ],
  "Excel in German, Unicode text": [
    {
      ...excel,
      separator: "\t",
      encoding: "utf-16le",
      hasMark: true,
      times: german,
      truth: ["WAHR", "FALSCH"],
    },
    dmy,
  ],
  "Excel in French, CSV UTF-8": [
    { ...excel, hasMark: true, times: french, truth: ["VRAI", "FAUX"] },
    dmy,
  ],
  "Excel in English, CSV UTF-8": [
    { ...excel, separator: ",", hasMark: true, times: american },
    { dates: "mdy" },
  ],
  "Excel in Japanese, CSV UTF-8": [
    { ...excel, separator: ",", hasMark: true, times: japanese },
    {},
  ],
  "Excel on a Mac, CSV (Macintosh)": [
    { separator: ";", end: "\r", encoding: "macintosh", times: french, truth: ["VRAI", "FAUX"] },
    { ...dmy, encoding: "macintosh" },
  ],
  "Excel with deleted columns": [{ ...excel, separator: ",", empty: 3, times: iso }, {}],
  "Google Sheets, CSV": [{ separator: ",", end: "\r\n", times: iso }, {}],
  "Google Sheets in German, CSV": [
    {
      separator: ",",
      end: "\r\n",
      times: ["11.01.2027 09:00:00", "13.01.2027 17:30:00", "14.01.2027 00:05:00"],
    },
    dmy,
  ],
  "Numbers, with its table's name": [
    { separator: ",", end: "\r\n", above: ["Table 1"], times: iso },
    {},
  ],
  "Numbers in German": [
    { separator: ";", end: "\r\n", above: ["Tabelle 1"], empty: 1, times: german },
    dmy,
  ],
  "a script, quoted throughout": [{ separator: ",", end: "\n", quotes: "all", times: iso }, {}],
};

const media = [[a, b], [], []];
const times = ["2027-01-11 09:00:00", "2027-01-13 17:30:00", "2027-01-14 00:05:00"];

async function read(writer: Writer, { encoding, ...options }: ReadOptions & CheckOptions) {
  const csv = await readPosts(write(writer), { encoding });
  const checked = checkCsv(csv, {
    now: new Date("2026-12-01T15:00:00Z"),
    timeZone: "Europe/Berlin",
    ...options,
  });
  const { posts, findings } = checked;
  return {
    errors: findings
      .filter(({ severity }) => severity !== "note")
      .map(({ code, fix }) => `${code}: ${fix}`),
    posts: posts.map((post) => [
      post.local,
      post.content,
      post.link,
      post.media,
      post.fields.mediaOptimization,
    ]),
  };
}

describe("a plan that a spreadsheet program wrote", () => {
  it.each(Object.entries(programs))(
    "gives the same posts from %s",
    async (_, [writer, options]) => {
      const links = ["", "https://harborbakery.example/?menu", ""];
      expect(await read(writer, options)).toEqual({
        errors: [],
        posts: times.map((time, at) => [
          time,
          captions[at],
          links[at],
          media[at],
          ["TRUE", "FALSE", undefined][at],
        ]),
      });
    },
  );

  it("as Google Sheets' TSV has blanks for its line breaks, as the program writes it", async () => {
    const writer: Writer = { separator: "\t", end: "\r\n", quotes: "none", times: iso };
    const { errors, posts } = await read(writer, {});
    expect(errors).toEqual([]);
    expect(posts.map(([, content]) => content)).toEqual([
      captions[0],
      'Our "Big Martha", is hot.',
      "Rye",
    ]);
  });

  it.each([
    ["Excel in German, CSV UTF-8", "date-ambiguous", "--dates dmy"],
    ["Excel in German, CSV", "not-utf8", "--encoding windows-1252"],
    ["Excel on a Mac, CSV (Macintosh)", "not-utf8", "--encoding macintosh"],
  ] as const)("from %s says %s, with the flag that reads it: %s", async (name, code, flag) => {
    const { errors } = await read(programs[name]![0], {});
    expect(errors[0]).toContain(`${code}: `);
    expect(errors[0]).toContain(flag);
  });
});
