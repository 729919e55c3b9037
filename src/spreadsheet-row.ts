/** What a cell may hold. */
export type Cell = string | number | boolean | null;

/**
 * A row of CSV as RFC 4180 has it, made for spreadsheets: text that one would take for a formula is led by an apostrophe;
 * null is an empty cell.
 */
export function spreadsheetRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : String(cell ?? ''))).join(',')}\r\n`;
}

/** What begins so is a formula to a spreadsheet; full-width forms count there too. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u;

function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
