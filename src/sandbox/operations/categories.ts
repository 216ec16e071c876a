import { page, wrap, type Call, type Handlers } from "./handler.js";
import type { Named } from "../world/stored.js";
import type { World } from "../world/world.js";

/** The operations on categories and tags, with the odd answers that callers report where nothing is found. */
export const categories: Handlers = {
  "categories/list": ({ world, query }) => {
    const found = search(world.categories, query);
    return wrap(200, "Fetched Categories by Location ID", {
      categories: page(found, query).map((one) => showCategory(world, one)),
      count: found.length,
    });
  },
  "categories/get": ({ world, path }) => {
    const found = world.categories.find(({ id }) => id === path.id);
    return wrap(200, "Fetched Catagory", {
      category: found ? showCategory(world, found) : "Category not found",
    });
  },
  "tags/list": ({ world, query }) => {
    const found = search(world.tags, query);
    const shown = page(found, query).map((tag) => showTag(world, tag));
    const tags = found.length > 0 ? shown : "Tags not found for Location Id";
    return wrap(200, "Fetched Tags by Location ID", { tags, count: found.length });
  },
  "tags/details": ({ world, body }) => {
    const found = world.tags.filter(({ id }) => body.tagIds.includes(id));
    const tags = found.length > 0 ? found.map((tag) => showTag(world, tag)) : "Tags not found";
    return wrap(201, "Fetched Tags by Tag IDs", { tags, count: found.length });
  },
};

function search(list: Named[], { searchText = "" }: Call<"tags/list">["query"]): Named[] {
  return list.filter(({ name }) => name.toLowerCase().includes(searchText.toLowerCase()));
}

function showCategory(world: World, category: Named) {
  const colors = { primaryColor: "#32a852", secondaryColor: "#ffffff" };
  return { ...show(world, category), name: category.name, ...colors };
}

function showTag(world: World, tag: Named) {
  return { ...show(world, tag), tag: tag.name };
}

function show({ locationId }: World, { id, createdAt }: Named) {
  const date = new Date(createdAt).toISOString();
  const times = { createdAt: date, updatedAt: date };
  return { _id: id, locationId, createdBy: locationId, deleted: false, ...times };
}
