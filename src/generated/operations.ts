// Generated from openapi/social-planner.yaml by `npm run generate`. Never edit by hand.
export const server = "https://services.leadconnectorhq.com" as const;
export const version = "2021-07-28" as const;
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
    "scope": "socialplanner/oauth.readonly"
  },
  "google/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  },
  "google/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write"
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
    "scope": "socialplanner/oauth.readonly"
  },
  "facebook/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  },
  "facebook/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write"
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
    "scope": "socialplanner/oauth.readonly"
  },
  "instagram/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  },
  "instagram/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    "body": "json",
    "required": [
      "pageId"
    ],
    "retry": "never",
    "scope": "socialplanner/oauth.write"
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
    "scope": "socialplanner/oauth.readonly"
  },
  "linkedin/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  },
  "linkedin/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write"
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
    "scope": "socialplanner/oauth.readonly"
  },
  "twitter/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  },
  "twitter/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write"
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
    "scope": "socialplanner/oauth.readonly"
  },
  "tiktok/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  },
  "tiktok/attach": {
    "method": "POST",
    "path": "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    "body": "json",
    "retry": "never",
    "scope": "socialplanner/oauth.write"
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
    "scope": "socialplanner/oauth.readonly"
  },
  "tiktok-business/list": {
    "method": "GET",
    "path": "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}",
    "scope": "socialplanner/oauth.readonly"
  }
} as const;
