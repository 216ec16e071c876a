import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** What only this server can have said, and only for a while. */
export type Seal = ReturnType<typeof createSeal>;

const lifetime = 600_000;

/** A seal with a key that nobody else has, and that is gone with the process. */
export function createSeal() {
  const key = randomBytes(32);
  const sign = (body: string) => createHmac("sha256", key).update(body).digest("base64url");
  return {
    /** A text that carries a value and cannot be forged. */
    close(value: unknown): string {
      // A list, so that nothing takes it for a token of HighLevel's, which begins like an object.
      const json = JSON.stringify([Date.now() + lifetime, value]);
      const body = Buffer.from(json).toString("base64url");
      return `${body}.${sign(body)}`;
    },
    /** The value of a text that was sealed here and has not expired; else nothing. */
    open(text: string): unknown {
      const [body = "", given = ""] = text.trim().split(".");
      const [left, right] = [Buffer.from(sign(body)), Buffer.from(given)];
      if (left.length !== right.length || !timingSafeEqual(left, right)) return undefined;
      const sealed: unknown = JSON.parse(Buffer.from(body, "base64url").toString());
      const [end, value] = sealed as [number, unknown];
      return Date.now() < end ? value : undefined;
    },
  };
}

/** A short name of bytes or of a value, the same for the same. */
export function digest(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts)
    hash.update(part instanceof Uint8Array ? part : JSON.stringify(part ?? null)).update("\0");
  return hash.digest("hex").slice(0, 16);
}
