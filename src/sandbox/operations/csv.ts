import { findAccounts } from "./accounts.js";
import { readStatus } from "./post-state.js";
import { envelope, page, wrap, type Answer, type Call, type Handlers } from "./handler.js";
import { finalizeImport } from "./csv-finalize.js";
import { Refusal } from "../server/refusal.js";
import { reviewRow, showRow } from "./csv-row.js";
import { findImport, isOpen, readImportStatus, showImport } from "./csv-import.js";
import { countRows, uploadCsv } from "./csv-upload.js";
import { createId } from "../world/world.js";
import type { StoredImport } from "../world/stored.js";

/** The operations on CSV imports. */
export const csv: Handlers = {
  "csv/upload": uploadCsv,
  "csv/set-accounts": setAccounts,
  "csv/list": listImports,
  "csv/get": getImport,
  "csv/finalize": finalizeImport,
  "csv/delete": deleteImport,
  "csv/delete-post": deleteRow,
};

function setAccounts({ world, body, now }: Call<"csv/set-accounts">): Answer<"csv/set-accounts"> {
  // The document has it optional, as the page of this version says; newer pages and callers say that it is demanded.
  if (!body.userId)
    throw new Refusal(422, ["userId must be a string", "userId should not be empty"]);
  const chosen = findAccounts(world, body.accountIds);
  const file = world.files.get(body.filePath);
  if (!file) throw new Refusal(400, "File not found");
  if (body.rowsCount > countRows(file, world)) {
    throw new Refusal(422, ["rowsCount must be between 1 and number of posts in CSV"]);
  }
  const platforms = chosen.flatMap(({ platform }) => platform ?? []);
  const created: StoredImport = {
    id: createId(),
    fileName: body.fileName,
    filePath: body.filePath,
    accountIds: body.accountIds,
    createdBy: body.userId,
    approver: body.approver,
    createdAt: now,
    rows: file.rows
      .slice(0, body.rowsCount)
      .map((row) => reviewRow(row, file, world.timeZone, platforms)),
  };
  world.imports.set(created.id, created);
  return {
    ...envelope(201, "Accounts Set Successfully"),
    ...(world.settings.csvId && { results: { csvId: created.id } }),
  };
}

function listImports({ world, query, now }: Call<"csv/list">): Answer<"csv/list"> {
  const found = [...world.imports.values()].filter(
    ({ createdAt, createdBy }) =>
      createdAt <= now - world.settings.staleMs && createdBy === query.userId,
  );
  const shown = page(found.toReversed(), query).map((entry) => showImport(entry, world, now));
  // An empty list is an empty object (a caller's report).
  const csvs = world.settings.csvs === "list" && found.length > 0 ? shown : (shown[0] ?? {});
  return wrap(200, "Fetched CSV Upload Status", { csvs, count: found.length });
}

function getImport({ world, path, query, now }: Call<"csv/get">): Answer<"csv/get"> {
  const entry = findImport(world, path.id);
  const isRead = !["pending", "in_progress"].includes(readImportStatus(entry, world, now));
  const rows = isRead ? entry.rows : [];
  return wrap(200, "Fetched CSV Post", {
    csv: showImport(entry, world, now),
    count: rows.length,
    posts: page(rows, query).map((row) => showRow(row, entry, world)),
  });
}

// The documentation of this operation says that the posts of the import go, too.
function deleteImport({ world, path, now }: Call<"csv/delete">): Answer<"csv/delete"> {
  const entry = findImport(world, path.id);
  world.imports.delete(entry.id);
  for (const post of world.posts.values()) {
    if (post.importId === entry.id && readStatus(post, world, now) !== "published")
      post.state = "deleted";
  }
  const { _id, id: _, createdAt: _at, ...shown } = showImport(entry, world, now);
  return wrap(200, "Deleted CSV", { csv: { ...shown, status: "deleted" } });
}

function deleteRow({ world, path, now }: Call<"csv/delete-post">): Answer<"csv/delete-post"> {
  const entry = findImport(world, path.csvId);
  if (!isOpen(entry, world, now)) throw new Refusal(400, "CSV is not in review");
  if (!entry.rows.some(({ id }) => id === path.postId)) throw new Refusal(404, "Post not found");
  entry.rows = entry.rows.filter(({ id }) => id !== path.postId);
  return wrap(200, "Deleted CSV Post", { postId: path.postId });
}
