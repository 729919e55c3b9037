import type { Model, NodeType, Property, PropertyType, RelationshipType } from '../../model/model.ts';
import { isOfType } from './export-form.ts';
import type { ExportForm, HeldValue, NodeRow } from './export-form.ts';

/**
 * GraphML as Neo4j's APOC writes it: nodes with `labels=":Job"`, edges with `label="SERVES"`, typed keys for the
 * properties; a list is the text of its JSON.
 */
export function graphml(model: Model): ExportForm {
  const file = 'graph.graphml';
  return {
    file,
    begin: `${OPENING}${keysText('node', model.nodes, 'labels')}${keysText('edge', model.relationships, 'label')}<graph id="G" edgedefault="directed">\n`,
    end: '</graph>\n</graphml>\n',
    nodes: () => ({ file, head: '', write: (rows) => rows.map(nodeElement).join('') }),
    relationships: ({ type }) => ({
      file,
      head: '',
      write: (rows) =>
        rows
          .map(
            ({ from, to, values }) =>
              `<edge id="${escaped(`${type} ${from} ${to}`)}" source="${escaped(from)}" target="${escaped(to)}" label="${type}">` +
              `<data key="e_label">${type}</data>${dataText('e', values)}</edge>\n`,
          )
          .join(''),
    }),
    cannotHold: (value, property) => {
      if (!isOfType(value, property)) return `which is no ${KEY_TYPES[property.type]}`;
      return UNHELD.test(String(value)) ? 'which has signs that XML has not' : null;
    },
  };
}

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** What XML 1.0 has no place for, escaped or not. */
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const KEY_TYPES: Readonly<Record<PropertyType, string>> = {
  STRING: 'string',
  ENUM: 'string',
  FLOAT: 'double',
  INTEGER: 'long',
  BOOLEAN: 'boolean',
  DATE: 'string',
  DATE_TIME: 'string',
  STRING_LIST: 'string',
};

function keysText(
  of: 'node' | 'edge',
  carriers: ReadonlyArray<NodeType | RelationshipType>,
  labels: string,
): string {
  const properties = new Map<string, Property>();
  for (const carrier of carriers) {
    for (const [name, property] of carrier.properties) properties.set(name, property);
  }
  const key = (name: string, type: string, more = ''): string =>
    `<key id="${of.charAt(0)}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"${more}/>\n`;
  const own = [...properties.values()].map(({ name, type }) =>
    key(name, KEY_TYPES[type], type === 'STRING_LIST' ? ' attr.list="string"' : ''),
  );
  return [key(labels, 'string'), ...own].join('');
}

function nodeElement({ id, labels, values }: NodeRow): string {
  const named = `:${labels.join(':')}`;
  return `<node id="${escaped(id)}" labels="${named}"><data key="n_labels">${named}</data>${dataText('n', values)}</node>\n`;
}

function dataText(of: 'n' | 'e', values: readonly HeldValue[]): string {
  return values
    .map(([{ name }, value]) => {
      const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
      return `<data key="${of}_${name}">${escaped(text)}</data>`;
    })
    .join('');
}

/** A carriage return would be read as a line feed. */
function escaped(text: string): string {
  return /[<>&"\r]/.test(text) ? text.replace(/[<>&"\r]/g, (sign) => ESCAPES[sign] as string) : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\r': '&#13;',
};
