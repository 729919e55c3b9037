import type { Template } from '../generated/mapping.ts';
import type { Path } from './mapping-faults.ts';
import { misnamed } from './check-shape.ts';
import type { Cell, Row } from './row.ts';
import type { Scope } from './scope.ts';

/** A template for a table. */
export interface ReadyTemplate {
  /** What the template says of a row; null where one of its parts is empty or means that nothing is given. */
  readonly fill: (row: Row) => Cell | null;
  /** Whether it says the same of every row. */
  readonly constant: boolean;
  /** The columns that it reads, as the table's header names them, for messages. */
  readonly columns: readonly string[];
}

/** Makes a template ready; what it misnames is told. */
export function readTemplate(
  template: Template,
  about: { readonly scope: Scope; readonly path: Path; readonly missing?: readonly string[] },
): ReadyTemplate {
  const { scope, path } = about;
  const missing = new Set([...scope.missing, ...(about.missing ?? [])]);
  const names: string[] = [];
  const parts = typeof template === 'string' ? split(template, about) : [String(template)];
  const pieces = parts.map((part) =>
    typeof part === 'string' ? part : pieceOf(part.name, { names, scope, path }),
  );
  const reads = pieces.filter((piece) => typeof piece === 'function');
  const [only] = pieces;
  const cellOf = (read: (row: Row) => Cell, row: Row): Cell | null => {
    const cell = read(row);
    if (typeof cell !== 'string') return cell.length === 0 ? null : cell;
    const text = cell.trim();
    return text === '' || missing.has(text) ? null : text;
  };
  const fill = (row: Row): Cell | null => {
    if (pieces.length === 1 && typeof only === 'function') return cellOf(only, row);
    let text = '';
    for (const piece of pieces) {
      // A parameter that is empty.
      if (piece === '') return null;
      const cell = typeof piece === 'string' ? piece : cellOf(piece, row);
      if (cell === null) return null;
      text += typeof cell === 'string' ? cell : cell.join(';');
    }
    return text === '' ? null : text;
  };
  return { fill, constant: reads.length === 0, columns: names };
}

type Piece = string | ((row: Row) => Cell);

function pieceOf(
  name: string,
  about: { readonly names: string[]; readonly scope: Scope; readonly path: Path },
): Piece {
  const { names, scope, path } = about;
  if (name === '#row') return (row) => String(row.number);
  if (name.startsWith('$')) {
    const value = scope.parameters.get(name.slice(1));
    if (value !== undefined) return value;
    scope.faults.add(path, misnamed(name.slice(1), [...scope.parameters.keys()]));
    return '';
  }
  const { at, header } = scope.column(name, path);
  if (!names.includes(header)) names.push(header);
  return (row) => row.cells[at] ?? '';
}

/** The texts and names of a template; doubled braces are braces. */
function split(
  template: string,
  about: { readonly scope: Scope; readonly path: Path },
): readonly (string | { readonly name: string })[] {
  const parts: (string | { readonly name: string })[] = [];
  let text = '';
  for (let at = 0; at < template.length; at += 1) {
    const sign = template[at] as string;
    if ((sign === '{' || sign === '}') && template[at + 1] === sign) {
      text += sign;
      at += 1;
    } else if (sign === '{') {
      const end = template.indexOf('}', at);
      const name = end === -1 ? '' : template.slice(at + 1, end).trim();
      if (name === '') {
        about.scope.faults.add(about.path, {
          expected: 'the name of a column between { and }',
          got: JSON.stringify(template.slice(at, end === -1 ? undefined : end + 1)),
          remedy: 'Double a brace that is meant as such.',
        });
        return [];
      }
      if (text !== '') parts.push(text);
      text = '';
      parts.push({ name });
      at = end;
    } else text += sign;
  }
  return text === '' ? parts : [...parts, text];
}
