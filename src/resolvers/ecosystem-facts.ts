import type { EcosystemFacts } from '../analysis/friction-value/ecosystem-opportunities.ts';
import type { Presence } from '../analysis/orchestration/orchestration-result.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { FrictionScope } from './friction-facts.ts';
import { wholeSum } from './parted-sum.ts';
import type { PartedSum } from './parted-sum.ts';

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

interface EcosystemRow {
  readonly id: string;
  readonly hours: PartedSum | null;
  readonly money: PartedSum | null;
  readonly effort: PartedSum | null;
  /** One value, which may be missing; null where the provider is not present. */
  readonly role: readonly [unknown] | null;
  readonly isTouched: boolean;
}

function presenceOf({ role, isTouched }: EcosystemRow): Presence {
  const [stated] = role ?? [];
  if (stated === 'FOREGROUND' || stated === 'BACKGROUND') return stated;
  return role !== null || isTouched ? 'AWARE' : 'ABSENT';
}

function wholeOf(amount: PartedSum | null): bigint | null {
  return amount === null ? null : wholeSum(amount);
}
