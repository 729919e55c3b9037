/** How many of something, for people: `1 node`, `1,234 nodes`, `2 categories`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${shown(number)} ${number === 1 ? one : many}`;
}

/** A number, for people: `1,234`. */
export function shown(number: number): string {
  return number.toLocaleString('en');
}
