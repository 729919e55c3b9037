/** How many of something, for people: `1 node`, `1,234 nodes`. The plural of the word is made by an "s". */
export function counted(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}
