// Generated from openapi/social-planner.yaml and openapi/social-planner.v3.yaml by `npm run generate`. Never edit by hand.
export interface paths {
    "/social-media-posting/{locationId}/posts/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List posts
         * @description Finds posts by status, account, kind and time span, and answers 201 although it changes nothing. What somebody posted on the network itself is found only where the account has `syncPosts`. Reported by callers: a post may be missing right after it was created, while reading it by id already works; and `count` is not always the number of all matches, so read on until a page is shorter than `limit`.
         */
        post: operations["posts/list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a post
         * @description Drafts, schedules, sends for approval or publishes a post, as `status`
         *     says. One post is made for each account; those of one request share a
         *     `parentPostId`. For another text or kind of post on another network, send
         *     one request for each.
         *
         *     - `draft` is kept. Its media are not checked until it is scheduled.
         *     - `scheduled` needs `scheduleDate` and `media`, which may be empty.
         *     - `in_review` needs `scheduleDate` and `postApprovalDetails.approver`.
         *     - `published` publishes at once. Reported by callers: the answer then has
         *       no `results`, hence no id.
         *
         *     There is no idempotency key: sending the same post twice publishes it
         *     twice. A 201 does not mean that a network will take the post; what went
         *     wrong later is in the `error` of the post.
         *
         *     The kind of post for Facebook or Instagram alone, and what YouTube asks
         *     for, stand in details of these networks. Callers send them; HighLevel
         *     documents them in v3 only. Leave out those of other networks: reported by
         *     callers, empty ones turn a post into one for Google. Posts to LinkedIn as
         *     a PDF and to boards of Pinterest need v3. Posts to communities cannot be
         *     made here.
         *
         *     What each network takes is listed in HighLevel's
         *     [platform limitations](https://help.leadconnectorhq.com/support/solutions/articles/48001240003-social-planner-image-video-content-and-api-limitations).
         */
        post: operations["posts/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a post
         * @description Reads one post by its own id, which is `_id` and never `postId`. This is the read to trust right after a change.
         */
        get: operations["posts/get"];
        /**
         * Replace a post
         * @description Puts the post in the body in place of the one that is there: send all of
         *     it, not only what changes. Properties that only an answer has, such as
         *     `_id` or `createdAt`, are refused. An empty list of media removes them.
         *     Another time counts only together with `scheduleTimeUpdated`. A published
         *     post cannot be changed.
         *
         *     Reported by callers: where the status or the time of a scheduled post is
         *     not repeated, it may go out at once or never. The answer carries no post,
         *     so read it again and compare its `displayDate`.
         */
        put: operations["posts/update"];
        post?: never;
        /**
         * Delete a post
         * @description Removes a post from the planner. A published one stays on its network. Reported by callers: a post that was made for several accounts may come back at its time, because what they share stays.
         */
        delete: operations["posts/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/posts/bulk-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several posts
         * @description Removes up to 50 posts from the planner. Published ones stay on their networks. Mind the scope: HighLevel lists this under the CSV imports.
         */
        post: operations["posts/bulk-delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected accounts
         * @description Lists every account that the location has connected, expired ones included, and the groups made of them. The `id` of an account is what posts and imports want in `accountIds`.
         */
        get: operations["accounts/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Disconnect an account
         * @description Disconnects an account from the location and takes it out of its groups. Connecting it again gives it another id.
         */
        delete: operations["accounts/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CSV imports
         * @description Lists the imports of a user and how far each has come. Where csv/set-accounts names no import, this is how to find it: by its `file`, which is the `filePath` of the upload. There are no webhooks, so this and csv/get are what to poll.
         */
        get: operations["csv/list"];
        put?: never;
        /**
         * Upload a CSV file
         * @description Stores a file of posts and counts its rows. Nothing else happens before
         *     its accounts are set, so an upload may be repeated; the file that is left
         *     over does no harm. Pass `filePath`, `rowsCount` and `fileName` of the
         *     answer on as they are. The answer names no import: that begins with
         *     csv/set-accounts.
         *
         *     Reported by callers: a file holds at most 90 posts. Its header must equal
         *     that of HighLevel's sample file. Times are the wall clock of the
         *     location, a slash date is read month first, and a row without a time
         *     becomes a draft. Upload at least ten minutes before the first time.
         */
        post: operations["csv/upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/set-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the accounts of an uploaded file
         * @description Makes an import of an uploaded file and says which accounts its posts go to: every row goes to all of them. The rows are then read, and the import waits in review until it is finalized. There is no idempotency key: sending this twice may make two imports.
         */
        post: operations["csv/set-accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/csv/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CSV import and its rows
         * @description Reads one import and a page of its rows, each with what is wrong with it. A row is not a post: posts are made when the import is finalized.
         */
        get: operations["csv/get"];
        put?: never;
        post?: never;
        /**
         * Delete a CSV import
         * @description Removes an import with all the posts that came from it: of a finalized import, that may be scheduled posts too.
         */
        delete: operations["csv/delete"];
        options?: never;
        head?: never;
        /**
         * Finalize a CSV import
         * @description Makes a post of every row for every account, at the time of the row, as Schedule does on the review screen. Read the import first and send this only while it is `in_review`; what the server does in other states is not documented. The answer only says that the work has begun: poll csv/get until the status is `completed` or `failed`, then read the posts, whose `source` is `csv`. The posts of an import with an approver go to approval first; that import is reported to stay `in_review`.
         */
        patch: operations["csv/finalize"];
        trace?: never;
    };
    "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a row of a CSV import
         * @description Takes one row out of an import that is in review, so that no post is made of it. A row can be deleted but not changed through this API.
         */
        delete: operations["csv/delete-post"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description Lists the categories of a location, a page at a time. The `_id` of one is what a post takes as `categoryId`; a name is refused or dropped.
         */
        get: operations["categories/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a category
         * @description Reads one category. Reported by callers: an id that does not exist is answered with 200 as well, and with a sentence where the category would be.
         */
        get: operations["categories/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Lists the tags of a location, a page at a time. The `_id` of one is what a post takes in `tags`; names are refused or dropped. Reported by callers: where there is no tag, `results.tags` is a sentence and not an empty list.
         */
        get: operations["tags/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/tags/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tags by their ids
         * @description Reads the tags of a list of ids. It changes nothing, although it is a POST and answers 201. Reported by callers: where no id is known, `results.tags` is a sentence and not an empty list.
         */
        post: operations["tags/details"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get statistics of accounts
         * @description Adds up how the posts of some accounts performed in the last seven days, and compares that with the seven days before. It changes nothing, although it is a POST and answers 201 (v3: 200). At most 100 accounts: more are refused with 400. Of LinkedIn only pages are counted, of TikTok only business accounts. Reported by callers: `locationId` counts in the query only; where it is missing the answer is 401 (`Location ID is required`), and in the body it is refused with 422. The answer carries neither `success` nor `statusCode`.
         */
        post: operations["statistics/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/google/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a Google login
         * @description Sends the browser to the login of Google, where a person allows HighLevel to manage business locations. Step 1 of connecting them.
         */
        get: operations["google/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/google/locations/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Google locations to connect
         * @description Lists the business locations that a Google login may connect, connected ones included. Step 2 of connecting them: hand `location` and `account` of one on to google/attach.
         */
        get: operations["google/list"];
        put?: never;
        /**
         * Connect a Google location
         * @description Connects one of the locations of google/list. Step 3: from now on accounts/list shows it.
         */
        post: operations["google/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/facebook/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a Facebook login
         * @description Sends the browser to the login of Facebook, where a person allows HighLevel to manage pages. Step 1 of connecting them, as described under google.
         */
        get: operations["facebook/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Facebook pages to connect
         * @description Lists the pages that a Facebook login may connect, connected ones included. Step 2 of connecting them.
         */
        get: operations["facebook/list"];
        put?: never;
        /**
         * Connect a Facebook page
         * @description Connects one of the pages of facebook/list. Step 3: from now on accounts/list shows it.
         */
        post: operations["facebook/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/instagram/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start an Instagram login
         * @description Sends the browser to the login of Instagram, where a person allows HighLevel to manage professional accounts. Step 1 of connecting them, as described under google.
         */
        get: operations["instagram/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Instagram accounts to connect
         * @description Lists the professional accounts that an Instagram login may connect, connected ones included. Step 2 of connecting them.
         */
        get: operations["instagram/list"];
        put?: never;
        /**
         * Connect an Instagram account
         * @description Connects one of the accounts of instagram/list. Step 3: from now on accounts/list shows it.
         */
        post: operations["instagram/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/linkedin/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a LinkedIn login
         * @description Sends the browser to the login of LinkedIn, where a person allows HighLevel to post for a profile and its pages. Step 1 of connecting them, as described under google.
         */
        get: operations["linkedin/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List LinkedIn pages and profiles to connect
         * @description Lists the profile of a LinkedIn login and the pages that it may connect, connected ones included. Step 2 of connecting them.
         */
        get: operations["linkedin/list"];
        put?: never;
        /**
         * Connect a LinkedIn page or profile
         * @description Connects a page or the profile of linkedin/list. Step 3: from now on accounts/list shows it.
         */
        post: operations["linkedin/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/twitter/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start an X (Twitter) login
         * @deprecated
         * @description Sent the browser to the login of X (Twitter). HighLevel has not supported X since 4 December 2024.
         */
        get: operations["twitter/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List X (Twitter) profiles to connect
         * @deprecated
         * @description Listed the profile of an X (Twitter) login. HighLevel has not supported X since 4 December 2024.
         */
        get: operations["twitter/list"];
        put?: never;
        /**
         * Connect an X (Twitter) profile
         * @deprecated
         * @description Connected the profile of twitter/list. HighLevel has not supported X since 4 December 2024.
         */
        post: operations["twitter/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/tiktok/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a TikTok login
         * @description Sends the browser to the login of TikTok, where a person allows HighLevel to post for a profile. Step 1 of connecting it, as described under google. Business accounts have a login of their own, tiktok-business/start.
         */
        get: operations["tiktok/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List TikTok profiles to connect
         * @description Lists the profile of a TikTok login, connected or not. Step 2 of connecting it.
         */
        get: operations["tiktok/list"];
        put?: never;
        /**
         * Connect a TikTok profile
         * @description Connects the profile of tiktok/list. Step 3: from now on accounts/list shows it.
         */
        post: operations["tiktok/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/tiktok-business/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a TikTok Business login
         * @description Sends the browser to the business login of TikTok, where a person allows HighLevel to post for a business account. Step 1 of connecting it, as described under google.
         */
        get: operations["tiktok-business/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List TikTok Business accounts to connect
         * @description Lists the business account of a TikTok login, connected or not. Step 2 of connecting it; this version documents no step 3, and neither does v3.
         */
        get: operations["tiktok-business/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Whether the call was carried out.
         * @example true
         */
        Success: boolean;
        /**
         * @description HTTP status of the answer, once more.
         * @example 200
         * @example 201
         */
        StatusCode: number;
        /**
         * @description What was done, in English, for people.
         * @example Fetched Post
         */
        Message: string;
        /** @description A success that carries nothing. */
        Done: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
        };
        /** @description Why a call was refused. There are two of them: a short one of `statusCode`, `message` and `error`, and a long one that adds `status`, `options`, `name` and `traceId`. None of it is promised. */
        Failure: {
            /**
             * @description HTTP status of the answer, once more.
             * @example 400
             * @example 401
             * @example 422
             */
            statusCode?: number;
            /**
             * @description What is wrong, as one sentence or as one for each fault.
             * @example Bad Request
             * @example [
             *       "Unprocessable Entity"
             *     ]
             */
            message?: string | string[];
            /**
             * @description Name of the status, for people.
             * @example Unauthorized
             * @example Unprocessable Entity
             */
            error?: string;
            /**
             * @description HTTP status of the answer, in the long body only.
             * @example 400
             */
            status?: number;
            /**
             * @description Empty, in the long body only.
             * @example {}
             */
            options?: Record<string, unknown>;
            /**
             * @description Class of the exception on the server, in the long body only.
             * @example BadRequestException
             */
            name?: string;
            /**
             * @description Id that HighLevel traces the call by, in the long body only.
             * @example 376a2de3-a3a4-4588-a6b5-bafe828f614b
             */
            traceId?: string;
        };
        /** @description Which posts to list. */
        PostQuery: {
            /**
             * @description Status of the posts to find. `all` finds every status; what `recent` finds is not documented.
             * @default all
             * @example all
             * @enum {string}
             */
            type?: "recent" | "all" | "scheduled" | "draft" | "failed" | "in_review" | "published" | "in_progress" | "deleted";
            /**
             * @description Ids of the accounts whose posts to find, joined by commas without blanks. All accounts where it is left out.
             * @example 660a83fc29deacac50033e2b_omaDY3RbWtTP511e808O_17841465964543589,38bF83fc29deacac50033e2b_omaDY3RbWtr3P11e808O_17841465964543998
             */
            accounts?: string;
            /**
             * @description How many posts to pass over, as decimal digits.
             * @default 0
             * @example 1
             */
            skip: string;
            /**
             * @description How many posts to answer at most, as decimal digits. No maximum is documented; callers stay at 100.
             * @default 10
             * @example 10
             */
            limit: string;
            /**
             * Format: date-time
             * @description Earliest time of the posts to find, in UTC. Drafts without a time are left out as soon as a span is given.
             * @example 2024-01-22T05:32:49.463Z
             */
            fromDate?: string;
            /**
             * Format: date-time
             * @description Latest time of the posts to find, in UTC.
             * @example 2024-03-20T05:32:49.463Z
             */
            toDate?: string;
            /**
             * @description Whether the user who made each post is added to it: `true` or `false`, written as text.
             * @example true
             */
            includeUsers?: string;
            /**
             * @description Kind of the posts to find. All kinds where it is left out.
             * @example post
             * @enum {string}
             */
            postType?: "post" | "story" | "reel";
        };
        /** @description A post to draft, schedule, send for approval or publish. */
        NewPost: {
            /**
             * @description Accounts to post to, each the `id` of accounts/list. Reported by callers: needed for drafts too.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds: string[];
            /**
             * @description Text of the post. Each network has its own limit, and a longer text is cut. Stories of Instagram and Facebook take none.
             * @example Hello World
             */
            summary?: string;
            /** @description Images or videos, in order. Reported by callers: needed unless the post is a draft, and may be empty where the network takes text alone. */
            media?: components["schemas"]["NewMedia"][];
            /**
             * @description What to do with the post: `draft`, `scheduled`, `in_review` or `published`; the other values are those that the server sets. Reported by callers: without it, a post with a time in the future is published at once.
             * @example draft
             * @enum {string}
             */
            status: "in_progress" | "draft" | "failed" | "published" | "scheduled" | "in_review" | "notification_sent" | "deleted";
            /**
             * Format: date-time
             * @description When to publish, in UTC. It must be in the future, by a minute or more. Needed for `scheduled` and `in_review`.
             * @example 2027-12-01T15:00:00Z
             */
            scheduleDate?: string;
            /**
             * @description User shown as the author. Callers leave it out and send `userId`.
             * @example 65f151c99bc2bf3aaf970d72
             */
            createdBy?: string;
            /**
             * @description Comment to put under the post once it is published. Not for TikTok, Google and Pinterest; at most 280 characters for Twitter.
             * @example First comment
             */
            followUpComment?: string;
            ogTagsDetails?: components["schemas"]["NewLinkPreview"];
            /**
             * @description Kind of post, on every account of the request. A reel has exactly one video. Facebook groups take no reels.
             * @example post
             * @enum {string}
             */
            type: "post" | "story" | "reel";
            postApprovalDetails?: components["schemas"]["NewApproval"];
            /**
             * @description Whether `scheduleDate` differs from the one before. Matters to posts/update.
             * @example true
             */
            scheduleTimeUpdated?: boolean;
            /**
             * @description Tags to mark the post with, each the `_id` of tags/list. Names are refused or dropped.
             * @example [
             *       "65f151c99bc2bf3aaf970d72"
             *     ]
             */
            tags?: string[];
            /**
             * @description Category to file the post under, the `_id` of categories/list.
             * @example 65f151c99bc2bf3aaf970d72
             */
            categoryId?: string;
            tiktokPostDetails?: components["schemas"]["NewTiktokDetails"];
            gmbPostDetails?: components["schemas"]["NewGoogleDetails"];
            facebookPostDetails?: components["schemas"]["NewFacebookDetails"];
            instagramPostDetails?: components["schemas"]["NewInstagramDetails"];
            youtubePostDetails?: components["schemas"]["NewYoutubeDetails"];
            /**
             * @description User in whose name the post is made. Reported by callers: needed for drafts too, and only its form is checked.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId: string;
        };
        /** @description The whole post that takes the place of another. */
        PostReplacement: {
            /**
             * @description Accounts to post to, each the `id` of accounts/list.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds: string[];
            /**
             * @description Text of the post. Each network has its own limit, and a longer text is cut. Stories of Instagram and Facebook take none.
             * @example Hello World
             */
            summary?: string;
            /** @description Images or videos, in order, also those that stay. An empty list removes them all. */
            media: components["schemas"]["NewMedia"][];
            /**
             * @description What to do with the post: `draft`, `scheduled`, `in_review` or `published`; the other values are those that the server sets.
             * @example draft
             * @enum {string}
             */
            status: "in_progress" | "draft" | "failed" | "published" | "scheduled" | "in_review" | "notification_sent" | "deleted";
            /**
             * Format: date-time
             * @description When to publish, in UTC, also where it stays the same: copy `displayDate`. It must be in the future, by a minute or more.
             * @example 2027-12-01T15:00:00Z
             */
            scheduleDate?: string;
            /**
             * @description User shown as the author. Callers leave it out and send `userId`.
             * @example 65f151c99bc2bf3aaf970d72
             */
            createdBy?: string;
            /**
             * @description Comment to put under the post once it is published. Not for TikTok, Google and Pinterest; at most 280 characters for Twitter.
             * @example First comment
             */
            followUpComment?: string;
            ogTagsDetails?: components["schemas"]["NewLinkPreview"];
            /**
             * @description Kind of post, on every account of the request. A reel has exactly one video. Facebook groups take no reels.
             * @example post
             * @enum {string}
             */
            type: "post" | "story" | "reel";
            postApprovalDetails?: components["schemas"]["NewApproval"];
            /**
             * @description Whether `scheduleDate` differs from the one before. It is ignored otherwise.
             * @example true
             */
            scheduleTimeUpdated?: boolean;
            /**
             * @description Tags to mark the post with, each the `_id` of tags/list. Names are refused or dropped.
             * @example [
             *       "65f151c99bc2bf3aaf970d72"
             *     ]
             */
            tags?: string[];
            /**
             * @description Category to file the post under, the `_id` of categories/list.
             * @example 65f151c99bc2bf3aaf970d72
             */
            categoryId?: string;
            tiktokPostDetails?: components["schemas"]["NewTiktokDetails"];
            gmbPostDetails?: components["schemas"]["NewGoogleDetails"];
            facebookPostDetails?: components["schemas"]["NewFacebookDetails"];
            instagramPostDetails?: components["schemas"]["NewInstagramDetails"];
            youtubePostDetails?: components["schemas"]["NewYoutubeDetails"];
            /**
             * @description User in whose name the post is changed.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId: string;
        };
        /** @description An image or a video to post. */
        NewMedia: {
            /**
             * @description Where the network or HighLevel fetches the file: public, and still there when the post is published. TikTok takes files only from HighLevel's media library.
             * @example https://i0.wp.com/www.lifeofanarchitect.com/wp-content/uploads/2021/10/architectural-model-making-stairs.jpg
             */
            url: string;
            /**
             * @description Text that stands for the file where it cannot be seen.
             * @example Caption 1
             */
            caption?: string;
            /**
             * @description Media type of the file. Words such as `image` or `video` are refused once the post is more than a draft.
             * @example video/mp4
             * @example image/png
             * @enum {string}
             */
            type: "image/jpeg" | "image/jpg" | "image/png" | "image/gif" | "video/mp4" | "video/mov" | "video/webm";
            /**
             * @description Address of the cover image of a video.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            thumbnail?: string;
            /**
             * @description Address of the cover image to fall back on.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            defaultThumb?: string;
            /**
             * @description Id to tell the file from others by.
             * @example Edf3323fsfsdsd
             */
            id?: string;
        };
        /** @description The preview of a link in the text. */
        NewLinkPreview: {
            /**
             * @description Address of the image of the preview.
             * @example https://www.lifeofanarchitect.com/wp-content/uploads/2021/10/architectural-model-making-stairs.jpg
             */
            metaImage?: string;
            /**
             * @description Address that the preview leads to.
             * @example https://example.com/jobs
             */
            metaLink?: string;
        };
        /** @description Who has to approve the post. Used with the status `in_review`. */
        NewApproval: {
            /**
             * @description User who approves, one id as plain text.
             * @example iVrVJ2uoXNF0wzcBzgl5
             */
            approver?: string;
            /**
             * @description Note of the author to the approver.
             * @example Test suggestion
             */
            requesterNote?: string;
            /**
             * @description Note of the approver to the author.
             * @example Test suggestion
             */
            approverNote?: string;
            /**
             * @description How far the approval is.
             * @example approved
             * @enum {string}
             */
            approvalStatus?: "pending" | "approved" | "rejected" | "not_required";
        };
        /** @description What only Facebook asks for. */
        NewFacebookDetails: {
            /**
             * @description Kind of post on Facebook, where it differs from `type`.
             * @example post
             * @enum {string}
             */
            type: "post" | "story" | "reel";
        };
        /** @description What only Instagram asks for. */
        NewInstagramDetails: {
            /**
             * @description Kind of post on Instagram, where it differs from `type`.
             * @example post
             * @enum {string}
             */
            type: "post" | "story" | "reel";
        };
        /** @description What only YouTube asks for. */
        NewYoutubeDetails: {
            /**
             * @description Title of the video, at most 100 characters.
             * @example How to Build a Successful Marketing Strategy in 2024
             */
            title?: string;
            /**
             * @description Who may see the video.
             * @example public
             * @enum {string}
             */
            privacyLevel?: "private" | "public" | "unlisted";
            /**
             * @description Whether it is a video or a Short, which is upright and lasts a minute at most.
             * @example video
             * @enum {string}
             */
            type: "video" | "short";
        };
        /** @description What only TikTok asks for. Reported by callers: a post to TikTok without it fails. */
        NewTiktokDetails: {
            /**
             * @description Who may see the video. TikTok wants it set.
             * @example PUBLIC_TO_EVERYONE
             * @enum {string}
             */
            privacyLevel?: "PUBLIC_TO_EVERYONE" | "MUTUAL_FOLLOW_FRIENDS" | "SELF_ONLY";
            /**
             * @description Whether the video advertises somebody else's brand.
             * @example true
             */
            promoteOtherBrand?: boolean;
            /**
             * @description Whether others may comment.
             * @example true
             */
            enableComment?: boolean;
            /**
             * @description Whether others may show the video beside their own.
             * @example true
             */
            enableDuet?: boolean;
            /**
             * @description Whether others may use up to 5 seconds of it in their own.
             * @example true
             */
            enableStitch?: boolean;
            /**
             * @description Whether the video is marked as advertising. It then advertises a brand, one's own or another, and cannot be `SELF_ONLY`.
             * @example true
             */
            videoDisclosure?: boolean;
            /**
             * @description Whether the video advertises one's own brand.
             * @example true
             */
            promoteYourBrand?: boolean;
        };
        /** @description What only Google Business asks for. */
        NewGoogleDetails: {
            /**
             * @description Kind of post on Google. An `EVENT` needs a title and its dates, an `OFFER` its own title, dates, terms, code and link; a `STANDARD` post needs nothing more.
             * @example STANDARD
             * @enum {string}
             */
            gmbEventType?: "STANDARD" | "EVENT" | "OFFER";
            /**
             * @description Title of an event, at most 58 characters.
             * @example Event Title
             */
            title?: string;
            /**
             * @description Title of an offer.
             * @example Hey
             */
            offerTitle?: string;
            /** @description When the event or the offer begins. */
            startDate?: {
                startDate?: components["schemas"]["NewCalendarDate"];
                startTime?: components["schemas"]["NewTimeOfDay"];
            };
            /** @description When the event or the offer ends, after it began. */
            endDate?: {
                endDate?: components["schemas"]["NewCalendarDate"];
                endTime?: components["schemas"]["NewTimeOfDay"];
            };
            /**
             * @description Address of the terms of an offer.
             * @example https://google.com/privacy
             */
            termsConditions?: string;
            /**
             * @description Address that the button leads to. Needed unless it is `none` or `call`.
             * @example https://google.com
             */
            url?: string;
            /**
             * @description Code that a customer shows to use an offer.
             * @example BOGO-50
             */
            couponCode?: string;
            /**
             * @description Address where an offer can be used.
             * @example https://google.com
             */
            redeemOnlineUrl?: string;
            /**
             * @description Button under a `STANDARD` post or an `EVENT`. An `OFFER` has none.
             * @example book
             * @enum {string}
             */
            actionType?: "none" | "order" | "book" | "shop" | "learn_more" | "call" | "sign_up";
        };
        /** @description A day of the calendar. */
        NewCalendarDate: {
            /**
             * @description Year, in four digits.
             * @example 2022
             */
            year: number;
            /**
             * @description Month, from 1.
             * @example 1
             */
            month: number;
            /**
             * @description Day of the month, from 1.
             * @example 1
             */
            day: number;
        };
        /** @description A time on a clock of 24 hours. */
        NewTimeOfDay: {
            /**
             * @description Full hours since midnight.
             * @example 23
             */
            hours: number;
            /**
             * @description Full minutes of the hour.
             * @example 56
             */
            minutes: number;
            /**
             * @description Seconds of the minute.
             * @example 34
             */
            seconds: number;
        };
        /** @description A post as the planner keeps it. Objects of networks that it does not go to may be there and empty. */
        Post: {
            /**
             * @description Id of the post in this API. Nothing else is a key.
             * @example 61bb16833b3f2791f9715be2
             */
            _id: string;
            source?: components["schemas"]["PostSource"];
            /**
             * @description Location that the post belongs to.
             * @example ve9EPM428h8vShlRW1KT
             */
            locationId: string;
            /** @description Network that the post goes to. Reported by callers: `google` on every post that is not published yet, so look at `accountIds` instead. */
            platform?: components["schemas"]["Platform"];
            /**
             * Format: date-time
             * @description When the post is or was due, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            displayDate?: string;
            /**
             * Format: date-time
             * @description When the post was made, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the post was changed last, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            updatedAt?: string;
            /**
             * @description Account that the post was published by.
             * @example w37swmmLbA02zgqKPpxITe
             */
            accountId?: string;
            /**
             * @description Why the network did not take the post: access that was withdrawn, a permission that is missing, the same content within 12 hours, a link that does not work or more than 30 hashtags, for example.
             * @example Failed due to auth token
             */
            error?: string | null;
            /**
             * @description Id that the network gave to the published post. Reported by callers: absent on drafts and equal to `_id` on scheduled posts.
             * @example 323534534435
             */
            postId?: string;
            /**
             * Format: date-time
             * @description When the network took the post, in UTC.
             * @example 2021-06-22T05:32:49.463Z
             */
            publishedAt?: string | null;
            /**
             * @description Accounts that the post goes to, each the `id` of accounts/list.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds?: string[];
            /**
             * @description Text of the post.
             * @example Sample Summary
             */
            summary?: string;
            /** @description Images or videos, in order. */
            media?: components["schemas"]["PostMedia"][];
            status?: components["schemas"]["PostStatus"];
            /**
             * @description User who made the post.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            createdBy?: string;
            type: components["schemas"]["PostType"];
            /**
             * @description Tags of the post, each the `_id` of tags/list.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            tags?: string[];
            ogTagsDetails?: components["schemas"]["LinkPreview"];
            postApprovalDetails?: components["schemas"]["Approval"];
            tiktokPostDetails?: components["schemas"]["TiktokDetails"];
            gmbPostDetails?: components["schemas"]["GoogleDetails"];
            /** @description User who made the post, where the call asked for users. */
            user?: components["schemas"]["User"] | null;
            /**
             * @description What the posts of one request to several accounts share.
             * @example 0d2c9f0e-6f2b-4c58-9a55-0f6a3a6f7b21
             */
            parentPostId?: string;
            /**
             * Format: date-time
             * @description When the post is due, in UTC. Some reads have only `displayDate`.
             * @example 2027-12-01T15:00:00.000Z
             */
            scheduleDate?: string;
            /**
             * @description Address of the published post on its network.
             * @example https://local.google.com/place?id=323534534435
             */
            previewLink?: string;
            /**
             * @description Whether the post was removed from the planner.
             * @example false
             */
            deleted?: boolean;
            /**
             * @description Who sees the post. Only `public` is known.
             * @example public
             */
            channel?: string;
            /**
             * @description Whether comments on the post are being fetched.
             * @example false
             */
            isCommentSyncing?: boolean;
            /** @description How the published post performed, where that was collected. */
            insights?: {
                /**
                 * @description How many people liked it.
                 * @example 12
                 */
                like?: number;
                /**
                 * @description How many people shared it.
                 * @example 3
                 */
                share?: number;
                /**
                 * @description How many comments it got.
                 * @example 5
                 */
                comment?: number;
            };
        };
        /** @description An image or a video of a post. */
        PostMedia: {
            /**
             * @description Address of the file.
             * @example https://i0.wp.com/www.lifeofanarchitect.com/wp-content/uploads/2021/10/architectural-model-making-stairs.jpg
             */
            url: string;
            /**
             * @description Text that stands for the file where it cannot be seen.
             * @example Caption 1
             */
            caption?: string;
            /**
             * @description Media type of the file. Reported by callers: a draft gives back whatever was sent, such as `image`.
             * @example video/mp4
             * @example image/png
             * @example image
             */
            type?: string;
            /**
             * @description Address of the cover image of a video.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            thumbnail?: string;
            /**
             * @description Address of the cover image to fall back on.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            defaultThumb?: string;
            /**
             * @description Id to tell the file from others by.
             * @example Edf3323fsfsdsd
             */
            id?: string;
        };
        /** @description The preview of a link in the text. */
        LinkPreview: {
            /**
             * @description Address of the image of the preview.
             * @example https://www.lifeofanarchitect.com/wp-content/uploads/2021/10/architectural-model-making-stairs.jpg
             */
            metaImage?: string;
            /**
             * @description Address that the preview leads to.
             * @example https://example.com/jobs
             */
            metaLink?: string;
        };
        /** @description Who has to approve the post, and how far that is. */
        Approval: {
            /**
             * @description User who approves.
             * @example iVrVJ2uoXNF0wzcBzgl5
             */
            approver?: string;
            /**
             * @description Note of the author to the approver.
             * @example Test suggestion
             */
            requesterNote?: string;
            /**
             * @description Note of the approver to the author.
             * @example Test suggestion
             */
            approverNote?: string;
            approvalStatus?: components["schemas"]["ApprovalStatus"];
            /** @description The user who approves, in full. */
            approverUser?: components["schemas"]["User"] | null;
        };
        /** @description What only TikTok asks for. */
        TiktokDetails: {
            privacyLevel?: components["schemas"]["TiktokPrivacy"];
            /**
             * @description Whether the video advertises somebody else's brand.
             * @example true
             */
            promoteOtherBrand?: boolean;
            /**
             * @description Whether others may comment.
             * @example true
             */
            enableComment?: boolean;
            /**
             * @description Whether others may show the video beside their own.
             * @example true
             */
            enableDuet?: boolean;
            /**
             * @description Whether others may use up to 5 seconds of it in their own.
             * @example true
             */
            enableStitch?: boolean;
            /**
             * @description Whether the video is marked as advertising.
             * @example true
             */
            videoDisclosure?: boolean;
            /**
             * @description Whether the video advertises one's own brand.
             * @example true
             */
            promoteYourBrand?: boolean;
        };
        /** @description What only Google Business asks for. */
        GoogleDetails: {
            gmbEventType?: components["schemas"]["GoogleEventType"];
            /**
             * @description Title of an event.
             * @example Event Title
             */
            title?: string;
            /**
             * @description Title of an offer.
             * @example Hey
             */
            offerTitle?: string;
            /** @description When the event or the offer begins. */
            startDate?: {
                startDate?: components["schemas"]["CalendarDate"];
                startTime?: components["schemas"]["TimeOfDay"];
            };
            /** @description When the event or the offer ends. */
            endDate?: {
                endDate?: components["schemas"]["CalendarDate"];
                endTime?: components["schemas"]["TimeOfDay"];
            };
            /**
             * @description Address of the terms of an offer.
             * @example https://google.com/privacy
             */
            termsConditions?: string;
            /**
             * @description Address that the button leads to.
             * @example https://google.com
             */
            url?: string;
            /**
             * @description Code that a customer shows to use an offer.
             * @example BOGO-50
             */
            couponCode?: string;
            /**
             * @description Address where an offer can be used.
             * @example https://google.com
             */
            redeemOnlineUrl?: string;
            actionType?: components["schemas"]["GoogleActionType"];
        };
        /** @description A day of the calendar. */
        CalendarDate: {
            /**
             * @description Year, in four digits.
             * @example 2022
             */
            year: number;
            /**
             * @description Month, from 1.
             * @example 1
             */
            month: number;
            /**
             * @description Day of the month, from 1.
             * @example 1
             */
            day: number;
        };
        /** @description A time on a clock of 24 hours. */
        TimeOfDay: {
            /**
             * @description Full hours since midnight.
             * @example 23
             */
            hours: number;
            /**
             * @description Full minutes of the hour.
             * @example 56
             */
            minutes: number;
            /**
             * @description Seconds of the minute.
             * @example 34
             */
            seconds: number;
        };
        /** @description A user of HighLevel. */
        User: {
            /**
             * @description Id of the user.
             * @example 6284c43d519161e96cc09c13
             */
            id: string;
            /**
             * @description How the user is addressed.
             * @example Mr
             */
            title: string;
            /**
             * @description Given name.
             * @example Harry
             */
            firstName: string;
            /**
             * @description Family name.
             * @example Spencer
             */
            lastName: string;
            /**
             * @description Address of the portrait.
             * @example https://storage.googleapis.com/user/kCrjKGHZQ2/profile/1dca8c-61c9-404d-a459-751fbcb.jpeg
             */
            profilePhoto: string;
            /**
             * @description Telephone number.
             * @example 901111119
             */
            phone: string;
            /**
             * @description Mail address.
             * @example abc@xyc.com
             */
            email: string;
        };
        /**
         * @description How far the post is. `pending` waits for Instagram to prepare the media; `notification_sent` waits for a person who posts a story by hand.
         * @example published
         */
        PostStatus: ("in_progress" | "draft" | "failed" | "published" | "scheduled" | "in_review" | "notification_sent" | "deleted" | "pending") | (string & {});
        /**
         * @description Kind of post.
         * @example post
         */
        PostType: ("post" | "story" | "reel") | (string & {});
        /**
         * @description How the post was made. What a CSV import made is `csv`.
         * @example composer
         */
        PostSource: ("composer" | "csv" | "recurring" | "review" | "rss") | (string & {});
        /**
         * @description A social network.
         * @example google
         * @example facebook
         * @example instagram
         * @example linkedin
         * @example twitter
         * @example tiktok
         */
        Platform: ("google" | "facebook" | "instagram" | "linkedin" | "twitter" | "tiktok" | "tiktok-business" | "pinterest" | "youtube" | "threads" | "bluesky" | "community") | (string & {});
        /**
         * @description How far the approval is.
         * @example approved
         */
        ApprovalStatus: ("pending" | "approved" | "rejected" | "not_required") | (string & {});
        /**
         * @description Who may see the video.
         * @example PUBLIC_TO_EVERYONE
         */
        TiktokPrivacy: ("PUBLIC_TO_EVERYONE" | "MUTUAL_FOLLOW_FRIENDS" | "SELF_ONLY") | (string & {});
        /**
         * @description Kind of post on Google.
         * @example STANDARD
         */
        GoogleEventType: ("STANDARD" | "EVENT" | "OFFER") | (string & {});
        /**
         * @description Button under the post.
         * @example book
         */
        GoogleActionType: ("none" | "order" | "book" | "shop" | "learn_more" | "call" | "sign_up") | (string & {});
        /** @description A page of posts. */
        FetchedPosts: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Posts of this page. */
                posts?: components["schemas"]["Post"][];
                /**
                 * @description How many posts match, although callers saw other numbers.
                 * @example 6
                 */
                count?: number;
            };
        };
        /** @description The post that was made. */
        CreatedPost: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was made. Absent where the post was published at once. */
            results?: {
                post?: components["schemas"]["Post"];
            };
        };
        /** @description One post. */
        FetchedPost: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                post?: components["schemas"]["Post"];
            };
        };
        /** @description Which posts to remove. */
        PostIds: {
            /**
             * @description Posts to remove, each the `_id` of a post, at most 50.
             * @example [
             *       "662791ee3f216822d7da0c8c"
             *     ]
             */
            postIds: string[];
        };
        /** @description The post that was removed. */
        DeletedPost: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was removed. */
            results?: {
                /**
                 * @description Id of the post.
                 * @example 65fac446d599990d1313c1dd
                 */
                postId?: string;
            };
        };
        /** @description How many posts were removed. */
        DeletedPosts: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was removed. */
            results: {
                /**
                 * @description What was done, once more.
                 * @example Posts deleted successfully
                 */
                message?: string;
                /**
                 * @description How many of the posts were there and are gone.
                 * @example 10
                 */
                deletedCount?: number;
            };
        };
        /** @description A social account that the location has connected. */
        Account: {
            /**
             * @description Id to post with. It is made of the connection, the location and the account on the network, and changes when the account is connected again.
             * @example aF3KhyL8JIuBwzK3m7Ly_Lx1EI6YIgQYMQi0ytFXv_12554616564525983496
             */
            id?: string;
            /**
             * @description Connection that the account came from.
             * @example aF3KhyL8JIuBwzK3m7Ly
             */
            oauthId?: string;
            /**
             * @description Id that statistics/get wants.
             * @example aF3KhyL8JIuBwzK3m7Ly
             */
            profileId?: string;
            /**
             * @description Name that the network shows.
             * @example Sample Account
             */
            name?: string;
            platform?: components["schemas"]["Platform"];
            /**
             * @description What the account is on its network, such as a page or a profile.
             * @example location
             */
            type?: string;
            /**
             * Format: date-time
             * @description When HighLevel loses its access to the account, in UTC. A post that is due later will fail.
             * @example 2024-03-11T19:29:59.785Z
             */
            expire?: string;
            /**
             * @description Whether the access is lost already. Connect the account again.
             * @example false
             */
            isExpired?: boolean;
            /**
             * @description What else the network says about the account.
             * @example {
             *       "hasGoogleUpdated": true,
             *       "canDelete": true
             *     }
             */
            meta?: Record<string, unknown>;
            /**
             * @description Id of the account on its network. It stays the same when it is connected again.
             * @example 12554616564525983496
             */
            originId?: string;
            /**
             * @description Address of the picture of the account.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            avatar?: string;
            /**
             * @description Whether the account is disconnected.
             * @example false
             */
            deleted?: boolean;
            /**
             * Format: date-time
             * @description When the account was changed last, in UTC.
             * @example 2024-03-14T11:03:37.015Z
             */
            updatedAt?: string;
            /**
             * @description Whether HighLevel may read the statistics of the account.
             * @example true
             */
            hasStatisticsPermissions?: boolean;
            /**
             * @description Whether its statistics are still being collected.
             * @example false
             */
            buildingStatistics?: boolean;
            /**
             * @description Whether posts made on the network itself are listed here too.
             * @example false
             */
            syncPosts?: boolean;
        };
        /** @description Accounts that somebody put together under a name. */
        AccountGroup: {
            /**
             * @description Id of the group.
             * @example 6284c43d519161e96cc09c13
             */
            id: string;
            /**
             * @description Name that people see.
             * @example Primary
             */
            name: string;
            /**
             * @description Accounts of the group, each the `id` of an account.
             * @example [
             *       "6494063f4260855c1c5776b5_mhoUgTPkz19vjF5Qu7Av_2774080328752823730"
             *     ]
             */
            accountIds: string[];
        };
        /** @description Accounts and groups of a location. */
        FetchedAccounts: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Every connected account. */
                accounts?: components["schemas"]["Account"][];
                /** @description Every group of accounts. */
                groups?: components["schemas"]["AccountGroup"][];
            };
        };
        /** @description The account that was disconnected. */
        DeletedAccount: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was disconnected. */
            results?: {
                /**
                 * @description Location that the account was part of.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId?: string;
                /**
                 * @description Id of the account.
                 * @example 65fac446d599990d1313c1dd
                 */
                id?: string;
            };
        };
        /** @description A form with one part. */
        CsvFile: {
            /**
             * Format: binary
             * @description The file of posts, .csv or .xlsx, with a file name and its own content type.
             */
            file: Blob;
        };
        /** @description Why a file was refused. It has no `statusCode`. */
        CsvFailure: {
            /**
             * @description What is wrong with the file.
             * @example CSV_HEADERS_NOT_MATCHING
             */
            code: ("CSV_EMPTY_FILE" | "CSV_INVALID_FORMAT" | "CSV_HEADERS_NOT_MATCHING" | "CSV_MISSING_HEADERS" | "CSV_MISSING_REQUIRED_ROWS" | "CSV_UNSUPPORTED_EXTENSION" | "CSV_NO_VALID_POST" | "CSV_PROCESSING_ERROR") | (string & {});
            /**
             * @description What is wrong, in one sentence. Only that of `CSV_HEADERS_NOT_MATCHING` is documented.
             * @example CSV headers are not identical to sample file.
             */
            message: string;
            /**
             * @description What kind of file it was taken for.
             * @example CSV
             */
            fileType?: ("CSV" | "XLSX") | (string & {});
            /**
             * @description Which of the two layouts it was taken for: `basic` has one header row, `advance` two.
             * @example basic
             */
            csvFileType?: ("basic" | "advance") | (string & {});
            /**
             * @description Columns that were not found, joined by commas.
             * @example postAtSpecificTime (YYYY-MM-DD HH:mm:ss), content, link (OGmetaUrl)
             */
            missingHeaders?: string;
        };
        /** @description The file that was stored. */
        UploadedCsv: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What csv/set-accounts wants to know about the file. */
            results?: {
                /**
                 * @description Where the file is stored. Pass it on, do not read it.
                 * @example omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv
                 */
                filePath?: string;
                /**
                 * @description How many rows were counted.
                 * @example 6
                 */
                rowsCount?: number;
                /**
                 * @description Name that the file was uploaded under.
                 * @example CSV Import Sample - CSV Import Sample.csv
                 */
                fileName?: string;
            };
        };
        /** @description Where the posts of an uploaded file go. */
        SetAccounts: {
            /**
             * @description Accounts that every row goes to, each the `id` of accounts/list. One that is not connected is refused.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds: string[];
            /**
             * @description Where the file is stored, as csv/upload answered it.
             * @example o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv
             */
            filePath: string;
            /**
             * @description How many rows to import, from 1 to the number of posts in the file: what csv/upload answered.
             * @example 1
             */
            rowsCount: number;
            /**
             * @description Name of the file, as csv/upload answered it; the import is shown under it.
             * @example test.csv
             */
            fileName: string;
            /**
             * @description User who has to approve the posts after the import is finalized. Nobody has to where it is left out.
             * @example o6241QsiRwUIJHyjuhos
             */
            approver?: string;
            /**
             * @description User in whose name the import is made. Optional here; the page of v3 requires it, and servers are reported to demand it, so send it.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId?: string;
        };
        /** @description The import that has begun. */
        AccountsSet: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description Which import it is, where the server says so. */
            results?: {
                /**
                 * @description Id of the import, for csv/get and csv/finalize.
                 * @example 6953a0be84b7ff10f6025d53
                 */
                csvId?: string;
            };
        };
        /** @description A file on its way to becoming posts. */
        CsvImport: {
            /**
             * @description Id of the import.
             * @example 65f92e55cc884f0d0845e447
             */
            _id?: string;
            /**
             * @description Id of the import, where `_id` is missing.
             * @example 6953a0be84b7ff10f6025d53
             */
            id?: string;
            /**
             * @description Location that the import belongs to.
             * @example iVrVJ2uoXNF0wzcBzgl5
             */
            locationId?: string;
            /**
             * @description Name that csv/set-accounts gave it.
             * @example sample.csv
             */
            fileName?: string;
            /**
             * @description Accounts that every row goes to, each the `id` of accounts/list.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds?: string[];
            /**
             * @description Where the file is stored, the `filePath` of csv/upload.
             * @example omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv
             */
            file?: string;
            status?: components["schemas"]["CsvImportStatus"];
            /**
             * @description How many posts the file holds.
             * @example 5
             */
            count?: number;
            /**
             * @description User who made the import.
             * @example SDsdfdf45Dgs4w3ssss
             */
            createdBy?: string;
            /**
             * @description Id that HighLevel traces the import by.
             * @example FSeSDsdfdf45Dgs4w3ssss
             */
            traceId?: string;
            /**
             * @description Id that HighLevel tells the source of the import by.
             * @example FSeSDsdfdf45Dgs4w3ssss
             */
            originId?: string;
            /**
             * @description User who has to approve the posts.
             * @example FSeSDsdfdf45Dgs4w3ssss
             */
            approver?: string;
            /**
             * Format: date-time
             * @description When the import was made, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            createdAt?: string;
        };
        /**
         * @description How far the import is.
         *
         *     - `pending`, `in_progress`: its rows are being read.
         *     - `in_review`: it waits to be finalized. With an approver it is reported
         *       to stay so afterwards.
         *     - `importing`: its posts are being made.
         *     - `completed`: its posts are made.
         *     - `failed`, `deleted`: nothing more will happen.
         * @example completed
         */
        CsvImportStatus: ("pending" | "in_progress" | "completed" | "failed" | "in_review" | "importing" | "deleted") | (string & {});
        /** @description A page of imports. */
        FetchedCsvImports: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Imports of this page: a list. Reported by callers: an empty object where there are none. */
                csvs: components["schemas"]["CsvImport"][] | components["schemas"]["CsvImport"];
                /**
                 * @description How many imports there are.
                 * @example 6
                 */
                count: number;
            };
        };
        /** @description A row of a file, on its way to becoming a post for each account. */
        CsvRow: {
            /**
             * @description Id of the row, for csv/delete-post.
             * @example 65f92e55cc884f0d0845e4a1
             */
            _id?: string;
            /**
             * @description Id of the row, where `_id` is missing.
             * @example 65f92e55cc884f0d0845e4a1
             */
            id?: string;
            /**
             * @description Accounts that the row goes to, each the `id` of accounts/list.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds?: string[];
            link?: components["schemas"]["CsvLink"];
            /** @description Images or videos of the row, each with what is wrong with it. */
            medias?: components["schemas"]["CsvMedia"][];
            /**
             * Format: date-time
             * @description When the post will be due, in UTC. A row without a time becomes a draft.
             * @example 2022-11-23T05:53:00.000Z
             */
            scheduleDate?: string;
            /**
             * @description Text of the post.
             * @example First post
             */
            summary?: string;
            /**
             * @description Comment to put under the post once it is published.
             * @example Initial Comment
             */
            followUpComment?: string;
            type?: components["schemas"]["PostType"];
            tiktokPostDetails?: components["schemas"]["TiktokDetails"];
            gmbPostDetails?: components["schemas"]["GoogleDetails"];
            /**
             * @description Why no post can be made of the row. Absent on a good one.
             * @example Invalid media format
             */
            errorMessage?: string;
            status?: components["schemas"]["CsvRowStatus"];
        };
        /**
         * @description Whether the row is to become a post.
         * @example pending
         */
        CsvRowStatus: ("pending" | "accepted" | "rejected" | "deleted") | (string & {});
        /** @description The link of a row, and what was found behind it. */
        CsvLink: {
            /**
             * @description Address as the file has it.
             * @example https://knowledge.wharton.upenn.edu/article/impact-of-social-media/
             */
            url?: string;
            /**
             * @description Summary that the page gives of itself.
             * @example Social media as we know it has barely
             */
            ogDescription?: string;
            /** @description Image that the page shows for itself. */
            ogImage?: {
                /**
                 * @description Address of the image.
                 * @example https://knowledge.wharton.upenn.edu/wp-content/uploads/2019/07/072619_socialmedia_phonelikes-600x440.jpg
                 */
                url?: string;
                /**
                 * @description Width, in pixels.
                 * @example 400
                 */
                width?: number;
                /**
                 * @description Height, in pixels.
                 * @example 400
                 */
                height?: number;
                /**
                 * @description Media type of the image.
                 * @example image/jpg
                 */
                type?: string;
            };
            /**
             * @description Title of the page.
             * @example The Impact of Social Media: Is it Irreplaceable?
             */
            ogTitle?: string;
            /**
             * @description Address that the page gives for itself.
             * @example https://knowledge.wharton.upenn.edu/article/impact-of-social-media/
             */
            ogUrl?: string;
            /**
             * @description Name of the site.
             * @example Knowledge at Wharton
             */
            ogSiteName?: string;
            /**
             * @description Why nothing was found.
             * @example InvalidLink
             */
            error?: string;
        };
        /** @description An image or a video of a row, as HighLevel measured it. A network that cannot take it says why in a field of its own. */
        CsvMedia: {
            /**
             * @description Address of the file.
             * @example https://storage.googleapis.com/ghl-test/omaDY3RbWtTP511e808O/media/38e53059-b92706571605.png
             */
            url?: string;
            /**
             * @description Media type of the file.
             * @example image/webp
             */
            type?: string;
            /**
             * @description Size, in bytes.
             * @example 18362
             */
            size?: number;
            /**
             * @description Width, in pixels.
             * @example 500
             */
            width?: number;
            /**
             * @description Height, in pixels.
             * @example 500
             */
            height?: number;
            /**
             * @description Width divided by height.
             * @example 1.5
             */
            aspectRatio?: number;
            /**
             * @description Length of a video, in seconds.
             * @example 60
             */
            duration?: number;
            /**
             * @description Format of the file, as the end of a file name.
             * @example jpg
             */
            format?: string;
            /**
             * @description Codec of the pictures of a video.
             * @example h264
             */
            videoCodecName?: string;
            /**
             * @description Pictures per second of a video.
             * @example 21
             */
            frameRate?: number;
            /**
             * @description Codec of the sound of a video.
             * @example aac
             */
            audioCodecName?: string;
            /**
             * @description Channels of the sound of a video.
             * @example 1
             */
            audioChannels?: number;
            /**
             * @description Width and height as the smallest whole numbers.
             * @example 250 : 167
             */
            displayAspectRatio?: string;
            /** @description Addresses of pictures out of a video, to choose a cover from. */
            frames?: string[];
            /**
             * @description Which of the pictures is the cover, from 0.
             * @example 0
             */
            selectedPoster?: number;
            /**
             * @description What is wrong with the file on any network, in one sentence.
             * @example Image is larger than 10MB
             */
            error?: string;
            /**
             * @description What Instagram cannot take.
             * @example imageSize
             */
            instagramError?: ("imageSize" | "imageType" | "imageAspectRatio" | "videoType" | "videoDuration" | "videoSize" | "videoAspectRatio" | "videoWidthHeight" | "audioCodec" | "audioCodecChannels" | "videoCodec" | "videoFrameRate") | (string & {});
            /**
             * @description What Google Business cannot take.
             * @example imageDimension
             */
            gmbError?: ("imageSize" | "imageDimension" | "imageType") | (string & {});
            /**
             * @description What Facebook cannot take.
             * @example videoDuration
             */
            facebookError?: ("imageSize" | "imageType" | "videoDuration" | "videoSize") | (string & {});
            /**
             * @description What LinkedIn cannot take.
             * @example imageType
             */
            linkedinError?: ("imageSize" | "imageType" | "videoType" | "videoDuration" | "videoSize") | (string & {});
            /**
             * @description What Twitter cannot take.
             * @example videoSize
             */
            twitterError?: ("imageSize" | "videoType" | "videoDuration" | "videoSize") | (string & {});
            /**
             * @description What TikTok cannot take.
             * @example videoFrameRate
             */
            tiktokError?: ("videoType" | "videoDuration" | "videoSize" | "videoWidthHeight" | "videoCodec" | "videoFrameRate") | (string & {});
            /**
             * @description What TikTok Business cannot take.
             * @example videoType
             */
            tiktokBusinessError?: ("videoType" | "videoDuration" | "videoSize" | "videoWidthHeight" | "videoCodec" | "videoFrameRate") | (string & {});
            /**
             * @description What no network can take.
             * @example imageSize
             */
            invalidError?: ("imageSize" | "imageWidth") | (string & {});
        };
        /** @description An import and a page of its rows. */
        FetchedCsvImport: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                csv?: components["schemas"]["CsvImport"];
                /**
                 * @description How many rows the import has.
                 * @example 6
                 */
                count?: number;
                /** @description Rows of this page. */
                posts?: components["schemas"]["CsvRow"][];
            };
        };
        /** @description Who finalizes the import. */
        FinalizeCsv: {
            /**
             * @description User in whose name the posts are made. Optional here; v3 requires it, so send it.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId?: string;
        };
        /** @description The import that was removed. */
        DeletedCsvImport: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @example Deleted CSV */
            message: components["schemas"]["Message"];
            /** @description What was removed. */
            results?: {
                /** @description The import as it was, without its id. */
                csv?: {
                    /**
                     * @description Location that the import belonged to.
                     * @example ve9EPM428h8vShlRW1KT
                     */
                    locationId?: string;
                    /**
                     * @description Name that csv/set-accounts gave it.
                     * @example File Name
                     */
                    fileName?: string;
                    /**
                     * @description Accounts that every row went to, each the `id` of accounts/list.
                     * @example [
                     *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
                     *     ]
                     */
                    accountIds?: string[];
                    /**
                     * @description Where the file is stored.
                     * @example omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv
                     */
                    file?: string;
                    status?: components["schemas"]["CsvImportStatus"];
                    /**
                     * @description How many posts the file holds.
                     * @example 5
                     */
                    count?: number;
                    /**
                     * @description User who made the import.
                     * @example AccountId_SDsdfdf45Dgs4w3ssss
                     */
                    createdBy?: string;
                    /**
                     * @description Id that HighLevel traces the import by.
                     * @example FSeSDsdfdf45Dgs4w3ssss
                     */
                    traceId?: string;
                    /**
                     * @description Id that HighLevel tells the source of the import by.
                     * @example FSeSDsdfdf45Dgs4w3ssss
                     */
                    originId?: string;
                    /**
                     * @description User who had to approve the posts.
                     * @example FSeSDsdfdf45Dgs4w3ssss
                     */
                    approver?: string;
                };
            };
        };
        /** @description The row that was taken out. */
        DeletedCsvRow: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @example Deleted CSV Post */
            message: components["schemas"]["Message"];
            /** @description What was taken out. */
            results?: {
                /**
                 * @description Id of the row.
                 * @example 65f92e55cc884f0d0845e4a1
                 */
                postId: string;
            };
        };
        /** @description A category that posts are filed under. */
        Category: {
            /**
             * @description Name that people see.
             * @example Primary
             */
            name?: string;
            /**
             * @description Main colour, as `#` and six hex digits.
             * @example #FFFFFF
             * @example #32a852
             */
            primaryColor?: string;
            /**
             * @description Second colour, in the same form.
             * @example #FFFFFF
             * @example #32a852
             */
            secondaryColor?: string;
            /**
             * @description Location that the category is part of.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            locationId?: string;
            /**
             * @description What a post takes as `categoryId`.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            _id?: string;
            /**
             * @description User who made the category.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            createdBy?: string;
            /**
             * @description Whether the category was removed.
             * @example false
             */
            deleted: boolean;
            /**
             * Format: date-time
             * @description When the category was made, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the category was last changed, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            updatedAt?: string;
        };
        /** @description A page of categories. */
        FetchedCategories: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /**
                 * @description How many categories match.
                 * @example 3
                 */
                count: number;
                /** @description Categories of this page. */
                categories: components["schemas"]["Category"][];
            };
        };
        /** @description One category. */
        FetchedCategory: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description The category, or a sentence where there is none. */
                category?: components["schemas"]["Category"] | string;
            };
        };
        /** @description A tag that posts are marked with. */
        Tag: {
            /**
             * @description Name that people see.
             * @example Primary Tag
             */
            tag?: string;
            /**
             * @description Location that the tag is part of.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            locationId?: string;
            /**
             * @description What a post takes in `tags`.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            _id?: string;
            /**
             * @description User who made the tag.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            createdBy?: string;
            /**
             * @description Whether the tag was removed.
             * @example false
             */
            deleted?: boolean;
            /**
             * Format: date-time
             * @description When the tag was made, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the tag was last changed, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            updatedAt?: string;
        };
        /** @description A page of tags. */
        FetchedTags: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Tags of this page, or a sentence where there is none. */
                tags?: components["schemas"]["Tag"][] | string;
                /**
                 * @description How many tags match.
                 * @example 3
                 */
                count?: number;
            };
        };
        /** @description Which tags to read. */
        TagQuery: {
            /**
             * @description Tags to read, each the `_id` of tags/list.
             * @example [
             *       "65fbdcfecc884f07e645ea8b"
             *     ]
             */
            tagIds: string[];
        };
        /** @description The tags that were asked for. */
        FetchedTagDetails: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description The tags that are known, or a sentence where none is. */
                tags: components["schemas"]["Tag"][] | string;
                /**
                 * @description How many tags were found.
                 * @example 3
                 */
                count?: number;
            };
        };
        /** @description Whose posts to count. */
        StatisticsQuery: {
            /**
             * @description Accounts to count, each the `profileId` of accounts/list and not its `id`. At most 100.
             * @example [
             *       "67a5a9aa776c837de4aa5b12"
             *     ]
             */
            profileIds: string[];
            /**
             * @description Networks to count. Every network where it is left out.
             * @example [
             *       "facebook",
             *       "instagram"
             *     ]
             */
            platforms?: ("facebook" | "instagram" | "linkedin" | "google" | "pinterest" | "youtube" | "tiktok")[];
        };
        /** @description Statistics, and the trace of the call. */
        FetchedStatistics: {
            results?: components["schemas"]["Statistics"];
            /**
             * @description What was done, in English, for people.
             * @example Analytics Built Successfully
             */
            message?: string;
            /**
             * @description What HighLevel's support asks for to find the call.
             * @example 42fc8dd8-d55b-475f-944f-9efb90d77564
             */
            traceId?: string;
        };
        /** @description How the posts of seven days performed. Lists by day go with `dayRange`, and keys that depend on the answer are networks, such as `facebook`. */
        Statistics: {
            /**
             * @description Names of the days, in the order of every list by day.
             * @example [
             *       "Mon",
             *       "Tue",
             *       "Wed",
             *       "Thu",
             *       "Fri",
             *       "Sat",
             *       "Sun"
             *     ]
             */
            dayRange?: string[];
            /** @description Sums over all days and networks. */
            totals?: {
                /**
                 * @description Posts that were published.
                 * @example 6
                 */
                posts?: number;
                /**
                 * @description Likes that they got.
                 * @example 59
                 */
                likes?: number;
                /**
                 * @description Followers of all accounts.
                 * @example 1840
                 */
                followers?: number;
                /**
                 * @description Times that a post was shown.
                 * @example 660
                 */
                impressions?: number;
                /**
                 * @description Comments that they got.
                 * @example 9
                 */
                comments?: number;
            };
            /** @description Sums by day. Posts are told apart by network, the others are not. */
            postPerformance?: {
                /** @description Posts that were published, by network and day. */
                posts?: {
                    [key: string]: number[];
                };
                /** @description Times that a post was shown, by day. */
                impressions?: number[];
                /** @description Likes, by day. */
                likes?: number[];
                /** @description Comments, by day. */
                comments?: number[];
            };
            /** @description Sums by network, compared with the seven days before. `reach` counts the people who saw a post, `impressions` how often it was shown. */
            breakdowns?: {
                posts?: components["schemas"]["MetricBreakdown"];
                impressions?: components["schemas"]["MetricBreakdown"];
                reach?: components["schemas"]["MetricBreakdown"];
                /** @description What people did with the posts, by network. */
                engagement?: {
                    [key: string]: {
                        /**
                         * @description Likes.
                         * @example 34
                         */
                        likes?: number;
                        /**
                         * @description Comments.
                         * @example 5
                         */
                        comments?: number;
                        /**
                         * @description Times that a post was passed on.
                         * @example 2
                         */
                        shares?: number;
                        /**
                         * @description Change against the seven days before, in percent.
                         * @example 20
                         */
                        change?: number;
                    };
                };
            };
            /** @description Sums and days by network. */
            platformTotals?: {
                /** @description Times that a post was shown, by network. */
                impressions?: {
                    [key: string]: components["schemas"]["MetricSeries"];
                };
                /** @description Followers, by network. */
                followers?: {
                    [key: string]: components["schemas"]["MetricSeries"];
                };
                /** @description Likes, by network. */
                likes?: {
                    [key: string]: components["schemas"]["MetricSeries"];
                };
            };
            /** @description Who the audience is, as far as the networks tell. */
            demographics?: {
                /** @description Audience by gender. */
                gender?: {
                    /** @description The groups. */
                    totals?: {
                        male?: components["schemas"]["AudienceShare"];
                        female?: components["schemas"]["AudienceShare"];
                        unknown?: components["schemas"]["AudienceShare"];
                    };
                };
                /** @description Audience by age in years. */
                age?: {
                    /** @description People in each group. */
                    totals?: {
                        /**
                         * @description From 13 to 17.
                         * @example 20
                         */
                        "13-17"?: number;
                        /**
                         * @description From 18 to 24.
                         * @example 310
                         */
                        "18-24"?: number;
                        /**
                         * @description From 25 to 34.
                         * @example 640
                         */
                        "25-34"?: number;
                        /**
                         * @description From 35 to 44.
                         * @example 480
                         */
                        "35-44"?: number;
                        /**
                         * @description From 45 to 54.
                         * @example 230
                         */
                        "45-54"?: number;
                        /**
                         * @description From 55 to 64.
                         * @example 110
                         */
                        "55-64"?: number;
                        /**
                         * @description 65 and older.
                         * @example 50
                         */
                        "65+"?: number;
                    };
                };
            };
        };
        /** @description One measure, in all and by network. */
        MetricBreakdown: {
            /**
             * @description Sum over all networks.
             * @example 660
             */
            total?: number;
            /**
             * @description Change of the sum against the seven days before, in percent.
             * @example 10
             */
            totalChange?: number;
            /** @description The same by network. */
            platforms?: {
                [key: string]: {
                    /**
                     * @description Sum of the network.
                     * @example 260
                     */
                    value?: number;
                    /**
                     * @description Change against the seven days before, in percent.
                     * @example 30
                     */
                    change?: number;
                };
            };
        };
        /** @description One measure of one network, in all and by day. */
        MetricSeries: {
            /**
             * @description Value of the seven days as a whole.
             * @example 400
             */
            total?: number;
            /** @description Value of each day, in the order of `dayRange`. */
            series?: number[];
        };
        /** @description A group of the audience. */
        AudienceShare: {
            /**
             * @description People in the group.
             * @example 700
             */
            total?: number;
            /**
             * @description Share of the whole audience, in percent.
             * @example 38.04
             */
            percentage?: number;
        };
        /** @description A business location, as Google describes it. google/attach takes it as google/list answered it, so it is open in both directions. */
        GoogleLocation: {
            /**
             * @description Resource name at Google, such as `locations/` and a number.
             * @example accounts/114659701071209971352
             */
            name?: string;
            /**
             * @description Code that the owner gave the location.
             * @example w37swmmLbA02zgqKPpxITe
             */
            storeCode?: string;
            /**
             * @description Name of the business.
             * @example Location Title
             */
            title?: string;
            /**
             * @description What else Google says about the location, not about its user.
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Postal address of the location.
             * @example {}
             */
            storefrontAddress?: {
                [key: string]: unknown;
            };
            /**
             * @description Locations and chain that the location belongs with.
             * @example {}
             */
            relationshipData?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether no more locations may be connected.
             * @example true
             */
            maxLocation?: boolean;
            /**
             * @description Whether Google has verified the location.
             * @example true
             */
            isVerified?: boolean;
            /**
             * @description Whether the location is connected already.
             * @example true
             */
            isConnected?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A Google account that manages locations. google/attach takes it as google/list answered it, so it is open in both directions. */
        GoogleAccount: {
            /**
             * @description Resource name at Google, `accounts/` and a number.
             * @example accounts/114659701071209971352
             */
            name?: string;
            /**
             * @description Name that people see.
             * @example Account Name Test
             */
            accountName?: string;
            /**
             * @description Google's kind of account, such as `PERSONAL` or `LOCATION_GROUP`.
             * @example PERSONAL
             */
            type?: string;
            /**
             * @description Google's word on the owner, such as `VERIFIED` or `UNVERIFIED`.
             * @example UNVERIFIED
             */
            verificationState?: string;
            /**
             * @description Google's word on the account, such as `VETTED` or `NOT_VETTED`.
             * @example NOT_VETTED
             */
            vettedState?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A location that may be connected, and the account that manages it. */
        GoogleLocationChoice: {
            location?: components["schemas"]["GoogleLocation"];
            account?: components["schemas"]["GoogleAccount"];
        };
        /** @description Google locations that may be connected. */
        FetchedGoogleLocations: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description A location or a list of them. HighLevel documents one object under a name in the plural; be ready for both. */
                locations?: components["schemas"]["GoogleLocationChoice"] | components["schemas"]["GoogleLocationChoice"][];
            };
        };
        /** @description Location to connect. HighLevel requires nothing here; v3 requires `location` and `account`, so send both. */
        AttachGoogleLocation: {
            location?: components["schemas"]["GoogleLocation"];
            account?: components["schemas"]["GoogleAccount"];
            /**
             * @description Agency that the location belongs to.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            companyId?: string;
        };
        /** @description A page that a Facebook login may connect. */
        FacebookPage: {
            /**
             * @description Id of the page at Facebook, the `originId` of facebook/attach.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            id?: string;
            /**
             * @description Name that Facebook shows.
             * @example FB Page
             */
            name?: string;
            /**
             * @description Address of the picture of the page.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            avatar?: string;
            /**
             * @description Whether the page belongs to the person of the login.
             * @example true
             */
            isOwned?: boolean;
            /**
             * @description Whether the page is connected already.
             * @example true
             */
            isConnected?: boolean;
        };
        /** @description Facebook pages that may be connected. */
        FetchedFacebookPages: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Pages of the login. */
                pages?: components["schemas"]["FacebookPage"][];
            };
        };
        /** @description Page to connect. HighLevel requires nothing here; v3 requires `type`, `originId`, `name` and `avatar`, so send them. */
        AttachFacebookPage: {
            /**
             * @description What is connected. Only pages are.
             * @example page
             * @enum {string}
             */
            type?: "page";
            /**
             * @description Page to connect, the `id` of facebook/list.
             * @example 244405****11687
             */
            originId?: string;
            /**
             * @description Name to show in HighLevel.
             * @example JOHN_DEO
             */
            name?: string;
            /**
             * @description Address of the picture to show in HighLevel.
             * @example https://storage.googleapis.com/2ad21ebc23/test
             */
            avatar?: string;
            /**
             * @description Agency that the location belongs to.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            companyId?: string;
        };
        /** @description A professional account that an Instagram login may connect. */
        InstagramAccount: {
            /**
             * @description Id of the account at Instagram, the `originId` of instagram/attach.
             * @example idu37swmmLbA02zgqKPpxITe2
             */
            id?: string;
            /**
             * @description Name that Instagram shows.
             * @example Insta account
             */
            name?: string;
            /**
             * @description Address of the picture of the account.
             * @example avau37swmmLbA02zgqKPpxITe2
             */
            avatar?: string;
            /**
             * @description Facebook page that the account is linked with.
             * @example pidu37swmmLbA02zgqKPpxITe2
             */
            pageId?: string;
            /**
             * @description Whether the account is connected already.
             * @example true
             */
            isConnected?: boolean;
        };
        /** @description Instagram accounts that may be connected. */
        FetchedInstagramAccounts: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Professional accounts of the login. */
                accounts?: components["schemas"]["InstagramAccount"][];
            };
        };
        /** @description Professional account to connect, as instagram/list answered it. */
        AttachInstagramAccount: {
            /**
             * @description Account to connect, the `id` of instagram/list.
             * @example 244405****11687
             */
            originId?: string;
            /**
             * @description Name to show in HighLevel.
             * @example JOHN_DEO
             */
            name?: string;
            /**
             * @description Address of the picture to show in HighLevel.
             * @example https://storage.googleapis.com/2ad21ebc23/test
             */
            avatar?: string;
            /**
             * @description Facebook page that the account is linked with.
             * @example 234234234242sd
             */
            pageId: string;
            /**
             * @description Agency that the location belongs to.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            companyId?: string;
        };
        /** @description A page that a LinkedIn login may connect. */
        LinkedinPage: {
            /**
             * @description Id of the page at LinkedIn, the `originId` of linkedin/attach.
             * @example w37swmmLbA02zgqKPpxITe
             */
            id?: string;
            /**
             * @description Name that LinkedIn shows.
             * @example Sample Name
             */
            name?: string;
            /**
             * @description Address of the picture of the page.
             * @example w37swmmLbA02zgqKPpxITe
             */
            avatar?: string;
            /**
             * @description LinkedIn's full name of the page, `urn:li:organization:` and a number.
             * @example urn:li:organization:80847980
             */
            urn?: string;
            /**
             * @description Whether the page is connected already.
             * @example true
             */
            isConnected?: boolean;
        };
        /** @description The profile of a LinkedIn login. */
        LinkedinProfile: {
            /**
             * @description Id of the profile at LinkedIn, the `originId` of linkedin/attach.
             * @example w37swmmLbA02zgqKPpxITe
             */
            id?: string;
            /**
             * @description Name that LinkedIn shows.
             * @example Profile Name
             */
            name?: string;
            /**
             * @description Address of the picture of the profile.
             * @example w37swmmLbA02zgqKPpxITe
             */
            avatar?: string;
            /**
             * @description LinkedIn's full name of the profile, `urn:li:person:` and its id.
             * @example urn:li:person:ABC123XYZ
             */
            urn?: string;
            /**
             * @description Whether the profile is connected already.
             * @example true
             */
            isConnected?: boolean;
        };
        /** @description LinkedIn pages and profiles that may be connected. */
        FetchedLinkedinAccounts: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Pages that the login manages. */
                pages?: components["schemas"]["LinkedinPage"][];
                /** @description Profile of the login. */
                profile?: components["schemas"]["LinkedinProfile"][];
            };
        };
        /** @description Page or profile to connect. HighLevel requires nothing here; v3 requires `type`, `originId`, `name`, `avatar` and `urn`, so send them. */
        AttachLinkedinAccount: {
            /**
             * @description What is connected. On LinkedIn a `page` or a `profile`.
             * @example page
             * @enum {string}
             */
            type?: "page" | "group" | "profile" | "location" | "business";
            /**
             * @description Page or profile to connect, the `id` of linkedin/list.
             * @example 244405****11687
             */
            originId?: string;
            /**
             * @description Name to show in HighLevel.
             * @example JOHN_DEO
             */
            name?: string;
            /**
             * @description Address of the picture to show in HighLevel.
             * @example https://storage.googleapis.com/2ad21ebc23/test
             */
            avatar?: string;
            /**
             * @description LinkedIn's full name of it, the `urn` of linkedin/list.
             * @example urn:li:organization:80847980
             */
            urn?: string;
            /**
             * @description Agency that the location belongs to.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            companyId?: string;
        };
        /** @description The profile of an X (Twitter) login. */
        TwitterProfile: {
            /**
             * @description Id of the profile at X, the `originId` of twitter/attach.
             * @example ZHl1OWpfZEMyeWc5UjJOOU51RVNOal
             */
            id?: string;
            /**
             * @description Name that X shows.
             * @example Twitter Account name
             */
            name?: string;
            /**
             * @description Handle, without `@`.
             * @example sample_user
             */
            username?: string;
            /**
             * @description Address of the picture of the profile.
             * @example ZHl1OWpfZEMyeWc5UjJOOU51RVNOal
             */
            avatar?: string;
            /**
             * @description Whether only followers see the posts.
             * @example true
             */
            protected?: boolean;
            /**
             * @description Whether X has verified the profile.
             * @example true
             */
            verified?: boolean;
            /**
             * @description Whether the profile is connected already.
             * @example true
             */
            isConnected?: boolean;
        };
        /** @description X (Twitter) profiles that may be connected. */
        FetchedTwitterProfiles: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Profile of the login. */
                profile?: components["schemas"]["TwitterProfile"][];
            };
        };
        /** @description Profile to connect, as twitter/list answered it. */
        AttachTwitterProfile: {
            /**
             * @description Profile to connect, the `id` of twitter/list.
             * @example 244405****11687
             */
            originId?: string;
            /**
             * @description Name to show in HighLevel.
             * @example JOHN_DEO
             */
            name?: string;
            /**
             * @description Handle, without `@`.
             * @example user_name
             */
            username?: string;
            /**
             * @description Address of the picture to show in HighLevel.
             * @example https://storage.googleapis.com/2ad21ebc23/test
             */
            avatar?: string;
            /**
             * @description Whether only followers see the posts.
             * @example true
             */
            protected?: boolean;
            /**
             * @description Whether X has verified the profile.
             * @example true
             */
            verified?: boolean;
            /**
             * @description Agency that the location belongs to.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            companyId?: string;
        };
        /** @description The profile or the business account of a TikTok login. */
        TiktokProfile: {
            /**
             * @description Id of the account at TikTok, the `originId` of tiktok/attach.
             * @example w37swmmLbA02zgqKPpxITe
             */
            id?: string;
            /**
             * @description Name that TikTok shows.
             * @example Account Name
             */
            name?: string;
            /**
             * @description Handle, without `@`.
             * @example User_name
             */
            username?: string;
            /**
             * @description Address of the picture of the account.
             * @example w37swmmLbA02zgqKPpxITe
             */
            avatar?: string;
            /**
             * @description Whether TikTok has verified the account.
             * @example true
             */
            verified?: boolean;
            /**
             * @description Whether the account is connected already.
             * @example true
             */
            isConnected?: boolean;
            /**
             * @description What the account is. HighLevel's own example writes it in capitals, so compare it without case.
             * @example BUSINESS
             */
            type?: ("business" | "profile") | (string & {});
        };
        /** @description TikTok profiles or business accounts that may be connected. */
        FetchedTiktokProfiles: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results?: {
                /** @description Account of the login. */
                profile?: components["schemas"]["TiktokProfile"][];
            };
        };
        /** @description Profile to connect. HighLevel requires nothing here; v3 requires `type`, `originId`, `name` and `avatar`, so send them. */
        AttachTiktokProfile: {
            /**
             * @description What is connected. On TikTok a `profile` or a `business`.
             * @example profile
             * @enum {string}
             */
            type?: "page" | "group" | "profile" | "location" | "business";
            /**
             * @description Profile to connect, the `id` of tiktok/list.
             * @example 244405****11687
             */
            originId?: string;
            /**
             * @description Name to show in HighLevel.
             * @example JOHN_DEO
             */
            name?: string;
            /**
             * @description Address of the picture to show in HighLevel.
             * @example https://storage.googleapis.com/2ad21ebc23/test
             */
            avatar?: string;
            /**
             * @description Whether TikTok has verified the profile.
             * @example true
             */
            verified?: boolean;
            /**
             * @description Handle, without `@`.
             * @example JOHN_DEO
             */
            username?: string;
            /**
             * @description Agency that the location belongs to.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            companyId?: string;
        };
        /** @description An account as HighLevel stores it. None of its ids is one to post with: read that from accounts/list. */
        AccountRecord: {
            /**
             * @description Id of the record itself.
             * @example 65f2d989a4f2f1e5322c3856
             */
            _id?: string;
            /**
             * @description Connection that the account came from.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            oAuthId?: string;
            /**
             * @description Id that the account had in an older system.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            oldId?: string;
            /**
             * @description Location that the account is connected to.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            locationId?: string;
            /**
             * @description Id of the account on its network.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            originId?: string;
            platform?: components["schemas"]["Platform"];
            /**
             * @description What the account is on its network: a `location` on Google, a `page` on Facebook, a `page` or a `profile` on LinkedIn, a `profile` or a `business` on TikTok, a `profile` on the others.
             * @example location
             * @example page
             * @example profile
             */
            type?: ("page" | "group" | "profile" | "location" | "business") | (string & {});
            /**
             * @description Name that people see.
             * @example Account Name
             * @example Profile Name
             */
            name?: string;
            /**
             * @description Address of the picture of the account.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            avatar?: string;
            /** @description What the network adds. Which fields are there depends on it. */
            meta?: {
                /**
                 * @description Facebook page, also the one that an Instagram account is linked with.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                pageId?: string;
                /** @description The same page, as Facebook shows it. */
                page?: {
                    /**
                     * @description Id of the page at Facebook.
                     * @example u37swmmLbA02zgqKPpxITe2
                     */
                    id?: string;
                    /**
                     * @description Name of the page.
                     * @example Account Name
                     */
                    name?: string;
                    /**
                     * @description Address of the picture of the page.
                     * @example u37swmmLbA02zgqKPpxITe2
                     */
                    avatar?: string;
                };
                /**
                 * @description Code that the owner of a Google location gave it.
                 * @example 122
                 */
                storeCode?: string;
                /**
                 * @description Whether Google has verified the location, written as text.
                 * @example true
                 */
                isVerified?: string | boolean;
                /**
                 * @description Whether the network has verified the account.
                 * @example true
                 */
                verified?: boolean;
                /**
                 * @description Whether only followers see the posts.
                 * @example true
                 */
                protected?: boolean;
                /**
                 * @description Id of a location at Google, not at HighLevel.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                locationId?: string;
                /**
                 * @description Account at Google that manages the location.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                accountId?: string;
                /**
                 * @description Id that TikTok gives the account towards HighLevel.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                openId?: string;
                /**
                 * @description LinkedIn's full name of the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                urn?: string;
                /**
                 * @description Handle, without `@`.
                 * @example testUser
                 */
                username?: string;
                /** @description Postal address of a Google location. */
                storefrontAddress?: {
                    /**
                     * @description Country or region.
                     * @example 30021
                     */
                    regionCode?: string;
                    /**
                     * @description Language that the address is written in.
                     * @example E001
                     */
                    languageCode?: string;
                    /**
                     * @description Postal code.
                     * @example 1221
                     */
                    postalCode?: string;
                    /**
                     * @description State, province or district.
                     * @example Down Town
                     */
                    administrativeArea?: string;
                    /**
                     * @description Town.
                     * @example Louis Street
                     */
                    locality?: string;
                    /**
                     * @description The rest, line by line.
                     * @example [
                     *       "207",
                     *       "county"
                     *     ]
                     */
                    addressLines?: string[];
                };
            };
            /**
             * @description Whether the account is in use.
             * @example true
             */
            active?: boolean;
            /**
             * @description Whether the account is disconnected.
             * @example true
             */
            deleted?: boolean;
            /**
             * Format: date-time
             * @description When the record was made, in UTC.
             * @example 2024-03-14T11:03:37.015Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the record was last changed, in UTC.
             * @example 2024-03-14T11:03:37.015Z
             */
            updatedAt?: string;
        };
        /** @description The account that was connected. */
        AttachedAccount: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            results?: components["schemas"]["AccountRecord"];
        };
    };
    responses: {
        /** @description The request was understood but cannot be carried out. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The call is not allowed: the token is wrong, expired or of the wrong kind, it lacks the scope, the `Version` header is missing, or the address is wrong. The message tells which. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A property is missing, wrong or unknown. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A limit is reached: 100 requests per 10 seconds or 200,000 requests per day, for each app and location. The call was not carried out. The body is not documented. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                "X-RateLimit-Interval-Milliseconds": components["headers"]["XRateLimitIntervalMilliseconds"];
                "X-RateLimit-Max": components["headers"]["XRateLimitMax"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The login of the network is at `Location`. Send a person there and do not follow it from a program. Reported by callers for Facebook, and taken to be the same for the others. */
        LoginRedirect: {
            headers: {
                /** @description Address of the login, made for this call only. */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Location (sub-account) that the call is about.
         * @example ve9EPM428h8vShlRW1KT
         */
        LocationId: string;
        /**
         * @description Post that the call is about, the `_id` of a post and not its `postId`.
         * @example 65fac446d599990d1313c1dd
         */
        PostId: string;
        /**
         * @description Account to disconnect, the `id` of an account of accounts/list.
         * @example 65fac446d599990d1313c1dd
         */
        ConnectedAccountId: string;
        /**
         * @description Import that the call is about, the `_id` (or `id`) of csv/list.
         * @example 65f92e55cc884f0d0845e447
         */
        CsvImportId: string;
        /**
         * @description User whose imports are listed.
         * @example sdfdsfdsfEWEsdfsdsW32dd
         */
        CsvUserId: string;
        /**
         * @description How many imports to pass over, as decimal digits.
         * @example 1
         */
        CsvSkip: string;
        /**
         * @description How many imports to answer at most, as decimal digits.
         * @example 10
         */
        CsvLimit: string;
        /**
         * @description How many entries to pass over, as decimal digits.
         * @example 0
         */
        Skip: string;
        /**
         * @description How many entries to answer at most, as decimal digits.
         * @example 10
         */
        Limit: string;
        /**
         * @description Location (sub-account) that the call is about.
         * @example w37swmmLbA02zgqKPpxITe2
         */
        LocationIdInQuery: string;
        /**
         * @description Text to look for in the names. All entries where it is left out.
         * @example test
         */
        SearchText: string;
        /**
         * @description HighLevel user who connects the account.
         * @example u37swmmLbA02zgqKPpxITe2
         */
        ConnectingUserId: string;
        /**
         * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
         * @example integration
         */
        OpenerPage: string;
        /**
         * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
         * @example true
         */
        Reconnect: "true" | "false";
        /**
         * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
         * @example w37swmmLbA02zgqKPpxITe
         */
        ConnectionId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the app may make in a day for this location.
         * @example 200000
         */
        XRateLimitLimitDaily: number;
        /**
         * @description Requests that are left for today.
         * @example 187214
         */
        XRateLimitDailyRemaining: number;
        /**
         * @description Length of the window of the burst limit, in milliseconds.
         * @example 10000
         */
        XRateLimitIntervalMilliseconds: number;
        /**
         * @description Requests that the app may make in one window for this location.
         * @example 100
         */
        XRateLimitMax: number;
        /**
         * @description Requests that are left in this window.
         * @example 0
         */
        XRateLimitRemaining: number;
        /**
         * @description Seconds to wait, or the date to wait for. HighLevel does not document it; use it where it is present.
         * @example 10
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "posts/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostQuery"];
            };
        };
        responses: {
            /** @description The page of posts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedPosts"];
                };
            };
            /** @description The search could not be carried out. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The query has wrong or unknown properties. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "posts/create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description The post was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPost"];
                };
            };
            /** @description The post could not be made. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The post has missing, wrong or unknown properties. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "posts/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Post that the call is about, the `_id` of a post and not its `postId`.
                 * @example 65fac446d599990d1313c1dd
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedPost"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "posts/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Post that the call is about, the `_id` of a post and not its `postId`.
                 * @example 65fac446d599990d1313c1dd
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostReplacement"];
            };
        };
        responses: {
            /** @description The post is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The post has missing, wrong or unknown properties. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "posts/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Post that the call is about, the `_id` of a post and not its `postId`.
                 * @example 65fac446d599990d1313c1dd
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedPost"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no such post. A second call finds this. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "posts/bulk-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostIds"];
            };
        };
        responses: {
            /** @description The posts are removed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedPosts"];
                };
            };
            /** @description The posts cannot be removed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description None of the posts exists. The body is not documented. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            /** @description Something broke while the posts were removed, so some may be gone. The body is not documented. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "accounts/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts and their groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedAccounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "accounts/delete": {
        parameters: {
            query?: {
                /**
                 * @description Agency that the location belongs to.
                 * @example sdfdsfdsfEWEsdfsdsW32dd
                 */
                companyId?: string;
                /**
                 * @description User who disconnects the account.
                 * @example sdfdsfdsfEWEsdfsdsW32dd
                 */
                userId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Account to disconnect, the `id` of an account of accounts/list.
                 * @example 65fac446d599990d1313c1dd
                 */
                id: components["parameters"]["ConnectedAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is disconnected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/list": {
        parameters: {
            query: {
                /**
                 * @description How many imports to pass over, as decimal digits.
                 * @example 1
                 */
                skip?: components["parameters"]["CsvSkip"];
                /**
                 * @description How many imports to answer at most, as decimal digits.
                 * @example 10
                 */
                limit?: components["parameters"]["CsvLimit"];
                /**
                 * @description Whether the user who made each import is added to it: `true` or `false`, written as text.
                 * @example true
                 */
                includeUsers?: string;
                /**
                 * @description User whose imports are listed.
                 * @example sdfdsfdsfEWEsdfsdsW32dd
                 */
                userId: components["parameters"]["CsvUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedCsvImports"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CsvFile"];
            };
        };
        responses: {
            /** @description The file is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedCsv"];
                };
            };
            /** @description The file is missing or not a file of posts. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsvFailure"] | components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/set-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAccounts"];
            };
        };
        responses: {
            /** @description The import has begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The accounts or the file cannot be taken. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/get": {
        parameters: {
            query?: {
                /**
                 * @description How many entries to pass over, as decimal digits.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many entries to answer at most, as decimal digits.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Import that the call is about, the `_id` (or `id`) of csv/list.
                 * @example 65f92e55cc884f0d0845e447
                 */
                id: components["parameters"]["CsvImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import and a page of its rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedCsvImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Import that the call is about, the `_id` (or `id`) of csv/list.
                 * @example 65f92e55cc884f0d0845e447
                 */
                id: components["parameters"]["CsvImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCsvImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Import that the call is about, the `_id` (or `id`) of csv/list.
                 * @example 65f92e55cc884f0d0845e447
                 */
                id: components["parameters"]["CsvImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinalizeCsv"];
            };
        };
        responses: {
            /** @description The posts are being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "csv/delete-post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Import that the row is part of, the `_id` (or `id`) of csv/list.
                 * @example 65f92e55cc884f0d0845e447
                 */
                csvId: string;
                /**
                 * @description Row to take out, the `_id` (or `id`) of a row of csv/get. Not the id of a post.
                 * @example 65f92e55cc884f0d0845e4a1
                 */
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row is taken out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCsvRow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "categories/list": {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names. All entries where it is left out.
                 * @example test
                 */
                searchText?: components["parameters"]["SearchText"];
                /**
                 * @description How many entries to answer at most, as decimal digits.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries to pass over, as decimal digits.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedCategories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "categories/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Category to read, the `_id` of categories/list.
                 * @example 6284c43d519161e96cc09c13
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category, or a sentence where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tags/list": {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names. All entries where it is left out.
                 * @example test
                 */
                searchText?: components["parameters"]["SearchText"];
                /**
                 * @description How many entries to answer at most, as decimal digits.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries to pass over, as decimal digits.
                 * @example 0
                 */
                skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags, or a sentence where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedTags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tags/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagQuery"];
            };
        };
        responses: {
            /** @description The tags, or a sentence where there is none. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedTagDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "statistics/get": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatisticsQuery"];
            };
        };
        responses: {
            /** @description The statistics. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedStatistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "google/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "google/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedGoogleLocations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "google/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachGoogleLocation"];
            };
        };
        responses: {
            /** @description The account that was connected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "facebook/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "facebook/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedFacebookPages"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "facebook/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachFacebookPage"];
            };
        };
        responses: {
            /** @description The account that was connected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "instagram/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "instagram/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The professional accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedInstagramAccounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "instagram/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachInstagramAccount"];
            };
        };
        responses: {
            /** @description The account that was connected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "linkedin/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "linkedin/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages and the profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedLinkedinAccounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "linkedin/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachLinkedinAccount"];
            };
        };
        responses: {
            /** @description The account that was connected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "twitter/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "twitter/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedTwitterProfiles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "twitter/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTwitterProfile"];
            };
        };
        responses: {
            /** @description The account that was connected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tiktok/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tiktok/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedTiktokProfiles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tiktok/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTiktokProfile"];
            };
        };
        responses: {
            /** @description The account that was connected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tiktok-business/start": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description HighLevel user who connects the account.
                 * @example u37swmmLbA02zgqKPpxITe2
                 */
                userId: components["parameters"]["ConnectingUserId"];
                /**
                 * @description Page of the app that opens the login, such as `integration`. It has nothing to do with a Facebook page.
                 * @example integration
                 */
                page?: components["parameters"]["OpenerPage"];
                /**
                 * @description Whether an account that has lost its access is connected again: `true` or `false`, written as text.
                 * @example true
                 */
                reconnect?: components["parameters"]["Reconnect"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tiktok-business/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Connection that a login made: the `accountId` that the window of the login tells its opener. It is not an id to post with.
                 * @example w37swmmLbA02zgqKPpxITe
                 */
                accountId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedTiktokProfiles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
