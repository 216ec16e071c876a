import { beforeAll, describe, expect, it } from "vitest";
import { header, useFolder } from "./folder.js";
import { harborAt, useLocation } from "./location.js";
import { run } from "./run.js";

const { at, write } = useFolder("cli-answers");
const { environment, accountOf } = useLocation("cli-answers");

beforeAll(async () => {
  const post = "2098-03-01 08:00:00,Rye,,,,\r\n";
  await write("posts.csv", `${header}${post}`);
  await write("week.csv", `client,${header}harbor,${post}`);
  await write("clients.json", harborAt("cli-answers"));
});

describe.each(["import", "plan", "stage", "schedule"])("%s", (command) => {
  const file = command === "import" ? "posts.csv" : "week.csv";
  const answered = (...answers: string[]) => {
    const of =
      command === "import"
        ? ["--account", accountOf("linkedin")]
        : ["--clients", at("clients.json")];
    return run([command, at(file), ...of, ...answers], environment());
  };

  it.each(["99", "zz"])("refuses the line %s, of which the file has none", async (line) => {
    expect(await answered("--update", "--line", line)).toEqual({
      code: 2,
      stdout: "",
      stderr: `social-planner: --line: "${line}" is the line of no post in ${file}: its posts are on lines 2\n`,
    });
  });

  it("is not told to change what differs, and to leave it", async () => {
    expect(await answered("--update", "--keep-highlevel")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "social-planner: --update brings posts to the plan, and --keep-highlevel leaves them: give one of the two, each with its --line where some are to stay\n",
    });
  });

  it("deletes no rows that are gone where a line was named, for they have none", async () => {
    expect(await answered("--delete-removed", "--line", "2")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "social-planner: rows that are gone have no --line: leave it out, and --delete-removed deletes the posts of all of them; social-planner pull deletes one\n",
    });
  });
});
