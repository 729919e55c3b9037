import { impliedItems, totalOf } from './portfolio-problem.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { openSelection } from './selection.ts';
import type { Program } from './solve-program.ts';

/** The total new value of a program, and its largest weight; a solver's tolerances are absolute, so its numbers are kept at one scale. */
const SCALE = 10_000;

/** A portfolio problem as a program, and the way between their numbers. */
export interface PortfolioProgram {
  readonly program: Program;
  /** The columns of a choice of items, feasible where the choice is. */
  columnsOf(items: readonly number[]): Float64Array;
  /** The items that columns choose, ascending. */
  itemsOf(columns: Float64Array): number[];
  /** A bound of the program's objective in the problem's own unit: new value, or weight. */
  boundOf(bound: number): number;
}

/**
 * Writes the problem as a program. One column per item (chosen), one per group and bundle (taken), 0 to 1:
 * a group takes one bundle at most, and of the bundles of a group that need an item together no more than the item is
 * chosen. The last is stronger than one row per bundle, because a group takes only one. Items that every bundle with an
 * item needs too are chosen with it.
 *
 * Whole items make whatever is taken whole, and the other way round; a search branches on whichever are fewer.
 * @param known the objective of a choice that is known: a gap counts as none by its share of it.
 * @param refused choices that pass the solver's tolerance and do not keep to the aim. All of one is too heavy (WITHIN), or what
 * is in it is too little (REACH): no choice has all of it, or none is without something else.
 */
export function portfolioProgram(
  problem: PortfolioProblem,
  { known, refused }: { readonly known: number; readonly refused: readonly (readonly number[])[] },
): PortfolioProgram {
  const { aim } = problem;
  const itemCount = problem.costs.length;
  const perValue = SCALE / Math.max(totalOf(problem), Number.MIN_VALUE);
  // What weighs more than a choice that is enough is in no better one: twice as much says so, and leaves lighter weights to be seen.
  const most = aim.kind === 'REACH' ? 2 * known : Infinity;
  const costs = problem.costs.map((cost) => Math.min(cost, most));
  const perWeight = SCALE / Math.max(...costs.filter((cost) => cost > 0), Number.MIN_VALUE);
  const perCost = Number.isFinite(perWeight) ? perWeight : 1;
  const firstColumns = firstColumnOfEach(problem);
  const columnCount = itemCount + problem.groups.reduce((sum, group) => sum + group.length, 0);
  const values = new Float64Array(columnCount);
  problem.groups.forEach((group, number) =>
    group.forEach((entry, place) => (values[firstColumns[number]! + place] = entry.value * perValue)),
  );
  const weights = new Float64Array(columnCount);
  costs.forEach((cost, item) => (weights[item] = cost * perCost));

  const itemsAreFewer = 2 * itemCount <= columnCount;
  const rows = new Rows();
  const implied = impliedItems(problem);
  implied.forEach((others, item) => {
    for (const other of directly(others, implied)) rows.add(-Infinity, 0, [item, other], [1, -1]);
  });
  problem.groups.forEach((group, number) => {
    const first = firstColumns[number]!;
    if (group.length > 1) {
      rows.addOnes(
        -Infinity,
        1,
        group.map((_, place) => first + place),
      );
    }
    for (const [item, columns] of columnsByItem(problem, number, first, implied)) {
      rows.add(-Infinity, 0, [...columns, item], [...columns.map(() => 1), -1]);
    }
  });
  if (aim.kind === 'WITHIN') {
    // Whole weights leave room for the solver's tolerance before the next whole number.
    const limit = problem.whole ? Math.floor(aim.limit) + 0.5 : aim.limit;
    rows.addDense(-Infinity, limit * perCost, weights);
  } else {
    rows.addDense(aim.newValue * perValue, Infinity, values);
  }
  for (const choice of refused) {
    const all = new Set(choice);
    const rest = [...problem.costs.keys()].filter((item) => !all.has(item));
    if (aim.kind === 'WITHIN') rows.addOnes(-Infinity, choice.length - 1, choice);
    else rows.addOnes(1, Infinity, rest);
  }

  return {
    program: {
      sense: aim.kind === 'WITHIN' ? 'MAXIMISE' : 'MINIMISE',
      objective: aim.kind === 'WITHIN' ? values : weights,
      integer: Int32Array.from(values, (_, column) => (column < itemCount === itemsAreFewer ? 1 : 0)),
      absoluteGap:
        aim.kind === 'WITHIN'
          ? (problem.wholeValues ? 0.999 : 1e-10 * (known > 0 ? known : totalOf(problem))) * perValue
          : (problem.whole ? 0.999 : 1e-10 * known) * perCost,
      ...rows.packed(),
    },
    columnsOf(items) {
      const columns = new Float64Array(columnCount);
      const selection = openSelection(problem);
      for (const item of items) {
        columns[item] = 1;
        selection.add(item);
      }
      problem.groups.forEach((group, number) => {
        const place = group.findIndex((entry) => selection.unmet(entry.bundle) === 0);
        if (place >= 0) columns[firstColumns[number]! + place] = 1;
      });
      return columns;
    },
    itemsOf: (columns) => problem.costs.flatMap((_, item) => (columns[item]! > 0.5 ? [item] : [])),
    boundOf: (bound) => bound / (aim.kind === 'WITHIN' ? perValue : perCost),
  };
}

