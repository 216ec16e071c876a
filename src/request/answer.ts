import { ApiError, RateLimitError, UnknownOutcomeError } from "../errors.js";
import { mask } from "../mask.js";
import { repeatability, type Operation } from "../operation.js";
import { isDailyLimit, readRenewal, readWait } from "./limit.js";

/** An answer whose body was read, as openapi-fetch returns it. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The body as sent, or where it leads; throws ApiError or RateLimitError for a no, UnknownOutcomeError for a 5xx of what must not be sent twice. */
export function readAnswer(name: string, operation: Operation, answer: Answer): unknown {
  const { error, response } = answer;
  if ("data" in answer) return answer.data;
  if (operation.redirect && response.status === 302)
    return { url: response.headers.get("location") };
  const refusal = { operation: name, response, body: error, scope: operation.scope };
  if (response.status === 429) {
    const kind = isDailyLimit(response.headers) ? "daily" : "burst";
    const retryAfter =
      kind === "daily" ? readRenewal(response.headers) : readWait(response.headers);
    throw new RateLimitError({ ...refusal, kind, retryAfter });
  }
  const cause = new ApiError(refusal);
  const isUnknown =
    response.status >= 500 && repeatability(operation) === "never" && !isRefusal(error);
  throw isUnknown ? new UnknownOutcomeError(name, cause) : cause;
}

/** An answer whose refusal shows none of these secrets, in its body, its status line or its headers. */
export function hideSecrets<A extends Answer>(
  answer: A,
  secrets: readonly (string | undefined)[],
): A {
  const { response } = answer;
  // A redirect leads where it has to, whatever its address holds.
  if (response.status < 400) return answer;
  const { status, statusText } = response;
  const said = { statusText, headers: [...response.headers] };
  const shown = mask(said, secrets);
  return {
    ...answer,
    ...("error" in answer && { error: mask(answer.error, secrets) }),
    response: shown === said ? response : new Response(null, { status, ...shown }),
  };
}

/** Whether a 5xx carries HighLevel's own word that the request was refused: a body whose status is a 4xx. */
function isRefusal(body: unknown): boolean {
  const { statusCode, status } = Object(body) as { statusCode?: unknown; status?: unknown };
  const own = Number(statusCode ?? status);
  return own >= 400 && own < 500;
}
