// Generated from openapi/social-planner.yaml and openapi/social-planner.v3.yaml by `npm run generate`. Never edit by hand.
import type * as Schema from "./schema.js";
import type * as SchemaV3 from "./schema-v3.js";
interface pathsOfSchema extends Schema.paths {
  "/social-media-posting/oauth/{platform}/start": SchemaV3.paths["/social-media-posting/oauth/{platform}/start"];
  "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}": SchemaV3.paths["/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}"];
  "/social-media-posting/category/queues/available-categories": SchemaV3.paths["/social-media-posting/category/queues/available-categories"];
  "/social-media-posting/category/queues": SchemaV3.paths["/social-media-posting/category/queues"];
  "/social-media-posting/category/queues/list": SchemaV3.paths["/social-media-posting/category/queues/list"];
  "/social-media-posting/category/queues/{queueId}": SchemaV3.paths["/social-media-posting/category/queues/{queueId}"];
  "/social-media-posting/category/queues/{queueId}/items": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/items"];
  "/social-media-posting/category/queues/{queueId}/edit/start": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/edit/start"];
  "/social-media-posting/category/queues/{queueId}/edit/save": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/edit/save"];
  "/social-media-posting/category/queues/{queueId}/edit/discard": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/edit/discard"];
  "/social-media-posting/category/queues/{queueId}/edit/calendar": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/edit/calendar"];
  "/social-media-posting/category/queues/{queueId}/slots": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/slots"];
  "/social-media-posting/category/queues/{queueId}/items/{itemId}": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/items/{itemId}"];
  "/social-media-posting/category/queues/list/calendar": SchemaV3.paths["/social-media-posting/category/queues/list/calendar"];
  "/social-media-posting/category/queues/{postId}/active-post": SchemaV3.paths["/social-media-posting/category/queues/{postId}/active-post"];
  "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/items/{itemId}/reset"];
  "/social-media-posting/category/queues/{queueId}/items/{itemId}/clone": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/items/{itemId}/clone"];
  "/social-media-posting/category/queues/{queueId}/create/item": SchemaV3.paths["/social-media-posting/category/queues/{queueId}/create/item"];
  "/social-media-posting/comments/{platform}": SchemaV3.paths["/social-media-posting/comments/{platform}"];
  "/social-media-posting/comments/{platform}/{id}/like": SchemaV3.paths["/social-media-posting/comments/{platform}/{id}/like"];
  "/social-media-posting/comments/{platform}/list": SchemaV3.paths["/social-media-posting/comments/{platform}/list"];
  "/social-media-posting/{locationId}/watermarks": SchemaV3.paths["/social-media-posting/{locationId}/watermarks"];
  "/social-media-posting/{locationId}/watermarks/{templateId}": SchemaV3.paths["/social-media-posting/{locationId}/watermarks/{templateId}"];
  "/social-media-posting/{locationId}/watermarks/add-image-watermark": SchemaV3.paths["/social-media-posting/{locationId}/watermarks/add-image-watermark"];
}
interface operationsOfSchema extends Schema.operations {
  "connections/start": SchemaV3.operations["connections/start"];
  "connections/list": SchemaV3.operations["connections/list"];
  "connections/attach": SchemaV3.operations["connections/attach"];
  "queues/categories": SchemaV3.operations["queues/categories"];
  "queues/create": SchemaV3.operations["queues/create"];
  "queues/list": SchemaV3.operations["queues/list"];
  "queues/get": SchemaV3.operations["queues/get"];
  "queues/update": SchemaV3.operations["queues/update"];
  "queues/items": SchemaV3.operations["queues/items"];
  "queues/start-edit": SchemaV3.operations["queues/start-edit"];
  "queues/save-edit": SchemaV3.operations["queues/save-edit"];
  "queues/discard-edit": SchemaV3.operations["queues/discard-edit"];
  "queues/edit-calendar": SchemaV3.operations["queues/edit-calendar"];
  "queues/slots": SchemaV3.operations["queues/slots"];
  "queues/update-item": SchemaV3.operations["queues/update-item"];
  "queues/delete-item": SchemaV3.operations["queues/delete-item"];
  "queues/calendar": SchemaV3.operations["queues/calendar"];
  "queues/delete-active-post": SchemaV3.operations["queues/delete-active-post"];
  "queues/reset-item": SchemaV3.operations["queues/reset-item"];
  "queues/clone-item": SchemaV3.operations["queues/clone-item"];
  "queues/create-item": SchemaV3.operations["queues/create-item"];
  "comments/create": SchemaV3.operations["comments/create"];
  "comments/like": SchemaV3.operations["comments/like"];
  "comments/unlike": SchemaV3.operations["comments/unlike"];
  "comments/list": SchemaV3.operations["comments/list"];
  "watermarks/list": SchemaV3.operations["watermarks/list"];
  "watermarks/create": SchemaV3.operations["watermarks/create"];
  "watermarks/get": SchemaV3.operations["watermarks/get"];
  "watermarks/update": SchemaV3.operations["watermarks/update"];
  "watermarks/delete": SchemaV3.operations["watermarks/delete"];
  "watermarks/apply": SchemaV3.operations["watermarks/apply"];
}
interface pathsOfSchemaV3 extends SchemaV3.paths {
  "/social-media-posting/oauth/google/start": Schema.paths["/social-media-posting/oauth/google/start"];
  "/social-media-posting/oauth/{locationId}/google/locations/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/google/locations/{accountId}"];
  "/social-media-posting/oauth/facebook/start": Schema.paths["/social-media-posting/oauth/facebook/start"];
  "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}"];
  "/social-media-posting/oauth/instagram/start": Schema.paths["/social-media-posting/oauth/instagram/start"];
  "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}"];
  "/social-media-posting/oauth/linkedin/start": Schema.paths["/social-media-posting/oauth/linkedin/start"];
  "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}"];
  "/social-media-posting/oauth/twitter/start": Schema.paths["/social-media-posting/oauth/twitter/start"];
  "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}"];
  "/social-media-posting/oauth/tiktok/start": Schema.paths["/social-media-posting/oauth/tiktok/start"];
  "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}"];
  "/social-media-posting/oauth/tiktok-business/start": Schema.paths["/social-media-posting/oauth/tiktok-business/start"];
  "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}": Schema.paths["/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}"];
}
interface operationsOfSchemaV3 extends SchemaV3.operations {
  "google/start": Schema.operations["google/start"];
  "google/list": Schema.operations["google/list"];
  "google/attach": Schema.operations["google/attach"];
  "facebook/start": Schema.operations["facebook/start"];
  "facebook/list": Schema.operations["facebook/list"];
  "facebook/attach": Schema.operations["facebook/attach"];
  "instagram/start": Schema.operations["instagram/start"];
  "instagram/list": Schema.operations["instagram/list"];
  "instagram/attach": Schema.operations["instagram/attach"];
  "linkedin/start": Schema.operations["linkedin/start"];
  "linkedin/list": Schema.operations["linkedin/list"];
  "linkedin/attach": Schema.operations["linkedin/attach"];
  "twitter/start": Schema.operations["twitter/start"];
  "twitter/list": Schema.operations["twitter/list"];
  "twitter/attach": Schema.operations["twitter/attach"];
  "tiktok/start": Schema.operations["tiktok/start"];
  "tiktok/list": Schema.operations["tiktok/list"];
  "tiktok/attach": Schema.operations["tiktok/attach"];
  "tiktok-business/start": Schema.operations["tiktok-business/start"];
  "tiktok-business/list": Schema.operations["tiktok-business/list"];
}
/** The types of every path and operation, by the version that is spoken. */
export interface Spoken {
  "2021-07-28": { paths: pathsOfSchema; operations: operationsOfSchema };
  "v3": { paths: pathsOfSchemaV3; operations: operationsOfSchemaV3 };
}
