import { ApiError } from "../errors.js";

/** What an answer holds, or `undefined` where the server has no such thing (404). */
export async function orMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  });
}
