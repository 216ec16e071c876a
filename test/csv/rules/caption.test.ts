import { describe, expect, it } from "vitest";
import { checkCsv } from "../../../src/csv/check.js";
import type { ColumnMap } from "../../../src/csv/map.js";
import { readCsv } from "../../../src/csv/read.js";
import { writeCsv } from "../../../src/csv/write.js";
import type { CsvPost } from "../../../src/csv/write.js";

const today = new Date("2026-12-01T15:00:00Z");
const header = "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link";

function check(post: string | CsvPost, platforms: string[] = ["facebook"]) {
  const posts = [
    { local: "2026-12-07 09:00:00", ...(typeof post === "string" ? { content: post } : post) },
  ];
  return checkCsv(readCsv(writeCsv(posts)), {
    now: today,
    timeZone: "America/New_York",
    platforms,
  }).findings;
}
const codes = (post: string | CsvPost, platforms?: string[]) =>
  check(post, platforms).map(({ code }) => code);

describe("a spreadsheet's error", () => {
  it.each(
    "Chargement... #REF! #NAME? #SPILL! #WERT! #BEZUG! #NV #NOM? #VALEUR! #¿NOMBRE? #¡VALOR! #RIF! #NOME? #ADR! #ССЫЛКА! #WAARDE! #VÄRDEFEL! #VÆRDI! #DEĞER! Err:502 ######## Loading... #GETTING_DATA".split(
      " ",
    ),
  )("is found in a caption: %s", (content) => {
    expect(codes(content)).toEqual(["spreadsheet-error"]);
  });

  it.each([
    "#SALE!",
    "#NAME?!",
    "#REF is a hashtag",
    "# 1",
    "#1",
    "#N/A is not it",
    "Loading dock",
  ])("is not seen in %s", (content) => {
    expect(codes(content)).toEqual([]);
  });
});

describe("wrongly decoded letters", () => {
  it.each([
    ["CafÃ© au lait", "é"],
    ["Itâ€™s open", "’"],
    ["SchÃ¶ne GrÃ¼ÃŸe", "ö"],
    ["Chleb z PoznaÅ„", "ń"],
    ["Ð¥Ð»ÐµÐ± ÑƒÑ‚Ñ€Ð¾", "Хлеб"],
    ["Î¨Ï‰Î¼Î¯", "Ψωμί"],
    ["Open ðŸ\u008dž now", "🍞"],
    // Read as Mac Roman, as Windows-1250 and as Windows-1251.
    ["Caf√© au lait", "é"],
    ["ProdejnĂ­ stĂˇnek", "í"],
    ["РҐР»РµР±", "Хлеб"],
    // As Latin-1.
    ["\u00e2\u0080\u009cFresh\u00e2\u0080\u009d", "“"],
  ])("are found in %s", (content, meant) => {
    expect(check(content)).toMatchObject([
      {
        code: "mojibake",
        severity: "warning",
        message: expect.stringContaining(`may be ${meant}`),
      },
    ]);
  });

  it.each([
    "“AMANHÔ é dia de pão!",
    "AMANHÃ\u00a0!",
    "MAÇÃ… doce",
    "LÃ—quentinha",
    "IRMÃ’S",
    "CHÃ“O”",
    "ALEMû",
    "É HOJE, NÃO AMANHÔ, diz Ana",
    "CAFÉ® e CAFÉ™",
    "“CAFÉ”…",
    "«PÂTE»",
    "CRÈME BRÛLÉE",
    "l’été s’écrit “À bientôt”",
    "WSPÓŁPRACA, PÓŁNOC, STÓŁ",
    "Źdźbło trawy, ćma, ČŽ",
    "ÎN ROMÂNIA – „BRÂNZĂ”",
    "TRÂN TRỌNG, CÂU HỎI, ĐÂY LÀ BÁNH MÌ",
    "«ХЛЕБ» – каждое утро…",
    "½ price, 5′ × 7″, 1º lugar",
    "パンとバター、毎朝",
  ])("are not seen in %s", (content) => {
    expect(codes(content)).toEqual([]);
  });
});

it.each([
  ["Caf\u0083 au lait", "U+0083"],
  ["FrŸhstŸck", "U+0178"],
  ["Fr¸hst¸ck", "U+00B8"],
])("a letter of another encoding is told by its number: %j", (content, name) => {
  expect(check(content)).toMatchObject([
    { code: "mojibake", message: `letters look wrongly decoded: ${name} stands for one` },
  ]);
});

