/**
 * The header that names us; none in a browser, which names itself.
 *
 * Cloudflare refuses some requests that name no agent (callers' reports).
 */
export const agent: Readonly<Record<string, string>> =
  typeof document === "undefined"
    ? { "User-Agent": "Mozilla/5.0 (compatible; highlevel-social-planner)" }
    : {};
