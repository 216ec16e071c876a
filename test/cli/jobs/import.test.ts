import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { describe, expect, inject, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import { startRecorder } from "../../support/recorder.js";
import { header, useFolder } from "../folder.js";
import { useLocation } from "../location.js";
import { run as runHere } from "../run.js";
import type { Env } from "../run.js";
import { start } from "../start.js";

const { at, write } = useFolder("import");

const { environment, accountOf } = useLocation("cli-import");
const run = (words: string[], env: Env = environment(), input = "") => runHere(words, env, input);

describe("social-planner import", () => {
  const flags = () => ["--account", accountOf("facebook"), "--time-zone", "America/New_York"];

  it("stops staged and names the next command, which schedules it", async () => {
    const env = { ...environment(), HIGHLEVEL_LOCATION_ID: "cli-staged" };
    const file = await write("staged.csv", `${header}2098-01-05 09:30:00,Fresh bread,,,,\r\n`);
    const { results } = JSON.parse((await run(["accounts", "list"], env)).stdout) as {
      results: { accounts: { id: string; platform: string }[] };
    };
    const account = results.accounts.find(({ platform }) => platform === "facebook")?.id ?? "";
    const staged = await run(
      ["import", file, "--account", account, "--time-zone", "America/New_York"],
      env,
    );
    expect([staged.code, /import \w+ is in review/.test(staged.stderr)]).toEqual([0, true]);
    expect(staged.stdout).toMatch(/^1 +2098-01-05 09:30 \(14:30Z\)  Fresh bread  ok$/m);
    const next = `social-planner import ${file} --account ${account} --time-zone America/New_York --schedule`;
    expect(staged.stdout).toContain(`nothing is published. To schedule it:\n  ${next}\n`);
    const id = /as import (\w+)\n/.exec(staged.stderr)?.[1] ?? "";
    const finalize = ["csv", "finalize", "--id", id, "--user-id", "user"];
    const unconfirmed = await run(finalize, env);
    expect([unconfirmed.code, unconfirmed.stderr]).toEqual([
      2,
      "social-planner: csv/finalize publishes. Go on? Add --yes to say so\n",
    ]);
    const scheduled = await run(next.split(" ").slice(1), env);
    expect([scheduled.code, scheduled.stderr.includes("1 are staged; sending 0\n")]).toEqual([
      0,
      true,
    ]);
  });

  it("schedules with --schedule and shows each post with its local and UTC time", async () => {
    const file = await write(
      "scheduled.csv",
      `\uFEFF${header}2098-07-04 20:15:00,"Late, but ""fresh""",,,,\r\n`,
    );
    const { code, stdout } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^1 +2098-07-04 20:15 \(07-05 00:15Z\)  .+ \(facebook\)  Late, but "fresh"  scheduled$/m,
    );
    expect(stdout).toContain("Scheduled: every row is a post on every account, at its time.");
  });

  it("asks who was asked before, says so, and asks nobody where that is said", async () => {
    const line = (day: number) => `2098-06-0${day} 10:30:00,Signed off ${day},,,,\r\n`;
    const file = await write("signed.csv", header + line(1));
    const words = ["import", file, ...flags(), "--schedule"];
    const asked = await run([...words, "--approver", "user-2"]);
    expect([asked.code, asked.stdout]).toEqual([
      3,
      expect.stringContaining(
        "Sent for approval: every row is a post on every account; posts wait for their approver in HighLevel.",
      ),
    ]);
    await write("signed.csv", header + line(1) + line(2));
    const waits = "waits for the approval of user-2; --approver none asks nobody\n";
    expect((await run([...words, "--dry-run"])).stderr).toContain(waits);
    const none = await run([...words, "--approver", "none"]);
    expect(none.stderr).not.toContain(waits);
    expect(none.stdout).toContain("1 of 2 posts wait for their approver");
  });

  it("sends nothing again when it is run again, and knows what it did", async () => {
    const file = await write("again.csv", `${header}2098-01-05 10:30:00,Only once,,,,\r\n`);
    const first = await run(["import", file, ...flags(), "--schedule"]);
    const second = await run(["import", file, ...flags(), "--schedule"]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.stderr).toContain("0 of 1 are there already, 0 are staged; sending 1\n");
    expect(second.stderr).toContain("1 of 1 are there already, 0 are staged; sending 0\n");
    expect(second.stdout).toContain(
      "Scheduled: every row is a post on every account, at its time.",
    );
    const elsewhere = await run([
      "import",
      file,
      ...flags(),
      "--schedule",
      "--ledger",
      at("second"),
    ]);
    expect(elsewhere.stderr).toContain("1 of 1 are there already, 0 are staged; sending 0\n");
  });

  it("says that a file is out on an account that only another run of it named", async () => {
    const file = await write(
      "mistaken.csv",
      `${header}2098-01-07 16:45:00,To one after all,,,,\r\n`,
    );
    const wrong = flags().slice(2);
    await run(["import", file, ...wrong, "--account", accountOf("google"), "--schedule"]);
    const { code, stdout } = await run(["import", file, ...flags(), "--schedule"]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /This file went to more accounts before \(Harbor Bakery [^)]*\(google\)\)/,
      ),
    ]);
    await write("mistaken.csv", `${header}2098-01-07 17:45:00,Something else,,,,\r\n`);
    expect((await run(["import", file, ...flags()])).stdout).not.toContain("more accounts");
  });

  it("names what waits in review beside it, with the command that deletes it", async () => {
    const rows = (text: string) => `${header}2098-0${text},,,,\r\n`;
    const file = await write("beside.csv", rows("3-05 10:30:00,First words"));
    expect((await run(["import", file, ...flags()])).code).toBe(0);
    await write("beside.csv", rows("4-07 11:45:00,Another plan altogether"));
    const { code, stdout } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(0);
    const [, command = ""] =
      /is in review beside it, and was left alone; to delete it:\n {2}social-planner (.+)\n/.exec(
        stdout,
      ) ?? [];
    expect((await run(command.split(" "))).code).toBe(0);
    const again = await run(["import", file, ...flags(), "--schedule"]);
    expect([again.code, again.stdout.includes("in review beside it")]).toEqual([0, false]);
  });

  it("says that a file is out on accounts that it was not run for", async () => {
    const file = await write("wider.csv", `${header}2098-01-05 10:30:00,To both,,,,\r\n`);
    const both = [...flags(), "--account", accountOf("google"), "--schedule"];
    const wide = await run(["import", file, ...both]);
    expect([wide.code, wide.stdout.includes("left them alone")]).toEqual([0, false]);
    for (const ledger of [[], ["--ledger", at("another-computer")]]) {
      const narrow = await run(["import", file, ...flags(), "--schedule", ...ledger]);
      const [, command = ""] =
        /This file went to more accounts before \(Harbor Bakery [^)]*\(google\)\), and this run left them alone\. To look at what is there:\n {2}social-planner (.+)\n/.exec(
          narrow.stdout,
        ) ?? [];
      expect([narrow.code, command]).toEqual([0, expect.stringMatching(/^verify /)]);
      const seen = await run(command.replaceAll("'", "").split(" "));
      expect([seen.code, seen.stdout.match(/To both/g)?.length]).toEqual([0, 2]);
    }
  });

  it("says what its file sent when it was another plan, with the command that takes it back", async () => {
    const rows = (text: string) => `${header}2098-0${text},,,,\r\n`;
    const file = await write("rewritten.csv", rows("1-05 12:45:00,First words of all"));
    await run(["import", file, ...flags(), "--schedule"]);
    await write("rewritten.csv", rows("4-09 12:05:00,Wholly another plan"));
    const how = ["--schedule", "--delete-removed"];
    const said =
      /Left alone, and still listed to go out: 1 post that this file sent when it was another plan \(2098-01-05.17:45Z\)\. To take that back:\n {2}social-planner (.+)\n/;
    const { code, stdout } = await run(["import", file, ...flags(), ...how]);
    const [, command = ""] = said.exec(stdout) ?? [];
    expect([code, command]).toEqual([0, expect.stringMatching(/^undo sp-/)]);
    expect((await run(["verify", file, ...flags()])).stdout).toMatch(said);
    expect((await run([...command.split(" "), "-y"])).code).toBe(0);
    expect((await run(["verify", file, ...flags()])).stdout).not.toMatch(said);
  });

  it("goes on with what is staged, also without the ledger that staged it", async () => {
    const file = await write("later.csv", `${header}2098-01-05 11:30:00,Staged first,,,,\r\n`);
    const staged = await run(["import", file, ...flags()]);
    const scheduled = await run([
      "import",
      file,
      ...flags(),
      "--schedule",
      "--ledger",
      at("third"),
    ]);
    expect([staged.code, scheduled.code]).toEqual([0, 0]);
    expect(scheduled.stderr).toContain("0 of 1 are there already, 1 are staged; sending 0\n");
    expect(scheduled.stdout).toMatch(/  scheduled$/m);
  });

  it("replaces what is staged from an earlier version of the file", async () => {
    const file = await write("edited.csv", `${header}2098-01-05 12:30:00,With a tpyo,,,,\r\n`);
    await run(["import", file, ...flags()]);
    await write("edited.csv", `${header}2098-01-05 12:30:00,Without a typo,,,,\r\n`);
    const { code, stderr } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /deleted edited \[sp-[0-9a-f]{8} 1of1\]\.csv, staged from an earlier version of the file\n/,
    );
  });

  it("goes on without bad rows where that was asked, and keeps them in a file of their own", async () => {
    const rows = [
      "05 15:30:00,Fine,,,,",
      "06 15:30:00,Gone,,https://gone.invalid/a.jpg,,",
      "07 15:30:00,Mixed,,https://m.example.com/a.jpg,,https://m.example.com/a.mp4",
    ];
    const file = await write(
      "mixed.csv",
      header + rows.map((row) => `2098-01-${row}\r\n`).join(""),
    );
    const { code, stdout, stderr } = await run([
      "import",
      file,
      ...flags(),
      "--schedule",
      "--skip-bad-rows",
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain("left out row 3: the row has images and videos\n");
    expect(stdout).toContain("A person is needed: left out: rows 2, 3.");
    expect(await readFile(at("mixed.rejected.csv"), "utf8")).toBe(
      `${header}2098-01-06 15:30:00,Gone,,https://gone.invalid/a.jpg,,\r\n2098-01-07 15:30:00,Mixed,,https://m.example.com/a.jpg,,https://m.example.com/a.mp4\r\n`,
    );
  });

  it("keeps no row apart whose cells cannot be trusted, and says in each what its time means", async () => {
    const map = await write(
      "map.json",
      JSON.stringify({ columns: { time: "When", content: "Text" }, times: "utc" }),
    );
    const rows = ["05 15:30,Fine", "06 15:30,", "07 15:30,Salt, and pepper", "08 9:00 PM,"];
    const text = `When,Text\r\n${rows.map((row) => `2098-02-${row}\r\n`).join("")}`;
    const torn = await write("torn.csv", text);
    const words = ["--map", map, "--skip-bad-rows"];
    const { code, stderr } = await run(["import", torn, ...flags(), ...words]);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("left out row 3: the row has more"),
    ]);
    expect(stderr).toMatch(
      /mend row 3 in the file itself: what stands there cannot be copied\nthe others are in .*torn\.rejected\.csv\n/,
    );
    expect(await readFile(at("torn.rejected.csv"), "utf8")).toBe(
      `${header.trim()},thumbnailUrl\r\n2098-02-06 15:30:00 UTC,,,,,,\r\n2098-02-08 21:00:00 UTC,,,,,,\r\n`,
    );
    const dated = await write(
      "dated.csv",
      `${header}3/4/2098 9:00 AM PST,Fine,,,,\r\n5/4/2098 9:00 PM PST,,,,,\r\nsoon,Odd,,,,\r\n`,
    );
    await run([
      "import",
      dated,
      ...flags(),
      "--skip-bad-rows",
      "--dates",
      "dmy",
      "--times",
      "local",
    ]);
    expect(await readFile(at("dated.rejected.csv"), "utf8")).toBe(
      `${header}2098-04-05 21:00:00,,,,,\r\nsoon,Odd,,,,\r\n`,
    );
    const alone = await write(
      "alone.csv",
      `When,Text\r\n2098-02-09 15:30,Rye\r\n2098-02-${rows[2]}\r\n`,
    );
    const second = await run(["import", alone, ...flags(), ...words]);
    expect(second.stderr).not.toContain("rejected.csv");
  });

  it("keeps a time open that was open, and leaves out no line that is about others", async () => {
    const rows = ["05 9:00 AM,Fine", "06 5:30,Open", "07 10:00 AM,Fine, too"];
    const half = await write(
      "half.csv",
      header + rows.map((row) => `2098-05-${row.replace(", too", " too")},,,,\r\n`).join(""),
    );
    await run(["import", half, ...flags(), "--skip-bad-rows"]);
    const rejected = at("half.rejected.csv");
    expect(await readFile(rejected, "utf8")).toBe(
      `${header}2098-05-06 05:30:00 AM/PM,Open,,,,\r\n`,
    );
    const again = await run(["import", rejected, ...flags()]);
    expect([again.code, again.stdout]).toEqual([
      1,
      expect.stringContaining("leaves open whether it is AM or PM"),
    ]);
    const text = `${header}2098-06-05 09:00:00,Fine,,,,\r\nNOT APPROVED BELOW,,,,,\r\n2098-06-06 09:00:00,No,,,,\r\n`;
    const between = await write("between.csv", text);
    const refused = await run(["import", between, ...flags(), "--skip-bad-rows", "--schedule"]);
    expect([refused.code, refused.stdout.replaceAll(/\s+/g, " ")]).toEqual([
      1,
      expect.stringContaining('the row says nothing but "NOT APPROVED BELOW"'),
    ]);
  });

  it("stops between two steps when it is interrupted, and goes on when it is run again", async () => {
    await using slow = await startSandbox({ anyLocation: true, stepMs: 1_500 });
    const env = { ...environment(), HIGHLEVEL_BASE_URL: slow.url };
    const file = await write("interrupted.csv", `${header}2098-01-05 16:30:00,Interrupted,,,,\r\n`);
    const words = ["import", file, ...flags(), "--schedule"];
    const child = start(words, env);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      if (!child.killed && stderr.includes("is pending")) child.kill("SIGINT");
    });
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(130);
    expect(stderr).toContain(
      "Stopped between two steps. Run the same command again: it goes on from what HighLevel has.\ninterrupted\n",
    );
    const again = await run(words, env);
    expect([again.code, /sending 0\n/.test(again.stderr)]).toEqual([0, true]);
  });

  it("sends nothing on a dry run, and stops at a location that is not the one meant", async () => {
    const file = await write("dry.csv", `${header}2098-01-05 13:30:00,Dry,,,,\r\n`);
    const dry = await run(["import", file, ...flags(), "--schedule", "--dry-run"]);
    expect([dry.code, dry.stdout]).toEqual([
      0,
      "+ row 1, 2098-01-05 13:30 (18:30Z), Harbor Bakery (facebook): Dry\nNothing was sent. Without --dry-run it is scheduled.\n",
    ]);
    const byPosts = await run(["import", file, ...flags(), "--via", "posts", "--dry-run"]);
    expect(byPosts.stdout).toMatch(
      /Nothing was sent\. Posts that are sent one by one cannot be staged; with --schedule instead of --dry-run they are scheduled\.\n$/,
    );
    const elsewhere = await run([
      "import",
      file,
      "--account",
      accountOf("facebook"),
      "--time-zone",
      "Europe/Paris",
    ]);
    expect(elsewhere).toMatchObject({ code: 1, stdout: "" });
    expect(elsewhere.stderr).toContain(
      `location cli-import is in America/New_York, not in Europe/Paris: say no time zone, or its own; nothing was sent`,
    );
    const other = await run(["import", file, ...flags(), "--location-name", "Somebody else"]);
    expect([
      other.code,
      other.stderr.includes('not "Somebody else": check its id; nothing was sent'),
    ]).toEqual([1, true]);
  });

  it("reads universal time by the location's own clock, though nobody named it", async () => {
    const file = await write("utc.csv", `${header}2098-01-05 14:30:00,By UTC,,,,\r\n`);
    const words = ["import", file, "--account", accountOf("facebook"), "--times", "utc"];
    const { code, stdout } = await run([...words, "--dry-run"]);
    expect([code, stdout.split("\n")[0]]).toEqual([
      0,
      "+ row 1, 2098-01-05 09:30 (14:30Z), Harbor Bakery (facebook): By UTC",
    ]);
  });

  it("exits 3 on a dry run where posts wait for an answer, until it is given", async () => {
    const rows = ["05 09:30:00,Stays", "06 09:30:00,Goes"].map((row) => `2098-02-${row},,,,\r\n`);
    const file = await write("asks.csv", header + rows.join(""));
    const words = ["import", file, ...flags(), "--via", "posts", "--schedule"];
    expect((await run(words)).code).toBe(0);
    await write("asks.csv", header + rows[0]);
    expect((await run([...words, "--dry-run"])).code).toBe(3);
    for (const answer of ["--delete-removed", "--keep-highlevel"]) {
      const { code, stdout } = await run([...words, "--dry-run", answer]);
      expect([
        code,
        stdout.includes("leave as HighLevel has"),
        stdout.includes("of rows that are gone"),
      ]).toEqual([0, false, false]);
    }
    expect((await run([...words, "--dry-run", "--json"])).code).toBe(3);
  });

  it("names no import of which nothing was sent: none could be looked at", async () => {
    const file = await write("mine.csv", `${header}2098-03-05 09:30:00,By hand,,,,\r\n`);
    const posts = ["--via", "posts", "--schedule"];
    expect((await run(["import", file, ...flags(), ...posts])).stdout).toContain("This is import");
    const other = ["--ledger", at("none"), "--possible-duplicates", "skip"];
    await write("mine.csv", `${header}2098-03-05 09:30:00,By hand!,,,,\r\n`);
    const { code, stdout } = await run(["import", file, ...flags(), ...posts, ...other]);
    expect([code, stdout.includes("This is import")]).toEqual([0, false]);
  });

  it("gives one JSON event a line with --json, and nothing else on standard output", async () => {
    const file = await write("json.csv", `${header}2098-01-05 09:30:00,As JSON,,,,\r\n`);
    const { code, stdout } = await run(["import", file, ...flags(), "--json"]);
    const events = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string; outcome?: string });
    expect([code, events[0]?.type, events.at(-1)?.outcome]).toEqual([0, "checked", "staged"]);
  });

  it("takes an account by its name, and lists the choices for one that is not there", async () => {
    const file = await write("names.csv", `${header}2098-01-05 09:30:00,By name,,,,\r\n`);
    expect(
      await run([
        "import",
        file,
        "--account",
        "Harbor Bakery Ltd",
        "--time-zone",
        "America/New_York",
      ]),
    ).toMatchObject({ code: 0 });
    const unknown = await run([
      "import",
      file,
      "--account",
      "Nobody",
      "--time-zone",
      "America/New_York",
    ]);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain(
      'no account has the id or the name "Nobody": name one of the location\'s\n',
    );
    expect(unknown.stderr).toContain(accountOf("facebook"));
  });

  it("exits 3 where HighLevel refuses a row, with the reason in the table", async () => {
    const file = await write(
      "refused.csv",
      `${header}2098-01-05 09:30:00,Broken,,https://gone.invalid/a.jpg,,\r\n`,
    );
    const { code, stdout } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(3);
    expect(stdout).toContain(
      "A person is needed: HighLevel does not take row 1 (Media could not be fetched",
    );
  });

  it.each([
    ["that is missing", undefined, /missing\.csv: there is no such file/],
    ["that is empty", "", /the file is empty/],
    [
      "that is no CSV",
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
      /xlsx|spreadsheet|not a CSV/i,
    ],
    ["with wrong headers", "date,text\r\n2098-01-05 09:30:00,x\r\n", /header/i],
    ["with a broken date", `${header}2098-13-45 09:30:00,Fresh bread,,,,\r\n`, /2098-13-45/],
    [
      "with two kinds of media",
      `${header}2098-01-05 09:30:00,Both,,https://m.example.com/a.jpg,,https://m.example.com/a.mp4\r\n`,
      /the row has images and videos/,
    ],
  ])("refuses a file %s, names where, and sends nothing", async (name, content, message) => {
    await using server = await startRecorder();
    const path = content === undefined ? at("missing.csv") : await write("bad.csv", content);
    const env = { ...environment(), HIGHLEVEL_BASE_URL: server.baseUrl };
    const { code, stdout, stderr } = await run(["import", path, ...flags()], env);
    expect(code, name).toBe(1);
    expect(stdout + stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect(server.requests).toEqual([]);
  });

  it.each([
    [
      "HIGHLEVEL_TOKEN",
      "social-planner: no token: set HIGHLEVEL_TOKEN, or give it on standard input with --token-stdin\n",
    ],
    [
      "HIGHLEVEL_LOCATION_ID",
      "social-planner: no location: set HIGHLEVEL_LOCATION_ID, or give --location-id or --client\n",
    ],
    [
      "HIGHLEVEL_USER_ID",
      "social-planner: no user: set HIGHLEVEL_USER_ID, or give --user-id, or --user with a name or an e-mail address; there are Mara Lindt, John Deo\n",
    ],
  ])("exits 2 without %s and names it", async (variable, message) => {
    const file = await write("ok.csv", `${header}2098-01-05 09:30:00,Fine,,,,\r\n`);
    const { code, stderr } = await run(["import", file, ...flags()], {
      ...environment(),
      [variable]: undefined,
    });
    expect([code, stderr]).toEqual([2, message]);
  });
});

