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
  }
} as const;
