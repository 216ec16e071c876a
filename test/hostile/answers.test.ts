import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { header, useFolder } from "../cli/folder.js";
import { run as runHere } from "../cli/run.js";
import { startRecorder } from "../support/recorder.js";
import type { Recorded, Reply } from "../support/recorder.js";
import { takeShare } from "../support/share.js";
import { expectTame } from "./tame.js";

const account = {
  id: "o_l_7",
  name: "Bakery",
  platform: "facebook",
  originId: "7",
  expire: "2098-01-01T00:00:00.000Z",
  isExpired: false,
};
const rye = {
  _id: "p1",
  locationId: "l",
  accountIds: ["o_l_7"],
  type: "post",
  platform: "facebook",
  status: "scheduled",
  summary: "Rye",
  displayDate: "2098-03-01T13:00:00.000Z",
  media: [],
};
/** A post of somebody else's, in the same minute, with everything that a post can tell. */
const foreign = {
  ...rye,
  _id: "p2",
  summary: "Flowers",
  media: [{ url: "https://media.example/a.jpg", type: "image/jpeg" }],
  scheduleDate: "2098-03-01T13:00:00.000Z",
  publishedAt: null,
  previewLink: "https://network.example/2",
  error: null,
  createdBy: "u",
  accountId: "o_l_7",
  ogTagsDetails: { metaLink: "https://flowers.example/" },
  deleted: false,
};
const csv = { _id: "i1", fileName: "other.csv", file: "f/other.csv", status: "in_review" };
const row = {
  _id: "r1",
  summary: "Rye",
  scheduleDate: "2098-03-01T13:00:00.000Z",
  medias: [{ url: "https://media.example/a.jpg" }],
  link: { url: "https://a.example/" },
  errorMessage: "",
};

/** What each address answers, by its end. */
const answers = {
  "/locations/l": { location: { name: "Bakery", timezone: "America/New_York" } },
  "/accounts": { results: { accounts: [account] } },
  "/posts/list": { results: { posts: [rye, foreign], count: 2 } },
  "/posts/p1": { results: { post: rye } },
  "/posts/p2": { results: { post: foreign } },
  "/csv": {
    results: { csvs: [{ ...csv, accountIds: ["o_l_7"], approver: "", createdAt: "x" }], count: 1 },
  },
  "/csv/i1": { results: { csv, posts: [row], count: 1 } },
  "/categories": { results: [] },
  "/tags": { tags: [] },
};
type Address = keyof typeof answers;

/** Answers as those do, but for one of them. */
const reply =
  (address?: Address, body?: unknown) =>
  ({ url }: Recorded): Reply => {
    const [path = ""] = url.split("?");
    const known = Object.keys(answers).filter((end) => path.endsWith(end)) as Address[];
    const [found] = known;
    if (!found) return { status: 404, body: { message: "Not found" } };
    return { body: JSON.stringify(found === address ? body : answers[found]) };
  };

const odd: unknown[] = [
  null,
  7.5,
  1e300,
  true,
  "",
  "\u001B[2J\u202E",
  "2027-13-45T99:99:99Z",
  [],
  {},
  [null],
  { $date: 1e300 },
  { $oid: 7 },
  JSON.parse('{"__proto__":{"a":1},"toString":1}'),
];

const { write } = useFolder("answers");
let file: string;
beforeAll(async () => {
  file = await write("week.csv", `${header}2098-03-01 08:00:00,Rye,,,,\r\n`);
});
afterAll(() => expect(({} as { a?: number }).a).toBeUndefined());

let now = reply();
let server: Awaited<ReturnType<typeof startRecorder>>;
beforeAll(async () => {
  server = await startRecorder((request) => now(request));
});
afterAll(() => server[Symbol.asyncDispose]());

async function run(words: readonly string[], address: Address, body: unknown) {
  now = reply(address, body);
  return runHere([...words], {
    HIGHLEVEL_BASE_URL: server.baseUrl,
    HIGHLEVEL_TOKEN: "pit-12345678",
    HIGHLEVEL_LOCATION_ID: "l",
    HIGHLEVEL_USER_ID: "u",
  });
}
const jobs = () => ({
  report: ["report", "--month", "2098-03"],
  page: ["report", "--month", "2098-03", "--html"],
  verify: ["verify", file, "--account", "Bakery"],
  pull: ["pull", "Rye"],
  import: ["import", file, "--account", "Bakery", "--dry-run"],
});

