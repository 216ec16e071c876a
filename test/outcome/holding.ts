import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import type { Input, Planner } from "highlevel-social-planner";
import { holdPosts as hold, memoryHolds } from "highlevel-social-planner/outcome";
import { importCsv } from "highlevel-social-planner/import";
import type { ImportEvent, Ledger } from "highlevel-social-planner/import";
import type { HoldRecord, HoldStore } from "highlevel-social-planner/outcome";

export type Fetch = (request: Request) => Promise<Response>;

/** A location, and so a world, of its own; updates are refused in it where it has no `drafts`. */
export function connect(
  sandbox: { url: string; token: string } = inject("sandbox"),
  { drafts = true }: { drafts?: boolean } = {},
) {
  const { url, token } = sandbox;
  const locationId = randomUUID();
  const sent: string[] = [];
  const bind = (answer: Fetch = fetch) => {
    const spy: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (isCreate(request)) sent.push(await request.clone().text());
      if (isUpdate(request) && !drafts)
        return Response.json({ message: ["no drafts"], statusCode: 422 }, { status: 422 });
      return answer(request);
    };
    return createPlanner({ token, locationId, baseUrl: url, retry: false, fetch: spy });
  };
  const planner = bind();
  const make = async (post: Partial<Input<"posts/create">> & { on?: string; at: string }) => {
    const { on = "facebook", at, ...rest } = post;
    const input: Input<"posts/create"> = {
      accountIds: [await accountOf(on)],
      userId: "user-1",
      type: "post",
      status: "scheduled",
      media: [],
      scheduleDate: at,
      ...rest,
    };
    const { results } = await planner.posts.create(input);
    sent.length = 0;
    return results?.post?._id ?? "";
  };
  const accountOf = async (platform: string) => {
    const { results } = await planner.accounts.list();
    return results?.accounts?.find((account) => account.platform === platform)?.id ?? "";
  };
  /** Time, network, status and caption of all that is there. */
  const list = async () => {
    const { results } = await planner.accounts.list();
    const lines = [];
    for await (const post of planner.posts.list.all({})) {
      const network = results?.accounts?.find(({ id }) => id === post.accountIds?.[0])?.platform;
      lines.push(`${post.displayDate} ${network} ${post.status} ${post.summary}`);
    }
    return lines.toSorted();
  };
  const detail = async (caption: string) => {
    for await (const { _id, ...post } of planner.posts.list.all({}))
      if (post.summary === caption) return post;
    return undefined;
  };
  return { planner, locationId, bind, make, list, detail, sent, accountOf };
}

export const isCreate = ({ method, url }: Request) => method === "POST" && url.endsWith("/posts");
export const isUpdate = ({ method }: Request) => method === "PUT";
export const isDelete = ({ method }: Request) => method === "DELETE";
export const holdPosts: typeof hold = (planner, store, options) =>
  hold(planner, store, { pause: 1, ...options });
export const states = (results: readonly { post: { summary?: string }; state: string }[]) =>
  results.map(({ post, state }) => `${post.summary} ${state}`).toSorted();

/** A store that lasts, and what it holds. */
export function keep(onSave?: (record: HoldRecord, nth: number) => void) {
  const store = memoryHolds();
  let [saved, calls]: [HoldRecord | undefined, number] = [undefined, 0];
  const spied: HoldStore = {
    async open(id) {
      const entry = await store.open(id);
      return {
        ...entry,
        async save(record) {
          // As a file would have it.
          saved = JSON.parse(JSON.stringify(record)) as HoldRecord;
          await entry.save(saved);
          onSave?.(record, ++calls);
        },
      };
    },
  };
  return { store: spied, record: () => saved };
}

/** Schedules rows of January 2098, such as `06 09:30:00,Bread`, and gives what it told. */
export async function schedule(
  planner: Planner,
  rows: readonly string[],
  {
    name = "week.csv",
    ...how
  }: { name?: string; approver?: string; ledger: Ledger; holds: HoldStore; accountIds: string[] },
): Promise<ImportEvent[]> {
  const columns = "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls";
  const lines = [`${columns},gifUrl,videoUrls`, ...rows.map((row) => `2098-01-${row},,,,`)];
  const file = new File([`${lines.join("\n")}\n`], name);
  const events: ImportEvent[] = [];
  for await (const event of importCsv(planner, { ...how, file, userId: "u", schedule: true }))
    events.push(event);
  return events;
}
