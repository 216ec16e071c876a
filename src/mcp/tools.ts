import type { Shop, Tool } from "./tool.js";
import { createActs } from "./tools/acts.js";
import { createLooks } from "./tools/looks.js";
import { createPlanTools } from "./tools/plans.js";
import { createVerify } from "./tools/verify.js";

/** All tools; those that change something are left out where only reading is wanted. */
export function createTools(shop: Shop): readonly Tool[] {
  const tools = [
    ...createPlanTools(shop),
    ...createActs(shop),
    createVerify(shop),
    ...createLooks(shop.desk),
  ];
  return shop.desk.isReadOnly ? tools.filter(({ kind }) => kind === "reads") : tools;
}
