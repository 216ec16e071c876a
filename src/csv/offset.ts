import { textsAbove, type Head } from "./head.js";
import { isZone } from "./zone.js";

/** A zone at the end of a time. */
export interface WrittenZone {
  /** The time without it. */
  readonly rest: string;
  /** As written; empty where there is none. */
  readonly name: string;
  /** Minutes ahead of universal time; undefined for a name that several zones have. */
  readonly offset: number | undefined;
  /** Whether it is none of the words that may also mean another time, such as `9:00 tomorrow`. */
  readonly isSure: boolean;
}

type Minutes = Readonly<Record<string, number | undefined>>;

/**
 * The names that mean one thing in practice, by the region whose clocks show their time for all of the year or a part of
 * it, with the minutes by which they are ahead of universal time; one that stands for both parts has none.
 */
const regions: Readonly<Record<string, Minutes>> = {
  "America/New_York": { EST: -300, EDT: -240, ET: undefined, "EASTERN TIME": undefined },
  "America/Chicago": { CDT: -300, CT: undefined, "CENTRAL TIME": undefined },
  "America/Denver": { MST: -420, MDT: -360, MT: undefined, "MOUNTAIN TIME": undefined },
  "America/Los_Angeles": { PST: -480, PDT: -420, PT: undefined, "PACIFIC TIME": undefined },
  "America/Anchorage": { AKST: -540, AKDT: -480 },
  "Europe/London": { BST: 60 },
  "Europe/Lisbon": { WET: 0, WEST: 60 },
  "Europe/Berlin": { CET: 60, CEST: 120, MEZ: 60, MESZ: 120 },
  "Europe/Helsinki": { EET: 120, EEST: 180 },
  "Australia/Sydney": { AEST: 600, AEDT: 660 },
  "Pacific/Auckland": { NZST: 720, NZDT: 780 },
};

/** The same of the names that mean one thing all year, wherever. */
const constant: Minutes = { Z: 0, UTC: 0, GMT: 0, HST: -600, JST: 540, KST: 540, AWST: 480 };

const offsets = new Map(
  [constant, ...Object.values(regions)]
    .flatMap((names) => Object.entries(names))
    .filter(([, minutes]) => minutes !== undefined),
);

/** The region whose clocks show the time of a zone's name, all year or for a part of it. */
export function regionOf(name: string): string | undefined {
  return Object.keys(regions).find((region) => name.toUpperCase() in regions[region]!);
}

/** The zone that a header of times names, such as `Date (UTC)`, `Time, EST` or `date_utc`; empty where it names none. */
export function zoneOfHeader(header: string): string {
  // Its cells say it.
  if (/offset/i.test(header)) return "";
  const [shifted = ""] = /\b(?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?/i.exec(header) ?? [];
  if (shifted) return shifted;
  if (/(?:^|[^a-z]|date|time|at)(?:utc|gmt)(?:$|[^a-z])/i.test(header)) return "UTC";
  const places = header.match(/[A-Za-z]+(?:\/[A-Za-z_]+)+/g) ?? [];
  const words = [...places, ...(header.replaceAll("_", " ").match(/\b[A-Z]{2,4}\b/g) ?? [])];
  return (
    words.find((word) => isHeaderZone(word) || (rare.has(word) && !isWord.test(word))) ??
    findCity(header) ??
    findCoast(header) ??
    ""
  );
}

/** The zone that American headers name in words, such as `Time (Pacific)`, `East Coast time` or `NY time`. */
function findCoast(header: string): string | undefined {
  const [, word = ""] = /\b(eastern|central|mountain|pacific)\b/i.exec(header) ?? [];
  if (word) return `${word} Time`;
  if (/\b(?:east coast|NYC?)\b/.test(header.replace(/coast/i, "coast").replace(/east/i, "east")))
    return "Eastern Time";
  return /\bwest coast\b/i.test(header) || /\bLA\b/.test(header) ? "Pacific Time" : undefined;
}

/** Names of zones, and of cities, that are words as well. */
const isWord = /^(?:AT|ACT|ART|CAT|COT|EAT|NT|PET|WAT|WIT|Center|Christmas|Easter|Reunion|Troll)$/;

/** Places and clocks that no zone is named after, as headers name them. */
const places: readonly (readonly [RegExp, string])[] = [
  [/\bbrasilia\b/i, "America/Sao_Paulo"],
  [/\bCDMX\b/i, "America/Mexico_City"],
  [/\bpeninsular\b/i, "Europe/Madrid"],
  [/МСК|москв|моск\./i, "Europe/Moscow"],
  [/北京/, "Asia/Shanghai"],
  [/日本時間/, "Asia/Tokyo"],
  [/السعودية/, "Asia/Riyadh"],
  [/\bzulu\b|\(Z\)/i, "UTC"],
];

let cities: ReadonlyMap<string, string> | undefined;

/** The zone of a city that a header names, such as `Time (London)`. */
function findCity(header: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf("timeZone").map((name) => [
      name.split("/").at(-1)!.replaceAll("_", " "),
      name,
    ]),
  );
  const plain = header.normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu) ?? [];
  const parts = words.flatMap((word) => [word, ...word.split(" ")]);
  const [, own] = places.find(([name]) => name.test(plain)) ?? [];
  if (own) return own;
  const city = parts.find((word) => cities!.has(word) && !isWord.test(word));
  if (city !== undefined) return cities.get(city);
  return /\bUK\b/.test(header) ? "Europe/London" : undefined;
}