describe("what a program left in a caption", () => {
  it.each([
    ["First_x000D_\nSecond", "delete _x000D_, which stands for a line break"],
    ["Bread &amp; butter", "write & for &amp;"],
    [
      "Th&eacute; &Ouml;fen &#x27;a&#39;",
      "write é for &eacute;, Ö for &Ouml;, ' for &#x27;, ' for &#39;",
    ],
    ["One<br>Two", "delete the tags, and break the line where one says so"],
    ["One\\nTwo", "break the line in the cell where it says \\n"],
    ["'@bakery opens", "delete the apostrophe"],
    ["Rye is back.\n\n'#rye", "delete the apostrophe"],
    ["'Fresh rye'", "delete the quotes around it, unless readers shall see them"],
    ["One\u000bTwo", "break the line there, and delete the control character (U+000B)"],
    ["Bell\u0007", "delete the control character U+0007"],
    ["Hi {{first_name}}!", "write what is meant in its place: it is posted as it stands there"],
    ["[Insert link]", "write what is meant in its place: it is posted as it stands there"],
    ["%FIRST_NAME%", "write what is meant in its place: it is posted as it stands there"],
    ["0", "write a caption, or empty the cell"],
    ["2026-01-02", "write a caption, or empty the cell"],
    ["Open on XX/XX", "write what is meant in its place: it is posted as it stands there"],
    ["Rye for [X] euros", "write what is meant in its place: it is posted as it stands there"],
    ["Rye [need quote]", "write what is meant in its place: it is posted as it stands there"],
    ["Option A: rye / Option B: oat", "keep one of the texts, unless readers shall choose"],
    ["V1: rye\nV2: oat", "keep one of the texts, unless readers shall choose"],
    [
      "IG: Fresh #bread\n\nFB: Our bread is here",
      "keep the text for the networks of this file, and make a file of the others",
    ],
    [
      "Instagram caption - Rye is out\nLinkedIn - We bake rye",
      "keep the text for the networks of this file, and make a file of the others",
    ],
    ["[PRICE] a loaf", "write what is meant in its place: it is posted as it stands there"],
    ["Hi [Name]!", "write what is meant in its place: it is posted as it stands there"],
    ["Order: <LINK>", "write what is meant in its place: it is posted as it stands there"],
    ["Order (insert link)", "write what is meant in its place: it is posted as it stands there"],
    ["Order now: LINK HERE", "write what is meant in its place: it is posted as it stands there"],
    ["Only $X.XX", "write what is meant in its place: it is posted as it stands there"],
    ["Only XX €", "write what is meant in its place: it is posted as it stands there"],
    [
      "Rye, [price to be confirmed]",
      "write what is meant in its place: it is posted as it stands there",
    ],
    ["Caf\\u00e9", "write the letter that the code stands for"],
    ["See http://localhost:3000/x", "write an address that readers can open"],
    ["[object Object]", "write what is meant in its place: it is posted as it stands there"],
    ["Hi %FIRSTNAME%", "write what is meant in its place: it is posted as it stands there"],
    ["Lorem ipsum dolor sit amet", "write a caption, or empty the cell"],
    ["Rye 【4†source】", "delete the mark of a source"],
    ["Rye :contentReference[oaicite:0]{index=0}", "delete the mark of a source"],
    ["Sure! Here's a caption for you:\nRye", "delete what an assistant says of the caption"],
    ["Here are three captions for Monday:\nRye", "delete what an assistant says of the caption"],
    ["As an AI language model, I cannot bake", "delete what an assistant says of the caption"],
    ["*|FNAME|*, come in", "write what is meant in its place: it is posted as it stands there"],
    ["{first_name}, come in", "write what is meant in its place: it is posted as it stands there"],
    ["Option 1: Rye\nOption 2: Oat", "keep one of the texts, unless readers shall choose"],
    ["Caption: Rye", "delete the word before the caption, unless readers shall see it"],
    ["[image: loaf] Rye", "delete the note, and attach what it names"],
    ['="Fresh bread"', "write the text that the formula gives"],
    ["=CONCAT(A1,B1)", "write the text that the formula gives"],
    ["=A1", "write a caption, or empty the cell"],
    ["1.23457E+14", "write a caption, or empty the cell"],
    ["\\N", "write a caption, or empty the cell"],
    ["(blank)", "write a caption, or empty the cell"],
    ["TRUE", "write a caption, or empty the cell"],
    ["More at www.yourwebsite.com/rye", "write an address that readers can open"],
    ["Come to {Company Name}", "write what is meant in its place: it is posted as it stands there"],
    [
      "Rye, baked today.\n\nWould you like me to make it shorter?",
      "delete what an assistant says of the caption",
    ],
    [
      "Rye.\nLet me know if you'd like any changes!",
      "delete what an assistant says of the caption",
    ],
    ["As of my last update, rye is healthy.", "delete what an assistant says of the caption"],
    ["Rye is out (124 characters)", "delete the count"],
    ["Rye is out [62/280]", "delete the count"],
    ["{Hi|Hello} neighbours", "keep one of the texts, unless readers shall choose"],
    [
      "Rye, [visit us](https://a.example/menu)",
      "write the text and the address without these marks, which readers would see",
    ],
    [
      "**Rye** is out",
      "write the text and the address without these marks, which readers would see",
    ],
    [
      "## Rye\nis out",
      "write the text and the address without these marks, which readers would see",
    ],
    ['{"text":"Rye is out"}', "write the text alone, as readers shall see it"],
    ["['Rye is out', 'Visit us']", "write the text alone, as readers shall see it"],
    ["b'Rye is out'", "write the text alone, as readers shall see it"],
    ['=A2&" "&B2', "write the text that the formula gives"],
    [
      "Image: a loaf\nCaption: Rye is out",
      "delete the word before the caption, unless readers shall see it",
    ],
    ["Post 1: Rye is out", "delete the word before the caption, unless readers shall see it"],
    ["Rye is out.\n[Designer: use blue]", "delete the note, and attach what it names"],
    ["?", "write a caption, or empty the cell"],
  ])("is warned of: %j", (content, fix) => {
    expect(check(content)).toMatchObject([{ code: "text-leftover", severity: "warning", fix }]);
  });

  it.each([
    "None left!",
    "Draft beer, from today!",
    "Cancelled flights? Come by",
    "You do not post enough: we do",
    "Why? Well, ask",
    "{{custom_values.phone}}",
    "Call {{location.phone}}",
    "[Sold out]",
    "20% off, 30% on two",
    "What???",
    "[Sunday only]",
    "2 x €5",
    "Shirts up to XXL, $20",
    "Guest: DJ Rye (TBA)",
    "LINK HERE: https://a.example",
    "Our link (in bio)",
    "Stir (add salt)",
    "Na, wie war's?",
    "{new} at the bakery",
    "Option 1: rye",
    "Sure, here we go again",
    "Here's to good bread: cheers",
    "Caption contest! Funniest one wins.",
    "True bread",
    "【New】 Rye",
    "=) Good morning",
    "A cafe? au lait",
    "Rye?\nOat?",
    "https://a.example/x?y and https://a.example/x.php?y=z",
    "Hungry? come by",
    "Why your website matters",
    "Would you like a loaf? Let me know if you want one!",
    "Rye (100 loaves) and oat [2/3 sold]",
    "{rye|oat",
    "Rye **** five stars",
    "#rye ##",
    "[Rye] (https://a.example)",
    "{rye}",
    "Post 1 photo of your loaf",
    "Photo: Anna\nRye is out",
    "= A2 paper",
    "Follow us\nInstagram: Harbor Bakery\nFacebook: Harbor Bakery",
    "Instagram: @harbor and @rye\nFacebook: https://a.example or b",
    "X: the letter of the day\nY: the next one",
    "Option A: rye",
    "V12: an engine",
  ])("is none in %s", (content) => {
    expect(codes(content)).toEqual([]);
  });

  it.each([
    "NICHT POSTEN: Rye",
    "Brouillon - pain",
    "DO NOT POST - awaiting approval",
    "Rye (DON'T POST)",
    "[DRAFT] Rye",
    "TODO: write it",
    "[HOLD] Rye",
    "HOLD: Rye",
    "Don't post this until Tuesday",
    "Hello (do not post)",
    "Hello [draft]",
    "On hold - Hello",
    "NOT APPROVED: Hello",
    "*** NOT APPROVED *** Hello",
    "XXX",
    "N/A",
    "null",
    "TBD",
    "Hello (already posted)",
    "ENTWURF Hello",
    "Draft 2 - Hello",
    "Rejected by client. Hello",
    "❌ DO NOT USE ❌ Hello",
    "Hello (waiting for approval)",
    "🔴 Hello (waiting on client)",
    "下書き: パン",
    "НЕ ПУБЛИКОВАТЬ Хлеб",
    "Hello <-- needs approval",
    "Hello — NOT APPROVED YET",
    "~~Hello~~",
    "[PLACEHOLDER]",
    "Copy to come",
    "(see doc)",
    "Same as last week",
    "Spring is here (do not publish yet)",
    "NEEDS APPROVAL: Hello",
    "ON HOLD Spring sale",
    "[PENDIENTE] Hola",
    "NÃO POSTAR - Olá",
    "Frühling (Entwurf)",
    "【保留】春",
    "Spring *** do not post until legal okays ***",
    "SKIP",
    "Skip",
    "SKIP this week",
    "Skipped - no photo",
    "Cancelled",
    "CANCELED",
    "[CANCELLED] Saturday market",
    "[Abgesagt] Markt",
    "no post",
    "NO POST (Easter)",
    "No post - bank holiday",
    "OFF",
    "Ruhetag",
    "kein Post",
    "pas de post",
    "ALREADY PUBLISHED",
    "Already posted: Rye",
    "Already scheduled",
    "Posted ✓ Rye",
    "✅ posted - Rye",
    "Your caption here",
    "Caption here",
    "Insert caption",
    "[caption]",
    "???",
    "Caption TBD",
    "Copy TBD",
    "t.b.d.",
    "placeholder text for Friday",
    "link here",
    "Same as above",
    "siehe oben",
    "idem",
    "ditto",
    "See Canva",
    "Annulé",
    "Already live",
    "Same as Monday",
    "Same caption as last week",
    "s. oben",
    "See email",
    "Needs photo",
    "Caption to be written",
    "Text folgt",
    "Bild fehlt",
    "Platzhalter",
    "see attached",
    "See doc: https://docs.google.com/document/d/1/edit",
    "https://docs.google.com/document/d/1/edit?usp=sharing",
    "Internal note: ask Anna",
    "Interne Notiz: Anna fragen",
    "NOTE: don't post until Friday",
    "Please don't publish yet",
    "*HOLD* Rye",
    "HOLD! Rye",
    "🔴 HOLD Rye",
    "<draft> Rye",
    "Rye is back - DRAFT",
    "Not approved yet. Rye",
    "Waiting for client feedback. Rye",
    "Waiting for the client's approval",
    "DELETE - Rye",
    "OLD - Rye",
    "Old version: Rye",
    "DUPLICATE - Rye",
    "(Anna to add)",
    "[Anna to confirm with chef]",
    "DO NOT POST\nFresh bread",
    "DRAFT\nFresh rolls",
    "HOLD\nCake",
    "NOT APPROVED\nPie",
    "Fresh bagels\nON HOLD",
    "Fresh bagels\n[NOT FINAL]",
    "🛑 STOP - don't publish - Rye",
    "❌ do not use - Rye",
    "⚠️ HOLD until legal signs off: Rye",
    "HOLD FOR LEGAL: Rye",
    "HOLD FOR LEGAL\nRye",
    "NOT FOR POSTING: Rye",
    "Rye [NOT READY]",
    "FOR REVIEW - Rye",
    "(UNDER REVIEW) Rye",
    "[UNDER REVIEW - Anna] Rye",
    "Rye - TO BE APPROVED",
    "CLIENT TO CONFIRM: Rye",
    "EMBARGOED: Rye",
    "KILLED: Rye",
    "ROUGH DRAFT: Rye",
    "DRAFT v3: Rye",
    "NICHT FREIGEGEBEN: Brot",
    "NIET POSTEN: brood",
    "[CONCEPT] Brood",
    "NIE PUBLIKOWAĆ: chleb",
    "SZKIC\nChleb",
    "UTKAST: bröd",
    "LUONNOS: leipä",
    "KLADDE - brød",
    "NEPUBLIKOVAT: chléb",
    "TASLAK: ekmek",
    "À VALIDER : pain",
    "EN ATTENTE - pain",
    "DA APPROVARE: pane",
    "NO PUBLICAR AÚN",
    "PENDENTE: pão",
    "مسودة: خبز",
    "【草稿】面包",
    "초안\n빵",
    "asdf",
    "Test post",
    "dummy text",
    "DELETE THIS",
    "TK",
    "To be confirmed",
    "same",
    "〃",
    "See Google Doc",
    "caption coming soon",
    "zie boven",
    "Igual que arriba",
    "caption tk",
    "TKTK",
    "to be written",
    "To come",
    "caption pending",
    "need caption",
    "Enter your text",
    "TEST TEST TEST",
    "this is a test",
    "lorem",
    "EXAMPLE: Your caption goes here",
    "(Example) Write your post text here",
    "Sample post - delete this row before importing",
    "Example row: Rye is out",
    "Rye is out. Delete this line before uploading.",
    "Your caption goes here",
    "Same caption as Instagram",
    "Same as IG",
    "Same as post 3",
    "See Google Doc for caption",
    "Caption in Canva",
    "Use caption from brief",
    "pending",
    "awaiting copy",
    "Waiting for photos",
    "in progress",
    "w.i.p.",
    "To follow",
    "copy needed",
    "no caption",
    "Dummy",
    "Sample",
    "DNU",
    "removed",
    "Client to supply",
    "folgt noch",
    "wird nachgereicht",
    "noch offen",
    "in Arbeit",
    "Beispieltext",
    "gleicher Text wie oben",
    "Warten auf Freigabe",
    "à compléter",
    "texte à venir",
    "en cours",
    "Exemple",
    "por definir",
    "por confirmar",
    "texto aquí",
    "ejemplo",
    "a definir",
    "em andamento",
    "exemplo",
    "da definire",
    "testo qui",
    "esempio",
    "nog in te vullen",
    "volgt nog",
    "voorbeeld",
    "do uzupełnienia",
    "przykład",
    "w trakcie",
    "уточняется",
    "в работе",
    "пример",
    "待定",
    "待补充",
    "示例",
    "未定",
    "미정",
    "예시",
    "قيد الانتظار",
    "Rye is out. ***WAITING ON CLIENT***",
    "EMBARGOED until Jan 20: Rye",
    "NOT FOR RELEASE - Rye",
  ])("says that it is not to be posted: %s", (content) => {
    expect(check(content)).toMatchObject([
      {
        code: "row-withheld",
        severity: "error",
        column: "content",
        fix: `delete the row where it is not to be posted, else the note in its caption; or, where readers shall read it as it is, write {"columns":{},"meant":[${JSON.stringify(content)}]} into map.json, and read it with --map map.json`,
      },
    ]);
  });

  it.each([
    "Don't post and ghost: three tips",
    "DON'T POST & GHOST",
    "Hold on to your hats!",
    "Hold - is that rye?",
    "Not approved by your diet",
    "Draft 2 nights of fun",
    "Same as last year, we open at 9!",
    "We do not use plastic.",
    "Null and void? No.",
    "XXX-large pizza is here",
    "Entwurf oder fertig? Schreibt es uns!",
    "Brouillon de menu, version finale vendredi !",
    "Nicht posten, essen!",
    "No publicar fotos de niños: consejos de privacidad",
    "See the brief history of bread",
    "Rye is on (waiting for you!)",
    "Hold on tight!",
    "Hold *everything*",
    "Test *our* rye",
    "Sold out? Not yet",
    "Sold out - cancelled? Never",
    "Draft beer tonight",
    "DRAFT beer tonight",
    "Skip the line",
    "SKIP THE LINE - book now",
    "Skip-the-line tickets",
    "Test-drive our new oven",
    "Don't post-pone your breakfast",
    "You don't publish this. We do!",
    "Cancelled flights? We help",
    "OFF to the market",
    "20% OFF",
    "OLD-FASHIONED doughnuts",
    "Old version or new recipe? Vote!",
    "No post-workout snack? Try rye",
    "No posts, only bread",
    "Posted daily at nine: our menu",
    "✅ Posted prices, no surprises",
    "Caption this!",
    "Insert coin to play",
    "Same as above? No, better",
    "See attached barn sale, Sunday",
    "Internal temperature: 96 °C",
    "Not approved by cats",
    "Waiting for client number 100",
    "Feedback welcome!",
    "Delete the app, bake bread",
    "Duplicate keys? We cut them",
    "Ways to add flavour (today)",
    "Placeholder or real? Guess",
    "Ditto that! Rye again",
    "Same as Monday, but better",
    "Bild fehlt dir noch? Komm vorbei!",
    "See emails fly",
    "Signed up already? Posted here: the list",
    "Die Ruhetage sind vorbei",
    "Order the form: https://docs.google.com/forms/d/1",
    "Note to self: eat bread",
    "Venue - TBC",
    "Drinks by the hold - ahoy",
    "下書き講座、土曜日に開催。",
    "新しい下書き講座:土曜日",
    "草稿大赛开始报名。",
    "초안 작성법 무료 강의.",
    "Черновик письма Деду Морозу: мастер-класс для детей.",
    "Не публиковать фото детей: советы",
    "مسودة القصيدة الأولى: أمسية شعرية يوم الخميس",
    "Add your caption here 👇",
    "Concept store in de Kerkstraat.",
    "Concept: Brood zonder suiker.",
    "Our new kitchen (concept)",
    "OUR POSTER (CONCEPT ART)",
    "RYE (NOT READY FOR MONDAY)",
    "Szkic do kolacji: trzy dania za 99 zł.",
    "Utkast till lycka: kanelbullar.",
    "Luonnos talostasi ilmaiseksi.",
    "Taslak değil, gerçek lezzet!",
    "À valider avant le 31 : votre permis de chasse aux oeufs.",
    "En attente de votre visite, nos croissants refroidissent.",
    "HOLD THE DATE: gala on May 3.",
    "HOLD FOR 30 SECONDS: planks at 7",
    "INHALE\nHOLD\nEXHALE",
    "Not final until you sign: contract basics.",
    "Not ready for Monday? Rye helps",
    "Under review: our first book is out",
    "Do not use cotton buds in your ears.",
    "❌ Do not use: bleach. ✅ Use: vinegar",
    "Same day delivery on all flowers.",
    "Killed it! Thanks to all who came.",
    "Test post boxes: we deliver",
    "To be confirmed in church: our Emma",
    "STOP! Have you booked your flu shot?",
    "PENDING | 12 Oak Lane | 3 beds",
    "For example: rye",
    "Exemplary rye",
    "Sample our rye on Saturday",
    "Same as Instagram, but tastier",
    "Delete this app before breakfast",
    "Example of good bread",
    "Use caption contest to win",
    "Idea box: open till May",
    "In progress: our new oven",
    "Pending sun, we sit outside",
    "Coming soon!",
    "À venir : le pain de mars",
    "Noch offen: zwei Plätze",
    "In Arbeit: unser neues Brot",
    "Volgt u ons al?",
    "En cours de cuisson",
    "Removed from our menu: sugar",
    "Waiting for photos of your loaf!",
    "A definir o sabor do mês: votem!",
    "準備中",
    "Done and dusted!",
    "IG only knows half of it",
  ])("says nothing of the kind: %s", (content) => {
    expect(codes(content)).toEqual([]);
  });

  it.each([
    "Cancelled: tonight's concert. Tickets will be refunded.",
    "Postponed: our tasting moves to Friday.",
    "CANCELLED – Saturday's market",
    "CANCELLED Saturday market",
    "CANCELLED - Rye",
    "POSTPONED: Rye",
    "(Cancelled) Saturday market",
    "CANCELLED! No market today",
    "ABGESAGT: Markt",
    "Saturday market - CANCELLED",
    "Saturday market (postponed)",
    "DRAFT New bread",
    "Client comment: nicer photo",
    "Feedback: shorter",
    "Posted: Rye",
    "No post today",
    "Please don't publish photos of the oven",
    "NOTE: don't post photos",
    "Fresh rye. Do not post this!",
    "Frisches Brot. Bitte nicht veröffentlichen.",
    "Draft: pale ale, stout and a cider.",
    "Hold: a breath. Release: the week.",
    "Skip: the queue. Enjoy: the show.",
    "Internal: adjective, inside.",
    "Needs review: your insurance. Call us.",
    "WIP: what we are knitting this month",
    "Test: Schmeckt man den Unterschied?",
    "TEST: How stressed are you?",
    "Brouillon : notre fanzine est arrivé",
    "XXX Games warm-up at the skate park.",
    "Example: how we fold a loaf",
    "IDEA: rye recipe",
    "Reel idea: film the oven",
    "DONE: Rye is out",
    "CONFIDENTIAL - Rye",
    "IG ONLY: Rye",
    "Story only: Rye",
    "POSTPONED to Feb: Rye",
    "REPOST - Rye",
    "Office closed - no post",
    "[SCRIPT] Rye",
    "Rye is out.\n\nNote to Ann: check the price",
  ])("may say that it is not to be posted: %s", (content) => {
    expect(check(content)).toMatchObject([
      {
        code: "text-leftover",
        severity: "warning",
        message: "the caption may say that it is not to be posted",
        value: content,
        fix: `delete the row where it is not to be posted, else the note in its caption; or, where readers shall read it as it is, write {"columns":{},"meant":[${JSON.stringify(content)}]} into map.json, and read it with --map map.json`,
      },
    ]);
  });

  it.each(["Internal", "skip", "off", "Old"])("is any word in a category or a tag: %s", (word) => {
    expect(codes({ content: "Rye", fields: { category: word, tags: word } })).toEqual([]);
  });

  it.each([
    ["HighLevel's own headers", header, '{"columns":{},"meant":["Draft: IPA, \\"on tap\\""]}'],
    ["a map", "Date,Caption,Note", '"meant":["Draft: IPA, \\"on tap\\""]'],
  ])("is answered for in a file with %s, caption by caption", (_, headers, written) => {
    const columns = { time: "Date", content: "Caption" };
    const own: ColumnMap | undefined = headers === header ? undefined : { columns };
    const rows = ['"Draft: IPA, ""on tap"""', "DRAFT: stout", '"Draft: IPA, ""on tap"" TBC"'];
    const text = [headers, ...rows.map((one, at) => `2026-12-0${at + 7} 09:00:00,${one},`)];
    const held = (map: ColumnMap | undefined) => {
      const { findings, posts } = checkCsv(readCsv(text.join("\n"), { map }), { now: today });
      const stops = findings.filter(({ severity }) => severity === "error");
      return {
        stops: stops.map(({ line }) => line),
        posts: posts.map(({ line }) => line),
        findings,
      };
    };
    const first = held(own);
    expect(first).toMatchObject({ stops: [2, 3, 4], posts: [] });
    const [, piece = ""] = / write (.*?) into /.exec(first.findings[1]!.fix) ?? [];
    expect(piece).toBe(written);
    const answered: ColumnMap = { columns: {}, ...own, ...JSON.parse(own ? `{${piece}}` : piece) };
    const second = held(answered);
    expect(second).toMatchObject({ stops: [3, 4], posts: [2] });
    expect(second.findings[1]!.fix).toMatch(
      /, write "meant":\["Draft: IPA, \\"on tap\\"","DRAFT: stout"\] into the map$/,
    );
  });

  it("may stand for all below it", () => {
    const row = check({ content: "Do not post below this line", local: undefined });
    expect(row.map(({ code, fix }) => [code, fix])).toEqual([
      [
        "row-between",
        "where it goes on in the caption of the row above or below, put that caption, with its line breaks, into one cell in double quotes; else do what it says of other rows, if anything, such as that they are not to be posted or are another client's, then delete it",
      ],
    ]);
  });

  it.each([
    "We are open ???? Come by",
    "A Caf_ by the harbor",
    "We don_t bake",
    "It?s here",
    "Fr?hst?ck und Br?tchen",
    "?ber uns",
    "caf? au lait",
  ])("may be lost letters: %s", (content) => {
    expect(check(content)).toMatchObject([{ code: "letters-lost", severity: "warning" }]);
  });

  it.each([
    "Really????",
    "Bread&butter; tea",
    "@corner_bakery and #fresh_bread",
    "R&D <3 & more",
    "C:\\bread",
    "a_b",
  ])("is not seen in %s", (content) => {
    expect(codes(content)).toEqual([]);
  });
});

