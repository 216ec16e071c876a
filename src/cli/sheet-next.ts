import type { GonePost } from "../agency/gone.js";
import { isGood, type GroupEnd } from "../agency/group.js";
import type { WeekEvent } from "../agency/run.js";
import type { ImportEvent } from "../import/event.js";
import { adviseResume } from "./amends.js";
import { withoutAnswers, withoutDone, type answerFlags } from "./answers.js";
import { fold } from "./clean.js";
import { pick, type Values } from "./command.js";
import type { DiffPost, ShownDropped } from "./diff.js";
import { clientsFlag, storeFlags, type viaFlag } from "./flags.js";
import { suggestAccept, suggestAnswers } from "./offers.js";
import { nameAccount, sayPosted } from "./words.js";
import type { World } from "./world.js";

const placeFlags = { ...clientsFlag, ...storeFlags };

/** What is done to a sheet. */
export type SheetJob = "plan" | "stage" | "schedule";

/** A command over a sheet, as it was given. */
export interface SheetCommand extends Pick<World, "spell"> {
  readonly name: SheetJob;
  readonly operands: readonly string[];
  readonly values: Values<typeof answerFlags & typeof placeFlags & typeof viaFlag>;
}

type Finished = Extract<WeekEvent, { type: "finished" }>;

/** How an import of a sheet was compared last. */
export interface Compared extends Pick<
  Extract<ImportEvent, { type: "compared" }>,
  "posts" | "dropped"
> {
  readonly client: string;
}

