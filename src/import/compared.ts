import { isRef } from "../csv/local.js";
import type { Shelf } from "../ledger/shelf.js";
import { writeInstant } from "../location/instant.js";
import type { Deed } from "../reconcile/answers.js";
import type { Difference } from "../reconcile/difference.js";
import type { Dropped, Reconciled } from "../reconcile/state.js";
import type { ComparedPost, DroppedPost, EarlierPost } from "./event.js";

/** A placement as events tell of it. */
export function toCompared(one: Reconciled, deed: Deed, shelf: Shelf): ComparedPost {
  const { post, accountId, state, found, change, sent, isMediaUnseen } = one;
  const [first] = found;
  return {
    post,
    accountId,
    state,
    ids: found.map(({ id }) => id),
    status: first?.status,
    differences: nameMedia(one, shelf),
    change,
    ...(isMediaUnseen && { isMediaUnseen }),
    deed,
    sent: sent && !sent.isTold ? { mark: sent.mark, row: sent.row } : undefined,
    link: first?.post.previewLink || undefined,
    error: first?.post.error || undefined,
  };
}

/** A post without a row as events tell of it. */
export function toDropped({ sent, post, isTouched, ...more }: Dropped): DroppedPost {
  const { isHeld, isShared, isDoubted, isFound, alsoIn, formerIn } = more;
  const { row, accountId } = sent;
  const utc = writeInstant(isTouched ? post.instant : sent.instant);
  const caption = isTouched ? post.caption : sent.content;
  const why = {
    ...(isHeld && { isHeld }),
    ...(isShared && { isShared }),
    ...(isDoubted && { isDoubted }),
    ...(isFound && { isFound }),
    ...(alsoIn && { alsoIn }),
    ...(formerIn && { formerIn }),
  };
  const place = { row: row > 0 ? row : undefined, accountId, id: post.id };
  return { ...place, utc, caption, isTouched, ...why };
}

/** A post of an earlier plan as events tell of it. */
export function toEarlier(one: Dropped): EarlierPost {
  const { mark, isTold } = one.sent;
  return { ...toDropped(one), mark: isTold ? undefined : mark };
}

/**
 * In what a post and the plan differ, with the names of files instead of what they hold; where both have a file of one
 * name, that its content is another.
 */
export function nameMedia(
  { differences, post: { names = [] } }: Pick<Reconciled, "differences" | "post">,
  { nameOf }: Pick<Shelf, "nameOf">,
): readonly Difference[] {
  return differences.map((one) => {
    if (one.field !== "media") return one;
    const [before, after] = [one.there?.split(", ") ?? [], one.plan.split(", ")];
    const old = before.map(nameOf);
    const plan = after.map((ref, index) => {
      const name = names[index] ?? nameOf(ref);
      const alike = before.filter((_, place) => toStem(old[place]!) === toStem(name));
      const isOther = isRef(ref) && alike.length > 0 && !alike.includes(ref);
      if (isOther) return `${name} (other content)`;
      return before.includes(ref) ? nameOf(ref) : name;
    });
    return { ...one, plan: plan.join(", "), there: one.there && old.join(", ") };
  });
}

/** A name without its folders and its extension, which the library may have changed. */
function toStem(name: string): string {
  return name
    .normalize("NFC")
    .replace(/^.*[/\\]/s, "")
    .replace(/\.\w{1,5}$/, "");
}
