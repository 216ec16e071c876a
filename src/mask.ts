const mark = "***";

// Private integration tokens and access tokens, as callers have them.
const tokens = /\bpit-[\w-]{8,}|\beyJ[\w-]{10,}\.(?:[\w-]+\.?){0,4}/g;

// The user and the password of an address.
const credentials = /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@]{1,500}@/gi;

/** Whether a text holds what looks like a token. */
export function holdsToken(text: string): boolean {
  return text.search(tokens) >= 0;
}

type Secrets = readonly (string | undefined)[];

/**
 * A text, or plain JSON with all its texts and names, without secrets: those that are named, what looks like a token,
 * and the user and the password of an address. What holds none comes back as it is; what lies deeper than 64 levels is
 * hidden as a whole.
 *
 * Everything that goes to a screen, a file or an error goes through here.
 */
export function mask<T>(value: T, secrets: Secrets = []): T {
  return hide(value, secrets, 64) as T;
}

/** An error whose texts, and those of its causes, hold no secret; it stays the same object. */
export function maskError(error: unknown, secrets: Secrets = []): unknown {
  return hideError(error, secrets, 8);
}

function hide(value: unknown, secrets: Secrets, depth: number): unknown {
  if (typeof value === "string") return hideText(value, secrets);
  if (!isPlain(value)) return value;
  if (depth === 0) return mark;
  if (Array.isArray(value)) {
    const shown = value.map((entry) => hide(entry, secrets, depth - 1));
    return shown.some((entry, index) => entry !== value[index]) ? shown : value;
  }
  const entries = Object.entries(value);
  const shown = entries.map(([name, entry]) => {
    return [hideText(name, secrets), hide(entry, secrets, depth - 1)] as const;
  });
  const isSame = shown.every((pair, at) => pair.every((one, side) => one === entries[at]?.[side]));
  return isSame ? value : Object.fromEntries(shown);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function hideText(text: string, secrets: Secrets): string {
  let shown = text;
  // A word of a few letters is nobody's secret, and may be any word of a text.
  for (const secret of secrets)
    if (secret && secret.length >= 6) shown = shown.replaceAll(secret, mark);
  return shown.replace(tokens, mark).replace(credentials, `$1${mark}@`);
}

function hideError(error: unknown, secrets: Secrets, depth: number): unknown {
  if (!(error instanceof Error)) return hide(error, secrets, depth);
  if (depth === 0) return error;
  // A message may be its prototype's, as a DOMException's is.
  for (const name of new Set(["message", "stack", ...Object.getOwnPropertyNames(error)])) {
    const value: unknown = Reflect.get(error, name);
    const shown =
      name === "errors" && Array.isArray(value)
        ? value.map((part) => hideError(part, secrets, depth - 1))
        : hideError(value, secrets, depth - 1);
    if (shown !== value)
      Reflect.defineProperty(error, name, { value: shown, configurable: true, writable: true });
  }
  return error;
}
