import type { Entry } from "./entries.js";
import { escape } from "./escape.js";

const blank = `<li class="blank"></li>`;
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A month's weeks from Monday, each day with its entries; `month` and `today` are written as ISO 8601 does. */
export function renderMonth(entries: readonly Entry[], month: string, today: string): string {
  const heads = weekdays.map((name) => `<li class="head" aria-hidden="true">${name}</li>`);
  const { lead, length, rest } = daysOf(month);
  const days = Array.from({ length }, (_, index) => {
    const date = `${month}-${String(index + 1).padStart(2, "0")}`;
    const own = entries.filter(({ local }) => local.startsWith(date));
    return renderDay(date, own, date === today);
  });
  return `<ol class="month">${heads.join("")}${blank.repeat(lead)}${days.join("")}${blank.repeat(rest)}</ol>`;
}

/** What a reader calls a month, such as `December 2026`. */
export function nameMonth(month: string): string {
  return tell(`${month}-01`, { month: "long", year: "numeric" });
}

/** The month that is so many months later. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** An entry with its time, what it says, its state and where it goes. */
export function renderEntry({ local, state, caption, media, pictures, accounts }: Entry): string {
  const parts = [
    local && `<time datetime="${local.replace(" ", "T")}">${local.slice(11)}</time>`,
    `<span class="state">${escape(state.replaceAll("_", " "))}</span>`,
    `<p>${escape(caption) || "<em>no caption</em>"}</p>`,
    ...pictures.map((path) => `<img src="${escape(path)}" alt="">`),
    `<small>${escape(accounts.join(", "))}${media > 0 ? ` · ${media} media` : ""}</small>`,
  ];
  return `<article class="${escape(state)}" title="${escape(caption)}">${parts.join(" ")}</article>`;
}

function renderDay(date: string, entries: readonly Entry[], isToday: boolean): string {
  const kind = [entries.length === 0 && "empty", isToday && "today"].filter(Boolean).join(" ");
  const name = tell(date, { weekday: "long", day: "numeric", month: "long" });
  return `<li class="day ${kind}"><h3><span class="number">${Number(date.slice(8))}</span><span class="name">${name}</span></h3>${entries.map(renderEntry).join("")}</li>`;
}

/** How many days a month has, and how many of its first and of its last week are not its own. */
function daysOf(month: string): { lead: number; length: number; rest: number } {
  const first = new Date(`${month}-01T00:00:00Z`);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  const lead = (first.getUTCDay() + 6) % 7;
  return { lead, length: last.getUTCDate(), rest: (7 - last.getUTCDay()) % 7 };
}

function tell(date: string, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
