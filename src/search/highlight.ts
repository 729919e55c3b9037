import { withoutElision } from './search-words.ts';
import type { WordTolerance } from './search-words.ts';
import { WORD, smallLetters } from './word-pattern.ts';

/** A stretch of a text: found, or between what was found. */
export interface HighlightPart {
  readonly text: string;
  readonly matched: boolean;
}

/** Letters shown at most on each side of the first find, and in all. */
const BEFORE = 60;
const LONGEST = 240;

/**
 * A text in parts, those that were found marked; a long one is cut around the first of them, with `…` where it goes on. Null
 * where nothing in it was found.
 */
export function highlight(text: string, words: readonly WordTolerance[]): readonly HighlightPart[] | null {
  const finds = findWords(text, words);
  const [first] = finds;
  if (first === undefined) return null;
  const { from, to } = cut(text, first.from);
  const parts: HighlightPart[] = [];
  const add = (part: string, matched: boolean): void => {
    if (part !== '') parts.push({ text: part, matched });
  };
  let at = from;
  if (from > 0) add('…', false);
  for (const find of finds.filter((one) => one.to <= to)) {
    add(text.slice(at, find.from), false);
    add(text.slice(find.from, find.to), true);
    at = find.to;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add('…', false);
  return parts;
}

interface Find {
  readonly from: number;
  readonly to: number;
}

function findWords(text: string, words: readonly WordTolerance[]): Find[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const found = smallLetters(match[0]);
    const whole = { from: match.index, to: match.index + match[0].length };
    if (words.some((word) => fits(found, word))) return [whole];
    return merged(words.filter(({ inside }) => inside).flatMap(({ word }) => places(found, word))).map(
      ({ from, to }) => ({ from: match.index + from, to: match.index + to }),
    );
  });
}

function fits(found: string, { word, prefix, behindApostrophe, typos }: WordTolerance): boolean {
  if (found === word) return true;
  if (behindApostrophe && found !== withoutElision(found) && withoutElision(found).startsWith(word))
    return true;
  return (prefix && found.startsWith(word)) || (typos > 0 && isOneEditAway(found, word));
}

function places(text: string, word: string): Find[] {
  const finds: Find[] = [];
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + word.length))
    finds.push({ from, to: from + word.length });
  return finds;
}

/** Finds that meet are one. */
function merged(finds: readonly Find[]): Find[] {
  const apart: Find[] = [];
  for (const find of finds.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || find.from > last.to) apart.push(find);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, find.to) };
  }
  return apart;
}

/** Whether one letter was exchanged, inserted or left out, or two neighbours changed places. Source: Damerau (1964). */
function isOneEditAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2))
  );
}

/** Where to cut a text so that a find is well inside it: between words, and never inside a pair of surrogates. */
function cut(text: string, find: number): { readonly from: number; readonly to: number } {
  if (text.length <= LONGEST) return { from: 0, to: text.length };
  const from = wordStart(text, Math.max(0, find - BEFORE), find);
  return { from, to: wordEnd(text, Math.min(text.length, from + LONGEST), find) };
}

function wordStart(text: string, from: number, find: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space === -1 || space >= find ? find : space + 1;
}

function wordEnd(text: string, to: number, find: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  if (space > find) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(to - 1)) ? to - 1 : to;
}
