import type { Check } from "./context.js";

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
    // Counted as a caption is: an emoji is one.
    const length = value.length > longest ? Array.from(value).length : 0;
    if (length > longest)
      report("text-too-long", key, `${length} characters`, { fix: `shorten it to ${longest}` });
  }
};
