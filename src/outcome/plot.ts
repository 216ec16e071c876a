import type { ClientReport, ReportedPost } from "./report.js";

/** What a page tells apart: states that mean the same to a client, from the bottom of a bar to its top. */
export const groups = [
  { name: "published", color: "#1a7f5a", of: ["published"] },
  {
    name: "scheduled",
    color: "#8fb8de",
    of: ["scheduled", "in_progress", "pending", "notification_sent"],
  },
  { name: "awaiting approval", color: "#e3b341", of: ["in_review"] },
  { name: "failed", color: "#c0392b", of: ["failed"] },
  { name: "draft", color: "#b5b5b5", of: ["draft"] },
  { name: "other", color: "#8a8a8a", of: [] },
] as const;

/** The group of a status; what is of no other is of the last. */
export function groupOf(status: string): (typeof groups)[number] {
  return groups.find(({ of }) => (of as readonly string[]).includes(status)) ?? groups[5];
}

/** How many of some posts are of a group. */
export function countGroup(
  posts: readonly Pick<ReportedPost, "status">[],
  group: (typeof groups)[number],
): number {
  return posts.filter(({ status }) => groupOf(status) === group).length;
}

const [width, height] = [20, 120];

/** Posts by day, as bars. */
export function renderPlot(report: ClientReport): string {
  const [year = 0, month = 0] = report.month.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const stacks = Array.from({ length: days }, (_, index) => {
    const day = `${report.month}-${String(index + 1).padStart(2, "0")}`;
    const ofDay = report.posts.filter(({ local }) => local.startsWith(day));
    return groups.map((group) => countGroup(ofDay, group));
  });
  const most = Math.max(...stacks.map((stack) => stack.reduce((sum, part) => sum + part)), 1);
  return `<figure>
<svg viewBox="0 -26 ${days * width} ${height + 52}" role="img" aria-label="Posts by day">
<text x="0" y="-8" class="most">at most ${most} a day</text>
<line x1="0" x2="${days * width}" y1="${height}" y2="${height}"/>
${stacks.map((stack, index) => renderBar(stack, index, most)).join("\n")}
</svg>
</figure>`;
}

function renderBar(stack: readonly number[], index: number, most: number): string {
  let top = height;
  const parts = stack.map((count, at) => {
    const size = (count / most) * height;
    top -= size;
    return count === 0
      ? ""
      : `<rect x="${index * width + 3}" y="${top.toFixed(1)}" width="${width - 6}" height="${size.toFixed(1)}" fill="${groups[at]?.color}"><title>${index + 1}: ${count} ${groups[at]?.name}</title></rect>`;
  });
  const day = index + 1;
  // On a phone there is room for the first and every fifth.
  const kind = day === 1 || day % 5 === 0 ? "" : ` class="minor"`;
  return `${parts.join("")}<text${kind} x="${index * width + width / 2}" y="${height + 6}">${day}</text>`;
}
