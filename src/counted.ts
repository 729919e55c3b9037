/** How many of something, for people: `1 node`, `1,234 nodes`, `2 categories`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
