import { WORD, isIdeographs, smallLetters } from './word-pattern.ts';

/** The words of a search, small letters, each once, in the order they came. */
export function searchWords(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return [...new Set(words.map(smallLetters))];
}

/** More words would only slow the index; its own limit is 1,024 clauses. */
export const MOST_WORDS = 100;
/** A word that may be misspelt is up to 50 others to the index, in each of two properties: more would pass its limit. */
const MOST_TOLERANT = 8;
/** Shorter words are too like one another for a typo to be told from another word. */
const SHORTEST_MISSPELT = 4;
const LONGEST_MISSPELT = 32;

/** What may be a word: itself, the beginning of a longer one, or misspelt. */
export interface WordTolerance {
  readonly word: string;
  /** Whether it may stand anywhere in a word, as ideographs do. */
  readonly inside: boolean;
  readonly prefix: boolean;
  /** Whether d', l', m' or o' may stand before it, as in "O'Reilly", which the index takes for one word. */
  readonly behindApostrophe: boolean;
  /** Letters at most that are wrong, missing, too many, or two that changed places; 0 or 1. */
  readonly typos: number;
}

/** How the words of a search are read: in a long search each as it stands. */
export function tolerances(words: readonly string[]): readonly WordTolerance[] {
  const tolerant = words.length <= MOST_TOLERANT;
  return words.map((word) => {
    const inside = isIdeographs(word);
    return {
      word,
      inside,
      prefix: tolerant && !inside,
      behindApostrophe: tolerant && !inside && MAY_STAND_BEHIND.test(word),
      typos: tolerant && !inside && canBeMisspelt(word) ? 1 : 0,
    };
  });
}

/** A number is another number, and not a misspelt one. */
function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST_MISSPELT && word.length <= LONGEST_MISSPELT && !/\p{N}/u.test(word);
}

/**
 * The words in the query syntax of the full-text index. Each way to read a word adds to the score, by far the most where it
 * stands as it is, less where another begins with it, least where one is spelt nearly like it; in a name four times as much as
 * in a description.
 */
export function indexQuery(words: readonly WordTolerance[]): string {
  return words
    .map(({ word, prefix, behindApostrophe, typos }) => {
      const bare = word.replaceAll(SIGN, '\\$&');
      return [
        `name:"${word}"^400 description:"${word}"^100`,
        ...(prefix ? [`name:${bare}*^8 description:${bare}*^2`] : []),
        ...(behindApostrophe ? [`name:${ELIDED}${bare}.*/^4 description:${ELIDED}${bare}.*/^1`] : []),
        ...(typos > 0 ? [`name:${bare}~${typos}^0.4 description:${bare}~${typos}^0.1`] : []),
      ].join(' ');
    })
    .join(' ');
}

/** Shorter ones are ends of words, as "t" of "don't"; longer ones make more of a pattern than the index takes. */
const MAY_STAND_BEHIND = /^[\p{L}\p{M}]{3}[\p{L}\p{M}'’]{0,29}$/u;
/** What names begin with, for the index and for us. Any sign before an apostrophe would take the index three times as long. */
const ELIDED = "/[dlmo]['’]";
const ELIDED_START = /^[dlmo]['’]/u;

/** A word without the d', l', m' or o' before it; as it is where there is none. */
export function withoutElision(word: string): string {
  return word.replace(ELIDED_START, '');
}

/** What is in a word beside letters and digits may have a meaning in the query syntax, as the colon has. */
const SIGN = /[^\p{L}\p{M}\p{N}]/gu;
