// @ts-check
/**
 * Faults of the document: each is a sentence and a change to the parsed document.
 *
 * @typedef {Record<string, any>} Json
 * @type {[name: string, change: (document: Json) => void][]}
 */
export const documentMutants = [
  // What a body requires.
  [
    "Set Accounts no longer requires filePath",
    (d) => drop(schema(d, "SetAccounts").required, "filePath"),
  ],
  [
    "Set Accounts no longer requires accountIds",
    (d) => drop(schema(d, "SetAccounts").required, "accountIds"),
  ],
  ["Set Accounts requires userId", (d) => schema(d, "SetAccounts").required.push("userId")],
  ["a new post no longer requires status", (d) => drop(schema(d, "NewPost").required, "status")],
  ["a new medium no longer requires type", (d) => drop(schema(d, "NewMedia").required, "type")],
  ["an upload no longer requires its file", (d) => drop(schema(d, "CsvFile").required, "file")],
  [
    "the body of Set Accounts is optional",
    (d) => (operation(d, "csv/set-accounts").requestBody.required = false),
  ],
  [
    "statistics no longer require profileIds",
    (d) => drop(schema(d, "StatisticsQuery").required, "profileIds"),
  ],
  [
    "an answer no longer requires message",
    (d) => drop(schema(d, "AccountsSet").required, "message"),
  ],
  // What it is called.
  ["filePath is filepath", (d) => rename(schema(d, "SetAccounts"), "filePath", "filepath")],
  ["file is csv", (d) => rename(schema(d, "CsvFile"), "file", "csv")],
  ["postIds is ids", (d) => rename(schema(d, "PostIds"), "postIds", "ids")],
  ["medias is media", (d) => rename(schema(d, "CsvRow"), "medias", "media")],
  ["_id is id", (d) => rename(schema(d, "Post"), "_id", "id")],
  ["the header Version is X-Version", (d) => (d.components.parameters.Version.name = "X-Version")],
  ["the query userId is user_id", (d) => (d.components.parameters.CsvUserId.name = "user_id")],
  // What it is.
  ["rowsCount is a string", (d) => (schema(d, "SetAccounts").properties.rowsCount.type = "string")],
  [
    "rowsCount is an integer",
    (d) => (schema(d, "SetAccounts").properties.rowsCount.type = "integer"),
  ],
  ["skip is a number", (d) => (schema(d, "PostQuery").properties.skip = { type: "number" })],
  [
    "accountIds is a string",
    (d) => (schema(d, "SetAccounts").properties.accountIds = { type: "string" }),
  ],
  [
    "accountIds holds numbers",
    (d) => (schema(d, "SetAccounts").properties.accountIds.items.type = "number"),
  ],
  [
    "type of a post is an object",
    (d) => (schema(d, "NewPost").properties.type = { type: "object" }),
  ],
  ["isExpired is a string", (d) => (schema(d, "Account").properties.isExpired.type = "string")],
  ["publishedAt is never null", (d) => (schema(d, "Post").properties.publishedAt.type = "string")],
  ["csvs is a list only", (d) => (csvs(d).anyOf.length = 1)],
  ["a message is a string only", (d) => (schema(d, "Failure").properties.message.anyOf.length = 1)],
  ["a file is text", (d) => delete schema(d, "CsvFile").properties.file.format],
  // What it may be.
  ["reel is gone", (d) => drop(schema(d, "NewPost").properties.type.enum, "reel")],
  [
    "OFFER is gone",
    (d) => drop(schema(d, "NewGoogleDetails").properties.gmbEventType.enum, "OFFER"),
  ],
  [
    "statistics know twitter",
    (d) => schema(d, "StatisticsQuery").properties.platforms.items.enum.push("twitter"),
  ],
  [
    "a status of a new post may be anything",
    (d) => delete schema(d, "NewPost").properties.status.enum,
  ],
  [
    "an answer's status is closed",
    (d) => (d.components.schemas.PostStatus = schema(d, "PostStatus").anyOf[0]),
  ],
  ["Version is v3", (d) => (d.components.parameters.Version.schema.enum = ["v3"])],
  ["Version may be anything", (d) => delete d.components.parameters.Version.schema.enum],
  ["rowsCount may be 0", (d) => (schema(d, "SetAccounts").properties.rowsCount.minimum = 0)],
  [
    "51 posts may be deleted at once",
    (d) => (schema(d, "PostIds").properties.postIds.maxItems = 51),
  ],
  ["no account need be set", (d) => delete schema(d, "SetAccounts").properties.accountIds.minItems],
  ["a date may be anything", (d) => delete schema(d, "NewPost").properties.scheduleDate.format],
  ["limit may be anything", (d) => delete schema(d, "PostQuery").properties.limit.pattern],
  ["skip is 1 unless given", (d) => (schema(d, "PostQuery").properties.skip.default = "1")],
  [
    "Set Accounts takes unknown properties",
    (d) => delete schema(d, "SetAccounts").additionalProperties,
  ],
  [
    "a new medium takes unknown properties",
    (d) => delete schema(d, "NewMedia").additionalProperties,
  ],
  // Where it is and what it answers.
  ["set-accounts is setaccounts", (d) => move(d, "set-accounts", "setaccounts")],
  [
    "an id is in the path twice",
    (d) => move(d, "/csv/{csvId}/post/{postId}", "/csv/{csvId}/post/{csvId}"),
  ],
  ["Set Accounts is a PUT", (d) => verb(d, "csv/set-accounts", "put")],
  ["finalize is a POST", (d) => verb(d, "csv/finalize", "post")],
  ["Set Accounts answers 200", (d) => answer(d, "csv/set-accounts", "201", "200")],
  ["a search answers 200", (d) => answer(d, "posts/list", "201", "200")],
  ["a login answers 200", (d) => answer(d, "google/start", "302", "200")],
  [
    "Set Accounts no longer answers 422",
    (d) => delete operation(d, "csv/set-accounts").responses["422"],
  ],
  ["finalize no longer answers 401", (d) => delete operation(d, "csv/finalize").responses["401"]],
  [
    "nothing answers 429 with Retry-After",
    (d) => delete d.components.responses.TooManyRequests.headers["Retry-After"],
  ],
  [
    "categories/get is gone",
    (d) => delete d.paths["/social-media-posting/{locationId}/categories/{id}"],
  ],
  ["the server is another", (d) => (d.servers[0].url = "https://services.leadconnectorhq.com/v1")],
  [
    "locationId of bulk-delete is not declared",
    (d) => (operation(d, "posts/bulk-delete").parameters.length = 1),
  ],
  ["userId of csv/list is optional", (d) => delete d.components.parameters.CsvUserId.required],
  [
    "locationId of the statistics is in the path",
    (d) => (d.components.parameters.LocationIdInQuery.in = "path"),
  ],
  // Who may, and what follows.
  ["bulk-delete needs no token", (d) => (operation(d, "posts/bulk-delete").security = [])],
  ["Set Accounts needs no token", (d) => delete operation(d, "csv/set-accounts").security],
  [
    "Set Accounts needs csv.readonly",
    (d) => (operation(d, "csv/set-accounts").security[0].bearer = ["socialplanner/csv.readonly"]),
  ],
  ["the token is a Basic one", (d) => (d.components.securitySchemes.bearer.scheme = "basic")],
  ["creating a post may be repeated", (d) => (operation(d, "posts/create")["x-retry"] = "repeat")],
  ["finalize says nothing of repeating", (d) => delete operation(d, "csv/finalize")["x-retry"]],
  ["finalize publishes nothing", (d) => delete operation(d, "csv/finalize")["x-effect"]],
  ["imports page their count", (d) => (operation(d, "csv/list")["x-items"] = "results.count")],
  ["twitter is alive", (d) => delete operation(d, "twitter/start").deprecated],
  [
    "tags/details is tags/detail",
    (d) => (operation(d, "tags/details").operationId = "tags/detail"),
  ],
  // What it shows.
  [
    "the example of rowsCount is a string",
    (d) => (schema(d, "SetAccounts").properties.rowsCount.examples = ["1"]),
  ],
  [
    "the example of rowsCount is 2",
    (d) => (schema(d, "SetAccounts").properties.rowsCount.examples = [2]),
  ],
  [
    "the example of Set Accounts says 200",
    (d) => (example(d, "csv_set_accounts_accepted").statusCode = 200),
  ],
  [
    "the example of Set Accounts has another message",
    (d) => (example(d, "csv_set_accounts_accepted").message = "Done"),
  ],
  ["the example of a refusal has no message", (d) => delete example(d, "Unprocessable").message],
  [
    "the example RowErrors is gone",
    (d) => delete media(operation(d, "csv/get").responses["200"]).examples.RowErrors,
  ],
  [
    "the second example of Set Accounts comes first",
    (d) => reverse(media(operation(d, "csv/set-accounts").responses["201"]), "examples"),
  ],
  [
    "the example of locationId is another",
    (d) => (d.components.parameters.LocationId.example = "abc"),
  ],
];

