/** One value that two results do not share. */
export interface ResultDifference {
  /** Where it stands: the names of fields, and of each item of a list the ids that tell it, else its place. */
  readonly path: string;
  /** What stands there before and after; null where nothing does. */
  readonly before: unknown;
  readonly after: unknown;
  /** after − before, of numbers; null for anything else. */
  readonly difference: number | null;
}

/**
 * Where two results of one kind of analysis differ, in the order in which the values stand. An item of a list is told by the
 * ids of the nodes that it names, so that one that has another place now is compared with itself: its place is a value of its
 * own, `rank`, from 1. Items that no ids tell apart are compared by their places.
 */
export function compareResults(before: unknown, after: unknown): readonly ResultDifference[] {
  const [old, young] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((path): ResultDifference[] => {
    const [was, is] = [old.get(path) ?? null, young.get(path) ?? null];
    if (was === is) return [];
    const isNumeric = typeof was === 'number' && typeof is === 'number';
    return [{ path, before: was, after: is, difference: isNumeric ? is - was : null }];
  });
}

type Values = Map<string, unknown>;
type Fields = Readonly<Record<string, unknown>>;

function valuesOf(result: unknown): Values {
  const values: Values = new Map();
  gather(result, '', values);
  return values;
}

function gather(value: unknown, path: string, values: Values): void {
  if (Array.isArray(value)) gatherItems(value, path, values);
  else if (isFields(value)) {
    for (const [name, field] of Object.entries(value)) {
      if (name !== '__typename') gather(field, path === '' ? name : `${path}.${name}`, values);
    }
  } else values.set(path, value);
}

function gatherItems(items: readonly unknown[], path: string, values: Values): void {
  const keys = items.map(keyOf);
  const isTold = keys.every((key) => key !== null) && new Set(keys).size === keys.length;
  items.forEach((item, at) => {
    const place = `${path}[${isTold ? keys[at] : at}]`;
    if (isTold) values.set(`${place}.rank`, at + 1);
    gather(item, place, values);
  });
}

/** The ids of an item and of the nodes that it names; null without any. */
function keyOf(item: unknown): string | null {
  if (!isFields(item)) return null;
  const own = item['id'];
  if (typeof own === 'string') return own;
  const named = Object.values(item).flatMap((field) =>
    isFields(field) && typeof field['id'] === 'string' ? [field['id']] : [],
  );
  const coded = typeof item['code'] === 'string' ? [item['code']] : [];
  const ids = [...coded, ...named];
  return ids.length === 0 ? null : ids.join(' ');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
