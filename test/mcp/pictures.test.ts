import { cp, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, it } from "vitest";
import { useFolder } from "../cli/folder.js";
import { useLocation } from "../cli/location.js";
import { run } from "../cli/run.js";
import { openAgent } from "./agent.js";

const { at, write } = useFolder("mcp-pictures");
const examples = fileURLToPath(new URL("../../examples/pictures/", import.meta.url));
const locationId = "mcp-pictures";
const { environment, accountOf, planner } = useLocation(locationId);

beforeAll(async () => {
  await cp(examples, at("plans/"), { recursive: true });
  const week = await readFile(`${examples}week.csv`, "utf8");
  // The week passes one day.
  await write("plans/week.csv", week.replaceAll("2027-11-", "2098-11-"));
  await writeFile(at("secret.jpg"), await readFile(`${examples}photos/loaf.jpg`));
});

/** The names of the files in the library of the location. */
async function listLibrary(): Promise<string[]> {
  const query = `altType=location&altId=${locationId}&sortBy=name&sortOrder=asc&type=file&fetchAll=true&limit=100`;
  const { url, token } = inject("sandbox");
  const headers = { authorization: `Bearer ${token}.${locationId}`, version: "2021-07-28" };
  const { files } = await (await fetch(`${url}/medias/files?${query}`, { headers })).json();
  return files.map(({ name }: { name: string }) => name.replace(/ \[.*\]/, "")).toSorted();
}

const open = () => {
  const token = `${inject("sandbox").token}.${locationId}`;
  // The user by name: no variable tells it.
  const env = { ...environment(), HIGHLEVEL_TOKEN: token, HIGHLEVEL_USER_ID: undefined };
  return openAgent(["--folder", at("plans"), "--user", "mara lindt"], env);
};

it("an agent's file of posts and its own rows name files, which are uploaded and shown by name", async () => {
  const account = [accountOf("facebook")];
  const agent = await open();
  const checked = await agent.call("check_plan", { path: "week.csv", account });
  expect(checked).toMatchObject({ outcome: "good", counts: { good_posts: 5 } });
  const { plan, token } = await agent.call("diff_plan", { plan: checked.plan });
  expect(await listLibrary()).toEqual([]);
  expect(await agent.call("stage_plan", { plan })).toMatchObject({ outcome: "staged" });
  const files = ["harbour at 7am.png", "loaf.jpg", "oven.mp4", "steam.gif"];
  expect(await listLibrary()).toEqual(files);
  expect(await agent.call("schedule_plan", { token })).toMatchObject({ outcome: "scheduled" });
  const { results } = await planner.posts.list({ type: "scheduled", skip: "0", limit: "10" });
  expect(results?.posts?.flatMap(({ media }) => media ?? []).map((one) => one?.url)).toEqual(
    Array.from({ length: 6 }, () => expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/media\//)),
  );
  expect(await agent.call("verify_plan", { plan })).toMatchObject({
    outcome: "all is as planned",
  });

  // Another picture under the same name is a change, and named.
  await cp(at("plans/photos/harbour at 7am.png"), at("plans/photos/loaf.jpg"));
  const diff = await agent.call("diff_plan", { plan });
  expect(diff.items.map(({ row, differs }) => [row, differs]).filter(([, one]) => one)).toEqual([
    [1, "media: «loaf.jpg» → «photos/loaf.jpg (other content)»"],
    [
      2,
      "media: «harbour at 7am.png, loaf.jpg» → «harbour at 7am.png, photos/loaf.jpg (other content)»",
    ],
    [5, "media: «loaf.jpg» → «photos/loaf.jpg (other content)»"],
  ]);

  const rows = [
    { id: "a", local: "2098-12-01 08:00", content: "Steam", gif: "photos/steam.gif" },
    { id: "b", local: "2098-12-02 08:00", content: "Secret", images: ["../secret.jpg"] },
  ];
  const draft = { name: "week-49", time_zone: "America/New_York", account, rows };
  const refused = await agent.call("check_plan", draft);
  expect(refused.items[0]).toMatchObject({
    row: 2,
    column: "«imageUrls»",
    message: "«it lies outside the folder, of which alone files are read»",
  });
  const good = { ...draft, rows: rows.slice(0, 1) };
  const own = await agent.call("check_plan", good);
  expect(await agent.call("stage_plan", { plan: own.plan })).toMatchObject({ outcome: "staged" });
  expect(await listLibrary()).toEqual(files);
});

it("a person's command for rows of an agent finds their files", async () => {
  const agent = await openAgent(
    ["--folder", at("plans")],
    { ...environment(), HIGHLEVEL_TOKEN: `${inject("sandbox").token}.${locationId}` },
    { person: "none" },
  );
  const rows = [
    { id: "c", local: "2098-12-03 08:00", content: "Oven", videos: ["photos/oven.mp4"] },
  ];
  const account = [accountOf("facebook")];
  const draft = { name: "week-50", time_zone: "America/New_York", account, rows };
  const { plan } = await agent.call("check_plan", draft);
  const { token } = await agent.call("diff_plan", { plan });
  await agent.call("stage_plan", { plan });
  const { text } = await agent.call("schedule_plan", { token });
  expect(text).toContain(`--media ${at("plans")}`);
  const [, words = ""] = /social-planner (import .*)/.exec(text.replaceAll("\\n", "\n")) ?? [];
  const parts = words.split(" ").map((word) => word.replaceAll("'", ""));
  const done = await run(parts, {
    ...environment(),
    HIGHLEVEL_TOKEN: `${inject("sandbox").token}.${locationId}`,
  });
  expect([done.code, done.stderr]).toEqual([0, expect.stringContaining("1 post")]);
});

it("an agent reads another tool's export as the finding says, by the name of its map", async () => {
  await write("plans/queue.csv", "Date,Text,Link(s),Media URL(s)\n2098-01-15 13:30,Rolls,,\n");
  const account = [accountOf("facebook")];
  const agent = await open();
  const refused = await agent.call("check_plan", { path: "queue.csv", account });
  expect(JSON.stringify(refused)).toContain("--map publer");
  const read = await agent.call("check_plan", { path: "queue.csv", account, map: "publer" });
  expect(read).toMatchObject({ outcome: "good", counts: { good_posts: 1 } });
});
