import { compareCaption, decodeEntities, isSameCaption, type Words } from "./caption.js";
import type { SeenPost } from "./posts.js";

/** A caption with its link behind it, as it stands beside media, where a link has no preview (help page). */
export function appendLink({ content, link }: Words): string {
  return link ? `${content}\n${link}`.trim() : content;
}

/** What a post says that was sent, or is to be. */
interface Said {
  readonly summary?: string | undefined;
  readonly ogTagsDetails?: { readonly metaLink?: string | undefined } | undefined;
}

/** Whether a caption that is told is what was sent, as far as servers change what they tell; a link behind it may be left out. */
export function isTold(words: Words, caption: string): boolean {
  const bare = { content: words.content.replace(/\nhttps?:\/\/\S+$/, "") };
  return isSameCaption(words, caption) || compareCaption(bare, caption) === "same";
}

/** Whether a post tells the caption of what was sent. */
export function isSaidBy({ caption }: SeenPost, { summary = "", ogTagsDetails }: Said): boolean {
  return isTold({ content: summary, link: ogTagsDetails?.metaLink }, caption);
}

/**
 * What a caption truly is that was sent as it was told, by how it is told since: told with entities or with its link
 * behind it once more, it has neither. Else it is what was sent.
 */
export function findTruth({ summary = "", ogTagsDetails }: Said, { caption }: SeenPost): string {
  const { metaLink: link = "" } = ogTagsDetails ?? {};
  const strip = (text: string) =>
    link !== "" && text.endsWith(link) ? text.slice(0, -link.length).trimEnd() : text;
  const [sent, told] = [toLine(summary), toLine(caption)];
  const decoded = decodeEntities(told);
  const isLinked = decoded !== sent && strip(decoded) === sent;
  const isEscaped = (isLinked || decoded === sent) && (isLinked ? strip(told) : told) !== sent;
  const text = isEscaped ? decodeEntities(summary) : summary;
  return isLinked ? strip(text.trimEnd()) : text;
}

function toLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Whether a caption that is told ends as one that was cut, so that it may not be all of it. */
export function isCutOff(told: string): boolean {
  return told.length >= 40 && /(?:…|\.\.\.)$/.test(told.trimEnd());
}

/** A text with one sign for each line break: some servers write each as two. */
export function toLineBreaks(text: string): string {
  return text.replace(/\r*\n|\r/g, "\n");
}