describe("a post of somebody else's with an odd field", () => {
  it.each(Object.keys(foreign).map((name, turn) => [name, turn] as const))(
    "%s stops neither report, verify, pull nor import",
    async (name, turn) => {
      const { report, verify, pull, import: dry } = jobs();
      for (const value of takeShare(odd, turn, 5)) {
        const body = { results: { posts: [rye, { ...foreign, [name]: value }], count: 2 } };
        const ends = [
          await run(report, "/posts/list", body),
          await run(verify, "/posts/list", body),
          await run(pull, "/posts/list", body),
          await run(dry, "/posts/list", body),
        ];
        ends.forEach(expectTame);
        expect([name, value, ends[0]?.code, ends[0]?.stdout]).toEqual([
          name,
          value,
          0,
          expect.stringContaining("facebook"),
        ]);
        expect([name, value, ends[1]?.stdout]).toEqual([
          name,
          value,
          expect.stringContaining("Rye"),
        ]);
        expect([name, value, ends[2]?.stdout]).toEqual([
          name,
          value,
          expect.stringContaining("Rye"),
        ]);
      }
    },
  );

  it("is told of where its time cannot be read, and not counted", async () => {
    const timeless = { ...foreign, displayDate: 1e300, scheduleDate: "soon" };
    const body = { results: { posts: [rye, timeless], count: 2 } };
    const { code, stdout, stderr } = await run(jobs().report, "/posts/list", body);
    expect([code, stderr]).toEqual([
      0,
      "Bakery: of 1 post more HighLevel tells no time that can be read; not counted\n",
    ]);
    expect(stdout).toMatch(/facebook +1/);
  });
});

describe("an answer that holds something else", () => {
  const places: [Address, string, (value: unknown) => unknown][] = [
    ...(Object.keys(answers) as Address[]).map((address): (typeof places)[number] => [
      address,
      "as a whole",
      (value) => value,
    ]),
    ["/locations/l", "location", (location) => ({ location })],
    ...["name", "timezone"].map((name): (typeof places)[number] => [
      "/locations/l",
      name,
      (value) => ({ location: { ...answers["/locations/l"].location, [name]: value } }),
    ]),
    ["/accounts", "results", (results) => ({ results })],
    ["/accounts", "accounts", (accounts) => ({ results: { accounts } })],
    ["/accounts", "account", (one) => ({ results: { accounts: [account, one] } })],
    ...Object.keys(account).map((name): (typeof places)[number] => [
      "/accounts",
      name,
      (value) => ({ results: { accounts: [account, { ...account, [name]: value }] } }),
    ]),
    ["/posts/list", "results", (results) => ({ results })],
    ["/posts/list", "posts", (posts) => ({ results: { posts } })],
    ["/posts/list", "count", (count) => ({ results: { posts: [rye], count } })],
    ["/posts/p1", "post", (post) => ({ results: { post } })],
    ["/csv", "results", (results) => ({ results })],
    ["/csv", "csvs", (csvs) => ({ results: { csvs } })],
    ...["fileName", "file", "status", "approver", "createdAt", "accountIds", "_id"].map(
      (name): (typeof places)[number] => [
        "/csv",
        name,
        (value) => ({ results: { csvs: [{ ...csv, [name]: value }], count: 1 } }),
      ],
    ),
    ["/csv/i1", "posts", (posts) => ({ results: { csv, posts } })],
    ...Object.keys(row).map((name): (typeof places)[number] => [
      "/csv/i1",
      name,
      (value) => ({ results: { csv, posts: [{ ...row, [name]: value }], count: 1 } }),
    ]),
  ];

  it.each(places.map((place, turn) => [...place, turn] as const))(
    "%s, %s: is said so in words, by a code of the table",
    async (address, _, put, turn) => {
      const { page, import: dry, pull } = jobs();
      const all = [dry, page, ["doctor"], ["accounts"], pull];
      for (const value of takeShare(odd, turn, 5))
        for (const words of all) {
          const end = await run(words, address, put(value));
          expectTame(end);
          // Where nobody can answer, pull wants --yes for what it found.
          if (words !== pull) expect([words[0], value, end.code]).not.toContain(2);
        }
    },
  );
});
