// Generated from openapi/social-planner.yaml and openapi/social-planner.v3.yaml by `npm run generate`. Never edit by hand.
export const server = "https://services.leadconnectorhq.com" as const;
export const versions = [
  "2021-07-28",
  "v3"
] as const;
export const operations = {
  "posts/list": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/posts/list",
    "body": "json",
    "required": [
      "skip",
      "limit"
    ],
    "retry": "read",
    "items": "results.posts",
    "scope": "socialplanner/post.readonly"
  },
  "posts/create": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/posts",
    "body": "json",
    "required": [
      "accountIds",
      "userId",
      "type",
      "status"
    ],
    "retry": "never",
    "scope": "socialplanner/post.write"
  },
  "posts/get": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/posts/{id}",
    "scope": "socialplanner/post.readonly"
  },
  "posts/update": {
    "method": "PUT",
    "path": "/social-media-posting/{locationId}/posts/{id}",
    "body": "json",
    "required": [
      "accountIds",
      "userId",
      "type",
      "status",
      "media"
    ],
    "scope": "socialplanner/post.write"
  },
  "posts/delete": {
    "method": "DELETE",
    "path": "/social-media-posting/{locationId}/posts/{id}",
    "scope": "socialplanner/post.write"
  },
  "posts/bulk-delete": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/posts/bulk-delete",
    "body": "json",
    "required": [
      "postIds"
    ],
    "retry": "repeat",
    "scope": "socialplanner/csv.write"
  },
  "accounts/list": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/accounts",
    "scope": "socialplanner/account.readonly"
  },
  "accounts/delete": {
    "method": "DELETE",
    "path": "/social-media-posting/{locationId}/accounts/{id}",
    "query": [
      "companyId",
      "userId"
    ],
    "scope": "socialplanner/account.write"
  },
  "csv/list": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/csv",
    "query": [
      "skip",
      "limit",
      "includeUsers",
      "userId"
    ],
    "required": [
      "userId"
    ],
    "items": "results.csvs",
    "scope": "socialplanner/csv.readonly"
  },
  "csv/upload": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/csv",
    "body": "multipart",
    "required": [
      "file"
    ],
    "retry": "repeat",
    "scope": "socialplanner/csv.write"
  },
  "csv/set-accounts": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/set-accounts",
    "body": "json",
    "required": [
      "accountIds",
      "filePath",
      "rowsCount",
      "fileName"
    ],
    "retry": "never",
    "scope": "socialplanner/csv.write"
  },
  "csv/get": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/csv/{id}",
    "query": [
      "skip",
      "limit"
    ],
    "items": "results.posts",
    "scope": "socialplanner/csv.readonly"
  },
  "csv/finalize": {
    "method": "PATCH",
    "path": "/social-media-posting/{locationId}/csv/{id}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/csv.write"
  },
  "csv/delete": {
    "method": "DELETE",
    "path": "/social-media-posting/{locationId}/csv/{id}",
    "scope": "socialplanner/csv.write"
  },
  "csv/delete-post": {
    "method": "DELETE",
    "path": "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
    "scope": "socialplanner/csv.write"
  },
  "categories/list": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/categories",
    "query": [
      "searchText",
      "limit",
      "skip"
    ],
    "items": "results.categories",
    "scope": "socialplanner/category.readonly"
  },
  "categories/get": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/categories/{id}",
    "scope": "socialplanner/category.readonly"
  },
  "tags/list": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/tags",
    "query": [
      "searchText",
      "limit",
      "skip"
    ],
    "items": "results.tags",
    "scope": "socialplanner/tag.readonly"
  },
  "tags/details": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/tags/details",
    "body": "json",
    "required": [
      "tagIds"
    ],
    "retry": "read",
    "scope": "socialplanner/tag.readonly"
  },
  "statistics/get": {
    "method": "POST",
    "path": "/social-media-posting/statistics",
    "query": [
      "locationId"
    ],
    "body": "json",
    "required": [
      "locationId",
      "profileIds"
    ],
    "retry": "read",
    "scope": "socialplanner/statistics.readonly"
  },
  "google/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/google/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "google/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "google/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "2021-07-28"
  },
  "facebook/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/facebook/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "facebook/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "facebook/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "2021-07-28"
  },
  "instagram/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/instagram/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "instagram/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "instagram/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    "body": "json",
    "required": [
      "pageId"
    ],
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "2021-07-28"
  },
  "linkedin/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/linkedin/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "linkedin/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "linkedin/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "2021-07-28"
  },
  "twitter/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/twitter/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "twitter/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "twitter/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "2021-07-28"
  },
  "tiktok/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/tiktok/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "tiktok/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "tiktok/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "2021-07-28"
  },
  "tiktok-business/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/tiktok-business/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "tiktok-business/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly",
    "version": "2021-07-28"
  },
  "connections/start": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{platform}/start",
    "query": [
      "locationId",
      "userId",
      "page",
      "reconnect"
    ],
    "required": [
      "locationId",
      "userId"
    ],
    "redirect": true,
    "scope": "socialplanner/oauth.readonly",
    "version": "v3"
  },
  "connections/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
    "query": [
      "search"
    ],
    "scope": "socialplanner/oauth.readonly",
    "version": "v3"
  },
  "connections/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write",
    "version": "v3"
  },
  "queues/categories": {
    "method": "GET",
    "path": "/social-media-posting/category/queues/available-categories",
    "query": [
      "locationId",
      "skip",
      "limit",
      "q"
    ],
    "required": [
      "locationId"
    ],
    "items": "results.categories",
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/create": {
    "method": "POST",
    "path": "/social-media-posting/category/queues",
    "body": "json",
    "required": [
      "locationId",
      "categoryId",
      "timeSlots",
      "userId"
    ],
    "retry": "never",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/list": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/list",
    "body": "json",
    "required": [
      "locationId"
    ],
    "retry": "read",
    "items": "results.queues",
    "numeric": true,
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/get": {
    "method": "GET",
    "path": "/social-media-posting/category/queues/{queueId}",
    "query": [
      "locationId"
    ],
    "required": [
      "locationId"
    ],
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/update": {
    "method": "PUT",
    "path": "/social-media-posting/category/queues/{queueId}",
    "body": "json",
    "required": [
      "locationId"
    ],
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/items": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/items",
    "body": "json",
    "required": [
      "locationId"
    ],
    "retry": "read",
    "items": "results.items",
    "numeric": true,
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/start-edit": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/edit/start",
    "body": "json",
    "required": [
      "locationId"
    ],
    "retry": "repeat",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/save-edit": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/edit/save",
    "body": "json",
    "required": [
      "locationId",
      "sessionId"
    ],
    "retry": "never",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/discard-edit": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/edit/discard",
    "body": "json",
    "required": [
      "locationId",
      "sessionId"
    ],
    "retry": "repeat",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/edit-calendar": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/edit/calendar",
    "body": "json",
    "required": [
      "locationId",
      "sessionId",
      "startDate",
      "endDate"
    ],
    "retry": "read",
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/slots": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/slots",
    "body": "json",
    "required": [
      "locationId"
    ],
    "retry": "read",
    "items": "results.slots",
    "numeric": true,
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/update-item": {
    "method": "PUT",
    "path": "/social-media-posting/category/queues/{queueId}/items/{itemId}",
    "body": "json",
    "required": [
      "locationId"
    ],
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/delete-item": {
    "method": "DELETE",
    "path": "/social-media-posting/category/queues/{queueId}/items/{itemId}",
    "query": [
      "locationId",
      "sessionId"
    ],
    "required": [
      "locationId"
    ],
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/calendar": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/list/calendar",
    "body": "json",
    "required": [
      "locationId",
      "startDate",
      "endDate"
    ],
    "retry": "read",
    "scope": "socialplanner/category.readonly",
    "version": "v3"
  },
  "queues/delete-active-post": {
    "method": "DELETE",
    "path": "/social-media-posting/category/queues/{postId}/active-post",
    "query": [
      "locationId"
    ],
    "required": [
      "locationId"
    ],
    "retry": "never",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/reset-item": {
    "method": "PUT",
    "path": "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset",
    "body": "json",
    "required": [
      "locationId"
    ],
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/clone-item": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/items/{itemId}/clone",
    "body": "json",
    "required": [
      "locationId",
      "sessionId",
      "order"
    ],
    "retry": "never",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "queues/create-item": {
    "method": "POST",
    "path": "/social-media-posting/category/queues/{queueId}/create/item",
    "body": "json",
    "required": [
      "locationId"
    ],
    "retry": "never",
    "scope": "socialplanner/category.write",
    "version": "v3"
  },
  "comments/create": {
    "method": "POST",
    "path": "/social-media-posting/comments/{platform}",
    "query": [
      "locationId"
    ],
    "body": "json",
    "required": [
      "locationId",
      "parentId",
      "isParentThread",
      "content"
    ],
    "retry": "never",
    "scope": "socialplanner/comments.write",
    "version": "v3"
  },
  "comments/like": {
    "method": "POST",
    "path": "/social-media-posting/comments/{platform}/{id}/like",
    "query": [
      "locationId"
    ],
    "required": [
      "locationId"
    ],
    "retry": "repeat",
    "scope": "socialplanner/comments.write",
    "version": "v3"
  },
  "comments/unlike": {
    "method": "DELETE",
    "path": "/social-media-posting/comments/{platform}/{id}/like",
    "query": [
      "locationId"
    ],
    "required": [
      "locationId"
    ],
    "scope": "socialplanner/comments.write",
    "version": "v3"
  },
  "comments/list": {
    "method": "POST",
    "path": "/social-media-posting/comments/{platform}/list",
    "query": [
      "locationId"
    ],
    "body": "json",
    "required": [
      "locationId",
      "originIds"
    ],
    "retry": "read",
    "items": "results.comments",
    "numeric": true,
    "scope": "socialplanner/comments.readonly",
    "version": "v3"
  },
  "watermarks/list": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/watermarks",
    "query": [
      "name",
      "limit",
      "skip"
    ],
    "items": "results.watermarks",
    "scope": "socialplanner/watermarks.readonly",
    "version": "v3"
  },
  "watermarks/create": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/watermarks",
    "body": "json",
    "required": [
      "watermarkImageUrl",
      "position",
      "scale",
      "opacity",
      "padding",
      "templateName",
      "accountIds"
    ],
    "retry": "never",
    "scope": "socialplanner/watermarks.write",
    "version": "v3"
  },
  "watermarks/get": {
    "method": "GET",
    "path": "/social-media-posting/{locationId}/watermarks/{templateId}",
    "scope": "socialplanner/watermarks.readonly",
    "version": "v3"
  },
  "watermarks/update": {
    "method": "PUT",
    "path": "/social-media-posting/{locationId}/watermarks/{templateId}",
    "body": "json",
    "scope": "socialplanner/watermarks.write",
    "version": "v3"
  },
  "watermarks/delete": {
    "method": "DELETE",
    "path": "/social-media-posting/{locationId}/watermarks/{templateId}",
    "scope": "socialplanner/watermarks.write",
    "version": "v3"
  },
  "watermarks/apply": {
    "method": "POST",
    "path": "/social-media-posting/{locationId}/watermarks/add-image-watermark",
    "body": "json",
    "required": [
      "inputMediaUrl"
    ],
    "retry": "never",
    "scope": "socialplanner/watermarks.write",
    "version": "v3"
  }
} as const;
export const differences = {
  "v3": {
    "csv/list": {
      "method": "GET",
      "path": "/social-media-posting/{locationId}/csv",
      "query": [
        "skip",
        "limit",
        "includeUsers",
        "userId",
        "isFromTemplate"
      ],
      "required": [
        "userId"
      ],
      "items": "results.csvs",
      "scope": "socialplanner/csv.readonly"
    },
    "csv/set-accounts": {
      "method": "POST",
      "path": "/social-media-posting/{locationId}/set-accounts",
      "body": "json",
      "required": [
        "accountIds",
        "filePath",
        "rowsCount",
        "fileName",
        "userId"
      ],
      "retry": "never",
      "scope": "socialplanner/csv.write"
    },
    "csv/finalize": {
      "method": "PATCH",
      "path": "/social-media-posting/{locationId}/csv/{id}",
      "body": "json",
      "required": [
        "userId"
      ],
      "retry": "never",
      "scope": "socialplanner/csv.write"
    }
  }
} as const;
