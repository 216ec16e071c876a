import { describe, expect, it } from "vitest";
import type { PlannedPost } from "../../src/csv/plan.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Comparison } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/state.js";
import { elsewhere } from "../../src/reconcile/spot.js";
import { holdCount } from "../support/count.js";
import { plan, sent, there, utc } from "../import/literals.js";

const now = Date.parse("2026-12-01T00:00:00.000Z");
const tuesday = "2026-12-08T14:00:00.000Z";
const nextWeek = "2026-12-14T14:00:00.000Z";
const one = "https://media.example.com/1.jpg";
const two = "https://media.example.com/2.jpg";
const page = "https://bakery.example/bread";

/** Compares posts on account `a` with what was sent and what is there. */
function compare(posts: readonly PlannedPost[], more: Partial<Comparison> = {}): Reconciliation {
  const placements = posts.map((post) => ({ post, accountId: "a" }));
  const accountOf = (id: string) => (id === "a" ? "a" : id === "z" ? elsewhere : undefined);
  return reconcile({ placements, posts: [], sent: [], accountOf, now, ...more });
}

/** Each placement as a line: its row, its state, whose change, and the posts that it is. */
function lines({ placements }: Reconciliation): string[] {
  return placements.map(({ post, state, change, isMediaUnseen, found }) =>
    [post.row, state, change, isMediaUnseen && "unseen", ...found.map(({ id }) => id)]
      .filter(Boolean)
      .join(" "),
  );
}

const bread = plan(1, "Fresh bread from the oven");
const sentBread = sent(1, "Fresh bread from the oven", { ids: ["p1"] });
const pictures = { ids: ["p1"], media: [one, two] };
const sentPictures = sent(1, bread.content, {
  ...pictures,
  told: { caption: bread.content, media: [one, two] },
});
const breadThere = there("p1", "Fresh bread from the oven");
const failedThere = there("p1", "Fresh bread from the oven", { status: "failed" });
const againThere = there("p2", "Fresh bread from the oven", {
  displayDate: nextWeek,
  source: "composer",
});
/** What was sent, failed as `p1`, and was sent again by a retry for next week. */
const retriedAs = (...ids: string[]) => ({
  ...sentBread,
  importId: undefined,
  isThrough: false,
  ids: ["p1", ...ids],
  retried: [{ instant: Date.parse(nextWeek), ids }],
});
const mended = plan(1, "Fresh bread from our oven");
const moved = plan(1, "Fresh bread from the oven", { utc: tuesday });

/** As a person changed its time and all of its words. */
const rewritten = there("p1", "Anna's own words", { displayDate: tuesday });

type Case = readonly [string, readonly PlannedPost[], Partial<Comparison>, readonly string[]];

