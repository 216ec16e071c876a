import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { header, useAgency } from "../agency.js";

const { at, run, add, writeWeek, idOf, reach } = useAgency();

describe("a sheet", () => {
  it("is planned, staged, scheduled, verified, pulled from and reported", async () => {
    await add("harbor");
    await add("tea");
    const sheet = await writeWeek();
    const planned = await run("plan", ...sheet);
    expect(planned.code).toBe(0);
    expect(planned.stdout).toMatch(
      /^harbor  America\/New_York, 2098-03-01 08:00  facebook\/Harbor Bakery, instagram\/harbor.bakery +1 +0 +0 +2  can go$/m,
    );
    expect(planned.stdout).toMatch(
      /^tea +Asia\/Kathmandu, 2098-03-01 08:00 +linkedin\/Tea House +1 +0 +0 +1  can go$/m,
    );
    expect(planned.stdout).toContain("2098-03-01 08:00");
    expect(planned.stdout).toContain(
      `1 row waits for approval.\n2 of 2 imports can go.\nTo stage them:\n  social-planner stage ${sheet.join(" ")}\n`,
    );

    const staged = await run("stage", ...sheet);
    expect(staged.code).toBe(0);
    expect(staged.stdout).toContain(
      `What is staged is not published. To schedule them:\n  social-planner schedule ${sheet.join(" ")}\n`,
    );
    expect((await run("verify", ...sheet)).code).toBe(3);

    expect((await run("schedule", ...sheet)).code).toBe(0);
    const verified = await run("verify", ...sheet, "--json");
    expect(verified.code).toBe(0);
    expect(
      verified.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ client, row, utc, state }) => [client, row, utc, state]),
    ).toEqual([
      ["harbor", 1, "2098-03-01T13:00:00.000Z", "scheduled"],
      ["harbor", 1, "2098-03-01T13:00:00.000Z", "scheduled"],
      ["tea", 2, "2098-03-01T02:15:00.000Z", "scheduled"],
    ]);

    const report = await run(
      "report",
      "--month",
      "2098-03",
      "--clients",
      at("clients.json"),
      "--csv",
    );
    expect(report.stdout).toBe(
      "client,network,day,status,posts\nHarbor Bakery,facebook,2098-03-01,scheduled,1\nHarbor Bakery,instagram,2098-03-01,scheduled,1\nTea House,linkedin,2098-03-01,scheduled,1\n",
    );
    const page = await run(
      "report",
      "--month",
      "2098-03",
      "--client",
      "tea",
      "--clients",
      at("clients.json"),
      "--html",
    );
    expect(page.stdout).toContain("<title>Tea House: posts in March 2098</title>");

    const pulled = await run(
      "pull",
      "--sheet",
      sheet[0],
      "--line",
      "3",
      "--yes",
      ...sheet.slice(1),
    );
    expect(pulled).toMatchObject({ code: 0 });
    expect(pulled.stdout).toContain("deleted on Tea House (linkedin)");
    expect(pulled.stdout).toContain(
      `Write no into the column approved at line 3 of ${sheet[0]} (tea): else the next stage asks for it again.\n`,
    );
    const left = await run("plan", ...sheet);
    expect(left.stdout).toMatch(/^tea .*linkedin\/Tea House +1 +0 +0 +0 +1 pulled +can go$/m);
    expect(left.stdout).toMatch(
      /^2 of 2 imports can go, but for 1 post that waits for you\.\n! tea, row \d, 2098-03-01 08:00.*\(was pulled\)$/m,
    );
    expect((await run("verify", ...sheet, "--client", "tea")).code).toBe(3);
    expect((await run("verify", ...sheet, "--client", "harbor")).code).toBe(0);
  });

  it("is what pull names where a client's post is taken out, and what tells that a row is only staged", async () => {
    await add("tea");
    await writeFile(
      at("week.csv"),
      `${header}\r\ntea,linkedin,yes,t1,2098-03-01 08:00:00,First flush,,,,,\r\n`,
    );
    const clients = ["--clients", at("clients.json")];
    await run("stage", at("week.csv"), ...clients);
    const pull = ["pull", "--sheet", at("week.csv"), "--line", "2", "--yes", ...clients];
    const none = await run(...pull);
    expect([none.code, none.stderr]).toEqual([
      1,
      `social-planner: no post is like that; it may be gone already, or only staged, which is no post yet; this tells: social-planner verify ${at("week.csv")} ${clients.join(" ")}\n`,
    ]);
    expect((await run("verify", at("week.csv"), ...clients)).stdout).toMatch(/staged$/m);
    await run("schedule", at("week.csv"), ...clients);
    const pulled = await run("pull", "flush", "--client", "tea", "--yes", ...clients);
    expect([pulled.code, pulled.stdout]).toEqual([
      0,
      expect.stringMatching(/\nStaging week.csv for tea leaves it out.\n$/),
    ]);
  });

  it("in another tool's columns is pulled from as it was read when it was sent", async () => {
    await add("tea");
    const sheet = ["--clients", at("clients.json"), "--map", at("map.json")];
    const how = ["--encoding", "windows-1252", "--dates", "dmy"];
    const columns = { client: "Kunde", accounts: "Konto", time: "Datum", content: "Text" };
    await writeFile(at("map.json"), JSON.stringify({ columns }));
    const rows =
      "tea;linkedin;01.03.2098 08:00;K\xe4se;\r\ntea;linkedin;03.01.2098 08:00;K\xe4se;\r\n";
    const text = `Kunde;Konto;Datum;Text;Notiz\r\n${rows}`;
    await writeFile(at("week.csv"), text, "latin1");
    expect((await run("schedule", at("week.csv"), ...sheet, ...how, "--via", "posts")).code).toBe(
      0,
    );
    const pull = ["pull", "--sheet", at("week.csv"), "--line", "2", "--yes", ...sheet];
    expect(await run(...pull, ...how.slice(0, 2))).toMatchObject({
      code: 2,
      stderr: `social-planner: line 2 of week.csv cannot be a post: 01.03.2098 08:00 could be month first or day first; write it as YYYY-MM-DD HH:mm:ss, or say which: --dates mdy or --dates dmy\n`,
    });
    const pulled = await run(...pull, ...how);
    expect(pulled.code).toBe(0);
    expect(pulled.stdout).toMatch(/^2098-03-01 08:00 .*Käse/m);
    expect(pulled.stdout).not.toContain("2098-01-03");
  });

  it("names in one table what is wrong, sends the others, and exits 3", async () => {
    await add("harbor");
    await add("tea");
    const sheet = await writeWeek(
      "tea,,yes,t2,2098-03-01 25:00:00,Bad,,,,,",
      "teo,,yes,t3,2098-03-01 10:00:00,Who,,,,,",
    );
    const { code, stdout, stderr } = await run("stage", ...sheet);
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /^5 +4 +postAtSpecificTime  [^]*^6 +5 +client +teo +no client is called "teo"/m,
    );
    expect(stdout).toContain("2 of 3 imports are as they should be.");
    expect(stderr).toContain("tea: refused, week tea.csv: 1 error in the file; nothing was sent");
    expect((await run("verify", ...sheet, "--quiet")).stderr).toContain(
      "Row 4, 5 has errors and cannot be a post; check, or plan, says which.\n",
    );
  });

  it("is not verified blindly: a row whose client is not known calls for a person, a wrong header for all", async () => {
    await add("tea");
    const [path, ...clients] = await writeWeek();
    const text = `${header}\r\ntea,linkedin,yes,t1,2098-03-01 08:00:00,First flush,,,,,\r\n`;
    await writeFile(path, text);
    await run("stage", path, ...clients);
    await run("schedule", path, ...clients);
    const { code, stdout } = await run("verify", path, ...clients);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^tea +1 \(t1\)  /m);
    await writeFile(path, `${text}teo,,yes,t2,2098-03-01 09:00:00,Who,,,,,\r\n`);
    expect((await run("verify", path, ...clients)).code).toBe(3);
    await writeFile(path, text.replace("imageUrls", "images"));
    const wrong = await run("verify", path, ...clients);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('header 8, "images", is');
  });

  it("is staged for some clients alone, and tells what is left in review of rows taken back", async () => {
    await add("harbor");
    await add("tea");
    const [path, ...clients] = await writeWeek();
    const one = await run("stage", path, ...clients, "--client", "tea");
    expect(one.code).toBe(0);
    expect(one.stdout).toContain("1 of 1 imports are as they should be.");
    expect(one.stdout).toContain(
      `  social-planner schedule ${path} ${clients.join(" ")} --client tea\n`,
    );
    expect((await run("stage", path, ...clients, "--client", "te")).stderr).toContain(
      "no client is called te",
    );
    await writeFile(
      path,
      (await readFile(path, "utf8")).replace("tea,linkedin,yes", "tea,linkedin,no"),
    );
    const { code, stdout } = await run("stage", path, ...clients);
    expect(code).toBe(3);
    const [, command = ""] = /delete it:\n {2}social-planner (.*)\n/.exec(stdout) ?? [];
    expect(command).toMatch(/^csv delete --id [0-9a-f]{24} --yes --client tea --clients /);
    for (const name of ["plan", "verify"]) {
      const told = await run(name, path, ...clients);
      expect([told.code, told.stdout]).toEqual([3, expect.stringContaining(`${command}\n`)]);
    }
    const lines = (await run("verify", path, ...clients, "--json")).stdout.trim().split("\n");
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ client: "tea", state: "leftover" });
    expect((await run(...command.split(" "))).code).toBe(0);
    expect((await run("stage", path, ...clients)).code).toBe(0);
  });

  it("shows each row that is gone until it is answered, also where others are staged, and keeps the answer", async () => {
    await add("tea");
    const tea = (id: string, day: string, words = `Flush ${id}`) =>
      `tea,linkedin,yes,${id},2098-03-${day} 08:00:00,${words},,,,,`;
    const write = (...rows: string[]) =>
      writeFile(at("week.csv"), [header, ...rows, ""].join("\r\n"));
    const sheet = [at("week.csv"), "--clients", at("clients.json")];
    await write(tea("t1", "01"), tea("t2", "02"), tea("t3", "03"));
    await run("stage", ...sheet);
    await run("schedule", ...sheet);
    await write(
      tea("t1", "01"),
      tea("t2", "02"),
      tea("t4", "20", "Mugs with a handle for each hand"),
    );
    for (const name of ["plan", "stage", "schedule"]) {
      const { code, stdout } = await run(name, ...sheet);
      expect([code, stdout]).toEqual([
        3,
        expect.stringMatching(
          /^- tea, row 3, 2098-03-03 02:15Z, Tea House \(linkedin\): Flush t3/m,
        ),
      ]);
    }
    const verified = (await run("verify", ...sheet)).stdout;
    const [, trial = ""] = /for each answer:\n {2}social-planner (plan .*)\n/.exec(verified) ?? [];
    expect((await run(...trial.split(" "))).stdout).toContain(" --delete-removed\n");
    expect((await run("schedule", ...sheet, "--keep-highlevel")).code).toBe(0);
    for (const name of ["plan", "schedule", "verify"])
      expect([name, (await run(name, ...sheet)).code]).toEqual([name, 0]);
  });

  it("names what is scheduled of a client who has no approved row any more, until it is deleted", async () => {
    await add("harbor");
    await add("tea");
    const [path, ...clients] = await writeWeek();
    await run("stage", path, ...clients);
    await run("schedule", path, ...clients);
    const text = await readFile(path, "utf8");
    for (const less of ["", "tea,linkedin,no,t1,2098-03-01 08:00:00,First flush,,,,,\r\n"]) {
      await writeFile(path, text.replace(/^tea.*\r\n/m, less));
      const { code, stdout } = await run("schedule", path, ...clients, "--quiet");
      expect(code).toBe(3);
      expect(stdout).toMatch(
        /^tea: post [0-9a-f]{24} of import sp-[0-9a-f]{8} goes out at 2098-03-01T02:15:00.000Z on Tea House \(linkedin\), of a row that the sheet does not send there any more \(First flush\); delete it:\n/m,
      );
    }
    const verified = await run("verify", path, ...clients);
    expect([verified.code, verified.stdout]).toEqual([
      3,
      expect.stringMatching(
        /^- tea, row 2, 2098-03-01 02:15Z, Tea House \(linkedin\): First flush \(no longer in the plan\)$/m,
      ),
    ]);
    const told = (await run("verify", path, ...clients, "--json")).stdout.trim().split("\n");
    expect(told.map((line) => JSON.parse(line).state)).toEqual([
      "scheduled",
      "scheduled",
      "dropped",
    ]);
    const { stdout } = await run("schedule", path, ...clients);
    const [, command = ""] = /delete it:\n {2}social-planner (.*)\n/.exec(stdout) ?? [];
    expect(command).toMatch(/^posts delete --id [0-9a-f]{24} --yes --client tea --clients /);
    expect((await run(...command.split(" "))).code).toBe(0);
    expect((await run("schedule", path, ...clients)).code).toBe(0);
    expect((await run("verify", path, ...clients)).code).toBe(0);
  });

  it("names what is scheduled where no row is approved any more", async () => {
    await add("tea");
    const row = (day: string, words: string, approved: string) =>
      `tea,linkedin,${approved},,2098-03-${day} 08:00:00,${words},https://x.example/1,,,,\r\n`;
    const write = (approved: string) =>
      writeFile(
        at("week.csv"),
        `${header}\r\n${row("01", "First flush", approved)}${row("02", "Mint", approved)}`,
      );
    const sheet = [at("week.csv"), "--clients", at("clients.json")];
    await write("yes");
    await run("stage", ...sheet);
    await run("schedule", ...sheet);
    await write("no");
    const tell = async () => {
      for (const name of ["plan", "stage", "schedule", "verify"])
        expect(await run(name, ...sheet)).toMatchObject({
          code: 3,
          stdout: expect.stringMatching(/First flush[^]*Mint/),
        });
    };
    await tell();
    // Its zone may stand in HighLevel alone.
    const file = JSON.parse(await readFile(at("clients.json"), "utf8"));
    delete file.clients.tea.timeZone;
    await writeFile(at("clients.json"), JSON.stringify(file));
    await tell();
  });

  it("names what is held of a row that is gone, and would come back, until it is deleted", async () => {
    await add("harbor");
    await add("tea");
    const [path, ...clients] = await writeWeek();
    await run("stage", path, ...clients);
    await run("schedule", path, ...clients);
    const tea = ["--client", "tea", ...clients];
    expect((await run("hold", ...tea, "--yes")).code).toBe(0);
    expect((await run("verify", path, ...clients)).stdout).toMatch(
      /^To put back what is held:\n {2}social-planner resume --clients \S+ --client tea\n/m,
    );
    for (const name of ["plan", "stage", "schedule"])
      expect((await run(name, path, ...clients)).stdout).toMatch(
        /^To put back what is held:\n {2}social-planner resume --client tea --clients \S+\n/m,
      );
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/^tea.*\r\n/m, ""));
    for (const name of ["plan", "stage", "schedule"]) {
      const { code, stdout } = await run(name, path, ...clients);
      expect([code, stdout]).toEqual([
        3,
        expect.stringMatching(
          /^tea: post [0-9a-f]{24} of import \S+ is held, and resume puts it back at 2098-03-01T02:15:00.000Z on Tea House \(linkedin\), .* \(First flush\); once it is back, delete it as this command then says\.$/m,
        ),
      ]);
    }
    const verified = await run("verify", path, ...clients);
    expect([verified.code, verified.stdout]).toEqual([
      3,
      expect.stringMatching(
        /^- tea, .*: First flush \(no longer in the plan, and held: resume puts it back\)$/m,
      ),
    ]);
    expect((await run("resume", ...tea, "--yes")).code).toBe(0);
    const { stdout } = await run("plan", path, ...clients);
    const [, command = ""] = /delete it:\n {2}social-planner (.*)\n/.exec(stdout) ?? [];
    expect((await run(...command.split(" "))).code).toBe(0);
    expect((await run("plan", path, ...clients)).code).toBe(0);
  });

  it("says what was sent of a row that is gone, and never learned, until it is taken back", async () => {
    await add("harbor");
    await add("tea");
    const [path, ...clients] = await writeWeek();
    await run("stage", path, ...clients);
    // Killed at the finalize: it was begun, and no answer was seen.
    const records = at("social-planner/imports");
    for (const name of await readdir(records)) {
      const record = JSON.parse(await readFile(join(records, name), "utf8"));
      if (record.file !== "week tea.csv") continue;
      record.parts[0].finalizingAt = new Date().toISOString();
      await writeFile(join(records, name), JSON.stringify(record));
    }
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/^tea.*\r\n/m, ""));
    const all = ["plan", "stage", "schedule", "verify"];
    for (const name of all)
      expect(await run(name, path, ...clients)).toEqual(
        expect.objectContaining({
          code: 4,
          stdout: expect.stringMatching(
            /^tea: import (sp-[0-9a-f]{8}) sent a post, and nobody learned whether HighLevel made it: it may be scheduled, at 2098-03-01T02:15:00.000Z on Tea House \(linkedin\), of a row that the sheet does not send there any more \(First flush\); look at it, and take back what is there of the import:\n {2}social-planner verify \1 --client tea --clients \S+\n {2}social-planner undo \1 --client tea --clients \S+\n/m,
          ),
        }),
      );
    const told = (await run("verify", path, ...clients, "--json")).stdout.trim().split("\n");
    expect(told.map((line) => JSON.parse(line)).map((one) => [one.client, one.state])).toEqual([
      ["harbor", "scheduled"],
      ["harbor", "scheduled"],
      ["tea", "unknown"],
      ["tea", "leftover"],
    ]);
    const { stdout } = await run("plan", path, ...clients);
    const [, command = ""] = /\n {2}social-planner (undo .*)\n/.exec(stdout) ?? [];
    expect((await run(...command.split(" "), "--yes")).code).toBe(0);
    for (const name of all)
      expect([name, (await run(name, path, ...clients)).code]).toEqual([name, 0]);
  });

  it("offers each answer as a command of its own, which sends rows by staging them", async () => {
    await add("tea");
    const [path, ...clients] = await writeWeek();
    const tea = ["--client", "tea", ...clients, "--ledger", at("ledger")];
    await run("stage", path, ...tea);
    await run("schedule", path, ...tea);
    const planner = createPlanner({ ...reach(), locationId: idOf("tea") });
    const { results } = await planner.posts.list({ type: "all", skip: "0", limit: "5" });
    await planner.posts.delete({ id: `${results?.posts?.[0]?._id}` });
    const again =
      "1 post to send again, ten minutes after they were sent and once you have seen that they are not there:\n  social-planner stage";
    const asked = await run("schedule", path, ...tea, "--update", "--parallel", "2");
    expect(asked.code).toBe(3);
    const offer = `${path} ${tea.join(" ")} --parallel 2 --post-again\n`;
    expect(asked.stdout).toContain(`${again} ${offer}`);
    const staged = await run("stage", path, ...tea, "--post-again");
    expect(staged.stdout).toContain(
      `To schedule them:\n  social-planner schedule ${path} ${tea.join(" ")} --post-again\n`,
    );
    expect(staged.stdout).not.toContain(again);
    const done = await run("schedule", path, ...tea, "--post-again");
    expect(done.stdout).toMatch(
      /:\n {2}social-planner verify \S+ --client tea --clients \S+ --ledger \S+\n {2}social-planner undo sp-[0-9a-f]{8} --client tea --clients \S+ --ledger \S+\n$/,
    );
    expect((await run("schedule", path, ...tea)).code).toBe(0);
  });

  it("is verified, as offered, for several clients at once", async () => {
    await add("harbor");
    await add("tea");
    const [path, ...clients] = await writeWeek();
    await run("stage", path, ...clients);
    const both = ["--client", "harbor", "--client", "tea", ...clients];
    const { stdout } = await run("schedule", path, ...both);
    expect(stdout).toContain(`  social-planner verify ${path} ${both.join(" ")}\n`);
    const { code, stdout: verified } = await run("verify", path, ...both);
    expect([code, verified]).toEqual([0, expect.stringMatching(/^harbor [^]*^tea /m)]);
  });

  it("waits for a person where an approver must say yes", async () => {
    await add("tea", "--approver", "user-2");
    const [path, ...clients] = await writeWeek();
    const tea = [path, ...clients, "--client", "tea"] as const;
    expect((await run("stage", ...tea)).code).toBe(0);
    expect((await run("schedule", ...tea)).code).toBe(3);
    expect((await run("verify", ...tea)).code).toBe(0);
  });

  it("tells machines each event, and what it refuses", async () => {
    await add("tea");
    await writeFile(
      at("week.csv"),
      `${header}\r\ntea,,yes,,2098-03-01 08:00:00,First flush,,,,,\r\n`,
    );
    const sheet = [at("week.csv"), "--clients", at("clients.json"), "--json"];
    const { code, stdout, stderr } = await run("plan", ...sheet);
    expect([code, stderr]).toEqual([0, ""]);
    const events = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.map(({ type }) => type)).toEqual([
      "import",
      "import",
      "import",
      "ended",
      "finished",
    ]);
    expect(events.at(-1)).toMatchObject({
      ends: [{ client: "tea", outcome: "dry_run", planned: 2, missing: 2 }],
    });
    await writeFile(at("week.csv"), `${header.slice(7)}\r\n`);
    const refused = await run("plan", ...sheet);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      type: "refused",
      findings: [{ code: "sheet-client-column" }],
    });
  });

  it("says where the flags are wrong, and what a line is not", async () => {
    await add("tea");
    const sheet = await writeWeek();
    for (const [words, message] of [
      [["stage", ...sheet, "--max-failures", "0"], "--max-failures must be a number from 1 on"],
      [["schedule", ...sheet, "--parallel", "many"], "--parallel must be a number from 1 on"],
      [["stage", ...sheet, "--via", "posts"], "stage has no flag --via"],
      [
        ["pull", "--sheet", ...sheet, "--line", "4"],
        "--line 4 is no approved post of week.csv, which has them on lines 3",
      ],
      [
        ["pull", "--sheet", ...sheet],
        "--line is missing: name an approved post of week.csv, which has them on lines 3",
      ],
      [
        ["pull", "words", "--sheet", ...sheet],
        "a line of a sheet says which post: leave out words, --at and --client",
      ],
    ] as const)
      expect(await run(...words)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(message),
      });
  });
});
