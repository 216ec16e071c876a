import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { fillGuide } from "../../scripts/guides.mjs";

const folder = new URL("../../openapi/guides/", import.meta.url);

// After a change that is meant: `npm run golden`, then read the difference before it is committed.
it.each(readdirSync(folder))(
  "%s has the tables of what the library knows, as they are now",
  (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(fillGuide(text)).toBe(text);
    expect(text).not.toMatch(/\{\{|undefined/);
  },
);
