import { mediaOf } from "../row.js";
import { strip } from "../invisible.js";
import type { Check } from "./context.js";

/** There is something to post. */
export const checkContent: Check = (row, _, report) => {
  if (mediaOf(row).length === 0 && strip(row.content) === "")
    report("content-missing", "content", "the row has neither a caption nor media");
};
