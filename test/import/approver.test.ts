import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { memoryLedger, removeRemains } from "highlevel-social-planner/import";
import type { ImportOptions } from "highlevel-social-planner/import";
import { editPost, findPosts, verifyPosts } from "highlevel-social-planner/outcome";
import { header, importRows } from "./rows.js";

const bread = "2098-01-05 09:00:00,Fresh bread,,,,,";
const jam = "2098-01-06 09:00:00,Apricot jam,,,,,";
const later = "2098-01-06 12:00:00,Apricot jam,,,,,";
const rolls = "2098-01-07 09:00:00,Poppy seed rolls,,,,,";

// Each test has a location, and so a world, of its own.
function connect(locationId: string) {
  const { url, token } = inject("sandbox");
  let tell = (text: string) => text;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await globalThis.fetch(input, init);
    const { status, headers } = response;
    return new Response(tell(await response.text()), { status, headers });
  };
  const planner = createPlanner({ token, locationId, baseUrl: url, fetch });
  const ledger = memoryLedger();
  const run = async (rows: readonly string[], options: Partial<ImportOptions> = {}) => {
    const events = await importRows(planner, rows, { ledger, ...options });
    const [checked, finished] = [events[0], events.at(-1)];
    const { posts, accounts } = checked?.type === "checked" ? checked : { posts: [], accounts: [] };
    const surveyed = events.find((event) => event.type === "surveyed");
    return {
      dropped: surveyed?.dropped.map(({ caption }) => caption),
      plan: [posts, accounts] as const,
      end: finished?.type === "finished" ? [finished.outcome, finished.reason] : [],
    };
  };
  const list = async () => {
    const posts: string[] = [];
    for await (const { summary, status } of planner.posts.list.all({ type: "all" }))
      posts.push(`${summary} ${status}`);
    return posts.toSorted();
  };
  const verify = async ([posts, accounts]: Awaited<ReturnType<typeof run>>["plan"]) => {
    const options = { file: "bread.csv", userId: "user-1", records: await ledger.list() };
    const verified = await verifyPosts(planner, posts, accounts, options);
    return verified.posts.map(({ state }) => state);
  };
  const mend = async (words: string, summary: string) => {
    const [found] = await findPosts(planner, { words });
    return editPost(planner, { id: found?.copies[0]?._id ?? "", summary }, { ledger });
  };
  return { planner, run, list, verify, mend, tellAs: (how: typeof tell) => void (tell = how) };
}

const approval = ["approval", "posts wait for their approver in HighLevel"];
const asked = { approver: "user-2" };
const update = { answers: { update: true } };

