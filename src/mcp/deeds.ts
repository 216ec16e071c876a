import type { Deed } from "./deed.js";
import { createHold } from "./hold.js";
import { createSchedule, type Said } from "./schedule.js";
import type { Shop } from "./tool.js";
import { createUndo } from "./undo.js";

/** Which deed is meant: a plan's with answers, an import's, or a location's. */
export interface Request extends Said {
  readonly deed?: DeedName | undefined;
  readonly plan?: string | undefined;
  readonly import?: string | undefined;
  readonly client?: string | undefined;
}

/** The deeds that need a person. */
export const deedNames = ["schedule", "undo", "hold", "resume"] as const;
export type DeedName = (typeof deedNames)[number];

/** The deed that is meant. */
export function createDeed({ desk, plans }: Pick<Shop, "desk" | "plans">, request: Request): Deed {
  const { deed = "schedule", plan, import: mark, client, ...said } = request;
  switch (deed) {
    case "schedule":
      if (!plan) throw new Error("give plan, as check_plan gave it");
      if (client) throw new Error("a plan has its client: give it to check_plan");
      return createSchedule(desk, () => plans.open(plan), said);
    case "undo":
      if (!mark) throw new Error("give import, such as sp-7f3a9c01");
      return createUndo(desk, mark, client);
    default:
      return createHold(desk, deed, client);
  }
}
