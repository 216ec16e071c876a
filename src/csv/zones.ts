import { isZone } from "./fill.js";
import { strip } from "./invisible.js";
import { nameOf, placesOf } from "./map.js";
import type { Fit, MapFault } from "./map.js";
import { createGate } from "./only.js";
import { scanBelow } from "./table.js";
import { quoteCells } from "./words.js";

/** Says that a column of zones has one for the first time and none for others, as where it is said once for all below; undefined where it does not. */
export function judgeZones(fit: Fit): MapFault | undefined {
  const places = placesOf(fit, "time");
  const isPost = createGate(fit);
  const said = new Map(places.map((place) => [place, new Set<string>()]));
  scanBelow(fit.table, fit.row, (cells) => {
    const isTimed = places.some((place) => /\d[:.h]\d\d|\d ?[ap]\.?m/i.test(cells[place] ?? ""));
    if (!isTimed || !isPost(cells)) return;
    for (const [place, zones] of said) zones.add(strip(cells[place] ?? ""));
  });
  for (const [place, all] of said) {
    const [first = "", ...more] = all;
    const zones = [first, ...more].filter(Boolean);
    if (first === "" || !more.includes("") || !zones.every(isZone)) continue;
    const name = strip(fit.table.head[fit.row]?.[place] ?? "") || nameOf(place);
    return {
      message: `${name} says ${quoteCells(zones)} of the first post, and nothing of others below it`,
      fix: `write in ${name} the zone of each time, or empty the column where all are on the location's own clock`,
    };
  }
  return undefined;
}
