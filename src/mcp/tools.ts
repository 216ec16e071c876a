import type { Desk } from "./desk.js";
import type { Plans } from "./plan.js";
import type { Seal } from "./seal.js";
import type { Tool } from "./tool.js";
import { createActs } from "./tools/acts.js";
import { createLooks } from "./tools/looks.js";
import { createPlanTools } from "./tools/plans.js";
import { createVerify } from "./tools/verify.js";

/** All tools; those that change something are left out where only reading is wanted. */
export function createTools(desk: Desk, plans: Plans, seal: Seal): readonly Tool[] {
  const tools = [
    ...createPlanTools(desk, plans, seal),
    ...createActs(desk, plans, seal),
    createVerify(desk, plans),
    ...createLooks(desk),
  ];
  return desk.isReadOnly ? tools.filter(({ kind }) => kind === "reads") : tools;
}
