import { joinList, splitUrls } from "./cell.js";
import { strip } from "./invisible.js";
import { placesOf, type Fit } from "./map.js";
import { findOffset } from "./offset.js";

/** What the addresses of each kind of media look like. */
export const kinds: Readonly<Record<string, RegExp>> = {
  videos: /\.(mp4|mov|m4v|webm|avi|mkv|wmv)(?=$|[?#])/i,
  gif: /\.gif(?=$|[?#])/i,
  images: /^(?!.*\.(mp4|mov|m4v|webm|avi|mkv|wmv|gif)(?=$|[?#]))/i,
};

/** What stands between the parts of a cell, where that is no blank. */
const joints: Readonly<Record<string, string>> = { content: "\n\n", tags: ", " };

/** Puts a column of a post together from the cells of its places and its constants. */
export function fill(
  { key }: { readonly key: string },
  places: Fit["places"],
  cells: readonly string[],
): string {
  const read = (name: string) =>
    (places.get(name) ?? [])
      .map((place) => (typeof place === "number" ? (cells[place] ?? "") : place.constant))
      .filter((cell) => strip(cell) !== "");
  const kind = kinds[key];
  const media = kind ? splitUrls(joinList(read("media"))).filter((url) => kind.test(url)) : [];
  if (key === "time" && placesOf({ places }, key).length > 1) return joinTimes(read(key));
  const parts = [...read(key), ...media];
  const own = key === "content" ? parts.filter((part) => !saysNothing(part)) : parts;
  // A caption of nothing else is judged as it stands.
  return (own.length > 0 ? own : parts).join(kind ? ", " : (joints[key] ?? " "));
}

/** Whether a part of a caption only says that there is none. */
export function saysNothing(part: string): boolean {
  return /^(?:n\/?a|none|nil|null|no|x|0|-+|[–—.]|(?:no|kein|keine|sans|sin|geen|senza|sem) (?:cta|hash?tags?|link|emojis?)|keine?|aucune?|ningun[oa]|geen|nessun[oa]|nenhum[a]?|brak|yok|ing[ae]n|なし|无|無|없음|нет)$/i.test(
    strip(part),
  );
}

/** A date and its time: programs write midnight behind the one where they keep no time, and a day before the other. */
function joinTimes([date = "", ...rest]: readonly string[]): string {
  const day = date.replace(/(?<=\d)[ T](?:0?0:00(?::00(?:\.0{1,9})?)?Z?|12:00(?::00)? ?am)$/i, "");
  const times = rest.map((time) =>
    time.startsWith(`${day} `)
      ? time.slice(day.length + 1)
      : time.replace(
          /^(?:1899-12-3[01]|1900-01-0[01]|1904-01-01|0?1\/0?0\/1900|12\/30\/1899)[ T]/,
          "",
        ),
  );
  const hasTime =
    times.length === 0 || times.some((one) => /^\d{1,2}(?:[:.h]| ?[ap]|$)/i.test(one));
  const clock = times
    .toSorted((left, right) => Number(isZone(left)) - Number(isZone(right)))
    .join(" ")
    .replace(/^(\d{1,2}) (\d{1,2})(?= ?[ap]|$)/i, (_, hours, minutes) => {
      return `${hours}:${minutes.padStart(2, "0")}`;
    });
  return `${hasTime ? day : date} ${clock}`.trim();
}

/** Whether a part of a time is the zone that stands behind it. */
export function isZone(part: string): boolean {
  const { name, isSure } = findOffset(`0:00 ${part}`);
  return name !== "" && isSure;
}
