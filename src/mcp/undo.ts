import { findRemains, removeRemains } from "../import/undo.js";
import type { ImportRecord } from "../ledger/ledger.js";
import type { RemainingPost } from "../import/remaining.js";
import type { Remains } from "../import/remains.js";
import { indexAccounts, listAccounts, type Account } from "../location/accounts.js";
import { ask, sayFew, type Deed } from "./deed.js";
import type { Desk } from "./desk.js";
import { lookAtPlace, nameAccount, sayTime, type Item, type Place } from "./result.js";
import { clean, count, quote, quoteLink, quoteWord } from "./text.js";

/** Taking an import of a client back. */
export function createUndo(desk: Desk, mark: string, client: string | undefined): Deed {
  const { ledger, holds } = desk;
  return {
    async look({ signal }) {
      const office = await desk.open(client);
      const planner = await office.connect();
      const record = await findRecord(desk, mark, office.client.locationId);
      const place = await lookAtPlace(planner, office, signal);
      const remains = await findRemains(planner, mark, { ledger, holds, signal });
      const { staged, posts, held, unseen } = remains;
      const accounts = await listAccounts(planner, signal);
      const isNothing = staged.length + posts.length + held.length === 0;
      return {
        where: [place],
        counts: countRemains(remains),
        items: tellRemains(remains),
        full: remains,
        question: isNothing ? undefined : askToDelete(record, remains, place, accounts),
        refusal: isNothing && unseen.length > 0 ? "what is left of it cannot be seen" : undefined,
        bound: [
          mark,
          staged,
          [...posts, ...held].map((one) => [one.id, one.status, one.summary, sayEdits(one)]),
        ],
      };
    },
    async act({ signal }) {
      const office = await desk.open(client);
      const planner = await office.connect();
      const place = await lookAtPlace(planner, office, signal);
      const after = await removeRemains(planner, mark, { ledger, holds, signal });
      const { staged, posts, held, unseen } = after;
      const left = staged.length + posts.length + held.length + unseen.length;
      return {
        where: [place],
        outcome:
          left > 0 ? "not all is gone: look in HighLevel" : "nothing of it is left to go out",
        counts: countRemains(after),
        items: tellRemains(after),
        next: sayNext(after, left > 0),
        full: after,
      };
    },
    command: async () => desk.spell("undo", [mark], { client }),
  };
}

function sayNext({ published, versions, shared }: Remains, isLeft: boolean): string {
  const steps = [
    ...(isLeft ? ["show the items to the person; diff_plan with deed undo tries again"] : []),
    ...(published.length > 0 ? ["tell the person to remove what is published by hand"] : []),
    ...(shared.length > 0 ? ["tell the person which posts are left to another file"] : []),
    ...versions.map(
      ({ mark, posts }) =>
        `${count(posts, "post")} of another version of the file (${mark}) are still to come: ask the person whether to undo that, too`,
    ),
  ];
  return steps.join("; ") || "tell the person";
}

function askToDelete(
  { mark, file, parts }: ImportRecord,
  { staged, posts, held }: Remains,
  place: Place,
  accounts: readonly Account[],
): string {
  const find = indexAccounts(accounts);
  const ids = parts.flatMap(({ accountIds }) => accountIds);
  const going = [...posts, ...held];
  const edited = posts.filter(({ differences }) => differences).length;
  const also = edited > 0 ? ` (${edited} changed in HighLevel since)` : "";
  return ask({
    what: `Delete ${count(going.length, "post")}${also} and ${count(staged.length, "staged import")} of ${quote(file)} (${mark})`,
    where: [place],
    times: parts.flatMap(({ rows }) => rows.map(({ utc }) => sayTime(utc, place.time_zone))),
    accounts: ids.map((id) => nameAccount(find(id), id)),
    more:
      going.length > 0
        ? ` They are ${sayFew(going.map(({ summary }) => quote(summary, 40)))}.`
        : "",
  });
}

/** An import that the ledger has of a location; throws Error where it has none of that name. */
export async function findRecord(
  { ledger }: Desk,
  mark: string,
  locationId: string,
): Promise<ImportRecord> {
  const records = (await ledger.list()).filter((one) => one.locationId === locationId);
  const record = records.find((one) => one.mark === mark);
  if (record) return record;
  const known = records.slice(-5).map((one) => `${one.mark} (${quote(one.file, 60)})`);
  throw new Error(
    `no import ${clean(mark, 20)} of this location is remembered; there are ${known.join(", ") || "none"}`,
  );
}

function countRemains({ staged, posts, held, published, shared, unseen }: Remains) {
  const counts = { posts, held, published, shared, not_seen: unseen, staged_imports: staged };
  return Object.fromEntries(Object.entries(counts).map(([name, { length }]) => [name, length]));
}

function tellRemains({ staged, posts, held, published, shared, unseen }: Remains): Item[] {
  return [
    ...unseen.map((why) => ({ state: "not seen", why: quote(why, 300) })),
    ...published.map(toItem),
    ...staged.map((id) => ({ state: `import ${id} is staged` })),
    ...[...posts, ...held].map(toItem),
    ...shared.map((one) => ({
      ...toItem(one),
      why: `left to ${quote(one.file)}, which has it, too`,
    })),
  ];
}

function toItem(one: RemainingPost): Item {
  const { row, status, summary, link } = one;
  const address = link === undefined ? undefined : quoteLink(link);
  const edits = sayEdits(one);
  const differs = edits && `changed in HighLevel since: ${edits}`;
  return { row, state: quoteWord(status), caption: quote(summary), differs, link: address };
}

function sayEdits({ differences = [] }: RemainingPost): string | undefined {
  const edits = differences.map(
    ({ field, plan, there = "" }) => `${field}: ${quote(plan)} → ${quote(there)}`,
  );
  return edits.join("; ") || undefined;
}
