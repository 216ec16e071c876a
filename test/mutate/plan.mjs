// @ts-check
/**
 * Faults of what holds a plan against what is there: each is a sentence, a file of src/, a text that stands there once
 * (white space aside), and its replacement.
 *
 * @type {[name: string, file: string, from: string, to: string][]}
 */
export const planMutants = [
  // What a planned post is.
  [
    "two posts of a row are one",
    "reconcile/reconcile.ts",
    "if (more.length > 0) return",
    "if (more.length > 9) return",
  ],
  [
    "what a hold deleted is missing",
    "reconcile/reconcile.ts",
    'if (absent.has(key)) return tell("held");',
    "",
  ],
  [
    "a draft of a hold is a draft",
    "reconcile/reconcile.ts",
    "if (heldIds.has(post.id))",
    "if (false)",
  ],
  [
    "a draft is as good as a scheduled post",
    "reconcile/reconcile.ts",
    'if (post.status === "draft" &&',
    "if (false &&",
  ],
  [
    "what failed on its network is as planned",
    "reconcile/reconcile.ts",
    '|| post.status === "failed")',
    ")",
  ],
  ["a pulled post is missing", "reconcile/reconcile.ts", "if (sent?.isPulled)", "if (false)"],
  [
    "what was sent and is gone is missing",
    "reconcile/reconcile.ts",
    'return tell(isShown ? "removed" : "unknown");',
    'return tell("missing");',
  ],
  [
    "what is in doubt is removed",
    "reconcile/reconcile.ts",
    'isShown ? "removed" : "unknown"',
    '"removed"',
  ],
  [
    "a person's post that differs is ours to change",
    "reconcile/reconcile.ts",
    "if (sent === undefined) return",
    "if (false) return",
  ],
  [
    "a post that could be it stops nothing",
    "reconcile/reconcile.ts",
    'rivals.length === 0 ? tell("missing")',
    'rivals.length >= 0 ? tell("missing")',
  ],
  [
    "a published post of a dropped row is told to be deleted",
    "reconcile/reconcile.ts",
    '!["published", "failed", "draft"]',
    '!["failed", "draft"]',
  ],
  ["what went out is told to be deleted", "reconcile/reconcile.ts", "instant > now)", "true)"],
  // Whose a post is.
  ["one post is two rows'", "reconcile/claim.ts", "spot.isClaimed = true;", ""],
  [
    "an id that was learned counts for nothing",
    "reconcile/claim.ts",
    "one.ids.flatMap((id) => spots.byId(id))",
    "[].flatMap((id) => spots.byId(id))",
  ],
  [
    "a person's own post is taken for a pulled one",
    "reconcile/claim.ts",
    "&& !paired.get(key)?.isPulled",
    "",
  ],
  [
    "another picture without a word is ours",
    "reconcile/claim.ts",
    'isBare ? files === "same" :',
    "",
  ],
  [
    "a post with another picture is the wanted one",
    "reconcile/claim.ts",
    ': files !== "other"',
    ": true",
  ],
  [
    "what came another way may be deleted",
    "reconcile/claim.ts",
    ".filter(({ post }) => hasSameWay(one, post))",
    "",
  ],
  [
    "a draft that is alike stops a draft",
    "reconcile/claim.ts",
    "if (instant === undefined) return [];",
    "",
  ],
  // In what they differ, and by whom.
  [
    "a changed time is none",
    "reconcile/difference.ts",
    "isPlanThere: isSameMinute(planned, instant)",
    "isPlanThere: true",
  ],
  ["a changed picture is none", "reconcile/difference.ts", ": side(plan.media),", ": undefined,"],
  [
    "who changed a post is turned around",
    "reconcile/difference.ts",
    'isPlanSent ? "highlevel" : "both"',
    'isPlanSent ? "plan" : "both"',
  ],
  [
    "what both changed is the plan's change",
    "reconcile/difference.ts",
    'isSentThere === false ? "both" : "plan"',
    '"plan"',
  ],
  [
    "a changed link is none",
    "reconcile/difference.ts",
    "hostOf(link) === hostOf(there.link) ? false : undefined",
    "undefined",
  ],
  // Versions of a row.
  [
    "an earlier version of a row is another post",
    "reconcile/pair.ts",
    "pairs.match({ ofPlan: minuteKeyOf, ofSent: earlier(sentMinuteKeyOf) });",
    "",
  ],
  [
    "a moved caption is a new post",
    "reconcile/pair.ts",
    "pairs.match({ ofPlan: wordsOf, ofSent: earlier(sentWordsOf), isMeant: isVersion });",
    "",
  ],
  [
    "a row's name counts for nothing",
    "reconcile/pair.ts",
    "pairs.match({ ofPlan: nameOf, ofSent: sentNameOf, isMeant: isRelated });",
    "",
  ],
  ["every Monday is one post", "reconcile/pair.ts", "shares(one) >= 0.5 ||", "true ||"],
  [
    "what is over is an earlier version",
    "reconcile/pair.ts",
    "one.isOfPlan && isAhead(one);",
    "one.isOfPlan;",
  ],
  [
    "a plan moved as a whole is sent again",
    "reconcile/pair.ts",
    "...findMoved(placements, near, pairs, isKin), ",
    "",
  ],
  ["a caption that comes again is asked about", "reconcile/asked.ts", "share(one) >= 0.5 &&", ""],
  [
    "a file of another name is another plan",
    "reconcile/pair.ts",
    "isEarlier(one) || shares(one) >= 0.5;",
    "isEarlier(one);",
  ],
  [
    "an account that a row left is forgotten",
    "reconcile/pair.ts",
    '|| onAny.has(sentContentOf({ ...one, accountId: "" }))',
    "",
  ],
  [
    "what a person wrote anew is deleted",
    "import/carry-out.ts",
    "Boolean(deleteRemoved) && !one.isTouched",
    "Boolean(deleteRemoved)",
  ],
  ["what another file has by now is deleted", "import/update.ts", " || isOthers(one, mark)", ""],
  [
    "a post that may be a row's is changed without its line",
    "reconcile/answers.ts",
    "isByLine && change !== undefined",
    "change !== undefined",
  ],
  [
    "an import knows what is gone from its plan",
    "outcome/verify.ts",
    "return { ...verified, dropped: [] };",
    "return verified;",
  ],
  [
    "a file's new name is forgotten",
    "import/run.ts",
    "more.length > 0 || isRenamed",
    "more.length > 0",
  ],
  [
    "all that was sent of any plan is dropped",
    "reconcile/pair.ts",
    "isEarlier(one) && isLoose(one)",
    "isEarlier(one)",
  ],
  [
    "next week's file loses last week's posts",
    "reconcile/share.ts",
    "inPlan(one) >= 0.5",
    "inPlan(one) >= 0",
  ],
  // What was sent.
  ["what was taken back was sent", "reconcile/history.ts", "if (part.isUndone ||", "if ("],
  ["what was replaced is still it", "reconcile/history.ts", "!gone.has(id)", "id"],
  [
    "what stays in review was sent",
    "reconcile/history.ts",
    "if (finalizingAt === undefined) return false;",
    "",
  ],
  [
    "what another computer sent is nothing",
    "reconcile/history.ts",
    "!known.has(one.id) && one.isCarriedOut",
    "false",
  ],
  // What is done.
  [
    "a change is made unasked",
    "reconcile/answers.ts",
    'if (isMeant && answers.update && (isByLine || change === "plan")) return',
    'if (isByLine || change === "plan") return',
  ],
  [
    "a person's change is undone unasked",
    "reconcile/answers.ts",
    '&& (isByLine || change === "plan")) return',
    ") return",
  ],
  [
    "a possible duplicate is posted unasked",
    "reconcile/answers.ts",
    "|| answers.possibleDuplicates === undefined) return",
    ") return",
  ],
  [
    "what is gone is sent again unasked",
    "reconcile/answers.ts",
    "isMeant && answers.postAgain ?",
    "true ?",
  ],
  [
    "an answer of one line is of all",
    "reconcile/answers.ts",
    "lines === undefined || lines.includes(post.line)",
    "true",
  ],
  ["a post within 15 minutes is changed", "location/replace.ts", "15 * 60_000", "0"],
  [
    "the earlier one is deleted before it is written down",
    "import/update.ts",
    "await run.save(part, { replaced });",
    "",
  ],
  [
    "an update that changed nothing is done",
    "import/in-place.ts",
    "!isDraft && !hasStayed && isShown && asPlanned.length === 0",
    "true",
  ],
  [
    "an update that does not show details is done",
    "import/in-place.ts",
    "!isDetailNew || areDetailsThere(one, now.post) === true",
    "true",
  ],
  [
    "what a version cannot say again is lost without a word",
    "location/remake.ts",
    "if (problems.length === 0) return undefined;",
    "if (problems.length >= 0) return undefined;",
  ],
  [
    "a draft that is edited is scheduled",
    "outcome/amend.ts",
    "status: seen.status as Status,",
    'status: "scheduled",',
  ],
  [
    "what was refused is not put back",
    "import/update.ts",
    'if (made.kind !== "refused" || !old) return made;',
    "return made;",
  ],
  // Before and after it is published.
  ["no rival is seen", "import/rival.ts", "if (rivals.length > 0) {", "if (false) {"],
  ["a button that was pressed is a rival", "import/rival.ts", "left = others;", "left = there;"],
  [
    "a time that is over is finalized",
    "import/schedule.ts",
    "if (late.length > 0) {",
    "if (false) {",
  ],
  [
    "a lost finalizing is sent again",
    "import/schedule.ts",
    "if (mayBeDone(error)) return false;",
    "",
  ],
  [
    "it is not noted that it is about to be finalized",
    "import/schedule.ts",
    "await save(part, { finalizingAt: new Date().toISOString() });",
    "",
  ],
  [
    "next week's file of the name is deleted",
    "import/survey.ts",
    "isVersion(one.rows, posts),",
    "true,",
  ],
  [
    "a staged import of others is gone on with",
    "import/survey.ts",
    "isInReview && (one.mark === mark || record !== undefined)",
    "isInReview",
  ],
  [
    "undo deletes what a person pressed",
    "import/undo.ts",
    '.status === "in_review")',
    '.status !== "")',
  ],
  [
    "undo says that nothing is left without looking",
    "import/undo.ts",
    "const after = await look();",
    "const after = { record, remains: { ...remains, staged: [], posts: [] } };",
  ],
  [
    "a published post is deleted by undo",
    "import/remains.ts",
    'new Set(["published", "in_progress"])',
    'new Set(["in_progress"])',
  ],
];
