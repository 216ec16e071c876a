import { takesField } from "../../operation-body.js";
import { versions } from "../../operation.js";
import { splitBars, splitList } from "../cell.js";
import { fieldOf, findMissing, readAltTexts } from "../details.js";
import { isOwn, type FieldKey } from "../format.js";
import { mediaOf, type Row } from "../row.js";
import { reaches, type Check, type Context, type Report } from "./context.js";
import { count } from "../words.js";

/** The row says nothing that only a file or only a single post can say, on the way that it goes. */
export const checkRoute: Check = (row, context, report) => {
  const keys = (Object.keys(row.fields) as FieldKey[]).filter((key) => isMeant(key, row, context));
  if (context.via === "csv")
    for (const key of keys)
      if (isOwn({ key })) report("posts-only", key, "a file for HighLevel has no such column");
  if (context.via !== "posts") return;
  for (const key of keys) checkField(key, context, report);
  checkRequired(row, context, report);
  checkIds("tags", row, report);
  checkIds("category", row, report);
  checkAltTexts(row, report);
  if (row.fields["linkedin.pollQuestion"] && reaches(context, "linkedin")) checkPoll(row, report);
};

/** Whether a cell says something, of a network that posts go to. */
function isMeant(key: FieldKey, { fields }: Row, context: Context): boolean {
  const [network = "", name] = key.split(".");
  const isInFile = isOwn({ key }) && context.via === "csv";
  const isReached = name === undefined || isInFile || reaches(context, network);
  return isReached && fields[key]!.toLowerCase() !== "false";
}

function checkField(key: FieldKey, { version }: Context, report: Report): void {
  const path = fieldOf(key);
  if (path && takesField(path, version)) return;
  const other = path && versions.find((one) => takesField(path, one));
  const what = `a post that is made by itself cannot say it in version ${version} of the API`;
  const back = isOwn({ key }) ? "" : ", or import the file with --via csv";
  const fix = other && `use --api-version ${other}, or empty the cell${back}`;
  report("posts-column", key, what, { fix });
}

function checkRequired(row: Row, { platforms = [], version }: Context, report: Report): void {
  for (const { id, name } of platforms)
    for (const key of findMissing(row, { platform: id }, version))
      report("posts-required", key, `a post to ${name} that is made by itself needs it`);
}

function checkAltTexts(row: Row, report: Report): void {
  const [texts, files] = [readAltTexts(row).length, mediaOf(row).length];
  if (texts > files) report("alt-texts", "altTexts", `${texts} texts for ${count(files, "file")}`);
}

function checkPoll(row: Row, report: Report): void {
  if (mediaOf(row).length > 0 || row.link)
    report("poll", "linkedin.pollQuestion", "a poll has neither media nor a link");
  const options = splitBars(row.fields["linkedin.pollOptions"]).filter(Boolean);
  const isFit = options.length >= 2 && options.length <= 4;
  if (!isFit || options.some((one) => one.length > 30) || new Set(options).size < options.length)
    report("poll", "linkedin.pollOptions", "a poll has two to four answers of 30 characters");
}

function checkIds(key: "tags" | "category", { fields }: Row, report: Report): void {
  const name = splitList(fields[key]).find((value) => !/^[0-9a-f]{24}$/i.test(value));
  if (name === undefined) return;
  const message = `${JSON.stringify(name)} is a name, and a post that is made by itself takes ids`;
  const command = `social-planner ${key === "tags" ? "tags" : "categories"} list`;
  const fix = `write its _id (${command}), or import the file with --via csv`;
  report("posts-id", key, message, { value: name, fix });
}
