import type { ForecastItem } from './forecast-facts.ts';

/** For each item the places of those at any depth below it, ascending; also through jobs that have no place. */
export function jobsBelow(
  items: readonly ForecastItem[],
  known: ReadonlyMap<string, ForecastItem>,
  places: ReadonlyMap<string, number>,
): readonly Int32Array[] {
  return items.map((item) => {
    const met = new Set<string>();
    const open = [...item.steps];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      open.push(...(known.get(id)?.steps ?? []));
    }
    const lower = [...met].map((id) => places.get(id)).filter((place) => place !== undefined);
    return Int32Array.from(lower).sort();
  });
}