describe("the length of a caption", () => {
  const family = "👨‍👩‍👧‍👦";
  it("is counted on Bluesky by what is seen as one character", () => {
    expect(codes(family.repeat(300), ["bluesky"])).toEqual([]);
    expect(codes(family.repeat(301), ["bluesky"])).toEqual(["caption-too-long"]);
  });

  it("is counted on YouTube in bytes", () => {
    const video = { videos: ["https://a.example/a.mp4"], content: "Х".repeat(2_500) };
    expect(codes(video, ["youtube"])).toEqual([]);
    expect(check({ ...video, content: "Х".repeat(2_501) }, ["youtube"])).toMatchObject([
      {
        code: "caption-too-long",
        message: "the caption is too long: YouTube takes 5000 of its 5002 bytes",
      },
    ]);
  });

  it("is counted on Threads with four for an emoji", () => {
    expect(codes("🍞".repeat(125), ["threads"])).toEqual([]);
    expect(codes("🍞".repeat(126), ["threads"])).toEqual(["caption-too-long"]);
  });

  it("beyond TikTok's doubtful limit is a warning, beyond its own an error", () => {
    expect(codes("x".repeat(150), ["tiktok"])).toEqual([]);
    expect(check("x".repeat(151), ["tiktok"])).toMatchObject([
      { code: "caption-cut", severity: "warning" },
    ]);
    expect(codes("x".repeat(2_201), ["tiktok"])).toEqual(["caption-too-long"]);
  });

  it("is no matter of characters alone on YouTube, which takes no angle brackets", () => {
    const post = {
      content: "Bread <3",
      videos: ["https://a.example/a.mp4"],
      fields: { "youtube.title": "Bread > cake" },
    };
    expect(check(post, ["youtube"]).map(({ code, column }) => `${code} ${column}`)).toEqual([
      "caption-characters content",
      "caption-characters YouTube title",
    ]);
  });
});

