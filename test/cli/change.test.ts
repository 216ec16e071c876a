import { expect, it } from "vitest";
import { sayChange } from "../../src/cli/change.js";
import { toCodes } from "../../src/cli/paint.js";
import type { Difference } from "../../src/reconcile/difference.js";

const host = "https://media.harborbakery.example";

it.each<[string, Difference["field"], string | undefined, string, string, by?: Difference["by"]]>([
  [
    "of a long list, what only one side has",
    "media",
    `${host}/oven-1.jpg, ${host}/oven-2.jpg, ${host}/oven-3.jpg`,
    `${host}/oven-1.jpg, ${host}/oven-9.jpg, ${host}/oven-3.jpg`,
    `media: ${host}/oven-2.jpg → ${host}/oven-9.jpg`,
  ],
  [
    "a file more",
    "media",
    `${host}/1.jpg`,
    `${host}/1.jpg, ${host}/2.jpg`,
    `media: none → ${host}/2.jpg`,
  ],
  [
    "another order",
    "media",
    "https://a.example/1, https://a.example/2",
    "https://a.example/2, https://a.example/1",
    "media: https://a.example/1, https://a.example/2 → https://a.example/2, https://a.example/1",
  ],
  [
    "of a long caption, where it begins to differ",
    "caption",
    "Lunch, sorted: soup of the day, a slice of rye, and a window seat. 🥣",
    "Lunch, sorted: soup of the day, a slice of rye, and the best seat by the window. 🥣",
    "caption: …a slice of rye, and a window seat. 🥣 → …a slice of rye, and the best seat by the window. 🥣",
  ],
  [
    "a short caption whole",
    "caption",
    "Fresh bread",
    "Fresh rolls",
    "caption: Fresh bread → Fresh rolls",
  ],
  [
    "a long word without blanks",
    "caption",
    "a".repeat(70),
    `${"a".repeat(69)}b`,
    `caption: ${"a".repeat(59)}… → ${"a".repeat(59)}…`,
  ],
  [
    "a time",
    "time",
    "2098-01-06T14:30:00.000Z",
    "2098-01-05T14:30:00.000Z",
    "time: 2098-01-06 14:30Z → 2098-01-05 14:30Z",
  ],
  [
    "what HighLevel does not tell",
    "link",
    undefined,
    "https://bakery.example/2",
    "link: now https://bakery.example/2 in the plan; HighLevel does not tell what it has",
  ],
  [
    "of what a person changed, the plan and what is there",
    "caption",
    "Her bread",
    "Bread",
    "caption: Bread → Her bread",
    "highlevel",
  ],
  [
    "what HighLevel does not tell, whoever changed it",
    "link",
    undefined,
    "https://bakery.example/2",
    "link: now https://bakery.example/2 in the plan; HighLevel does not tell what it has",
    "highlevel",
  ],
])("a change shows %s", (_, field, there, plan, line, by = "plan") => {
  expect(toCodes(sayChange({ field, plan, there, by }), false)).toBe(line);
});