/** @param {Json} document @param {string} name */
function schema(document, name) {
  return document.components.schemas[name];
}

/** @param {Json} document */
function csvs(document) {
  return schema(document, "FetchedCsvImports").properties.results.properties.csvs;
}

/** @param {Json} document @param {string} id @returns {[Json, string]} */
function find(document, id) {
  for (const item of Object.values(document.paths)) {
    for (const method of Object.keys(item))
      if (item[method].operationId === id) return [item, method];
  }
  throw new Error(`no operation ${id}`);
}

/** @param {Json} document @param {string} id */
function operation(document, id) {
  const [item, method] = find(document, id);
  return item[method];
}

/** @param {Json} response */
function media(response) {
  return response.content["application/json"];
}

/** @param {Json} document @param {string} name */
function example(document, name) {
  return document.components.examples[name].value;
}

/** @param {unknown[]} list @param {unknown} value */
function drop(list, value) {
  list.splice(list.indexOf(value), 1);
}

/** @param {Json} object @param {string} from @param {string} to */
function rename(object, from, to) {
  object.properties = renamed(object.properties, from, to);
  object.required = object.required?.map((/** @type {string} */ name) =>
    name === from ? to : name,
  );
}

/** The same object with one key renamed in its place. @param {Json} object @param {string} from @param {string} to */
function renamed(object, from, to) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key === from ? to : key, value]),
  );
}

/** @param {Json} document @param {string} from @param {string} to */
function move(document, from, to) {
  for (const path of Object.keys(document.paths)) {
    if (path.endsWith(from)) document.paths = renamed(document.paths, path, path.replace(from, to));
  }
}

/** @param {Json} document @param {string} id @param {string} to */
function verb(document, id, to) {
  const [item, method] = find(document, id);
  item[to] = item[method];
  delete item[method];
}

/** @param {Json} document @param {string} id @param {string} from @param {string} to */
function answer(document, id, from, to) {
  operation(document, id).responses = renamed(operation(document, id).responses, from, to);
}

/** @param {Json} object @param {string} key */
function reverse(object, key) {
  object[key] = Object.fromEntries(Object.entries(object[key]).toReversed());
}
