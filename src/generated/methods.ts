// Generated from openapi/social-planner.yaml and openapi/social-planner.v3.yaml by `npm run generate`. Never edit by hand.
/** The id of each operation, by its resource and its verb. */
export interface MethodIds {
  readonly posts: {
    /**
     * List posts.
     *
     * Scope: `socialplanner/post.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts Get posts} in HighLevel's documentation
     */
    readonly list: "posts/list";
    /**
     * Create a post.
     *
     * Scope: `socialplanner/post.write`. It may publish. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post Create post} in HighLevel's documentation
     */
    readonly create: "posts/create";
    /**
     * Get a post.
     *
     * Scope: `socialplanner/post.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-post Get post} in HighLevel's documentation
     */
    readonly get: "posts/get";
    /**
     * Replace a post.
     *
     * Scope: `socialplanner/post.write`. It may publish. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/edit-post Edit post} in HighLevel's documentation
     */
    readonly update: "posts/update";
    /**
     * Delete a post.
     *
     * Scope: `socialplanner/post.write`. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-post Delete Post} in HighLevel's documentation
     */
    readonly delete: "posts/delete";
    /**
     * Delete several posts.
     *
     * Scope: `socialplanner/csv.write`. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/bulk-delete-social-planner-posts Bulk Delete Social Planner Posts} in HighLevel's documentation
     */
    readonly bulkDelete: "posts/bulk-delete";
  };
  readonly accounts: {
    /**
     * List connected accounts.
     *
     * Scope: `socialplanner/account.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account Get Accounts} in HighLevel's documentation
     */
    readonly list: "accounts/list";
    /**
     * Disconnect an account.
     *
     * Scope: `socialplanner/account.write`. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-account Delete Account} in HighLevel's documentation
     */
    readonly delete: "accounts/delete";
  };
  readonly csv: {
    /**
     * List CSV imports.
     *
     * Scope: `socialplanner/csv.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-upload-status Get Upload Status} in HighLevel's documentation
     */
    readonly list: "csv/list";
    /**
     * Upload a CSV file.
     *
     * Scope: `socialplanner/csv.write`. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/upload-csv Upload CSV} in HighLevel's documentation
     */
    readonly upload: "csv/upload";
    /**
     * Set the accounts of an uploaded file.
     *
     * Scope: `socialplanner/csv.write`. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts Set Accounts} in HighLevel's documentation
     */
    readonly setAccounts: "csv/set-accounts";
    /**
     * Get a CSV import and its rows.
     *
     * Scope: `socialplanner/csv.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-csv-post Get CSV Post} in HighLevel's documentation
     */
    readonly get: "csv/get";
    /**
     * Finalize a CSV import.
     *
     * Scope: `socialplanner/csv.write`. It may publish. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize Start CSV Finalize} in HighLevel's documentation
     */
    readonly finalize: "csv/finalize";
    /**
     * Delete a CSV import.
     *
     * Scope: `socialplanner/csv.write`. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv Delete CSV} in HighLevel's documentation
     */
    readonly delete: "csv/delete";
    /**
     * Delete a row of a CSV import.
     *
     * Scope: `socialplanner/csv.write`. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv-post Delete CSV Post} in HighLevel's documentation
     */
    readonly deletePost: "csv/delete-post";
  };
  readonly categories: {
    /**
     * List categories.
     *
     * Scope: `socialplanner/category.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-location-id Get categories by location id} in HighLevel's documentation
     */
    readonly list: "categories/list";
    /**
     * Get a category.
     *
     * Scope: `socialplanner/category.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id Get categories by id} in HighLevel's documentation
     */
    readonly get: "categories/get";
  };
  readonly tags: {
    /**
     * List tags.
     *
     * Scope: `socialplanner/tag.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-location-id Get tags by location id} in HighLevel's documentation
     */
    readonly list: "tags/list";
    /**
     * Get tags by their ids.
     *
     * Scope: `socialplanner/tag.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-by-ids Get tags by ids} in HighLevel's documentation
     */
    readonly details: "tags/details";
  };
  readonly statistics: {
    /**
     * Get statistics of accounts.
     *
     * Scope: `socialplanner/statistics.readonly`. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics Get Social Media Statistics} in HighLevel's documentation
     */
    readonly get: "statistics/get";
  };
  readonly google: {
    /**
     * Start a Google login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-google-oauth Starts OAuth For Google Account} in HighLevel's documentation
     */
    readonly start: "google/start";
    /**
     * List Google locations to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-google-locations Get google business locations} in HighLevel's documentation
     */
    readonly list: "google/list";
    /**
     * Connect a Google location.
     *
     * Scope: `socialplanner/oauth.write`. Only version 2021-07-28 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-google-locations Set google business locations} in HighLevel's documentation
     */
    readonly attach: "google/attach";
  };
  readonly facebook: {
    /**
     * Start a Facebook login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-facebook-oauth Starts OAuth For Facebook Account} in HighLevel's documentation
     */
    readonly start: "facebook/start";
    /**
     * List Facebook pages to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-facebook-page-group Get facebook pages} in HighLevel's documentation
     */
    readonly list: "facebook/list";
    /**
     * Connect a Facebook page.
     *
     * Scope: `socialplanner/oauth.write`. Only version 2021-07-28 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-facebook-page-group Attach facebook pages} in HighLevel's documentation
     */
    readonly attach: "facebook/attach";
  };
  readonly instagram: {
    /**
     * Start an Instagram login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-instagram-oauth Starts OAuth For Instagram Account} in HighLevel's documentation
     */
    readonly start: "instagram/start";
    /**
     * List Instagram accounts to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-instagram-page-group Get Instagram Professional Accounts} in HighLevel's documentation
     */
    readonly list: "instagram/list";
    /**
     * Connect an Instagram account.
     *
     * Scope: `socialplanner/oauth.write`. Only version 2021-07-28 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-instagram-page-group Attach Instagram Professional Accounts} in HighLevel's documentation
     */
    readonly attach: "instagram/attach";
  };
  readonly linkedin: {
    /**
     * Start a LinkedIn login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth Starts OAuth For LinkedIn Account} in HighLevel's documentation
     */
    readonly start: "linkedin/start";
    /**
     * List LinkedIn pages and profiles to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-linkedin-page-profile Get Linkedin pages and profile} in HighLevel's documentation
     */
    readonly list: "linkedin/list";
    /**
     * Connect a LinkedIn page or profile.
     *
     * Scope: `socialplanner/oauth.write`. Only version 2021-07-28 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-linkedin-page-profile Attach linkedin pages and profile} in HighLevel's documentation
     */
    readonly attach: "linkedin/attach";
  };
  readonly twitter: {
    /**
     * Start an X (Twitter) login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @deprecated HighLevel does not support it.
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-twitter-oauth Starts OAuth For Twitter Account} in HighLevel's documentation
     */
    readonly start: "twitter/start";
    /**
     * List X (Twitter) profiles to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @deprecated HighLevel does not support it.
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-twitter-profile Get Twitter profile} in HighLevel's documentation
     */
    readonly list: "twitter/list";
    /**
     * Connect an X (Twitter) profile.
     *
     * Scope: `socialplanner/oauth.write`. Only version 2021-07-28 has it. It could act twice: it is never repeated on a guess.
     *
     * @deprecated HighLevel does not support it.
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-twitter-profile Attach Twitter profile} in HighLevel's documentation
     */
    readonly attach: "twitter/attach";
  };
  readonly tiktok: {
    /**
     * Start a TikTok login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-oauth Starts OAuth For Tiktok Account} in HighLevel's documentation
     */
    readonly start: "tiktok/start";
    /**
     * List TikTok profiles to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-profile Get Tiktok profile} in HighLevel's documentation
     */
    readonly list: "tiktok/list";
    /**
     * Connect a TikTok profile.
     *
     * Scope: `socialplanner/oauth.write`. Only version 2021-07-28 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-tiktok-profile Attach Tiktok profile} in HighLevel's documentation
     */
    readonly attach: "tiktok/attach";
  };
  readonly tiktokBusiness: {
    /**
     * Start a TikTok Business login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-business-oauth Starts OAuth For Tiktok Business Account} in HighLevel's documentation
     */
    readonly start: "tiktok-business/start";
    /**
     * List TikTok Business accounts to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version 2021-07-28 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tiktok-business-profile Get Tiktok Business profile} in HighLevel's documentation
     */
    readonly list: "tiktok-business/list";
  };
  readonly connections: {
    /**
     * Start a login.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-oauth Start OAuth Flow} in HighLevel's documentation
     */
    readonly start: "connections/start";
    /**
     * List accounts to connect.
     *
     * Scope: `socialplanner/oauth.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-oauth-accounts Get Available Accounts} in HighLevel's documentation
     */
    readonly list: "connections/list";
    /**
     * Connect an account.
     *
     * Scope: `socialplanner/oauth.write`. Only version v3 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-oauth-accounts Connect Account} in HighLevel's documentation
     */
    readonly attach: "connections/attach";
  };
  readonly queues: {
    /**
     * List categories and their queues.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-available-categories Get all categories with their queue status} in HighLevel's documentation
     */
    readonly categories: "queues/categories";
    /**
     * Create a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-queue Create a new category queue} in HighLevel's documentation
     */
    readonly create: "queues/create";
    /**
     * List queues.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-queues Fetch category queues for a location} in HighLevel's documentation
     */
    readonly list: "queues/list";
    /**
     * Get a queue.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-queue-by-id Fetch a category queue by ID} in HighLevel's documentation
     */
    readonly get: "queues/get";
    /**
     * Change a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It may publish. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/update-queue Update queue settings or status} in HighLevel's documentation
     */
    readonly update: "queues/update";
    /**
     * List items of a queue.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-queue-items Fetch items from a queue} in HighLevel's documentation
     */
    readonly items: "queues/items";
    /**
     * Start an edit session.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-edit-session Start or resume an edit session} in HighLevel's documentation
     */
    readonly startEdit: "queues/start-edit";
    /**
     * Save an edit session.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It may publish. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/save-edit-session Save edit session changes} in HighLevel's documentation
     */
    readonly saveEdit: "queues/save-edit";
    /**
     * Discard an edit session.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/discard-edit-session Discard edit session changes} in HighLevel's documentation
     */
    readonly discardEdit: "queues/discard-edit";
    /**
     * Preview an edit session.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-edit-session-calendar Fetch calendar view for an edit session} in HighLevel's documentation
     */
    readonly editCalendar: "queues/edit-calendar";
    /**
     * List slots of a queue.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-slots Fetch slot information for queue items} in HighLevel's documentation
     */
    readonly slots: "queues/slots";
    /**
     * Change an item of a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It may publish. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/update-queue-item Update an item in a queue} in HighLevel's documentation
     */
    readonly updateItem: "queues/update-item";
    /**
     * Remove an item of a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-queue-item Delete an item from a queue} in HighLevel's documentation
     */
    readonly deleteItem: "queues/delete-item";
    /**
     * Show the calendar of the queues.
     *
     * Scope: `socialplanner/category.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/fetch-calendar-list Get scheduled posts calendar view} in HighLevel's documentation
     */
    readonly calendar: "queues/calendar";
    /**
     * Delete the active post of a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It destroys, and something else may be published. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-current-active-post-and-schedule-next Delete an active post and schedule the next one} in HighLevel's documentation
     */
    readonly deleteActivePost: "queues/delete-active-post";
    /**
     * Reset an item of a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/reset-queue-item Reset an item in a queue} in HighLevel's documentation
     */
    readonly resetItem: "queues/reset-item";
    /**
     * Copy an item of a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/clone-queue-item Clone a queue item} in HighLevel's documentation
     */
    readonly cloneItem: "queues/clone-item";
    /**
     * Add an item to a queue.
     *
     * Scope: `socialplanner/category.write`. Only version v3 has it. It may publish. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-queue-item Create a new item in the queue} in HighLevel's documentation
     */
    readonly createItem: "queues/create-item";
  };
  readonly comments: {
    /**
     * Write a comment.
     *
     * Scope: `socialplanner/comments.write`. Only version v3 has it. It may publish. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-comment Create a comment or reply} in HighLevel's documentation
     */
    readonly create: "comments/create";
    /**
     * Like a comment.
     *
     * Scope: `socialplanner/comments.write`. Only version v3 has it. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-like Like a comment} in HighLevel's documentation
     */
    readonly like: "comments/like";
    /**
     * Take back a like.
     *
     * Scope: `socialplanner/comments.write`. Only version v3 has it. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-like Unlike a comment} in HighLevel's documentation
     */
    readonly unlike: "comments/unlike";
    /**
     * List comments.
     *
     * Scope: `socialplanner/comments.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-comment-list List comments for a post or thread} in HighLevel's documentation
     */
    readonly list: "comments/list";
  };
  readonly watermarks: {
    /**
     * List watermarks.
     *
     * Scope: `socialplanner/watermarks.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/list-watermark-templates List watermark templates} in HighLevel's documentation
     */
    readonly list: "watermarks/list";
    /**
     * Create a watermark.
     *
     * Scope: `socialplanner/watermarks.write`. Only version v3 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-watermark-template Create a watermark template} in HighLevel's documentation
     */
    readonly create: "watermarks/create";
    /**
     * Get a watermark.
     *
     * Scope: `socialplanner/watermarks.readonly`. Only version v3 has it. It changes nothing: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-watermark-template Get a watermark template by ID} in HighLevel's documentation
     */
    readonly get: "watermarks/get";
    /**
     * Change a watermark.
     *
     * Scope: `socialplanner/watermarks.write`. Only version v3 has it. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/update-watermark-template Update a watermark template by ID} in HighLevel's documentation
     */
    readonly update: "watermarks/update";
    /**
     * Delete a watermark.
     *
     * Scope: `socialplanner/watermarks.write`. Only version v3 has it. It destroys. Repeating it does no harm: a call without an answer is repeated.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-watermark-template Delete a watermark template by ID} in HighLevel's documentation
     */
    readonly delete: "watermarks/delete";
    /**
     * Apply a watermark to an image.
     *
     * Scope: `socialplanner/watermarks.write`. Only version v3 has it. It could act twice: it is never repeated on a guess.
     *
     * @see {@link https://marketplace.gohighlevel.com/docs/ghl/social-planner/apply-watermark-to-image Apply watermark to an image} in HighLevel's documentation
     */
    readonly apply: "watermarks/apply";
  };
}
