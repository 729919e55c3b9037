import { ThroughlineError } from '../../errors.ts';
import { NO_COST, type CostVector } from '../cost-vector.ts';
import { handoffClasses, type HandoffClasses } from './handoff-classes.ts';
import type { HandoffRules, HandoffSide } from './handoff-rules.ts';

/** One way to get a step done: an offering, or doing it unaided. */
export interface LayerOption {
  /** Its place in the tie order among all options of the step: unaided, then offerings by id. */
  readonly rank: number;
  /** Null for unaided. */
  readonly side: HandoffSide | null;
  /** The provider that counts and is shown: the first that the question leaves the offering; null for unaided and concepts. */
  readonly provider: string | null;
  readonly cost: CostVector;
}

/**
 * A job as a layered graph. Between two steps a path is in a *state*: all that later handoffs can depend on, which is far
 * less than the offering chosen last. Every path starts in state 0 of the first layer.
 */
export interface LayeredJob {
  readonly layers: readonly Layer[];
  /** For each state after the last layer, whether a path may end in it. */
  readonly ends: readonly boolean[];
}

/** One step: its options, and what choosing them leads to from each state. */
export interface Layer {
  /** In tie order. */
  readonly options: readonly LayerOption[];
  /** The index of the unaided option, or -1. */
  readonly unaided: number;
  /** By option: the group of options that no handoff tells apart; -1 for unaided. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** The groups with the state that they lead to, once for each of the ways there are to set out (see `Departure`). */
  readonly arcs: readonly Arc[];
  /** By state on entering the layer. */
  readonly departures: readonly Departure[];
}

/** The options of a group (by index) with the state that they lead to. */
export interface Arc {
  readonly members: readonly number[];
  readonly next: number;
}

/** How a state goes on: group g is the arc `firstArc` + g, and costs the usual handoff save for the exceptions. */
export interface Departure {
  readonly firstArc: number;
  readonly usual: CostVector;
  /** By ascending group. */
  readonly exceptions: readonly HandoffException[];
  /** Whether no exception costs more than the usual in any part. */
  readonly isNeverDearer: boolean;
  /** The state after doing the step unaided; -1 where that cannot be done. */
  readonly pass: number;
}

export interface HandoffException {
  readonly group: number;
  readonly cost: CostVector;
}

interface State {
  /** An offering chosen last in this state, standing for all of its class; null while none was chosen. */
  readonly last: HandoffSide | null;
  /** Whether the provider that must be used was used, or none must. */
  readonly met: boolean;
}

interface Group {
  readonly members: number[];
  readonly side: HandoffSide;
  readonly isMust: boolean;
}

/**
 * Builds the graph of the paths that choose one option at each step.
 * @throws ThroughlineError GRAPH_RULE when a path could cost so much that its sums would not be exact.
 */
export function layeredJob(job: {
  readonly steps: readonly (readonly LayerOption[])[];
  readonly rules: HandoffRules;
  readonly mustUseProvider: string | null;
}): LayeredJob {
  requireExactSums(job.steps, job.rules);
  const classes = handoffClasses(
    job.steps.map((options) => options.flatMap(({ side }) => side ?? [])),
    job.rules,
  );
  let states: readonly State[] = [{ last: null, met: job.mustUseProvider === null }];
  const layers = job.steps.map((options, index) => {
    const after = new Map<string, { readonly index: number; readonly state: State }>();
    const enter = (state: State): number => {
      const last = state.last === null ? 'none' : `after ${classes.onward(state.last, index + 1)}`;
      const key = `${state.met} ${last}`;
      const known = after.get(key) ?? { index: after.size, state };
      after.set(key, known);
      return known.index;
    };
    const groups = groupsOf({ options, layer: index, classes, mustUseProvider: job.mustUseProvider });
    const layer = layerOf({ options, groups, states, rules: job.rules, enter });
    states = [...after.values()].map(({ state }) => state);
    return layer;
  });
  return { layers, ends: states.map(({ met }) => met) };
}

/** The state that an option leads to. */
export function stateAfter(layer: Layer, state: number, option: number): number {
  const group = layer.groupOf[option]!;
  const { firstArc, pass } = layer.departures[state]!;
  return group < 0 ? pass : layer.arcs[firstArc + group]!.next;
}

/** What a state hands over to each group. */
export function handoffsFrom(layer: Layer, state: number): readonly CostVector[] {
  const { usual, exceptions } = layer.departures[state]!;
  const handoffs = Array.from({ length: layer.groups }, () => usual);
  for (const { group, cost } of exceptions) {
    handoffs[group] = cost;
  }
  return handoffs;
}

