import { counted } from '../../counted.ts';
import { addTo } from '../../group-by.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { Presence } from '../orchestration/orchestration-result.ts';
import { shownValue } from './friction-cells.ts';
import type { PlacedParts } from './placed-frictions.ts';
import { leftOf, reliefOf, remainingBelow } from './relief.ts';
import type { Remaining, ServingOffering } from './relief.ts';

export interface EntryPoint {
  readonly kind: 'OWN_OFFERING' | 'PARTNER' | 'WHITE_SPACE';
  readonly offering: string | null;
  readonly provider: string | null;
  /** The step with most of the value. */
  readonly job: string | null;
  readonly role: Presence;
  readonly reason: string;
  /** Currency per year. */
  readonly value: number;
}

/** Where somebody could enter. */
export interface EntryScope {
  readonly ecosystem: string;
  readonly parts: PlacedParts;
  readonly offerings: EntryOfferings;
  /** The focal provider; null for none. */
  readonly provider: string | null;
  /** How it is present there; null without one. */
  readonly presence: Presence | null;
  /** Entry points of each kind at most. */
  readonly first: number;
}

/** The offerings with which one could enter ecosystems: the same for all of these. */
export interface EntryOfferings {
  /** Those that serve a step, by step. */
  readonly byStep: ReadonlyMap<string, readonly ServingOffering[]>;
  /** What the focal provider's live offerings leave. */
  readonly leftByOwn: Remaining;
  /** What all live offerings leave. */
  readonly leftByAll: Remaining;
}

/** @param offerings those open to at least one of the customers that serve steps there. */
export function entryOfferings(
  offerings: readonly ServingOffering[],
  provider: string | null,
): EntryOfferings {
  const byStep = new Map<string, ServingOffering[]>();
  for (const offering of offerings) {
    for (const step of offering.serves.keys()) addTo(byStep, step, offering);
  }
  const live = offerings.filter(({ status }) => status === 'LIVE');
  return {
    byStep,
    leftByOwn: remainingBelow(live.filter((offering) => isOf(offering, provider))),
    leftByAll: remainingBelow(live),
  };
}

/**
 * How to engage in an ecosystem, the most valuable of each kind first, ties by id: own offerings, then partners, then white
 * spaces; none without value.
 */
export function entryPoints(scope: EntryScope): EntryPoint[] {
  const serving = [...new Set(scope.parts.jobs.flatMap(({ id }) => scope.offerings.byStep.get(id) ?? []))];
  const own = serving.filter((offering) => isOf(offering, scope.provider));
  const others = serving.filter((offering) => offering.status === 'LIVE' && !isOf(offering, scope.provider));
  return [
    ...top(
      scope.first,
      own.flatMap((offering) => ownEntry(scope, offering)),
    ),
    ...top(
      scope.first,
      others.flatMap((offering) => partnerEntry(scope, offering)),
    ),
    ...top(scope.first, whiteSpaces(scope)),
  ];
}

function isOf({ providers }: ServingOffering, provider: string | null): boolean {
  return provider !== null && providers.has(provider);
}

function ownEntry(scope: EntryScope, offering: ServingOffering): EntryPoint[] {
  const taken = reliefOf(offering, scope.parts.cells);
  const what = `serves ${counted(scope.parts.jobs.filter(({ id }) => offering.serves.has(id)).length, 'step')} of jobs done there and relieves ${counted(taken.frictions, 'friction')}`;
  return taken.value <= 0
    ? []
    : [
        {
          kind: 'OWN_OFFERING',
          offering: offering.id,
          provider: scope.provider,
          job: taken.step,
          role: scope.presence === 'BACKGROUND' ? 'BACKGROUND' : 'FOREGROUND',
          reason:
            offering.status === 'LIVE' ? `It is live and ${what}.` : `It is planned; once live, it ${what}.`,
          value: taken.value,
        },
      ];
}

function partnerEntry(scope: EntryScope, offering: ServingOffering): EntryPoint[] {
  const [partner] = [...offering.providers]
    .filter(([, present]) => present.has(scope.ecosystem))
    .map(([id]) => id)
    .sort(byCodeUnit);
  const taken = reliefOf(offering, scope.parts.cells, scope.offerings.leftByOwn);
  return partner === undefined || taken.value <= 0
    ? []
    : [
        {
          kind: 'PARTNER',
          offering: offering.id,
          provider: partner,
          job: taken.step,
          role: 'BACKGROUND',
          reason: `Its provider is present there, and it relieves ${counted(taken.frictions, 'friction')}${scope.provider === null ? '' : " beyond what the focal provider's live offerings do"}.`,
          value: taken.value,
        },
      ];
}

function whiteSpaces(scope: EntryScope): EntryPoint[] {
  const bySteps = new Map<string, { value: bigint; frictions: number }>();
  for (const one of scope.parts.cells) {
    const left = BigInt(Math.round(leftOf(one, scope.offerings.leftByAll)));
    if (left <= 0n) continue;
    const step = bySteps.get(one.cell.step) ?? { value: 0n, frictions: 0 };
    bySteps.set(one.cell.step, step);
    step.value += left;
    step.frictions += 1;
  }
  return [...bySteps].map(([job, { value, frictions }]) => {
    const serving = scope.offerings.byStep.get(job) ?? [];
    const planned = serving
      .filter(({ status }) => status === 'PLANNED')
      .sort(
        (a, b) => Number(a.providers.size > 0) - Number(b.providers.size > 0) || byCodeUnit(a.id, b.id),
      )[0];
    const served = serving.length > 0 && serving.some(({ status }) => status === 'LIVE');
    return {
      kind: 'WHITE_SPACE',
      offering: planned?.id ?? null,
      provider: [...(planned?.providers.keys() ?? [])].sort(byCodeUnit)[0] ?? null,
      job,
      role: 'FOREGROUND',
      reason: served
        ? `The live offerings together leave part of ${counted(frictions, 'friction')} of this step.`
        : `No live offering serves this step, which has ${counted(frictions, 'friction')}.`,
      value: shownValue(value),
    };
  });
}

function top(first: number, entries: readonly EntryPoint[]): EntryPoint[] {
  return entries
    .toSorted((a, b) => b.value - a.value || byCodeUnit(a.offering ?? a.job ?? '', b.offering ?? b.job ?? ''))
    .slice(0, first);
}
