import { isApiError } from "../errors.js";
import { isCheckError } from "../import/job.js";
import { isAccountError } from "../location/accounts.js";
import { nameAccount } from "./result.js";
import { clean, quote } from "./text.js";

/** What an error says to a model: what to do, on one line, and the choices where there are some. */
export function explain(error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (isAccountError(error))
    return `${quote(message, 300)}; there are ${error.accounts.map((one) => nameAccount(one, one.id)).join(", ")}`;
  if (isCheckError(error)) {
    const errors = error.findings.filter(({ severity }) => severity === "error").slice(0, 10);
    const each = errors.map(({ line, message: said, fix }) => `line ${line ?? 1}: ${said}; ${fix}`);
    return [message, ...each].map((one) => quote(one, 300)).join(". ");
  }
  // The words of others are data.
  if (isApiError(error)) return `HighLevel answers: ${quote(message, 300)}`;
  return clean(message, 2_000);
}
