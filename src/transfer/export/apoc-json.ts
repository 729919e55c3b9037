import { isNoNumber } from './export-form.ts';
import type { ExportForm, HeldValue, NodeRow, RelationshipRow } from './export-form.ts';

/** JSON lines in the form of Neo4j's APOC export. */
export const APOC_JSON: ExportForm = {
  file: 'graph.jsonl',
  begin: '',
  end: '',
  nodes: () => ({ file: 'graph.jsonl', head: '', write: (rows) => rows.map(nodeLine).join('') }),
  relationships: ({ type }, ends) => ({
    file: 'graph.jsonl',
    head: '',
    write: (rows) => rows.map((row) => relationshipLine(row, { ...ends, type })).join(''),
  }),
  cannotHold: (value) => (isNoNumber(value) ? 'which is no finite number' : null),
};

/** Its own id is what the file calls it: ids are unique over the graph. */
function nodeLine({ id, labels, values }: NodeRow): string {
  return `{"type":"node","id":${JSON.stringify(id)},"labels":${JSON.stringify(labels)},"properties":${propertiesText(values)}}\n`;
}

function relationshipLine(
  { from, to, values }: RelationshipRow,
  is: { readonly type: string; readonly from: string; readonly to: string },
): string {
  const id = JSON.stringify(`${is.type} ${from} ${to}`);
  return `{"type":"relationship","id":${id},"label":"${is.type}","start":${endText(from, is.from)},"end":${endText(to, is.to)},"properties":${propertiesText(values)}}\n`;
}

function endText(id: string, label: string): string {
  const quoted = JSON.stringify(id);
  return `{"id":${quoted},"labels":["${label}"],"properties":{"id":${quoted}}}`;
}

function propertiesText(values: readonly HeldValue[]): string {
  return `{${values.map((held) => `"${held[0].name}":${valueText(held)}`).join(',')}}`;
}

function valueText([property, value]: HeldValue): string {
  if (typeof value === 'number' && property.type === 'FLOAT') return floatText(value);
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

/** Floats keep their point, so that whoever reads them next stores floats. */
export function floatText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
