import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import { readCsv } from "../../src/csv/read.js";
import { normalizeCsv } from "../../src/csv/write.js";

/** What bakeries write, with the quotes, signs and habits of each language. */
const languages: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Don’t miss it — we’re open ’til 6 p.m.!",
    'Our oven is called "Big Martha" & she’s 5" taller than Ben.',
    "2 for 1 on rye; 50% off after 4:30pm (while stocks last)…",
    "DM us, call +1 (555) 010-9999 or mail hello@harborbakery.example.",
    "Q: Gluten-free? A: Yes!!",
    "• Rye\n• Wheat\n• Spelt",
    "We ❤️ our regulars 👩‍🍳🥖☕",
    "½ price on Monday, £3.50 / $4 / €3.99",
    "#MondayMood #1 in town, see https://harborbakery.example/menu#rye",
    "“It’s the best bread I’ve ever had,” says @anna_b.",
    "IG: anna_b, TikTok: big_martha",
    "What a week?! Really ??",
    "- [ ] flour\n- [x] yeast",
  ],
  German: [
    "Grüß Gott! Unser Ofen heißt „Große Martha“ – und sie ist heiß.",
    "Öffnungszeiten: Mo–Fr 6:30–18 Uhr, Sa. bis 13 Uhr.",
    "50 % auf alles außer Brötchen; nur solange’s reicht.",
    "Äpfel, Nüsse, Käse: 3,50 €/Stück",
    "Ab ins Wochenende … 🥨",
    "ÜBER 100 JAHRE BÄCKEREI MÜLLER & SÖHNE",
    "Mehr unter www.baeckerei.example/brot?id=1&b=2",
    "»Das beste Brot«, sagt Jürgen Weiß.",
    "Frage des Tages: Kommt ihr morgen?!",
    "#brotzeit #grüßeausdemofen @bäckerei_müller",
    "1. Mehl\n2. Wasser\n3. Salz",
  ],
  French: [
    "Aujourd’hui : croissants à l’ancienne, 1,20 € pièce !",
    "« Le meilleur pain du quartier », dit Élodie.",
    "Où ça ? Chez nous, près de l’église Notre-Dame.",
    "Tu viens ??",
    "À DÉGUSTER SANS MODÉRATION… ÇA VA ÊTRE BON !",
    "Œufs, cœur de sésame, maïs et noël déjà là",
    "Ouvert de 7 h à 19 h 30, sauf le lundi.",
    "Rendez-vous à 9 h\u00a0! Prix\u00a0: 15\u202f€",
    "N° 1 depuis 1998 — merci à vous tous ❤️",
    "#boulangerie #caféaulait @boulangerie.du.port",
    "Ça, c’est du pain.",
  ],
  Spanish: [
    "¡Buenos días! ¿Ya probaste nuestro pan de muerto?",
    "Mañana abrimos a las 9 a. m. y cerramos a la 1 p. m.",
    "“Está riquísimo”, dice Íñigo Núñez.",
    "2x1 en todo: $45.00 MXN (sólo hoy)",
    "La señora Ángeles hornea desde los 12 años…",
    "¿¡Qué más quieres!?",
    "1.º pan, 2.ª mesa",
    "Pingüinos, cigüeñas y vergüenza: ¡no!",
    "Pídelo al +52 55 5555 0199 o por DM 📲",
    "#panadería #niños @panadería_del_puerto",
    "Síguenos",
  ],
  Portuguese: [
    "PROMOÇÃO DE MAÇÃ E LIMÃO: SÓ AMANHÃ!",
    "Pão de queijo quentinho às 7h30, não perca.",
    "“Coração de mãe”, disse João.",
    "R$ 9,90 – à vista ou no cartão",
    "Irmã Lúcia, avó Conceição e as crianças",
    "Você já provou? É muito bom!!!",
    "Não há pão como este — À BEIRA-MAR, À NOITE",
    "Opções: sem glúten, sem açúcar, integral",
    "Ações, lições, órgãos e bênçãos",
    "#padaria #pãofresco @padaria.do.porto",
    "LÃ “MACIA” E RÃ",
  ],
  Italian: [
    "Buongiorno! Oggi c’è la focaccia; domani chissà…",
    "Perché no? È già pronto, dall’alba.",
    "«Il più buono», dice Niccolò.",
    "Più farina, meno zucchero: così è la vita.",
    "APERTI ANCHE LA DOMENICA – È FESTA!",
    "€ 2,50 l’etto (min. 500 g)",
    "Ciao a tutti 🥐🇮🇹",
    "Un po’ di pane, un po’ d’olio",
    "Vi aspettiamo in via Garibaldi, 12",
    "#pane #caffè @panificio_del_porto",
    "Sì!",
  ],
  Polish: [
    "Świeży chleb na zakwasie – już od 6:00!",
    "„Najlepszy w mieście”, mówi Łukasz.",
    "Pączki, źródło radości; żółty ser i ćwikła",
    "Zażółć gęślą jaźń",
    "Cena: 12,50 zł/szt. (promocja do końca tygodnia)",
    "CZY WIESZ, ŻE PIECZEMY OD 1998 R.?",
    "Dzień dobry, Gdańsk! 🥖",
    "Do zobaczenia w sobotę…",
    "Napisz do nas: piekarnia@port.example",
    "#chleb #piekarnia @piekarnia_w_porcie",
    "Ósma rano",
  ],
  Russian: [
    "Доброе утро! Свежий хлеб уже на полках.",
    "«Лучший хлеб в городе», — говорит Алёна.",
    "Скидка 50 % после 18:00; только сегодня…",
    "Цена: 120 ₽ за шт., № 1 в районе",
    "ЧТО НОВОГО? РЖАНОЙ, ПШЕНИЧНЫЙ, ЕЩЁ ОДИН!",
    "Пишите нам: хлеб@порт.example 📩",
    "Объявление: съёмка в субботу",
    "Как вам наш «Большой Мартын»?",
    "1) мука\n2) вода\n3) соль",
    "#хлеб #пекарня @pekarnya_port",
    "Эй, вы!",
  ],
  Japanese: [
    "おはようございます!本日のパンは「メロンパン」です🍈",
    "新年あけましておめでとうございます。今年もよろしくお願いします。",
    "営業時間:9:00〜18:00(月曜定休)",
    "1個150円(税込)、3個で400円!",
    "焼きたて・揚げたて・できたて…",
    "『大きなマーサ』という窯があります。",
    "えっ??ほんとに!?",
    "※数量限定です",
    "詳しくはプロフィールのリンクから→https://pan.example/menu",
    "#パン #焼きたて #カフェ巡り @minato_pan",
    "ＮＥＷ！ Ａセット",
  ],
  Arabic: [
    "صباح الخير! خبز طازج من الفرن.",
    "هل جرّبتم الكرواسون الجديد؟",
    "خصم ٥٠٪ حتى الساعة ٦ مساءً؛ اليوم فقط",
    "«أفضل خبز في المدينة»، تقول ليلى.",
    "السعر: ١٢٫٥ ريال",
    "نراكم يوم السبت…",
    "اتصلوا بنا: +966 11 555 0199",
    "قمح، شعير، شوفان",
    "شكرًا لكم جميعًا ❤️",
    "#خبز #مخبز @port_bakery",
    "أهلًا وسهلًا\u200f!",
  ],
};

