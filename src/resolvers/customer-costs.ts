import type { HeldCost } from '../analysis/friction-value/used-facts.ts';
import type { HeldJob } from '../analysis/value-groups.ts';
import type { GraphReader } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import { holdersOf } from './friction-facts.ts';
import type { FrictionBasis } from './friction-facts.ts';
import { wholeSum } from './parted-sum.ts';
import type { PartedSum } from './parted-sum.ts';

interface Costing {
  readonly graph: GraphReader;
  readonly facts: Pick<FrictionBasis, 'customers' | 'asked'>;
  /** Currency per hour, of the question; null for none. */
  readonly valueOfTime: number | null;
}

/** What jobs would cost their customers if they counted; with what an hour is worth: what their hours alone do. One that costs nothing may be missing. */
export async function customerCosts(
  { graph, facts, valueOfTime }: Costing,
  jobs: readonly HeldJob[],
  hour?: number,
): Promise<readonly HeldCost[]> {
  if (jobs.length === 0) return [];
  const worths = holdersOf(
    { counted: jobs },
    { customers: facts.customers, valueOfTime: hour ?? valueOfTime },
  );
  const byCustomer = groupBy(
    worths.flatMap(([job, customers]) =>
      Object.entries(customers).map(([customer, [money = 0, time = 0, effort = 0]]) => {
        return { customer, job, worth: hour === undefined ? [money, time, effort] : [0, time, 0] };
      }),
    ),
    ({ customer }) => customer,
  );
  const holders = Object.fromEntries(
    [...byCustomer].map(([customer, rows]) => [
      customer,
      Object.fromEntries(rows.map(({ job, worth }) => [job, worth])),
    ]),
  );
  const { uses } = facts.asked;
  const rows = await graph.ask<CostRow>('data-quality/customer-costs', { holders, uses });
  return rows.map(({ customer, job, cost }) => ({ customer, job, outside: wholeSum(cost) }));
}

interface CostRow {
  readonly customer: string;
  readonly job: string;
  readonly cost: PartedSum;
}
