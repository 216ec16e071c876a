import { isGood } from "../agency/group.js";
import type { WeekEvent } from "../agency/run.js";
import type { Finding } from "../csv/rules.js";
import type { ComparedPost, DroppedPost, ImportEvent } from "../import/event.js";
import type { Account } from "../location/accounts.js";
import { spellAnswers } from "../import/words.js";
import type { Location } from "../location/location.js";

interface Whose {
  readonly client: string;
  readonly zone: string;
  readonly accounts: readonly Account[];
  /** The import's name in the ledger. */
  readonly mark: string;
  /** Who is asked to approve what is sent, if anybody. */
  readonly approver?: string | undefined;
}

/** A planned post on an account, and whose it is. */
export type WeekPost = ComparedPost & Whose;

/** A post whose row is gone, and whose it is. */
export type WeekDropped = DroppedPost & Whose;

/** What a run over a plan told. */
export interface Week extends Pick<Finished, "ends" | "leftovers" | "gone" | "reason"> {
  readonly places: readonly { readonly client: string; readonly location: Location }[];
  readonly posts: readonly WeekPost[];
  readonly dropped: readonly WeekDropped[];
  readonly findings: readonly Finding[];
  /** How many posts were sent, updated and deleted. */
  readonly done: Readonly<Record<string, number>>;
  /** What HighLevel, reviewing the file, has against rows. */
  readonly problems: readonly {
    readonly row: number;
    readonly client: string;
    readonly why: string;
  }[];
}

type Finished = Extract<WeekEvent, { type: "finished" }>;

/** Counts what the events of a run say that it did. */
function startTally() {
  const done: Record<string, number> = {};
  const sending = new Map<string, number>();
  const add = (what: string, number: number) => void (done[what] = (done[what] ?? 0) + number);
  const count = (client: string, event: ImportEvent) => {
    const { type } = event;
    if (type === "surveyed")
      sending.set(client, event.posts.filter(({ deed }) => deed === "send").length);
    if (type === "created") add("sent", 1);
    if (type === "updated" || type === "deleted") add(type, 1);
    // A file of more than 90 posts is several, and each is assigned.
    if (type === "assigned") add("sent", sending.get(client) ?? 0);
    if (type === "assigned") sending.delete(client);
  };
  return { done, count };
}

/** Runs over a plan to the end, and says each step. */
export async function gather(
  events: AsyncIterable<WeekEvent>,
  tell: (step: string) => void,
): Promise<Week> {
  const places = new Map<string, Week["places"][number]>();
  const current = new Map<string, Whose>();
  const told = new Map<string, Pick<Week, "posts" | "dropped">>();
  const problems: Week["problems"][number][] = [];
  const { done, count } = startTally();
  let finished: Finished | undefined;
  for await (const week of events) {
    if (week.type === "finished") finished = week;
    if (week.type !== "import") continue;
    const { client, event } = week;
    tell(`${client}: ${event.type}`);
    if (event.type === "checked") {
      const { location, accounts, mark } = event;
      places.set(client, { client, location });
      current.set(client, { client, zone: location.timeZone, accounts, mark });
    }
    count(client, event);
    const known = current.get(client);
    if (!known) continue;
    const whose = event.type === "surveyed" ? { ...known, approver: event.approver } : known;
    if (event.type === "surveyed" || event.type === "compared")
      told.set(whose.mark, {
        posts: event.posts.map((post) => ({ ...post, ...whose })),
        dropped: event.dropped.map((post) => ({ ...post, ...whose })),
      });
    if (event.type === "reviewed")
      for (const { post, problems: each } of event.rows)
        for (const why of each) problems.push({ row: post.row, client, why });
    if (event.type === "refused") problems.push({ row: event.row, client, why: event.message });
  }
  const { ends = [], leftovers = [], gone = [], reason } = finished ?? {};
  // In the order of the plan, whichever client was done first.
  const all = ends.flatMap(({ mark }) => (mark && told.get(mark)) || []);
  return {
    places: [...places.values()],
    posts: all.flatMap(({ posts }) => posts),
    dropped: all.flatMap(({ dropped }) => dropped),
    findings: [...new Set(ends.flatMap(({ findings }) => findings))],
    problems,
    done,
    ends,
    leftovers,
    gone,
    reason,
  };
}

/** How a run ended, in one word, and why where it did not go as it was meant to. */
export function concludeWeek({ ends, reason }: Week): { outcome: string; why: string | undefined } {
  const isSaid = (end: Week["ends"][number]) => !isGood(end) || end.outcome === "approval";
  const outcomes = [...new Set(ends.map(({ outcome }) => outcome))];
  const whys = ends
    .filter(isSaid)
    .flatMap((end) => (end.reason ? `${end.client}: ${end.reason}` : []));
  const why = spellAnswers([...(reason ? [reason] : []), ...whys].join("; "), toSnakeCase);
  return { outcome: outcomes.join(", ") || "nothing", why: why || undefined };
}

/** `postAgain` as an agent gives it, to diff_plan: `post_again`; how a plan is taken is said to check_plan. */
function toSnakeCase(name: string): string {
  if (name === "accept") return "check_plan and accept";
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
