import { done, refuse, thank } from "./answer.js";
import type { Answer, Asked } from "./answer.js";
import { readRows, statusOf } from "./import.js";
import { toPage } from "./page.js";
import { tellImport, tellRow } from "./tell-import.js";
import type { Reading } from "./reading.js";
import { takeAway } from "./removal.js";
import { createId } from "./world.js";
import type { TrueImport, TrueRow, World } from "./world.js";

/** Takes a file; an import is made of it once its accounts are set. */
export function uploadCsv(world: World, { file }: Asked): Answer {
  if (!file) return refuse(400, "File is required");
  const rows = readRows(world, file.text);
  if (typeof rows === "string")
    return {
      status: 400,
      body: { code: "CSV_HEADERS_NOT_MATCHING", message: rows, missingHeaders: "" },
    };
  if (rows.length > 90)
    return { status: 400, body: { code: "CSV_PROCESSING_ERROR", message: "at most 90 posts" } };
  const { upload } = world.reading;
  const filePath = `${world.id}/social-planner-import/${createId()}.csv`;
  const counts: Record<string, unknown> = {
    no_count: undefined,
    count_text: String(rows.length),
    count_with_header: rows.length + 1,
  };
  const count = upload && upload in counts ? counts[upload] : rows.length;
  const name = upload === "renames" ? file.name.replaceAll(/[^\w.]+/g, "_") : file.name;
  world.files.set(filePath, { name, text: file.text, count });
  const results = { filePath, rowsCount: count, fileName: name };
  return upload === "bare" ? { status: 201, body: results } : done(201, "Uploaded CSV", results);
}

/** Makes an import of an uploaded file; what upload told must come back. */
export function setAccounts(world: World, { body }: Asked): Answer {
  const {
    accountIds = [],
    filePath,
    rowsCount,
    fileName,
    userId,
    approver,
  } = body as unknown as {
    accountIds?: string[];
    filePath: string;
    rowsCount: unknown;
    fileName: string;
    userId: string;
    approver?: string;
  };
  const file = world.files.get(filePath);
  const faults = [
    ...(accountIds.length > 0 ? [] : ["accountIds should not be empty"]),
    ...accountIds.flatMap((id) =>
      world.accounts.some((one) => one.id === id) ? [] : ["Invalid account id in accountIds list"],
    ),
    ...(file ? [] : ["filePath is unknown"]),
    ...(file?.count === undefined || String(rowsCount) === String(file.count)
      ? []
      : ["rowsCount does not match"]),
    ...(userId ? [] : ["userId should not be empty"]),
  ];
  if (!file || faults.length > 0) return refuse(422, ...faults);
  const one = stageImport(world, {
    foreign: false,
    fileName: world.reading.upload === "renames" ? file.name : fileName,
    filePath,
    userId,
    approver,
    accountIds,
    text: file.text,
  });
  return thank(world.reading.assign, 201, "Accounts Set Successfully", { csvId: one.id });
}

/** Adds an import to the world and writes it down. */
export function stageImport(
  world: World,
  given: Pick<
    TrueImport,
    "foreign" | "fileName" | "filePath" | "userId" | "approver" | "accountIds"
  > & { text: string },
): TrueImport {
  const { text, ...told } = given;
  const rows = readRows(world, text);
  const made = { ms: world.now(), lists: world.lists.imports };
  const one: TrueImport = {
    ...told,
    id: createId(),
    rows: typeof rows === "string" ? [] : rows,
    made,
    finalized: [],
    done: 0,
    deleted: false,
  };
  world.imports.push(one);
  world.journal.push({ by: given.foreign ? "person" : "api", deed: "stage", id: one.id });
  return one;
}

