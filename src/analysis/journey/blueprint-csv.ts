import type { NameOf } from '../name-of.ts';
import type { Journey } from './journey.ts';

const COLUMNS = [
  ...['stage', 'job', 'touchpoint', 'channel', 'minutes', 'valence', 'pivot'],
  ...['frictions', 'friction value per year', 'ecosystems', 'presence'],
];

/**
 * A journey as a service-blueprint table: CSV as RFC 4180 has it, one row a stage, lists parted by "; ". Text that a
 * spreadsheet would take for a formula is led by an apostrophe.
 */
export function blueprintCsv(journey: Journey, nameOf: NameOf): string {
  const pivots = new Set(journey.pivots);
  const rows = journey.stages.map((stage, at) => [
    String(at + 1),
    textCell(stage.job === null ? '' : nameOf(stage.job)),
    textCell(stage.touchpoint === null ? '' : nameOf(stage.touchpoint)),
    textCell(stage.channel ?? ''),
    numberCell(stage.minutes),
    numberCell(stage.valence),
    pivots.has(at) ? 'yes' : '',
    textCell(stage.frictions.map(({ friction }) => nameOf(friction)).join('; ')),
    numberCell(stage.frictions.reduce((sum, { value }) => sum + value, 0)),
    textCell(stage.ecosystems.map(nameOf).join('; ')),
    stage.presence ?? '',
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** What begins so is a formula to a spreadsheet; full-width forms count there too. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u;

function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}