describe("social-planner import --via posts", () => {
  it("says that it cannot stage, schedules one by one, and lists what it did", async () => {
    const file = await write(
      "posts.csv",
      `${header}2098-03-01 08:00:00,Bread,,,,\r\n2098-03-02 08:00:00,Rolls,,,,\r\n`,
    );
    const { url, token, userId } = inject("sandbox");
    const env = {
      HIGHLEVEL_BASE_URL: url,
      HIGHLEVEL_TOKEN: token,
      HIGHLEVEL_LOCATION_ID: "one-by-one",
      HIGHLEVEL_USER_ID: userId,
    };
    const words = ["import", file, "--account", "Harbor Bakery Ltd", "--via", "posts"];
    const first = await run(words, env);
    expect(first.code).toBe(0);
    expect(first.stdout).toBe(
      `+ row 1, 2098-03-01 08:00 (13:00Z), Harbor Bakery Ltd (linkedin): Bread\n+ row 2, 2098-03-02 08:00 (13:00Z), Harbor Bakery Ltd (linkedin): Rolls\nNothing was sent: posts that are sent one by one cannot be staged, only scheduled; not sent: rows 1, 2. To schedule it:\n  social-planner import ${file} --account 'Harbor Bakery Ltd' --via posts --schedule\n`,
    );
    const second = await run([...words, "--schedule"], env);
    expect(second.code).toBe(0);
    expect(second.stderr).toMatch(
      /made row 1 on Harbor Bakery Ltd \(linkedin\): post [0-9a-f]{24}\n/,
    );
    expect(second.stdout).toContain(
      "Scheduled: every row is a post on every account, at its time.",
    );
    const { stdout } = await run(["imports", "--json"], env);
    const { mark, ...line } = JSON.parse(stdout);
    expect(line).toMatchObject({
      fileName: "posts.csv",
      status: "one by one",
      planned: 2,
      found: 2,
    });
    const undone = await run(["undo", mark, "--yes"], env);
    expect(undone.stdout).toContain("Nothing of it is left to be published.");
    expect((await run(["verify", mark], env)).code).toBe(0);
  });
});
