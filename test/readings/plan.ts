/** Where the plan goes: New York is at -5 h in winter and at -4 h in summer. */
export const zone = "America/New_York";

/** Two accounts by name, so that they are found again under new ids. */
export const accounts = [
  { platform: "facebook", name: "Bakery", originId: "1001" },
  { platform: "linkedin", name: "Bakers", originId: "2002" },
];

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";

const long = Array.from({ length: 12 }, (_, at) => `Reason ${at + 1} to come by this week.`);

/** A plan in which every spelling has something to spell. A year ahead is only a warning. */
export const text = [
  header,
  '2098-01-05 09:30:00,"Fresh bread & ""real"" butter - before 9 < 10...",,https://media.example.com/bread.jpg,,,',
  "2098-03-01 10:00:00,We're nowhere near done #bread,,,,,",
  '2098-07-04 20:15:00,"Two\r\nlines 🥐 made with ❤️",,,,,',
  '2098-07-05 20:15:00,"Two\r\nlines 🥐 made with ❤️",,,,,',
  "2098-08-01 12:00:00,Read https://bakery.example/what/we/do?from=post&to=all today,,,,,",
  '2098-09-01 12:00:00,Café crème à la carte,https://bakery.example/menu,"https://media.example.com/1.jpg, https://media.example.com/2.jpg, https://media.example.com/3.png",,,',
  `2098-10-01 08:00:00,${long.join(" ")},,,,,`,
  "2098-11-01 08:00:00,,,https://media.example.com/only-a-picture.jpg,,,",
  "",
].join("\r\n");

/** What must truly be there in the end, on both accounts, once each. */
export const wanted = [
  '2098-01-05T14:30:00.000Z | Fresh bread & "real" butter - before 9 < 10... | https://media.example.com/bread.jpg',
  "2098-03-01T15:00:00.000Z | We're nowhere near done #bread | ",
  "2098-07-05T00:15:00.000Z | Two¶lines 🥐 made with ❤️ | ",
  "2098-07-06T00:15:00.000Z | Two¶lines 🥐 made with ❤️ | ",
  "2098-08-01T16:00:00.000Z | Read https://bakery.example/what/we/do?from=post&to=all today | ",
  "2098-09-01T16:00:00.000Z | Café crème à la carte¶https://bakery.example/menu | https://media.example.com/1.jpg https://media.example.com/2.jpg https://media.example.com/3.png",
  "2098-10-01T12:00:00.000Z | Reason 1 to come by this week. Reason 2 to come by this week. Reason 3 to come by this week. Reason 4 to come by this week. Reason 5 to come by this week. Reason 6 to come by this week. Reason 7 to come by this week. Reason 8 to come by this week. Reason 9 to come by this week. Reason 10 to come by this week. Reason 11 to come by this week. Reason 12 to come by this week. | ",
  "2098-11-01T12:00:00.000Z |  | https://media.example.com/only-a-picture.jpg",
].flatMap((line) => [`1001 | ${line}`, `2002 | ${line}`]);
