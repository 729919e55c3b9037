/** The words of a search, small letters, each once, in the order they came. */
export function searchWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return [...new Set(words)];
}

/** Letters with their marks, and digits: nothing of the index's query syntax is among them. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

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
  readonly prefix: boolean;
  /** Letters at most that are wrong, missing, too many, or two that changed places; 0 or 1. */
  readonly typos: number;
}

/** How the words of a search are read: in a long search each as it stands. */
export function tolerances(words: readonly string[]): readonly WordTolerance[] {
  const tolerant = words.length <= MOST_TOLERANT;
  return words.map((word) => ({
    word,
    prefix: tolerant,
    typos: tolerant && canBeMisspelt(word) ? 1 : 0,
  }));
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
    .map(({ word, prefix, typos }) =>
      [
        `name:"${word}"^400 description:"${word}"^100`,
        ...(prefix ? [`name:${word}*^8 description:${word}*^2`] : []),
        ...(typos > 0 ? [`name:${word}~${typos}^0.4 description:${word}~${typos}^0.1`] : []),
      ].join(' '),
    )
    .join(' ');
}
