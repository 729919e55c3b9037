/** What stands on a letter, and what does not show: part of the sign before it. */
const MARKS = String.raw`[\p{M}\p{Cf}\u{1F3FB}-\u{1F3FF}]*`;
/** These scripts put no spaces between words: each sign of the first is a word, and a whole run of the others. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}]${MARKS}`;
const KATAKANA = String.raw`[\p{Script=Katakana}\u3031-\u3035\u309B\u309C\u30A0\u30FC\uFF70]`;
const UNSPACED = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}`;

const LETTER = String.raw`(?![\p{M}\p{Nd}\p{Script=Han}\p{Script=Hiragana}${UNSPACED}]|${KATAKANA})\p{Alphabetic}${MARKS}`;
const DIGIT = String.raw`\p{Nd}${MARKS}`;
const JOINER = String.raw`\p{Pc}${MARKS}`;
/** One of them between two letters or two digits parts nothing: as in "O'Reilly" and "3.14". */
const QUOTE_OR_STOP = String.raw`.'\u2018\u2019\u2024\uFE52\uFF07\uFF0E`;
const BETWEEN_LETTERS = String.raw`[:\u00B7\u0387\u055F\u05F4\u2027\uFE13\uFE55\uFF1A${QUOTE_OR_STOP}]${MARKS}`;
const BETWEEN_DIGITS = String.raw`[,;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B${QUOTE_OR_STOP}]${MARKS}`;
const RUN = [
  `(?:${LETTER}(?:(?:${BETWEEN_LETTERS})?${LETTER})*|${DIGIT}(?:(?:${BETWEEN_DIGITS})?${DIGIT})*)+`,
  `(?:${KATAKANA}${MARKS})+`,
].join('|');
/** From the first of them alone: each of a long row that leads to no word would otherwise be begun from, and gone through. */
const FIRST_JOINERS = String.raw`(?:(?=\p{Pc})(?<!\p{Pc}${MARKS})(?:${JOINER})+)?`;
const JOINED = `${FIRST_JOINERS}(?:${RUN})(?:(?:${JOINER})+(?:${RUN}))*(?:${JOINER})*`;

const PICTOGRAPH = String.raw`[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}]${MARKS}`;
const EMOJI = String.raw`${PICTOGRAPH}(?:(?<=\u200D)${PICTOGRAPH})*|\p{Regional_Indicator}{2}${MARKS}`;

/**
 * A word as the full-text index splits texts, but for a run of ideographs, which is one here and as many there as it has signs.
 * Source: Unicode Standard Annex 29, "Word Boundaries", as Apache Lucene's StandardTokenizer reads it.
 */
export const WORD = new RegExp(`${JOINED}|(?:[${UNSPACED}]${MARKS})+|(?:${IDEOGRAPH})+|${EMOJI}`, 'gu');

/** Whether a word is a run of ideographs. */
export function isIdeographs(word: string): boolean {
  return IDEOGRAPHS.test(word);
}

const IDEOGRAPHS = new RegExp(`^(?:${IDEOGRAPH})+$`, 'u');

/** In small letters as the index makes them: sign by sign, each of them one. */
export function smallLetters(text: string): string {
  return Array.from(text, (sign) => String.fromCodePoint(sign.toLowerCase().codePointAt(0) as number)).join(
    '',
  );
}
