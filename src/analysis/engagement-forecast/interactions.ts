/** Who has what, by place: customers and items are numbered in the order of their ids. */
export interface Interactions {
  readonly itemCount: number;
  /** What each customer has, ascending, each once. */
  readonly rows: readonly Int32Array[];
}

/** How many customers have each item. */
export function itemCounts({ itemCount, rows }: Interactions): Float64Array {
  const counts = new Float64Array(itemCount);
  for (const row of rows) for (const item of row) counts[item]! += 1;
  return counts;
}

/** The customers of each item, ascending. */
export function customersOfItems({ itemCount, rows }: Interactions): readonly Int32Array[] {
  const counts = itemCounts({ itemCount, rows });
  const columns = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(itemCount);
  rows.forEach((row, customer) => {
    for (const item of row) columns[item]![filled[item]!++] = customer;
  });
  return columns;
}
