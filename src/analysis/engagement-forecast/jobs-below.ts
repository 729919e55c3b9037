import type { ForecastItem } from './forecast-facts.ts';

/** For each item the places of those at any depth below it, ascending; also through jobs that have no place. */
export function jobsBelow(
  items: readonly ForecastItem[],
  known: readonly ForecastItem[],
): readonly Int32Array[] {
  if (known.every(({ steps }) => steps.length === 0)) return items.map(() => new Int32Array(0));
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const stepsOf = new Map(known.map(({ id, steps }) => [id, steps]));
  return items.map((item) => {
    const met = new Set<string>();
    const open = [...item.steps];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      open.push(...(stepsOf.get(id) ?? []));
    }
    const lower = [...met].map((id) => places.get(id)).filter((place) => place !== undefined);
    return Int32Array.from(lower).sort();
  });
}
