import type * as fc from "fast-check";
import { say } from "./sheet.js";
import type { Row } from "./sheet.js";
import { checkLibrary, checkWorld, fail, noteMade } from "./judge.js";
import { isEstranged } from "./story.js";
import type { Made, Story } from "./story.js";
import { isAwaited, readLibrary, readStaged, readWorld } from "./world.js";
import type { Stage, There } from "./world.js";

export type Step = fc.AsyncCommand<Story, Stage>;

/** A step of a story, and how it is told. */
export function toStep(
  told: string,
  check: (story: Readonly<Story>) => boolean,
  run: (story: Story, stage: Stage) => Promise<void> | void,
): Step {
  return {
    check: (story) => check(story),
    toString: () => told,
    async run(story, stage) {
      story.told.push(told);
      await run(story, stage);
      const world = await readWorld(stage);
      checkWorld(story, world);
      if (story.rows.some(({ picture }) => picture)) checkLibrary(world, await readLibrary(stage));
    },
  };
}

const always = () => true;

/** The user changes a row. */
export function edit(
  at: number,
  field: "wording" | "hours" | "image" | "link",
  value: number,
): Step {
  const rowAt = ({ rows }: Readonly<Story>) => rows[at % Math.max(1, rows.length)];
  return toStep(
    `the user changes the ${field} of the ${at + 1}th row, to number ${value}`,
    (story) => {
      const row = rowAt(story);
      if (row && isAwaited("estranged") && wouldEstrange(story, { ...row, [field]: value }))
        return false;
      return row !== undefined && (row[field] > 0 || field === "wording" || field === "hours");
    },
    (story) => {
      const row = rowAt(story)!;
      story.rows = story.rows.map((one) => (one === row ? { ...one, [field]: value } : one));
    },
  );
}

/** Whether neither the words nor the time of a row would be what was sent of it. */
function wouldEstrange({ made }: Readonly<Story>, row: Row): boolean {
  const own = [...made.values()].filter(({ key }) => key === row.key);
  return own.some(({ said }) => isEstranged(say(row), said));
}

export function reorder(): Step {
  return toStep("the user turns the rows around", always, (story) => {
    story.rows.reverse();
  });
}

export function drop(at: number): Step {
  return toStep(
    `the user deletes the ${at + 1}th row`,
    ({ rows }) => rows.length > 1,
    (story) => {
      const [row] = story.rows.splice(at % story.rows.length, 1);
      story.bin.push(row!);
    },
  );
}

export function restore(): Step {
  return toStep(
    "the user takes the row back that was deleted last",
    ({ bin }) => bin.length > 0,
    (story) => void story.rows.push(story.bin.pop()!),
  );
}

export function add(): Step {
  return toStep(
    "the user adds a row",
    ({ next }) => next < 8,
    (story) => {
      const row = story.startRow(story.next++);
      const old = [...story.rows, ...story.bin].find(
        ({ picture }) => picture?.name === row.picture?.name,
      );
      story.rows.push({ ...row, ...(old && { picture: old.picture }) });
    },
  );
}

export function rename(): Step {
  return toStep("the user saves the file once more, as a copy", always, (story) => {
    const names = ["week.csv", "week (1).csv", "Week - Copy.csv"];
    story.file = names[(names.indexOf(story.file) + 1) % names.length]!;
  });
}

export function changeMachine(): Step {
  return toStep("the user goes on at another computer", always, (story) => {
    story.machine = story.machine === 0 ? 1 : 0;
    story.isPlain = false;
  });
}

/** HighLevel's clock steps forward, for this computer's; backward it would undo what was made. */
export function stepClock(hours: number): Step {
  return toStep(`HighLevel's clock steps by ${hours} hours`, always, async (story, stage) => {
    story.clock += hours;
    await stage.sandbox.misbehave(stage.locationId, { clockMs: story.clock * 3_600_000 });
  });
}

type Deed = "mends" | "moves" | "deletes" | "publishes" | "drafts";