describe.concurrent("posts that are to be approved", () => {
  it.each([
    ["as a file", {}, {}],
    ["one by one", { via: "posts" }, {}],
    ["from another computer", {}, { ledger: memoryLedger() }],
  ] as const)(
    "stay so when the plan changes, and nobody says it again: %s",
    async (how, via, more) => {
      const { run, list, verify } = connect(`approver-${how.replaceAll(" ", "-")}`);
      expect((await run([bread, jam], { ...asked, ...via })).end).toEqual(approval);
      const changed = await run([bread, later, rolls], { ...via, ...update, ...more });
      expect(changed.end).toEqual(approval);
      expect(await list()).toEqual([
        "Apricot jam in_review",
        "Fresh bread in_review",
        "Poppy seed rolls in_review",
      ]);
      expect(await verify(changed.plan)).toEqual(Array(3).fill("awaiting_approval"));
    },
  );

  it.each([
    ["names the user", '{"approverUser":{"id":"user-2"}'],
    ["names the id", '{"approver":"user-2","approverUser":null'],
  ])(
    "are asked for under another name, from another computer, where a post alone %s",
    async (how, told) => {
      const { run, list, tellAs } = connect(`approver-told-${how.length}`);
      await run([bread, jam], asked);
      // Imports do not tell whom they asked.
      tellAs((text) =>
        text
          .replaceAll(',"approver":"user-2"', "")
          .replaceAll('{"approver":"user-2","approverUser":null', told),
      );
      const file = new File([[header, bread, jam, rolls].join("\n")], "other.csv");
      const { end } = await run([], { file, ledger: memoryLedger() });
      expect(end).toEqual(approval);
      tellAs((text) => text);
      expect(await list()).toEqual([
        "Apricot jam in_review",
        "Fresh bread in_review",
        "Poppy seed rolls in_review",
      ]);
    },
  );

  it.each([
    ["here", {}],
    ["from another computer", { ledger: memoryLedger() }],
  ])("are not deleted where imports do not tell whom they ask: %s", async (how, more) => {
    const { run, list, tellAs } = connect(`approver-silent-${how.length}`);
    await run([bread, jam], asked);
    tellAs((text) => text.replaceAll(',"approver":"user-2"', ""));
    const dark = bread.replace("Fresh", "Dark");
    expect((await run([dark, jam], more)).end[1]).toMatch(
      /^1 post needs you, 1 done: row 1 differs/,
    );
    tellAs((text) => text);
    expect(await list()).toEqual(["Apricot jam in_review", "Fresh bread in_review"]);
  });

  it("go out again once they were taken back, though the import that was carried out before reads in review", async () => {
    const ledger = memoryLedger();
    const { planner, run, list } = connect("approver-again");
    await run([bread, jam], { ...asked, ledger });
    const [first] = await ledger.list();
    const rows = [bread.replace("Fresh", "Dark"), jam];
    expect((await run(rows, { ...asked, ...update, ledger })).end).toEqual(approval);
    const second = (await ledger.list()).find(({ mark }) => mark !== first?.mark);
    await removeRemains(planner, second?.mark ?? "", { ledger });
    expect(await list()).toEqual([]);
    expect((await run(rows, { ...asked, ledger })).end).toEqual(approval);
    expect(await list()).toEqual(["Apricot jam in_review", "Dark bread in_review"]);
  });

  it("are taken back one by one where one of them is out, and not with their import", async () => {
    const ledger = memoryLedger();
    const { planner, run, list } = connect("approver-out");
    await run([bread, jam], { ...asked, ledger });
    const [found] = await findPosts(planner, { words: "Fresh bread" });
    const { _id: id = "", accountIds = [] } = found?.copies[0] ?? {};
    const out = { accountIds, summary: "Fresh bread", type: "post" as const, media: [] };
    await planner.posts.update({ id, ...out, userId: "user-1", status: "published" });
    const [record] = await ledger.list();
    const left = await removeRemains(planner, record?.mark ?? "", { ledger });
    expect(left).toMatchObject({ staged: [], posts: [], published: [{ id }] });
    expect(await list()).toEqual(["Fresh bread published"]);
    const { results } = await planner.csv.get({
      id: record?.parts[0]?.id ?? "",
      skip: "0",
      limit: "1",
    });
    expect(results?.csv?.status).toBe("in_review");
  });

  it("are staged anew where the plan changes before they are scheduled", async () => {
    const ledger = memoryLedger();
    const { planner, run, list } = connect("approver-restaged");
    const stage = { ...asked, ledger, schedule: false };
    expect((await run([bread, jam], stage)).end[0]).toBe("staged");
    const rows = [bread.replace("Fresh", "Dark"), jam];
    expect((await run(rows, stage)).end[0]).toBe("staged");
    expect((await run(rows, { ...asked, ledger })).end).toEqual(approval);
    expect(await list()).toEqual(["Apricot jam in_review", "Dark bread in_review"]);
    // One whose button a person pressed is not taken for staged.
    const file = (row: string) => new File([[header, row].join("\n")], "rolls.csv");
    await run([], { ...stage, file: file(rolls) });
    const record = (await ledger.list()).find((one) => one.file === "rolls.csv");
    await planner.csv.finalize({ id: record?.parts[0]?.id ?? "", userId: "user-1" });
    await expect.poll(list, { timeout: 10_000 }).toContain("Poppy seed rolls in_review");
    const moved = { ...stage, file: file(rolls.replace("01-07", "09-07")) };
    expect((await run([], moved)).end[1]).toMatch(/^1 post needs you, 0 done: row 1 may be there/);
    expect(await list()).toContain("Poppy seed rolls in_review");
  });

  it("are asked of whom was asked on the same account", async () => {
    const { run, planner } = connect("approver-accounts");
    const { results } = await planner.accounts.list();
    const other = results?.accounts?.find(({ platform }) => platform === "linkedin")?.id ?? "";
    await run([bread], asked);
    await run([bread], { approver: "user-3", accountIds: [other] });
    await run([bread, jam]);
    const told: string[] = [];
    for await (const post of planner.posts.list.all({ type: "all" }))
      told.push(`${post.summary} ${post.postApprovalDetails?.approver}`);
    expect(told.toSorted()).toEqual([
      "Apricot jam user-2",
      "Fresh bread user-2",
      "Fresh bread user-3",
    ]);
  });

  it.each([
    ["another", "user-3"],
    ["nobody", null],
  ])(
    "are not sent to accounts for one of which %s was asked, until that is said",
    async (to, approver) => {
      const { run, list, planner } = connect(`approver-mixed-${to}`);
      const { results } = await planner.accounts.list();
      const other = results?.accounts?.find(({ platform }) => platform === "linkedin")?.id ?? "";
      const own = results?.accounts?.find(({ platform }) => platform === "facebook")?.id ?? "";
      await run([bread], { ...asked, accountIds: [own] });
      await run([bread], { approver, accountIds: [other] });
      const both = { accountIds: [own, other] };
      expect((await run([bread], both)).end[0]).not.toBe("attention");
      for (let again = 0; again < 2; again += 1) {
        const { end } = await run([bread, jam], both);
        expect(end).toEqual([
          "attention",
          expect.stringMatching(/^some of these accounts had another/),
        ]);
      }
      await run([bread, jam], { accountIds: [own] });
      expect((await list()).filter((post) => post.startsWith("Apricot"))).toEqual([
        "Apricot jam in_review",
      ]);
    },
  );

  it("are asked of whom the file's other accounts were asked, on an account that is new", async () => {
    const { run, planner } = connect("approver-new-account");
    const { results } = await planner.accounts.list();
    const other = results?.accounts?.find(({ platform }) => platform === "linkedin")?.id ?? "";
    await run([bread], asked);
    expect((await run([bread], { accountIds: [other] })).end).toEqual(approval);
  });

  it("are asked of whom their posts name, on an account to which another computer sent them, though the ledger knows another's", async () => {
    const { run, planner, tellAs } = connect("approver-named-there");
    const { results } = await planner.accounts.list();
    const other = results?.accounts?.find(({ platform }) => platform === "linkedin")?.id ?? "";
    await run([bread], asked);
    await run([bread], { approver: "user-3", accountIds: [other], ledger: memoryLedger() });
    // Imports do not tell whom they asked.
    tellAs((text) => text.replaceAll(',"approver":"user-3"', ""));
    await run([bread, jam], { accountIds: [other] });
    tellAs((text) => text);
    const told: string[] = [];
    for await (const post of planner.posts.list.all({ type: "all" }))
      if (post.accountIds?.includes(other)) told.push(post.postApprovalDetails?.approver ?? "");
    expect(told).toEqual(["user-3", "user-3"]);
  });

  it("are asked for again when they are mended, where only the ledger knows of whom", async () => {
    const { run, list, mend, tellAs } = connect("approver-mended");
    await run([bread], asked);
    tellAs((text) =>
      text
        .replaceAll('"status":"in_review"', '"status":"scheduled"')
        .replaceAll(/"postApprovalDetails":\{[^}]*\}/g, '"postApprovalDetails":null'),
    );
    await mend("Fresh bread", "Dark bread");
    tellAs((text) => text);
    expect(await list()).toEqual(["Dark bread in_review"]);
  });

  it.each([
    ["names them", (text: string) => text, approval],
    [
      "names nobody",
      (text: string) =>
        text.replaceAll(/"approver(?:User)?":(?:"user-2"|\{[^}]*\})/g, '"approver":null'),
      [
        "attention",
        expect.stringMatching(/^HighLevel does not tell who is to approve what this file/),
      ],
    ],
  ])(
    "are asked for as those were that the file sent as another plan, by another computer, where HighLevel %s",
    async (how, tell, end) => {
      const { run, tellAs } = connect(`approver-earlier-${how.length}`);
      await run([bread, jam], asked);
      // Imports do not tell whom they asked.
      tellAs((text) => tell(text.replaceAll(',"approver":"user-2"', "")));
      const rows = [rolls, rolls.replace("Poppy seed", "Sesame").replace("01-07", "01-11")];
      expect((await run(rows, { ledger: memoryLedger() })).end).toEqual(end);
      tellAs((text) => text);
    },
  );

  it("stay with whom a person asked instead, and what is new asks whom the plan asked", async () => {
    const { run, planner } = connect("approver-another");
    await run([bread, jam], asked);
    const approvers = async () => {
      const told: string[] = [];
      for await (const post of planner.posts.list.all({ type: "all" }))
        told.push(`${post.summary} ${post.postApprovalDetails?.approver}`);
      return told.toSorted();
    };
    for await (const { _id, summary, accountIds = [] } of planner.posts.list.all({ type: "all" })) {
      if (!_id || summary !== "Apricot jam") continue;
      await planner.posts.update({
        id: _id,
        accountIds,
        userId: "user-1",
        summary,
        media: [],
        type: "post",
        status: "in_review",
        scheduleDate: "2098-01-06T14:00:00.000Z",
        postApprovalDetails: { approver: "user-3" },
      });
    }
    expect(await approvers()).toEqual(["Apricot jam user-3", "Fresh bread user-2"]);
    await run([bread, later, rolls], update);
    expect(await approvers()).toEqual([
      "Apricot jam user-3",
      "Fresh bread user-2",
      "Poppy seed rolls user-2",
    ]);
  });

  it("are told from another computer where their row is gone, though their import reads in review", async () => {
    const { run, list } = connect("approver-dropped");
    const cake = rolls.replace("2098-01-07", "2098-09-07");
    await run([bread, cake], asked);
    const other = await run([bread], { ledger: memoryLedger() });
    expect([other.dropped, other.end[0]]).toEqual([["Poppy seed rolls"], "attention"]);
    expect(await list()).toEqual(["Fresh bread in_review", "Poppy seed rolls in_review"]);
  });

  it("go out without it where that is said", async () => {
    const { run, list } = connect("approver-nobody");
    await run([bread], asked);
    const { end } = await run([bread, jam], { approver: null });
    expect(end).toEqual(["approval", "1 of 2 posts wait for their approver in HighLevel"]);
    expect(await list()).toEqual(["Apricot jam scheduled", "Fresh bread in_review"]);
    expect((await run([bread, jam, rolls])).end[1]).toMatch(/^1 of 3 posts/);
  });

  it("are sent again from another computer, where a person deleted one", async () => {
    const { run, list, planner } = connect("approver-again");
    await run([bread, jam], asked);
    const [found] = await findPosts(planner, { words: "bread" });
    await planner.posts.delete({ id: found?.copies[0]?._id ?? "" });
    const answers = { postAgain: true };
    const { end } = await run([bread, jam], { answers, ledger: memoryLedger() });
    expect(end).toEqual(approval);
    expect(await list()).toEqual(["Apricot jam in_review", "Fresh bread in_review"]);
  });

  it("wait for whom HighLevel names, though nobody here asked", async () => {
    const { run, list, tellAs } = connect("approver-there");
    const pending = '"approver":"user-2","approvalStatus":"pending"';
    const ask = (details: string) => (text: string) =>
      text
        .replaceAll('"status":"scheduled"', '"status":"in_review"')
        .replaceAll('"approvalStatus":"not_required"', details);
    await run([bread, jam]);
    tellAs(ask('"approvalStatus":"pending"'));
    expect((await run([bread, later], update)).end).toEqual([
      "attention",
      "HighLevel does not tell who is to approve rows 1, 2: add --approver and the id of that user, or --approver none, which asks nobody",
    ]);
    tellAs(ask(pending));
    expect((await run([bread, later], update)).end).toEqual(approval);
    tellAs((text) => text);
    expect(await list()).toEqual(["Apricot jam in_review", "Fresh bread scheduled"]);
  });

  it("are scheduled once they are approved, and need a person where they are denied", async () => {
    const { run, verify, tellAs } = connect("approver-answers");
    const { plan } = await run([bread, jam], asked);
    tellAs((text) => text.replaceAll('"pending"', '"rejected"'));
    expect((await run([bread, jam], asked)).end).toEqual([
      "attention",
      "rows 1, 2 were denied by the approver: change it in the file, or delete it in HighLevel",
    ]);
    expect(await verify(plan)).toEqual(["unapproved", "unapproved"]);
    tellAs((text) =>
      text.replaceAll('"pending"', '"approved"').replaceAll('"in_review"', '"scheduled"'),
    );
    expect((await run([bread, jam], asked)).end).toEqual(["scheduled", undefined]);
    expect(await verify(plan)).toEqual(["scheduled", "scheduled"]);
  });

  it("are told from those that were scheduled before anybody was asked", async () => {
    const { run } = connect("approver-late");
    await run([bread]);
    expect((await run([bread], asked)).end).toEqual([
      "attention",
      "row 1 goes out without approval: ask for it in HighLevel, or undo, then import again",
    ]);
  });
});
