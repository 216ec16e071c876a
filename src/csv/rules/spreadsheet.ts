import { splitList } from "../cell.js";
import type { Check } from "./context.js";

/** What spreadsheets write where a formula failed, in the languages that they speak (the makers' help pages). */
const errors: ReadonlySet<string> = new Set(
  [
    "#REF! #N/A #VALUE! #NAME? #DIV/0! #NULL! #NUM! #ERROR! #SPILL! #CALC! #GETTING_DATA #BUSY! #CONNECT! #BLOCKED! #FIELD! #UNKNOWN! #EXTERNAL!",
    "#BEZUG! #WERT! #NV #ZAHL! #ÜBERLAUF! #KALK!",
    "#VALEUR! #NOM? #NUL! #NOMBRE! #PROPAGATION!",
    "#¡REF! #¡VALOR! #N/D #N/D! #¿NOMBRE? #¡DIV/0! #¡NULO! #¡NUM! #¡DESBORDAMIENTO! #¡CALC!",
    "#VALOR! #NOME? #NULO! #NÚM! #DESPEJAR!",
    "#RIF! #VALORE! #NULLO! #ESPANSIONE!",
    "#VERW! #WAARDE! #N/B #NAAM? #DEEL/0! #LEEG! #GETAL! #OVERLOOP!",
    "#ADR! #ARG! #NAZWA? #DZIEL/0! #ZERO! #LICZBA! #ROZLANIE!",
    "#ССЫЛКА! #ЗНАЧ! #Н/Д #ИМЯ? #ДЕЛ/0! #ПУСТО! #ЧИСЛО! #ПЕРЕНОС!",
    "#REFERENS! #VÄRDEFEL! #SAKNAS! #NAMN? #DIVISION/0! #SKÄRNING! #OGILTIGT!",
    "#REFERENCE! #VÆRDI! #VERDI! #I/T #NAVN?",
    "#VIITTAUS! #ARVO! #PUUTTUU! #NIMI? #JAKO/0! #TYHJÄ! #LUKU!",
    "#BAŞV! #DEĞER! #YOK #AD? #SAYI/0! #BOŞ! #SAYI!",
    "#ODKAZ! #HODNOTA! #NENÍ_K_DISPOZICI #NÁZEV? #DĚLENÍ_NULOU! #HIV! #ÉRTÉK! #HIÁNYZIK #NÉV? #ZÉRÓOSZTÓ! #SZÁM!",
    "LOADING... LOADING… CHARGEMENT... CARGANDO... CARREGANDO... CARICAMENTO... LADEN... ЗАГРУЗКА... 読み込んでいます...",
  ].flatMap((list) => list.split(" ")),
);

function isError(cell: string): boolean {
  return errors.has(cell.toUpperCase()) || /^(?:#{4,}|err:5\d\d)$/i.test(cell);
}

/** The first error in a cell: as it stands, or as a line or an item of it, as where a map put it together. */
function findError(cell: string, isList: boolean): string | undefined {
  const parts = isList ? splitList(cell) : cell.includes("\n") ? cell.split("\n") : [cell];
  return parts.map((part) => part.trim()).find((one) => one.length < 30 && isError(one));
}

/** No cell holds what a spreadsheet writes where a formula failed, or where a column is too narrow. */
export const checkFormulas: Check = ({ cells }, { columns }, report) => {
  cells.forEach((cell, index) => {
    if (cell === "") return;
    const key = columns[index]?.key;
    const isList = key === "images" || key === "videos" || key === "tags";
    const value = findError(cell, isList);
    if (value === undefined) return;
    const fix = value.startsWith("##") ? "make the column wider and export again" : undefined;
    const part = isList ? { value } : {};
    report("spreadsheet-error", key, `${value} is a spreadsheet's error`, { ...part, fix });
  });
};
