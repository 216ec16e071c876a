/**
 * Where the bearer token comes from: the token itself, or a function that gives it.
 *
 * After a 401 that says that the token is invalid, a function is asked once more, with the refused token as its argument.
 */
export type TokenSource = string | ((refused?: string) => string | Promise<string>);

/** The token to send, at once where no promise was given; throws TypeError, which never holds it, where it cannot be one. */
export function readToken(source: TokenSource, refused?: string): string | Promise<string> {
  const token = typeof source === "function" ? source(refused) : source;
  return token instanceof Promise ? token.then(check) : check(token);
}

// A header with any other character fails inside fetch, with an error that quotes the token.
function check(token: unknown): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new TypeError(
    "token must be the bare token: one word, without Bearer, spaces or line breaks",
  );
}
