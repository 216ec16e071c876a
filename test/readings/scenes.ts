import * as person from "./server/person.js";
import type { World } from "./server/world.js";

/** What is there before the first run, and what happens between the first and the second. */
export interface Scene {
  before?(world: World): void;
  between?(world: World): void;
}

/** Every scene by its name. */
export const scenes = {
  /** 110 posts of others, among the planned ones. */
  crowd: {
    before(world) {
      for (let day = 0; day < 110; day++) {
        const at = Date.UTC(2098, 0, 6 + 2 * day, 11, 30);
        person.write(world, { originId: "1001", at, caption: `Somebody else's post ${day}` });
      }
    },
  },
  /** Posts with null or odd fields. */
  odd: {
    before(world) {
      const at = Date.UTC(2098, 0, 5, 14, 30);
      const odd = (oddities: object) =>
        person.write(world, { originId: "1001", at, caption: "Odd", oddities: { ...oddities } });
      odd({ summary: null, media: null, displayDate: null, scheduleDate: null, accountIds: null });
      odd({
        summary: 7,
        media: {},
        displayDate: "",
        scheduleDate: 0,
        accountIds: [null],
        status: null,
      });
      odd({ accountIds: "1001", media: [null, "x", {}], type: null, tags: "Tags not found" });
      odd({
        displayDate: "Invalid Date",
        scheduleDate: {},
        accountIds: [{ id: 1 }],
        accountId: 1001,
      });
    },
  },
  /** What we are to post was there, and a person deleted it. */
  deleted: {
    before(world) {
      const post = person.write(world, {
        originId: "1001",
        at: Date.UTC(2098, 2, 1, 15),
        caption: "We're nowhere near done #bread",
      });
      person.remove(world, post);
    },
  },
  /** Somebody else posts a picture without a word, at a minute of ours. */
  picture: {
    before(world) {
      const media = [{ url: "https://elsewhere.example.com/cat.jpg", type: "image/jpeg" }];
      person.write(world, { originId: "1001", at: Date.UTC(2098, 10, 1, 12), media });
    },
  },
  /** Somebody else's words are ours but for a blank. */
  now_here: {
    before(world) {
      const caption = "We're now here near done #bread";
      person.write(world, { originId: "1001", at: Date.UTC(2098, 2, 1, 15), caption });
    },
  },
  /** Captions repeat. */
  last_week: {
    before(world) {
      const caption = "We're nowhere near done #bread";
      person.write(world, { originId: "1001", at: Date.UTC(2098, 1, 22, 15), caption });
    },
  },
  /** The same post on an account that is none of the plan's. */
  elsewhere: {
    before(world) {
      world.accounts.push({
        id: "other_3003",
        platform: "facebook",
        name: "Others",
        originId: "3003",
      });
      const caption = "We're nowhere near done #bread";
      person.write(world, { originId: "3003", at: Date.UTC(2098, 2, 1, 15), caption });
    },
  },
  /** Two accounts are called the same. */
  namesake: {
    before(world) {
      world.accounts.push({
        id: "other_4004",
        platform: "google",
        name: "Bakery",
        originId: "4004",
      });
    },
  },
  /** Somebody else has an import of the same file name in review, with a post of ours in it. */
  import: {
    before(world) {
      person.stage(world, {
        userId: "user-1",
        fileName: "bread.csv",
        accountIds: world.accounts.map(({ id }) => id),
        caption: "Words of somebody else",
        wall: "2098-03-01 10:00:00",
      });
    },
  },
  /** An account is connected again after the first run. */
  reconnected: {
    between: (world) => person.connectAgain(world, "1001"),
  },
} satisfies Record<string, Scene>;

/** The name of a scene. */
export type SceneName = keyof typeof scenes;
