import { strip } from "./invisible.js";

/** Columns without which a row would mean another post, and what to do about each. */
const weighty: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:am ?[/-]? ?pm|meridiem)$/,
    "move what it holds behind the times, such as 9:00 PM, and delete the column NAME",
  ],
  [
    /\bzone|^tz$|\boffset\b/,
    "write the time that the location's own clock shows then, and delete the column NAME",
  ],
  [
    /^(?!.*(?:date|time)).*(?:status|state\b|draft|approv|publish)/,
    "delete the rows that are not to be posted, then the column NAME",
  ],
  [
    /platform|network|channel|\baccounts?\b|\bprofiles?\b|^(?:facebook|instagram|twitter|x|linkedin|google|gbp|gmb|tiktok|youtube|pinterest|threads|bluesky)\b/,
    "make a file of the rows for each, without the column NAME",
  ],
];

/** What to do about a column without which a row would mean another post; undefined for any other. */
export function adviseOnWeighty(name: string): string | undefined {
  const words = strip(name).toLowerCase().replaceAll("_", " ");
  return weighty.find(([pattern]) => pattern.test(words))?.[1];
}