describe("hashtags", () => {
  const image = { images: ["https://a.example/a.jpg"] };
  const tags = (count: number, mark = "#") =>
    Array.from({ length: count }, (_, index) => `${mark}b${index}`).join(" ");
  it.each([
    [tags(30), []],
    [tags(31), ["too-many-hashtags"]],
    [tags(31, "＃パン"), ["too-many-hashtags"]],
    // Numbers and parts of addresses are none.
    [`${tags(30)} #1 #2027 https://a.example/#top`, []],
  ])("are counted: %s", (content, found) => {
    expect(codes({ ...image, content }, ["instagram"])).toEqual(found);
  });

  it("of the first comment count with those of the caption", () => {
    const post = { ...image, content: tags(20), fields: { followUpComment: tags(11) } };
    expect(check(post, ["instagram"])).toMatchObject([
      { code: "comment-hashtags", severity: "warning", column: "followUpComment" },
    ]);
  });
});

describe("a title", () => {
  it("that is too long in some units alone is a warning", () => {
    const title = (text: string) => ({
      content: "Bread.",
      videos: ["https://a.example/a.mp4"],
      fields: { "youtube.title": text },
    });
    // One that is seen, seven code points, eleven units of UTF-16.
    const family = "👨‍👩‍👧‍👦";
    expect(codes(title(family.repeat(9)), ["youtube"])).toEqual([]);
    expect(check(title(family.repeat(20)), ["youtube"])).toMatchObject([
      {
        code: "text-count",
        severity: "warning",
        column: "YouTube title",
        message: "20 characters, or 220 in UTF-16",
        fix: "shorten it to 100",
      },
    ]);
    expect(codes(title(family.repeat(101)), ["youtube"])).toEqual(["text-too-long"]);
  });
});

