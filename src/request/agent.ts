/** The header that names us, for Cloudflare refuses some requests without one (callers' reports); none in a browser, which names itself. */
export const agent: Readonly<Record<string, string>> =
  typeof document === "undefined"
    ? { "User-Agent": "Mozilla/5.0 (compatible; highlevel-social-planner)" }
    : {};
