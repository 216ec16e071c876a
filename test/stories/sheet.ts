import { createHash } from "node:crypto";
import { writeCsv } from "highlevel-social-planner/import";
import type { MediaFile, MediaFolder } from "highlevel-social-planner/import";

/** A row of a sheet, by what it is about, whatever it says by now. */
export interface Row {
  /** Which row it is, for as long as the story lasts. */
  readonly key: number;
  /** Which of its wordings, hours, images and links it has now, each from 0. */
  readonly wording: number;
  /** By how many hours it was moved. */
  readonly hours: number;
  /** 0 for none. */
  readonly image: number;
  /** 0 for none; never beside an image. */
  readonly link: number;
  /** The file on disk that it shows instead of an image. */
  readonly picture?: Picture | undefined;
}

/** A file on disk: its name, and what it holds. */
export interface Picture {
  readonly name: string;
  readonly content: string;
}

/** What a post says, in one spelling: of the plan or of the world. */
export interface Saying {
  readonly time: string;
  readonly caption: string;
  readonly media: string;
  readonly link: string;
}

const topics = [
  "Fresh bread out of the oven, come early and bring a bag",
  "Warm cakes with plenty of cream for the whole family",
  "The rye loaf of this week weighs two pounds and keeps",
  "Croissants at seven, butter from the farm next door",
  "Plum tart by the slice until the last plum is gone",
  "Our bakers tell how sourdough gets its holes and crust",
  "Holiday opening hours for both of our shops downtown",
  "We are hiring somebody who likes to get up at three",
];
const wordings = ["", ", every morning", ", all day long", ", while it lasts"];

/** What a row is about: the beginning of its caption, and of no other row's. */
export function topicOf(key: number): string {
  return `${topics[key % topics.length]} #${key}`;
}

/** A new row. */
export function newRow(key: number): Row {
  return { key, wording: 0, hours: 0, image: key % 3, link: key % 3 === 0 ? key % 2 : 0 };
}

/** A new row with a file on disk; every third has the one of another. */
export function newPictured(key: number): Row {
  const which = key % 3 === 2 ? key - 1 : key;
  const picture = { name: `photos/oven ${which}.jpg`, content: `oven-${which}-v0` };
  return { ...newRow(key), link: 0, image: 0, picture };
}

/** What a row says; of a file it says what that holds. */
export function say({ key, wording, hours, image, link, picture }: Row): Saying {
  const minute = Date.UTC(2098, 0, 5, 14) + (key * 181 + hours * 60) * 60_000;
  return {
    time: new Date(minute).toISOString(),
    caption: topicOf(key) + wordings[wording % wordings.length]!,
    media: picture
      ? picture.content
      : image > 0
        ? `https://media.example.com/${key}-${image}.jpg`
        : "",
    link: link > 0 ? `https://bakery.example/${key}/${link}` : "",
  };
}

/** The sheet as a file. */
export function writeSheet(rows: readonly Row[], name: string): File {
  const posts = rows.map((row) => {
    const { time, caption, media, link } = say(row);
    const cell = row.picture?.name ?? media;
    return { utc: time, content: caption, link, images: cell ? [cell] : [] };
  });
  return new File([writeCsv(posts, { timeZone: "America/New_York" })], name);
}

/** The disk, with the files that rows name. */
export function openDisk(rows: readonly Row[]): MediaFolder {
  const files = new Map(rows.flatMap(({ picture }) => (picture ? [[picture.name, picture]] : [])));
  const describe = ({ name, content }: Picture): MediaFile => ({
    name: name.replace("photos/", ""),
    hash: createHash("sha256").update(content).digest("hex"),
    size: content.length,
    type: "image/jpeg",
  });
  return {
    look: async (names) =>
      new Map(
        [...names].map((name) => {
          const file = files.get(name);
          return [name, file ? describe(file) : { problem: "there is no such file" }] as const;
        }),
      ),
    open: async (name) => new Blob([files.get(name)?.content ?? ""], { type: "image/jpeg" }),
  };
}

/** The fields in which two sayings differ. */
export function fieldsOf(one: Saying, other: Saying): (keyof Saying)[] {
  return (["time", "caption", "media", "link"] as const).filter(
    (field) => one[field] !== other[field],
  );
}
