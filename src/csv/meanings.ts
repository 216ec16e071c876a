import { strip } from "./invisible.js";
import { isProse } from "./likely.js";
import { anyOf } from "./says.js";

/** Headers that mean one thing in every tool, in letters and digits alone; times in the order in which they are joined. */
export const meanings: readonly (readonly [string, RegExp])[] = [
  [
    "time",
    anyOf(
      /^(?:post|posting|publish|publishing|publication|go?live|launch|schedul\w{1,3})?(?:at|on|date|datum|fecha|data|datetime|dateandtime|dateutc)$/u,
      /^(?:when|wann|quand|cu[áa]ndo|quando|publishedon|scheduledfor)$/u,
      /^(?:(?:veröffentlichungs|erscheinungs|post|publicatie|plaatsings)datum|datumder?veröffentlichung)$/u,
      /^(?:fechade|datede|datade|datadi)(?:la|l)?(?:publi|pubbli|parution|post|program)\p{L}*$/u,
      /^(?:data(?:publikacji|posta)|(?:yayın|paylaşım|gönderi)?tarihi?)$/u,
      /^(?:datumund?uhrzeit|datumuhrzeit|date(?:et)?heure|fechay?hora|datae?hora|datae?ora|datumen?tijd)$/u,
      /^(?:日付|日時|日にち|年月日|(?:投稿|公開|配信|掲載)(?:予定)?(?:日|日時|日付)|日期|(?:发布|發布|發佈|发帖)日期|날짜|일자|일시|(?:게시|발행|업로드)(?:일|일자|일시|날짜))$/u,
    ),
  ],
  [
    "time",
    anyOf(
      /^(?:post|posting|publish|publishing|publication|schedul\w{1,3})?(?:time|uhrzeit|zeit|heure|hora|ora|tijd)(?:24hr|24h|utc)?$/u,
      /^(?:horário|horario|orario|tijdstip|(?:veröffentlichungs|publicatie)(?:zeit|uhrzeit|tijd)|(?:heurede|horade|horáriode|horariode|oradi|orariodi)(?:la|l)?(?:publi|pubbli|parution|post)\p{L}*)$/u,
      /^(?:godzina(?:publikacji|posta)?|(?:yayın|paylaşım|gönderi)?saati?)$/u,
      /^(?:tid(?:spunkt)?|kl|klockslag|klokkeslett|kellonaika|kellaaeg|laik(?:s|as)|čas|időpont|ώρα|время|час|vrijeme|ura|giờ|เวลา|jam|waktu|masa|समय|ساعت|שעה|الوقت|الساعة)$/u,
      /^(?:時間|時刻|(?:投稿|公開|配信|掲載)(?:予定)?(?:時間|時刻)|时间|(?:发布|發布|發佈|发帖)(?:时间|時間)|시간|시각|(?:게시|발행|업로드)(?:시간|시각))$/u,
    ),
  ],
  ["time", /^(?:post|publish|posting)?hours?$/],
  ["time", /^(?:post|publish|posting)?min(?:ute)?s?$/],
  ["time", /^(?:ampm|meridiem)$/],
  ["time", /^(?:time)?zone$|^tz$/],
  [
    "link",
    anyOf(
      /^(?:link|url|linkurl|(?:website|landingpage|destination|article|blog|shop)(?:link|url|page)?|product(?:link|url|page)|cta(?:link|url)|lien|enlace|bağlantı)$/u,
      /^(?:リンク|リンク先|リンクurl|链接|連結|鏈接|링크)$/u,
    ),
  ],
  [
    "images",
    anyOf(
      /^(?:(?:image|photo|picture)s?|bild(?:er)?|fotos?|imagen(?:es)?|imagem|imagens|immagin[ei]|afbeelding(?:en)?|zdjęci[ea]|grafika|görsel(?:ler)?|attachments?)(?:urls?|links?)?\d*$/u,
      /^(?:画像|写真|图片|圖片|照片|이미지|사진)(?:urls?|リンク)?\d*$/u,
    ),
  ],
  ["gif", /^gifs?(?:urls?)?$/],
  ["videos", /^(?:videos?|vídeos?|vidéos?|動画|视频|影片|영상|동영상)(?:urls?|links?)?\d*$/u],
  ["media", /^(?:media|medien|médias?|メディア|미디어)(?:urls?|links?)?\d*$/u],
  ["thumbnail", /^(?:video)?thumbnail(?:url)?$/],
  ["followUpComment", /^(?:first|1st|erster|followup)(?:comment|kommentar)$/],
];
/** Headers of captions. */
export const caption = anyOf(
  /^(?:post|message|social|final)?(?:caption|text|content|copy|description)$/u,
  /^(?:message|post|body|wording|texte|texto|testo|tekst|légende|legenda|beitrag|beitragstext|bildunterschrift|beschreibung|descripción|descrição|descrizione|beschrijving|nachricht|mensaje)$/u,
  /^(?:posttexte?|postingtext|textzumpost|textedupost|textode(?:la)?publicación|piedefoto|didascalia|didascalie|bijschrift|berichttekst|mensagem|messaggio|bericht)$/u,
  /^(?:treść(?:posta|postu)?|(?:gönderi|paylaşım)?metni?|metin)$/u,
  /^(?:本文|文章|投稿文|投稿本文|投稿内容|投稿テキスト|キャプション|テキスト|文案|正文|内容|內容|帖子内容|본문|내용|게시글|문구|캡션|텍스트)$/u,
  /^(?!.*(?:alt|intern)).*caption/u,
);
/** Headers of the parts of a day, in the order in which they are joined. */
export const parts: readonly RegExp[] = [
  /^(?:year|jahr|année|año|ano|anno|jaar|年)$/,
  /^(?:month|monat|mois|mes|mês|mese|maand|月)$/,
  /^(?:day|tag|jour|día|dia|giorno|dag|日)$/,
];
/** Headers of when an entry of a calendar begins. */
export const starts: readonly RegExp[] = [
  /^(?:startdate|startdatum|beginntam)$/,
  /^(?:starttime|startzeit|beginntum)$/,
];
/** Headers of hashtags. */
export const hashtags = /^(?:hash?tags?|ハッシュタグ|话题标签|해시태그)\d*$/u;

/** How many things that a post has are named by cells, if they are headers. */
export function countKnown(cells: readonly string[]): number {
  const names = cells.filter((cell) => !isProse(cell)).map(letters);
  const known = [...meanings, ["content", caption] as const].filter(([, pattern]) =>
    names.some((name) => pattern.test(name)),
  );
  return new Set(known.map(([key]) => key)).size;
}

/** Whether a header is a caption's by its words. */
export function isCaption(header: string): boolean {
  return caption.test(bareLetters(header));
}

/** Whether a header is that of days, with their times or without. */
export function isTime(header: string): boolean {
  return meanings[0]![1].test(bareLetters(header));
}

/** A header in letters and digits alone. */
export function letters(header: string): string {
  return strip(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same without what stands in brackets, but where that says that the column is a remark. */
export function bareLetters(header: string): string {
  return letters(header.replace(/\((?!.*(?:intern|note)).*?\)/gi, ""));
}