/** A person does something in HighLevel to a post that we made. */
export function person(deed: Deed, at: number): Step {
  return toStep(
    `a person ${deed} the ${at + 1}th post`,
    ({ made }) => made.size > 0,
    async ({ made }, stage) => {
      const world = await readWorld(stage);
      const alive = [...made].filter(([id]) => world.has(id));
      const [id] = alive[at % Math.max(1, alive.length)] ?? [];
      const there = id && world.get(id);
      if (!there || there.status === "published") return;
      if (deed === "deletes") {
        await stage.person().posts.delete({ id });
        return;
      }
      await rewrite(stage, there, deed);
    },
  );
}

async function rewrite(stage: Stage, there: There, deed: Deed): Promise<void> {
  const planner = stage.person();
  const { results } = await planner.posts.get({ id: there.id });
  const { ogTagsDetails, media = [], type = "post" } = results?.post ?? {};
  const hour = Date.parse(there.time) + 3_600_000;
  await planner.posts.update({
    id: there.id,
    accountIds: [there.accountId],
    userId: "user-1",
    type: type as "post",
    media: media as [],
    ogTagsDetails,
    summary: deed === "mends" ? `${there.caption} (see you!)` : there.caption,
    status:
      deed === "publishes"
        ? "published"
        : deed === "drafts"
          ? "draft"
          : (there.status as "scheduled"),
    scheduleDate: deed === "moves" ? new Date(hour).toISOString() : there.time,
    scheduleTimeUpdated: true,
  } as Parameters<typeof planner.posts.update>[0]);
}

/** A person posts by hand: what a row says, something like it in its minute, or something else. */
export function post(what: "row" | "alike" | "else", at: number): Step {
  return toStep(
    `a person posts ${{ row: "what a row says", alike: "something like a row", else: "something else" }[what]} by hand`,
    ({ rows }) => rows.length > 0,
    async (story, stage) => {
      const row = story.rows[at % story.rows.length]!;
      await postByHand(story, stage, row, what);
    },
  );
}

async function postByHand(
  story: Story,
  stage: Stage,
  row: Row,
  what: "row" | "alike" | "else",
): Promise<void> {
  const { time, caption, media, link } = say(row);
  const [accountId = ""] = story.accountIds;
  const summary =
    what === "row" ? caption : what === "alike" ? `${caption} (by hand)` : "Somebody else's words";
  const library = row.picture ? await readLibrary(stage) : new Map<string, string>();
  // A person can only show what is in the library.
  const url = row.picture ? [...library].find(([, holds]) => holds === media)?.[0] : media;
  if (what === "row" && media !== "" && url === undefined) return;
  const planner = stage.person();
  const created = await planner.posts.create({
    accountIds: [accountId],
    userId: "user-2",
    type: "post",
    status: "scheduled",
    media: what === "row" && url ? [{ url, type: "image/jpeg" }] : [],
    ...(what === "row" && link && { ogTagsDetails: { metaLink: link } }),
    summary,
    scheduleDate: time,
  });
  const id = created.results?.post?._id ?? "";
  const there = (await readWorld(stage)).get(id);
  if (!there) fail("the post that was made by hand is not there");
  story.foreign.set(id, there);
}

/** A person presses the button in HighLevel, or deletes what is in review. */
export function review(deed: "schedules" | "deletes"): Step {
  return toStep(`a person ${deed} what is in review`, always, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = stage.person();
    for (const id of await readStaged(stage)) {
      if (deed === "deletes") await planner.csv.delete({ id });
      else await planner.csv.finalize({ id, userId: "user-1" });
      if (deed === "schedules") await untilThrough(stage, id);
    }
    noteMade(story, before, await readWorld(stage));
  });
}

async function untilThrough(stage: Stage, id: string): Promise<void> {
  for (let asked = 0; asked < 100; asked++) {
    const { results } = await stage.person().csv.get({ id, skip: "0", limit: "1" });
    if (results?.csv?.status === "completed") return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  fail(`import ${id} does not come to an end`);
}

/** The posts of ours that are there. */
export function aliveOf(
  { made }: Story,
  world: ReadonlyMap<string, There>,
): [string, Made, There][] {
  return [...made].flatMap(([id, one]): [string, Made, There][] => {
    const there = world.get(id);
    return there ? [[id, one, there]] : [];
  });
}
