import { deleteMedia, findUnused } from "../../src/import/prune.js";
import { readHeld } from "../../src/location/holds.js";
import { fail } from "./judge.js";
import type { Picture, Row } from "./sheet.js";
import { toStep } from "./steps.js";
import type { Step } from "./steps.js";
import type { Story } from "./story.js";
import { connect, readLibrary, readStagedMedia, readWorld } from "./world.js";

/** The picture of a row, where it has one. */
function pictureAt({ rows }: Readonly<Story>, at: number): Picture | undefined {
  return rows[at % Math.max(1, rows.length)]?.picture;
}

/** A file of the disk becomes another, in every row that names it. */
function replace(story: Story, old: Picture, now: Picture): void {
  const change = (row: Row) => (row.picture?.name === old.name ? { ...row, picture: now } : row);
  story.rows = story.rows.map(change);
  story.bin.splice(0, story.bin.length, ...story.bin.map(change));
}

/** The bytes of a picture change, and its name stays. */
export function swapPicture(at: number, version: number): Step {
  return toStep(
    `the user saves another picture, version ${version}, under the name of the ${at + 1}th row's`,
    (story) => pictureAt(story, at) !== undefined,
    (story) => {
      const old = pictureAt(story, at)!;
      const content = old.content.replace(/v\d+$/, `v${version}`);
      replace(story, old, { ...old, content });
    },
  );
}

/** A picture gets another name, on the disk and in the sheet. */
export function renamePicture(at: number): Step {
  return toStep(
    `the user renames the picture of the ${at + 1}th row`,
    (story) => pictureAt(story, at) !== undefined,
    (story) => {
      const old = pictureAt(story, at)!;
      replace(story, old, { ...old, name: old.name.replace(/( copy)?\.jpg/, " copy.jpg") });
    },
  );
}

/** A row shows the picture of another one. */
export function takePicture(at: number, from: number): Step {
  return toStep(
    `the ${at + 1}th row takes the picture of the ${from + 1}th`,
    (story) => pictureAt(story, at) !== undefined && pictureAt(story, from) !== undefined,
    (story) => {
      const picture = pictureAt(story, from);
      const index = at % story.rows.length;
      story.rows = story.rows.map((row, place) => (place === index ? { ...row, picture } : row));
    },
  );
}

/** Pictures that nothing needs are deleted. */
export function prune(): Step {
  return toStep(
    "the user prunes the library",
    () => true,
    async (story, stage) => {
      const planner = connect(stage.sandbox, stage.locationId);
      const { ledger, holds } = stage.machines[story.machine]!;
      const records = await ledger.list();
      const held = await readHeld(holds, stage.locationId);
      const before = await readLibrary(stage);
      const unused = await findUnused(planner, { records, held, userIds: ["user-1"] });
      for (const file of unused) await deleteMedia(planner, file);
      const after = await readLibrary(stage);
      const went = [...before.keys()].filter((url) => !after.has(url));
      if (
        went.toSorted().join() !==
        unused
          .map(({ url }) => url)
          .toSorted()
          .join()
      )
        fail(`${unused.length} files are said to be deleted, and ${went.length} are`);
      const lost = (await readStagedMedia(stage)).filter((content) =>
        content.startsWith("nothing"),
      );
      if (lost.length > 0) fail("a picture of what is in review was deleted");
      if (records.length > 0) return;
      const shown = new Set([...(await readWorld(stage)).values()].map(({ media }) => media));
      for (const content of await readStagedMedia(stage)) shown.add(content);
      const idle = [...after.values()].filter((content) => !shown.has(content));
      if (idle.length > 0) fail(`nothing needs ${idle.join(", ")}, and it is there`);
    },
  );
}
