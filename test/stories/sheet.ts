import { writeCsv } from "highlevel-social-planner/import";

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

/** What a row says. */
export function say({ key, wording, hours, image, link }: Row): Saying {
  const minute = Date.UTC(2098, 0, 5, 14) + (key * 181 + hours * 60) * 60_000;
  return {
    time: new Date(minute).toISOString(),
    caption: topicOf(key) + wordings[wording % wordings.length]!,
    media: image > 0 ? `https://media.example.com/${key}-${image}.jpg` : "",
    link: link > 0 ? `https://bakery.example/${key}/${link}` : "",
  };
}

/** The sheet as a file. */
export function writeSheet(rows: readonly Row[], name: string): File {
  const posts = rows.map((row) => {
    const { time, caption, media, link } = say(row);
    return { utc: time, content: caption, link, images: media ? [media] : [] };
  });
  return new File([writeCsv(posts, { timeZone: "America/New_York" })], name);
}

/** The fields in which two sayings differ. */
export function fieldsOf(one: Saying, other: Saying): (keyof Saying)[] {
  return (["time", "caption", "media", "link"] as const).filter(
    (field) => one[field] !== other[field],
  );
}
