import { groupBy } from '../group-by.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { Provenance } from './evidence.ts';
import { aboutOf } from './evidence.ts';
import type { RemovalEffect } from './friction-value/removal-effects.ts';
import { toMillionths } from './missing-effects.ts';
import type { EffectKind, KnownEffect } from './missing-effects.ts';
import { contradict, hullOf, observedKey } from './observations.ts';
import type { Observation } from './observations.ts';

export type DataIssueKind =
  'STALE' | 'SINGLE_SOURCED' | 'UNSOURCED' | 'CONTRADICTING' | 'ORPHANED' | 'MISSING_INPUT';

/** One thing that is wrong with a fact. */
export interface DataIssue {
  readonly kind: DataIssueKind;
  /** A node's id, or `TYPE from to`. */
  readonly about: string;
  readonly property: string | null;
  readonly message: string;
  /** Friction value that hangs on it, currency per year; null where that is not worked out. */
  readonly effect: number | null;
  /** How `effect` is known; null where it is not. */
  readonly effectKind: EffectKind | null;
  /** The label or type, which tells what it bears on; null where it is not known. */
  readonly name: string | null;
  /** Ids, in order. */
  readonly sources: readonly string[];
}

/** Something wrong, as the graph found it. */
interface Found {
  readonly about: string;
  /** The label or type. */
  readonly name: string;
  readonly sourceId: string | null;
}

/** Something that measures need and nobody stated. */
export interface MissingInput extends Found {
  readonly property: string;
}

/** What the graph says of its facts. */
export interface QualityFacts {
  readonly stale: readonly (Found & { readonly observedAt: string })[];
  readonly orphaned: readonly (Found & { readonly missing: string | null })[];
  readonly missing: readonly MissingInput[];
  /** What missing inputs do to friction value, by `about property`; what is not there is not worked out. */
  readonly missingEffects: ReadonlyMap<string, KnownEffect>;
  readonly observations: readonly (Observation & {
    readonly about: string;
    readonly property: string;
    readonly sourceId: string | null;
  })[];
  /** The facts that friction value comes from, each once, with their effects on it. */
  readonly used: readonly RemovalEffect[];
  /** Facts that other answers rest on; what `used` holds of the same node or relationship counts before them. */
  readonly others: readonly (Found & { readonly property: string | null })[];
  /** What those state of themselves, by `about`. */
  readonly provenance: ReadonlyMap<string, Provenance>;
  /** What observed properties are in the graph, by `observedKey`, with the label or type; what is not there is missing. */
  readonly stored: ReadonlyMap<string, { readonly name: string; readonly value: number | null }>;
}

/** Every issue, those of most effect first, then by kind and name; what `others` hold last, since there may be very many. */
export function dataIssues(facts: QualityFacts, staleBefore: string | null): readonly DataIssue[] {
  const effects = effectsOf(facts.used);
  const observers = groupBy(facts.observations, ({ about }) => about);
  const first = [
    ...facts.stale.map((one) => stale(one, { staleBefore, effects })),
    ...facts.used.flatMap((fact) => badlySourced(fact, { facts, observers })),
    ...contradictions(facts, effects),
    ...facts.orphaned.map(orphaned),
    ...facts.missing.map((one) => missing(one, facts.missingEffects)),
  ];
  return [...first.sort(mostFirst), ...others(facts, { effects, observers }).toSorted(mostFirst)];
}

type EffectsByAbout = ReadonlyMap<string, RemovalEffect>;

/** By `about`: what it states of the largest effect, in size. */
function effectsOf(used: readonly RemovalEffect[]): EffectsByAbout {
  const effects = new Map<string, RemovalEffect>();
  for (const fact of used) {
    const about = aboutOf(fact.subject);
    const other = effects.get(about);
    if (other === undefined || Math.abs(fact.effect) > Math.abs(other.effect)) effects.set(about, fact);
  }
  return effects;
}

function stale(
  { about, name, observedAt, sourceId }: QualityFacts['stale'][number],
  of: { readonly staleBefore: string | null; readonly effects: EffectsByAbout },
): DataIssue {
  const message = `Last seen on ${observedAt}, before ${of.staleBefore ?? observedAt}. Observe it again.`;
  const effect = of.effects.get(about);
  return {
    kind: 'STALE',
    about,
    name,
    property: null,
    message,
    ...known(effect?.effect ?? null, effect?.effectKind),
    sources: idsOf([sourceId]),
  };
}

type Observers = ReadonlyMap<string, QualityFacts['observations']>;

function badlySourced(
  { subject, property, effect, effectKind }: RemovalEffect,
  of: { readonly facts: QualityFacts; readonly observers: Observers },
): readonly DataIssue[] {
  const about = aboutOf(subject);
  const provenance = of.facts.provenance.get(about);
  if (effect === 0 || provenance === undefined) return [];
  const name = 'id' in subject ? subject.kind : subject.type;
  const { sourceId } = provenance;
  return sourcing({ about, name, property, sourceId, ...known(effect, effectKind) }, of.observers);
}

/** What value hangs on is told by its effect already. */
function others(
  facts: QualityFacts,
  of: { readonly effects: EffectsByAbout; readonly observers: Observers },
): readonly DataIssue[] {
  return facts.others
    .filter(({ about }) => (of.effects.get(about)?.effect ?? 0) === 0)
    .flatMap((fact) => sourcing({ ...fact, ...known(null) }, of.observers));
}

