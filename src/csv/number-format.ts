import { writeSerial } from "./zone.js";

/** The formats that every workbook has, as far as they tell dates and numbers apart (ECMA-376, 18.8.30). */
export function builtIn(id: number): string {
  if (id === 22) return "yyyy-mm-dd hh:mm";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return "yyyy-mm-dd";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return "hh:mm:ss";
  return id === 9 ? "0%" : id === 10 ? "0.00%" : id === 2 ? "0.00" : "";
}

/** The zone that a number format writes behind a time, such as `hh:mm "UTC"`; empty where it writes none. */
function zoneOf(format: string): string {
  const [, tail = ""] =
    /[hmsp](?:\.0+)?\]?((?:"[^"]*"|\\.|[\s()+:-])+)(?:;[^]*)?$/i.exec(format) ?? [];
  const words = tail.replace(/"([^"]*)"|\\(.)/g, "$1$2").trim();
  const isZone = /^\(?(?:z|[a-z]{2,}(?:[ /_][a-z]+)*|(?:utc|gmt)? ?[+-]\d.*)\)?$/i.test(words);
  return isZone && !/^(?:hs|hrs?|uhr|min|sec)$/i.test(words) ? ` ${words}` : "";
}

/** A cell of a type as a spreadsheet shows it by its number format; days are counted from 1900, or from 1904. */
export function show(value: string, type: string, format: string, is1904: boolean): string {
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  const number = Number(value);
  if (type === "d") return value.replace("T", " ");
  if (type !== "n" || value === "" || Number.isNaN(number)) return value;
  // Colors, conditions, quoted words and spaces as wide as a letter are no part of a date.
  const code = format
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "")
    .split(";", 1)[0]!
    .toLowerCase();
  const [hasDay, hasTime] = [/[yd]|mmm/.test(code), /h|s/.test(code)];
  // So many days since 1900 are one of these years, with its time.
  const isSerial = number > 40_000 && number < 60_000 && number % 1 !== 0;
  // Hours that are counted beyond a day are no time of it.
  if (!hasDay && number >= 1 && !isSerial && /\[h+\]/i.test(format)) return showHours(number);
  if (hasDay || hasTime) {
    const wall = writeSerial(number, is1904);
    if (!hasTime) return number % 1 ? wall : wall.slice(0, 10);
    return `${!hasDay && number < 1 ? wall.slice(11) : wall}${zoneOf(format)}`;
  }
  if (/^0\d*0$/.test(code.replace(/[1-9]/g, "x"))) return value.padStart(code.length, "0");
  // Of days that are counted none is rounded: the hour would be another.
  const isDay = isSerial && /^0\.0+$/.test(code);
  return isDay ? String(Number(number.toPrecision(15))) : showNumber(number, format);
}

function showHours(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

const literal = String.raw`(?:"[^"]*"|\\.|\[[^\]]*\]|[_*].|[\s$€£¥+()-])*`;
const numeric = new RegExp(`^(${literal})([#0?,]*0)(?:\\.(0+))?(%?)(${literal})(?:;[^]*)?$`);

/** A number with its decimals, its groups of thousands, and the words and currency around it. */
function showNumber(number: number, format: string): string {
  const [all, before = "", whole = "", decimals = "", percent = "", after = ""] =
    numeric.exec(format) ?? [];
  // Spreadsheets show fifteen digits at most.
  if (all === undefined) return String(Number(number.toPrecision(15)));
  const plain = Math.abs(percent ? number * 100 : number).toFixed(decimals.length);
  const [units = "", rest] = plain.split(".");
  const grouped = whole.includes(",") ? units.replace(/\B(?=(?:\d{3})+$)/g, ",") : units;
  const digits = rest === undefined ? grouped : `${grouped}.${rest}`;
  return `${number < 0 ? "-" : ""}${spell(before)}${digits}${percent}${spell(after)}`.trim();
}

/** The words of a format, without its colors and the spaces that are as wide as a letter. */
function spell(words: string): string {
  return words.replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g, "$1$2$3");
}
