import { describe, expect, inject, it } from "vitest";
import { ApiError, RateLimitError, createPlanner } from "../../src/index.js";
import type { OperationId, Planner, UnauthorizedReason, Version } from "../../src/index.js";
import { holdCount } from "../support/count.js";
import { contracts } from "../support/document.js";
import { answersOf } from "./answers.js";
import { calls } from "./calls.js";

/** Where an answer says what was done: a queue's inside of its results. */
interface Said {
  message?: string;
  results?: { message?: string };
}

/** What each 401 means. */
const reasons: Record<string, UnauthorizedReason> = {
  InvalidToken: "invalid_token",
  MissingScope: "missing_scope",
  WrongTokenType: "wrong_token_type",
  MissingVersion: "version",
  InvalidVersion: "version",
};

/** Calls an operation through Prism, which is told what to answer; what the planner makes of it. */
async function ask(version: Version, id: OperationId, prefer: string) {
  const statuses: number[] = [];
  const violations: unknown[] = [];
  const planner = createPlanner({
    token: "t",
    version,
    baseUrl: inject("prismUrls")[version],
    pace: false,
    retry: false,
    onEvent(event) {
      if (event.type !== "answer") return;
      statuses.push(event.status);
      violations.push(event.headers.get("sl-violations"));
    },
  });
  const answer = await calls[id]
    .call(planner as Planner, { headers: { Prefer: prefer } })
    .catch((error: unknown) => error);
  expect(violations).toEqual([null]);
  return { status: statuses[0], answer };
}

describe.concurrent.each(
  contracts.flatMap(({ version, operations, bodies }) =>
    operations.map(
      ({ operation }) =>
        [operation.operationId as OperationId, version, operation, bodies] as const,
    ),
  ),
)("%s of %s", (id, version, operation, bodies) => {
  const answers = answersOf(version);
  const examples = (code: string) =>
    Object.assign(
      {},
      ...bodies(operation)
        .filter((body) => body.code === code)
        .map((body) => body.examples),
    );

  it("documents exactly the answers that are tried here", () => {
    const documented = Object.keys(operation.responses).map((code) => [
      code,
      Object.keys(examples(code)),
    ]);
    const tried = Object.entries(answers[id]).map(([code, named]) => [
      code,
      Object.keys(named).filter(Boolean),
    ]);
    expect(documented).toEqual(tried);
  });

  const all = Object.entries(answers[id]).flatMap(([code, named]) =>
    Object.entries(named).map(([name, said]) => [code, name, said] as const),
  );
  const successes = all.filter(([code]) => Number(code) < 300);
  const redirects = all.filter(([code]) => code === "302");
  const refusals = all.filter(([code]) => Number(code) >= 400);

  it.each(successes)("%s %s is answered as it is", async (code, name, message) => {
    const { status, answer } = await ask(version, id, `code=${code}, example=${name}`);
    expect(status).toBe(Number(code));
    expect(answer).toEqual(examples(code)[name]);
    const { message: said, results } = answer as Said;
    expect(said ?? results?.message).toBe(message);
  });

  it.each(redirects)("%s is answered as an address, and not followed", async (_, __, url) => {
    expect(await ask(version, id, "code=302")).toEqual({ status: 302, answer: { url } });
  });

  it.each(refusals)("%s %s is thrown", async (code, name, said) => {
    const { status, answer } = await ask(
      version,
      id,
      name ? `code=${code}, example=${name}` : `code=${code}`,
    );
    expect(status).toBe(Number(code));
    expect(answer).toBeInstanceOf(code === "429" ? RateLimitError : ApiError);
    const {
      operation: called,
      status: thrown,
      issues,
      reason,
      body,
      scope,
      traceId,
      message,
    } = answer as ApiError;
    const example = name ? examples(code)[name] : undefined;
    expect({ called, thrown, issues, reason, scope, traceId }).toEqual({
      called: id,
      thrown: Number(code),
      issues: said,
      reason: code === "401" ? reasons[name] : undefined,
      scope: calls[id].scope,
      traceId: example?.traceId,
    });
    expect(body ?? undefined).toEqual(example);
    // A line goes on from what was said, without its stop.
    const why = [said]
      .flat()
      .join("; ")
      .slice(0, 200)
      .replace(/\.(?=; |$)/g, "");
    expect(message.startsWith(`${id}: ${code} ${why}`)).toBe(true);
    if (answer instanceof RateLimitError)
      expect([answer.kind, answer.retryAfter]).toEqual(["burst", 10_000]);
  });

  it("is read where its success is made up from the schema", async () => {
    const [code] = Object.keys(operation.responses);
    const { status, answer } = await ask(version, id, `code=${code}, dynamic=true`);
    expect(status).toBe(Number(code));
    expect(answer).toBeTypeOf("object");
    expect(answer).not.toBeInstanceOf(Error);
  });
});

holdCount(1292);
