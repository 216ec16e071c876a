import { randomUUID } from "node:crypto";
import { columnsOf } from "../../csv/format.js";
import { readCsv, type CsvFile } from "../../csv/read.js";
import { envelope, type Answer, type Call } from "./handler.js";
import { Refusal } from "../server/refusal.js";
import type { World } from "../world/world.js";

const most = 90;

/** Reads a file of posts and keeps it; one that is not as the samples are is refused with the codes that v3 documents. */
export function uploadCsv({ world, files, version }: Call<"csv/upload">): Answer<"csv/upload"> {
  const upload = files.find(({ part }) => part === "file");
  if (!upload) throw new Refusal(400, files.length > 0 ? "Unexpected field" : "File is required");
  const { name, bytes } = upload;
  const extension = /\.(csv|xlsx)$/i.exec(name)?.[1]?.toUpperCase();
  if (!extension) throw refuse("CSV_UNSUPPORTED_EXTENSION", "File extension is not supported.", {});
  const kind = { fileType: "XLSX" };
  if (extension === "XLSX")
    throw refuse("CSV_PROCESSING_ERROR", "The sandbox reads .csv files only.", kind);
  const file = readCsv(bytes, { name, strict: true });
  checkFile(file, new TextDecoder().decode(bytes));
  const isTooLong = file.rows.length > most;
  if (isTooLong && world.settings.overflow === "refuse") {
    throw refuse("CSV_PROCESSING_ERROR", `CSV has more than ${most} posts.`);
  }
  const filePath = `${world.locationId}/social-planner-import/${randomUUID()}.csv`;
  const rows = file.rows.slice(0, most);
  world.files.set(filePath, { ...file, rows });
  const results = {
    filePath,
    rowsCount: countRows({ ...file, rows }, world),
    fileName: name,
    ...(version === "v3" && {
      fileSize: bytes.length,
      csvFileType: layoutOf(file.format === "advanced"),
    }),
  };
  return { ...envelope(201, "Uploaded CSV"), results };
}

function layoutOf(isAdvanced: boolean): "basic" | "advance" {
  return isAdvanced ? "advance" : "basic";
}

/** What `rowsCount` says of a file: whether it counts the header rows is not documented. */
export function countRows({ rows, format }: CsvFile, { settings }: World): number {
  if (settings.rowsCount === "posts") return rows.length;
  return rows.length + (format === "advanced" ? 2 : 1);
}

function checkFile({ format, findings, rows }: CsvFile, text: string): void {
  const codes = new Set<string>(findings.map(({ code }) => code));
  const kind = { fileType: "CSV", csvFileType: layoutOf(format === "advanced") };
  if (codes.has("file-empty")) throw refuse("CSV_EMPTY_FILE", "CSV file is empty.");
  if (codes.has("not-csv") || codes.has("not-utf8"))
    throw refuse("CSV_INVALID_FORMAT", "CSV format is invalid.");
  // What we read widely, HighLevel compares byte for byte.
  if (!format || codes.has("read-as")) throw refuseHeaders(text);
  if (codes.has("header-groups-absent")) {
    throw refuse("CSV_MISSING_REQUIRED_ROWS", "CSV is missing required rows.", kind);
  }
  if (rows.length === 0) throw refuse("CSV_NO_VALID_POST", "CSV has no valid post.", kind);
}

function refuseHeaders(text: string): Refusal {
  const isAdvanced = text.startsWith("All Social") || text.includes("OGmetaUrl (url)");
  const header = text.split("\n").slice(0, 2).join("\n");
  const all = columnsOf[isAdvanced ? "advanced" : "basic"].map((column) => column.header);
  const missing = all.filter((one) => !header.includes(one));
  return refuse("CSV_HEADERS_NOT_MATCHING", "CSV headers are not identical to sample file.", {
    fileType: "CSV",
    csvFileType: layoutOf(isAdvanced),
    ...(missing.length > 0 && { missingHeaders: missing.join(", ") }),
  });
}

function refuse(code: string, message: string, kind: object = { fileType: "CSV" }): Refusal {
  return new Refusal(400, { code, message, ...kind });
}
