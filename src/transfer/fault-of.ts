import type { Fault } from '../errors.ts';
import type { ImportFault, Place, RowRule } from './record.ts';

/**
 * What is wrong with a row, told at the row; of several rows that were gathered into one, at that of them which has it. Of a
 * row that a mapping made, the message ends with the columns and the rule.
 */
export function faultOf(place: Place, fault: Fault | ImportFault): ImportFault {
  const { field, expected, got, message } = fault;
  const { file, line } = 'file' in fault ? fault : place;
  const { rule } = place;
  if (rule === undefined) return { file, line, field, expected, got, message };
  const known = 'columns' in fault ? fault.columns : columnsOf(rule, field);
  const columns = known ?? [];
  return {
    file,
    line,
    field,
    expected,
    got,
    message: `${message} ${known === undefined ? 'Not set' : origin(columns)} by ${rule.name}.`,
    columns,
    rule: rule.name,
  };
}

/** The columns of a field; those of the id or the ends where the row as a whole is meant. Undefined: the rule does not set it. */
function columnsOf({ columns }: RowRule, field: string | null): readonly string[] | undefined {
  if (field !== null) return columns.get(field);
  return [...new Set(['id', 'from', 'to'].flatMap((key) => columns.get(key) ?? []))];
}

function origin(columns: readonly string[]): string {
  if (columns.length === 0) return 'Stated';
  const names = columns.map((column) => JSON.stringify(column));
  return `Read from ${columns.length === 1 ? 'column' : 'columns'} ${names.join(', ')}`;
}
