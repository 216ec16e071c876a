import type { Desk } from "./desk.js";
import type { Plans } from "./plan.js";
import type { Result } from "./result.js";
import type { Schema } from "./schema.js";
import type { Seal } from "./seal.js";

/** What the tools of a server share. */
export interface Shop {
  readonly desk: Desk;
  readonly plans: Plans;
  readonly seal: Seal;
}

/** A call of a tool. */
export interface Call {
  /** Aborted when the client takes the call back, or goes. */
  readonly signal: AbortSignal;
  readonly tell: (step: string) => void;
  readonly canAsk: boolean;
  /** What the person said to which question of this server; absent before anybody is asked. */
  readonly answer: Answer | undefined;
}

/** A person's answer, and the sealed name of the question. */
export interface Answer {
  readonly isYes: boolean;
  readonly state: string | undefined;
}

/** What a person is to be asked before the call goes on. */
export interface Question {
  readonly question: string;
  /** What the answer comes back with. */
  readonly state: string;
}

/** A tool: one deed of the job. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Schema;
  /** `reads` changes nothing, `stages` what nobody sees, `acts` what will be published: that asks a person. */
  readonly kind: "reads" | "stages" | "acts";
  /** Whether it takes away what is there. */
  readonly isDestructive?: true;
  /** Its arguments are as the schema says. */
  readonly run: (given: never, call: Call) => Promise<Result | Question>;
}
