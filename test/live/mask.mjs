// @ts-check

/**
 * Hides in a text what is nobody else's: the token, the ids, addresses of people and of files.
 *
 * @param {{ token: string, locationId: string, userId: string }} secrets
 * @returns {(text: string) => string}
 */
export function createMask({ token, locationId, userId }) {
  /** @type {[string | RegExp, string][]} */
  const hidden = [
    [token, "TOKEN"],
    [locationId, "LOCATION"],
    [userId, "USER"],
    [/https?:\/\/[^\s"'<>),]+/g, "URL"],
    [/[\w.+-]+@[\w-]+\.[\w.-]+/g, "EMAIL"],
    [/\+?\d[\d ()-]{8,}\d/g, "NUMBER"],
    [/\b[\w-]{24,}\b/g, "ID"],
  ];
  return (text) =>
    hidden.reduce(
      (shown, [secret, word]) => (secret ? shown.replaceAll(secret, word) : shown),
      text,
    );
}
