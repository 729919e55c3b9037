import { groupBy } from '../src/group-by.ts';
import type { Aim } from '../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Program } from '../src/analysis/capability-portfolio/solve-program.ts';
import type { ValueModel } from '../src/analysis/capability-portfolio/value-model.ts';

/**
 * The textbook program of a value model, to measure against: a 0/1 column per capability, a column per group and bundle that
 * is at most each capability it needs, one bundle per group, and the limit or the target. Nothing reduced, scaled or implied.
 */
export function plainProgram(model: ValueModel, aim: Aim): Program {
  const capabilities = model.costs.length;
  const entries = model.groups.flatMap((group, number) => group.map((entry) => ({ ...entry, number })));
  const weights = model.costs.map((cost) => (aim.measure === 'COST' ? cost : 1));
  const values = entries.map((entry) => entry.value);
  const rows: { lower: number; upper: number; columns: number[]; values: number[] }[] = [];
  entries.forEach(({ bundle }, place) => {
    for (const capability of model.bundles[bundle]!) {
      rows.push({
        lower: -Infinity,
        upper: 0,
        columns: [capability, capabilities + place],
        values: [-1, 1],
      });
    }
  });
  const placesOf = groupBy(entries.keys(), (place) => entries[place]!.number);
  for (const places of placesOf.values()) {
    if (places.length < 2) continue;
    const columns = places.map((place) => capabilities + place);
    rows.push({ lower: -Infinity, upper: 1, columns, values: columns.map(() => 1) });
  }
  if (aim.kind === 'WITHIN') {
    rows.push({ lower: -Infinity, upper: aim.limit, columns: [...weights.keys()], values: weights });
  } else {
    const columns = values.map((_, place) => capabilities + place);
    rows.push({ lower: aim.newValue, upper: Infinity, columns, values });
  }
  const objective =
    aim.kind === 'WITHIN' ? [...weights.map(() => 0), ...values] : [...weights, ...values.map(() => 0)];
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.columns.length);
  return {
    sense: aim.kind === 'WITHIN' ? 'MAXIMISE' : 'MINIMISE',
    objective: Float64Array.from(objective),
    integer: Int32Array.from(objective, (_, column) => (column < capabilities ? 1 : 0)),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    rowStarts: Int32Array.from(starts),
    columns: Int32Array.from(rows.flatMap((row) => row.columns)),
    values: Float64Array.from(rows.flatMap((row) => row.values)),
    absoluteGap: 1e-6,
  };
}
