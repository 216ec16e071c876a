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
         *     What only one network asks for stands in its details:
         *     `youtubePostDetails`, `pinterestPostDetails` and so on. Leave out those
         *     of other networks: reported by callers, empty ones turn a post into one
         *     for Google. Posts to communities cannot be made here.
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
         * @description Adds up how the posts of some accounts performed in a span of days, the last seven where none is given, and compares that with another span. It changes nothing, although it is a POST. At most 100 accounts: more are refused with 400. Of LinkedIn only pages are counted, of TikTok only business accounts. Reported by callers: `locationId` counts in the query only; where it is missing the answer is 401 (`Location ID is required`), and in the body it is refused with 422. The answer carries neither `success` nor `statusCode`.
         */
        post: operations["statistics/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{platform}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a login
         * @description Sends the browser to the login of a network, where a person allows HighLevel to post. Step 1 of connecting an account.
         */
        get: operations["connections/start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts to connect
         * @description Lists what a login may connect, connected accounts included. Step 2 of connecting an account: hand one on to connections/attach.
         */
        get: operations["connections/list"];
        put?: never;
        /**
         * Connect an account
         * @description Connects one of the accounts of connections/list. Step 3: from now on accounts/list shows it.
         */
        post: operations["connections/attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/available-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories and their queues
         * @description Lists the categories of a location, and says of each whether it is free, has a queue, or has one that is a draft.
         */
        get: operations["queues/categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a queue
         * @description Makes a queue for a category, as a draft that publishes nothing. Published posts of the category become its items by themselves. Activate it with queues/update.
         */
        post: operations["queues/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List queues
         * @description Lists the queues of a location but removed ones, and answers 201 although it changes nothing.
         */
        post: operations["queues/list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a queue
         * @description Reads one queue, and how many of its posts have errors.
         */
        get: operations["queues/get"];
        /**
         * Change a queue
         * @description Activates, pauses or removes a queue, or changes its times. An active queue publishes at the next of its times.
         */
        put: operations["queues/update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List items of a queue
         * @description Lists the items of a queue in their order, or those of an edit session, and answers 201 although it changes nothing.
         */
        post: operations["queues/items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/edit/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an edit session
         * @description Starts an edit session of a queue, or answers the one that is open. What is changed in it is not published before queues/save-edit.
         */
        post: operations["queues/start-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/edit/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save an edit session
         * @description Puts what was changed into the live queue and closes the edit session. A queue that is a draft becomes active, unless `keepInDraft` says otherwise.
         */
        post: operations["queues/save-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/edit/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard an edit session
         * @description Closes an edit session and forgets what was changed in it. The live queue stays as it is.
         */
        post: operations["queues/discard-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/edit/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an edit session
         * @description Shows when items would be published if the edit session were saved, and answers 201 although it changes nothing.
         */
        post: operations["queues/edit-calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List slots of a queue
         * @description Lists when each item of a queue is published next, and answers 201 although it changes nothing.
         */
        post: operations["queues/slots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an item of a queue
         * @description Changes the post, the texts or the place of an item. With `sessionId` it happens in the edit session.
         */
        put: operations["queues/update-item"];
        post?: never;
        /**
         * Remove an item of a queue
         * @description Removes an item of a queue, or of an edit session. Posts that it was published as stay.
         */
        delete: operations["queues/delete-item"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/list/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the calendar of the queues
         * @description Shows what the active queues of a location publish in a span of time, and answers 201 although it changes nothing.
         */
        post: operations["queues/calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{postId}/active-post": {
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
         * Delete the active post of a queue
         * @description Deletes the post that a queue has scheduled. The queue schedules the next one at once, which is published at its time; so this is never repeated on a guess.
         */
        delete: operations["queues/delete-active-post"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset an item of a queue
         * @description Takes back every change of an item: its post is again what it was made of.
         */
        put: operations["queues/reset-item"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/items/{itemId}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an item of a queue
         * @description Copies an item within an edit session. It is published once the session is saved.
         */
        post: operations["queues/clone-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/category/queues/{queueId}/create/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item to a queue
         * @description Adds a post to a queue: to an edit session with `sessionId`, or to the live queue with `directToQueue`, which publishes it when its turn comes. Sent twice it is there twice.
         */
        post: operations["queues/create-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/comments/{platform}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a comment
         * @description Writes a comment under a post, or a reply to a comment, in the name of the account that published the post. The network shows it at once. Sent twice it stands there twice.
         */
        post: operations["comments/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/comments/{platform}/{id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a comment
         * @description Likes a comment or a reply in the name of the account that published the post.
         */
        post: operations["comments/like"];
        /**
         * Take back a like
         * @description Takes back the like of a comment or a reply.
         */
        delete: operations["comments/unlike"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/comments/{platform}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List comments
         * @description Lists the comments of a post or the replies to a comment, and answers 201 although it changes nothing.
         */
        post: operations["comments/list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/watermarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List watermarks
         * @description Lists the watermark templates of a location, a page at a time, each with the accounts that it is for.
         */
        get: operations["watermarks/list"];
        put?: never;
        /**
         * Create a watermark
         * @description Makes a template. From then on HighLevel lays it over what is published to its accounts.
         */
        post: operations["watermarks/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/watermarks/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a watermark
         * @description Reads one template.
         */
        get: operations["watermarks/get"];
        /**
         * Change a watermark
         * @description Changes a template. What is left out stays; a list of accounts replaces the one before.
         */
        put: operations["watermarks/update"];
        post?: never;
        /**
         * Delete a watermark
         * @description Marks a template as deleted. Its accounts are free for others, and what is published to them has no watermark.
         */
        delete: operations["watermarks/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-media-posting/{locationId}/watermarks/add-image-watermark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a watermark to an image
         * @description Lays a watermark over one image. What was made before is answered at once; else it is under way, and asking again tells how far it is.
         */
        post: operations["watermarks/apply"];
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
            status: "in_progress" | "draft" | "failed" | "published" | "scheduled" | "in_review" | "notification_sent" | "deleted" | "pending";
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
            /**
             * @description Time that HighLevel suggested, in UTC.
             * @example 2024-01-15T10:00:00Z
             */
            selectedBestTime?: string;
            /**
             * @description Whether images get the watermark of the location.
             * @example true
             */
            applyWatermark?: boolean;
            linkedinPostDetails?: components["schemas"]["NewLinkedinDetails"];
            pinterestPostDetails?: components["schemas"]["NewPinterestDetails"];
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
            status: "in_progress" | "draft" | "failed" | "published" | "scheduled" | "in_review" | "notification_sent" | "deleted" | "pending";
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
            /**
             * @description Time that HighLevel suggested, in UTC.
             * @example 2024-01-15T10:00:00Z
             */
            selectedBestTime?: string;
            /**
             * @description Whether images get the watermark of the location.
             * @example true
             */
            applyWatermark?: boolean;
            linkedinPostDetails?: components["schemas"]["NewLinkedinDetails"];
            pinterestPostDetails?: components["schemas"]["NewPinterestDetails"];
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
             * @description Id to tell the file from others by.
             * @example Edf3323fsfsdsd
             */
            id?: string;
            /**
             * @description Address of the file as it was before HighLevel changed it. HighLevel sets it.
             * @example https://storage.googleapis.com/test/test/media/original.jpeg
             */
            originalUrl?: string;
            /**
             * @description Address of the file with the watermark. HighLevel sets it.
             * @example https://storage.googleapis.com/test/test/media/watermarked.jpeg
             */
            watermarkedUrl?: string;
            /**
             * @description Address of the smaller file. HighLevel sets it.
             * @example https://storage.googleapis.com/your-bucket/media/optimized-image.jpg
             */
            optimizedUrl?: string;
            /**
             * @description Media type of the smaller file. HighLevel sets it.
             * @example image/jpeg
             */
            optimizedType?: string;
            /**
             * @description Whether HighLevel changed the file. HighLevel sets it.
             * @example true
             */
            isModified?: boolean;
            /**
             * @description Text that stands for an image where it cannot be seen, on Instagram, Threads, Pinterest, Bluesky and LinkedIn. It is cut to what the network takes: 500 on Pinterest, 1,000 on Instagram and Threads, 2,000 on Bluesky.
             * @example A sunset over the ocean with silhouetted palm trees
             */
            altText?: string;
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
            /**
             * @description Title of the preview, in place of that of the page.
             * @example How to Double Your Social Media Engagement
             */
            ogTitle?: string;
            /**
             * @description Text of the preview, in place of that of the page.
             * @example Learn proven strategies to boost your social media engagement and grow your audience.
             */
            ogDescription?: string;
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
            /**
             * @description Facebook's background of a text without media, by its number in HighLevel's list. The text has at most 130 characters then.
             * @example 303063890126415
             */
            textFormatPresetId?: string;
        };
        /** @description What only Instagram asks for. */
        NewInstagramDetails: {
            /**
             * @description Kind of post on Instagram, where it differs from `type`.
             * @example post
             * @enum {string}
             */
            type: "post" | "story" | "reel";
            /**
             * @description Handles to invite as collaborators, without `@`, for each account: at most three. Not for a story.
             * @example {
             *       "accountId1": [
             *         "username1",
             *         "username2"
             *       ],
             *       "accountId2": [
             *         "username3",
             *         "username4"
             *       ]
             *     }
             */
            collaborators?: {
                [key: string]: string[];
            };
            /**
             * @description Whether a reel stands on the profile too.
             * @example true
             */
            showOnFeed?: boolean;
            /**
             * @description Whether a person is told to post the story by hand.
             * @example true
             */
            publishViaPushNotification?: boolean;
            /**
             * @description Note to the person who posts the story by hand.
             * @example When publishing, add swipe up link to the landing page so that we can direct them to the sales page
             */
            publisherNote?: string;
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
            privacyLevel: "PUBLIC_TO_EVERYONE" | "MUTUAL_FOLLOW_FRIENDS" | "SELF_ONLY";
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
            gmbEventType: "STANDARD" | "EVENT" | "OFFER";
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
            /**
             * @description Address of the cover image of the first video.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            thumbnail?: string;
            linkedinPostDetails?: components["schemas"]["LinkedinDetails"];
            pinterestPostDetails?: components["schemas"]["PinterestDetails"];
            facebookPostDetails?: components["schemas"]["FacebookDetails"];
            instagramPostDetails?: components["schemas"]["InstagramDetails"];
            youtubePostDetails?: components["schemas"]["YoutubeDetails"];
            blueskyPostDetails?: components["schemas"]["BlueskyDetails"];
            /**
             * @description Whether images are made smaller for the networks.
             * @example true
             */
            mediaOptimization?: boolean;
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
             * @description Id to tell the file from others by.
             * @example Edf3323fsfsdsd
             */
            id?: string;
            /**
             * @description Address of the file as it was before HighLevel changed it. HighLevel sets it.
             * @example https://storage.googleapis.com/test/test/media/original.jpeg
             */
            originalUrl?: string;
            /**
             * @description Address of the file with the watermark. HighLevel sets it.
             * @example https://storage.googleapis.com/test/test/media/watermarked.jpeg
             */
            watermarkedUrl?: string;
            /**
             * @description Address of the smaller file. HighLevel sets it.
             * @example https://storage.googleapis.com/your-bucket/media/optimized-image.jpg
             */
            optimizedUrl?: string;
            /**
             * @description Media type of the smaller file. HighLevel sets it.
             * @example image/jpeg
             */
            optimizedType?: string;
            /**
             * @description Whether HighLevel changed the file. HighLevel sets it.
             * @example true
             */
            isModified?: boolean;
            /**
             * @description Text that stands for an image where it cannot be seen, on Instagram, Threads, Pinterest, Bluesky and LinkedIn. It is cut to what the network takes: 500 on Pinterest, 1,000 on Instagram and Threads, 2,000 on Bluesky.
             * @example A sunset over the ocean with silhouetted palm trees
             */
            altText?: string;
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
            /**
             * @description Title of the preview, in place of that of the page.
             * @example How to Double Your Social Media Engagement
             */
            ogTitle?: string;
            /**
             * @description Text of the preview, in place of that of the page.
             * @example Learn proven strategies to boost your social media engagement and grow your audience.
             */
            ogDescription?: string;
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
        PostSource: ("composer" | "csv" | "recurring" | "review" | "rss" | "template-library" | "category-queue" | "native") | (string & {});
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
                /**
                 * @description Size of the file, in bytes.
                 * @example 7640
                 */
                fileSize?: number;
                csvFileType?: components["schemas"]["CsvFileType"];
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
             * @description User in whose name the import is made.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId: string;
            /**
             * @description Layout of the file, as csv/upload answered it.
             * @example basic
             * @enum {string}
             */
            csvFileType?: "basic" | "advance";
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
            csvFileType?: components["schemas"]["CsvFileType"];
            /**
             * @description Whether images are made smaller for the networks.
             * @example true
             */
            mediaOptimization?: boolean;
            /**
             * @description Whether images get the watermark of the location.
             * @example true
             */
            applyWatermark?: boolean;
            /**
             * @description Who sees the posts. Only `OAUTH` is documented.
             * @example OAUTH
             */
            channel?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            updatedAt?: string;
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
            csvFileType?: components["schemas"]["CsvFileType"];
            /**
             * @description Whether images are made smaller for the networks.
             * @example true
             */
            mediaOptimization?: boolean;
            /**
             * @description Whether images get the watermark of the location.
             * @example true
             */
            applyWatermark?: boolean;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            updatedAt?: string;
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
             * @description User in whose name the posts are made.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId: string;
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
                    csvFileType?: components["schemas"]["CsvFileType"];
                    /**
                     * @description Whether images are made smaller for the networks.
                     * @example true
                     */
                    mediaOptimization?: boolean;
                    /**
                     * @description Whether images get the watermark of the location.
                     * @example true
                     */
                    applyWatermark?: boolean;
                    /**
                     * Format: date-time
                     * @description When it was changed last, in UTC.
                     * @example 2023-08-02T00:00:00.000Z
                     */
                    updatedAt?: string;
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
                /** @description The import that the row was taken out of. */
                csv?: {
                    /**
                     * @description Id of the import.
                     * @example 65f92e55cc884f0d0845e447
                     */
                    _id?: string;
                    csvFileType?: components["schemas"]["CsvFileType"];
                    /**
                     * @description Whether images are made smaller for the networks.
                     * @example true
                     */
                    mediaOptimization?: boolean;
                    /**
                     * @description Whether images get the watermark of the location.
                     * @example true
                     */
                    applyWatermark?: boolean;
                    status?: components["schemas"]["CsvImportStatus"];
                    /**
                     * Format: date-time
                     * @description When it was changed last, in UTC.
                     * @example 2023-08-02T00:00:00.000Z
                     */
                    updatedAt?: string;
                };
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
            /** @description Span to count. The last seven days before today where it is left out. */
            currentRange?: {
                /**
                 * Format: date-time
                 * @description Beginning of the span, in UTC.
                 * @example 2025-03-01T00:00:00.000Z
                 */
                startDate: string;
                /**
                 * Format: date-time
                 * @description End of the span, in UTC, after its beginning.
                 * @example 2025-03-31T23:59:59.999Z
                 */
                endDate: string;
            };
            /** @description Span to compare with, only beside `currentRange`. */
            prevRange?: {
                /**
                 * Format: date-time
                 * @description Beginning of the span, in UTC.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                startDate: string;
                /**
                 * Format: date-time
                 * @description End of the span, in UTC, after its beginning.
                 * @example 2025-02-28T23:59:59.999Z
                 */
                endDate: string;
            };
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
        /**
         * @description What HighLevel's support asks for to find the call.
         * @example 42fc8dd8-d55b-475f-944f-9efb90d77564
         */
        TraceId: string;
        /** @description A queue to make, which begins as a draft. */
        NewQueue: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Category of the queue, the `_id` of categories/list.
             * @example 60af88475f1b2c001f5d5f4b
             */
            categoryId: string;
            /** @description Times of the week at which the queue publishes, on the clock of the location. */
            timeSlots: components["schemas"]["NewTimeSlot"][];
            /**
             * @description Whether each new post of the category is added to the queue by itself.
             * @example true
             */
            enableFuturePosts?: boolean;
            /**
             * @description Whether what is added directly goes to the top of the queue, not to its end.
             * @example false
             */
            prioritizeNewContent?: boolean;
            /**
             * @description User in whose name the queue is made.
             * @example w37swmmLbA02zgqKPpxITe
             */
            userId: string;
        };
        /** @description A time of the week at which a queue is to publish. */
        NewTimeSlot: {
            /**
             * @description Day of the week, from 0 for Sunday to 6.
             * @example 0
             */
            dayOfWeek: number;
            /**
             * @description Time of the day as `HH:mm`, on a clock of 24 hours.
             * @example 09:00
             */
            time: string;
        };
        /** @description Which queues to list. */
        QueueQuery: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description How many to pass over.
             * @example 0
             */
            skip?: number;
            /**
             * @description How many to answer at most.
             * @example 10
             */
            limit?: number;
        };
        /** @description What to change of a queue. What is left out stays. */
        QueueChange: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Whether watermarks of the older kind are left alone while posts get new times.
             * @example false
             */
            skipLegacyWatermark?: boolean;
            /**
             * @description What to do with the queue: let it publish, pause it or remove it.
             * @example paused
             * @enum {string}
             */
            status?: "active" | "paused" | "deleted";
            /**
             * @description Time at which to publish nothing, in UTC.
             * @example 2023-10-05T14:48:00.000Z
             */
            skipDateTime?: string;
            /** @description Times of the week at which the queue publishes, on the clock of the location. */
            timeSlots?: components["schemas"]["NewTimeSlot"][];
            /**
             * @description Whether each new post of the category is added to the queue by itself.
             * @example true
             */
            enableFuturePosts?: boolean;
            /**
             * @description Whether what is added directly goes to the top of the queue, not to its end.
             * @example false
             */
            prioritizeNewContent?: boolean;
        };
        /** @description Which items of a queue to list. */
        QueueItemQuery: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId?: string;
            /**
             * @description How many to pass over.
             * @example 0
             */
            skip?: number;
            /**
             * @description How many to answer at most.
             * @example 10
             */
            limit?: number;
            /**
             * @description Whether to list only items with errors.
             * @example true
             */
            errorFilter?: boolean;
            /**
             * @description Item to show in the middle of the page. `skip` is ignored then.
             * @example 60af88475f1b2c001f5d5f4b
             */
            itemId?: string;
        };
        /** @description Whose queue is edited. */
        StartEdit: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
        };
        /** @description Which edit session to save. */
        SaveEdit: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId: string;
            /**
             * @description Whether a queue that is a draft stays one. Otherwise it becomes active.
             * @default false
             * @example false
             */
            keepInDraft?: boolean;
        };
        /** @description Which edit session to discard. */
        DiscardEdit: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId: string;
            /**
             * @description Whether a queue that is a draft stays one. Otherwise it becomes active.
             * @default false
             * @example false
             */
            keepInDraft?: boolean;
        };
        /** @description Which part of the calendar of an edit session to show. */
        EditCalendarQuery: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId: string;
            /**
             * @description Beginning of the span, in UTC.
             * @example 2023-10-01T00:00:00.000Z
             */
            startDate: string;
            /**
             * @description End of the span, in UTC.
             * @example 2023-10-31T23:59:59.999Z
             */
            endDate: string;
            /**
             * @description Accounts whose posts to show, each the `id` of accounts/list. All accounts where it is left out or empty.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds?: string[];
        };
        /** @description Which slots to list. */
        SlotQuery: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example abc123
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
             * @example 507f1f77bcf86cd799439011
             */
            sessionId?: string;
            /**
             * @description How many to pass over.
             * @default 0
             * @example 0
             */
            skip?: number;
            /**
             * @description How many to answer at most.
             * @default 20
             * @example 20
             */
            limit?: number;
        };
        /** @description What to change of an item. What is left out stays. */
        QueueItemChange: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId?: string;
            modifiedPostPayload?: components["schemas"]["NewQueuePost"];
            /**
             * @description Where to move the item: a number, `top` to publish it next or `bottom` to publish it last.
             * @example top
             */
            newOrder?: number | string;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["NewVariation"][];
            /**
             * @description Address of the image that stands for the item.
             * @example http://example.com/media.png
             */
            primaryImage?: string;
        };
        /** @description The post of an item. Nothing in it is required. */
        NewQueuePost: {
            /**
             * @description Accounts to post to, each the `id` of accounts/list.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds?: string[];
            /**
             * @description Text of the post.
             * @example Hello World
             */
            summary?: string;
            /** @description Images or videos, in order. */
            media?: components["schemas"]["NewMedia"][];
            /**
             * @description What to do with the post.
             * @example scheduled
             * @enum {string}
             */
            status?: "draft" | "scheduled" | "in_review" | "published" | "in_progress" | "pending" | "failed" | "notification_sent" | "deleted";
            /**
             * @description When to publish, in UTC.
             * @example 2024-01-15T10:00:00Z
             */
            scheduleDate?: string;
            /**
             * @description Time that HighLevel suggested, in UTC.
             * @example 2024-01-15T10:00:00Z
             */
            selectedBestTime?: string;
            /**
             * @description User shown as the author.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            createdBy?: string;
            /**
             * @description Comment to put under the post once it is published.
             * @example What do you think? Let us know in the comments!
             */
            followUpComment?: string;
            ogTagsDetails?: components["schemas"]["NewLinkPreview"];
            /**
             * @description Kind of post.
             * @example post
             * @enum {string}
             */
            type?: "post" | "story" | "reel";
            postApprovalDetails?: components["schemas"]["NewApproval"];
            /**
             * @description Whether `scheduleDate` differs from the one before.
             * @example true
             */
            scheduleTimeUpdated?: boolean;
            /**
             * @description Tags of the post, each the `_id` of tags/list.
             * @example [
             *       "65f151c99bc2bf3aaf970d72",
             *       "65f151c99bc2bf3aaf970d73"
             *     ]
             */
            tags?: string[];
            /**
             * @description Category to file the post under, the `_id` of categories/list.
             * @example 65f151c99bc2bf3aaf970d72
             */
            categoryId?: string;
            /**
             * @description Whether images get the watermark of the location.
             * @example true
             */
            applyWatermark?: boolean;
            tiktokPostDetails?: components["schemas"]["NewTiktokDetails"];
            gmbPostDetails?: components["schemas"]["NewGoogleDetails"];
            /**
             * @description User in whose name the queue is made.
             * @example sdfdsfdsfEWEsdfsdsW32dd
             */
            userId?: string;
            linkedinPostDetails?: components["schemas"]["NewLinkedinDetails"];
            pinterestPostDetails?: components["schemas"]["NewPinterestDetails"];
            facebookPostDetails?: components["schemas"]["NewFacebookDetails"];
            instagramPostDetails?: components["schemas"]["NewInstagramDetails"];
            youtubePostDetails?: components["schemas"]["NewYoutubeDetails"];
            /**
             * @description Location that the post belongs to.
             * @example ve9EPM428h8vShlRW1KT
             */
            locationId?: string;
        };
        /** @description One of the texts of an item. */
        NewVariation: {
            /**
             * @description The text.
             * @example Check out our latest blog post! #marketing #socialmedia
             */
            content?: string;
            /** @description Accounts that the text names. */
            mentions?: {
                /**
                 * @description Network of the account.
                 * @example instagram
                 */
                platform?: string;
                /**
                 * @description Handle, without `@`.
                 * @example example_user
                 */
                username?: string;
                /**
                 * @description Where the name begins in the text, from 0.
                 * @example 10
                 */
                offset?: number;
                /**
                 * @description How long the name is in the text.
                 * @example 12
                 */
                length?: number;
            }[];
            ogTags?: components["schemas"]["NewVariationPreview"];
        };
        /** @description The preview of a link in a text. */
        NewVariationPreview: {
            /**
             * @description Address that the preview leads to.
             * @example https://example.com/blog/post-title
             */
            metaLink?: string;
            /**
             * @description Address of the image of the preview.
             * @example https://example.com/images/preview.png
             */
            metaImage?: string;
            /**
             * @description Title of the preview.
             * @example Check out our latest blog post!
             */
            ogTitle?: string;
        };
        /** @description Which part of the calendar of all queues to show. */
        QueueCalendarQuery: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Beginning of the span, in UTC.
             * @example 2023-10-01T00:00:00.000Z
             */
            startDate: string;
            /**
             * @description End of the span, in UTC.
             * @example 2023-10-31T23:59:59.999Z
             */
            endDate: string;
            /**
             * @description Categories whose queues to show. All where it is left out.
             * @example [
             *       "64e431dcaf507c4b26dbdf8b"
             *     ]
             */
            categoryIds?: string[];
            /**
             * @description Accounts whose posts to show, each the `id` of accounts/list. All accounts where it is left out or empty.
             * @example [
             *       "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
             *     ]
             */
            accountIds?: string[];
        };
        /** @description Where to reset the item. */
        ResetQueueItem: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId?: string;
        };
        /** @description Where to put the copy. */
        CloneQueueItem: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId: string;
            /**
             * @description Place of the copy, such as one between its original and the next.
             * @example 1.5
             */
            order: number;
        };
        /** @description An item to add to a queue. */
        NewQueueItem: {
            /**
             * @description Location (sub-account) that the call is about.
             * @example 609e126a1c4ae1001291e1b5
             */
            locationId: string;
            /**
             * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
             * @example 60af88475f1b2c001f5d5f4b
             */
            sessionId?: string;
            modifiedPostPayload?: components["schemas"]["NewQueuePost"];
            /**
             * @description Where to put the item: a number, `top` to publish it next or `bottom` to publish it last. The end where it is left out.
             * @example top
             */
            order?: number | string;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["NewVariation"][];
            /**
             * @description Address of the image that stands for the item. That of the post where it is left out.
             * @example http://example.com/media.png
             */
            primaryImage?: string;
            /**
             * @description Whether the item goes into the live queue at once, without an edit session. `order` is ignored then.
             * @example false
             */
            directToQueue?: boolean;
        };
        /** @description A comment to write, or a reply to one. */
        NewComment: {
            /**
             * @description Post to comment on, its `_id`; or the comment to reply to, its `_id`.
             * @example 6975b186f3442844ec07665b
             */
            parentId: string;
            /**
             * @description Whether it is a comment on a post. Otherwise it is a reply to a comment.
             * @example true
             */
            isParentThread: boolean;
            /**
             * @description Text of the comment. At most 8,000 characters on Facebook and in communities, 2,200 on Instagram, 3,000 on LinkedIn, 150 on TikTok, 300 on Bluesky, 10,000 on YouTube, 500 on Threads.
             * @example This is a comment
             */
            content: string;
            /** @description Image of the comment, at most one. Only Facebook shows it. */
            attachments?: components["schemas"]["NewCommentAttachment"][];
            /** @description People whom the comment names. Facebook, LinkedIn and communities show them. */
            mentions?: components["schemas"]["CommentMention"][];
            /**
             * @description Whether every member of the group is told. Only of a community.
             * @example false
             */
            notifyAllGroupMembers?: boolean;
        };
        /** @description An image to show with a comment. */
        NewCommentAttachment: {
            /**
             * @description Address of the file.
             * @example https://example.com/image.jpg
             */
            url: string;
            /**
             * @description Kind of the file. Only images are taken.
             * @example image
             * @enum {string}
             */
            type: "image";
        };
        /** @description Somebody whom a comment names. */
        CommentMention: {
            /**
             * @description Name as the comment writes it.
             * @example Test
             */
            name: string;
            /**
             * @description Id of the person or page on its network.
             * @example 102694781978972
             */
            id: string;
            /**
             * @description Where the name begins in the text, from 0.
             * @example 106
             */
            offset: number;
            /**
             * @description How long the name is in the text.
             * @example 106
             */
            length: number;
            /**
             * @description End of the address of the member of a community.
             * @example mohammed-marvan-8bRf3H
             */
            slug?: string;
        };
        /** @description Which comments to list. */
        CommentQuery: {
            /**
             * @description Earliest time of the comments, in UTC. It goes with `toDate`.
             * @example 2026-05-22T05:32:49.463Z
             */
            fromDate?: string;
            /**
             * @description Latest time of the comments, in UTC. It goes with `fromDate`.
             * @example 2026-05-29T05:32:49.463Z
             */
            toDate?: string;
            /**
             * @description Accounts whose comments to list, each the `originId` of accounts/list.
             * @example [
             *       "1234",
             *       "5678",
             *       "9101"
             *     ]
             */
            originIds: string[];
            /**
             * @description Whether the newest come first, or the ones that people react to most.
             * @default latest
             * @example top
             * @enum {string}
             */
            sortBy?: "top" | "latest";
            /**
             * @description Text to look for. All where it is left out.
             * @example 1234
             */
            search?: string;
            /**
             * @description How many comments to pass over.
             * @default 0
             * @example 0
             */
            skip?: number;
            /**
             * @description How many comments to answer at most, up to 100.
             * @default 10
             * @example 10
             */
            limit?: number;
            /**
             * @description Post or comment whose comments to list, its `_id`. All comments on posts where it is left out.
             * @example 6975b186f3442844ec07665b
             */
            parentId?: string;
        };
        /** @description Categories, and which of them have a queue. */
        FetchedQueueCategories: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Available categories fetched successfully
                 */
                message?: string;
                /** @description Categories of this page. */
                categories?: components["schemas"]["QueueableCategory"][];
                meta?: components["schemas"]["QueueCount"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A category, and whether a queue publishes its posts. */
        QueueableCategory: {
            /**
             * @description Whether it was removed.
             * @example false
             */
            deleted?: boolean;
            /**
             * @description Id of the category.
             * @example 65cb3d2f68baa617aa0c286e
             */
            _id?: string;
            /**
             * @description Name of the category.
             * @example Facebook Reel
             */
            name?: string;
            /**
             * @description Location that it belongs to.
             * @example fvg1TXIiVxGcdOaL0riG
             */
            locationId?: string;
            /**
             * @description Color of its label, in hexadecimal.
             * @example #004EEB
             */
            primaryColor?: string;
            /**
             * @description Color behind its label, in hexadecimal.
             * @example #EFF4FF
             */
            secondaryColor?: string;
            /**
             * @description User who made it.
             * @example SQ6d63Va2PUbWEZ9k0TD
             */
            createdBy?: string;
            /**
             * @description When it was made, in UTC.
             * @example 2024-02-13T09:58:07.129Z
             */
            createdAt?: string;
            /**
             * @description When it was changed last, in UTC.
             * @example 2024-02-13T09:58:07.129Z
             */
            updatedAt?: string;
            /**
             * @description How many posts of the category were published.
             * @example 80
             */
            publishedPostsCount?: number;
            /**
             * @description Whether the category is free, in a queue that is active or paused, or in one that is a draft.
             * @example in_queue
             */
            status?: ("available" | "in_queue" | "draft") | (string & {});
            /** @description The queue of the category, where it has one. */
            queueDetails?: components["schemas"]["QueueOfCategory"] | null;
        };
        /** @description The queue that a category has. */
        QueueOfCategory: {
            /**
             * @description Queue that it belongs to.
             * @example 67fc07c6d7657c9aee764762
             */
            queueId?: string;
            /**
             * @description Whether what is added directly goes to the top of the queue, not to its end.
             * @example false
             */
            prioritizeNewContent?: boolean;
            /**
             * @description Whether each new post of the category is added to the queue by itself.
             * @example true
             */
            enableFuturePosts?: boolean;
        };
        /** @description How much there is in all. */
        QueueCount: {
            /**
             * @description How many there are in all, as decimal digits.
             * @example 100
             */
            count?: string;
        };
        /** @description The queue that was made. */
        CreatedQueue: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue created successfully
                 */
                message?: string;
                queue?: components["schemas"]["NewQueueRecord"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A queue as it was made. */
        NewQueueRecord: {
            /**
             * @description Id of the queue.
             * @example 686ebf10c78c233e45c28d66
             */
            _id?: string;
            /**
             * @description Location that it belongs to.
             * @example Qp26qppJgfrTZis7jsBy
             */
            locationId?: string;
            /**
             * @description Category of the queue, the `_id` of categories/list.
             * @example 683702938b19583ce320e5eb
             */
            categoryId?: string;
            /** @description Times of the week at which the queue publishes, on the clock of the location. */
            timeSlots?: components["schemas"]["StoredTimeSlot"][];
            /**
             * @description Whether each new post of the category is added to the queue by itself.
             * @example true
             */
            enableFuturePosts?: boolean;
            /**
             * @description Whether what is added directly goes to the top of the queue, not to its end.
             * @example true
             */
            prioritizeNewContent?: boolean;
            /**
             * @description How far the queue is.
             * @example draft
             */
            status?: ("active" | "paused" | "draft") | (string & {});
            /**
             * Format: date-time
             * @description When the queue began, in UTC.
             * @example 2025-07-09T19:12:16.363Z
             */
            startDate?: string;
            /**
             * @description Times at which the queue publishes nothing, in UTC.
             * @example []
             */
            skipDateTime?: string[];
            /**
             * @description How many posts the queue holds.
             * @example 0
             */
            totalPosts?: number;
            /**
             * Format: date-time
             * @description Time that the queue gave its last post, in UTC.
             * @example null
             */
            lastScheduledTime?: string | null;
            /**
             * @description User who made it.
             * @example uefV3MmLHs2sjJr2KfmL
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             * @example 2025-07-09T19:12:16.366Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2025-07-09T19:12:16.366Z
             */
            updatedAt?: string;
        };
        /** @description A time of the week at which a queue publishes, with its id. */
        StoredTimeSlot: {
            /**
             * @description Id of the time.
             * @example 686ebf10c78c23d665c28d67
             */
            _id?: string;
            /**
             * @description Day of the week, from 0 for Sunday to 6.
             * @example 0
             */
            dayOfWeek?: number;
            /**
             * @description Time of the day as `HH:mm`, on a clock of 24 hours.
             * @example 00:00
             */
            time?: string;
        };
        /** @description A page of queues. */
        FetchedQueues: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queues fetched successfully
                 */
                message?: string;
                /** @description Queues of this page. */
                queues?: components["schemas"]["QueueWithCategory"][];
                meta?: components["schemas"]["QueueCount"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A queue and the category whose posts it publishes. */
        QueueWithCategory: {
            /**
             * @description Id of the queue.
             * @example 60af88475f1b2c001f5d5f4b
             */
            _id?: string;
            /**
             * @description Location that it belongs to.
             * @example location-123
             */
            locationId?: string;
            /**
             * @description Category of the queue, the `_id` of categories/list.
             * @example 60af88475f1b2c001f5d5f4b
             */
            categoryId?: string;
            /** @description Times of the week at which the queue publishes, on the clock of the location. */
            timeSlots?: components["schemas"]["TimeSlot"][];
            /**
             * @description Whether each new post of the category is added to the queue by itself.
             * @example false
             */
            enableFuturePosts?: boolean;
            /**
             * @description Whether what is added directly goes to the top of the queue, not to its end.
             * @example false
             */
            prioritizeNewContent?: boolean;
            /**
             * @description Place of the item that was taken last.
             * @example 1000
             */
            currentOrder?: number;
            /**
             * @description How far the queue is.
             * @example active
             */
            status?: ("active" | "paused" | "draft") | (string & {});
            /**
             * Format: date-time
             * @description When the queue began, in UTC.
             * @example 2023-01-01T12:00:00Z
             */
            startDate?: string;
            /**
             * @description Times at which the queue publishes nothing, in UTC.
             * @example [
             *       "2023-01-02T12:00:00Z"
             *     ]
             */
            skipDateTime?: string[];
            /**
             * @description Post that the queue has scheduled, and that queues/delete-active-post removes.
             * @example 60af88475f1b2c001f5d5f4b
             */
            currentPostId?: string | null;
            /**
             * @description How many posts the queue holds.
             * @example 10
             */
            totalPosts?: number;
            /**
             * Format: date-time
             * @description Time that the queue gave its last post, in UTC.
             * @example 2023-01-01T12:00:00Z
             */
            lastScheduledTime?: string | null;
            /**
             * @description User who made it.
             * @example user-123
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             * @example 2023-01-01T00:00:00Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2023-01-01T00:00:00Z
             */
            updatedAt?: string;
            category?: components["schemas"]["QueueCategory"];
        };
        /** @description A time of the week at which a queue publishes. */
        TimeSlot: {
            /**
             * @description Day of the week, from 0 for Sunday to 6.
             * @example 0
             */
            dayOfWeek: number;
            /**
             * @description Time of the day as `HH:mm`, on a clock of 24 hours.
             * @example 09:00
             */
            time: string;
        };
        /** @description The category of a queue. */
        QueueCategory: {
            /**
             * @description Id of the category.
             * @example 6756f381be2553245b08d30c
             */
            _id?: string;
            /**
             * @description Name that people see.
             * @example Category Name
             */
            name?: string;
            /**
             * @description Color of its label, in hexadecimal.
             * @example #FFFFFF
             */
            primaryColor?: string;
            /**
             * @description Color behind its label, in hexadecimal.
             * @example #000000
             */
            secondaryColor?: string;
            /**
             * @description Whether it was removed.
             * @example false
             */
            deleted?: boolean;
            /**
             * @description Location that it belongs to.
             * @example fvg1TXIiVxGcdOaL0riG
             */
            locationId?: string;
            /**
             * @description User who made it.
             * @example SQ6d63Va2PUbWEZ9k0TD
             */
            createdBy?: string;
            /**
             * @description When it was made, in UTC.
             * @example 2024-12-09T13:41:21.385Z
             */
            createdAt?: string;
            /**
             * @description When it was changed last, in UTC.
             * @example 2024-12-09T13:41:21.385Z
             */
            updatedAt?: string;
        };
        /** @description One queue. */
        FetchedQueue: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue fetched successfully
                 */
                message?: string;
                queue?: components["schemas"]["QueueWithCategory"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description The queue as it is after the change. */
        UpdatedQueue: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue paused successfully.
                 */
                message?: string;
                queue?: components["schemas"]["Queue"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A queue: posts of one category that are published again and again, each at the next of its times. */
        Queue: {
            /**
             * @description Id of the queue.
             * @example 60af88475f1b2c001f5d5f4b
             */
            _id?: string;
            /**
             * @description Location that it belongs to.
             * @example location-123
             */
            locationId?: string;
            /**
             * @description Category of the queue, the `_id` of categories/list.
             * @example 60af88475f1b2c001f5d5f4b
             */
            categoryId?: string;
            /** @description Times of the week at which the queue publishes, on the clock of the location. */
            timeSlots?: components["schemas"]["TimeSlot"][];
            /**
             * @description Whether each new post of the category is added to the queue by itself.
             * @example false
             */
            enableFuturePosts?: boolean;
            /**
             * @description Whether what is added directly goes to the top of the queue, not to its end.
             * @example false
             */
            prioritizeNewContent?: boolean;
            /**
             * @description Place of the item that was taken last.
             * @example 1000
             */
            currentOrder?: number;
            /**
             * @description How far the queue is.
             * @example active
             */
            status?: ("active" | "paused" | "draft") | (string & {});
            /**
             * Format: date-time
             * @description When the queue began, in UTC.
             * @example 2023-01-01T12:00:00Z
             */
            startDate?: string;
            /**
             * @description Times at which the queue publishes nothing, in UTC.
             * @example [
             *       "2023-01-02T12:00:00Z"
             *     ]
             */
            skipDateTime?: string[];
            /**
             * @description Post that the queue has scheduled, and that queues/delete-active-post removes.
             * @example 60af88475f1b2c001f5d5f4b
             */
            currentPostId?: string | null;
            /**
             * @description How many posts the queue holds.
             * @example 10
             */
            totalPosts?: number;
            /**
             * Format: date-time
             * @description Time that the queue gave its last post, in UTC.
             * @example 2023-01-01T12:00:00Z
             */
            lastScheduledTime?: string | null;
            /**
             * @description User who made it.
             * @example user-123
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             * @example 2023-01-01T00:00:00Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2023-01-01T00:00:00Z
             */
            updatedAt?: string;
        };
        /** @description A page of items. */
        FetchedQueueItems: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue items fetched successfully
                 */
                message?: string;
                /** @description Items of this page. */
                items?: components["schemas"]["QueueItem"][];
                meta?: components["schemas"]["QueuePage"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A post of a queue, with the texts that it takes in turn. */
        QueueItem: {
            /**
             * @description Id of the item.
             * @example 60af88475f1b2c001f5d5f4b
             */
            _id?: string;
            /**
             * @description Place in the queue: a smaller number is published sooner.
             * @example 1000
             */
            order?: number;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["Variation"][];
            /**
             * @description Address of the image that stands for the item.
             * @example https://example.com/images/post-image.png
             */
            primaryImage?: string;
            /**
             * @description Post that the item was made of, the `_id` of a post.
             * @example 60af88475f1b2c001f5d5f4d
             */
            postId?: string;
            post?: components["schemas"]["Post"];
            /**
             * @description What keeps the item from being published: `INVALID_USER_ID`, or `PIXABAY_MEDIA` for an image that may not be used.
             * @example [
             *       "INVALID_USER_ID",
             *       "PIXABAY_MEDIA"
             *     ]
             */
            errors?: string[];
            /**
             * Format: date-time
             * @description When the item is published, in UTC.
             * @example 2023-10-15T10:00:00.000Z
             */
            scheduledDateTime?: string | null;
            /**
             * @description Which of the texts is published then, from 0.
             * @example 0
             */
            scheduledVariationIndex?: number;
            /**
             * @description Whether nothing is published at that time.
             * @example false
             */
            isSkipped?: boolean;
        };
        /** @description One of the texts of an item. Each round publishes the next of them. */
        Variation: {
            /**
             * @description Id of the text.
             * @example 60af88475f1b2c001f5d5f4c
             */
            _id?: string;
            /**
             * @description The text.
             * @example Check out our latest blog post! #marketing #socialmedia
             */
            content?: string;
            /** @description Accounts that the text names. */
            mentions?: {
                /**
                 * @description Network of the account.
                 * @example instagram
                 */
                platform?: string;
                /**
                 * @description Handle, without `@`.
                 * @example example_user
                 */
                username?: string;
                /**
                 * @description Where the name begins in the text, from 0.
                 * @example 10
                 */
                offset?: number;
                /**
                 * @description How long the name is in the text.
                 * @example 12
                 */
                length?: number;
            }[];
            ogTags?: components["schemas"]["VariationPreview"];
        };
        /** @description The preview of a link in a text. */
        VariationPreview: {
            /**
             * @description Address that the preview leads to.
             * @example https://example.com
             */
            metaLink?: string;
            /**
             * @description Address of the image of the preview.
             * @example https://example.com/image.png
             */
            metaImage?: string;
            /**
             * @description Title of the preview.
             * @example Example Title
             */
            ogTitle?: string;
        };
        /** @description Which page it is, and how much there is in all. */
        QueuePage: {
            /**
             * @description How many there are in all, as decimal digits.
             * @example 100
             */
            count?: string;
            /**
             * @description How many were passed over.
             * @example 0
             */
            skip?: number;
            /**
             * @description How many were asked for at most.
             * @example 10
             */
            limit?: number;
        };
        /** @description The edit session that is open. */
        StartedEdit: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Edit session started successfully
                 */
                message?: string;
                /**
                 * @description Edit session, for what follows.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                sessionId?: string;
                /**
                 * @description How many items it holds.
                 * @example 25
                 */
                itemCount?: number;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description What saving changed. */
        SavedEdit: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Edit session saved successfully
                 */
                message?: string;
                /** @description When the items are published from now on. */
                updatedSlots?: components["schemas"]["Slot"][];
                /**
                 * @description How many posts got another time.
                 * @example 10
                 */
                totalPostsChanged?: number;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description When an item is published next. */
        Slot: {
            /**
             * @description Item that it is about.
             * @example 60af88475f1b2c001f5d5f4b
             */
            itemId?: string;
            /**
             * Format: date-time
             * @description When the item is published, in UTC.
             * @example 2023-10-15T10:00:00.000Z
             */
            scheduledDateTime?: string | null;
            /**
             * @description Whether nothing is published at that time.
             * @example false
             */
            isSkipped?: boolean;
        };
        /** @description That the edit session is gone. */
        DiscardedEdit: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Edit session discarded successfully
                 */
                message?: string;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description What would be published if the edit session were saved. */
        FetchedEditCalendar: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Edit session calendar fetched successfully
                 */
                message?: string;
                /** @description Items in the order of their times. */
                scheduledPosts?: components["schemas"]["EditCalendarEntry"][];
                /**
                 * @description How many there are.
                 * @example 25
                 */
                total?: number;
                /**
                 * @description Time zone that the times were reckoned in, such as `America/New_York`.
                 * @example Asia/Calcutta
                 */
                timezone?: string;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description When an item would be published if the edit session were saved. */
        EditCalendarEntry: {
            /**
             * Format: date-time
             * @description When the item is published, in UTC.
             * @example 2023-10-15T10:00:00.000Z
             */
            scheduledDateTime?: string;
            post?: components["schemas"]["Post"];
            /**
             * @description Item that is published.
             * @example 60af88475f1b2c001f5d5f4b
             */
            queueItemId?: string;
            /**
             * @description Queue that it belongs to.
             * @example 60af88475f1b2c001f5d5f4a
             */
            queueId?: string;
            /**
             * @description Place in the queue: a smaller number is published sooner.
             * @example 1000
             */
            order?: number;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["Variation"][];
            /**
             * @description Address of the image that stands for the item.
             * @example https://example.com/images/post-image.png
             */
            primaryImage?: string;
            /**
             * @description What keeps the item from being published: `INVALID_USER_ID`, or `PIXABAY_MEDIA` for an image that may not be used.
             * @example [
             *       "INVALID_USER_ID",
             *       "PIXABAY_MEDIA"
             *     ]
             */
            errors?: string[];
            /** @description The category itself. */
            category?: components["schemas"]["QueueCategory"] | null;
            /**
             * @description Which of the texts is next, from 0.
             * @example 0
             */
            currentVariation?: number;
            /**
             * @description Time zone that the times were reckoned in, such as `America/New_York`.
             * @example America/New_York
             */
            timezone?: string;
            /**
             * @description Whether the item exists only in the edit session.
             * @example true
             */
            isDraft?: boolean;
            /**
             * @description Item of the live queue that this one was made of.
             * @example 60af88475f1b2c001f5d5f4b
             */
            originalItemId?: string | null;
        };
        /** @description A page of slots. */
        FetchedSlots: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Slots fetched successfully
                 */
                message?: string;
                /** @description Slots of this page. */
                slots?: components["schemas"]["Slot"][];
                /**
                 * @description How many there are.
                 * @example 100
                 */
                total?: number;
                /**
                 * @description How many were passed over.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description How many were asked for at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Time zone that the times were reckoned in, such as `America/New_York`.
                 * @example America/New_York
                 */
                timezone?: string;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description What removing the item changed. */
        DeletedQueueItem: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example The queue item has been successfully deleted.
                 */
                message?: string;
                /** @description When the items are published from now on. */
                updatedSlots?: components["schemas"]["Slot"][];
                /**
                 * @description How many posts got another time.
                 * @example 5
                 */
                totalPostsChanged?: number;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description The item as it is after the change. */
        UpdatedQueueItem: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue item updated successfully
                 */
                message?: string;
                queueItem?: components["schemas"]["StoredQueueItem"];
                /** @description When the items are published from now on. */
                updatedSlots?: components["schemas"]["Slot"][];
                /**
                 * @description How many posts got another time.
                 * @example 5
                 */
                totalPostsChanged?: number;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description An item as it was stored. */
        StoredQueueItem: {
            /**
             * @description Id of the item.
             * @example 60af88475f1b2c001f5d5f4b
             */
            _id?: string;
            /**
             * @description Place in the queue: a smaller number is published sooner.
             * @example 1000
             */
            order?: number;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["Variation"][];
            /**
             * @description Address of the image that stands for the item.
             * @example https://example.com/images/post-image.png
             */
            primaryImage?: string;
            /**
             * Format: date-time
             * @description When the item was published last, in UTC.
             * @example null
             */
            lastScheduledTime?: string | null;
            /**
             * @description Queue that it belongs to.
             * @example 60af88475f1b2c001f5d5f4a
             */
            queueId?: string;
            /**
             * @description Post that the item was made of, the `_id` of a post.
             * @example 60af88475f1b2c001f5d5f4d
             */
            postId?: string;
            modifiedPostPayload?: components["schemas"]["QueuePost"];
            /**
             * @description Post that was split into one for each account.
             * @example 60af88475f1b2c001f5d5f4e
             */
            parentPostId?: string;
            /**
             * @description What keeps the item from being published: `INVALID_USER_ID`, or `PIXABAY_MEDIA` for an image that may not be used.
             * @example [
             *       "INVALID_USER_ID",
             *       "PIXABAY_MEDIA"
             *     ]
             */
            errors?: string[];
            /**
             * @description Which of the texts is next, from 0.
             * @example 0
             */
            currentVariation?: number;
            /**
             * @description When it was made, in UTC.
             * @example 2024-12-09T13:41:21.385Z
             */
            createdAt?: string;
            /**
             * @description When it was changed last, in UTC.
             * @example 2024-12-09T13:41:21.385Z
             */
            updatedAt?: string;
            /**
             * @description Whether it was removed.
             * @example false
             */
            deleted?: boolean;
            /**
             * @description Location that it belongs to.
             * @example fvg1TXIiVxGcdOaL0riG
             */
            locationId?: string;
        };
        /** @description The post of an item, where it differs from the post that it was made of. */
        QueuePost: {
            /**
             * @description Id of the post.
             * @example 61bb16833b3f2791f9715be2
             */
            _id?: string;
            source?: components["schemas"]["PostSource"];
            /**
             * @description Location that it belongs to.
             * @example ve9EPM428h8vShlRW1KT
             */
            locationId: string;
            /**
             * Format: date-time
             * @description When the post is or was due, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            displayDate?: string;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2023-08-02T00:00:00.000Z
             */
            updatedAt?: string;
            /**
             * @description Account that the post was published by.
             * @example w37swmmLbA02zgqKPpxITe
             */
            accountId?: string;
            /**
             * @description Why the network did not take the post.
             * @example Failed due to auth token
             */
            error?: string;
            /**
             * @description Id that the network gave to the published post.
             * @example 323534534435
             */
            postId?: string;
            /**
             * @description When the network took the post, in UTC.
             * @example 2021-06-22T05:32:49.463Z
             */
            publishedAt?: string;
            /**
             * @description Address of the cover image of the first video.
             * @example https://storage.googleapis.com/test/test/media/test.jpeg
             */
            thumbnail?: string;
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
             * @description User who made it.
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
            user?: components["schemas"]["User"];
            linkedinPostDetails?: components["schemas"]["LinkedinDetails"];
            pinterestPostDetails?: components["schemas"]["PinterestDetails"];
            facebookPostDetails?: components["schemas"]["FacebookDetails"];
            instagramPostDetails?: components["schemas"]["InstagramDetails"];
            youtubePostDetails?: components["schemas"]["YoutubeDetails"];
            /**
             * @description Whether images are made smaller for the networks.
             * @example true
             */
            mediaOptimization?: boolean;
        };
        /** @description What the queues publish in a span of time. */
        FetchedQueueCalendar: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was found. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Calendar list fetched successfully
                 */
                message?: string;
                /** @description Items in the order of their times. */
                scheduledPosts?: components["schemas"]["QueueCalendarEntry"][];
                /**
                 * @description How many there are.
                 * @example 25
                 */
                total?: number;
                /**
                 * @description Time zone that the times were reckoned in, such as `America/New_York`.
                 * @example Asia/Calcutta
                 */
                timezone?: string;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description When an item is published. */
        QueueCalendarEntry: {
            /**
             * Format: date-time
             * @description When the item is published, in UTC.
             * @example 2023-10-15T10:00:00.000Z
             */
            scheduledDateTime?: string;
            post?: components["schemas"]["Post"];
            /**
             * @description Item that is published.
             * @example 60af88475f1b2c001f5d5f4b
             */
            queueItemId?: string;
            /**
             * @description Queue that it belongs to.
             * @example 60af88475f1b2c001f5d5f4a
             */
            queueId?: string;
            /**
             * @description Place in the queue: a smaller number is published sooner.
             * @example 1000
             */
            order?: number;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["Variation"][];
            /**
             * @description Address of the image that stands for the item.
             * @example https://example.com/images/post-image.png
             */
            primaryImage?: string;
            /**
             * @description What keeps the item from being published: `INVALID_USER_ID`, or `PIXABAY_MEDIA` for an image that may not be used.
             * @example [
             *       "INVALID_USER_ID",
             *       "PIXABAY_MEDIA"
             *     ]
             */
            errors?: string[];
            /** @description The category itself. */
            category?: components["schemas"]["QueueCategory"] | null;
            /**
             * @description Which of the texts is next, from 0.
             * @example 0
             */
            currentVariation?: number;
            /**
             * @description Time zone that the times were reckoned in, such as `America/New_York`.
             * @example America/New_York
             */
            timezone?: string;
        };
        /** @description That the post is gone and the next one is scheduled. */
        DeletedActivePost: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Current post deleted and next post scheduled successfully
                 */
                message?: string;
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description The item as it was at first. */
        ResetQueueItemResult: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue item reset successfully
                 */
                message?: string;
                queueItem?: components["schemas"]["CurrentQueueItem"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description An item, and which of its texts is next. */
        CurrentQueueItem: {
            /**
             * @description Id of the item.
             * @example 60af88475f1b2c001f5d5f4b
             */
            _id?: string;
            /**
             * @description Place in the queue: a smaller number is published sooner.
             * @example 1000
             */
            order?: number;
            /** @description Texts of the item. Each round publishes the next one. */
            variations?: components["schemas"]["Variation"][];
            /**
             * @description Address of the image that stands for the item.
             * @example https://example.com/images/post-image.png
             */
            primaryImage?: string;
            /**
             * @description Post that the item was made of, the `_id` of a post.
             * @example 60af88475f1b2c001f5d5f4d
             */
            postId?: string;
            post?: components["schemas"]["Post"];
            /**
             * @description What keeps the item from being published: `INVALID_USER_ID`, or `PIXABAY_MEDIA` for an image that may not be used.
             * @example [
             *       "INVALID_USER_ID",
             *       "PIXABAY_MEDIA"
             *     ]
             */
            errors?: string[];
            /**
             * Format: date-time
             * @description When the item is published, in UTC.
             * @example 2023-10-15T10:00:00.000Z
             */
            scheduledDateTime?: string | null;
            /**
             * @description Which of the texts is published then, from 0.
             * @example 0
             */
            scheduledVariationIndex?: number;
            /**
             * @description Whether nothing is published at that time.
             * @example false
             */
            isSkipped?: boolean;
            /**
             * @description Which of the texts is next, from 0.
             * @example 0
             */
            currentVariation?: number;
        };
        /** @description The copy of the item. */
        ClonedQueueItem: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue item cloned successfully
                 */
                message?: string;
                queueItem?: components["schemas"]["StoredQueueItem"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description The item that was added. */
        CreatedQueueItem: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description What was done. */
            results: {
                /**
                 * @description What was done, in English, for people.
                 * @example Queue item created successfully
                 */
                message?: string;
                queueItem?: components["schemas"]["StoredQueueItem"];
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A comment on a post, or a reply to a comment. */
        Comment: {
            /**
             * @description Id of the comment in this API, for replies and likes.
             * @example 507f1f77bcf86cd799439011
             */
            _id: string;
            /**
             * @description Network that it is on.
             * @example facebook
             */
            platform: string;
            /**
             * @description Id that the network gave the comment.
             * @example 122129390871181019_974705035458625
             */
            platformCommentId?: string;
            /**
             * @description Id that the network gave the post or the comment above.
             * @example 956033194258752_122129390871181019
             */
            platformParentId?: string;
            /**
             * @description Id that the network gave the post.
             * @example 122129390871181019
             */
            platformPostId?: string;
            /**
             * @description Post that it is under, the `_id` of a post.
             * @example 6a169db95c78177a5c24ef7c
             */
            postId: string;
            /**
             * @description Id of the account on its network, the `originId` of accounts/list.
             * @example 956033194258752
             */
            originId: string;
            /**
             * @description Whether it is a comment on a post. Otherwise it is a reply to a comment.
             * @example true
             */
            isParentThread?: boolean;
            /**
             * @description Whether this is the post itself, not a comment.
             * @example false
             */
            isPost: boolean;
            /**
             * @description Text of it. It may be empty where there is an image.
             * @example Nice post!
             */
            content?: string;
            /** @description Images or videos of the comment. */
            attachments?: components["schemas"]["CommentAttachment"][];
            author?: components["schemas"]["CommentAuthor"];
            /**
             * @description How deep it is: 0 for the post, 1 for a comment, 2 for a reply.
             * @example 1
             */
            level?: number;
            /**
             * @description How many people like it.
             * @example 0
             */
            likeCount: number;
            /**
             * @description How many people reacted to it.
             * @example 0
             */
            reactionCount: number;
            /**
             * @description How many replies it has.
             * @example 0
             */
            replyCount: number;
            /**
             * @description How often it was shared.
             * @example 0
             */
            shareCount: number;
            /**
             * @description How often it was posted again.
             * @example 0
             */
            repostCount: number;
            /**
             * @description How often it was quoted.
             * @example 0
             */
            quoteCount: number;
            /**
             * @description Address of it on its network.
             * @example https://www.facebook.com/.../posts/...
             */
            previewLink?: string;
            /**
             * @description Whether somebody has read it in HighLevel.
             * @example false
             */
            isRead: boolean;
            /**
             * @description Whether it was removed.
             * @example false
             */
            isDeleted: boolean;
            /**
             * @description Whether its text was changed.
             * @example false
             */
            isEdited: boolean;
            /**
             * Format: date-time
             * @description When it was published on its network, in UTC.
             * @example 2026-04-01T10:00:00.000Z
             */
            publishedAt?: string;
            /**
             * Format: date-time
             * @description When HighLevel noted it, in UTC.
             * @example 2026-04-01T10:00:00.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2026-04-01T10:00:00.000Z
             */
            updatedAt?: string;
        };
        /** @description An image or a video of a comment. */
        CommentAttachment: {
            /**
             * @description Media type of the file, or a word of the network.
             * @example image/jpeg
             */
            type?: string;
            /**
             * @description Address of the file.
             * @example https://example.com/image.jpg
             */
            url?: string;
            /**
             * @description Address of a smaller picture.
             * @example https://example.com/thumb.jpg
             */
            thumbnail?: string;
            /**
             * @description Address of the video.
             * @example https://example.com/video.mp4
             */
            videoUrl?: string;
        };
        /** @description Who wrote a comment, as the network tells it. */
        CommentAuthor: {
            /**
             * @description Id of the author on the network.
             * @example 123456789
             */
            id?: string;
            /**
             * @description Name that people see.
             * @example John Doe
             */
            name?: string;
            /**
             * @description Address of the portrait.
             * @example https://example.com/avatar.jpg
             */
            profilePic?: string;
        };
        /** @description Which page it is, and how much there is in all. */
        CommentPage: {
            /**
             * @description How many there are in all.
             * @example 42
             */
            total: number;
            /**
             * @description How many of them nobody has read.
             * @example 7
             */
            totalUnread?: number;
            /**
             * @description How many were passed over.
             * @example 0
             */
            skip: number;
            /**
             * @description How many were asked for at most.
             * @example 10
             */
            limit: number;
            /**
             * @description Whether there is another page.
             * @example true
             */
            hasMore: boolean;
        };
        /** @description The comment that was written. */
        CreatedComment: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            results: components["schemas"]["Comment"];
        };
        /** @description A page of comments. */
        FetchedComments: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            /** @description What was found. */
            results: {
                /** @description Comments of this page. */
                comments: components["schemas"]["Comment"][];
                meta: components["schemas"]["CommentPage"];
            };
        };
        /** @description That it was done. */
        CommentDone: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
        };
        /** @description What only LinkedIn asks for. */
        NewLinkedinDetails: {
            /**
             * @description Title of the document, at most 100 characters.
             * @example Q4 Marketing Strategy Presentation
             */
            pdfTitle: string;
            /**
             * @description Whether the images are posted as the pages of one document: at most 300 pages and 100 MB.
             * @example true
             */
            postAsPdf: boolean;
            poll?: components["schemas"]["NewLinkedinPoll"];
        };
        /** @description A poll on LinkedIn. Its post has neither media nor a preview of a link, and cannot be edited once it is published. */
        NewLinkedinPoll: {
            /**
             * @description What is asked.
             * @example What is your favorite color?
             */
            question: string;
            /** @description Answers to choose from: two to four, all different. */
            options: components["schemas"]["NewLinkedinPollOption"][];
            /** @description How the poll is held. */
            settings: {
                /**
                 * @description How long people may answer.
                 * @example SEVEN_DAYS
                 * @enum {string}
                 */
                duration: "ONE_DAY" | "THREE_DAYS" | "SEVEN_DAYS" | "FOURTEEN_DAYS";
            };
        };
        /** @description An answer of a poll. */
        NewLinkedinPollOption: {
            /**
             * @description The answer.
             * @example Red
             */
            text: string;
        };
        /** @description What only Pinterest asks for. A pin without boards is refused. */
        NewPinterestDetails: {
            /**
             * @description Title of the pin, at most 100 characters.
             * @example 10 Easy Home Decor Ideas for 2024
             */
            title?: string;
            /**
             * @description Address that the pin leads to, at most 2048 characters.
             * @example https://yoursite.com/blog/home-decor-ideas
             */
            link?: string;
            /**
             * @deprecated
             * @description Board of each account, by its `oauthId`. HighLevel announced to remove it on 31 July 2026: use `pinterestBoards`.
             * @example {
             *       "6887d6de1d8175813d50dab8": "987654321098765432"
             *     }
             */
            boardIds?: {
                [key: string]: string;
            };
            /** @description Boards to pin to. Each becomes a post of its own. */
            pinterestBoards?: components["schemas"]["NewPinterestBoards"][];
            /**
             * @description Links that HighLevel shortened.
             * @example [
             *       "https://example.com/s"
             *     ]
             */
            shortenedLinks?: string[];
        };
        /** @description Boards of one Pinterest account. */
        NewPinterestBoards: {
            /**
             * @description Account that has the boards.
             * @example 6887d6de1d8175813d50dab8
             */
            accountId: string;
            /**
             * @description Boards, by Pinterest's own ids. Reported by callers: no operation lists them; a post that somebody made in HighLevel shows them.
             * @example [
             *       "987654321098765432",
             *       "234567890123456789"
             *     ]
             */
            boards: string[];
        };
        /** @description What only Facebook asks for. */
        FacebookDetails: {
            /**
             * @description Kind of post on Facebook.
             * @example post
             */
            type?: ("post" | "story" | "reel") | (string & {});
            /**
             * @description Facebook's background of a text without media.
             * @example 303063890126415
             */
            textFormatPresetId?: string;
        };
        /** @description What only Instagram asks for. */
        InstagramDetails: {
            /**
             * @description Kind of post on Instagram.
             * @example post
             */
            type?: ("post" | "story" | "reel") | (string & {});
            /**
             * @description Handles that are invited as collaborators, for each account.
             * @example {
             *       "accountId1": [
             *         "username1",
             *         "username2"
             *       ],
             *       "accountId2": [
             *         "username3",
             *         "username4"
             *       ]
             *     }
             */
            collaborators?: {
                [key: string]: string[];
            };
            /**
             * @description Whether a reel stands on the profile too.
             * @example true
             */
            showOnFeed?: boolean;
            /**
             * @description Whether a person is told to post the story by hand.
             * @example true
             */
            publishViaPushNotification?: boolean;
            /**
             * @description Note to the person who posts the story by hand.
             * @example When publishing, add swipe up link to the landing page so that we can direct them to the sales page
             */
            publisherNote?: string;
        };
        /** @description What only LinkedIn asks for. */
        LinkedinDetails: {
            /**
             * @description Title of the document, at most 100 characters.
             * @example Q4 Marketing Strategy Presentation
             */
            pdfTitle?: string;
            /**
             * @description Whether the images are the pages of one document.
             * @example true
             */
            postAsPdf?: boolean;
            poll?: components["schemas"]["LinkedinPoll"];
        };
        /** @description A poll on LinkedIn. Its post has neither media nor a preview of a link, and cannot be edited once it is published. */
        LinkedinPoll: {
            /**
             * @description What is asked.
             * @example What is your favorite color?
             */
            question?: string;
            /** @description Answers to choose from: two to four, all different. */
            options?: components["schemas"]["LinkedinPollOption"][];
            /** @description How the poll is held. */
            settings?: {
                /**
                 * @description How long people may answer.
                 * @example SEVEN_DAYS
                 */
                duration?: ("ONE_DAY" | "THREE_DAYS" | "SEVEN_DAYS" | "FOURTEEN_DAYS") | (string & {});
            };
        };
        /** @description An answer of a poll. */
        LinkedinPollOption: {
            /**
             * @description The answer.
             * @example Red
             */
            text?: string;
        };
        /** @description What only Pinterest asks for. */
        PinterestDetails: {
            /**
             * @description Title of the pin, at most 100 characters.
             * @example 10 Easy Home Decor Ideas for 2024
             */
            title?: string;
            /**
             * @description Address that the pin leads to, at most 2048 characters.
             * @example https://yoursite.com/blog/home-decor-ideas
             */
            link?: string;
            /**
             * @deprecated
             * @description Board of each account, by its `oauthId`. HighLevel announced to remove it on 31 July 2026: use `pinterestBoards`.
             * @example {
             *       "6887d6de1d8175813d50dab8": "987654321098765432"
             *     }
             */
            boardIds?: {
                [key: string]: string;
            };
            /** @description Boards that the pin goes to. */
            pinterestBoards?: components["schemas"]["PinterestBoards"][];
            /**
             * @description Links that HighLevel shortened.
             * @example [
             *       "https://example.com/s"
             *     ]
             */
            shortenedLinks?: string[];
        };
        /** @description Boards of one Pinterest account. */
        PinterestBoards: {
            /**
             * @description Account that has the boards.
             * @example 6887d6de1d8175813d50dab8
             */
            accountId?: string;
            /**
             * @description Boards, by Pinterest's own ids.
             * @example [
             *       "987654321098765432",
             *       "234567890123456789"
             *     ]
             */
            boards?: string[];
        };
        /** @description What only YouTube asks for. */
        YoutubeDetails: {
            /**
             * @description Title of the video, at most 100 characters.
             * @example How to Build a Successful Marketing Strategy in 2024
             */
            title?: string;
            /**
             * @description Who may see the video.
             * @example public
             */
            privacyLevel?: ("private" | "public" | "unlisted") | (string & {});
            /**
             * @description Whether it is a video or a Short, which is upright and lasts a minute at most.
             * @example video
             */
            type?: ("video" | "short") | (string & {});
        };
        /** @description What only Bluesky asks for. It stands in answers alone. */
        BlueskyDetails: {
            /**
             * @description Links that HighLevel shortened.
             * @example [
             *       "https://example.com/s"
             *     ]
             */
            shortenedLinks?: string[];
            /**
             * @description Post that it replies to, as an `at://` address.
             * @example at://did:plc:abc123def456/app.bsky.feed.post/xyz789
             */
            replyTo?: string;
            /**
             * @description Post that it quotes, as an `at://` address.
             * @example at://did:plc:abc123def456/app.bsky.feed.post/xyz789
             */
            quotePost?: string;
            /**
             * @description Language of the text, as two letters of ISO 639-1.
             * @example en
             */
            language?: string;
            /**
             * @description Address that the card leads to.
             * @example https://yoursite.com/article
             */
            externalLink?: string;
            /**
             * @description Title of the card.
             * @example 10 Tips for Better Social Media Marketing
             */
            externalLinkTitle?: string;
            /**
             * @description Text of the card.
             * @example Learn how to improve your social media presence with these proven strategies.
             */
            externalLinkDescription?: string;
        };
        /** @description What a login may connect. Which list is there depends on the network. */
        Connectable: {
            /** @description Pages, of Facebook and LinkedIn. */
            pages?: components["schemas"]["ConnectablePage"][];
            /** @description Accounts, of Instagram. */
            accounts?: components["schemas"]["InstagramAccount"][];
            /** @description A location of Google or a list of them. HighLevel documents one object under a name in the plural; be ready for both. */
            locations?: components["schemas"]["GoogleLocationChoice"] | components["schemas"]["GoogleLocationChoice"][];
            /** @description Profiles or channels, of LinkedIn, TikTok, YouTube and Pinterest. */
            profile?: components["schemas"]["ConnectableProfile"][];
        };
        /** @description A page that a login may connect. */
        ConnectablePage: {
            /**
             * @description Id of the page on its network, the `originId` of connections/attach.
             * @example u37swmmLbA02zgqKPpxITe2
             */
            id?: string;
            /**
             * @description Name that people see.
             * @example FB Page
             */
            name?: string;
            /**
             * @description Address of its picture.
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
            /**
             * @description LinkedIn's full name of the page.
             * @example urn:li:organization:80847980
             */
            urn?: string;
        };
        /** @description A profile or a channel that a login may connect. */
        ConnectableProfile: {
            /**
             * @description Id of the profile on its network, the `originId` of connections/attach.
             * @example w37swmmLbA02zgqKPpxITe
             */
            id?: string;
            /**
             * @description Name that people see.
             * @example Account Name
             */
            name?: string;
            /**
             * @description Handle.
             * @example @username
             */
            username?: string;
            /**
             * @description Address of its picture.
             * @example w37swmmLbA02zgqKPpxITe
             */
            avatar?: string;
            /**
             * @description Whether the network has verified the profile.
             * @example true
             */
            verified?: boolean;
            /**
             * @description Whether the profile is connected already.
             * @example true
             */
            isConnected?: boolean;
            /**
             * @description LinkedIn's full name of the profile.
             * @example urn:li:person:ABC123XYZ
             */
            urn?: string;
            /**
             * @description What the profile is, in the network's words.
             * @example PROFILE
             * @example PINNER
             */
            type?: string;
            /**
             * @description Address of the site that belongs to it.
             * @example https://www.pinterest.com/
             */
            websiteUrl?: string;
        };
        /** @description What a login may connect. HighLevel's own samples of YouTube, TikTok and Pinterest show other fields than its schemas; be ready for both. */
        FetchedConnectables: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            message: components["schemas"]["Message"];
            results?: components["schemas"]["Connectable"];
        };
        /** @description What to connect: the fields of its network. */
        AttachConnection: {
            /**
             * @description What is connected: a `page` on Facebook, a `page` or a `profile` on LinkedIn, a `profile` on the others.
             * @example page
             * @example profile
             * @enum {string}
             */
            type?: "page" | "group" | "profile" | "location" | "business";
            /**
             * @description Id on the network, the `id` of connections/list. All but Google and Instagram need it.
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
             * @description Facebook page that an Instagram account is linked with. Instagram needs it.
             * @example 234234234242sd
             */
            pageId?: string;
            /**
             * @description LinkedIn's full name. LinkedIn needs it.
             * @example urn:li:organization:80847980
             */
            urn?: string;
            location?: components["schemas"]["GoogleLocation"];
            account?: components["schemas"]["GoogleAccount"];
            /**
             * @description Whether the network has verified the account.
             * @example true
             */
            verified?: boolean;
            /**
             * @description Handle.
             * @example @ayush
             */
            username?: string;
            /**
             * @description Address of the site that belongs to a Pinterest account.
             * @example https://www.website.com
             */
            websiteUrl?: string;
            /**
             * @description Agency that the location belongs to.
             * @example companyId
             */
            companyId?: string;
            /**
             * @description Pinterest's word for the account.
             * @example PINNER
             */
            originAccountType?: string;
        };
        /**
         * @description Which of the two layouts a file has: `basic` has one header row, `advance` two.
         * @example basic
         */
        CsvFileType: ("basic" | "advance") | (string & {});
        /** @description A watermark template to make. */
        NewWatermark: {
            /**
             * @description Address of the watermark, a PNG or JPG of at least 200 by 200 pixels and at most 5 MB.
             * @example http://example.com/watermark.png
             */
            watermarkImageUrl: string;
            /**
             * @description Where on the picture it lies.
             * @example top-left
             * @enum {string}
             */
            position: "top-left" | "top-center" | "top-right" | "left-center" | "center" | "right-center" | "bottom-left" | "bottom-center" | "bottom-right";
            /**
             * @description How large it is, from 0 to 1.
             * @example 0.5
             */
            scale: number;
            /**
             * @description How dense it is, from 0 to 1.
             * @example 0.7
             */
            opacity: number;
            /**
             * @description Whether there is room between it and the edge.
             * @example true
             */
            padding: boolean;
            /**
             * @description Name of the template.
             * @example DefaultTemplate
             */
            templateName: string;
            /**
             * @description Accounts that it is for, each the `id` of accounts/list.
             * @example [
             *       "507f1f77bcf86cd799439011",
             *       "507f1f77bcf86cd799439012"
             *     ]
             */
            accountIds: string[];
        };
        /** @description What to change of a template. What is left out stays. */
        WatermarkChange: {
            /**
             * @description Address of the watermark, a PNG or JPG of at least 200 by 200 pixels and at most 5 MB.
             * @example http://example.com/watermark.png
             */
            watermarkImageUrl?: string;
            /**
             * @description Where on the picture it lies.
             * @example top-left
             * @enum {string}
             */
            position?: "top-left" | "top-center" | "top-right" | "left-center" | "center" | "right-center" | "bottom-left" | "bottom-center" | "bottom-right";
            /**
             * @description How large it is, from 0 to 1.
             * @example 0.5
             */
            scale?: number;
            /**
             * @description How dense it is, from 0 to 1.
             * @example 0.7
             */
            opacity?: number;
            /**
             * @description Whether there is room between it and the edge.
             * @example true
             */
            padding?: boolean;
            /**
             * @description Name of the template.
             * @example DefaultTemplate
             */
            templateName?: string;
            /**
             * @description Accounts that it is for, each the `id` of accounts/list.
             * @example [
             *       "507f1f77bcf86cd799439011",
             *       "507f1f77bcf86cd799439012"
             *     ]
             */
            accountIds?: string[];
            /**
             * @description Whether it is deleted, as watermarks/delete does it.
             * @example false
             */
            deleted?: boolean;
        };
        /** @description A watermark template. */
        Watermark: {
            /**
             * @description Id of the template.
             * @example 665f1bac78fda9b6c5f48012
             */
            _id?: string;
            /**
             * @description Address of the watermark.
             * @example http://example.com/watermark.png
             */
            watermarkImageUrl?: string;
            /**
             * @description Where on the picture it lies.
             * @example top-left
             */
            position?: ("top-left" | "top-center" | "top-right" | "left-center" | "center" | "right-center" | "bottom-left" | "bottom-center" | "bottom-right") | (string & {});
            /**
             * @description How large it is, from 0 to 1.
             * @example 0.5
             */
            scale?: number;
            /**
             * @description How dense it is, from 0 to 1.
             * @example 0.7
             */
            opacity?: number;
            /**
             * @description Whether there is room between it and the edge.
             * @example true
             */
            padding?: boolean;
            /**
             * @description Name of the template.
             * @example DefaultTemplate
             */
            templateName?: string;
            /**
             * @description Accounts that it is for, each the `id` of accounts/list.
             * @example [
             *       "507f1f77bcf86cd799439011",
             *       "507f1f77bcf86cd799439012"
             *     ]
             */
            accountIds?: string[];
            /**
             * @description Location that it belongs to.
             * @example ve9EPM428h8vShlRW1KT
             */
            locationId?: string;
            /**
             * @description User who made it.
             * @example Lx1EI6YIgQYMQi0ytFXv
             */
            createdBy?: string;
            /**
             * @description Whether it was deleted.
             * @example false
             */
            deleted?: boolean;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             * @example 2024-07-24T10:21:00.123Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in UTC.
             * @example 2024-07-24T10:21:00.123Z
             */
            updatedAt?: string;
        };
        /** @description One watermark template. */
        FetchedWatermark: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /**
             * @description What was done, in English, for people.
             * @example Fetched Watermark Template
             */
            message?: string;
            results?: components["schemas"]["Watermark"];
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description A page of watermark templates. */
        FetchedWatermarks: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /**
             * @description What was done, in English, for people.
             * @example Fetched Watermark Template
             */
            message?: string;
            /** @description What was found. */
            results?: {
                /** @description Templates of this page. */
                watermarks?: components["schemas"]["Watermark"][];
                /** @description What there is in all. */
                meta?: {
                    /**
                     * @description How many templates there are.
                     * @example 1
                     */
                    count?: number;
                    /**
                     * @description Whether the location has watermarks of the older kind.
                     * @example false
                     */
                    usingLegacy?: boolean;
                };
            };
            traceId?: components["schemas"]["TraceId"];
        };
        /** @description An image to lay a watermark over, of a template or of the one that an account has. One of the two is needed. */
        WatermarkRun: {
            /**
             * @description Template to use, the `_id` of watermarks/list.
             * @example 665f1bac78fda9b6c5f48012
             */
            templateId?: string;
            /**
             * @description Account whose template to use, the `id` of accounts/list.
             * @example 665f1bac78fda9b6c5f48099
             */
            accountId?: string;
            /**
             * @description Address of the image.
             * @example http://example.com/media.png
             */
            inputMediaUrl: string;
            /**
             * @description MIME type of the image.
             * @example image/png
             */
            mimeType?: string;
            /**
             * @description Post that the outcome belongs to, the `_id` of a post.
             * @example ve9EPM428h8vShlRW1KT
             */
            postId?: string;
            /**
             * @description Key under which the outcome of an earlier call is found.
             * @example ve9EPM428h8vShlRW1KT
             */
            watermarkId?: string;
            /**
             * @description Whether that post is changed as well.
             * @example false
             */
            updatePost?: boolean;
        };
        /** @description How far a watermark is. */
        WatermarkProgress: {
            success: components["schemas"]["Success"];
            statusCode: components["schemas"]["StatusCode"];
            /**
             * @description What was done, in English, for people.
             * @example Fetched Watermark Template
             */
            message?: string;
            /** @description How far it is. */
            results?: {
                /**
                 * @description Id of this run.
                 * @example abc123def456
                 */
                progressId?: string;
                /**
                 * @description How far it is.
                 * @example pending
                 */
                status?: ("pending" | "processing" | "completed" | "failed") | (string & {});
                /**
                 * @description What was done, or where the outcome is, in English, for people.
                 * @example Watermark preview processing initiated.
                 */
                message?: string;
                /**
                 * @description Address of the outcome, once it is there.
                 * @example https://storage.googleapis.com/bucket/watermarked.png
                 */
                outputMediaUrl?: string;
                /**
                 * @description Why it failed.
                 * @example The image could not be read.
                 */
                errorMessage?: string;
            };
            traceId?: components["schemas"]["TraceId"];
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
        /**
         * @description Network of the login. Bluesky answers an error.
         * @example facebook
         */
        ConnectingPlatform: "google" | "facebook" | "instagram" | "linkedin" | "tiktok" | "tiktok-business" | "youtube" | "pinterest" | "threads" | "bluesky";
        /**
         * @description Network of the login, the same as in the steps before.
         * @example facebook
         */
        AttachedPlatform: "google" | "facebook" | "instagram" | "linkedin" | "tiktok" | "youtube" | "pinterest" | "threads" | "bluesky";
        /**
         * @description Queue that the call is about, the `_id` of queues/list.
         * @example 60af88475f1b2c001f5d5f4b
         */
        QueueId: string;
        /**
         * @description Item that the call is about, the `_id` of queues/items.
         * @example 60af88475f1b2c001f5d5f4b
         */
        QueueItemId: string;
        /**
         * @description Post that the queue has scheduled, its `currentPostId`.
         * @example 60af88475f1b2c001f5d5f4b
         */
        ActivePostId: string;
        /**
         * @description Network of the comments.
         * @example facebook
         */
        CommentPlatform: "facebook" | "instagram" | "linkedin" | "community" | "tiktok" | "bluesky" | "youtube" | "threads";
        /**
         * @description Network of the comment. Instagram, YouTube and Threads let nobody like from here.
         * @example facebook
         */
        LikingPlatform: "facebook" | "linkedin" | "community" | "tiktok" | "bluesky";
        /**
         * @description Comment that the call is about, the `_id` of comments/list and not the network's id.
         * @example 507f1f77bcf86cd799439011
         */
        CommentId: string;
        /**
         * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
         * @example 60af88475f1b2c001f5d5f4b
         */
        EditSessionId: string;
        /**
         * @description Text to look for in the names of categories.
         * @example Marketing
         */
        CategoryName: string;
        /**
         * @description Text to look for in the names. All where it is left out.
         * @example My Business Page
         */
        ConnectableName: string;
        /**
         * @description Whether to list imports that were made from a template: `true` or `false`, written as text.
         * @example false
         */
        IsFromTemplate: string;
        /**
         * @description Template that the call is about, the `_id` of watermarks/list.
         * @example 665f1bac78fda9b6c5f48012
         */
        WatermarkId: string;
        /**
         * @description Text to look for in the names of templates.
         * @example Corner
         */
        WatermarkName: string;
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
                /**
                 * @description Whether to list imports that were made from a template: `true` or `false`, written as text.
                 * @example false
                 */
                isFromTemplate?: components["parameters"]["IsFromTemplate"];
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
            200: {
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
    "connections/start": {
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
            path: {
                /**
                 * @description Network of the login. Bluesky answers an error.
                 * @example facebook
                 */
                platform: components["parameters"]["ConnectingPlatform"];
            };
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
    "connections/list": {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names. All where it is left out.
                 * @example My Business Page
                 */
                search?: components["parameters"]["ConnectableName"];
            };
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
                /**
                 * @description Network of the login. Bluesky answers an error.
                 * @example facebook
                 */
                platform: components["parameters"]["ConnectingPlatform"];
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
            /** @description What may be connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedConnectables"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connections/attach": {
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
                 * @description Network of the login, the same as in the steps before.
                 * @example facebook
                 */
                platform: components["parameters"]["AttachedPlatform"];
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
                "application/json": components["schemas"]["AttachConnection"];
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
    "queues/categories": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
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
                /**
                 * @description Text to look for in the names of categories.
                 * @example Marketing
                 */
                q?: components["parameters"]["CategoryName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedQueueCategories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQueue"];
            };
        };
        responses: {
            /** @description The queue that was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueQuery"];
            };
        };
        responses: {
            /** @description The page of queues. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedQueues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/get": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueChange"];
            };
        };
        responses: {
            /** @description The queue as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedQueue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueItemQuery"];
            };
        };
        responses: {
            /** @description The page of items. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedQueueItems"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/start-edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartEdit"];
            };
        };
        responses: {
            /** @description The edit session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedEdit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/save-edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveEdit"];
            };
        };
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEdit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/discard-edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardEdit"];
            };
        };
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardedEdit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/edit-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCalendarQuery"];
            };
        };
        responses: {
            /** @description The calendar. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedEditCalendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/slots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotQuery"];
            };
        };
        responses: {
            /** @description The page of slots. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedSlots"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/update-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
                /**
                 * @description Item that the call is about, the `_id` of queues/items.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                itemId: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueItemChange"];
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedQueueItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/delete-item": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
                /**
                 * @description Edit session, as queues/start-edit answered it. The live queue where it is left out.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                sessionId?: components["parameters"]["EditSessionId"];
            };
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
                /**
                 * @description Item that the call is about, the `_id` of queues/items.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                itemId: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedQueueItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueCalendarQuery"];
            };
        };
        responses: {
            /** @description The calendar. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedQueueCalendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/delete-active-post": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Post that the queue has scheduled, its `currentPostId`.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                postId: components["parameters"]["ActivePostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next post is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedActivePost"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/reset-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
                /**
                 * @description Item that the call is about, the `_id` of queues/items.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                itemId: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetQueueItem"];
            };
        };
        responses: {
            /** @description The item as it was at first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetQueueItemResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/clone-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
                /**
                 * @description Item that the call is about, the `_id` of queues/items.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                itemId: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneQueueItem"];
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClonedQueueItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "queues/create-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue that the call is about, the `_id` of queues/list.
                 * @example 60af88475f1b2c001f5d5f4b
                 */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQueueItem"];
            };
        };
        responses: {
            /** @description The item that was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedQueueItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments/create": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Network of the comments.
                 * @example facebook
                 */
                platform: components["parameters"]["CommentPlatform"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description The comment that was written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments/like": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Network of the comment. Instagram, YouTube and Threads let nobody like from here.
                 * @example facebook
                 */
                platform: components["parameters"]["LikingPlatform"];
                /**
                 * @description Comment that the call is about, the `_id` of comments/list and not the network's id.
                 * @example 507f1f77bcf86cd799439011
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is liked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments/unlike": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Network of the comment. Instagram, YouTube and Threads let nobody like from here.
                 * @example facebook
                 */
                platform: components["parameters"]["LikingPlatform"];
                /**
                 * @description Comment that the call is about, the `_id` of comments/list and not the network's id.
                 * @example 507f1f77bcf86cd799439011
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The like is taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "comments/list": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example w37swmmLbA02zgqKPpxITe2
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Network of the comments.
                 * @example facebook
                 */
                platform: components["parameters"]["CommentPlatform"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentQuery"];
            };
        };
        responses: {
            /** @description The page of comments. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedComments"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "watermarks/list": {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in the names of templates.
                 * @example Corner
                 */
                name?: components["parameters"]["WatermarkName"];
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
            /** @description A page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedWatermarks"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "watermarks/create": {
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
                "application/json": components["schemas"]["NewWatermark"];
            };
        };
        responses: {
            /** @description The template that was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedWatermark"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "watermarks/get": {
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
                 * @description Template that the call is about, the `_id` of watermarks/list.
                 * @example 665f1bac78fda9b6c5f48012
                 */
                templateId: components["parameters"]["WatermarkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedWatermark"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "watermarks/update": {
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
                 * @description Template that the call is about, the `_id` of watermarks/list.
                 * @example 665f1bac78fda9b6c5f48012
                 */
                templateId: components["parameters"]["WatermarkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatermarkChange"];
            };
        };
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedWatermark"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "watermarks/delete": {
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
                 * @description Template that the call is about, the `_id` of watermarks/list.
                 * @example 665f1bac78fda9b6c5f48012
                 */
                templateId: components["parameters"]["WatermarkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedWatermark"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "watermarks/apply": {
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
                "application/json": components["schemas"]["WatermarkRun"];
            };
        };
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatermarkProgress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
