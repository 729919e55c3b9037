/** Longer words are no misspelt names, and comparing them would take long. */
const LONGEST_COMPARED = 64;

/** The name that somebody probably meant by `word`; undefined when none is near. Letter case does not count. */
export function closestName(word: string, names: Iterable<string>): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  const lower = word.toLowerCase();
  let closest: string | undefined;
  let least = Math.floor(word.length * 0.4) + 1;
  for (const name of names) {
    // A difference in length is the least that there is to insert.
    if (Math.abs(name.length - word.length) >= least) continue;
    const distance = editDistance(lower, name.toLowerCase());
    if (distance < least) {
      closest = name;
      least = distance;
    }
  }
  return closest;
}

/** The remedy of a message on a name that is not known: `Did you mean "kind"?`; undefined where none is near. */
export function didYouMean(word: string, names: Iterable<string>): string | undefined {
  const meant = closestName(word, names);
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

/**
 * Letters to insert, remove or exchange, and neighbours to swap, until one word is the other.
 * Source: Damerau (1964), Wagner and Fischer (1974).
 */
function editDistance(one: string, other: string): number {
  let before = new Uint8Array(other.length + 1);
  let above = new Uint8Array(other.length + 1).map((_, column) => column);
  let current = new Uint8Array(other.length + 1);
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row;
    for (let column = 1; column <= other.length; column += 1) {
      const exchanged = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : exchanged;
      current[column] = Math.min(
        exchanged,
        swapped,
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
    }
    [before, above, current] = [above, current, before];
  }
  return above[other.length] ?? 0;
}
