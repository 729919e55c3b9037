import type {
  ForecastCustomer,
  ForecastFacts,
  ForecastItem,
  ForecastTarget,
  HeldItem,
} from '../analysis/engagement-forecast/forecast-facts.ts';
import type { GraphReader } from '../graph/graph.ts';
import { isCalendarDate } from '../model/calendar.ts';
import { textOf, textsOf } from './stored-value.ts';

/** The questions that tell who has what, and what there is to have. */
const QUESTIONS: Readonly<Record<ForecastTarget, { readonly held: string; readonly items: string }>> = {
  ENGAGES_IN: { held: 'engages-in', items: 'ecosystems' },
  USES: { held: 'uses', items: 'offerings' },
  HAS_JOB: { held: 'has-job', items: 'jobs' },
};

export interface ForecastScope {
  readonly target: ForecastTarget;
  /** Whether the dates of relationships matter. */
  readonly dated: boolean;
}

/** Asks the graph, in two questions, for all that a forecast rests on. */
export async function engagementForecastFacts(
  graph: GraphReader,
  { target, dated }: ForecastScope,
): Promise<ForecastFacts> {
  const { held, items } = QUESTIONS[target];
  const [customers, takeable] = await Promise.all([
    graph.ask<CustomerRow>(`engagement-forecast/${held}`, { dated }),
    graph.ask<ItemRow>(`engagement-forecast/${items}`),
  ]);
  return { target, customers: customersOf(customers), items: takeable.map((row) => itemOf(target, row)) };
}

/** A property as the graph holds it, whatever others wrote past the model. */
type Stored = unknown;

type DatedRow = readonly [item: string, validFrom: Stored, validUntil: Stored, observedAt: Stored];

interface CustomerRow {
  readonly id: string;
  readonly market: Stored;
  /** Ids alone where dates do not matter. */
  readonly has: readonly (string | DatedRow)[];
}

/** The columns beyond the id are those of the noun's own question. */
interface ItemRow {
  readonly id: string;
  readonly status?: Stored;
  readonly markets?: Stored;
  readonly hasProvider?: boolean;
  readonly steps?: readonly string[];
}

function customersOf(rows: readonly CustomerRow[]): readonly ForecastCustomer[] {
  // One object for all that have an item without dates, so that there is less to hand to a thread.
  const undated = new Map<string, HeldItem>();
  const heldOf = (item: string): HeldItem => {
    const known = undated.get(item);
    if (known !== undefined) return known;
    const held = { item, validFrom: null, validUntil: null, observedAt: null };
    undated.set(item, held);
    return held;
  };
  return rows.map(({ id, market, has }) => ({
    id,
    market: textOf(market),
    has: has.map((one) => (Array.isArray(one) ? datedOf(one as DatedRow) : heldOf(one as string))),
  }));
}

function datedOf([item, validFrom, validUntil, observedAt]: DatedRow): HeldItem {
  return {
    item,
    validFrom: dateOf(validFrom),
    validUntil: dateOf(validUntil),
    observedAt: dateOf(observedAt),
  };
}

function itemOf(
  target: ForecastTarget,
  { id, status, markets, hasProvider, steps = [] }: ItemRow,
): ForecastItem {
  const isLive = target !== 'USES' || (hasProvider === true && (textOf(status) ?? 'LIVE') === 'LIVE');
  return { id, isLive, markets: textsOf(markets), steps };
}

function dateOf(value: Stored): string | null {
  return typeof value === 'string' && isCalendarDate(value) ? value : null;
}
