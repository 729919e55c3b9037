import { byCodeUnit } from '../code-unit-order.ts';
import type { Presence } from '../orchestration/orchestration-result.ts';
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
  /** The offerings open to at least one of the customers that serve steps there. */
  readonly offerings: readonly ServingOffering[];
  /** The focal provider; null for none. */
  readonly provider: string | null;
  /** How it is present there; null without one. */
  readonly presence: Presence | null;
  /** Entry points of each kind at most. */
  readonly first: number;
}

/**
 * How to engage in an ecosystem, the most valuable of each kind first, ties by id: own offerings, then partners, then white
 * spaces; none without value.
 */
export function entryPoints(scope: EntryScope): EntryPoint[] {
  const { offerings, provider } = scope;
  const live = offerings.filter(({ status }) => status === 'LIVE');
  const own = offerings.filter(({ providers }) => provider !== null && providers.has(provider));
  const left = remainingBelow(live.filter((offering) => own.includes(offering)));
  const best = remainingBelow(live);
  return [
    ...top(
      scope.first,
      own.flatMap((offering) => ownEntry(scope, offering)),
    ),
    ...top(
      scope.first,
      live
        .filter((offering) => !own.includes(offering))
        .flatMap((offering) => partnerEntry(scope, offering, left)),
    ),
    ...top(scope.first, whiteSpaces(scope, best)),
  ];
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

function partnerEntry(scope: EntryScope, offering: ServingOffering, left: Remaining): EntryPoint[] {
  const [partner] = [...offering.providers]
    .filter(([, present]) => present.has(scope.ecosystem))
    .map(([id]) => id)
    .sort(byCodeUnit);
  const taken = reliefOf(offering, scope.parts.cells, left);
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

function whiteSpaces(scope: EntryScope, best: Remaining): EntryPoint[] {
  const bySteps = new Map<string, { value: number; frictions: number }>();
  for (const one of scope.parts.cells) {
    const left = leftOf(one, best);
    if (left <= 0) continue;
    const step = bySteps.get(one.cell.step) ?? { value: 0, frictions: 0 };
    bySteps.set(one.cell.step, step);
    step.value += left;
    step.frictions += 1;
  }
  return [...bySteps].map(([job, { value, frictions }]) => {
    const serving = scope.offerings.filter(({ serves }) => serves.has(job));
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
      value,
    };
  });
}

function top(first: number, entries: readonly EntryPoint[]): EntryPoint[] {
  return entries
    .toSorted((a, b) => b.value - a.value || byCodeUnit(a.offering ?? a.job ?? '', b.offering ?? b.job ?? ''))
    .slice(0, first);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