/** Posts whose rows are gone, each once: every import to an account tells what is gone there. */
export function listDropped(compared: readonly Compared[]): ShownDropped[] {
  const all = compared.flatMap(({ client, dropped }) => dropped.map((one) => ({ ...one, client })));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Posts that are neither new nor there as planned, each with its client. */
export function listDiffering(compared: readonly Compared[]): DiffPost[] {
  const all = compared.flatMap(({ client, posts }) => posts.map((one) => ({ ...one, client })));
  return all.filter(({ state }) => !plain.has(state));
}

const plain = new Set<DiffPost["state"]>(["missing", "same", "staged", "published"]);

/** What differs and waits for a word: rows are sent by staging them, and what is there is changed by scheduling. */
export function offerAnswers(
  compared: readonly Compared[],
  { spell, name, operands, values }: SheetCommand,
): Promise<string> {
  const isScheduling = name === "schedule";
  const posts = compared.flatMap((one) => one.posts);
  const dropped = listDropped(compared);
  return suggestAnswers(posts, dropped, {
    isScheduling,
    isByLine: values.line !== undefined,
    async spelled(does, flags) {
      const mayStage = does === "sends" || (does === "keeps" && !isScheduling);
      const next = mayStage && values.via !== "posts" ? "stage" : "schedule";
      const more = next === "stage" || isScheduling ? "" : ", which schedules the other rows, too";
      return {
        command: await spell(next, operands, { ...withoutAnswers(values), ...flags }),
        more,
      };
    },
  });
}

/** The command that takes the media of its files as HighLevel tells them. */
export function offerAccept(
  ends: readonly GroupEnd[],
  { spell, name, operands, values }: SheetCommand,
): Promise<string> {
  return suggestAccept(ends, (more) => spell(name, operands, { ...values, ...more }));
}

/** The commands that put back what is held of the sheet, one for each client. */
export function offerResume(
  compared: readonly Compared[],
  { spell, values }: SheetCommand,
): Promise<string> {
  const posts = compared.flatMap(({ client, posts: own }) =>
    own.map((one) => ({ ...one, client })),
  );
  return adviseResume(posts, (client = "") => spell("resume", [], toPlace(client, values)));
}

/** What comes next, where something does. */
export async function adviseNext(
  ends: readonly GroupEnd[],
  { spell, name, operands, values }: SheetCommand,
): Promise<string> {
  // Planning does nothing, so that every answer still is to be given.
  const given = name === "plan" ? values : withoutDone(values);
  const next = (command: string) => spell(command, operands, given);
  const good = ends.filter(isGood);
  const isMissing = good.some(({ missing }) => missing > 0);
  const isHeld = good.some(({ held }) => held > 0);
  if (name === "plan" && isMissing && values.via !== "posts")
    return `To stage them:\n  ${await next("stage")}\n`;
  const isStaged = name === "stage" && good.some(({ outcome }) => outcome === "staged");
  if (isStaged || (name === "plan" && (isMissing || isHeld)))
    return `${isStaged ? "What is staged is not published. " : ""}To schedule them:\n  ${await next("schedule")}\n`;
  const done = ends.find(({ outcome }) => outcome === "scheduled" || outcome === "approval");
  if (name !== "schedule" || !done?.mark) return "";
  const undo = await spell("undo", [done.mark], toPlace(done.client, values));
  return `To look at them again, and to take one back (each client's by its import):\n  ${await next("verify")}\n  ${undo}\n`;
}

/** What is in review, held, or goes out, of rows that the sheet does not send there any more; each with the command that ends it. */
export async function sayLost(
  { leftovers, gone }: Pick<Finished, "leftovers" | "gone">,
  { spell, values }: Pick<SheetCommand, "spell" | "values">,
): Promise<string> {
  const about: About = (client, command, operands, flags = {}) => {
    const place = toPlace(client ?? "", values);
    // Where no client has the location, the command names it.
    const own = client === undefined ? { client, clients: undefined, ...flags } : {};
    return spell(command, operands, { ...flags, ...place, ...own });
  };
  const staged = leftovers.map(async ({ client, id, fileName, isPosted }) => {
    if (id === undefined)
      return `${client}: what is in review could not be listed, and some may be of rows that the sheet does not send there any more; run the same command again.\n`;
    if (isPosted) return `${client}: ${sayPosted(id, fileName ?? "")}\n`;
    return `${client}: import ${id} (${fileName}) is in review, of rows that the sheet does not send there any more; delete it:\n  ${await about(client, "csv delete", [], { id, yes: true })}\n`;
  });
  const out = gone.map((one, index) => sayGone(one, gone[index + 1], about));
  return (await Promise.all([...staged, ...out])).join("");
}

type About = (
  client: string | undefined,
  command: string,
  operands: readonly string[],
  flags?: Readonly<Record<string, unknown>>,
) => Promise<string>;

async function sayGone(one: GonePost, next: GonePost | undefined, about: About): Promise<string> {
  const { client, id, mark, isHeld, isSeen, isTouched, alsoIn, locationId } = one;
  const caption = fold(one.caption).slice(0, 60).trim();
  const edited = isTouched ? "; changed in HighLevel since it was sent" : "";
  const also = alsoIn === undefined ? "" : `; ${alsoIn} has it, too`;
  const what = `at ${one.utc} on ${nameAccount(one.account)}, of a row that the sheet does not send there any more (${caption}${edited}${also})`;
  if (locationId !== undefined) {
    const said = `${client}: import ${mark} sent a post to location ${locationId}, which the client has not any more, and it may go out there at ${one.utc} (${caption})`;
    if (next?.mark === mark) return `${said}\n`;
    const undo = await about(undefined, "undo", [mark], { "location-id": locationId });
    return `${said}; with that location's token, take back what is there of the import:\n  ${undo}\n`;
  }
  if (id === undefined) {
    const said = `${client}: import ${mark} sent a post, and nobody learned whether HighLevel made it: it may be scheduled, ${what}`;
    if (next?.mark === mark && next.id === undefined) return `${said}\n`;
    const commands = [await about(client, "verify", [mark]), await about(client, "undo", [mark])];
    return `${said}; look at it, and take back what is there of the import:\n  ${commands.join("\n  ")}\n`;
  }
  // A pull takes out what says the same on other accounts, too.
  if (isHeld)
    return `${client}: post ${id} of import ${mark} is held, and resume puts it back ${what}; once it is back, delete it as this command then says.\n`;
  const remove = await about(client, "posts delete", [], { id, yes: true });
  const goes = isSeen ? "goes out" : "cannot be looked at, and may go out";
  const end = edited || also ? "where it is not to stay, delete it" : "delete it";
  return `${client}: post ${id} of import ${mark} ${goes} ${what}; ${end}:\n  ${remove}\n`;
}

function toPlace(client: string, values: SheetCommand["values"]) {
  return { client, ...pick(values, placeFlags) };
}