function firstColumnOfEach(problem: PortfolioProblem): number[] {
  let next = problem.costs.length;
  return problem.groups.map((group) => {
    const first = next;
    next += group.length;
    return first;
  });
}

/** Of the items that one implies, those that no other of them implies: the rest follows. */
function directly(others: readonly number[], implied: readonly (readonly number[])[]): number[] {
  const further = new Set(others.flatMap((other) => implied[other]!));
  return others.filter((other) => !further.has(other));
}

/**
 * Per item the group's columns whose bundle needs it. An item is left out where another one stands in exactly the same
 * columns and implies it.
 */
function columnsByItem(
  problem: PortfolioProblem,
  group: number,
  first: number,
  implied: readonly (readonly number[])[],
): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  problem.groups[group]!.forEach(({ bundle }, place) => {
    for (const item of problem.bundles[bundle]!) {
      const list = columns.get(item);
      if (list === undefined) columns.set(item, [first + place]);
      else list.push(first + place);
    }
  });
  const needless = new Set<number>();
  for (const [item, list] of columns) {
    for (const other of implied[item]!) {
      // Where the implied item is needed at all, it is needed at least wherever the implying one is.
      if (columns.get(other)?.length === list.length) needless.add(other);
    }
  }
  for (const item of needless) columns.delete(item);
  return columns;
}

/** Sparse rows as they come. */
class Rows {
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #columns: number[] = [];
  readonly #values: number[] = [];

  add(lower: number, upper: number, columns: readonly number[], values: readonly number[]): void {
    this.#lower.push(lower);
    this.#upper.push(upper);
    for (const column of columns) this.#columns.push(column);
    for (const value of values) this.#values.push(value);
    this.#starts.push(this.#columns.length);
  }

  addOnes(lower: number, upper: number, columns: readonly number[]): void {
    this.add(
      lower,
      upper,
      columns,
      columns.map(() => 1),
    );
  }

  addDense(lower: number, upper: number, values: Float64Array): void {
    const columns = [...values.keys()].filter((column) => values[column] !== 0);
    this.add(
      lower,
      upper,
      columns,
      columns.map((column) => values[column]!),
    );
  }

  packed() {
    return {
      rowLower: Float64Array.from(this.#lower),
      rowUpper: Float64Array.from(this.#upper),
      rowStarts: Int32Array.from(this.#starts),
      columns: Int32Array.from(this.#columns),
      values: Float64Array.from(this.#values),
    };
  }
}
