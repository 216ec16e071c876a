// @ts-check
// One text, told to each network in its own way, as drafts: `node examples/post.mjs`, with HIGHLEVEL_TOKEN,
// HIGHLEVEL_LOCATION_ID and HIGHLEVEL_USER_ID set. With `status: "scheduled"` and a `scheduleDate` they would go out.
import { createPlanner } from "highlevel-social-planner";

/** @typedef {import("highlevel-social-planner").Input<"posts/create">} Post */

const {
  HIGHLEVEL_TOKEN: token = "",
  HIGHLEVEL_LOCATION_ID: locationId = "",
  HIGHLEVEL_USER_ID: userId = "",
  HIGHLEVEL_BASE_URL: baseUrl,
} = process.env;
const planner = createPlanner({ token, locationId, baseUrl });

/** @type {NonNullable<Post["media"]>[number]} */
const photo = { url: "https://media.harborbakery.example/wine.jpg", type: "image/jpeg" };
const evening = { year: 2027, month: 3, day: 12 };

/** What differs from network to network. @type {Record<string, Partial<Post>>} */
const details = {
  facebook: { summary: "An evening of wine and cheese.", followUpComment: "Doors open at six." },
  instagram: { summary: "An evening of wine and cheese. #wine #cheese", media: [photo] },
  linkedin: { summary: "We are hosting an evening of wine and cheese." },
  google: {
    summary: "An evening of wine and cheese.",
    gmbPostDetails: {
      gmbEventType: "EVENT",
      title: "Wine and cheese",
      startDate: { startDate: evening, startTime: { hours: 18, minutes: 30, seconds: 0 } },
      endDate: { endDate: evening, endTime: { hours: 23, minutes: 0, seconds: 0 } },
      actionType: "learn_more",
      url: "https://harborbakery.example/wine",
    },
  },
};

const { results } = await planner.accounts.list();
for (const { id, platform = "", name, isExpired } of results?.accounts ?? []) {
  const own = details[platform];
  if (!id || isExpired || !own) continue;
  const created = await planner.posts.create({
    accountIds: [id],
    userId,
    type: "post",
    status: "draft",
    media: [],
    ...own,
  });
  console.log(`${platform}, ${name}: draft ${created.results?.post?._id}`);
}