describe("a phone number", () => {
  it.each([
    "(555) 010-2233",
    "555-010-2233",
    "555.010.2233",
    "+1 555 010 2233",
    "+49 (0)30 901820",
    "030 9018 2000",
    "01 70 18 99 00",
    "0171/2345678",
  ])("is nothing for Google: %s", (value) => {
    const content = `Call us at ${value} for rye.`;
    expect(check(content, ["google"])).toMatchObject([
      { code: "caption-phone", severity: "warning", column: "content", value },
    ]);
    expect(check(content, ["facebook"])).toEqual([]);
  });

  it.each([
    "Open 2027-01-13 09:00",
    "From 10-12 to 14-18, 7 days",
    "1 000 000 loaves since 1998",
    "Order 10023344556, 12.50 €",
    "01.02.2027 or 02/03/2027",
    "https://a.example/030-9018-2000",
    "09-12 2027",
  ])("is no other number: %s", (content) => {
    expect(codes(content, ["google"])).toEqual([]);
  });
});

describe("two captions that look the same", () => {
  it.each([
    ["Caf\u00e9", "Cafe\u0301"],
    ["It's here", "It’s here"],
    ['"Fresh"', "“Fresh”"],
  ])("are the same post: %s and %s", (left, right) => {
    const text = writeCsv(
      [left, right].map((content) => ({ local: "2026-12-07 09:00:00", content })),
    );
    const now = new Date("2026-12-01T15:00:00Z");
    expect(checkCsv(readCsv(text), { now }).findings.map(({ code }) => code)).toEqual([
      "post-duplicate",
    ]);
  });

  it.each([
    ["Hello harbor", "hello harbor "],
    ["Hello  harbor", "Hello harbor"],
    ["Hello harbor", "Hello\u00a0harbor"],
    ["Rye – today", "Rye - today"],
    ["Wait…", "Wait..."],
    ["Rye\r\ntoday", "Rye\ntoday"],
    ["Rye", "Ry\u200be"],
  ])("or nearly so at the same time are a warning: %j and %j", (left, right) => {
    const text = writeCsv(
      [left, right].map((content) => ({ local: "2026-12-07 09:00:00", content })),
    );
    const now = new Date("2026-12-01T15:00:00Z");
    expect(checkCsv(readCsv(text), { now }).findings).toMatchObject([
      { code: "post-repeated", row: 2, message: "nearly the post in row 1, within 12 hours" },
    ]);
  });

  it("are told apart from those that are nearly so, whatever stands between", () => {
    const text = writeCsv(
      ["Rye", "rye", "Rye"].map((content) => ({ local: "2026-12-07 09:00:00", content })),
    );
    const now = new Date("2026-12-01T15:00:00Z");
    expect(checkCsv(readCsv(text), { now }).findings.map(({ code, row }) => [code, row])).toEqual([
      ["post-duplicate", 3],
      ["post-repeated", 3],
    ]);
  });
});
