import { countPosts } from "./report.js";
import type { ClientReport, ReportedPost } from "./report.js";

/** One page about a month, self-contained: no script, no font, no picture from elsewhere; it can be sent as it is. */
export function renderHtml(reports: readonly ClientReport[]): string {
  const [first] = reports;
  const title = `${reports.length === 1 ? `${first?.client}: posts` : "Posts"} in ${nameMonth(first?.month ?? "")}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
${reports.map((report) => renderClient(report, reports.length > 1)).join("\n")}
<footer>Counted from HighLevel’s Social Planner. Times are the client’s own.</footer>
</body>
</html>
`;
}

const groups = [
  { name: "published", color: "#1a7f5a", of: ["published"] },
  {
    name: "to come",
    color: "#8fb8de",
    of: ["scheduled", "in_progress", "pending", "notification_sent"],
  },
  { name: "awaiting approval", color: "#e3b341", of: ["in_review"] },
  { name: "failed", color: "#c0392b", of: ["failed"] },
  { name: "draft or other", color: "#b5b5b5", of: [] },
] as const;
type Group = (typeof groups)[number];

function groupOf(status: string): Group {
  return groups.find(({ of }) => (of as readonly string[]).includes(status)) ?? groups[4];
}

function renderClient(report: ClientReport, isNamed: boolean): string {
  const { client, posts, timeZone } = report;
  const totals = groups
    .map((group) => ({
      ...group,
      posts: posts.filter(({ status }) => groupOf(status) === group).length,
    }))
    .filter((total) => total.posts > 0);
  const figures = totals.map(
    ({ name, color, posts: count }) => `<li>${dot(color)} <b>${count}</b> ${name}</li>`,
  );
  return `<section>
${isNamed ? `<h2>${escape(client)}</h2>` : ""}
<p class="zone">${escape(timeZone)}</p>
<ul class="figures">${figures.join("") || "<li>no posts</li>"}</ul>
${posts.length > 0 ? `${renderPlot(report)}\n${renderNetworks(report)}\n${renderPosts(posts)}` : ""}
</section>`;
}

/** Posts by day, as bars. */
function renderPlot(report: ClientReport): string {
  const days = new Date(
    Date.UTC(Number(report.month.slice(0, 4)), Number(report.month.slice(5)), 0),
  ).getUTCDate();
  const counts = countPosts(report);
  const heights = Array.from({ length: days }, (_, index) => {
    const day = `${report.month}-${String(index + 1).padStart(2, "0")}`;
    const ofDay = counts.filter((count) => count.day === day);
    return groups.map((group) =>
      ofDay
        .filter(({ status }) => groupOf(status) === group)
        .reduce((sum, { posts }) => sum + posts, 0),
    );
  });
  const most = Math.max(...heights.map((bar) => bar.reduce((sum, part) => sum + part, 0)), 1);
  const [width, height] = [20, 120];
  const bars = heights.map((bar, index) => {
    let top = height;
    const parts = bar.map((count, at) => {
      const size = (count / most) * height;
      top -= size;
      return count === 0
        ? ""
        : `<rect x="${index * width + 3}" y="${top.toFixed(1)}" width="${width - 6}" height="${size.toFixed(1)}" fill="${groups[at]?.color}"><title>${index + 1}: ${count} ${groups[at]?.name}</title></rect>`;
    });
    const label = `<text x="${index * width + width / 2}" y="${height + 14}">${index + 1}</text>`;
    return `${parts.join("")}${label}`;
  });
  return `<figure>
<svg viewBox="0 -14 ${days * width} ${height + 34}" role="img" aria-label="Posts by day">
<text x="0" y="-3" class="most">at most ${most} a day</text>
<line x1="0" x2="${days * width}" y1="${height}" y2="${height}"/>
${bars.join("\n")}
</svg>
</figure>`;
}

function renderNetworks(report: ClientReport): string {
  const counts = countPosts(report);
  const networks = [...new Set(counts.map(({ network }) => network))];
  const used = groups.filter((group) => counts.some(({ status }) => groupOf(status) === group));
  const rows = networks.map((network) => {
    const cells = used.map((group) =>
      counts
        .filter((count) => count.network === network && groupOf(count.status) === group)
        .reduce((sum, { posts }) => sum + posts, 0),
    );
    return `<tr><th scope="row">${escape(network)}</th>${cells.map((count) => `<td class="number">${count || "–"}</td>`).join("")}</tr>`;
  });
  return `<table>
<thead><tr><th>network</th>${used.map(({ name }) => `<th class="number">${name}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}

function renderPosts(posts: readonly ReportedPost[]): string {
  const rows = posts.map(({ local, network, account, status, caption, link, error }) => {
    const text = escape(caption.replace(/\s+/g, " ").slice(0, 140)) || "<em>no caption</em>";
    // Only a web address is a link, whatever the answer held.
    const shown =
      link && /^https?:\/\//.test(link) ? `<a href="${escape(link)}">${text}</a>` : text;
    return `<tr><td class="when">${local.slice(0, 16)}</td><td>${escape(network)}<br><small>${escape(account ?? "")}</small></td><td>${shown}${error ? `<br><small class="error">${escape(error)}</small>` : ""}</td><td>${dot(groupOf(status).color)} ${escape(status.replaceAll("_", " "))}</td></tr>`;
  });
  return `<table class="posts">
<thead><tr><th>when</th><th>where</th><th>post</th><th></th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}

function dot(color: string): string {
  return `<i style="background:${color}"></i>`;
}

function nameMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? month
    : date.toLocaleDateString("en", { month: "long", year: "numeric", timeZone: "UTC" });
}

function escape(text: string): string {
  const signs: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

const style = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1f2933; background: #fff; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { margin: 3rem 0 0; font-size: 1.3rem; }
.zone, footer, small { color: #66707a; font-size: .85rem; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; padding: 0; list-style: none; }
.figures b { font-size: 1.8rem; }
i { display: inline-block; width: .7em; height: .7em; border-radius: 2px; }
section { overflow-x: auto; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } svg line { stroke: #c8ced3; }
svg text { font-size: 10px; text-anchor: middle; fill: #66707a; } svg .most { text-anchor: start; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; } th { text-align: left; font-weight: 600; }
td, th { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #e4e7ea; vertical-align: top; }
.number { text-align: right; } .when { white-space: nowrap; } .error { color: #c0392b; } .posts td:nth-child(3) { overflow-wrap: anywhere; }
@media (max-width: 32rem) { :root { font-size: 14px; } .when { white-space: normal; } td, th { padding-right: .4rem; } }
@media print { body { margin: 0; } tr { break-inside: avoid; } }
`;
