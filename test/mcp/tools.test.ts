import { expect, it } from "vitest";
import { useLocation } from "../cli/location.js";
import { useFolder } from "../cli/folder.js";
import { openAgent } from "./agent.js";

const { environment } = useLocation("mcp-tools");
const { at } = useFolder("mcp-tools");

async function listTools(...words: string[]) {
  const agent = await openAgent(["--folder", at("."), ...words], environment());
  const { tools } = await agent.client.listTools();
  await agent.close();
  return tools;
}

it("offers twelve deeds, and no operation of the API", async () => {
  expect((await listTools()).map(({ name }) => name)).toEqual([
    "check_plan",
    "diff_plan",
    "stage_plan",
    "schedule_plan",
    "undo_import",
    "hold",
    "resume",
    "verify_plan",
    "list_posts",
    "report_month",
    "list_accounts",
    "doctor",
  ]);
});

it("costs under 2,500 tokens, with all descriptions, schemas and annotations", async () => {
  const tools = await listTools();
  expect(JSON.stringify(tools).length / 4).toBeLessThan(2_500);
  expect(tools.every(({ outputSchema, description }) => outputSchema && description)).toBe(true);
});

it("offers only what reads where nothing may be changed", async () => {
  const tools = await listTools("--read-only");
  expect(tools.map(({ name }) => name)).toEqual([
    "check_plan",
    "diff_plan",
    "verify_plan",
    "list_posts",
    "report_month",
    "list_accounts",
    "doctor",
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
});

it("says of each tool whether it reads, and whether it takes something away", async () => {
  const tools = await listTools();
  const of = (hint: "readOnlyHint" | "destructiveHint") =>
    tools.filter(({ annotations }) => annotations?.[hint]).map(({ name }) => name);
  expect(of("readOnlyHint")).toHaveLength(7);
  expect(of("destructiveHint")).toEqual(["stage_plan", "schedule_plan", "undo_import", "hold"]);
});

it("takes its arguments from the flags of the command line", async () => {
  const [check, diff] = await listTools();
  expect(check?.inputSchema.properties).toMatchObject({
    time_zone: {
      type: "string",
      description: "the location's time zone, such as America/New_York",
    },
    dates: { enum: ["mdy", "dmy"], description: "how dates with the year at the end are meant" },
    account: { type: "array", items: { type: "string" } },
    allow_drafts: { type: "boolean" },
  });
  expect(diff?.inputSchema.properties).toMatchObject({
    possible_duplicates: { enum: ["post", "skip"] },
    update: { type: "boolean" },
  });
});

it("has prompts for a week and for a month", async () => {
  const agent = await openAgent([], environment());
  const { prompts } = await agent.client.listPrompts();
  expect(prompts.map(({ name }) => name)).toEqual(["plan_week", "month_report"]);
  const { messages } = await agent.client.getPrompt({
    name: "plan_week",
    arguments: { week: "2098-03-03", client: "tea" },
  });
  expect(JSON.stringify(messages)).toContain("the posts of the week of 2098-03-03 for client tea.");
  await agent.close();
});