function groupsOf(layer: {
  readonly options: readonly LayerOption[];
  readonly layer: number;
  readonly classes: HandoffClasses;
  readonly mustUseProvider: string | null;
}): readonly Group[] {
  const groups = new Map<string, Group>();
  layer.options.forEach(({ side, provider }, option) => {
    if (side === null) {
      return;
    }
    const isMust = provider !== null && provider === layer.mustUseProvider;
    const key = [
      isMust,
      layer.classes.inward(side, layer.layer),
      layer.classes.onward(side, layer.layer + 1),
    ].join('\n\n');
    const group = groups.get(key) ?? { members: [], side, isMust };
    group.members.push(option);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function layerOf(layer: {
  readonly options: readonly LayerOption[];
  readonly groups: readonly Group[];
  readonly states: readonly State[];
  readonly rules: HandoffRules;
  readonly enter: (state: State) => number;
}): Layer {
  const { options, groups, states, rules, enter } = layer;
  const groupOf = new Int32Array(options.length).fill(-1);
  groups.forEach(({ members }, group) => members.forEach((option) => (groupOf[option] = group)));
  const unaided = options.findIndex(({ side }) => side === null);

  const arcs: Arc[] = [];
  const firstArcs = new Map<boolean, number>();
  const firstArcOf = (met: boolean): number => {
    const known = firstArcs.get(met) ?? arcs.length;
    if (!firstArcs.has(met)) {
      firstArcs.set(met, known);
      for (const { members, side, isMust } of groups) {
        arcs.push({ members, next: enter({ last: side, met: met || isMust }) });
      }
    }
    return known;
  };
  const groupsMet = groupIndex(options, groupOf);
  const departures = states.map((state): Departure => {
    const usual = state.last === null ? NO_COST : rules.unknown;
    const exceptions = state.last === null ? [] : exceptionsFrom(state.last, { groups, groupsMet, rules });
    return {
      firstArc: firstArcOf(state.met),
      usual,
      exceptions,
      isNeverDearer: exceptions.every(({ cost }) => isNoMore(cost, usual)),
      pass: unaided < 0 ? -1 : enter(state),
    };
  });
  return { options, unaided, groupOf, groups: groups.length, arcs, departures };
}

/** Which group has an offering, and which have an offering of a provider. */
interface GroupIndex {
  readonly ofOffering: ReadonlyMap<string, number>;
  readonly ofProvider: ReadonlyMap<string, ReadonlySet<number>>;
}

function groupIndex(options: readonly LayerOption[], groupOf: Int32Array): GroupIndex {
  const ofOffering = new Map<string, number>();
  const ofProvider = new Map<string, Set<number>>();
  options.forEach(({ side }, option) => {
    if (side === null) return;
    const group = groupOf[option]!;
    ofOffering.set(side.offering, group);
    for (const provider of side.providers) {
      const groups = ofProvider.get(provider);
      if (groups === undefined) ofProvider.set(provider, new Set([group]));
      else groups.add(group);
    }
  });
  return { ofOffering, ofProvider };
}

/** The handoffs that may differ from the usual: to the offering itself, its partners, and what its providers offer. */
function exceptionsFrom(
  last: HandoffSide,
  to: { readonly groups: readonly Group[]; readonly groupsMet: GroupIndex; readonly rules: HandoffRules },
): readonly HandoffException[] {
  const { groups, groupsMet, rules } = to;
  const met = new Set<number>();
  const meet = (offering: string): void => {
    const group = groupsMet.ofOffering.get(offering);
    if (group !== undefined) met.add(group);
  };
  meet(last.offering);
  for (const provider of last.providers) {
    for (const group of groupsMet.ofProvider.get(provider) ?? []) met.add(group);
  }
  for (const partner of rules.partnersOf(last.offering).keys()) meet(partner);
  return [...met]
    .sort((a, b) => a - b)
    .map((group) => ({ group, cost: rules.between(last, groups[group]!.side).cost }));
}

function isNoMore(a: CostVector, b: CostVector): boolean {
  return a.hours <= b.hours && a.money <= b.money && a.effort <= b.effort;
}

/** Whole numbers up to 2^53 are exact as doubles; no sum along a path may pass that. */
function requireExactSums(steps: readonly (readonly LayerOption[])[], rules: HandoffRules): void {
  for (const part of ['hours', 'money', 'effort'] as const) {
    let sum = rules.dearest[part] * steps.length;
    for (const options of steps) {
      sum += options.reduce((most, { cost }) => Math.max(most, cost[part]), 0);
    }
    if (!Number.isSafeInteger(sum)) {
      throw new ThroughlineError(
        'GRAPH_RULE',
        `Expected no path to cost more than 9,007,199,254 ${part}, got up to ${sum / 1e6}. Correct the costs of its steps.`,
      );
    }
  }
}
