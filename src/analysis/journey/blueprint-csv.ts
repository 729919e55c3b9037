import { spreadsheetRow } from '../../spreadsheet-row.ts';
import type { NameOf } from '../name-of.ts';
import type { Journey } from './journey.ts';

const COLUMNS = [
  ...['stage', 'job', 'touchpoint', 'channel', 'minutes', 'valence', 'pivot'],
  ...['frictions', 'friction value per year', 'ecosystems', 'presence'],
];

/**
 * A journey as a service-blueprint table for spreadsheets: CSV, one row a stage, lists parted by "; ".
 */
export function blueprintCsv(journey: Journey, nameOf: NameOf): string {
  const pivots = new Set(journey.pivots);
  const rows = journey.stages.map((stage, at) => [
    at + 1,
    stage.job === null ? null : nameOf(stage.job),
    stage.touchpoint === null ? null : nameOf(stage.touchpoint),
    stage.channel,
    stage.minutes,
    stage.valence,
    pivots.has(at) ? 'yes' : '',
    stage.frictions.map(({ friction }) => nameOf(friction)).join('; '),
    stage.value,
    stage.ecosystems.map(nameOf).join('; '),
    stage.presence,
  ]);
  return [COLUMNS, ...rows].map(spreadsheetRow).join('');
}
