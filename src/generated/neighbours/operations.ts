// Generated from openapi/neighbours.yaml by `npm run generate`. Never edit by hand.
export const operations = {
  "locations/get": {
    "method": "GET",
    "path": "/locations/{locationId}",
    "scope": "locations.readonly"
  },
  "medias/list": {
    "method": "GET",
    "path": "/medias/files",
    "query": [
      "offset",
      "limit",
      "sortBy",
      "sortOrder",
      "type",
      "query",
      "altType",
      "altId",
      "parentId",
      "fetchAll"
    ],
    "required": [
      "sortBy",
      "sortOrder",
      "type",
      "altType",
      "altId"
    ],
    "scope": "medias.readonly"
  },
  "medias/upload": {
    "method": "POST",
    "path": "/medias/upload-file",
    "body": "multipart",
    "retry": "never",
    "scope": "medias.write"
  },
  "medias/create-folder": {
    "method": "POST",
    "path": "/medias/folder",
    "body": "json",
    "required": [
      "altId",
      "altType",
      "name"
    ],
    "retry": "never",
    "scope": "medias.write"
  },
  "medias/delete": {
    "method": "DELETE",
    "path": "/medias/{id}",
    "query": [
      "altType",
      "altId"
    ],
    "required": [
      "altType",
      "altId"
    ],
    "scope": "medias.write"
  },
  "users/list": {
    "method": "GET",
    "path": "/users/",
    "query": [
      "locationId"
    ],
    "required": [
      "locationId"
    ],
    "scope": "users.readonly"
  },
  "oauth/token": {
    "method": "POST",
    "path": "/oauth/token",
    "body": "form",
    "required": [
      "client_id",
      "client_secret",
      "grant_type"
    ],
    "retry": "never"
  },
  "oauth/location-token": {
    "method": "POST",
    "path": "/oauth/locationToken",
    "body": "form",
    "required": [
      "companyId",
      "locationId"
    ],
    "retry": "read",
    "scope": "oauth.write"
  }
} as const;
