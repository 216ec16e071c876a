const writing = ["posts/create", "posts/update"];
const paging = ["posts/list", "csv/list", "csv/get", "categories/list", "tags/list"];
const typed = ["required", "type"];
const known = ["required", "enum", "type"];
const digits = ["required", "type", "pattern"];

/** Sentences that callers report for a field of some operations, each with the rules whose violation brings it. */
export const sentences: readonly (readonly [
  operations: readonly string[],
  field: string,
  says: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    writing,
    "accountIds",
    {
      "accountIds must be an array with Account IDs": typed,
      "accountIds should not be empty": ["required", "minItems"],
    },
  ],
  [
    writing,
    "type",
    {
      "type should not be empty": ["required"],
      "Post Type must be one of the following values: - post, story, reel": known,
    },
  ],
  [writing, "media", { "media must be an array with media objects or an empty array": typed }],
  [writing, "media.type", { "Invalid media format type": known }],
  [
    ["csv/set-accounts"],
    "accountIds",
    {
      "accountIds should not be null or undefined": ["required"],
      "accountIds should not be empty": ["required", "minItems"],
      "accountIds must be an array": typed,
    },
  ],
  [
    ["csv/set-accounts"],
    "rowsCount",
    { "rowsCount must be between 1 and number of posts in CSV": ["minimum"] },
  ],
  [
    [...writing, "csv/set-accounts", "csv/list", "csv/finalize"],
    "userId",
    {
      "userId must be a string": typed,
      "userId should not be empty": ["required", "minLength"],
    },
  ],
  [paging, "skip", { "skip must be a number string": digits }],
  [paging, "limit", { "limit must be a number string": digits }],
];
