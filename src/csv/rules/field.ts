import type { Check } from "./context.js";
import { measure } from "./length.js";

/** Cells of single networks hold what their headers name, and titles fit. */
export const checkFields: Check = ({ fields }, { columns }, report) => {
  for (const { key, choices, longest = Infinity } of columns) {
    const value = (fields as Partial<Record<string, string>>)[key];
    if (value === undefined) continue;
    // The sample writes TRUE and FALSE although its headers are in lower case.
    if (choices && !choices.includes(choices[0] === "true" ? value.toLowerCase() : value)) {
      const fix = `write ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
      report("value-unknown", key, `${JSON.stringify(value)} is not one of its values`, { fix });
    }
    if (value.length <= longest) continue;
    const fix = `shorten it to ${longest}`;
    const count = measure(value, "graphemes");
    if (count > longest) report("text-too-long", key, `${count} characters`, { fix });
    else report("text-count", key, `${count} characters, or ${value.length} in UTF-16`, { fix });
  }
};
