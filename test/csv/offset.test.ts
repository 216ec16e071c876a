import { expect, it } from "vitest";
import { findOffset } from "../../src/csv/offset.js";

it.each([
  ["Z", 0],
  ["UTC", 0],
  ["GMT", 0],
  ["HST", -600],
  ["AKST", -540],
  ["AKDT", -480],
  ["PST", -480],
  ["PDT", -420],
  ["MST", -420],
  ["MDT", -360],
  ["CDT", -300],
  ["EST", -300],
  ["EDT", -240],
  ["WET", 0],
  ["WEST", 60],
  ["BST", 60],
  ["CET", 60],
  ["MEZ", 60],
  ["CEST", 120],
  ["MESZ", 120],
  ["EET", 120],
  ["EEST", 180],
  ["AWST", 480],
  ["JST", 540],
  ["KST", 540],
  ["AEST", 600],
  ["AEDT", 660],
  ["NZST", 720],
  ["NZDT", 780],
  ["-03:30", -210],
  ["+0545", 345],
  ["GMT+1", 60],
])("a time that ends with %s is %i minutes ahead of universal time", (name, minutes) => {
  expect(findOffset(`2027-01-13 09:00 ${name}`)).toMatchObject({ name, offset: minutes });
});

it.each(["ET", "CT", "MT", "PT", "Eastern Time", "CST", "IST"])(
  "a time that ends with %s may be several",
  (name) => {
    expect(findOffset(`2027-01-13 09:00 ${name}`)).toMatchObject({ name, offset: undefined });
  },
);
