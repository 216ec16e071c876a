import { afterAll, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { useFolder } from "../cli/folder.js";
import { openAgent } from "./agent.js";
import type { Person } from "./agent.js";

const isFull = process.env["FAULTS"] === "all";
const seed = Number(process.env["SEED"] ?? 20_261_128);
const stories = Number(process.env["STORIES"] ?? (isFull ? 40 : 3));
const steps = 30;

const { at } = useFolder("mcp-careless");
let played = 0;
afterAll(() => expect(played).toBe(stories));

/** Numbers below one, always the same from the same seed (mulberry32). */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A model that calls tools in any order, repeats itself, invents ids, ignores errors and is started anew. */
async function play(number: number, people: readonly Person[]) {
  const random = createRandom(seed + number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { url, token, userId } = inject("sandbox");
  const locationId = `mcp-careless-${people.length}-${number}`;
  const planner = createPlanner({ token, locationId, baseUrl: url });
  const { results } = await planner.accounts.list();
  const account = results?.accounts?.find(({ platform }) => platform === "linkedin")?.id ?? "";
  const listPosts = async () => {
    const { results: found } = await planner.posts.list({ type: "all", skip: "0", limit: "100" });
    return (found?.posts ?? [])
      .map(({ summary, status, displayDate }) => `${summary} ${status} ${displayDate}`)
      .toSorted();
  };
  const when = { scheduleDate: "2098-03-02T13:00:00.000Z", status: "scheduled" as const };
  const own = { accountIds: [account], type: "post" as const, userId, media: [] };
  await planner.posts.create({ ...own, ...when, summary: "A person's own" });

  const env = {
    HIGHLEVEL_BASE_URL: url,
    HIGHLEVEL_TOKEN: token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: userId,
  };
  const start = () => openAgent(["--folder", at(".")], env, { era: pick(["auto", "legacy"]) });
  let agent = await start();
  let yes = 0;
  let sinceYes = 9;
  const versions = [1, 1, 1, 1];
  const plans = ["plan-0123456789abcdef"];
  const tokens = ["yes", "WzE3OTU4NjI0Mjc3MjMseyJyZXF1ZXN0Ijp7fX1d.aaaa"];
  const marks = ["sp-00000000"];
  const told: string[] = [];

  const writePlan = () => {
    const row = Math.floor(random() * versions.length);
    if (random() < 0.4) versions[row]!++;
    const rows = versions.map((version, index) => ({
      id: `row-${index}`,
      local: `2098-03-0${index + 1} 08:00`,
      content: `Row ${index} in version ${version} of many`,
    }));
    const left = random() < 0.2 ? rows.filter((_, index) => index !== row) : rows;
    return { name: "careless", time_zone: "America/New_York", account: [account], rows: left };
  };
  const answers = () => pick([{}, {}, { update: true }, { delete_removed: true }]);
  const calls: (() => [string, object])[] = [
    () => ["check_plan", writePlan()],
    () => ["check_plan", pick([{}, { path: "../x.csv" }, { rows: [{ id: "a" }] }])],
    () => ["diff_plan", { plan: pick(plans.slice(-2)), ...answers() }],
    () => ["diff_plan", { plan: pick(plans), ...answers() }],
    () => ["diff_plan", { deed: pick(["undo", "hold", "resume"]), import: pick(marks) }],
    () => ["stage_plan", { plan: pick(plans.slice(-2)) }],
    () => ["stage_plan", { plan: pick(plans) }],
    () => ["schedule_plan", { token: pick(tokens.slice(-2)) }],
    () => ["schedule_plan", { token: pick(tokens.slice(-1)) }],
    () => ["schedule_plan", { token: pick(tokens) }],
    () => [pick(["undo_import", "hold", "resume"]), { token: pick(tokens.slice(-2)) }],
    () => ["verify_plan", pick([{ plan: pick(plans) }, { import: pick(marks) }])],
    () => ["list_posts", { page: pick([1, 2]) }],
    () => [pick(["publish_now", "create_post", "finalize"]), { plan: pick(plans) }],
  ];
  // Half of the time it means well, and does a deed as it should be done.
  const latest = (list: readonly string[]) => list.at(-1);
  const job = [
    () => ["check_plan", writePlan()],
    () => ["diff_plan", { plan: latest(plans), ...answers() }],
    () => ["stage_plan", { plan: latest(plans) }],
    () => ["schedule_plan", { token: latest(tokens) }],
    () => ["verify_plan", { plan: latest(plans) }],
  ] satisfies (() => [string, object])[];
  const deed = (name: string, tool: string) =>
    [
      () => ["diff_plan", { deed: "undo", import: "sp-ffffffff" }],
      () => ["diff_plan", { deed: name, import: latest(marks) }],
      () => [tool, { token: latest(tokens) }],
    ] satisfies (() => [string, object])[];
  const deeds = [job, job, job, deed("undo", "undo_import"), deed("hold", "hold")];
  const wells = [...deeds, deed("resume", "resume")];
  let well: (() => [string, object])[] = [...job];
  const next = () => {
    if (random() < 0.3) return pick(calls)();
    if (well.length === 0) well = [...pick(wells)];
    return well.shift()!();
  };
  const call = async ([name, given]: [string, object]) => {
    told.push(`${name} ${JSON.stringify(given).slice(0, 120)}`);
    const signal = random() < 0.1 ? AbortSignal.timeout(Math.ceil(random() * 200)) : undefined;
    const said = await agent.call(name, given, { signal }).catch(() => undefined);
    if (!said) return;
    if (said.plan && !plans.includes(said.plan)) plans.push(said.plan);
    if (said.token) tokens.push(said.token);
    for (const [mark] of said.text.matchAll(/sp-\w{8}/g)) marks.push(mark);
    told.push(`  ${said.text.slice(0, 160)}`);
  };

  for (let step = 0; step < steps; step++) {
    const before = await listPosts();
    const person = pick(people);
    agent.answer(person);
    const asked = agent.asked.length;
    const twoAtOnce = random() < 0.15 ? [next(), pick(calls)()] : [next()];
    await Promise.all(twoAtOnce.map(call));
    const isYes = person === "accept" && agent.asked.length > asked;
    if (isYes) yes++;
    sinceYes = isYes ? 0 : sinceYes + 1;
    if (random() < 0.05) {
      told.push("is started anew");
      await agent.close();
      agent = await start();
    }
    const after = await listPosts();
    const story = told.join("\n");
    // What a call that was taken back has begun may end a little later.
    if (sinceYes > 2) expect([story, after]).toEqual([story, before]);
    const rows = after.flatMap((post) => /^Row \d/.exec(post)?.[0] ?? []);
    expect([story, rows]).toEqual([story, [...new Set(rows)]]);
    expect([story, after.filter((post) => post.startsWith("A person's own"))]).toEqual([
      story,
      [expect.stringMatching(/^A person's own (scheduled|draft) 2098-03-02T13:00:00\.000Z$/)],
    ]);
  }
  await agent.close();
  return { yes };
}

it.each(Array.from({ length: stories }, (_, index) => index))(
  "a careless model doubles nothing, publishes nothing without a yes and touches no foreign post, in story %i",
  { timeout: 120_000 },
  async (number) => {
    const people: Person[] =
      number % 3 === 0 ? ["decline", "cancel", "unticked"] : ["accept", "accept", "decline"];
    const { yes } = await play(number, people);
    if (number % 3 === 0) expect(yes).toBe(0);
    played++;
  },
);
