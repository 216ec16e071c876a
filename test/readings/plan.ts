import { localOf } from "./server/zone.js";

/** Where the plan goes: New York is at -5 h in winter and at -4 h in summer. */
export const zone = "America/New_York";

/** Two accounts by name, so that they are found again under new ids. */
export const accounts = [
  { platform: "facebook", name: "Bakery", originId: "1001" },
  { platform: "linkedin", name: "Bakers", originId: "2002" },
];

/** A plan: what is imported, and what must truly be there then. */
export interface Plan {
  readonly text: string;
  /** Whether rows without a date are meant. */
  readonly allowDrafts?: boolean;
  readonly placements: readonly Wanted[];
}

/** A placement as it must truly be, and how it may be as long as nobody said that it is to change. */
export interface Wanted {
  readonly account: string;
  /** `undefined` where its row is gone from the plan. */
  readonly now: string | undefined;
  readonly before: string | undefined;
}

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";

const long = Array.from({ length: 12 }, (_, at) => `Reason ${at + 1} to come by this week.`);

/** Every row as the file has it, and literally what it is to become: in each, some spelling has something to spell. */
const rows = {
  bread: [
    '2098-01-05 09:30:00,"Fresh bread & ""real"" butter - before 9 < 10...",,https://media.example.com/bread.jpg,,,',
    '2098-01-05T14:30:00.000Z | Fresh bread & "real" butter - before 9 < 10... | https://media.example.com/bread.jpg',
  ],
  nowhere: [
    "2098-03-01 10:00:00,We're nowhere near done #bread,,,,,",
    "2098-03-01T15:00:00.000Z | We're nowhere near done #bread | ",
  ],
  lines: [
    '2098-07-04 20:15:00,"Two\r\nlines 🥐 made with ❤️",,,,,',
    "2098-07-05T00:15:00.000Z | Two¶lines 🥐 made with ❤️ | ",
  ],
  repeated: [
    '2098-07-05 20:15:00,"Two\r\nlines 🥐 made with ❤️",,,,,',
    "2098-07-06T00:15:00.000Z | Two¶lines 🥐 made with ❤️ | ",
  ],
  link: [
    "2098-08-01 12:00:00,Read https://bakery.example/what/we/do?from=post&to=all today,,,,,",
    "2098-08-01T16:00:00.000Z | Read https://bakery.example/what/we/do?from=post&to=all today | ",
  ],
  images: [
    '2098-09-01 12:00:00,Café crème à la carte,https://bakery.example/menu,"https://media.example.com/1.jpg, https://media.example.com/2.jpg, https://media.example.com/3.png",,,',
    "2098-09-01T16:00:00.000Z | Café crème à la carte¶https://bakery.example/menu | https://media.example.com/1.jpg https://media.example.com/2.jpg https://media.example.com/3.png",
  ],
  long: [
    `2098-10-01 08:00:00,${long.join(" ")},,,,,`,
    "2098-10-01T12:00:00.000Z | Reason 1 to come by this week. Reason 2 to come by this week. Reason 3 to come by this week. Reason 4 to come by this week. Reason 5 to come by this week. Reason 6 to come by this week. Reason 7 to come by this week. Reason 8 to come by this week. Reason 9 to come by this week. Reason 10 to come by this week. Reason 11 to come by this week. Reason 12 to come by this week. | ",
  ],
  picture: [
    "2098-11-01 08:00:00,,,https://media.example.com/only-a-picture.jpg,,,",
    "2098-11-01T12:00:00.000Z |  | https://media.example.com/only-a-picture.jpg",
  ],
  // As the plan has them after it was changed.
  mended: [
    "2098-03-01 10:00:00,We're nowhere near finished #bread,,,,,",
    "2098-03-01T15:00:00.000Z | We're nowhere near finished #bread | ",
  ],
  moved: [
    '2098-07-04 21:45:00,"Two\r\nlines 🥐 made with ❤️",,,,,',
    "2098-07-05T01:45:00.000Z | Two¶lines 🥐 made with ❤️ | ",
  ],
  reimaged: [
    '2098-09-01 12:00:00,Café crème à la carte,https://bakery.example/menu,"https://media.example.com/1.jpg, https://media.example.com/4.jpg, https://media.example.com/3.png",,,',
    "2098-09-01T16:00:00.000Z | Café crème à la carte¶https://bakery.example/menu | https://media.example.com/1.jpg https://media.example.com/4.jpg https://media.example.com/3.png",
  ],
  idea: [",An idea for some day,,,,,", " | An idea for some day | "],
  thought: [
    ",Another thought,,https://media.example.com/thought.jpg,,,",
    " | Another thought | https://media.example.com/thought.jpg",
  ],
  added: ["2098-12-01 08:00:00,One more,,,,,", "2098-12-01T13:00:00.000Z | One more | "],
} as const;

type RowName = keyof typeof rows;

/** A plan of rows; a pair is a row and what it was before, without a first where it is gone. */
function plan(list: readonly (RowName | readonly [RowName | undefined, RowName])[]): Plan {
  const pairs = list.map((one) => (typeof one === "string" ? ([one, undefined] as const) : one));
  const lines = pairs.flatMap(([now]) => (now ? [rows[now][0]] : []));
  const placements = pairs.flatMap(([now, before]) =>
    accounts.map(({ originId }) => ({
      account: originId,
      now: now && `${originId} | ${rows[now][1]}`,
      before: before && `${originId} | ${rows[before][1]}`,
    })),
  );
  return { text: [header, ...lines, ""].join("\r\n"), placements };
}

/** The plan as it is imported first. A year ahead is only a warning. */
export const first = plan([
  "bread",
  "nowhere",
  "lines",
  "repeated",
  "link",
  "images",
  "long",
  "picture",
]);

/** The plan after a caption, a time and an image were changed, a row deleted and one added. */
export const second = plan([
  "bread",
  ["mended", "nowhere"],
  ["moved", "lines"],
  "repeated",
  "link",
  ["reimaged", "images"],
  [undefined, "long"],
  "picture",
  "added",
]);

/** A plan that has rows without a date, which become drafts. */
export const drafts: Plan = { ...plan(["bread", "idea", "nowhere", "thought"]), allowDrafts: true };

/** A plan of which the first post is due in two hours, the second in four and the last in six. */
export function soon(now: number): Plan {
  const hour = 3_600_000;
  const dues = [2, 4, 6].map((hours) => Math.floor(now / 60_000) * 60_000 + hours * hour);
  const lines = dues.map((at, index) => {
    const wall = localOf(at, zone).slice(0, 19).replace("T", " ");
    return `${wall},Soon ${index + 1},,,,,`;
  });
  const placements = dues.flatMap((at, index) =>
    accounts.map(({ originId }) => ({
      account: originId,
      now: `${originId} | ${new Date(at).toISOString()} | Soon ${index + 1} | `,
      before: undefined,
    })),
  );
  return { text: [header, ...lines, ""].join("\r\n"), placements };
}
