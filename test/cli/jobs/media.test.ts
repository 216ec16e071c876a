import { cp, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { useFolder } from "../folder.js";
import { run as runHere } from "../run.js";

const { at } = useFolder("media");
const sandbox = inject("sandbox");
const examples = fileURLToPath(new URL("../../../examples/pictures/", import.meta.url));
let pictures: string;
beforeAll(async () => {
  pictures = at("pictures/");
  await cp(examples, pictures, { recursive: true });
  // The week passes one day.
  const week = await readFile(`${examples}week.csv`, "utf8");
  await writeFile(`${pictures}week.csv`, week.replaceAll("2027-11-", "2098-11-"));
});

/** Runs a command in a location of its own, by its own token. */
function run(locationId: string, ...words: string[]) {
  return runHere(words, {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: `pit-${locationId}`,
    HIGHLEVEL_LOCATION_ID: locationId,
  });
}

const account = ["--account", "facebook/Harbor Bakery"];

describe("a sheet with pictures", () => {
  it("is checked file by file, and says what is wrong with each in its row and column", async () => {
    await cp(pictures, at("wrong"), { recursive: true });
    await cp(at("wrong/week.csv"), at("wrong/photos/steam.gif"));
    const { code, stdout } = await run("none", "check", at("wrong/week.csv"), "--json");
    expect(code).toBe(1);
    const findings = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ severity }) => severity === "error");
    expect(findings).toMatchObject([
      {
        code: "media-type",
        row: 3,
        column: "gifUrl",
        value: "photos/steam.gif",
        message: "its bytes are those of no image or video",
      },
    ]);
  });

  it("says what it would upload and uploads it, for a user by name", async () => {
    const ledger = ["--ledger", at("ledger")];
    const file = `${pictures}week.csv`;
    const to = [...account, ...ledger, "--user", "mara lindt"];
    const dry = await run("cli-media", "import", file, ...to, "--dry-run");
    expect([dry.code, dry.stderr]).toEqual([
      0,
      expect.stringContaining(
        "not in the media library yet: 4 files, 97 kB: photos/loaf.jpg, photos/harbour at 7am.png, photos/steam.gif, photos/oven.mp4\n",
      ),
    ]);
    const { code, stdout, stderr } = await run("cli-media", "import", file, ...to, "--schedule");
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("the media library has all files, 97 kB of them new\n"),
    ]);
    const prune = (...words: string[]) =>
      run("cli-media", "media", "prune", ...ledger, "--holds", at("holds"), ...words);
    expect((await prune()).stdout).toBe(
      "0 files of ours in the media library that nothing needs.\n",
    );
    const [mark = ""] = /sp-[0-9a-f]{8}/.exec(stdout) ?? [];
    await run("cli-media", "undo", mark, ...ledger, "--holds", at("holds"), "--yes");
    expect((await prune()).stderr).toBe(
      "social-planner: Delete 4 files from the media library? Add --yes to say so\n",
    );
    expect((await prune("--yes")).stdout).toMatch(/Deleted 4 files from the media library\.\n$/);
    expect((await prune()).stdout).toBe(
      "0 files of ours in the media library that nothing needs.\n",
    );
  });

  it("finds its files in the folder that --media names", async () => {
    await cp(`${pictures}week.csv`, at("alone.csv"));
    const flags = ["--media", pictures, "--json"];
    expect((await run("none", "check", at("alone.csv"), ...flags)).code).toBe(0);
    expect((await run("none", "check", at("alone.csv"))).code).toBe(1);
    expect(await run("none", "check", at("alone.csv"), "--media", at("alone.csv"))).toMatchObject({
      code: 2,
      stderr: `social-planner: --media ${at("alone.csv")}: it is no folder to be read\n`,
    });
  });

  it("names the users where nobody is meant, or somebody who is not there", async () => {
    const file = `${pictures}week.csv`;
    const { code, stderr } = await run("cli-user", "import", file, ...account, "--user", "Max");
    expect([code, stderr]).toEqual([
      1,
      'social-planner: no user is called "Max": name one of Mara Lindt <mara@harborbakery.example>, John Deo <john@deo.com>\n',
    ]);
  });
});