/** Whoever states a fact: what it cites and what observes it. */
function sourcing(
  fact: Found & Pick<DataIssue, 'property' | 'effect' | 'effectKind'>,
  observers: Observers,
): readonly DataIssue[] {
  const { about, name, property, effect, effectKind } = fact;
  const observed = (observers.get(about) ?? []).map(({ sourceId }) => sourceId);
  const sources = idsOf([fact.sourceId, ...observed]);
  if (sources.length > 1) return [];
  const said = { about, name, property, effect, effectKind, sources };
  return sources.length === 0
    ? [{ ...said, kind: 'UNSOURCED', message: 'No source states it. Say where it comes from.' }]
    : [{ ...said, kind: 'SINGLE_SOURCED', message: 'One source alone states it. Look for a second.' }];
}

function contradictions(
  { observations, stored }: QualityFacts,
  effects: EffectsByAbout,
): readonly DataIssue[] {
  return [...groupBy(observations, ({ about, property }) => observedKey(about, property)).values()].flatMap(
    (several): readonly DataIssue[] => {
      const { about, property } = several[0]!;
      if (!several.some((a, at) => several.slice(at + 1).some((b) => contradict(a, b)))) return [];
      const hull = hullOf(several);
      if (hull === null) return [];
      const message = `${several.length} observations, from ${hull.low} to ${hull.high}, do not meet. Find out which holds.`;
      const { name = null, value = null } = stored.get(observedKey(about, property)) ?? {};
      const fact = LINEAR.has(property) ? effects.get(about) : undefined;
      const effect = fact === undefined || value === null || value === 0 ? null : between(fact, value, hull);
      const sources = idsOf(several.map(({ sourceId }) => sourceId));
      return [
        {
          kind: 'CONTRADICTING',
          about,
          name,
          property,
          message,
          ...known(effect, fact?.effectKind),
          sources,
        },
      ];
    },
  );
}

/** How far friction value moves from the least to the most that was observed; at 0 a fact counts as if it were not there. */
function between(
  { proportional, effect }: RemovalEffect,
  stored: number,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  const at = (observed: number): number =>
    observed > 0 ? (proportional * observed) / stored : proportional + effect;
  return at(high) - at(low);
}

/** Friction value grows in proportion to these. */
const LINEAR: ReadonlySet<string> = new Set(['prevalence', 'frequencyPerMonth', 'population']);

function orphaned({ about, name, missing, sourceId }: QualityFacts['orphaned'][number]): DataIssue {
  const message =
    missing === null
      ? 'Nothing leads to it or from it, so that no answer knows of it. Connect it or delete it.'
      : `It is about "${missing}", which the graph does not have. Correct "about" or delete it.`;
  return {
    kind: 'ORPHANED',
    about,
    name,
    property: missing === null ? null : 'about',
    message,
    ...known(0),
    sources: idsOf([sourceId]),
  };
}

function missing(
  { about, name, property, sourceId }: MissingInput,
  effects: ReadonlyMap<string, KnownEffect>,
): DataIssue {
  const effect = effects.get(`${about} ${property}`);
  const comes = WITHOUT[`${name} ${property}`] ?? 'it counts nowhere';
  const untold = RESTS_ON.has(`${name} ${property}`)
    ? 'rests on it, and nothing tells how far'
    : 'does not rest on it';
  const read = effect === undefined ? `Friction value ${untold}.` : READ_AS[effect.effectKind];
  return {
    kind: 'MISSING_INPUT',
    about,
    name,
    property,
    message: `It has no ${property === 'TAKES_PLACE_IN' ? '' : 'usable '}${property}: ${comes}. State it. ${read}`,
    ...(effect ?? known(null)),
    sources: idsOf([sourceId]),
  };
}

/** What friction value rests on and may be missing without an effect that can be told. */
const RESTS_ON: ReadonlySet<string> = new Set([
  'HAS_JOB frequencyPerMonth',
  'EXPERIENCES prevalence',
  'EXPERIENCES hours, money or effort',
  'Customer population',
  'Customer valueOfTime',
]);

/** How people are to read the effect of what is missing. */
const READ_AS: Readonly<Record<EffectKind, string>> = {
  EXACT: 'The effect is what that does to friction value.',
  AT_MOST: 'The effect is the most that it can change friction value by.',
  AT_LEAST: 'The effect is the least that it can change friction value by.',
  ESTIMATE: 'The effect is what friction value would change by with the median of what others state.',
};

/** What comes of it, where it is not that it counts nowhere. */
const WITHOUT: Readonly<Record<string, string>> = {
  'HAS_JOB frequencyPerMonth': 'the job makes no value',
  'HAS_JOB importance': 'the job has no opportunity score',
  'HAS_JOB satisfaction': 'the job has no opportunity score',
  'Capability buildCost': 'what needs it is left out of portfolios',
  'INTEGRATES_WITH hours, money or effort':
    'it is ignored, and the handoff costs what one that nobody stated does',
  'Job unaidedHours, unaidedMoney or unaidedEffort':
    'nobody serves it and it cannot be done unaided, so no path leads past it',
  'Job TAKES_PLACE_IN': 'its friction value lies in no ecosystem',
  'Customer population': 'it counts as one',
  'Customer valueOfTime': 'the time of these customers counts nothing unless the question values it',
};

/** Without its sign. */
function known(
  effect: number | null,
  effectKind: EffectKind = 'EXACT',
): Pick<DataIssue, 'effect' | 'effectKind'> {
  return effect === null
    ? { effect, effectKind: null }
    : { effect: toMillionths(Math.abs(effect)), effectKind };
}

function idsOf(sources: readonly (string | null)[]): readonly string[] {
  return [...new Set(sources.filter((id) => id !== null))].sort(byCodeUnit);
}

function mostFirst(a: DataIssue, b: DataIssue): number {
  return (
    (b.effect ?? -1) - (a.effect ?? -1) ||
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(a.about, b.about) ||
    byCodeUnit(a.property ?? '', b.property ?? '')
  );
}