/** The zone of all times, as a line above the headers tells it, such as `All times are UTC`; empty where none does. */
export function zoneAbove(head: Head, row: number): string {
  const said = textsAbove(head, row).filter((cell) =>
    /\btimes?\b|\btimezone\b|\btz\b|^\W*(?:utc|gmt)\b|uhrzeit|zeiten|zeitzone|fuseau|\bfuso|\bhuso|heures?|horas?|horario/i.test(
      cell,
    ),
  );
  return said.map(zoneOfHeader).find(Boolean) ?? "";
}

/** Whether a word is a zone as headers name it. */
export function isHeaderZone(word: string): boolean {
  return offsets.has(word) || /^[ECMP]T$/.test(word) || (word.includes("/") && isZone(word));
}

const time =
  /(?::\d\d(?:\.\d+)?|\d ?[ap]\.? ?m\.?|\dh(?:\d\d)?|\d ?(?:uhr|uur|hrs?))(?: ?[ap]\.? ?m\.?| ?(?:uhr|uur))?$/i;
const zone =
  / ?\(?(?<![a-z])(?!(?:[ap]m|noon|uhr|uur|hr?s?)\b)((?:UTC|GMT)? ?([+-])(\d{1,2}):?(\d\d)?(?: \([\w ]+\))?|Z|[A-Z]{2,}(?:[/_ ][A-Z]+)*)\)?$/i;

/** Names of zones that several have, or that few write. */
const rare = new Set(
  "ET CT MT PT AT NT AKT AST ADT NST NDT BRT ART CLT COT PET VET UYT WAT CAT EAT SAST MSK TRT GST PKT IST NPT ICT WIB WITA WIT SGT HKT PHT MYT PHST ACT ACST ACDT AET NZT CHST SST".split(
    " ",
  ),
);

function isZoneName(name: string): boolean {
  return (
    offsets.has(name.toUpperCase()) ||
    rare.has(name.toUpperCase()) ||
    /\btime$|^(?:eastern|central|mountain|pacific|atlantic|zulu)$/i.test(name) ||
    (name.includes("/") && isZone(name))
  );
}

/** Whether a text says from when to when, such as `9:00-10:00`: no program writes an offset so, and none that is earlier. */
function isSpan(text: string): boolean {
  const [, from, to] = /[^T\d:](\d{1,2}:\d\d) ?[-–] ?(\d{1,2}:\d\d)$/.exec(text) ?? [];
  return from !== undefined && to !== undefined && to.padStart(5, "0") > from.padStart(5, "0");
}

/**
 * Finds the zone that a time ends with, such as `Z`, `+0100`, `UTC`, `EST`, `(GMT+1)`, `Europe/Paris` or `Eastern Time
 * (US & Canada)`.
 */
export function findOffset(text: string): WrittenZone {
  const none = { rest: text, name: "", offset: undefined, isSure: true };
  // As most are written, none has to be looked for.
  if (/^[\d/.-]+ \d\d?:\d\d(?::\d\d)?$/.test(text)) return none;
  const bare = text.replace(
    /\((?:UTC|GMT)[+-]\d\d:\d\d\) (?=[A-Z])|(?<=time) \(US & Canada\)$/gi,
    "",
  );
  const [all = "", name = "", sign, hours, minutes = "0"] = zone.exec(bare) ?? [];
  const rest = bare.slice(0, bare.length - all.length);
  // Behind anything but a time stands no zone, but the last part of a date; what a span of time ends with is none either.
  if (!all || !time.test(rest) || isSpan(text)) return none;
  const ahead = Number(hours) * 60 + Number(minutes);
  const offset = sign ? (sign === "-" ? -ahead : ahead) : offsets.get(name.toUpperCase());
  return { rest, name: name.trim(), offset, isSure: Boolean(sign) || isZoneName(name) };
}
