import type { ClientReport, ReportedPost } from "./report.js";
import { countGroup, groupOf, groups, renderPlot } from "./plot.js";
import { style } from "./style.js";

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

function renderClient(report: ClientReport, isNamed: boolean): string {
  const { client, posts, timeZone } = report;
  const totals = groups
    .map((group) => ({ ...group, posts: countGroup(posts, group) }))
    .filter((total) => total.posts > 0);
  const figures = totals.map(
    ({ name, color, posts: count }) => `<li>${dot(color)} <b>${count}</b> ${name}</li>`,
  );
  return `<section>
${isNamed ? `<h2>${escape(client)}</h2>` : ""}
<p class="zone">${escape(timeZone)}</p>
<ul class="figures">${figures.join("") || "<li>no posts</li>"}</ul>
${posts.length > 0 ? `${renderPlot(report)}\n${renderNetworks(posts)}\n${renderPosts(posts)}` : ""}
</section>`;
}

function renderNetworks(posts: readonly ReportedPost[]): string {
  const networks = [...new Set(posts.map(({ network }) => network))].toSorted();
  const used = groups.filter((group) => posts.some(({ status }) => groupOf(status) === group));
  const heads = used.map(
    ({ name, color }) => `<th class="number">${dot(color)} <span>${name}</span></th>`,
  );
  const rows = networks.map((network) => {
    const own = posts.filter((post) => post.network === network);
    const cells = used.map((group) => countGroup(own, group));
    return `<tr><th scope="row">${escape(network)}</th>${cells.map((count) => `<td class="number">${count || "–"}</td>`).join("")}</tr>`;
  });
  return `<table class="networks">
<thead><tr><th>network</th>${heads.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}

function renderPosts(posts: readonly ReportedPost[]): string {
  return `<table class="posts">
<thead><tr><th>when</th><th>where</th><th>post</th><th>state</th></tr></thead>
<tbody>${posts.map(renderPost).join("\n")}</tbody>
</table>`;
}

function renderPost({ local, network, account, status, caption, link, error }: ReportedPost) {
  const { name, color } = groupOf(status);
  const text = escape(shorten(caption.replace(/\s+/g, " ").trim())) || "<em>no caption</em>";
  // Only a web address is a link, whatever the answer held.
  const shown = link && /^https?:\/\//.test(link) ? `<a href="${escape(link)}">${text}</a>` : text;
  const cells = [
    ["when", local.slice(0, 16)],
    ["where", `${escape(network)} <br><small>${escape(account ?? "")}</small>`],
    ["post", `${shown}${error ? `<br><small class="error">${escape(error)}</small>` : ""}`],
    // What is of no group has the word that HighLevel gave it.
    ["state", `${dot(color)} ${name === "other" ? escape(status.replaceAll("_", " ")) : name}`],
  ];
  return `<tr>${cells.map(([kind, cell]) => `<td class="${kind}">${cell}</td>`).join("")}</tr>`;
}

function shorten(text: string): string {
  return text.length > 140 ? `${text.slice(0, 140).replace(/\s+\S*$/, "")} …` : text;
}

function dot(color: string): string {
  return `<i style="background:${color}"></i>`;
}

function nameMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const form = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return Number.isNaN(date.getTime()) ? month : date.toLocaleDateString("en", form);
}

function escape(text: string): string {
  const signs = new Map(
    Object.entries({ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#39" }),
  );
  return text.replace(/[&<>"']/g, (sign) => `&${signs.get(sign)};`);
}
