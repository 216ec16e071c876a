import { fromJsonSchema, type McpServer } from "@modelcontextprotocol/server";
import { text, toObject, type Schema } from "./schema.js";
import { clean } from "./text.js";

type Words = Readonly<Record<string, string | undefined>>;

const client: Schema = { ...text, description: "a client of clients.json; else the location" };

interface Prompt {
  readonly title: string;
  readonly description: string;
  readonly args: Schema;
  readonly say: (words: Words) => string;
}

const prompts: Readonly<Record<string, Prompt>> = {
  plan_week: {
    title: "Plan a week of posts",
    description: "Writes a week of posts with the person, and schedules them once they say so.",
    args: toObject({ week: { ...text, description: "such as 2027-03-01" }, client, about: text }, [
      "week",
    ]),
    say: ({ week, client: name, about }) =>
      `Plan the posts of the week of ${week}${name ? ` for client ${name}` : ""}${about ? `, about: ${about}` : ""}.
1. list_accounts and list_posts for that week: what is there already, and in which time zone.
2. Write the posts with me. Give each an id, and keep it whenever the post changes.
3. check_plan with name, rows and time_zone; mend what it says. diff_plan, and show me what would change.
4. stage_plan, and show me what HighLevel has against rows. schedule_plan with the token only once I say so.
5. verify_plan, and tell me each post's time with its zone.`,
  },
  month_report: {
    title: "Report a month",
    description: "Tells what a month's posts came to, and what failed.",
    args: toObject({ month: { ...text, description: "such as 2027-03" }, client }, ["month"]),
    say: ({ month, client: name }) =>
      `Report ${month}${name ? ` for client ${name}` : ""}: call report_month. Say how many posts went out on each network, name each that failed with the network's reason and what to do, and say which time zone the month is counted in. Change nothing.`,
  },
};

/** Adds the prompts that a person picks. */
export function addPrompts(server: McpServer): void {
  for (const [name, { title, description, args, say }] of Object.entries(prompts))
    server.registerPrompt(
      name,
      { title, description, argsSchema: fromJsonSchema<Words>(args as never) },
      (words) => {
        const said = Object.fromEntries(
          Object.entries(words).map(([key, value]) => [key, value && clean(value)]),
        );
        return { messages: [{ role: "user", content: { type: "text", text: say(said) } }] };
      },
    );
}