describe("a planned post beside what was sent and what is there", () => {
  it.each<Case>([
    ["is missing where nothing is there and nothing was sent", [bread], {}, ["1 missing"]],
    ["is the same where it equals its post", [bread], { posts: [breadThere] }, ["1 same p1"]],
    [
      "is the same where its post is the one that was sent",
      [bread],
      { posts: [breadThere], sent: [sentBread] },
      ["1 same p1"],
    ],
    [
      "is changed where all of its words are others, on another line, at the same minute",
      [plan(7, "Soup of the day")],
      { posts: [breadThere], sent: [sentBread] },
      ["7 changed plan p1"],
    ],
    [
      "is changed where it was mended, and moved by a day and to another line",
      [plan(7, "Fresh bread from our oven", { utc: tuesday })],
      { posts: [breadThere], sent: [sentBread] },
      ["7 changed plan p1"],
    ],
    [
      "is the same where a person changed all of it, and the plan took that over",
      [plan(1, "Anna's own words", { utc: tuesday })],
      { posts: [rewritten], sent: [sentBread] },
      ["1 same p1"],
    ],
    [
      "is scheduled where a person scheduled what is held",
      [bread],
      {
        posts: [breadThere],
        sent: [sentBread],
        held: [there("p1", bread.content, { status: "draft" })],
      },
      ["1 same p1"],
    ],
    [
      "is changed where it has a picture by now, and only another computer knows that it had none",
      [plan(1, bread.content, { media: [one] })],
      {
        posts: [there("p1", bread.content, { media: [] })],
        sent: [sent(1, bread.content, { isTold: true, media: [] })],
      },
      ["1 changed plan p1"],
    ],
    [
      "is the same within its minute",
      [bread],
      { posts: [there("p1", bread.content, { displayDate: "2026-12-07T14:00:59.000Z" })] },
      ["1 same p1"],
    ],
    [
      "may be there where its words are there within half a day, whoever sent them",
      [bread],
      { posts: [there("p1", bread.content, { displayDate: "2026-12-08T01:59:00.000Z" })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "is missing where its words are there later",
      [bread],
      { posts: [there("p1", bread.content, { displayDate: "2026-12-08T02:01:00.000Z" })] },
      ["1 missing"],
    ],
    [
      "is missing where its words failed on the way out within half a day",
      [bread],
      {
        posts: [
          there("p1", bread.content, { displayDate: "2026-12-08T01:59:00.000Z", status: "failed" }),
        ],
      },
      ["1 missing"],
    ],
    [
      "is the same where HighLevel tells the account of its post alone",
      [bread],
      { posts: [there("p1", bread.content, { accountIds: undefined, accountId: "a" })] },
      ["1 same p1"],
    ],
    [
      "is missing where its post is on another account",
      [bread],
      { posts: [there("p1", bread.content, { accountIds: ["z"] })] },
      ["1 missing"],
    ],
    [
      "may be a post of which nobody knows the account",
      [bread],
      { posts: [there("p1", bread.content, { accountIds: ["nobody's"] })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "is removed where the id that was answered is gone",
      [bread],
      { sent: [sentBread] },
      ["1 removed"],
    ],
    [
      "is removed where the id that was answered is gone, also beside another row's post in its minute",
      [bread],
      { sent: [sentBread], posts: [there("p2", "Cake")] },
      ["1 removed"],
    ],
    [
      "may be what says nearly the same in its minute, where the id that was answered is gone",
      [bread],
      { sent: [sentBread], posts: [there("p2", `${bread.content}!`)] },
      ["1 possible_duplicate p2"],
    ],
    [
      "may be what says the same next week, where the id that was answered is gone",
      [bread],
      { sent: [sentBread], posts: [againThere] },
      ["1 possible_duplicate p2"],
    ],
    [
      "is unknown where it was about to be changed, and the id that was answered is gone",
      [bread],
      { sent: [{ ...sentBread, changingSince: "2026-12-01T00:00:00.000Z" }] },
      ["1 unknown"],
    ],
    [
      "may be what stands in its minute with other words, where it was about to be changed, and its id is gone",
      [bread],
      {
        sent: [{ ...sentBread, changingSince: "2026-12-01T00:00:00.000Z" }],
        posts: [there("p2", "Other words")],
      },
      ["1 possible_duplicate highlevel p2"],
    ],
    [
      "is removed where the id that was answered is gone, and what says the same is out",
      [bread],
      {
        sent: [sentBread],
        posts: [there("p2", bread.content, { displayDate: nextWeek, status: "published" })],
      },
      ["1 removed"],
    ],
    [
      "is unknown where no id was told, and it is not there",
      [bread],
      { sent: [sent(1, bread.content, { isThrough: false })] },
      ["1 unknown"],
    ],
    [
      "is removed where its import is through, and another row of it is there",
      [bread, plan(2, "Cake")],
      { sent: [sent(1, bread.content), sent(2, "Cake")], posts: [there("p2", "Cake")] },
      ["1 removed", "2 same p2"],
    ],
    [
      "is unknown where its import is through, and none of its rows is there",
      [bread, plan(2, "Cake")],
      { sent: [sent(1, bread.content), sent(2, "Cake")] },
      ["1 unknown", "2 unknown"],
    ],
    [
      "is known by HighLevel's answer of 201 without an id, once it is there",
      [bread],
      {
        sent: [sent(1, bread.content, { importId: undefined, isThrough: false })],
        posts: [there("p9", bread.content, { source: "composer" })],
      },
      ["1 same p9"],
    ],
    [
      "is changed by the plan: its words",
      [mended],
      { posts: [breadThere], sent: [sentBread] },
      ["1 changed plan p1"],
    ],
    [
      "is changed by the plan: a line break among its words",
      [plan(1, "Fresh bread\nfrom the oven")],
      { posts: [breadThere], sent: [sentBread] },
      ["1 changed plan p1"],
    ],
    [
      "is the same once that line break is there",
      [plan(1, "Fresh bread\nfrom the oven")],
      { posts: [there("p1", "Fresh bread\r\nfrom the oven")], sent: [sentBread] },
      ["1 same p1"],
    ],
    [
      "is changed by the plan: its time",
      [moved],
      { posts: [breadThere], sent: [sentBread] },
      ["1 changed plan p1"],
    ],
    [
      "is changed by the plan: its picture",
      [plan(1, bread.content, { media: [two] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: one }] })],
        sent: [sent(1, bread.content, { ids: ["p1"], media: [one] })],
      },
      ["1 changed plan p1"],
    ],
    [
      "is changed by the plan: the order of its pictures",
      [plan(1, bread.content, { media: [two, one] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: one }, { url: two }] })],
        sent: [sent(1, bread.content, { ids: ["p1"], media: [one, two] })],
      },
      ["1 changed plan p1"],
    ],
    [
      "is the same where only HighLevel tells another order of its pictures, and not where the plan has another",
      [
        plan(1, bread.content, { media: [two, one] }),
        plan(2, "Cake", { media: [one, two], utc: tuesday }),
      ],
      {
        posts: [
          there("p1", bread.content, { media: [{ url: two }, { url: one }] }),
          there("p2", "Cake", { media: [{ url: two }, { url: one }], displayDate: tuesday }),
        ],
        sent: [
          sent(1, bread.content, { ids: ["p1"], media: [one, two] }),
          sent(2, "Cake", { ids: ["p2"], media: [one, two], instant: Date.parse(tuesday) }),
        ],
      },
      ["1 changed plan p1", "2 same p2"],
    ],
    [
      "is changed by the plan: its picture, where HighLevel has copied the one that was sent",
      [plan(1, bread.content, { media: [two] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: "https://cdn.example/x" }] })],
        sent: [
          sent(1, bread.content, {
            ids: ["p1"],
            media: [one],
            told: { caption: bread.content, media: ["https://cdn.example/x"] },
          }),
        ],
      },
      ["1 changed plan p1"],
    ],
    [
      "is the same under its picture's copy",
      [plan(1, bread.content, { media: [one] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: "https://cdn.example/x" }] })],
        sent: [sent(1, bread.content, { ids: ["p1"], media: [one] })],
      },
      ["1 same p1"],
    ],
    [
      "is the same as far as can be seen, where HighLevel has copied what nobody here sent",
      [plan(1, bread.content, { media: [one] })],
      { posts: [there("p1", bread.content, { media: [{ url: "https://cdn.example/x" }] })] },
      ["1 same unseen p1"],
    ],
    [
      "is the same as far as can be seen, where HighLevel tells another order of what nobody here sent",
      [plan(1, bread.content, { media: [one, two] }), plan(2, "Cake", { media: [one, two] })],
      {
        posts: [
          there("p1", bread.content, { media: [{ url: two }, { url: one }] }),
          there("p2", "Cake", { media: [{ url: one }, { url: two }] }),
        ],
      },
      ["1 same unseen p1", "2 same p2"],
    ],
    [
      "is the same where HighLevel tells signs of it as entities",
      [plan(1, "Bread & butter, 5 € at Müller's…")],
      { posts: [there("p1", "Bread &amp; butter, 5 &euro; at M&uuml;ller&#39;s&hellip;")] },
      ["1 same p1"],
    ],
    [
      "is the same where its link stands behind its words, as beside a picture",
      [plan(1, bread.content, { media: [one], link: page })],
      { posts: [there("p1", `${bread.content}\n${page}`, { media: [{ url: one }] })] },
      ["1 same p1"],
    ],
    [
      "is the same where HighLevel tells no picture of it",
      [plan(1, bread.content, { media: [one] })],
      {
        posts: [there("p1", bread.content, { media: [] })],
        sent: [sent(1, bread.content, { ids: ["p1"], media: [one] })],
      },
      ["1 same p1"],
    ],
    [
      "is the same where the first of its pictures is told alone",
      [plan(1, bread.content, { media: [one, two] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: one }] })],
        sent: [sent(1, bread.content, pictures)],
      },
      ["1 same p1"],
    ],
    [
      "is changed in HighLevel where that tells fewer pictures than it told of it before",
      [plan(1, bread.content, { media: [one, two] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: two }] })],
        sent: [sentPictures],
      },
      ["1 changed highlevel p1"],
    ],
    [
      "is the same where the plan has let go of the picture that is not told any more",
      [plan(1, bread.content, { media: [two] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: two }] })],
        sent: [sentPictures],
      },
      ["1 same p1"],
    ],
    [
      "is changed by the plan: its link",
      [plan(1, bread.content, { link: `${page}/2` })],
      {
        posts: [there("p1", bread.content, { ogTagsDetails: { metaLink: page } })],
        sent: [sent(1, bread.content, { ids: ["p1"], link: page })],
      },
      ["1 changed plan p1"],
    ],
    [
      "is changed by the plan: its link, which stands behind its words beside a picture",
      [plan(1, bread.content, { media: [one], link: `${page}/2` })],
      {
        posts: [there("p1", `${bread.content}\n${page}`, { media: [{ url: one }] })],
        sent: [sent(1, bread.content, { ids: ["p1"], media: [one], link: page })],
      },
      ["1 changed plan p1"],
    ],
    [
      "is changed in HighLevel: its words",
      [bread],
      { posts: [there("p1", "Fresh bread from an oven")], sent: [sentBread] },
      ["1 changed highlevel p1"],
    ],
    [
      "is changed in HighLevel: all of its words, and its time by months",
      [bread],
      {
        posts: [there("p1", "Closed", { displayDate: "2027-03-01T08:00:00.000Z" })],
        sent: [sentBread],
      },
      ["1 changed highlevel p1"],
    ],
    [
      "is changed on both sides, in one field",
      [mended],
      { posts: [there("p1", "Fresh bread from an oven")], sent: [sentBread] },
      ["1 changed both p1"],
    ],
    [
      "is changed on both sides, each in a field of its own",
      [mended],
      { posts: [there("p1", bread.content, { displayDate: tuesday })], sent: [sentBread] },
      ["1 changed both p1"],
    ],
    [
      "is the same where both sides came to say the same",
      [mended],
      { posts: [there("p1", mended.content)], sent: [sentBread] },
      ["1 same p1"],
    ],
    [
      "is out",
      [bread],
      { posts: [there("p1", bread.content, { status: "published" })], sent: [sentBread] },
      ["1 published p1"],
    ],
    [
      "is out though it was changed since",
      [mended],
      { posts: [there("p1", bread.content, { status: "published" })], sent: [sentBread] },
      ["1 published plan p1"],
    ],
    [
      "is kept where a person said that it stays as it is",
      [mended],
      {
        posts: [breadThere],
        sent: [sentBread],
        kept: new Set([
          '["a","p1",[["caption","Fresh bread from our oven","Fresh bread from the oven"]]]',
        ]),
      },
      ["1 kept plan p1"],
    ],
    [
      "is kept no more where the plan says otherwise than then",
      [mended],
      {
        posts: [breadThere],
        sent: [sentBread],
        kept: new Set([
          '["a","p1",[["caption","Fresh bread from an oven","Fresh bread from the oven"]]]',
        ]),
      },
      ["1 changed plan p1"],
    ],
    [
      "is out as a person wants it, and nobody's change",
      [mended],
      {
        posts: [there("p1", bread.content, { status: "published" })],
        sent: [sentBread],
        kept: new Set([
          '["a","p1",[["caption","Fresh bread from our oven","Fresh bread from the oven"]]]',
        ]),
      },
      ["1 published p1"],
    ],
    [
      "has failed",
      [bread],
      { posts: [there("p1", bread.content, { status: "failed" })], sent: [sentBread] },
      ["1 failed p1"],
    ],
    [
      "has failed twice, which is no double",
      [bread],
      {
        posts: ["p1", "p2"].map((id) => there(id, bread.content, { status: "failed" })),
        sent: [{ ...sentBread, ids: ["p1", "p2"] }],
      },
      ["1 failed p1"],
    ],
    [
      "was posted again by a retry, beside the one that failed",
      [bread],
      { posts: [failedThere, againThere], sent: [retriedAs("p2")] },
      ["1 kept retry p2"],
    ],
    [
      "was posted again by a retry whose answer was lost, once it is there",
      [bread],
      { posts: [failedThere, againThere], sent: [retriedAs()] },
      ["1 kept retry p2"],
    ],
    [
      "has failed while it is not known whether a retry posted it again",
      [bread],
      { posts: [failedThere], sent: [retriedAs()] },
      ["1 failed p1"],
    ],
    [
      "is unknown while it is not known whether a retry posted it again, and the failed one is gone",
      [bread],
      { sent: [{ ...retriedAs(), ids: [] }] },
      ["1 unknown"],
    ],
    [
      "is not what a file made at the time of a retry whose answer was lost",
      [bread],
      { posts: [failedThere, { ...againThere, post: breadThere.post }], sent: [retriedAs()] },
      ["1 failed p1"],
    ],
    [
      "was posted again by a retry, and a person moved that",
      [bread],
      {
        posts: [
          there("p2", bread.content, {
            displayDate: "2026-12-15T14:00:00.000Z",
            source: "composer",
          }),
        ],
        sent: [retriedAs("p2")],
      },
      ["1 changed highlevel p2"],
    ],
    [
      "was posted again by a retry, and a person mended that",
      [bread],
      {
        posts: [{ ...againThere, caption: "Fresh bread from our oven" }],
        sent: [retriedAs("p2")],
      },
      ["1 changed highlevel p2"],
    ],
    [
      "was posted again by a retry, and the plan moves it since",
      [moved],
      { posts: [againThere], sent: [retriedAs("p2")] },
      ["1 changed plan p2"],
    ],
    [
      "is a draft, and does not go out",
      [bread],
      { posts: [there("p1", bread.content, { status: "draft" })], sent: [sentBread] },
      ["1 draft p1"],
    ],
    [
      "is the draft that it is planned as",
      [plan(1, bread.content, { utc: undefined, local: undefined })],
      { posts: [there("p1", bread.content, { status: "draft", displayDate: undefined })] },
      ["1 same p1"],
    ],
    [
      "is held where a hold deleted it",
      [bread],
      { held: [breadThere], sent: [sentBread] },
      ["1 held"],
    ],
    [
      "is held where a hold made it a draft",
      [bread],
      {
        held: [breadThere],
        posts: [there("p1", bread.content, { status: "draft" })],
        sent: [sentBread],
      },
      ["1 held p1"],
    ],
    [
      "is removed where a hold made it a draft, and that is gone",
      [bread],
      { held: [there("p1", bread.content, { status: "draft" })], sent: [sentBread] },
      ["1 removed"],
    ],
    ["is held where nobody knows that it was sent", [bread], { held: [breadThere] }, ["1 held"]],
    [
      "may be a post with its words at any time, where another computer sent some of the plan",
      [plan(1, "Tea", { utc: "2027-01-12T14:00:00.000Z" }), plan(2, "Cake", { utc: nextWeek })],
      {
        posts: [there("p1", "Tea"), there("p2", "Cake", { displayDate: nextWeek })],
        sent: [sent(2, "Cake", { instant: Date.parse(nextWeek), isTold: true })],
      },
      ["1 possible_duplicate p1", "2 same p2"],
    ],
    [
      "is not held where its time went by meanwhile, and the plan moved it ahead",
      [plan(1, bread.content, { utc: nextWeek }), plan(2, "Cake", { utc: nextWeek })],
      {
        held: [breadThere],
        posts: [there("p2", "Cake", { displayDate: nextWeek })],
        sent: [sentBread, sent(2, "Cake", { instant: Date.parse(nextWeek), ids: ["p2"] })],
        now: Date.parse(tuesday),
      },
      ["1 missing", "2 same p2"],
    ],
    [
      "is held though its row was mended meanwhile",
      [mended],
      { held: [breadThere], sent: [sentBread] },
      ["1 held"],
    ],
    ["is pulled", [bread], { sent: [{ ...sentBread, isPulled: true }] }, ["1 pulled"]],
    [
      "is pulled though a person posted by hand what it said, and it was moved since",
      [moved],
      {
        sent: [{ ...sentBread, isPulled: true }],
        posts: [there("p9", bread.content, { source: "composer" })],
      },
      ["1 pulled"],
    ],
    [
      "may be there where it was made, is gone, and a person's own post is like it but at another time",
      [moved],
      { sent: [sentBread], posts: [there("p9", bread.content, { source: "composer" })] },
      ["1 possible_duplicate p9"],
    ],
    [
      "is doubled where two posts equal it",
      [bread],
      { posts: [breadThere, there("p2", bread.content)], sent: [sentBread] },
      ["1 doubled p1 p2"],
    ],
    [
      "is the post that goes out where a draft beside it equals it",
      [bread],
      {
        posts: [breadThere, there("p2", bread.content, { status: "draft" })],
        sent: [sentBread],
      },
      ["1 same p1"],
    ],
    [
      "may be a post of its minute with most of its words",
      [bread],
      { posts: [there("p1", "Fresh bread from an oven!", { source: "composer" })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "may be a post of its minute that begins with its words",
      [plan(1, "Bread")],
      { posts: [there("p1", "Bread from seven until noon", { source: "composer" })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "is missing beside a post of its minute with other words",
      [plan(1, "Now here")],
      { posts: [there("p1", "Holiday hours", { source: "composer" })] },
      ["1 missing"],
    ],
    [
      "may be a post of its minute whose caption is not told",
      [bread],
      { posts: [there("p1", bread.content, { summary: undefined })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "may be a post of its words whose time cannot be read",
      [bread],
      { posts: [there("p1", bread.content, { displayDate: "next Monday" })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "is not a draft that is only like it",
      [plan(1, bread.content, { utc: undefined, local: undefined })],
      { posts: [there("p1", `${bread.content}!`, { status: "draft", displayDate: undefined })] },
      ["1 missing"],
    ],
    [
      "is no draft where what is only like it has a time that cannot be read",
      [plan(1, bread.content, { utc: undefined, local: undefined })],
      { posts: [there("p1", `${bread.content}!`, { displayDate: "next Monday" })] },
      ["1 missing"],
    ],
  ])("%s", (_, posts, more, expected) => {
    expect(lines(compare(posts, more))).toEqual(expected);
  });
});

describe("a caption that is told in part", () => {
  const long = "Fresh bread from the oven every morning at seven o'clock";

  it.each([
    ["cut with a mark", "Fresh br…", "1 same p1"],
    ["cut with three dots", "Fresh bread from ...", "1 same p1"],
    ["cut so early that it says nothing", "Fresh b…", "1 changed highlevel p1"],
    ["cut within a word", "Fresh bread from the oven every morning at sev", "1 same p1"],
    ["ended after a word", "Fresh bread from the oven every morning at", "1 changed highlevel p1"],
    ["cut within an early word", "Fresh bread from the ov", "1 changed highlevel p1"],
    ["begun otherwise", "Rye bread from…", "1 changed highlevel p1"],
  ])("is judged where it is %s", (_, told, expected) => {
    const ours = sent(1, long, { ids: ["p1"] });
    const result = compare([plan(1, long)], { posts: [there("p1", told)], sent: [ours] });
    expect(lines(result)).toEqual([expected]);
  });
});

describe("a planned post like a row that a person left out for a post", () => {
  const anew = there("p1", "Anna's own words", { displayDate: nextWeek, source: "composer" });
  const leftOut = (time: string, content: string) => ({
    posts: [anew],
    kept: new Set([`["a",["${time}","${content}","",[]],[["[\\"p1\\",\\"Bread\\",1]",[]]]]`]),
  });

  it.each<Case>([
    [
      "may be that post, whatever a person made of it since: at its time",
      [bread],
      leftOut(utc, "Cake"),
      ["1 possible_duplicate p1"],
    ],
    [
      "may be that post, whatever a person made of it since: with its words a day and a half away",
      [bread],
      leftOut("2026-12-09T02:00:00.000Z", bread.content),
      ["1 possible_duplicate p1"],
    ],
    [
      "is missing where its words were farther away",
      [bread],
      leftOut("2026-12-09T02:01:00.000Z", bread.content),
      ["1 missing"],
    ],
    [
      "is missing where that post failed",
      [bread],
      { ...leftOut(utc, "Cake"), posts: [{ ...anew, status: "failed" }] },
      ["1 missing"],
    ],
    [
      "is missing where that post is another row's",
      [bread, plan(2, "Anna's own words", { utc: nextWeek })],
      leftOut(utc, "Cake"),
      ["1 missing", "2 same p1"],
    ],
  ])("%s", (_, posts, more, expected) => {
    expect(lines(compare(posts, more))).toEqual(expected);
  });
});

describe("posts without a caption", () => {
  const silent = plan(1, "", { media: [one] });

  it.each<Case>([
    [
      "are told by their picture",
      [silent],
      { posts: [there("p1", "", { media: [{ url: one }] })] },
      ["1 same p1"],
    ],
    [
      "are not somebody's picture of that minute, which they may be",
      [silent],
      { posts: [there("p1", "", { media: [{ url: two }], source: "composer" })] },
      ["1 possible_duplicate p1"],
    ],
    [
      "may be a post with words and a picture of that minute, and are none with words alone",
      [silent, plan(2, "", { media: [one], utc: tuesday })],
      {
        posts: [
          there("p1", "Cake", { media: [{ url: two }] }),
          there("p2", "Tart", { displayDate: tuesday }),
        ],
      },
      ["1 possible_duplicate p1", "2 missing"],
    ],
    [
      "are told apart in one minute, whatever their order",
      [silent, plan(2, "", { media: [two] })],
      {
        posts: [
          there("p2", "", { media: [{ url: two }] }),
          there("p1", "", { media: [{ url: one }] }),
        ],
      },
      ["1 same p1", "2 same p2"],
    ],
    [
      "are told by their picture, too, where the plan moved them to another line and week",
      [bread, plan(7, "", { media: [one], utc: nextWeek })],
      {
        posts: [breadThere, there("p2", "", { media: [{ url: one }] })],
        sent: [sentBread, sent(2, "", { ids: ["p2"], media: [one] })],
      },
      ["1 same p1", "7 changed plan p2"],
    ],
    [
      "are found by the id that was answered, also where HighLevel has copied the picture",
      [silent],
      {
        posts: [there("p1", "", { media: [{ url: "https://cdn.example/x" }] })],
        sent: [sent(1, "", { ids: ["p1"], media: [one] })],
      },
      ["1 same p1"],
    ],
  ])("%s", (_, posts, more, expected) => {
    expect(lines(compare(posts, more))).toEqual(expected);
  });
});

describe("twins in one file", () => {
  it.each<Case>([
    [
      "are a post each",
      [bread, plan(2, bread.content)],
      { posts: [breadThere, there("p2", bread.content)] },
      ["1 same p1", "2 same p2"],
    ],
    [
      "of which one is there: the other is missing",
      [bread, plan(2, bread.content)],
      { posts: [breadThere] },
      ["1 same p1", "2 missing"],
    ],
    [
      "of which one is gone",
      [bread, plan(2, bread.content)],
      {
        posts: [breadThere],
        sent: [sentBread, sent(2, bread.content, { ids: ["p2"] })],
      },
      ["1 same p1", "2 removed"],
    ],
    [
      "are told apart by their pictures",
      [plan(1, "Bread", { media: [one] }), plan(2, "Bread", { media: [two] })],
      {
        posts: [
          there("p2", "Bread", { media: [{ url: two }] }),
          there("p1", "Bread", { media: [{ url: one }] }),
        ],
      },
      ["1 same p1", "2 same p2"],
    ],
  ])("%s", (_, posts, more, expected) => {
    expect(lines(compare(posts, more))).toEqual(expected);
  });
});

/** The same, sent by a file of another name. */
type Sent = Comparison["sent"][number];
const elsewhereSent = (some: Sent): Sent => ({ ...some, isOfPlan: false });

const wednesday = "2026-12-09T14:00:00.000Z";
/** Three posts that are still to come, as they were sent. */
const lastWeek = {
  posts: [
    there("p1", "Fresh bread"),
    there("p2", "Cake", { displayDate: tuesday }),
    there("p3", "Tart", { displayDate: wednesday }),
  ],
  sent: [
    sent(1, "Fresh bread", { ids: ["p1"] }),
    sent(2, "Cake", { ids: ["p2"], instant: Date.parse(tuesday) }),
    sent(3, "Tart", { ids: ["p3"], instant: Date.parse(wednesday) }),
  ],
};

describe("moves and weeks", () => {
  it.each<Case>([
    [
      "a row that moved to another line is the same",
      [plan(1, "Cake"), plan(2, bread.content)],
      {
        posts: [breadThere, there("p2", "Cake")],
        sent: [sentBread, sent(2, "Cake", { ids: ["p2"] })],
      },
      ["1 same p2", "2 same p1"],
    ],
    [
      "a caption that comes again a day and a half later was moved",
      [plan(7, bread.content, { utc: "2026-12-09T02:00:00.000Z" })],
      { posts: [breadThere], sent: [sentBread] },
      ["7 changed plan p1"],
    ],
    [
      "a caption that comes again later than that may have been: that is asked",
      [plan(7, bread.content, { utc: "2026-12-09T02:01:00.000Z" })],
      { posts: [breadThere], sent: [sentBread] },
      ["7 possible_duplicate plan p1"],
    ],
    [
      "two rows that swapped their times are both changed",
      [plan(1, bread.content, { utc: tuesday }), plan(2, "Cake")],
      {
        posts: [breadThere, there("p2", "Cake", { displayDate: tuesday })],
        sent: [sentBread, sent(2, "Cake", { ids: ["p2"], instant: Date.parse(tuesday) })],
      },
      ["1 changed plan p1", "2 changed plan p2"],
    ],
    [
      "two rows that swapped their times days apart are told by what they say, also where a person moved one of them",
      [
        plan(1, "Fresh bread", { utc: wednesday }),
        plan(2, "Cake", { utc: tuesday }),
        plan(3, "Tart"),
      ],
      {
        ...lastWeek,
        posts: [
          there("p1", "Fresh bread", { displayDate: nextWeek }),
          there("p2", "Cake", { displayDate: tuesday }),
          there("p3", "Tart", { displayDate: wednesday }),
        ],
      },
      ["1 changed both p1", "2 same p2", "3 changed plan p3"],
    ],
    [
      "of three rows that changed places, one that moved by days is told by what it says, too, where another was mended",
      [
        plan(1, "Fresh bread", { utc: wednesday }),
        plan(2, "Cakes"),
        plan(3, "Tart", { utc: tuesday }),
      ],
      lastWeek,
      ["1 changed plan p1", "2 changed plan p2", "3 changed plan p3"],
    ],
    [
      "what comes again far away is asked about, where a new row has its minute and little else stayed",
      [
        plan(1, "Tart", { utc: wednesday }),
        plan(2, "Open on Saturday"),
        plan(3, "Fresh bread", { utc: nextWeek }),
        plan(4, "Rolls", { utc: "2026-12-20T14:00:00.000Z" }),
      ],
      lastWeek,
      ["1 same p3", "2 missing", "3 possible_duplicate plan p1", "4 missing"],
    ],
    [
      "a row that moved to another line and another week is the same, where most of its plan stayed",
      [
        plan(1, "Cake", { utc: tuesday }),
        plan(2, "Tart", { utc: wednesday }),
        plan(3, "Fresh bread", { utc: nextWeek }),
      ],
      lastWeek,
      ["1 same p2", "2 same p3", "3 changed plan p1"],
    ],
    [
      "a row that takes the minute of one that left is told by what it says",
      [plan(1, "Cake", { utc: tuesday }), plan(2, "Fresh bread", { utc: wednesday })],
      lastWeek,
      ["1 same p2", "2 changed plan p1"],
    ],
    [
      "what a person moved is found by the id that was answered",
      [bread],
      { posts: [there("p1", bread.content, { displayDate: nextWeek })], sent: [sentBread] },
      ["1 changed highlevel p1"],
    ],
    [
      "what a person moved to where the plan says the same by now is that row's, and what it left is missing",
      [plan(1, bread.content, { utc: nextWeek }), plan(2, bread.content)],
      { posts: [there("p1", bread.content, { displayDate: nextWeek })], sent: [sentBread] },
      ["1 same p1", "2 missing"],
    ],
    [
      "what a person moved into the minute of a row that was mended since is that row's",
      [plan(1, "Fresh bread and rolls!"), plan(2, "Fresh bread and rolls", { utc: nextWeek })],
      {
        posts: [
          there("p1", "Fresh bread and rolls", { displayDate: nextWeek }),
          there("p2", "Fresh bread and rolls"),
        ],
        sent: [
          sent(1, "Fresh bread and rolls", { ids: ["p1"] }),
          sent(2, "Fresh bread and rolls", { ids: ["p2"], instant: Date.parse(nextWeek) }),
        ],
      },
      ["1 changed plan p2", "2 same p1"],
    ],
    [
      "what a person moved onto another of the same words is still the row's own",
      [plan(1, bread.content), plan(2, bread.content, { utc: nextWeek })],
      {
        posts: [
          there("p1", bread.content, { displayDate: nextWeek }),
          there("p2", bread.content, { displayDate: nextWeek }),
        ],
        sent: [sentBread, sent(2, bread.content, { ids: ["p2"], instant: Date.parse(nextWeek) })],
      },
      ["1 changed highlevel p1", "2 same p2"],
    ],
    [
      "what a person made say the same as a row whose post nobody learned is still its own row's",
      [bread, plan(2, "Cake", { utc: tuesday })],
      {
        posts: [there("p2", bread.content), breadThere],
        sent: [
          sent(1, bread.content),
          sent(2, "Cake", { ids: ["p2"], instant: Date.parse(tuesday) }),
        ],
      },
      ["1 same p1", "2 changed highlevel p2"],
    ],
    [
      "what a person moved is found where a row of an import of the file stands for it",
      [bread],
      {
        posts: [there("p1", bread.content, { displayDate: nextWeek })],
        sent: [sent(1, bread.content)],
      },
      ["1 changed highlevel p1"],
    ],
    [
      "a plan of which no row stayed, and most captions come again, may be the one before: that is asked",
      [
        plan(1, "Fresh bread", { utc: "2026-12-14T14:00:00.000Z" }),
        plan(2, "Cake", { utc: "2026-12-15T14:00:00.000Z" }),
        plan(3, "Tart", { utc: "2026-12-16T14:00:00.000Z" }),
      ],
      lastWeek,
      [
        "1 possible_duplicate plan p1",
        "2 possible_duplicate plan p2",
        "3 possible_duplicate plan p3",
      ],
    ],
    [
      "a row that may have been moved is asked about by its words before its line",
      [plan(1, "Fresh bread today", { utc: "2026-12-17T14:00:00.000Z" })],
      {
        posts: [
          there("p1", "Fresh bread today only"),
          there("p2", "Fresh bread today", { displayDate: tuesday }),
        ],
        sent: [
          sent(1, "Fresh bread today only", { ids: ["p1"] }),
          sent(2, "Fresh bread today", { ids: ["p2"], instant: Date.parse(tuesday) }),
        ],
      },
      ["1 possible_duplicate plan p2"],
    ],
    [
      "next week's file of the same name is another plan, though one of three captions comes again",
      [
        plan(1, "Fresh bread", { utc: "2026-12-14T14:00:00.000Z" }),
        plan(2, "Scones", { utc: "2026-12-15T14:00:00.000Z" }),
        plan(3, "Pie", { utc: "2026-12-16T14:00:00.000Z" }),
      ],
      lastWeek,
      ["1 missing", "2 missing", "3 missing"],
    ],
    [
      "next week's file is another plan once last week's is out, whatever comes again",
      [plan(1, "Fresh bread", { utc: "2026-12-14T14:00:00.000Z" })],
      {
        posts: [there("p1", "Fresh bread", { status: "published" })],
        sent: [sent(1, "Fresh bread", { ids: ["p1"] })],
        now: Date.parse("2026-12-13T14:00:00.000Z"),
      },
      ["1 missing"],
    ],
    ...(["published", "failed"] as const).map((status): Case => [
      `a row whose post is ${status} by now, and whose time is moved, ${status === "failed" ? "is sent" : "is asked about"}`,
      [plan(1, "Cake", { utc: nextWeek }), plan(2, bread.content, { utc: nextWeek })],
      {
        posts: [
          there("p1", bread.content, { status }),
          there("p2", "Cake", { displayDate: nextWeek }),
        ],
        sent: [sentBread, sent(2, "Cake", { ids: ["p2"], instant: Date.parse(nextWeek) })],
        now: Date.parse(tuesday),
      },
      ["1 same p2", status === "failed" ? "2 missing" : "2 possible_duplicate p1"],
    ]),
    [
      "a row that moved in a file under a new name may be the row before: that is asked",
      [bread, plan(2, "Cake", { utc: nextWeek })],
      {
        posts: [breadThere, there("p2", "Cake")],
        sent: [sentBread, sent(2, "Cake", { ids: ["p2"] })].map(elsewhereSent),
      },
      ["1 same p1", "2 possible_duplicate plan p2"],
    ],
    [
      "two rows that moved in a file under a new name may be those before, whatever else was mended: that is asked",
      [
        plan(1, "Fresh bread", { utc: "2026-12-07T23:00:00.000Z" }),
        plan(2, "Cake", { utc: "2026-12-18T14:00:00.000Z" }),
        plan(3, "Tart with cream", { utc: wednesday }),
      ],
      { ...lastWeek, sent: lastWeek.sent.map(elsewhereSent) },
      [
        "1 possible_duplicate plan p1",
        "2 possible_duplicate plan p2",
        "3 possible_duplicate plan p3",
      ],
    ],
    [
      "a row that was written anew at its time in a file under a new name may be the row before: that is asked",
      [bread, plan(2, "Pie", { utc: tuesday })],
      {
        posts: [breadThere, there("p2", "Cake", { displayDate: tuesday })],
        sent: [sentBread, sent(2, "Cake", { ids: ["p2"], instant: Date.parse(tuesday) })].map(
          elsewhereSent,
        ),
      },
      ["1 same p1", "2 possible_duplicate plan p2"],
    ],
    [
      "a plan that was moved as a whole may be the one before, though each caption has a word more",
      [
        plan(1, "Fresh bread today", { utc: "2026-12-17T14:00:00.000Z" }),
        plan(2, "Chocolate cake with cherries", { utc: "2026-12-18T14:00:00.000Z" }),
      ],
      {
        posts: [
          there("p1", "Fresh bread today only"),
          there("p2", "Chocolate cake with black cherries", { displayDate: tuesday }),
        ],
        sent: [
          sent(1, "Fresh bread today only", { ids: ["p1"] }),
          sent(2, "Chocolate cake with black cherries", {
            ids: ["p2"],
            instant: Date.parse(tuesday),
          }),
        ],
      },
      ["1 possible_duplicate plan p1", "2 possible_duplicate plan p2"],
    ],
    [
      "a caption that is alike at the minute of another file's post is asked about",
      [plan(1, "Fresh bread today only")],
      {
        posts: [there("p1", "Fresh bread today")],
        sent: [elsewhereSent(sent(1, "Fresh bread today", { ids: ["p1"] }))],
      },
      ["1 possible_duplicate p1"],
    ],
    [
      "one caption of another file that comes again means nothing",
      [plan(1, "Fresh bread", { utc: nextWeek })],
      { ...lastWeek, sent: lastWeek.sent.map(elsewhereSent) },
      ["1 missing"],
    ],
    [
      "one caption of another file that comes again within half a day may be that post moved: that is asked",
      [plan(1, "Fresh bread", { utc: "2026-12-08T02:00:00.000Z" })],
      {
        posts: [there("p1", "Fresh bread")],
        sent: [elsewhereSent(sent(1, "Fresh bread", { ids: ["p1"] }))],
      },
      ["1 possible_duplicate plan p1"],
    ],
    [
      "one caption of another file that comes again more than half a day later means nothing",
      [plan(1, "Fresh bread", { utc: "2026-12-08T02:01:00.000Z" })],
      {
        posts: [there("p1", "Fresh bread")],
        sent: [elsewhereSent(sent(1, "Fresh bread", { ids: ["p1"] }))],
      },
      ["1 missing"],
    ],
    [
      "a row that is only like the same line of another file, half a day earlier, means nothing",
      [plan(1, mended.content, { utc: "2026-12-08T02:00:00.000Z" })],
      { posts: [breadThere], sent: [elsewhereSent(sentBread)] },
      ["1 missing"],
    ],
    [
      "a picture that a person replaced from where ours came is a change of its own",
      [plan(1, "Bread", { utc: tuesday, media: [one] })],
      {
        posts: [there("p1", "Bread", { media: [{ url: two }] })],
        sent: [sent(1, "Bread", { ids: ["p1"], media: [one] })],
      },
      ["1 changed both p1"],
    ],
    [
      "a picture that HighLevel tells under an address of its own, or signed anew, is no change",
      [plan(1, "Bread", { media: [one] }), plan(2, "Rye", { media: [two] })],
      {
        posts: [
          there("p1", "Bread", { media: [{ url: "https://cdn.example/9.jpg" }] }),
          there("p2", "Rye", { media: [{ url: `${two}?signed=9` }] }),
        ],
        sent: [
          sent(1, "Bread", { ids: ["p1"], media: [one] }),
          sent(2, "Rye", { ids: ["p2"], media: [two] }),
        ],
      },
      ["1 same p1", "2 same p2"],
    ],
    [
      "a row of another file means nothing, though one in three of that file is in the plan",
      [bread, plan(2, "Cake", { utc: nextWeek }), plan(3, "Pie"), plan(4, "Scones")],
      {
        posts: [breadThere, there("p2", "Cake"), there("p3", "Tart")],
        sent: [
          sentBread,
          sent(2, "Cake", { ids: ["p2"] }),
          sent(3, "Tart", { ids: ["p3"], instant: Date.parse(tuesday) }),
        ].map(elsewhereSent),
      },
      ["1 same p1", "2 missing", "3 missing", "4 missing"],
    ],
    [
      "two posts of one minute that say the same are told apart by their pictures",
      [plan(1, "Bread", { media: [one] }), plan(2, "Bread", { media: [two] })],
      { posts: [there("p1", "Bread", { media: [{ url: two }] })] },
      ["1 missing", "2 same p1"],
    ],
    [
      "a picture that is there as the plan has it by now is no change",
      [plan(1, "Bread", { media: [two] })],
      {
        posts: [there("p1", "Bread", { media: [{ url: two }] })],
        sent: [sent(1, "Bread", { ids: ["p1"], media: [one] })],
      },
      ["1 same p1"],
    ],
    [
      "a link that a person changed in HighLevel is a change",
      [plan(1, bread.content, { link: page })],
      {
        posts: [there("p1", bread.content, { ogTagsDetails: { metaLink: `${page}-and-butter` } })],
        sent: [sent(1, bread.content, { ids: ["p1"], link: page })],
      },
      ["1 changed highlevel p1"],
    ],
    [
      "a link that HighLevel tells without its scheme is no change",
      [plan(1, bread.content, { link: page })],
      {
        posts: [
          there("p1", bread.content, { ogTagsDetails: { metaLink: "bakery.example/bread" } }),
        ],
        sent: [sent(1, bread.content, { ids: ["p1"], link: page })],
      },
      ["1 same p1"],
    ],
    [
      "a link that HighLevel tells with a slash behind it is no change",
      [plan(1, bread.content, { link: page })],
      {
        posts: [there("p1", bread.content, { ogTagsDetails: { metaLink: `${page}/` } })],
        sent: [sent(1, bread.content, { ids: ["p1"], link: page })],
      },
      ["1 same p1"],
    ],
    [
      "a file of ours that a person put in a picture's place is a change",
      [plan(1, bread.content, { media: [one] })],
      {
        posts: [there("p1", bread.content, { media: [{ url: "sha256:0123456789abcdef" }] })],
        sent: [sent(1, bread.content, { ids: ["p1"], media: [one] })],
      },
      ["1 changed highlevel p1"],
    ],
    [
      "a week that was added below the last one is new",
      [bread, plan(2, bread.content, { utc: nextWeek })],
      { posts: [breadThere], sent: [sentBread] },
      ["1 same p1", "2 missing"],
    ],
    [
      "a foreign post of the same words at another time means nothing",
      [bread],
      { posts: [there("p1", bread.content, { displayDate: nextWeek, source: "composer" })] },
      ["1 missing"],
    ],
    [
      "a row is not sent beside what says the same in its minute, also where that is another row's",
      [bread, plan(2, bread.content, { utc: nextWeek })],
      {
        posts: [there("p1", bread.content, { displayDate: nextWeek }), there("p2", bread.content)],
        sent: [sent(2, bread.content, { instant: Date.parse(nextWeek), ids: ["p1", "p2"] })],
      },
      ["1 possible_duplicate p2", "2 doubled p1 p2"],
    ],
    [
      "a plan of which another computer may have posted most at other times is asked about",
      [bread, plan(2, "Cake")],
      {
        posts: [
          there("p1", bread.content, { displayDate: nextWeek, source: "composer" }),
          there("p2", "Cake", { displayDate: nextWeek, source: "composer" }),
        ],
      },
      ["1 possible_duplicate p1", "2 possible_duplicate p2"],
    ],
    [
      "what is out, or came from a file, is no such post",
      [bread, plan(2, "Cake")],
      {
        posts: [
          there("p1", bread.content, { displayDate: nextWeek, source: "csv" }),
          there("p2", "Cake", { displayDate: nextWeek, status: "published" }),
        ],
      },
      ["1 missing", "2 missing"],
    ],
  ])("%s", (_, posts, more, expected) => {
    expect(lines(compare(posts, more))).toEqual(expected);
  });
});

describe("rows with names", () => {
  const rowIds = new Map([[1, "r-1"]]);
  const named = sent(7, "Fresh bread from the oven", { ids: ["p1"], rowId: "r-1" });

  it.each<Case>([
    [
      "are the same post whatever they say by now, where it is near",
      [plan(1, "Closed for the holidays", { utc: tuesday })],
      { rowIds, posts: [breadThere], sent: [named] },
      ["1 changed plan p1"],
    ],
    [
      "are the same post at any time, where most words are the same",
      [plan(1, "Fresh bread from our oven", { utc: "2027-02-01T14:00:00.000Z" })],
      { rowIds, posts: [breadThere], sent: [named] },
      ["1 changed plan p1"],
    ],
    [
      "may be another row where nothing is as it was: that is asked",
      [plan(1, "Closed for the holidays", { utc: "2027-02-01T14:00:00.000Z" })],
      { rowIds, posts: [breadThere], sent: [named] },
      ["1 possible_duplicate plan p1"],
    ],
    [
      "are the latest version, though the earlier one never learned what it became",
      [plan(1, "Fresh bread from our oven", { utc: tuesday })],
      {
        rowIds,
        posts: [there("p1", "Fresh bread from the oven", { displayDate: tuesday })],
        sent: [
          { ...named, ids: [] },
          { ...named, mark: "sp-2", instant: Date.parse(tuesday), at: "2026-11-02T00:00:00.000Z" },
        ],
      },
      ["1 changed plan p1"],
    ],
    [
      "are numbered anew once the old one is over",
      [plan(1, "Closed for the holidays", { utc: "2027-02-01T14:00:00.000Z" })],
      { rowIds, posts: [breadThere], sent: [named], now: Date.parse(tuesday) },
      ["1 missing"],
    ],
  ])("%s", (_, posts, more, expected) => {
    expect(lines(compare(posts, more))).toEqual(expected);
  });
});

describe("posts of ours without a row", () => {
  const cake = sent(2, "Cake", { ids: ["p2"] });
  const ids = (result: Reconciliation) => result.dropped.map(({ post }) => post.id);

  it("are told of where a person moved them, and only another computer knows them", () => {
    const told = { ...cake, ids: [], isTold: true };
    const later = there("p2", "Cake", { displayDate: tuesday });
    const result = compare([bread], { posts: [breadThere, later], sent: [sentBread, told] });
    expect(result.dropped).toMatchObject([{ post: { id: "p2" }, isTouched: true }]);
  });

  it.each([
    ["amid its rows", tuesday, ["p2"]],
    ["beyond them", nextWeek, []],
  ])("are told of where only another computer's import knows them, %s", (_, time, expected) => {
    const other = { isTold: true, mark: "sp-00000002", instant: Date.parse(time) };
    const tart = { isTold: true, instant: Date.parse(wednesday) };
    const result = compare([bread, plan(3, "Tart", { utc: wednesday })], {
      posts: [
        breadThere,
        there("p2", "Cake", { displayDate: time }),
        there("p3", "Tart", { displayDate: wednesday }),
      ],
      sent: [
        sent(1, bread.content, { isTold: true }),
        sent(2, "Cake", other),
        sent(3, "Tart", tart),
      ],
    });
    expect(ids(result)).toEqual(expected);
  });

  it("are told of, where they can go out", () => {
    const more = { posts: [breadThere, there("p2", "Cake")], sent: [sentBread, cake] };
    expect(ids(compare([bread], more))).toEqual(["p2"]);
  });

  it.each<[string, Parameters<typeof there>[2], boolean]>([
    ["nothing", {}, false],
    ["its words", { summary: "Anna's own" }, true],
    ["its time", { displayDate: nextWeek }, true],
    ["its picture", { media: [{ url: two }] }, true],
    ["its status", { status: "in_review" }, false],
  ])("are a person's who changed %s of them", (_, change, expected) => {
    const posts = [breadThere, there("p2", "Cake", change)];
    const { dropped } = compare([bread], { posts, sent: [sentBread, cake] });
    expect(dropped.map(({ isTouched }) => isTouched)).toEqual([expected]);
  });

  it.each([
    ["as a draft", [breadThere, there("p2", "Cake", { status: "draft" })]],
    ["and deleted them", [breadThere]],
  ])("are told of, and left, where a hold took them out %s", (_, posts) => {
    const held = [there("p2", "Cake")];
    const { dropped } = compare([bread], { posts, held, sent: [sentBread, cake] });
    expect(dropped).toMatchObject([{ post: { id: "p2" }, isTouched: true, isHeld: true }]);
  });

  it("are ours where they came the way they were sent, under an id that nobody learned", () => {
    const told = { ...cake, importId: undefined, isThrough: false };
    const posts = [breadThere, there("p2", "Cake", { source: "composer" })];
    const { dropped } = compare([bread], { posts, sent: [sentBread, { ...told, ids: [] }] });
    expect(dropped).toMatchObject([{ post: { id: "p2" }, isTouched: false, isDoubted: false }]);
  });

  it("are what came the way they were sent, where a person's own post equals it", () => {
    const told = { ...cake, ids: [], isThrough: false };
    const own = there("h1", "Cake", { source: "composer" });
    const posts = [breadThere, own, there("p2", "Cake")];
    expect(ids(compare([bread], { posts, sent: [sentBread, told] }))).toEqual(["p2"]);
  });

  it("are told of no more once a person said that they stay, until one is changed", () => {
    const kept = new Set(['["p2","Cake",1796652000000]']);
    const tell = (change: object) => {
      const posts = [breadThere, there("p2", "Cake", change)];
      return ids(compare([bread], { kept, posts, sent: [sentBread, cake] }));
    };
    expect(tell({})).toEqual([]);
    expect(tell({ summary: "Cakes" })).toEqual(["p2"]);
    expect(tell({ displayDate: tuesday })).toEqual(["p2"]);
  });

  it("are named by the other file that sent them, too, and left", () => {
    const more = { posts: [breadThere, there("p2", "Cake")], sent: [sentBread, cake] };
    const { dropped } = compare([bread], { ...more, sharers: new Map([["p2", "extra.csv"]]) });
    expect(dropped).toMatchObject([{ isTouched: true, alsoIn: "extra.csv" }]);
  });

  it("are shared, and not a person's, where one post is for an account of their row that is left", () => {
    const { dropped } = compare([bread], {
      accountOf: (id) => id,
      posts: [there("p1", bread.content, { accountIds: ["a", "b"] })],
      sent: [sentBread, { ...sentBread, accountId: "b" }],
    });
    expect(dropped).toMatchObject([{ post: { id: "p1" }, isTouched: true, isShared: true }]);
  });

  it("are told of where a retry posted them again for later, though the row's own time is over", () => {
    const { dropped } = compare([plan(2, "Rye", { utc: nextWeek })], {
      posts: [{ ...againThere, id: "p2" }, there("p3", "Rye", { displayDate: nextWeek })],
      sent: [retriedAs("p2"), sent(2, "Rye", { ids: ["p3"], instant: Date.parse(nextWeek) })],
      now: Date.parse("2026-12-09T00:00:00.000Z"),
    });
    expect(dropped.map(({ post, isTouched }) => [post.id, isTouched])).toEqual([["p2", false]]);
  });

  it("are told of where their row goes to another account by now", () => {
    const result = compare([], {
      placements: [{ post: plan(1, "Rye"), accountId: "b" }],
      posts: [there("p1", "Rye")],
      sent: [sent(1, "Rye", { ids: ["p1"] })],
      accountOf: (id) => id,
    });
    expect(ids(result)).toEqual(["p1"]);
  });

  it.each(["published", "failed", "draft"])("are not where they are %s", (status) => {
    const more = { posts: [breadThere, there("p2", "Cake", { status })], sent: [sentBread, cake] };
    expect(ids(compare([bread], more))).toEqual([]);
  });

  it("are not where a person moved them to a time that is over, whatever they are still called", () => {
    const ahead = { ...cake, instant: Date.parse(nextWeek) };
    const earlier = there("p2", "Cake", { displayDate: "2026-11-30T14:00:00.000Z" });
    const more = { posts: [breadThere, earlier], sent: [sentBread, ahead] };
    expect(ids(compare([bread], more))).toEqual([]);
  });

  it("are told of beside a row that a person had posted before, on one of its accounts", () => {
    const onB = { accountId: "b" };
    const accountIds = ["b"];
    const later = { ...cake, instant: Date.parse(tuesday) };
    const cakeThere = there("p2", "Cake", { displayDate: tuesday });
    const byHand = there("h1", "Fresh bread from the oven", { source: "composer" });
    const result = compare([], {
      placements: ["a", "b"].flatMap((accountId) =>
        [bread, plan(3, "Tart", { utc: nextWeek })].map((post) => ({ post, accountId })),
      ),
      posts: [byHand, there("p1", bread.content, { accountIds }), cakeThere],
      sent: [sent(1, bread.content, { ...onB, ids: ["p1"] }), later, { ...later, ...onB, ids: [] }],
      accountOf: (id) => id,
    });
    expect(ids(result)).toEqual(["p2"]);
  });

  it("are not where another file sent them", () => {
    const other = { ...cake, isOfPlan: false, mark: "sp-00000009" };
    const more = { posts: [breadThere, there("p2", "Cake")], sent: [sentBread, other] };
    expect(ids(compare([bread], more))).toEqual([]);
  });

  it("are told of beside rows that were updated since", () => {
    const later = { mark: "sp-00000002", plan: "sp-00000001", importId: undefined };
    const updated = sent(1, mended.content, { ...later, ids: ["p1"] });
    const posts = [there("p1", mended.content), there("p2", "Cake"), there("p3", "Tart")];
    const tart = sent(3, "Tart", { ...later, ids: ["p3"] });
    const result = compare([mended, plan(3, "Tart")], { posts, sent: [updated, cake, tart] });
    expect(ids(result)).toEqual(["p2"]);
  });

  it.each([
    ["under an id that nobody knows", []],
    ["and are gone under their ids, as a resume elsewhere makes them anew", ["p2"]],
  ])("may be a person's own, where they came another way, %s", (_, known) => {
    const told = { ...cake, ids: known };
    const own = there("p9", "Cake", { source: "composer" });
    const more = { posts: [breadThere, own], sent: [sentBread, told] };
    expect(compare([bread], more).dropped).toMatchObject([
      { post: { id: "p9" }, isTouched: true, isDoubted: true },
    ]);
    const pulled = { ...more, sent: [sentBread, { ...told, isPulled: true }] };
    expect(ids(compare([bread], pulled))).toEqual([]);
    const ours = { ...more, posts: [breadThere, own, there("p2", "Cake")] };
    expect(ids(compare([bread], ours))).toEqual(["p2"]);
  });

  it("are no posts of the same plan that go another way", () => {
    const others = [{ post: plan(2, "Cake"), accountId: "a" }];
    const more = { others, posts: [breadThere, there("p2", "Cake")], sent: [sentBread, cake] };
    const result = compare([bread], more);
    expect([lines(result), ids(result), result.foreign]).toEqual([["1 same p1"], [], []]);
  });
});

it("tells what was sent of a post under another id, but not of one that only may be it", () => {
  const other = { ...sentBread, ids: ["p9"] };
  const tell = (post: PlannedPost, more = {}) =>
    compare([post], { posts: [there("p1", bread.content, more)], sent: [other] }).placements.map(
      ({ state, sent: told }) => [state, told],
    );
  expect(tell(bread)).toEqual([["same", other]]);
  expect(
    tell({ ...bread, link: page }, { ogTagsDetails: { metaLink: `${page}-and-butter` } }),
  ).toEqual([["possible_duplicate", undefined]]);
});

it("leaves what is nobody's as foreign, and names it", () => {
  const posts = [
    breadThere,
    there("f1", "Somebody else's"),
    there("z1", "x", { accountIds: ["z"] }),
  ];
  const { foreign } = compare([bread], { posts, sent: [sentBread] });
  expect(foreign.map(({ id }) => id)).toEqual(["f1"]);
});

it("tells a difference field by field, by whom, old and new", () => {
  const post = plan(1, "Fresh bread from our oven", { utc: tuesday });
  const posts = [there("p1", "Fresh bread from the oven", { displayDate: nextWeek })];
  const [result] = compare([post], { posts, sent: [sentBread] }).placements;
  expect([result?.state, result?.change, result?.differences]).toEqual([
    "changed",
    "both",
    [
      { field: "time", plan: tuesday, there: nextWeek, by: "both" },
      {
        field: "caption",
        plan: "Fresh bread from our oven",
        there: "Fresh bread from the oven",
        by: "plan",
      },
    ],
  ]);
});

/** Counts how often anything is read of what was made by `watch`: the work that is done for each post. */
function meter() {
  let reads = 0;
  const watch = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key, receiver) {
        reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  return { watch, reads: () => reads };
}

/** How often what is planned, there and sent is read where so many placements are compared with as many posts. */
function measure(count: number, known: "by what they are" | "by their ids" | "mended"): number {
  const { watch, reads } = meter();
  const at = (index: number) => new Date(Date.parse(utc) + index * 60_000).toISOString();
  const captions = Array.from({ length: count }, (_, index) => `Loaf number ${index % 700}`);
  const posts = captions.map((caption, index) =>
    watch(plan(index + 1, known === "mended" ? `${caption}!` : caption, { utc: at(index) })),
  );
  const list = captions.map((caption, index) =>
    watch(there(`p${index}`, caption, { displayDate: at(index) })),
  );
  const record = captions.map((caption, index) =>
    watch(sent(index + 1, caption, { instant: Date.parse(at(index)), ids: [`p${index}`] })),
  );
  const history = known === "by what they are" ? [] : record;
  const { placements } = compare(posts, { posts: list, sent: history });
  const state = known === "mended" ? "changed" : "same";
  expect(new Set(placements.map((placement) => placement.state))).toEqual(new Set([state]));
  return reads();
}

it.each(["by what they are", "by their ids", "mended"] as const)(
  "reads of each post the same, however many there are, known %s",
  (known) => {
    const [few, many] = [measure(1_000, known), measure(4_000, known)];
    // Linear is 4, its square 16.
    expect(many / few).toBeLessThan(4.5);
  },
);

holdCount(191);
