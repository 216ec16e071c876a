import { newPost } from "./generated/shapes.js";
import type { Version } from "./operation.js";

/** The fields of an object that a request takes, and those that it must have; `true` for one that has no fields of its own. */
interface Shape {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, Shape | true>>;
}

/** Fields and what they say. */
export type Fields = Readonly<Record<string, unknown>>;

/** What the body of `posts/create` takes in each version. */
export const postShapes: Readonly<Record<Version, Shape>> = newPost;

/** Whether the body of `posts/create` takes a field in a version; `path` is as `youtubePostDetails.title`. */
export function takesField(path: string, version: Version): boolean {
  let shape: Shape | true | undefined = postShapes[version];
  for (const name of path.split(".")) shape = shape === true ? shape : shape?.fields[name];
  return shape !== undefined;
}

/** What of some fields a shape takes, and says something: reads write null, "", [], {} or details of nothing but no for nothing. */
export function keepFields(
  told: unknown,
  shape: Shape | true,
  without?: ReadonlySet<string>,
): unknown {
  if (shape === true) return told;
  if (Array.isArray(told)) return told.map((one: unknown) => keepFields(one, shape, without));
  const fields = Object.entries(shape.fields).flatMap(([name, inner]) => {
    if (without?.has(name)) return [];
    const value = keepFields((told as Fields | undefined)?.[name], inner, without);
    return isNothing(value) ? [] : [[name, value] as const];
  });
  const isIdle = fields.every(([, value]) => value === false);
  const kept = Object.fromEntries(fields);
  return isIdle && shape.required?.some((name) => !(name in kept)) ? {} : kept;
}

/** What is said of a post, with TikTok's details for one that goes there: without any, HighLevel fails in words of its own language (callers' reports). */
export function withTiktok(said: Fields, isTiktok: boolean): Fields {
  return isTiktok ? { tiktokPostDetails: {}, ...said } : said;
}

/** Whether a value says nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The paths of what the details in the body of `posts/create` lack in a version. */
export function findLacking(body: Fields, version: Version): string[] {
  const details = Object.entries(body).filter(([name]) => name.endsWith("PostDetails"));
  return details.flatMap(([name, said]) => lacking(said, postShapes[version].fields[name], name));
}

function lacking(said: unknown, shape: Shape | true | undefined, path: string): string[] {
  if (shape === true || shape === undefined) return [];
  if (Array.isArray(said)) return said.flatMap((one) => lacking(one, shape, path));
  const fields = said as Fields;
  const inner = Object.entries(fields).flatMap(([name, value]) =>
    lacking(value, shape.fields[name], `${path}.${name}`),
  );
  const missing = (shape.required ?? []).filter((name) => !(name in fields));
  return [...missing.map((name) => `${path}.${name}`), ...inner];
}
