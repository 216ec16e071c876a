import { readImportStatus } from "../operations/csv-import.js";
import type { Reply } from "../server/message.js";
import { clockOf, type World } from "../world/world.js";
import type { StoredImport } from "../world/stored.js";
import { nameAccount, readEntries, tellTime, type Entry } from "./entries.js";
import { escape } from "./escape.js";
import { policy, script, style } from "./live.js";
import { addMonths, nameMonth, renderEntry, renderMonth } from "./month.js";

/** The page that shows what a location holds, as the address asks: `?location=` its id, `?month=` such as `2026-12`. */
export function showCalendar(worlds: readonly World[], asked: URLSearchParams): Reply {
  const id = asked.get("location");
  const busy = worlds.find(({ posts, imports }) => posts.size + imports.size > 0);
  const world = worlds.find(({ locationId }) => locationId === id) ?? busy ?? worlds[0];
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(world?.name ?? "Nothing")} · Sandbox</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><b>Sandbox</b> <span>reported behaviour, not HighLevel</span>${chooseLocation(worlds, world)}</header>
<p id="stopped" role="status">The sandbox has stopped: this is what it held last.</p>
${world ? renderWorld(world, asked.get("month")) : "<main></main>"}
<script>${script}</script>
</body>
</html>
`,
  };
}

function chooseLocation(worlds: readonly World[], chosen: World | undefined): string {
  if (worlds.length < 2) return "";
  const options = worlds.map(
    ({ locationId, name }) =>
      `<option value="${escape(locationId)}"${locationId === chosen?.locationId ? " selected" : ""}>${escape(`${name} (${locationId})`)}</option>`,
  );
  return `<form><select name="location" aria-label="Location">${options.join("")}</select><button>Show</button></form>`;
}

function renderWorld(world: World, asked: string | null): string {
  const { name, locationId, timeZone } = world;
  const now = clockOf(world);
  const today = tellTime(now, world).slice(0, 10);
  const entries = readEntries(world, now);
  const month = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(asked ?? "")
    ? `${asked}`
    : chooseMonth(entries, today);
  const undated = entries.filter(({ local }) => local === "");
  return `<main>
<h1>${escape(name)}</h1>
<p class="zone">${escape(timeZone)} · ${escape(locationId)}</p>
${renderTurner(world, month, entries)}
${renderMonth(entries, month, today)}
${undated.length > 0 ? `<section class="undated"><h2>Without a time</h2>${undated.map(renderEntry).join("")}</section>` : ""}
${renderImports(world, now)}
${renderRequests(world)}
</main>`;
}

/** The month of what comes next, else of what went out last, else the one that it is. */
function chooseMonth(entries: readonly Entry[], today: string): string {
  const dated = entries.filter(({ local }) => local !== "");
  const next = dated.find(({ local }) => local.slice(0, 10) >= today) ?? dated.at(-1);
  return (next?.local ?? today).slice(0, 7);
}

function renderTurner({ locationId }: World, month: string, entries: readonly Entry[]): string {
  const link = (to: string, text: string) =>
    `<a href="?${escape(new URLSearchParams({ location: locationId, month: to }).toString())}">${text}</a>`;
  const months = entries.map(({ local }) => local.slice(0, 7)).filter((other) => other !== "");
  const others = [...new Set(months)].filter((other) => other !== month);
  const counts = others.map((other) => {
    const count = months.filter((each) => each === other).length;
    return link(other, `${nameMonth(other)} (${count})`);
  });
  return `<nav>${link(addMonths(month, -1), "‹<span>Earlier</span>")}<h2>${nameMonth(month)}</h2>${link(addMonths(month, 1), "<span>Later</span>›")}${counts.length > 0 ? `<p>More in ${counts.join(", ")}</p>` : ""}</nav>`;
}

function renderImports(world: World, now: number): string {
  if (world.imports.size === 0) return "";
  const items = [...world.imports.values()]
    .toReversed()
    .map((entry) => renderImport(entry, world, now));
  return `<section class="imports"><h2>Imports</h2><ul>${items.join("")}</ul></section>`;
}

function renderImport(entry: StoredImport, world: World, now: number): string {
  const { fileName, rows, accountIds, createdAt } = entry;
  const refused = rows.flatMap(({ error }, index) =>
    error ? [`<li>row ${index + 1}: ${escape(error)}</li>`] : [],
  );
  const accounts = accountIds.map((id) => nameAccount(id, world)).join(", ");
  return `<li><b>${escape(fileName)}</b> <span class="state">${readImportStatus(entry, world, now).replaceAll("_", " ")}</span>
<small>${rows.length} ${rows.length === 1 ? "row" : "rows"} to ${escape(accounts)} · ${tellTime(createdAt, world)}</small>${refused.length > 0 ? `<ul class="refused">${refused.join("")}</ul>` : ""}</li>`;
}

function renderRequests({ requests }: World): string {
  if (requests.size === 0)
    return `<p class="none">No request has come yet. Paste what <code>social-planner sandbox</code> printed into a shell, and send something from there.</p>`;
  const counts = [...requests].map(([operation, count]) => `${escape(operation)} ${count}`);
  return `<section class="requests"><h2>Requests</h2><p>${counts.join(" · ")}</p></section>`;
}
