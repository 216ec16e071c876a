import { checkFormula } from "./field.js";
import { reaches } from "./context.js";
import type { Check } from "./context.js";

/** There is something to post, and Instagram takes its hashtags. */
export const checkContent: Check = ({ content, images, gif, videos }, context, report) => {
  const hasMedia = images.length > 0 || gif !== "" || videos.length > 0;
  if (!hasMedia && content.trim() === "") {
    report(
      "content-missing",
      "content",
      "the row has neither a caption nor media",
      "write a caption, or delete the row",
    );
  }
  checkFormula("content", content, report);
  if (context.platforms && content.includes("#") && reaches(context, "instagram")) {
    const hashtags = content.match(/#[\p{L}\p{N}_]+/gu)?.length ?? 0;
    if (hashtags > 30)
      report(
        "too-many-hashtags",
        "content",
        `${hashtags} hashtags; Instagram takes 30`,
        "keep 30 at most",
      );
  }
};
