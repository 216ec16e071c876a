import { choosePlatforms } from "../../csv/platform.js";
import type { Row } from "../../csv/row.js";

/** Why a row cannot become a post on these networks; nothing where it can. The rules are those of the help pages. */
export function findError(row: Row, platforms: string[]): string | undefined {
  const { content, images, gif, videos } = row;
  const media = [...images, ...(gif ? [gif] : []), ...videos];
  const goesTo = (network: string) => platforms.includes(network);
  const networks = choosePlatforms(platforms);
  const limit = Math.min(...networks.map(({ caption }) => caption));
  const rules: [boolean, string][] = [
    [!content.trim() && media.length === 0, "Post content or media is required"],
    [
      [images, gif, videos].filter((kind) => kind.length > 0).length > 1,
      "Only one kind of media is allowed in a post",
    ],
    [images.length > 10, "Maximum 10 images are allowed"],
    [videos.length > 10, "Maximum 10 videos are allowed"],
    [media.some((url) => !URL.canParse(url) || !/^https?:/.test(url)), "Invalid media link"],
    [
      media.some((url) => /^https?:\/\/(drive|docs)\.google\.com\//.test(url)),
      "Google Drive links are not supported",
    ],
    [images.some((url) => !hasExtension(url, /^(png|jpe?g)$/i)), "Invalid media format"],
    [videos.some((url) => !hasExtension(url, /^(mp4|mov)$/i)), "Invalid media format"],
    [
      gif !== "" && networks.some((network) => !network.gif),
      "GIF is not supported by every account",
    ],
    [videos.length > 0 && goesTo("google"), "Google Business Profile does not support videos"],
    [media.length === 0 && goesTo("instagram"), "Instagram Account, would require image or video"],
    [content.length > limit, `Content is longer than ${limit} characters`],
    [media.some((url) => !isReachable(url)), "Media could not be fetched"],
  ];
  return rules.find(([isBroken]) => isBroken)?.[1];
}

/** Whether the sandbox takes a file to be there: all but those on hosts under `.invalid`, which cannot exist. */
export function isReachable(url: string): boolean {
  return !URL.canParse(url) || !new URL(url).hostname.endsWith(".invalid");
}

/** Whether the file's extension is one of these; a link without one is left to the network. */
function hasExtension(url: string, extensions: RegExp): boolean {
  const extension = /\.(\w{2,5})$/.exec(URL.canParse(url) ? new URL(url).pathname : url)?.[1];
  return extension === undefined || extensions.test(extension);
}