/** Lists a user's imports. */
export function listImports(world: World, { query }: Asked): Answer {
  const userId = query.get("userId");
  if (!userId) return refuse(422, "userId should not be empty");
  const lag = world.reading.importLag?.lists ?? 0;
  const found = world.imports.filter(
    (one) =>
      !one.deleted &&
      !isOver(world, one, ["unlisted", "gone"]) &&
      one.userId === userId &&
      (one.foreign || world.lists.imports - one.made.lists >= lag),
  );
  const skip = Number(query.get("skip") ?? 0);
  if (skip === 0) world.lists.imports += 1;
  const limit = Number(query.get("limit") ?? 10);
  const tell = (one: TrueImport) => tellImport(world, one);
  const page = toPage(found, tell, "csvs", skip, limit, world.reading.importPages);
  return done(200, "Fetched CSV Upload Status", page);
}

/** Reads an import and a page of its rows, which are there once it is in review. */
export function getImport(world: World, { params: [id], query }: Asked): Answer {
  const one = world.imports.find((other) => other.id === id);
  if (!one || one.deleted || isOver(world, one, ["gone"])) return refuse(404, "CSV not found");
  const isRead =
    !["pending", "in_progress"].includes(statusOf(world, one)) && !isOver(world, one, ["no_rows"]);
  const [skip, limit] = [Number(query.get("skip") ?? 0), Number(query.get("limit") ?? 10)];
  const tell = (row: TrueRow) => tellRow(world, one, row);
  const page = toPage(isRead ? one.rows : [], tell, "posts", skip, limit, world.reading.rowPages);
  return done(200, "Fetched CSV Post", place(tellImport(world, one), page, world.reading));
}

/** Whether an import is through, and tells no more in one of these ways. */
function isOver(world: World, one: TrueImport, ways: readonly Reading["afterwards"][]): boolean {
  return ways.includes(world.reading.afterwards) && statusOf(world, one) === "completed";
}

function place(csv: object, page: unknown, { importPlace }: Reading): unknown {
  const ways = {
    flat: { ...csv, ...(page as object) },
    none: page,
    list: { csv: [csv], ...(page as object) },
    text: { csv: "CSV", ...(page as object) },
  };
  return importPlace ? ways[importPlace] : { csv, ...(page as object) };
}

/** Has the posts of an import made. */
export function finalizeImport(world: World, { params: [id] }: Asked): Answer {
  const one = world.imports.find((other) => other.id === id && !other.deleted);
  if (!one) return refuse(404, "CSV not found");
  const { refinalize, finalize } = world.reading;
  if (one.finalized.length > 0 && refinalize === "refused")
    return refuse(400, "CSV is already imported");
  if (["pending", "in_progress"].includes(statusOf(world, one)))
    return refuse(400, "CSV is not in review");
  if (one.finalized.length === 0 || refinalize !== "nothing") one.finalized.push(world.now());
  world.journal.push({ by: "api", deed: "finalize", id: one.id });
  return thank(finalize, 200, "Updated Successfully");
}

/** Deletes an import with all posts that came from it, as the documentation says. */
export function deleteImport(world: World, { params: [id] }: Asked): Answer {
  const one = world.imports.find((other) => other.id === id && !other.deleted);
  if (!one) return refuse(404, "CSV not found");
  one.deleted = true;
  world.journal.push({ by: "api", deed: "unstage", id: one.id });
  for (const post of world.posts)
    if (post.importId === one.id && !post.deleted && post.status !== "published")
      takeAway(world, post);
  return thank(world.reading.remove, 200, "Deleted CSV", { csv: tellImport(world, one) });
}

/** Takes a row out of an import in review. */
export function deleteRow(world: World, { params: [id, rowId] }: Asked): Answer {
  const one = world.imports.find((other) => other.id === id && !other.deleted);
  if (!one?.rows.some((row) => row.id === rowId)) return refuse(404, "CSV post not found");
  one.rows = one.rows.filter((row) => row.id !== rowId);
  world.journal.push({ by: "api", deed: "drop_row", id: rowId ?? "" });
  return thank(world.reading.remove, 200, "Deleted CSV Post", { postId: rowId });
}
