import { readDate } from "./date.js";
import { columnsOf } from "./format.js";
import { strip } from "./invisible.js";
import { fitMap } from "./map.js";
import type { ColumnMap } from "./map.js";
import { maps } from "./maps.js";
import { createFinding } from "./rules.js";
import type { Finding } from "./rules.js";
import type { Table } from "./table.js";

/** Says that a file has no headers of HighLevel's, whose they are, and how it is read all the same. */
export function describeForeign(tables: readonly Table[], file: string): Finding {
  const all = tables
    .flatMap(({ head }) => head)
    .filter((cells) => cells.some((cell) => strip(cell)));
  // A row of networks is none of headers.
  const rows = all.filter((cells) => !cells.every((cell) => cell === "" || groups.has(cell)));
  const value = (all[0] ?? []).join(",").slice(0, 200);
  const report = (message: string, fix: string) =>
    createFinding("header-absent", { file, line: 1, value, message, fix });
  const post = rows.find(([time = "", content = ""]) => isDate(time) && strip(content) !== "");
  const known = Object.keys(maps).find((name) => fits(tables, maps[name]!));
  if (known) return report(`the headers are those of ${known}`, `read it with --map ${known}`);
  if (post && rows[0] === post)
    return report(...adviseOnHeadless(rows, all[0] === rows[0], post.length > 4));
  if (rows.every(({ length }) => length < 2))
    return report(
      "no comma, semicolon, tab or bar separates its columns",
      "export it as CSV UTF-8 (comma separated) and take that file",
    );
  const guesses = rows.map(guessColumns);
  const most = Math.max(0, ...guesses.map((guess) => Object.keys(guess).length));
  const guess = guesses.find((one) => Object.keys(one).length === most);
  const map = JSON.stringify({ columns: { time: "…", content: "…", ...guess } });
  const sure = new Set(Object.values(guess ?? {}).flat());
  const rest = (most > 0 ? rows[guesses.indexOf(guess!)]! : [])
    .map(strip)
    .filter((header) => header && !sure.has(header));
  const left = rest.length > 0 ? `; it leaves out ${rest.join(", ").slice(0, 200)}` : "";
  return report(
    "the headers are not HighLevel's",
    `say which column is which: write ${map} into map.json, and read it with --map map.json, and with --times utc where its times are universal time${left}`,
  );
}

/** What to do about posts without headers: they stand as in HighLevel's files, as in Hootsuite's, or in another order. */
function adviseOnHeadless(
  rows: Rows,
  isFirst: boolean,
  isLong: boolean,
): readonly [message: string, fix: string] {
  const roles = roleByPlace(rows);
  const isOurs = roles[2] !== "media" && !roles.slice(3).includes("link");
  if (isLong && isOurs) {
    const headers = columnsOf.basic.map(({ header }) => header).join(",");
    return isFirst
      ? ["the first line is a post, and no header row", `start the file with: ${headers}`]
      : ["no header row stands above the posts", `write this line above them: ${headers}`];
  }
  if (!isLong && isOurs && roles.every((role, place) => place === 2 || role === undefined))
    return ["the first line is a post, as in files for hootsuite", "read it with --map hootsuite"];
  const places = (role: string) => roles.flatMap((one, place) => (one === role ? place + 1 : []));
  const [link] = places("link");
  const media = places("media");
  const columns = {
    time: 1,
    content: 2,
    ...(link && { link }),
    ...(media.length > 0 && { media: media.length === 1 ? media[0] : media }),
  };
  const map = JSON.stringify({ columns });
  return [
    "the first line is a post, and no header row",
    `say which column is which, by its number: write ${map} into map.json, and read it with --map map.json`,
  ];
}

/** What stands in each column behind the caption: files, links, or anything else. */
function roleByPlace(rows: Rows): readonly ("media" | "link" | undefined)[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, place) => {
    const cells = place < 2 ? [] : rows.map((row) => strip(row[place] ?? ""));
    if (
      cells.some((cell) =>
        /\.(?:png|jpe?g|gif|webp|heic|mp4|mov|m4v|webm)(?=$|[?#,\s])/i.test(cell),
      )
    )
      return "media";
    return cells.some((cell) => /^https?:/i.test(cell)) ? "link" : undefined;
  });
}

type Rows = readonly (readonly string[])[];

const groups = new Set(columnsOf.advanced.map(({ group }) => group));

function isDate(cell: string): boolean {
  const date = readDate(cell);
  return !("code" in date) || date.code !== "date-format";
}

function fits(tables: readonly Table[], choice: readonly ColumnMap[]): boolean {
  const named = choice.filter(({ columns }) => Object.values(columns).flat().every(isName));
  return named.length > 0 && fitMap(tables, named).missing.length === 0;
}

function isName(source: unknown): boolean {
  return typeof source === "string";
}

/** Headers that mean one thing in every tool, in letters and digits alone. */
const meanings: readonly (readonly [string, RegExp])[] = [
  [
    "time",
    /^(?:post|publish|schedul\w{1,3})?(?:at|on|date|datum|fecha|data|datetime|dateandtime|dateutc)$/,
  ],
  [
    "time",
    /^(?:post|publish|posting|schedul\w{1,3})?(?:time|uhrzeit|zeit|heure|hora|ora|tijd)(?:24hr|24h|utc)?$/,
  ],
  ["time", /^(?:ampm|meridiem)$/],
  ["time", /^(?:time)?zone$|^tz$/],
  [
    "content",
    /^(?:post|message)?(?:caption|text|content|copy)$|^(?:message|post|texte|texto|testo|tekst|légende|legenda|beitrag|beitragstext|nachricht|mensaje)$/,
  ],
  ["link", /^(?:post)?(?:link|url|linkurl)$/],
  [
    "images",
    /^(?:(?:image|photo|picture)s?|bild(?:er)?|fotos?|imagen(?:es)?|imagem|immagin[ei]|afbeelding|attachments?)(?:urls?|links?)?\d*$/,
  ],
  ["gif", /^gifs?(?:urls?)?$/],
  ["videos", /^videos?(?:urls?|links?)?\d*$/],
  ["media", /^media(?:urls?|links?)?\d*$/],
];

/** The columns of a row of headers that are sure, by what they are in a post. */
function guessColumns(headers: readonly string[]): Readonly<Record<string, string | string[]>> {
  const found = new Map<string, string[]>();
  for (const [key, names] of meanings) {
    const own = [...new Set(headers.filter((header) => names.test(letters(header))).map(strip))];
    if (own.length > 0) found.set(key, [...(found.get(key) ?? []), ...own]);
  }
  return Object.fromEntries(
    Array.from(found, ([key, own]) => [key, own.length === 1 ? own[0]! : own]),
  );
}

function letters(header: string): string {
  return strip(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
