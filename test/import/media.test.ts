import { createHash } from "node:crypto";
import { appendFile, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, asyncProperty, string } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions, Ledger } from "highlevel-social-planner/import";
import { verifyPosts } from "highlevel-social-planner/outcome";
import { fileMedia } from "highlevel-social-planner/node";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Fault, Sandbox } from "highlevel-social-planner/sandbox";
import { nameInLibrary } from "../../src/location/library.js";
import { killAt } from "../support/media.js";
import { holdCount } from "../support/count.js";

const pictures = fileURLToPath(new URL("../../examples/pictures/", import.meta.url));
// The week passes one day.
const week = (await readFile(`${pictures}week.csv`, "utf8")).replaceAll("2027-11-", "2098-11-");

/** What each row of the example shows, as the hashes of its files on disk, and the files that there are. */
const [loaf = "", harbour = "", steam = "", oven = ""] = await Promise.all(
  ["loaf.jpg", "harbour at 7am.png", "steam.gif", "oven.mp4"].map(async (name) =>
    hashOf(await readFile(`${pictures}photos/${name}`)),
  ),
);
const shown = {
  "Out of the oven at seven, gone by nine.": [loaf],
  "The harbour before the first boat.": [harbour, loaf],
  "Still steaming.": [steam],
  "Big Martha at work.": [oven],
  "Out of the oven at seven, gone by nine. Again.": [loaf],
};

let sandbox: Sandbox;
let directory: string;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
  directory = await mkdtemp(join(tmpdir(), "media-"));
});
afterAll(async () => {
  await sandbox.stop();
  await rm(directory, { recursive: true });
});

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

interface More {
  readonly folder?: string;
  readonly text?: string;
  readonly ledger?: Ledger;
  readonly token?: string;
  readonly fetch?: typeof fetch;
  readonly options?: Partial<ImportOptions>;
}

/** Imports a sheet to a location by a token of its own; what was told in the end, and of the rest what matters. */
async function run(locationId: string, more: More = {}) {
  const { folder = pictures, text = week, ledger = memoryLedger(), options } = more;
  const planner = createPlanner({
    token: more.token ?? `pit-${locationId}`,
    locationId,
    baseUrl: sandbox.url,
    retry: { limit: 1, maxWait: 20 },
    fetch: more.fetch,
  });
  const events: ImportEvent[] = [];
  const job = {
    accountIds: ["facebook/Harbor Bakery"],
    userId: "u",
    schedule: true,
    patience: 5_000,
  };
  const file = new File([text], "week.csv");
  const all = { ...job, file, ledger, media: fileMedia(folder), ...options };
  try {
    for await (const event of importCsv(planner, all)) events.push(event);
  } catch (error) {
    return { outcome: "thrown", reason: (error as Error).message, events };
  }
  const last = events.at(-1);
  return last?.type === "finished"
    ? { outcome: last.outcome, reason: last.reason, events }
    : { outcome: "silent", reason: undefined, events };
}

