import type { Cases } from "./case.js";

/** What else is in the world, or happens there. */
export const others: Cases = {
  "an odd post of somebody else": { reading: {}, scene: "odd" },
  "a deleted twin": { reading: {}, scene: "deleted" },
  "a deleted twin that is still listed with a flag": {
    reading: { deleted: "flag" },
    scene: "deleted",
  },
  "a deleted twin with that status": { reading: { deleted: "status" }, scene: "deleted" },
  "somebody else's picture without a caption": { reading: {}, scene: "picture", stops: "always" },
  "somebody else's picture, and all are copied": {
    reading: { media: "rehosted" },
    scene: "picture",
    stops: "always",
  },
  "nowhere and now here": { reading: {}, scene: "now_here", stops: "always" },
  "the same caption last week": { reading: {}, scene: "last_week" },
  "the same words on another account": { reading: {}, scene: "elsewhere" },
  "a name that two accounts share": { reading: {}, scene: "namesake", stops: "always" },
  "an import of that name by somebody else": { reading: {}, scene: "import" },
  "an account that is connected again": { reading: {}, scene: "reconnected" },
  "an account that is connected again, and posts keep its old id": {
    reading: { account: "old" },
    scene: "reconnected",
  },
};
