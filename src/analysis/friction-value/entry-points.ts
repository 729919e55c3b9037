import { byCodeUnit } from '../code-unit-order.ts';
import type { Presence } from '../orchestration/orchestration-result.ts';
import type { PlacedParts } from './placed-frictions.ts';

/** An offering that serves steps, whoever offers it. */
export interface EntryOffering {
  readonly id: string;
  /** An offering without a provider is PLANNED whatever it says. */
  readonly status: 'LIVE' | 'PLANNED';
  /** By provider, the ecosystems in which it is present. */
  readonly providers: ReadonlyMap<string, ReadonlySet<string>>;
  /** By step, the reductions of its frictions, above 0. */
  readonly serves: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

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
  readonly offerings: readonly EntryOffering[];
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
 *
 * What an offering takes away of a friction is at least value − burden · (1 − reduction): all of the burden at its own
 * reduction, against what the customers' best offerings of today leave. It is exact where today's reductions are all below
 * its own, as where nobody uses anything.
 */
export function entryPoints(scope: EntryScope): EntryPoint[] {
  const { offerings, provider } = scope;
  const live = offerings.filter(({ status }) => status === 'LIVE');
  const own = offerings.filter(({ providers }) => provider !== null && providers.has(provider));
  const left = remainingBelow(live.filter((offering) => own.includes(offering)));
  const best = remainingBelow(live);
  const today: Remaining = () => 1;
  return [
    ...top(
      scope.first,
      own.flatMap((offering) => ownEntry(scope, offering, today)),
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

/** The part of a friction's burden, 0 to 1, that some offerings leave at best. */
type Remaining = (step: string, friction: string) => number;

function remainingBelow(offerings: readonly EntryOffering[]): Remaining {
  const best = new Map<string, number>();
  for (const { serves } of offerings) {
    for (const reductions of serves.values()) {
      for (const [friction, reduction] of reductions) {
        best.set(friction, Math.max(best.get(friction) ?? 0, reduction));
      }
    }
  }
  return (_, friction) => 1 - (best.get(friction) ?? 0);
}

function ownEntry(scope: EntryScope, offering: EntryOffering, today: Remaining): EntryPoint[] {
  const taken = takenAway(scope.parts, offering, today);
  const what = `serves ${counted(offering.serves.size, 'step')} of jobs done there and relieves ${counted(taken.frictions, 'friction')}`;
  return taken.value <= 0
    ? []
    : [
        {
          kind: 'OWN_OFFERING',
          offering: offering.id,
          provider: scope.provider,
          job: taken.job,
          role: scope.presence === 'BACKGROUND' ? 'BACKGROUND' : 'FOREGROUND',
          reason:
            offering.status === 'LIVE' ? `It is live and ${what}.` : `It is planned; once live, it ${what}.`,
          value: taken.value,
        },
      ];
}

function partnerEntry(scope: EntryScope, offering: EntryOffering, left: Remaining): EntryPoint[] {
  const [partner] = [...offering.providers]
    .filter(([, present]) => present.has(scope.ecosystem))
    .map(([id]) => id)
    .sort(byCodeUnit);
  const taken = takenAway(scope.parts, offering, left);
  return partner === undefined || taken.value <= 0
    ? []
    : [
        {
          kind: 'PARTNER',
          offering: offering.id,
          provider: partner,
          job: taken.job,
          role: 'BACKGROUND',
          reason: `Its provider is present there, and it relieves ${counted(taken.frictions, 'friction')} beyond what the focal provider's live offerings do.`,
          value: taken.value,
        },
      ];
}

function whiteSpaces(scope: EntryScope, best: Remaining): EntryPoint[] {
  const bySteps = new Map<string, { value: number; frictions: number }>();
  for (const { cell, share } of scope.parts.cells) {
    const left = share * Math.min(Number(cell.value), Number(cell.burden) * best(cell.step, cell.friction));
    if (left <= 0) continue;
    const step = bySteps.get(cell.step) ?? { value: 0, frictions: 0 };
    bySteps.set(cell.step, step);
    step.value += left / MILLION;
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

const MILLION = 1e6;

/** What an offering takes away there at least, beyond what others leave. */
function takenAway(parts: PlacedParts, offering: EntryOffering, others: Remaining) {
  const bySteps = new Map<string, number>();
  let frictions = 0;
  for (const { cell, share } of parts.cells) {
    const reduction = offering.serves.get(cell.step)?.get(cell.friction);
    if (reduction === undefined) continue;
    const before = Math.min(Number(cell.value), Number(cell.burden) * others(cell.step, cell.friction));
    const gain = (share * (before - Number(cell.burden) * (1 - reduction))) / MILLION;
    if (gain <= 0) continue;
    frictions += 1;
    bySteps.set(cell.step, (bySteps.get(cell.step) ?? 0) + gain);
  }
  const [first] = [...bySteps].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  return {
    job: first?.[0] ?? null,
    frictions,
    value: [...bySteps.values()].reduce((sum, gain) => sum + gain, 0),
  };
}

function top(first: number, entries: readonly EntryPoint[]): EntryPoint[] {
  return entries
    .toSorted((a, b) => b.value - a.value || byCodeUnit(a.offering ?? a.job ?? '', b.offering ?? b.job ?? ''))
    .slice(0, first);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
