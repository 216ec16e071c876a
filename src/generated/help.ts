// Generated from openapi/social-planner.yaml and openapi/social-planner.v3.yaml by `npm run generate`. Never edit by hand.
export const help = {
  "posts/list": {
    "summary": "List posts",
    "description": "Finds posts by status, account, kind and time span, and answers 201 although it changes nothing. What somebody posted on the network itself is found only where the account has `syncPosts`. Reported by callers: a post may be missing right after it was created, while reading it by id already works; and `count` is not always the number of all matches, so read on until a page is shorter than `limit`.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "type": {
        "type": "string",
        "description": "Status of the posts to find. `all` finds every status; what `recent` finds is not documented.",
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
        "default": "all",
        "example": "all"
      },
      "accounts": {
        "type": "string",
        "description": "Ids of the accounts whose posts to find, joined by commas without blanks. All accounts where it is left out.",
        "example": "660a83fc29deacac50033e2b_omaDY3RbWtTP511e808O_17841465964543589,38bF83fc29deacac50033e2b_omaDY3RbWtr3P11e808O_17841465964543998"
      },
      "skip": {
        "type": "string",
        "required": true,
        "description": "How many posts to pass over, as decimal digits.",
        "default": "0",
        "example": "1"
      },
      "limit": {
        "type": "string",
        "required": true,
        "description": "How many posts to answer at most, as decimal digits. No maximum is documented; callers stay at 100.",
        "default": "10",
        "example": "10"
      },
      "fromDate": {
        "type": "string",
        "description": "Earliest time of the posts to find, in UTC. Drafts without a time are left out as soon as a span is given.",
        "example": "2024-01-22T05:32:49.463Z"
      },
      "toDate": {
        "type": "string",
        "description": "Latest time of the posts to find, in UTC.",
        "example": "2024-03-20T05:32:49.463Z"
      },
      "includeUsers": {
        "type": "string",
        "description": "Whether the user who made each post is added to it: `true` or `false`, written as text.",
        "example": "true"
      },
      "postType": {
        "type": "string",
        "description": "Kind of the posts to find. All kinds where it is left out.",
        "choices": [
          "post",
          "story",
          "reel"
        ],
        "example": "post"
      }
    }
  },
  "posts/create": {
    "summary": "Create a post",
    "description": "Drafts, schedules, sends for approval or publishes a post, as `status`\nsays. One post is made for each account; those of one request share a\n`parentPostId`. For another text or kind of post on another network, send\none request for each.\n\n- `draft` is kept. Its media are not checked until it is scheduled.\n- `scheduled` needs `scheduleDate` and `media`, which may be empty.\n- `in_review` needs `scheduleDate` and `postApprovalDetails.approver`.\n- `published` publishes at once. Reported by callers: the answer then has\n  no `results`, hence no id.\n\nThere is no idempotency key: sending the same post twice publishes it\ntwice. A 201 does not mean that a network will take the post; what went\nwrong later is in the `error` of the post.\n\nThe kind of post for Facebook or Instagram alone, and what YouTube asks\nfor, stand in details of these networks. Callers send them; HighLevel\ndocuments them in v3 only. Leave out those of other networks: reported by\ncallers, empty ones turn a post into one for Google. Posts to LinkedIn as\na PDF and to boards of Pinterest need v3. Posts to communities cannot be\nmade here.\n\nWhat each network takes is listed in HighLevel's\n[platform limitations](https://help.leadconnectorhq.com/support/solutions/articles/48001240003-social-planner-image-video-content-and-api-limitations).",
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
        "description": "Accounts to post to, each the `id` of accounts/list. Reported by callers: needed for drafts too.",
        "example": [
          "6494063f4260855c1c5776b5_ve9EPM428h8vShlRW1KT_104512345678901_page"
        ]
      },
      "summary": {
        "type": "string",
        "description": "Text of the post. Each network has its own limit, and a longer text is cut. Stories of Instagram and Facebook take none.",
        "example": "The new menu is here."
      },
      "media": {
        "type": "json",
        "description": "Images or videos, in order. Reported by callers: needed unless the post is a draft, and may be empty where the network takes text alone.",
        "example": [
          {
            "url": "https://storage.googleapis.com/test/test/media/menu.jpeg",
            "type": "image/jpeg",
            "caption": "The winter menu on a wooden table"
          }
        ]
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
        ],
        "example": "scheduled"
      },
      "scheduleDate": {
        "type": "string",
        "description": "When to publish, in UTC. It must be in the future, by a minute or more. Needed for `scheduled` and `in_review`.",
        "example": "2027-12-01T15:00:00Z"
      },
      "createdBy": {
        "type": "string",
        "description": "User shown as the author. Callers leave it out and send `userId`."
      },
      "followUpComment": {
        "type": "string",
        "description": "Comment to put under the post once it is published. Not for TikTok, Google and Pinterest; at most 280 characters for Twitter.",
        "example": "First comment"
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
        ],
        "example": "post"
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
      "facebookPostDetails": {
        "type": "json",
        "description": "What only Facebook asks for."
      },
      "instagramPostDetails": {
        "type": "json",
        "description": "What only Instagram asks for."
      },
      "youtubePostDetails": {
        "type": "json",
        "description": "What only YouTube asks for."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "User in whose name the post is made. Reported by callers: needed for drafts too, and only its form is checked.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      },
      "selectedBestTime": {
        "type": "string",
        "description": "Time that HighLevel suggested, in UTC.",
        "version": "v3"
      },
      "applyWatermark": {
        "type": "boolean",
        "description": "Whether images get the watermark of the location.",
        "version": "v3"
      },
      "linkedinPostDetails": {
        "type": "json",
        "description": "What only LinkedIn asks for.",
        "version": "v3"
      },
      "pinterestPostDetails": {
        "type": "json",
        "description": "What only Pinterest asks for. A pin without boards is refused.",
        "version": "v3"
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
        "description": "Post that the call is about, the `_id` of a post and not its `postId`.",
        "example": "65fac446d599990d1313c1dd"
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
        "description": "Post that the call is about, the `_id` of a post and not its `postId`.",
        "example": "65fac446d599990d1313c1dd"
      },
      "accountIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts to post to, each the `id` of accounts/list.",
        "example": [
          "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
        ]
      },
      "summary": {
        "type": "string",
        "description": "Text of the post. Each network has its own limit, and a longer text is cut. Stories of Instagram and Facebook take none.",
        "example": "Hello World"
      },
      "media": {
        "type": "json",
        "required": true,
        "description": "Images or videos, in order, also those that stay. An empty list removes them all.",
        "example": []
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
        ],
        "example": "scheduled"
      },
      "scheduleDate": {
        "type": "string",
        "description": "When to publish, in UTC, also where it stays the same: copy `displayDate`. It must be in the future, by a minute or more.",
        "example": "2027-12-02T15:00:00Z"
      },
      "createdBy": {
        "type": "string",
        "description": "User shown as the author. Callers leave it out and send `userId`."
      },
      "followUpComment": {
        "type": "string",
        "description": "Comment to put under the post once it is published. Not for TikTok, Google and Pinterest; at most 280 characters for Twitter."
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
        ],
        "example": "post"
      },
      "postApprovalDetails": {
        "type": "json",
        "description": "Who has to approve the post. Used with the status `in_review`."
      },
      "scheduleTimeUpdated": {
        "type": "boolean",
        "description": "Whether `scheduleDate` differs from the one before. It is ignored otherwise.",
        "example": true
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
      "facebookPostDetails": {
        "type": "json",
        "description": "What only Facebook asks for."
      },
      "instagramPostDetails": {
        "type": "json",
        "description": "What only Instagram asks for."
      },
      "youtubePostDetails": {
        "type": "json",
        "description": "What only YouTube asks for."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "User in whose name the post is changed.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      },
      "selectedBestTime": {
        "type": "string",
        "description": "Time that HighLevel suggested, in UTC.",
        "version": "v3"
      },
      "applyWatermark": {
        "type": "boolean",
        "description": "Whether images get the watermark of the location.",
        "version": "v3"
      },
      "linkedinPostDetails": {
        "type": "json",
        "description": "What only LinkedIn asks for.",
        "version": "v3"
      },
      "pinterestPostDetails": {
        "type": "json",
        "description": "What only Pinterest asks for. A pin without boards is refused.",
        "version": "v3"
      }
    }
  },
  "posts/delete": {
    "summary": "Delete a post",
    "description": "Removes a post from the planner. A published one stays on its network. Reported by callers: a post that was made for several accounts may come back at its time, because what they share stays.",
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
        "description": "Post that the call is about, the `_id` of a post and not its `postId`.",
        "example": "65fac446d599990d1313c1dd"
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
        "description": "Posts to remove, each the `_id` of a post, at most 50.",
        "example": [
          "662791ee3f216822d7da0c8c"
        ]
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
    "description": "Disconnects an account from the location and takes it out of its groups. Connecting it again gives it another id.",
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
        "description": "Account to disconnect, the `id` of an account of accounts/list.",
        "example": "65fac446d599990d1313c1dd"
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
        "description": "User whose imports are listed.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      },
      "isFromTemplate": {
        "type": "string",
        "description": "Whether to list imports that were made from a template: `true` or `false`, written as text.",
        "version": "v3"
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
    "description": "Makes an import of an uploaded file and says which accounts its posts go to: every row goes to all of them. The rows are then read, and the import waits in review until it is finalized. There is no idempotency key: sending this twice may make two imports.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts that every row goes to, each the `id` of accounts/list. One that is not connected is refused.",
        "example": [
          "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
        ]
      },
      "filePath": {
        "type": "string",
        "required": true,
        "description": "Where the file is stored, as csv/upload answered it.",
        "example": "o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv"
      },
      "rowsCount": {
        "type": "number",
        "required": true,
        "description": "How many rows to import, from 1 to the number of posts in the file: what csv/upload answered.",
        "example": 1
      },
      "fileName": {
        "type": "string",
        "required": true,
        "description": "Name of the file, as csv/upload answered it; the import is shown under it.",
        "example": "test.csv"
      },
      "approver": {
        "type": "string",
        "description": "User who has to approve the posts after the import is finalized. Nobody has to where it is left out.",
        "example": "o6241QsiRwUIJHyjuhos"
      },
      "userId": {
        "type": "string",
        "description": "User in whose name the import is made. Optional here; the page of v3 requires it, and servers are reported to demand it, so send it.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      },
      "csvFileType": {
        "type": "string",
        "description": "Layout of the file, as csv/upload answered it.",
        "choices": [
          "basic",
          "advance"
        ],
        "version": "v3"
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
        "description": "Import that the call is about, the `_id` (or `id`) of csv/list.",
        "example": "65f92e55cc884f0d0845e447"
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
    "description": "Makes a post of every row for every account, at the time of the row, as Schedule does on the review screen. Read the import first and send this only while it is `in_review`; what the server does in other states is not documented. The answer only says that the work has begun: poll csv/get until the status is `completed` or `failed`, then read the posts, whose `source` is `csv`. The posts of an import with an approver go to approval first; that import is reported to stay `in_review`.",
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
        "description": "Import that the call is about, the `_id` (or `id`) of csv/list.",
        "example": "65f92e55cc884f0d0845e447"
      },
      "userId": {
        "type": "string",
        "description": "User in whose name the posts are made. Optional here; v3 requires it, so send it.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
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
        "description": "Import that the call is about, the `_id` (or `id`) of csv/list.",
        "example": "65f92e55cc884f0d0845e447"
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
        "description": "Import that the row is part of, the `_id` (or `id`) of csv/list.",
        "example": "65f92e55cc884f0d0845e447"
      },
      "postId": {
        "type": "string",
        "required": true,
        "description": "Row to take out, the `_id` (or `id`) of a row of csv/get. Not the id of a post.",
        "example": "65f92e55cc884f0d0845e4a1"
      }
    }
  },
  "categories/list": {
    "summary": "List categories",
    "description": "Lists the categories of a location, a page at a time. The `_id` of one is what a post takes as `categoryId`; a name is refused or dropped.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "searchText": {
        "type": "string",
        "description": "Text to look for in the names. All entries where it is left out."
      },
      "limit": {
        "type": "string",
        "description": "How many entries to answer at most, as decimal digits."
      },
      "skip": {
        "type": "string",
        "description": "How many entries to pass over, as decimal digits."
      }
    }
  },
  "categories/get": {
    "summary": "Get a category",
    "description": "Reads one category. Reported by callers: an id that does not exist is answered with 200 as well, and with a sentence where the category would be.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Category to read, the `_id` of categories/list.",
        "example": "6284c43d519161e96cc09c13"
      }
    }
  },
  "tags/list": {
    "summary": "List tags",
    "description": "Lists the tags of a location, a page at a time. The `_id` of one is what a post takes in `tags`; names are refused or dropped. Reported by callers: where there is no tag, `results.tags` is a sentence and not an empty list.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "searchText": {
        "type": "string",
        "description": "Text to look for in the names. All entries where it is left out."
      },
      "limit": {
        "type": "string",
        "description": "How many entries to answer at most, as decimal digits."
      },
      "skip": {
        "type": "string",
        "description": "How many entries to pass over, as decimal digits."
      }
    }
  },
  "tags/details": {
    "summary": "Get tags by their ids",
    "description": "Reads the tags of a list of ids. It changes nothing, although it is a POST and answers 201. Reported by callers: where no id is known, `results.tags` is a sentence and not an empty list.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "tagIds": {
        "type": "string[]",
        "required": true,
        "description": "Tags to read, each the `_id` of tags/list.",
        "example": [
          "65fbdcfecc884f07e645ea8b"
        ]
      }
    }
  },
  "statistics/get": {
    "summary": "Get statistics of accounts",
    "description": "Adds up how the posts of some accounts performed in the last seven days, and compares that with the seven days before. It changes nothing, although it is a POST and answers 201 (v3: 200). At most 100 accounts: more are refused with 400. Of LinkedIn only pages are counted, of TikTok only business accounts. Reported by callers: `locationId` counts in the query only; where it is missing the answer is 401 (`Location ID is required`), and in the body it is refused with 422. The answer carries neither `success` nor `statusCode`.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "profileIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts to count, each the `profileId` of accounts/list and not its `id`. At most 100.",
        "example": [
          "67a5a9aa776c837de4aa5b12"
        ]
      },
      "platforms": {
        "type": "string[]",
        "description": "Networks to count. Every network where it is left out.",
        "example": [
          "facebook",
          "instagram"
        ]
      },
      "currentRange": {
        "type": "json",
        "description": "Span to count. The last seven days before today where it is left out.",
        "version": "v3"
      },
      "prevRange": {
        "type": "json",
        "description": "Span to compare with, only beside `currentRange`.",
        "version": "v3"
      }
    }
  },
  "google/start": {
    "summary": "Start a Google login",
    "description": "Sends the browser to the login of Google, where a person allows HighLevel to manage business locations. Step 1 of connecting them.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "google/list": {
    "summary": "List Google locations to connect",
    "description": "Lists the business locations that a Google login may connect, connected ones included. Step 2 of connecting them: hand `location` and `account` of one on to google/attach.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "google/attach": {
    "summary": "Connect a Google location",
    "description": "Connects one of the locations of google/list. Step 3: from now on accounts/list shows it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "location": {
        "type": "json",
        "description": "A business location, as Google describes it. google/attach takes it as google/list answered it, so it is open in both directions.",
        "example": {
          "name": "locations/12345678901234567890",
          "storeCode": "STORE001",
          "title": "Bakery, Louis Street",
          "isVerified": true,
          "isConnected": false
        }
      },
      "account": {
        "type": "json",
        "description": "A Google account that manages locations. google/attach takes it as google/list answered it, so it is open in both directions.",
        "example": {
          "name": "accounts/114659701071209971352",
          "accountName": "Account Name Test",
          "type": "LOCATION_GROUP",
          "verificationState": "VERIFIED",
          "vettedState": "VETTED"
        }
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      }
    },
    "version": "2021-07-28"
  },
  "facebook/start": {
    "summary": "Start a Facebook login",
    "description": "Sends the browser to the login of Facebook, where a person allows HighLevel to manage pages. Step 1 of connecting them, as described under google.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "facebook/list": {
    "summary": "List Facebook pages to connect",
    "description": "Lists the pages that a Facebook login may connect, connected ones included. Step 2 of connecting them.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "facebook/attach": {
    "summary": "Connect a Facebook page",
    "description": "Connects one of the pages of facebook/list. Step 3: from now on accounts/list shows it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "type": {
        "type": "string",
        "description": "What is connected. Only pages are.",
        "choices": [
          "page"
        ],
        "example": "page"
      },
      "originId": {
        "type": "string",
        "description": "Page to connect, the `id` of facebook/list.",
        "example": "244405****11687"
      },
      "name": {
        "type": "string",
        "description": "Name to show in HighLevel.",
        "example": "JOHN_DEO"
      },
      "avatar": {
        "type": "string",
        "description": "Address of the picture to show in HighLevel.",
        "example": "https://storage.googleapis.com/2ad21ebc23/test"
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      }
    },
    "version": "2021-07-28"
  },
  "instagram/start": {
    "summary": "Start an Instagram login",
    "description": "Sends the browser to the login of Instagram, where a person allows HighLevel to manage professional accounts. Step 1 of connecting them, as described under google.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "instagram/list": {
    "summary": "List Instagram accounts to connect",
    "description": "Lists the professional accounts that an Instagram login may connect, connected ones included. Step 2 of connecting them.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "instagram/attach": {
    "summary": "Connect an Instagram account",
    "description": "Connects one of the accounts of instagram/list. Step 3: from now on accounts/list shows it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "originId": {
        "type": "string",
        "description": "Account to connect, the `id` of instagram/list.",
        "example": "244405****11687"
      },
      "name": {
        "type": "string",
        "description": "Name to show in HighLevel.",
        "example": "JOHN_DEO"
      },
      "avatar": {
        "type": "string",
        "description": "Address of the picture to show in HighLevel.",
        "example": "https://storage.googleapis.com/2ad21ebc23/test"
      },
      "pageId": {
        "type": "string",
        "required": true,
        "description": "Facebook page that the account is linked with.",
        "example": "234234234242sd"
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      }
    },
    "version": "2021-07-28"
  },
  "linkedin/start": {
    "summary": "Start a LinkedIn login",
    "description": "Sends the browser to the login of LinkedIn, where a person allows HighLevel to post for a profile and its pages. Step 1 of connecting them, as described under google.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "linkedin/list": {
    "summary": "List LinkedIn pages and profiles to connect",
    "description": "Lists the profile of a LinkedIn login and the pages that it may connect, connected ones included. Step 2 of connecting them.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "linkedin/attach": {
    "summary": "Connect a LinkedIn page or profile",
    "description": "Connects a page or the profile of linkedin/list. Step 3: from now on accounts/list shows it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "type": {
        "type": "string",
        "description": "What is connected. On LinkedIn a `page` or a `profile`.",
        "choices": [
          "page",
          "group",
          "profile",
          "location",
          "business"
        ],
        "example": "page"
      },
      "originId": {
        "type": "string",
        "description": "Page or profile to connect, the `id` of linkedin/list.",
        "example": "244405****11687"
      },
      "name": {
        "type": "string",
        "description": "Name to show in HighLevel.",
        "example": "JOHN_DEO"
      },
      "avatar": {
        "type": "string",
        "description": "Address of the picture to show in HighLevel.",
        "example": "https://storage.googleapis.com/2ad21ebc23/test"
      },
      "urn": {
        "type": "string",
        "description": "LinkedIn's full name of it, the `urn` of linkedin/list.",
        "example": "urn:li:organization:80847980"
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      }
    },
    "version": "2021-07-28"
  },
  "twitter/start": {
    "summary": "Start an X (Twitter) login",
    "description": "Sent the browser to the login of X (Twitter). HighLevel has not supported X since 4 December 2024.",
    "deprecated": true,
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "twitter/list": {
    "summary": "List X (Twitter) profiles to connect",
    "description": "Listed the profile of an X (Twitter) login. HighLevel has not supported X since 4 December 2024.",
    "deprecated": true,
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "twitter/attach": {
    "summary": "Connect an X (Twitter) profile",
    "description": "Connected the profile of twitter/list. HighLevel has not supported X since 4 December 2024.",
    "deprecated": true,
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "originId": {
        "type": "string",
        "description": "Profile to connect, the `id` of twitter/list.",
        "example": "244405****11687"
      },
      "name": {
        "type": "string",
        "description": "Name to show in HighLevel.",
        "example": "JOHN_DEO"
      },
      "username": {
        "type": "string",
        "description": "Handle, without `@`.",
        "example": "user_name"
      },
      "avatar": {
        "type": "string",
        "description": "Address of the picture to show in HighLevel.",
        "example": "https://storage.googleapis.com/2ad21ebc23/test"
      },
      "protected": {
        "type": "boolean",
        "description": "Whether only followers see the posts.",
        "example": true
      },
      "verified": {
        "type": "boolean",
        "description": "Whether X has verified the profile.",
        "example": true
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      }
    },
    "version": "2021-07-28"
  },
  "tiktok/start": {
    "summary": "Start a TikTok login",
    "description": "Sends the browser to the login of TikTok, where a person allows HighLevel to post for a profile. Step 1 of connecting it, as described under google. Business accounts have a login of their own, tiktok-business/start.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "tiktok/list": {
    "summary": "List TikTok profiles to connect",
    "description": "Lists the profile of a TikTok login, connected or not. Step 2 of connecting it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "tiktok/attach": {
    "summary": "Connect a TikTok profile",
    "description": "Connects the profile of tiktok/list. Step 3: from now on accounts/list shows it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "type": {
        "type": "string",
        "description": "What is connected. On TikTok a `profile` or a `business`.",
        "choices": [
          "page",
          "group",
          "profile",
          "location",
          "business"
        ],
        "example": "profile"
      },
      "originId": {
        "type": "string",
        "description": "Profile to connect, the `id` of tiktok/list.",
        "example": "244405****11687"
      },
      "name": {
        "type": "string",
        "description": "Name to show in HighLevel.",
        "example": "JOHN_DEO"
      },
      "avatar": {
        "type": "string",
        "description": "Address of the picture to show in HighLevel.",
        "example": "https://storage.googleapis.com/2ad21ebc23/test"
      },
      "verified": {
        "type": "boolean",
        "description": "Whether TikTok has verified the profile.",
        "example": true
      },
      "username": {
        "type": "string",
        "description": "Handle, without `@`.",
        "example": "JOHN_DEO"
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to.",
        "example": "sdfdsfdsfEWEsdfsdsW32dd"
      }
    },
    "version": "2021-07-28"
  },
  "tiktok-business/start": {
    "summary": "Start a TikTok Business login",
    "description": "Sends the browser to the business login of TikTok, where a person allows HighLevel to post for a business account. Step 1 of connecting it, as described under google.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "2021-07-28"
  },
  "tiktok-business/list": {
    "summary": "List TikTok Business accounts to connect",
    "description": "Lists the business account of a TikTok login, connected or not. Step 2 of connecting it; this version documents no step 3, and neither does v3.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "2021-07-28"
  },
  "connections/start": {
    "summary": "Start a login",
    "description": "Sends the browser to the login of a network, where a person allows HighLevel to post. Step 1 of connecting an account.",
    "flags": {
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the login. Bluesky answers an error.",
        "choices": [
          "google",
          "facebook",
          "instagram",
          "linkedin",
          "tiktok",
          "tiktok-business",
          "youtube",
          "pinterest",
          "threads",
          "bluesky"
        ],
        "example": "facebook"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "HighLevel user who connects the account.",
        "example": "u37swmmLbA02zgqKPpxITe2"
      },
      "page": {
        "type": "string",
        "description": "Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page."
      },
      "reconnect": {
        "type": "string",
        "description": "Whether an account that has lost its access is connected again: `true` or `false`, written as text.",
        "choices": [
          "true",
          "false"
        ]
      }
    },
    "version": "v3"
  },
  "connections/list": {
    "summary": "List accounts to connect",
    "description": "Lists what a login may connect, connected accounts included. Step 2 of connecting an account: hand one on to connections/attach.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the login. Bluesky answers an error.",
        "choices": [
          "google",
          "facebook",
          "instagram",
          "linkedin",
          "tiktok",
          "tiktok-business",
          "youtube",
          "pinterest",
          "threads",
          "bluesky"
        ],
        "example": "facebook"
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "search": {
        "type": "string",
        "description": "Text to look for in the names. All where it is left out."
      }
    },
    "version": "v3"
  },
  "connections/attach": {
    "summary": "Connect an account",
    "description": "Connects one of the accounts of connections/list. Step 3: from now on accounts/list shows it.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the login, the same as in the steps before.",
        "choices": [
          "google",
          "facebook",
          "instagram",
          "linkedin",
          "tiktok",
          "youtube",
          "pinterest",
          "threads",
          "bluesky"
        ],
        "example": "facebook"
      },
      "accountId": {
        "type": "string",
        "required": true,
        "description": "Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.",
        "example": "w37swmmLbA02zgqKPpxITe"
      },
      "type": {
        "type": "string",
        "description": "What is connected: a `page` on Facebook, a `page` or a `profile` on LinkedIn, a `profile` on the others.",
        "choices": [
          "page",
          "group",
          "profile",
          "location",
          "business"
        ],
        "example": "page"
      },
      "originId": {
        "type": "string",
        "description": "Id on the network, the `id` of connections/list. All but Google and Instagram need it.",
        "example": "244405123411687"
      },
      "name": {
        "type": "string",
        "description": "Name to show in HighLevel.",
        "example": "Harbor Bakery"
      },
      "avatar": {
        "type": "string",
        "description": "Address of the picture to show in HighLevel.",
        "example": "https://graph.facebook.com/244405123411687/picture"
      },
      "pageId": {
        "type": "string",
        "description": "Facebook page that an Instagram account is linked with. Instagram needs it."
      },
      "urn": {
        "type": "string",
        "description": "LinkedIn's full name. LinkedIn needs it."
      },
      "location": {
        "type": "json",
        "description": "A business location, as Google describes it. google/attach takes it as google/list answered it, so it is open in both directions."
      },
      "account": {
        "type": "json",
        "description": "A Google account that manages locations. google/attach takes it as google/list answered it, so it is open in both directions."
      },
      "verified": {
        "type": "boolean",
        "description": "Whether the network has verified the account."
      },
      "username": {
        "type": "string",
        "description": "Handle."
      },
      "websiteUrl": {
        "type": "string",
        "description": "Address of the site that belongs to a Pinterest account."
      },
      "companyId": {
        "type": "string",
        "description": "Agency that the location belongs to."
      },
      "originAccountType": {
        "type": "string",
        "description": "Pinterest's word for the account."
      }
    },
    "version": "v3"
  },
  "queues/categories": {
    "summary": "List categories and their queues",
    "description": "Lists the categories of a location, and says of each whether it is free, has a queue, or has one that is a draft.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "skip": {
        "type": "string",
        "description": "How many entries to pass over, as decimal digits."
      },
      "limit": {
        "type": "string",
        "description": "How many entries to answer at most, as decimal digits."
      },
      "q": {
        "type": "string",
        "description": "Text to look for in the names of categories."
      }
    },
    "version": "v3"
  },
  "queues/create": {
    "summary": "Create a queue",
    "description": "Makes a queue for a category, as a draft that publishes nothing. Published posts of the category become its items by themselves. Activate it with queues/update.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "categoryId": {
        "type": "string",
        "required": true,
        "description": "Category of the queue, the `_id` of categories/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "timeSlots": {
        "type": "json",
        "required": true,
        "description": "Times of the week at which the queue publishes, on the clock of the location.",
        "example": [
          {
            "dayOfWeek": 0,
            "time": "09:00"
          },
          {
            "dayOfWeek": 3,
            "time": "09:00"
          }
        ]
      },
      "enableFuturePosts": {
        "type": "boolean",
        "description": "Whether each new post of the category is added to the queue by itself.",
        "example": true
      },
      "prioritizeNewContent": {
        "type": "boolean",
        "description": "Whether what is added directly goes to the top of the queue, not to its end.",
        "example": false
      },
      "userId": {
        "type": "string",
        "required": true,
        "description": "User in whose name the queue is made.",
        "example": "w37swmmLbA02zgqKPpxITe"
      }
    },
    "version": "v3"
  },
  "queues/list": {
    "summary": "List queues",
    "description": "Lists the queues of a location but removed ones, and answers 201 although it changes nothing.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "skip": {
        "type": "number",
        "description": "How many to pass over.",
        "example": 0
      },
      "limit": {
        "type": "number",
        "description": "How many to answer at most.",
        "example": 10
      }
    },
    "version": "v3"
  },
  "queues/get": {
    "summary": "Get a queue",
    "description": "Reads one queue, and how many of its posts have errors.",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      }
    },
    "version": "v3"
  },
  "queues/update": {
    "summary": "Change a queue",
    "description": "Activates, pauses or removes a queue, or changes its times. An active queue publishes at the next of its times.",
    "effect": "publishes",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "skipLegacyWatermark": {
        "type": "boolean",
        "description": "Whether watermarks of the older kind are left alone while posts get new times."
      },
      "status": {
        "type": "string",
        "description": "What to do with the queue: let it publish, pause it or remove it.",
        "choices": [
          "active",
          "paused",
          "deleted"
        ],
        "example": "paused"
      },
      "skipDateTime": {
        "type": "string",
        "description": "Time at which to publish nothing, in UTC."
      },
      "timeSlots": {
        "type": "json",
        "description": "Times of the week at which the queue publishes, on the clock of the location."
      },
      "enableFuturePosts": {
        "type": "boolean",
        "description": "Whether each new post of the category is added to the queue by itself."
      },
      "prioritizeNewContent": {
        "type": "boolean",
        "description": "Whether what is added directly goes to the top of the queue, not to its end."
      }
    },
    "version": "v3"
  },
  "queues/items": {
    "summary": "List items of a queue",
    "description": "Lists the items of a queue in their order, or those of an edit session, and answers 201 although it changes nothing.",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "description": "Edit session, as queues/start-edit answered it. The live queue where it is left out."
      },
      "skip": {
        "type": "number",
        "description": "How many to pass over.",
        "example": 0
      },
      "limit": {
        "type": "number",
        "description": "How many to answer at most.",
        "example": 10
      },
      "errorFilter": {
        "type": "boolean",
        "description": "Whether to list only items with errors."
      },
      "itemId": {
        "type": "string",
        "description": "Item to show in the middle of the page. `skip` is ignored then."
      }
    },
    "version": "v3"
  },
  "queues/start-edit": {
    "summary": "Start an edit session",
    "description": "Starts an edit session of a queue, or answers the one that is open. What is changed in it is not published before queues/save-edit.",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      }
    },
    "version": "v3"
  },
  "queues/save-edit": {
    "summary": "Save an edit session",
    "description": "Puts what was changed into the live queue and closes the edit session. A queue that is a draft becomes active, unless `keepInDraft` says otherwise.",
    "effect": "publishes",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "required": true,
        "description": "Edit session, as queues/start-edit answered it.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "keepInDraft": {
        "type": "boolean",
        "description": "Whether a queue that is a draft stays one. Otherwise it becomes active.",
        "default": false
      }
    },
    "version": "v3"
  },
  "queues/discard-edit": {
    "summary": "Discard an edit session",
    "description": "Closes an edit session and forgets what was changed in it. The live queue stays as it is.",
    "effect": "destroys",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "required": true,
        "description": "Edit session, as queues/start-edit answered it.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "keepInDraft": {
        "type": "boolean",
        "description": "Whether a queue that is a draft stays one. Otherwise it becomes active.",
        "default": false
      }
    },
    "version": "v3"
  },
  "queues/edit-calendar": {
    "summary": "Preview an edit session",
    "description": "Shows when items would be published if the edit session were saved, and answers 201 although it changes nothing.",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "required": true,
        "description": "Edit session, as queues/start-edit answered it.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "startDate": {
        "type": "string",
        "required": true,
        "description": "Beginning of the span, in UTC.",
        "example": "2023-10-01T00:00:00.000Z"
      },
      "endDate": {
        "type": "string",
        "required": true,
        "description": "End of the span, in UTC.",
        "example": "2023-10-31T23:59:59.999Z"
      },
      "accountIds": {
        "type": "string[]",
        "description": "Accounts whose posts to show, each the `id` of accounts/list. All accounts where it is left out or empty.",
        "example": [
          "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
        ]
      }
    },
    "version": "v3"
  },
  "queues/slots": {
    "summary": "List slots of a queue",
    "description": "Lists when each item of a queue is published next, and answers 201 although it changes nothing.",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "description": "Edit session, as queues/start-edit answered it. The live queue where it is left out."
      },
      "skip": {
        "type": "number",
        "description": "How many to pass over.",
        "default": 0,
        "example": 0
      },
      "limit": {
        "type": "number",
        "description": "How many to answer at most.",
        "default": 20,
        "example": 20
      }
    },
    "version": "v3"
  },
  "queues/update-item": {
    "summary": "Change an item of a queue",
    "description": "Changes the post, the texts or the place of an item. With `sessionId` it happens in the edit session.",
    "effect": "publishes",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "itemId": {
        "type": "string",
        "required": true,
        "description": "Item that the call is about, the `_id` of queues/items.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "description": "Edit session, as queues/start-edit answered it. The live queue where it is left out."
      },
      "modifiedPostPayload": {
        "type": "json",
        "description": "The post of an item. Nothing in it is required."
      },
      "newOrder": {
        "type": "number|string",
        "description": "Where to move the item: a number, `top` to publish it next or `bottom` to publish it last.",
        "example": "top"
      },
      "variations": {
        "type": "json",
        "description": "Texts of the item. Each round publishes the next one."
      },
      "primaryImage": {
        "type": "string",
        "description": "Address of the image that stands for the item."
      }
    },
    "version": "v3"
  },
  "queues/delete-item": {
    "summary": "Remove an item of a queue",
    "description": "Removes an item of a queue, or of an edit session. Posts that it was published as stay.",
    "effect": "destroys",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "itemId": {
        "type": "string",
        "required": true,
        "description": "Item that the call is about, the `_id` of queues/items.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "description": "Edit session, as queues/start-edit answered it. The live queue where it is left out."
      }
    },
    "version": "v3"
  },
  "queues/calendar": {
    "summary": "Show the calendar of the queues",
    "description": "Shows what the active queues of a location publish in a span of time, and answers 201 although it changes nothing.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "startDate": {
        "type": "string",
        "required": true,
        "description": "Beginning of the span, in UTC.",
        "example": "2023-10-01T00:00:00.000Z"
      },
      "endDate": {
        "type": "string",
        "required": true,
        "description": "End of the span, in UTC.",
        "example": "2023-10-31T23:59:59.999Z"
      },
      "categoryIds": {
        "type": "string[]",
        "description": "Categories whose queues to show. All where it is left out."
      },
      "accountIds": {
        "type": "string[]",
        "description": "Accounts whose posts to show, each the `id` of accounts/list. All accounts where it is left out or empty."
      }
    },
    "version": "v3"
  },
  "queues/delete-active-post": {
    "summary": "Delete the active post of a queue",
    "description": "Deletes the post that a queue has scheduled. The queue schedules the next one at once, which is published at its time; so this is never repeated on a guess.",
    "effect": "destroys and publishes",
    "flags": {
      "postId": {
        "type": "string",
        "required": true,
        "description": "Post that the queue has scheduled, its `currentPostId`.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      }
    },
    "version": "v3"
  },
  "queues/reset-item": {
    "summary": "Reset an item of a queue",
    "description": "Takes back every change of an item: its post is again what it was made of.",
    "effect": "destroys",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "itemId": {
        "type": "string",
        "required": true,
        "description": "Item that the call is about, the `_id` of queues/items.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "description": "Edit session, as queues/start-edit answered it. The live queue where it is left out."
      }
    },
    "version": "v3"
  },
  "queues/clone-item": {
    "summary": "Copy an item of a queue",
    "description": "Copies an item within an edit session. It is published once the session is saved.",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "itemId": {
        "type": "string",
        "required": true,
        "description": "Item that the call is about, the `_id` of queues/items.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "required": true,
        "description": "Edit session, as queues/start-edit answered it.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "order": {
        "type": "number",
        "required": true,
        "description": "Place of the copy, such as one between its original and the next.",
        "example": 1.5
      }
    },
    "version": "v3"
  },
  "queues/create-item": {
    "summary": "Add an item to a queue",
    "description": "Adds a post to a queue: to an edit session with `sessionId`, or to the live queue with `directToQueue`, which publishes it when its turn comes. Sent twice it is there twice.",
    "effect": "publishes",
    "flags": {
      "queueId": {
        "type": "string",
        "required": true,
        "description": "Queue that the call is about, the `_id` of queues/list.",
        "example": "60af88475f1b2c001f5d5f4b"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "sessionId": {
        "type": "string",
        "description": "Edit session, as queues/start-edit answered it. The live queue where it is left out."
      },
      "modifiedPostPayload": {
        "type": "json",
        "description": "The post of an item. Nothing in it is required.",
        "example": {
          "accountIds": [
            "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
          ],
          "summary": "Hello World",
          "type": "post"
        }
      },
      "order": {
        "type": "number|string",
        "description": "Where to put the item: a number, `top` to publish it next or `bottom` to publish it last. The end where it is left out."
      },
      "variations": {
        "type": "json",
        "description": "Texts of the item. Each round publishes the next one."
      },
      "primaryImage": {
        "type": "string",
        "description": "Address of the image that stands for the item. That of the post where it is left out."
      },
      "directToQueue": {
        "type": "boolean",
        "description": "Whether the item goes into the live queue at once, without an edit session. `order` is ignored then.",
        "example": true
      }
    },
    "version": "v3"
  },
  "comments/create": {
    "summary": "Write a comment",
    "description": "Writes a comment under a post, or a reply to a comment, in the name of the account that published the post. The network shows it at once. Sent twice it stands there twice.",
    "effect": "publishes",
    "flags": {
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the comments.",
        "choices": [
          "facebook",
          "instagram",
          "linkedin",
          "community",
          "tiktok",
          "bluesky",
          "youtube",
          "threads"
        ],
        "example": "facebook"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "parentId": {
        "type": "string",
        "required": true,
        "description": "Post to comment on, its `_id`; or the comment to reply to, its `_id`.",
        "example": "6975b186f3442844ec07665b"
      },
      "isParentThread": {
        "type": "boolean",
        "required": true,
        "description": "Whether it is a comment on a post. Otherwise it is a reply to a comment.",
        "example": true
      },
      "content": {
        "type": "string",
        "required": true,
        "description": "Text of the comment. At most 8,000 characters on Facebook and in communities, 2,200 on Instagram, 3,000 on LinkedIn, 150 on TikTok, 300 on Bluesky, 10,000 on YouTube, 500 on Threads.",
        "example": "This is a comment"
      },
      "attachments": {
        "type": "json",
        "description": "Image of the comment, at most one. Only Facebook shows it."
      },
      "mentions": {
        "type": "json",
        "description": "People whom the comment names. Facebook, LinkedIn and communities show them."
      },
      "notifyAllGroupMembers": {
        "type": "boolean",
        "description": "Whether every member of the group is told. Only of a community."
      }
    },
    "version": "v3"
  },
  "comments/like": {
    "summary": "Like a comment",
    "description": "Likes a comment or a reply in the name of the account that published the post.",
    "flags": {
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the comment. Instagram, YouTube and Threads let nobody like from here.",
        "choices": [
          "facebook",
          "linkedin",
          "community",
          "tiktok",
          "bluesky"
        ],
        "example": "facebook"
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Comment that the call is about, the `_id` of comments/list and not the network's id.",
        "example": "507f1f77bcf86cd799439011"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      }
    },
    "version": "v3"
  },
  "comments/unlike": {
    "summary": "Take back a like",
    "description": "Takes back the like of a comment or a reply.",
    "effect": "destroys",
    "flags": {
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the comment. Instagram, YouTube and Threads let nobody like from here.",
        "choices": [
          "facebook",
          "linkedin",
          "community",
          "tiktok",
          "bluesky"
        ],
        "example": "facebook"
      },
      "id": {
        "type": "string",
        "required": true,
        "description": "Comment that the call is about, the `_id` of comments/list and not the network's id.",
        "example": "507f1f77bcf86cd799439011"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      }
    },
    "version": "v3"
  },
  "comments/list": {
    "summary": "List comments",
    "description": "Lists the comments of a post or the replies to a comment, and answers 201 although it changes nothing.",
    "flags": {
      "platform": {
        "type": "string",
        "required": true,
        "description": "Network of the comments.",
        "choices": [
          "facebook",
          "instagram",
          "linkedin",
          "community",
          "tiktok",
          "bluesky",
          "youtube",
          "threads"
        ],
        "example": "facebook"
      },
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "fromDate": {
        "type": "string",
        "description": "Earliest time of the comments, in UTC. It goes with `toDate`."
      },
      "toDate": {
        "type": "string",
        "description": "Latest time of the comments, in UTC. It goes with `fromDate`."
      },
      "originIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts whose comments to list, each the `originId` of accounts/list.",
        "example": [
          "956033194258752"
        ]
      },
      "sortBy": {
        "type": "string",
        "description": "Whether the newest come first, or the ones that people react to most.",
        "choices": [
          "top",
          "latest"
        ],
        "default": "latest"
      },
      "search": {
        "type": "string",
        "description": "Text to look for. All where it is left out."
      },
      "skip": {
        "type": "number",
        "description": "How many comments to pass over.",
        "default": 0,
        "example": 0
      },
      "limit": {
        "type": "number",
        "description": "How many comments to answer at most, up to 100.",
        "default": 10,
        "example": 10
      },
      "parentId": {
        "type": "string",
        "description": "Post or comment whose comments to list, its `_id`. All comments on posts where it is left out.",
        "example": "6975b186f3442844ec07665b"
      }
    },
    "version": "v3"
  },
  "watermarks/list": {
    "summary": "List watermarks",
    "description": "Lists the watermark templates of a location, a page at a time, each with the accounts that it is for.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "name": {
        "type": "string",
        "description": "Text to look for in the names of templates."
      },
      "limit": {
        "type": "string",
        "description": "How many entries to answer at most, as decimal digits."
      },
      "skip": {
        "type": "string",
        "description": "How many entries to pass over, as decimal digits."
      }
    },
    "version": "v3"
  },
  "watermarks/create": {
    "summary": "Create a watermark",
    "description": "Makes a template. From then on HighLevel lays it over what is published to its accounts.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "watermarkImageUrl": {
        "type": "string",
        "required": true,
        "description": "Address of the watermark, a PNG or JPG of at least 200 by 200 pixels and at most 5 MB.",
        "example": "http://example.com/watermark.png"
      },
      "position": {
        "type": "string",
        "required": true,
        "description": "Where on the picture it lies.",
        "choices": [
          "top-left",
          "top-center",
          "top-right",
          "left-center",
          "center",
          "right-center",
          "bottom-left",
          "bottom-center",
          "bottom-right"
        ],
        "example": "top-left"
      },
      "scale": {
        "type": "number",
        "required": true,
        "description": "How large it is, from 0 to 1.",
        "example": 0.5
      },
      "opacity": {
        "type": "number",
        "required": true,
        "description": "How dense it is, from 0 to 1.",
        "example": 0.7
      },
      "padding": {
        "type": "boolean",
        "required": true,
        "description": "Whether there is room between it and the edge.",
        "example": true
      },
      "templateName": {
        "type": "string",
        "required": true,
        "description": "Name of the template.",
        "example": "DefaultTemplate"
      },
      "accountIds": {
        "type": "string[]",
        "required": true,
        "description": "Accounts that it is for, each the `id` of accounts/list.",
        "example": [
          "507f1f77bcf86cd799439011",
          "507f1f77bcf86cd799439012"
        ]
      }
    },
    "version": "v3"
  },
  "watermarks/get": {
    "summary": "Get a watermark",
    "description": "Reads one template.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "templateId": {
        "type": "string",
        "required": true,
        "description": "Template that the call is about, the `_id` of watermarks/list.",
        "example": "665f1bac78fda9b6c5f48012"
      }
    },
    "version": "v3"
  },
  "watermarks/update": {
    "summary": "Change a watermark",
    "description": "Changes a template. What is left out stays; a list of accounts replaces the one before.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "templateId": {
        "type": "string",
        "required": true,
        "description": "Template that the call is about, the `_id` of watermarks/list.",
        "example": "665f1bac78fda9b6c5f48012"
      },
      "watermarkImageUrl": {
        "type": "string",
        "description": "Address of the watermark, a PNG or JPG of at least 200 by 200 pixels and at most 5 MB."
      },
      "position": {
        "type": "string",
        "description": "Where on the picture it lies.",
        "choices": [
          "top-left",
          "top-center",
          "top-right",
          "left-center",
          "center",
          "right-center",
          "bottom-left",
          "bottom-center",
          "bottom-right"
        ],
        "example": "bottom-right"
      },
      "scale": {
        "type": "number",
        "description": "How large it is, from 0 to 1."
      },
      "opacity": {
        "type": "number",
        "description": "How dense it is, from 0 to 1."
      },
      "padding": {
        "type": "boolean",
        "description": "Whether there is room between it and the edge."
      },
      "templateName": {
        "type": "string",
        "description": "Name of the template."
      },
      "accountIds": {
        "type": "string[]",
        "description": "Accounts that it is for, each the `id` of accounts/list."
      },
      "deleted": {
        "type": "boolean",
        "description": "Whether it is deleted, as watermarks/delete does it."
      }
    },
    "version": "v3"
  },
  "watermarks/delete": {
    "summary": "Delete a watermark",
    "description": "Marks a template as deleted. Its accounts are free for others, and what is published to them has no watermark.",
    "effect": "destroys",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "templateId": {
        "type": "string",
        "required": true,
        "description": "Template that the call is about, the `_id` of watermarks/list.",
        "example": "665f1bac78fda9b6c5f48012"
      }
    },
    "version": "v3"
  },
  "watermarks/apply": {
    "summary": "Apply a watermark to an image",
    "description": "Lays a watermark over one image. What was made before is answered at once; else it is under way, and asking again tells how far it is.",
    "flags": {
      "locationId": {
        "type": "string",
        "required": true,
        "description": "Location (sub-account) that the call is about."
      },
      "templateId": {
        "type": "string",
        "description": "Template to use, the `_id` of watermarks/list.",
        "example": "665f1bac78fda9b6c5f48012"
      },
      "accountId": {
        "type": "string",
        "description": "Account whose template to use, the `id` of accounts/list."
      },
      "inputMediaUrl": {
        "type": "string",
        "required": true,
        "description": "Address of the image.",
        "example": "http://example.com/media.png"
      },
      "mimeType": {
        "type": "string",
        "description": "MIME type of the image."
      },
      "postId": {
        "type": "string",
        "description": "Post that the outcome belongs to, the `_id` of a post."
      },
      "watermarkId": {
        "type": "string",
        "description": "Key under which the outcome of an earlier call is found."
      },
      "updatePost": {
        "type": "boolean",
        "description": "Whether that post is changed as well."
      }
    },
    "version": "v3"
  }
} as const;
