import { toJson } from "../clean.js";
import { defineCommand, toggle } from "../command.js";
import { reach, readToken, readUserId } from "../connect.js";
import { examine } from "../examine.js";
import { tokenFlags } from "../flags.js";
import { renderTable } from "../tables/table.js";
import { userFlags } from "../user.js";
import { exitCode } from "../world.js";
import type { Sign } from "../../mcp/desk.js";

/** `social-planner doctor`: whether an import could run, and what is in the way. */
export const doctor = defineCommand({
  description:
    "Looks at the token, the location, each scope that an import needs, the accounts, the clock, the limits and the ledger. It changes nothing. Exits 0 where an import could run, else 1.",
  flags: {
    ...userFlags,
    json: toggle("one JSON object a finding, a line each"),
    ...tokenFlags,
  },
  examples: ["doctor"],
  async run(values, _, world) {
    const { env, signal, stdout } = world;
    const token = await readToken(values, world);
    const locationId = (values["location-id"] ?? env["HIGHLEVEL_LOCATION_ID"]) || undefined;
    const user = { name: values.user, id: readUserId(values, undefined, world) };
    world.status("asking HighLevel");
    const signs = await examine({ token, locationId, ...reach(values, world) }, user, signal);
    world.status(undefined);
    if (values.json) for (const sign of signs) stdout.write(`${toJson(sign)}\n`);
    else stdout.write(renderSigns(signs, stdout.columns));
    const isReady = signs.every(({ state }) => state !== "bad");
    if (!values.json)
      stdout.write(isReady ? "An import could run.\n" : "An import could not run yet.\n");
    return isReady ? exitCode.done : exitCode.refused;
  },
});

const marks = { good: "✓", bad: "✗", unknown: "?" } as const;
const tones = { good: "good", bad: "bad", unknown: "warn" } as const;

function renderSigns(signs: readonly Sign[], width: number): string {
  return renderTable<Sign>(signs, width, [
    { head: "", cell: ({ state }) => marks[state], tone: ({ state }) => tones[state] },
    { head: "looked at", cell: ({ what }) => what, least: 14 },
    { head: "found", cell: ({ note }) => note, least: 24 },
  ]);
}
