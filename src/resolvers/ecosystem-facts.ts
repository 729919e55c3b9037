import type {
  EcosystemFacts,
  EcosystemOpportunity,
} from '../analysis/friction-value/ecosystem-opportunities.ts';
import type { EntryOffering } from '../analysis/friction-value/entry-points.ts';
import type { FrictionFacts } from '../analysis/friction-value/friction-facts.ts';
import type { Presence } from '../analysis/orchestration/orchestration-result.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { FrictionScope } from './friction-facts.ts';
import { textsOf } from './stored-value.ts';

/** Asks for every ecosystem, with what the customers spend there and how the focal provider is present: one question. */
export async function ecosystemFacts(graph: GraphReader, scope: FrictionScope): Promise<EcosystemFacts[]> {
  const rows = await graph.ask<EcosystemRow>('ecosystem-opportunities/ecosystems', {
    customers: scope.customers,
    provider: scope.provider ?? '',
  });
  return rows.map((row) => ({
    id: row.id,
    hours: wholeOf(row.hours),
    money: wholeOf(row.money),
    effort: wholeOf(row.effort),
    presence: scope.provider === null ? null : presenceOf(row),
  }));
}

/** Asks who could serve the steps that take place in a page of ecosystems, open to one of the customers: one question. */
export async function entryOfferings(
  graph: GraphReader,
  scope: {
    readonly page: readonly EcosystemOpportunity[];
    readonly customers: FrictionFacts['customers'];
  },
): Promise<EntryOffering[]> {
  const steps = new Set(scope.page.flatMap(({ parts }) => parts().jobs.map(({ id }) => id)));
  const rows = await graph.ask<OfferingRow>('ecosystem-opportunities/entry-offerings', {
    steps: [...steps],
    ecosystems: scope.page.map(({ id }) => id),
  });
  const markets = new Set(scope.customers.map(({ market }) => market));
  const isOpen = (open: readonly string[]) =>
    open.length === 0 || markets.has(null) || open.some((market) => markets.has(market));
  return rows
    .filter((row) => isOpen(textsOf(row.markets)))
    .map((row) => ({
      id: row.id,
      status: row.status === 'LIVE' && row.providers.length > 0 ? 'LIVE' : 'PLANNED',
      providers: new Map(row.providers.map(([provider, present]) => [provider, new Set(present)])),
      serves: new Map(row.serves.map(([step, reliefs]) => [step, new Map(reliefs)])),
    }));
}

interface EcosystemRow {
  readonly id: string;
  readonly hours: number | null;
  readonly money: number | null;
  readonly effort: number | null;
  /** One value, which may be missing; null where the provider is not present. */
  readonly role: readonly [unknown] | null;
  readonly isTouched: boolean;
}

interface OfferingRow {
  readonly id: string;
  readonly status: unknown;
  readonly markets: unknown;
  readonly providers: readonly (readonly [provider: string, present: readonly string[]])[];
  readonly serves: readonly (readonly [step: string, reliefs: readonly (readonly [string, number])[]])[];
}

function presenceOf({ role, isTouched }: EcosystemRow): Presence {
  const [stated] = role ?? [];
  if (stated === 'FOREGROUND' || stated === 'BACKGROUND') return stated;
  return role !== null || isTouched ? 'AWARE' : 'ABSENT';
}

function wholeOf(amount: number | null): bigint | null {
  return amount === null ? null : BigInt(amount);
}
