import { captions } from "./caption.js";
import { statusOf } from "./import.js";
import { instants } from "./instant.js";
import { mediaLists } from "./media.js";
import { tellId, tellStatus } from "./name.js";
import type { Reading } from "./reading.js";
import type { TrueImport, TrueRow, World } from "./world.js";

/** An import as the world's reading tells it. */
export function tellImport(world: World, one: TrueImport): Record<string, unknown> {
  return {
    ...tellId(one.id, world.reading.importId),
    locationId: world.id,
    ...tellFile(one, world.reading),
    accountIds: one.accountIds,
    status: tellStatus(statusOf(world, one), world.reading.statuses),
    count: one.rows.length,
    createdBy: one.userId,
    ...(one.approver && { approver: one.approver }),
    createdAt: instants.z(one.made.ms),
  };
}

const names = {
  encoded: (name: string) => encodeURIComponent(name),
  cut: (name: string) => name.slice(0, 10),
  absent: () => undefined,
  no_extension: (name: string) => name.replace(/\.csv$/, ""),
  lower_case: (name: string) => name.toLowerCase(),
  path: (name: string) => `social-planner-import/${name}`,
};

function tellFile(
  { fileName, filePath }: TrueImport,
  { fileName: named, filePath: placed }: Reading,
): object {
  const file = {
    url: `https://storage.example/${filePath}`,
    absent: undefined,
    other: "import.csv",
  };
  return {
    fileName: named ? names[named](fileName) : fileName,
    file: placed ? file[placed] : filePath,
  };
}

/** A row as the world's reading tells it. */
export function tellRow(world: World, one: TrueImport, row: TrueRow): Record<string, unknown> {
  const { reading, zone } = world;
  const { rowInstant = "z", rowCaption = "plain", rowMedia = "plain", rowSays } = reading;
  const { rowTime = "scheduleDate" } = reading;
  return {
    ...tellId(row.id, reading.rowId),
    summary: captions[rowCaption](row.caption),
    ...(row.at !== undefined &&
      rowTime !== "none" && { [rowTime]: instants[rowInstant](row.at, zone) }),
    type: "post",
    medias: mediaLists[rowMedia](row.media),
    ...(row.link && { link: { url: row.link, ogUrl: row.link } }),
    ...(reading.rowAccounts === "ids" && { accountIds: one.accountIds }),
    ...(reading.rowAccounts === "objects" && { accounts: one.accountIds.map((id) => ({ id })) }),
    ...(rowSays && says[rowSays]),
  };
}

const says = {
  empty_errors: { errorMessage: "", error: "", link: { url: "", error: "" } },
  null_errors: { errorMessage: null, error: null },
  objects: { errorMessage: "Invalid link" },
  statuses: { status: "pending" },
};
