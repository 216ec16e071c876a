// @ts-check
/**
 * Faults of what version v3 has of its own: each is a sentence, a text that stands once in its overlay (white space
 * aside), and its replacement.
 *
 * @type {[name: string, from: string, to: string][]}
 */
export const v3Mutants = [
  [
    "an active post of a queue is deleted and nothing is published",
    "x-effect: destroys and publishes",
    "x-effect: destroys",
  ],
  ["queues have no pages", "x-items: results.queues", ""],
  ["comments are read from elsewhere", "x-items: results.comments", "x-items: results.items"],
  [
    "a queue has another address",
    "/social-media-posting/category/queues:",
    "/social-media-posting/category/queue:",
  ],
  [
    "writing a comment stands among the queues",
    "- comments\n summary: Write a comment",
    "- queues\n          summary: Write a comment",
  ],
  [
    "no user need finalize",
    "- userId\n properties:\n userId:\n description: User in whose name the posts",
    "- status\n      properties:\n        userId:\n          description: User in whose name the posts",
  ],
  [
    "no user need set accounts",
    "- userId\n properties:\n userId:\n description: User in whose name the import",
    "- rowsCount\n      properties:\n        userId:\n          description: User in whose name the import",
  ],
  [
    "a file's layout may be csv",
    "enum:\n - basic\n - advance\n examples:\n - basic\n\n - target: $.components.schemas.FinalizeCsv",
    "enum:\n            - basic\n            - csv\n          examples:\n            - basic\n\n  - target: $.components.schemas.FinalizeCsv",
  ],
  [
    "a document needs no title",
    "- pdfTitle\n - postAsPdf\n properties:",
    "- postAsPdf\n        properties:",
  ],
  [
    "Version is what it was",
    "enum:\n - v3\n example: v3",
    'enum:\n          - "2021-07-28"\n      example: "2021-07-28"',
  ],
  [
    "google is connected as before",
    "- target: $.paths['/social-media-posting/oauth/google/start']\n remove: true",
    "",
  ],
];
