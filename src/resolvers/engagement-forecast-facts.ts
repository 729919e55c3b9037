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
  return { target, customers: customers.map(customerOf), items: takeable.map((row) => itemOf(target, row)) };
}

/** A property as the graph holds it, whatever others wrote past the model. */
type Stored = unknown;

interface CustomerRow {
  readonly id: string;
  readonly market: Stored;
  readonly has: readonly (readonly [
    item: string,
    validFrom?: Stored,
    validUntil?: Stored,
    observedAt?: Stored,
  ])[];
}

/** The columns beyond the id are those of the noun's own question. */
interface ItemRow {
  readonly id: string;
  readonly status?: Stored;
  readonly markets?: Stored;
  readonly hasProvider?: boolean;
  readonly steps?: readonly string[];
}

function customerOf({ id, market, has }: CustomerRow): ForecastCustomer {
  return {
    id,
    market: textOf(market),
    has: has.map(([item, validFrom, validUntil, observedAt]): HeldItem => ({
      item,
      validFrom: dateOf(validFrom),
      validUntil: dateOf(validUntil),
      observedAt: dateOf(observedAt),
    })),
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
