// Generated from openapi/social-planner.yaml by `npm run generate`. Never edit by hand.
export const help = {
  "posts/list": {
    "summary": "List posts",
    "description": "Finds posts by status, account, kind and time span, newest first, and answers 201 although it changes nothing. Reported by callers: a post may be missing right after it was created, while reading it by id already works; and `count` is not always the number of all matches, so read on until a page is shorter than `limit`.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "type": {
        "type": "string",
        "description": "Status of the posts to find. `all` finds every status, `recent` the latest posts.",
        "choices": [
          "recent",
          "all",
          "scheduled",
          "draft",
          "failed",
          "in_review",
          "published",
          "in_progress",
          "deleted"
        ],
        "default": "all"
      },
      "accounts": {
        "type": "string",
        "description": "Ids of the accounts whose posts to find, joined by commas without blanks. All accounts where it is left out."
      },
      "skip": {
        "type": "string",
        "required": true,
        "description": "How many posts to pass over, as decimal digits.",
        "default": "0"
      },
      "limit": {
        "type": "string",
        "required": true,
        "description": "How many posts to answer at most, as decimal digits. No maximum is documented; callers stay at 100.",
        "default": "10"
      },
      "fromDate": {
        "type": "string",
        "description": "Earliest time of the posts to find, in UTC. Drafts without a time are left out as soon as a span is given."
      },
      "toDate": {
        "type": "string",
        "description": "Latest time of the posts to find, in UTC."
      },
      "includeUsers": {
        "type": "string",
        "description": "Whether the user who made each post is added to it: `true` or `false`, written as text."
      },
      "postType": {
        "type": "string",
        "description": "Kind of the posts to find. All kinds where it is left out.",
        "choices": [
          "post",
          "story",
          "reel"
        ]
      }
    }
  },
  "posts/create": {
    "summary": "Create a post",
    "description": "Drafts, schedules, sends for approval or publishes a post, as `status`\nsays. One post is made for each account; those of one request share a\n`parentPostId`. For another text or kind of post on another network, send\none request for each.\n\n- `draft` is kept. Its media are not checked until it is scheduled.\n- `scheduled` needs `scheduleDate` and `media`, which may be empty.\n- `in_review` needs `scheduleDate` and `postApprovalDetails.approver`.\n- `published` publishes at once. Reported by callers: the answer then has\n  no `results`, hence no id.\n\nThere is no idempotency key: sending the same post twice publishes it\ntwice. A 201 does not mean that a network will take the post; what went\nwrong later is in the `error` of the post.\n\nPosts to LinkedIn as a PDF, to YouTube and to Pinterest, and a kind of\npost for Facebook or Instagram alone, need fields that exist only in v3\nof this API. Posts to communities cannot be made here.\n\nWhat each network takes is listed in HighLevel's\n[platform limitations](https://help.leadconnectorhq.com/support/solutions/articles/48001240003-social-planner-image-video-content-and-api-limitations).",
    "effect": "publishes",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts to post to, each the `id` of accounts/list. Reported by callers: needed for drafts too."
      },
      "summary": {
        "type": "string",
        "description": "Text of the post. Each network has its own limit, and a longer text is cut. Stories of Instagram and Facebook take none."
      },
      "media": {
        "type": "json",
        "description": "Images or videos, in order. Reported by callers: needed unless the post is a draft, and may be empty where the network takes text alone."
      },
      "status": {
        "type": "string",
        "required": true,
        "description": "What to do with the post: `draft`, `scheduled`, `in_review` or `published`; the other values are those that the server sets. Reported by callers: without it, a post with a time in the future is published at once.",
        "choices": [
          "in_progress",
          "draft",
          "failed",
          "published",
          "scheduled",
          "in_review",
          "notification_sent",
          "deleted"
        ]
      },
      "scheduleDate": {
        "type": "string",
        "description": "When to publish, in UTC. It must be in the future, by a minute or more. Needed for `scheduled` and `in_review`."
      },
      "createdBy": {
        "type": "string",
        "description": "User shown as the author. Callers leave it out and send `userId`."
      },
      "followUpComment": {
        "type": "string",
        "description": "Comment to put under the post once it is published. Not for TikTok and Google; at most 280 characters for Twitter."
      },
      "ogTagsDetails": {
        "type": "json",
        "description": "The preview of a link in the text."
      },
      "type": {
        "type": "string",
        "required": true,
        "description": "Kind of post, on every account of the request. A reel has exactly one video. Facebook groups take no reels.",
        "choices": [
          "post",
          "story",
          "reel"
        ]
      },
      "postApprovalDetails": {
        "type": "json",
        "description": "Who has to approve the post. Used with the status `in_review`."
      },
      "scheduleTimeUpdated": {
        "type": "boolean",
        "description": "Whether `scheduleDate` differs from the one before. Matters to posts/update."
      },
      "tags": {
        "type": "string[]",
        "description": "Tags to mark the post with, each the `_id` of tags/list. Names are refused or dropped."
      },
      "categoryId": {
        "type": "string",
        "description": "Category to file the post under, the `_id` of categories/list."
      },
      "tiktokPostDetails": {
        "type": "json",
        "description": "What only TikTok asks for. Reported by callers: a post to TikTok without it fails."
      },
      "gmbPostDetails": {
        "type": "json",
        "description": "What only Google Business asks for."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "User in whose name the post is made. Reported by callers: needed for drafts too, and only its form is checked."
      }
    }
  },
  "posts/get": {
    "summary": "Get a post",
    "description": "Reads one post by its own id, which is `_id` and never `postId`. This is the read to trust right after a change.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Post that the call is about, the `_id` of a post and not its `postId`."
      }
    }
  },
  "posts/update": {
    "summary": "Replace a post",
    "description": "Puts the post in the body in place of the one that is there: send all of\nit, not only what changes. Properties that only an answer has, such as\n`_id` or `createdAt`, are refused. An empty list of media removes them.\nAnother time counts only together with `scheduleTimeUpdated`. A published\npost cannot be changed.\n\nReported by callers: where the status or the time of a scheduled post is\nnot repeated, it may go out at once or never. The answer carries no post,\nso read it again and compare its `displayDate`.",
    "effect": "publishes",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Post that the call is about, the `_id` of a post and not its `postId`."
      },
      "accountIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts to post to, each the `id` of accounts/list."
      },
      "summary": {
        "type": "string",
        "description": "Text of the post. Each network has its own limit, and a longer text is cut. Stories of Instagram and Facebook take none."
      },
      "media": {
        "type": "json",
        "required": true,
        "description": "Images or videos, in order, also those that stay. An empty list removes them all."
      },
      "status": {
        "type": "string",
        "required": true,
        "description": "What to do with the post: `draft`, `scheduled`, `in_review` or `published`; the other values are those that the server sets.",
        "choices": [
          "in_progress",
          "draft",
          "failed",
          "published",
          "scheduled",
          "in_review",
          "notification_sent",
          "deleted"
        ]
      },
      "scheduleDate": {
        "type": "string",
        "description": "When to publish, in UTC, also where it stays the same: copy `displayDate`. It must be in the future, by a minute or more."
      },
      "createdBy": {
        "type": "string",
        "description": "User shown as the author. Callers leave it out and send `userId`."
      },
      "followUpComment": {
        "type": "string",
        "description": "Comment to put under the post once it is published. Not for TikTok and Google; at most 280 characters for Twitter."
      },
      "ogTagsDetails": {
        "type": "json",
        "description": "The preview of a link in the text."
      },
      "type": {
        "type": "string",
        "required": true,
        "description": "Kind of post, on every account of the request. A reel has exactly one video. Facebook groups take no reels.",
        "choices": [
          "post",
          "story",
          "reel"
        ]
      },
      "postApprovalDetails": {
        "type": "json",
        "description": "Who has to approve the post. Used with the status `in_review`."
      },
      "scheduleTimeUpdated": {
        "type": "boolean",
        "description": "Whether `scheduleDate` differs from the one before. It is ignored otherwise."
      },
      "tags": {
        "type": "string[]",
        "description": "Tags to mark the post with, each the `_id` of tags/list. Names are refused or dropped."
      },
      "categoryId": {
        "type": "string",
        "description": "Category to file the post under, the `_id` of categories/list."
      },
      "tiktokPostDetails": {
        "type": "json",
        "description": "What only TikTok asks for. Reported by callers: a post to TikTok without it fails."
      },
      "gmbPostDetails": {
        "type": "json",
        "description": "What only Google Business asks for."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "User in whose name the post is changed."
      }
    }
  },
  "posts/delete": {
    "summary": "Delete a post",
    "description": "Removes a post from the planner. A published one stays on its network. Reported by callers: where one post of several accounts is removed, what they share may make it again when its time comes.",
    "effect": "destroys",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Post that the call is about, the `_id` of a post and not its `postId`."
      }
    }
  },
  "posts/bulk-delete": {
    "summary": "Delete several posts",
    "description": "Removes up to 50 posts from the planner. Published ones stay on their networks. Mind the scope: HighLevel lists this under the CSV imports.",
    "effect": "destroys",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "postIds": {
        "type": "string[]",
        "required": true,
        "description": "Posts to remove, each the `_id` of a post, at most 50."
      }
    }
  },
  "accounts/list": {
    "summary": "List connected accounts",
    "description": "Lists every account that the location has connected, expired ones included, and the groups made of them. The `id` of an account is what posts and imports want in `accountIds`.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      }
    }
  },
  "accounts/delete": {
    "summary": "Disconnect an account",
    "description": "Disconnects an account from the location and takes it out of its groups. Posts that are scheduled for it will fail. Connecting it again gives it another id.",
    "effect": "destroys",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Account to disconnect, the `id` of an account of accounts/list."
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to."
      },
      "userId": {
        "type": "string",
        "description": "User who disconnects the account."
      }
    }
  },
  "csv/list": {
    "summary": "List CSV imports",
    "description": "Lists the imports of a user and how far each has come. Where csv/set-accounts names no import, this is how to find it: by its `file`, which is the `filePath` of the upload. There are no webhooks, so this and csv/get are what to poll.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "skip": {
        "type": "string",
        "description": "How many imports to pass over, as decimal digits.",
        "default": "0"
      },
      "limit": {
        "type": "string",
        "description": "How many imports to answer at most, as decimal digits.",
        "default": "10"
      },
      "includeUsers": {
        "type": "string",
        "description": "Whether the user who made each import is added to it: `true` or `false`, written as text."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "User whose imports are listed."
      }
    }
  },
  "csv/upload": {
    "summary": "Upload a CSV file",
    "description": "Stores a file of posts and counts its rows. Nothing else happens before\nits accounts are set, so an upload may be repeated; the file that is left\nover does no harm. Pass `filePath`, `rowsCount` and `fileName` of the\nanswer on as they are. The answer names no import: that begins with\ncsv/set-accounts.\n\nReported by callers: a file holds at most 90 posts. Its header must equal\nthat of HighLevel's sample file. Times are the wall clock of the\nlocation, a slash date is read month first, and a row without a time\nbecomes a draft. Upload at least ten minutes before the first time.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "file": {
        "type": "file",
        "required": true,
        "description": "The file of posts, .csv or .xlsx, with a file name and its own content type."
      }
    }
  },
  "csv/set-accounts": {
    "summary": "Set the accounts of an uploaded file",
    "description": "Makes an import of an uploaded file and says which accounts its posts go to: every row goes to all of them. The rows are then read, and the import waits in review until it is finalized. Sending this twice makes two imports.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts that every row goes to, each the `id` of accounts/list. One that is not connected is refused."
      },
      "filePath": {
        "type": "string",
        "required": true,
        "description": "Where the file is stored, as csv/upload answered it."
      },
      "rowsCount": {
        "type": "number",
        "required": true,
        "description": "How many rows to import, from 1 to the number of posts in the file: what csv/upload answered."
      },
      "fileName": {
        "type": "string",
        "required": true,
        "description": "Name to show for the import, as csv/upload answered it."
      },
      "approver": {
        "type": "string",
        "description": "User who has to approve the posts after the import is finalized. Nobody has to where it is left out."
      },
      "userId": {
        "type": "string",
        "description": "User in whose name the import is made. Optional here; the page of v3 requires it, and servers are reported to demand it, so send it."
      }
    }
  },
  "csv/get": {
    "summary": "Get a CSV import and its rows",
    "description": "Reads one import and a page of its rows, each with what is wrong with it. A row is not a post: posts are made when the import is finalized.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Import that the call is about, the `_id` of csv/list."
      },
      "skip": {
        "type": "string",
        "description": "How many entries to pass over, as decimal digits."
      },
      "limit": {
        "type": "string",
        "description": "How many entries to answer at most, as decimal digits."
      }
    }
  },
  "csv/finalize": {
    "summary": "Finalize a CSV import",
    "description": "Makes a post of every row for every account, at the time of the row: the button Schedule of the review screen. Read the import first and send this only while it is `in_review`; which other states the server refuses is not documented. The answer only says that the work has begun: poll csv/get until the status is `completed` or `failed`, then read the posts, whose `source` is `csv`. An import with an approver goes to approval instead, and stays `in_review`.",
    "effect": "publishes",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Import that the call is about, the `_id` of csv/list."
      },
      "userId": {
        "type": "string",
        "description": "User in whose name the posts are made. Optional here; v3 requires it, so send it."
      }
    }
  },
  "csv/delete": {
    "summary": "Delete a CSV import",
    "description": "Removes an import with all the posts that came from it: of a finalized import, that may be scheduled posts too.",
    "effect": "destroys",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Import that the call is about, the `_id` of csv/list."
      }
    }
  },
  "csv/delete-post": {
    "summary": "Delete a row of a CSV import",
    "description": "Takes one row out of an import that is in review, so that no post is made of it. A row can be deleted but not changed through this API.",
    "effect": "destroys",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "csvId": {
        "type": "string",
        "required": true,
        "description": "Import that the row is part of, the `_id` of csv/list."
      },
      "postId": {
        "type": "string",
        "required": true,
        "description": "Row to take out, the `_id` (or `id`) of a row of csv/get. Not the id of a post."
      }
    }
  }
} as const;
