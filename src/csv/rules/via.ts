import { splitList } from "../cell.js";
import type { FieldKey } from "../format.js";
import { reaches } from "./context.js";
import type { Check, Report } from "./context.js";

/** The row says nothing that only a file can say, where its posts are made one by one. */
export const checkRoute: Check = ({ fields }, context, report) => {
  if (context.via !== "posts") return;
  for (const name in fields) {
    const key = name as FieldKey;
    const network = laterNetworks.find((one) => key.startsWith(`${one}.`));
    const isSaid = fields[key]!.toLowerCase() !== "false";
    if (isSaid && (later.has(key) || (network && reaches(context, network))))
      report(
        "posts-column",
        key,
        "a post that is made by itself cannot say it in this version of the API",
      );
  }
  checkIds("tags", splitList(fields.tags), report);
  checkIds("category", splitList(fields.category), report);
};

/** Networks whose columns this version of posts/create does not take (HighLevel's API documentation; high confidence). */
const laterNetworks = ["youtube", "pinterest", "linkedin", "community"];
const later = new Set<FieldKey>(["mediaOptimization", "applyWatermark"]);

function checkIds(key: "tags" | "category", values: readonly string[], report: Report): void {
  const name = values.find((value) => !/^[0-9a-f]{24}$/i.test(value));
  if (name === undefined) return;
  const message = `${JSON.stringify(name)} is a name, and a post that is made by itself takes ids`;
  const command = `social-planner ${key === "tags" ? "tags" : "categories"} list`;
  const fix = `write its _id (${command}), or import the file with --via csv`;
  report("posts-id", key, message, { value: name, fix });
}