const names =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const platforms = ["facebook", "instagram", "linkedin", "google", "threads", "bluesky"];
const two = (value: number) => String(value).padStart(2, "0");

/** Ninety posts of two sentences each, three a day. */
function write(sentences: readonly string[]) {
  const captions = Array.from({ length: 90 }, (_, at) => {
    const first = at % sentences.length;
    const step = 1 + Math.floor(at / sentences.length);
    return `${sentences[first]}\n\n${sentences[(first + step) % sentences.length]}`;
  });
  const rows = captions.map((caption, at) => {
    const time = `2027-01-${two(1 + Math.floor(at / 3))} ${two(8 + 5 * (at % 3))}:${two((at * 7) % 60)}:00`;
    return `${time},"${caption.replaceAll('"', '""')}",,https://media.harborbakery.example/${at}.jpg,,`;
  });
  return { captions, text: `${[names, ...rows].join("\r\n")}\r\n` };
}

describe("ninety posts as a bakery writes them", () => {
  it.each(Object.keys(languages))(
    "in %s have no finding, and are uploaded as written",
    (language) => {
      const { captions, text } = write(languages[language]!);
      expect(new Set(captions).size).toBe(90);
      const csv = readCsv(text);
      const { findings, posts } = checkCsv(csv, {
        now: new Date("2026-12-01T15:00:00Z"),
        timeZone: "Europe/Berlin",
        platforms,
      });
      // Some have a number to call, as Google is told.
      const others = findings.filter(({ code }) => code !== "caption-phone");
      expect(others.map(({ message, value }) => `${message} (${value})`)).toEqual([]);
      expect(posts.map(({ content }) => content)).toEqual(captions);
      expect(readCsv(normalizeCsv(csv, posts)).rows.map(({ content }) => content)).toEqual(
        captions,
      );
    },
  );
});