async function fetchJson(locationId: string, method: string, path: string, body?: object) {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer pit-${locationId}`,
      version: "2021-07-28",
      "content-type": "application/json",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
}

async function listFiles(
  locationId: string,
): Promise<{ _id: string; name: string; url: string }[]> {
  const query = `altType=location&altId=${locationId}&sortBy=name&sortOrder=asc&type=file&fetchAll=true&limit=100`;
  return (await fetchJson(locationId, "GET", `/medias/files?${query}`)).files;
}

/** The files of a library, by name, with the hash of what is served. */
async function readLibrary(locationId: string) {
  const files = await listFiles(locationId);
  return Promise.all(
    files.map(async ({ name, url }: { name: string; url: string }) => ({
      name,
      hash: await hashAt(url),
    })),
  );
}

async function hashAt(url: string): Promise<string> {
  return hashOf(new Uint8Array(await (await fetch(url)).arrayBuffer()));
}

/** The scheduled posts by their captions, with the hashes of what is served at their addresses. */
async function readPosts(locationId: string) {
  const body = { skip: "0", limit: "100", type: "scheduled" };
  const path = `/social-media-posting/${locationId}/posts/list`;
  const { results } = await fetchJson(locationId, "POST", path, body);
  const posts = await Promise.all(
    results.posts.map(async ({ summary, media }: { summary: string; media: { url: string }[] }) => [
      summary,
      await Promise.all(media.map(({ url }) => hashAt(url))),
    ]),
  );
  expect(new Set(posts.map(([summary]) => summary)).size).toBe(posts.length);
  return Object.fromEntries(posts);
}

const once = [harbour, loaf, oven, steam].toSorted();

/** All of a list in the long proof, else every so many of it. */
function some<T>(list: readonly T[], every: number): T[] {
  return list.filter((_, index) => process.env["FAULTS"] === "all" || index % every === 0);
}

/** Each file is in the library once, and each post is there once with its own. */
async function expectWhole(locationId: string) {
  const library = await readLibrary(locationId);
  expect(library.map(({ hash }) => hash).toSorted()).toEqual(once);
  expect(await readPosts(locationId)).toEqual(shown);
}

const requests = async (locationId: string, ...names: string[]) => {
  const all = await sandbox.requests(locationId);
  return names.map((name) => all[name] ?? 0);
};

describe.concurrent("a sheet that names files", () => {
  it("puts each file into the library once, and its address into each post", async () => {
    const { outcome, events } = await run("once");
    expect(outcome).toBe("scheduled");
    expect(await requests("once", "medias/list", "medias/create-folder", "medias/upload")).toEqual([
      2, 1, 4,
    ]);
    await expectWhole("once");
    expect(events.find(({ type }) => type === "surveyed")).toMatchObject({
      uploads: [
        { name: "photos/loaf.jpg", size: 20_934 },
        { name: "photos/harbour at 7am.png", size: 18_484 },
        { name: "photos/steam.gif", size: 1_185 },
        { name: "photos/oven.mp4", size: 56_442 },
      ],
    });
    const stored = events.filter((event) => event.type === "stored");
    expect(stored.at(-1)).toMatchObject({ done: 97_045, total: 97_045 });
    expect((await readLibrary("once")).map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^harbour at 7am \[sp-[0-9a-f]{16}\]\.png$/),
    );
  });

  it("sends nothing and asks once where all is there, on another machine, too", async () => {
    const ledger = memoryLedger();
    await run("again", { ledger });
    expect((await run("again", { ledger })).outcome).toBe("scheduled");
    expect((await run("again")).outcome).toBe("scheduled");
    expect(await requests("again", "medias/list", "medias/upload")).toEqual([4, 4]);
    await expectWhole("again");
  });

  it("is the same import wherever its files lie and whatever they are called", async () => {
    const folder = join(directory, "moved");
    await cp(`${pictures}photos`, join(folder, "renamed"), { recursive: true });
    const text = week.replaceAll("photos/", "renamed/");
    const marks = [await run("moved"), await run("moved", { folder, text })].map(
      ({ events }) => events.flatMap((event) => (event.type === "checked" ? event.mark : []))[0],
    );
    expect(marks[0]).toBe(marks[1]);
    await expectWhole("moved");
  });

  it("knows a picture that was changed under its old name, and shows it", async () => {
    const folder = join(directory, "changed");
    await cp(pictures, folder, { recursive: true });
    const ledger = memoryLedger();
    await run("changed", { folder, ledger });
    await cp(`${folder}/photos/harbour at 7am.png`, `${folder}/photos/loaf.jpg`);
    const { outcome, events } = await run("changed", { folder, ledger });
    const surveyed = events.find((event) => event.type === "surveyed");
    expect([outcome, surveyed?.posts.map(({ state }) => state)]).toEqual([
      "attention",
      ["changed", "changed", "same", "same", "changed"],
    ]);
    // By its name, and not by what it holds.
    expect(surveyed?.posts.map(({ differences }) => differences)).toEqual([
      [
        {
          field: "media",
          there: "loaf.jpg",
          plan: "photos/loaf.jpg (other content)",
          by: "plan",
        },
      ],
      [
        {
          field: "media",
          there: "harbour at 7am.png, loaf.jpg",
          plan: "harbour at 7am.png, photos/loaf.jpg (other content)",
          by: "plan",
        },
      ],
      [],
      [],
      [
        {
          field: "media",
          there: "loaf.jpg",
          plan: "photos/loaf.jpg (other content)",
          by: "plan",
        },
      ],
    ]);
  });

  it("verifies on a machine that sent nothing what is in the library, by name", async () => {
    await run("verified");
    const planner = createPlanner({
      token: "pit-verified",
      locationId: "verified",
      baseUrl: sandbox.url,
    });
    const folder = join(directory, "verified");
    await cp(pictures, folder, { recursive: true });
    const verify = async () => {
      const dry = await run("verified", { folder, options: { dryRun: true } });
      const checked = dry.events.find((event) => event.type === "checked")!;
      const more = { userId: "u", file: "week.csv" };
      const { posts } = await verifyPosts(planner, checked.posts, checked.accounts, more);
      return posts.map(({ state, change, differences: [one] }) => [
        [state, change].filter(Boolean).join(" by "),
        one?.there,
        one?.plan,
      ]);
    };
    const good = ["scheduled", undefined, undefined];
    expect(await verify()).toEqual([good, good, good, good, good]);
    await appendFile(`${folder}/photos/harbour at 7am.png`, "more");
    expect(await verify()).toEqual([
      good,
      [
        "changed by plan",
        "harbour at 7am.png, loaf.jpg",
        "photos/harbour at 7am.png (other content), loaf.jpg",
      ],
      good,
      good,
      good,
    ]);
  });

  it.each(["csv", "posts"] as const)(
    "has its files in the library before anything of it is sent via %s that was to be staged before",
    async (via) => {
      const id = `staged-${via}`;
      if (via === "csv") await run(id, { options: { schedule: false } });
      expect((await run(id, { options: { via, schedule: "staged" } })).outcome).toBe("scheduled");
      await expectWhole(id);
    },
  );

  it("puts a file there again that was deleted since, whatever the ledger remembers", async () => {
    const ledger = memoryLedger();
    await run("pruned", { ledger, options: { schedule: false } });
    for (const { _id } of (await listFiles("pruned")).slice(1))
      await fetchJson("pruned", "DELETE", `/medias/${_id}?altType=location&altId=pruned`);
    const [staged] = (await fetchJson("pruned", "GET", "/social-media-posting/pruned/csv?userId=u"))
      .results.csvs;
    await fetchJson("pruned", "DELETE", `/social-media-posting/pruned/csv/${staged._id}`);
    expect((await run("pruned", { ledger })).outcome).toBe("scheduled");
    expect(await requests("pruned", "medias/upload")).toEqual([7]);
    await expectWhole("pruned");
  });

  it("is not sent again where the list shows it only after a while", async () => {
    const ledger = memoryLedger();
    await sandbox.misbehave("late", { staleMs: 600_000 });
    await run("late", { ledger, options: { schedule: false } });
    await run("late", { ledger, options: { schedule: false } });
    await sandbox.misbehave("late", { staleMs: 0 });
    expect(await requests("late", "medias/upload")).toEqual([4]);
    expect((await run("late", { ledger })).outcome).toBe("scheduled");
    await expectWhole("late");
  });

  it("uploads nothing in a dry run, nor for rows that are there", async () => {
    expect((await run("dry", { options: { dryRun: true } })).outcome).toBe("dry_run");
    expect(await requests("dry", "medias/upload", "medias/create-folder")).toEqual([0, 0]);
  });

  it("goes one by one with the types that the files have", async () => {
    expect((await run("posts", { options: { via: "posts" } })).outcome).toBe("scheduled");
    await expectWhole("posts");
  });

  it("goes into the root where HighLevel ignores the folder, and is found there", async () => {
    await sandbox.misbehave("root", { folders: "ignored" });
    await run("root");
    expect((await run("root")).outcome).toBe("scheduled");
    await expectWhole("root");
  });

  it("is not scheduled where HighLevel holds one of its files in the place of another", async () => {
    const swapped: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await fetch(request);
      if (request.method !== "GET" || !/\/csv\/[^/?]+/.test(request.url)) return response;
      const urls = (await listFiles("swapped")).map(({ name, url }) => [name.split(" ")[0], url]);
      const { loaf: from = "", steam: to = "" } = Object.fromEntries(urls);
      return new Response((await response.text()).replaceAll(from, to), response);
    };
    const { outcome, reason } = await run("swapped", { fetch: swapped });
    expect(outcome).toBe("attention");
    expect(reason).toContain(
      "row 1 (HighLevel holds medium 1 as steam.gif, the file has loaf.jpg)",
    );
    expect(await readPosts("swapped")).toEqual({});
  });

  it("is written down once it is in the library, also where it is the only one", async () => {
    const ledger = memoryLedger();
    const text = week.split("\n").slice(0, 2).join("\n");
    await run("only", { ledger, text });
    const media = (await ledger.list()).flatMap((record) => record.media ?? []);
    expect(media).toMatchObject([{ hash: loaf, name: "loaf.jpg" }]);
  });

  it("goes on where the answer to an upload is lost, for the library shows the file", async () => {
    const fault = { kind: "reset", acts: true, at: "medias/upload", nth: 2 } as const;
    await sandbox.misbehave("lost", { faults: [fault] });
    expect((await run("lost")).outcome).toBe("scheduled");
    await expectWhole("lost");
  });

  it("is refused before anything is uploaded where a file breaks a rule", async () => {
    const text = week.replace("photos/loaf.jpg", "../package.json.png");
    const { reason } = await run("refused", { text });
    expect(reason).toBe("week.csv: 1 error in the file; nothing was sent");
    expect(await sandbox.requests("refused")).toEqual({});
  });

  it("uploads nothing with the token of another location", async () => {
    const response = await fetch(`${sandbox.url}/oauth/token`, {
      method: "POST",
      body: new URLSearchParams({
        client_id: "a",
        client_secret: "s",
        grant_type: "authorization_code",
        code: "theirs",
      }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    const { reason } = await run("ours", { token, options: { timeZone: "America/New_York" } });
    expect(reason).toContain("The token does not have access to this location");
    expect([await readLibrary("ours"), await readLibrary("theirs")]).toEqual([[], []]);
  });

  it("uploads nothing with a token that may not read the library", async () => {
    const body = { statusCode: 401, message: "The token is not authorized for this scope." };
    const at = "medias/list";
    await sandbox.misbehave("scope", { faults: [{ kind: "answer", at, status: 401, body }] });
    const { reason } = await run("scope");
    expect(reason).toContain("medias.readonly");
    expect(await requests("scope", "medias/upload")).toEqual([0]);
  });

  it.each([413, 422, 507])(
    "stops where the library answers %i, and says what is there",
    async (status) => {
      const at = `full${status}`;
      const message = status === 413 ? "File too large" : ["library is full"];
      const fault: Fault = {
        kind: "answer",
        at: "medias/upload",
        nth: 3,
        times: 9,
        status,
        body: { statusCode: status, message, error: "No" },
      };
      await sandbox.misbehave(at, { faults: [fault] });
      const { outcome, reason } = await run(at);
      expect(outcome).toBe("attention");
      expect(reason).toMatch(
        /^HighLevel's library does not take photos\/[a-z .\d]+ \([45]\d\d (File too large|library is full)\); 2 of 4 files are in the library, and no post was sent; make room in the library or change the file, then import again$/,
      );
      expect([await readPosts(at), await requests(at, "csv/upload", "posts/create")]).toEqual([
        {},
        [0, 0],
      ]);
      await sandbox.misbehave(at, { faults: [] });
      expect((await run(at)).outcome).toBe("scheduled");
      await expectWhole(at);
    },
  );

  it("keeps any name, and any content", async () => {
    const name = string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter(
      (text) => !/[\p{C}/\\,]/u.test(text) && /\S/.test(text) && [...text].length <= 40,
    );
    await assert(
      asyncProperty(name, async (stem) => {
        const full = nameInLibrary({
          name: `${stem}.jpg`,
          hash: "0f".repeat(32),
          size: 1,
          type: "image/jpeg",
        });
        expect(full.startsWith(stem.normalize("NFC").trim())).toBe(true);
        const form = new FormData();
        form.append("name", full);
        form.append("file", new File([stem], full, { type: "image/jpeg" }));
        const sent = await fetch(`${sandbox.url}/medias/upload-file`, {
          method: "POST",
          headers: { authorization: "Bearer pit-names", version: "2021-07-28" },
          body: form,
        });
        const { url } = (await sent.json()) as { url: string };
        expect(await hashAt(url)).toBe(hashOf(new TextEncoder().encode(stem)));
        expect((await readLibrary("names")).map((file) => file.name)).toContain(full);
      }),
      { numRuns: 15 },
    );
  });
});

describe.concurrent("an upload that breaks", () => {
  const places: [Fault["at"], number][] = [
    ["medias/list", 1],
    ["medias/list", 2],
    ["medias/create-folder", 1],
    ...[1, 2, 3, 4].map((nth): [Fault["at"], number] => ["medias/upload", nth]),
  ];
  const kinds: Omit<Fault, "at" | "nth">[] = [
    { kind: "limit" },
    { kind: "error", times: 9 },
    { kind: "error", acts: true },
    { kind: "html", times: 2 },
    { kind: "reset", acts: true },
    { kind: "reset", times: 9 },
    { kind: "truncate" },
    { kind: "answer", status: 200, acts: true },
  ];
  const all = places.flatMap(([at, nth]) =>
    kinds.map((kind) => [at, nth, kind.kind, kind] as const),
  );
  it.each(some(all, 5))(
    "at %s %i by %s is taken up again: each file once, each post with its own",
    async (at, nth, _, kind) => {
      const id = `${at}-${nth}-${kind.kind}-${kind.acts}-${kind.times}`.replaceAll("/", "-");
      const ledger = memoryLedger();
      await sandbox.misbehave(id, { faults: [{ ...kind, at, nth }] });
      await run(id, { ledger });
      await sandbox.misbehave(id, { faults: [] });
      // From another machine where the first remembers nothing of use.
      expect((await run(id, kind.acts ? {} : { ledger })).outcome).toBe("scheduled");
      await expectWhole(id);
    },
    30_000,
  );
});

describe.concurrent("an import that is killed", () => {
  const steps = [
    "medias/list",
    "medias/list 2",
    "medias/create-folder",
    ...["", " 2", " 3", " 4"].map((nth) => `medias/upload${nth}`),
    ...["", " 2", " 3", " 5", " 8", " 9"].map((nth) => `save${nth}`),
    "csv/upload",
    "csv/set-accounts",
  ];
  const all = steps.flatMap((at) => ["before", "after"].map((when) => [when, at] as const));
  it.each(some(all, 6))(
    "%s %s goes on: each file once, each post with its own",
    async (when, name) => {
      const id = `killed-${when}-${name}`.replaceAll(/[/ ]/g, "-");
      const [at = "", nth = "1"] = name.split(" ");
      const step = { at, nth: Number(nth), when };
      const given = { token: `pit-${id}`, directory: join(directory, id), media: pictures };
      expect(
        await killAt({
          ...given,
          url: sandbox.url,
          locationId: id,
          text: week,
          ...step,
        }),
      ).toBe("killed");
      expect((await run(id)).outcome).toBe("scheduled");
      await expectWhole(id);
    },
    30_000,
  );
});

holdCount(process.env["FAULTS"] === "all" ? 108 : 39);
