const writing = ["posts/create", "posts/update"];
const paging = ["posts/list", "csv/list", "csv/get", "categories/list", "tags/list"];

/** Sentences that callers report for a field of some operations, each with the rules whose violation brings it. */
export const sentences: { of: string[]; field: string; says: Record<string, string[]> }[] = [
  {
    of: writing,
    field: "accountIds",
    says: {
      "accountIds must be an array with Account IDs": ["required", "type"],
      "accountIds should not be empty": ["required", "minItems"],
    },
  },
  {
    of: writing,
    field: "type",
    says: {
      "type should not be empty": ["required"],
      "Post Type must be one of the following values: - post, story, reel": [
        "required",
        "enum",
        "type",
      ],
    },
  },
  {
    of: writing,
    field: "media",
    says: { "media must be an array with media objects or an empty array": ["required", "type"] },
  },
  {
    of: writing,
    field: "media.type",
    says: { "Invalid media format type": ["required", "enum", "type"] },
  },
  {
    of: ["csv/set-accounts"],
    field: "accountIds",
    says: {
      "accountIds should not be null or undefined": ["required"],
      "accountIds should not be empty": ["required", "minItems"],
      "accountIds must be an array": ["required", "type"],
    },
  },
  {
    of: ["csv/set-accounts"],
    field: "rowsCount",
    says: { "rowsCount must be between 1 and number of posts in CSV": ["minimum"] },
  },
  {
    of: [...writing, "csv/set-accounts", "csv/list", "csv/finalize"],
    field: "userId",
    says: {
      "userId must be a string": ["required", "type"],
      "userId should not be empty": ["required", "minLength"],
    },
  },
  {
    of: paging,
    field: "skip",
    says: { "skip must be a number string": ["required", "type", "pattern"] },
  },
  {
    of: paging,
    field: "limit",
    says: { "limit must be a number string": ["required", "type", "pattern"] },
  },
];
