import type { CostVector } from '../cost-vector.ts';
import type { IsBeaten } from './beaten-costs.ts';
import { beginningsBelow } from './beginnings-below.ts';
import { EMPTY_FRONT, END_FRONT, keptLabels, withoutCosts, type Front } from './front.ts';
import { handoffsFrom, stateAfter, type Arc, type Layer, type LayeredJob } from './layered-job.ts';
import { frontMerger, type FrontMerger } from './merge-fronts.ts';
import { ceilingsByLayer, higherCeiling, type LayerCeilings } from './state-ceilings.ts';
import { KEEPS_OPTIONS, type Ceiling, type RaisedFront } from './sweep.ts';

/** The fronts of every state, from each step to the end. */
export interface ParetoFronts {
  /** By layer and state; those of the first layer's state 0 are the whole paths. */
  readonly fronts: readonly (readonly Front[])[];
  /** How many labels were looked at. */
  readonly labels: number;
}

export interface FrontSearch {
  /** What a whole path may cost at most, in millionths; Infinity for no limit. */
  readonly limits: Ceiling;
  /** Whether the fronts after the first layer keep their costs. */
  readonly keepCosts: boolean;
  /** Leaves out what cannot but cost more than a path known from elsewhere; the fronts are then without it. */
  readonly isBeaten?: IsBeaten | undefined;
  /** About how many labels may be looked at. */
  readonly labelBudget: number;
  /** Called now and then; ends an overdue search by throwing. */
  readonly checkpoint: () => void;
}

/**
 * Every Pareto-optimal cost of the ways from each state to the end, from the last step to the first; null where that takes
 * more labels than the budget, which is told before they are looked at.
 *
 * Going backwards makes the tie rule local: two ways with the same cost and the same first option go on with the same
 * cost, hence with the same label, so the smaller first option decides. Each layer is merged in three: the options of an
 * arc; all arcs at the usual handoff, once for all states; and for each state that front with the arcs to which its
 * handoff is cheaper. What the usual handoff overrates there is dominated by the same way at its own handoff.
 *
 * The multiobjective shortest path in a layered graph: Martins, EJOR 16(2), 1984, with the label merging of merge-fronts.ts.
 */
export function paretoFronts(job: LayeredJob, search: FrontSearch): ParetoFronts | null {
  const ceilings = ceilingsByLayer(job, search.limits);
  const { isBeaten } = search;
  const beginnings = isBeaten === undefined ? [] : beginningsBelow(job);
  const fronts: (readonly Front[])[] = [];
  let after: readonly Front[] = job.ends.map((mayEnd) => (mayEnd ? END_FRONT : EMPTY_FRONT));
  let labels = 0;
  const merger = watched(frontMerger(), (looked) => {
    labels += looked;
    search.checkpoint();
  });

  for (let index = job.layers.length - 1; index >= 0; index--) {
    const layer = job.layers[index]!;
    if (labels + labelsToMerge(layer, after) > search.labelBudget) return null;
    fronts.unshift(search.keepCosts ? after : after.map(withoutCosts));
    after = frontsEntering(layer, { after, ceilings: ceilings[index]!, merger });
    if (isBeaten !== undefined) {
      after = after.map((front, state) => notBeaten(front, beginnings[index]![state]!, isBeaten));
    }
  }
  fronts.unshift(after);
  return { fronts, labels };
}

/** The labels that may be part of a path that is not beaten, given what the ways to their state cost at least. */
function notBeaten(front: Front, beginnings: readonly CostVector[], isBeaten: IsBeaten): Front {
  const { hours, money, effort } = front;
  return keptLabels(front, (label) =>
    beginnings.some(
      (before) =>
        !isBeaten(hours[label]! + before.hours, money[label]! + before.money, effort[label]! + before.effort),
    ),
  );
}

/** The same merger, telling before each merge how many labels it looks at. */
function watched(merger: FrontMerger, onLook: (labels: number) => void): FrontMerger {
  const sizeOf = (fronts: readonly { readonly size: number }[]): number =>
    fronts.reduce((sum, { size }) => sum + size, 0);
  return {
    merge: (fronts, ceiling) => {
      onLook(sizeOf(fronts.map(({ front }) => front)));
      return merger.merge(fronts, ceiling);
    },
    besides: (base, fronts) => {
      onLook(base.size + sizeOf(fronts.map(({ front }) => front)));
      return merger.besides(base, fronts);
    },
    extend: (base, additions, ceiling) => {
      onLook(base.size + sizeOf(additions));
      return merger.extend(base, additions, ceiling);
    },
  };
}

/** The options that a label chooses at each layer, by index. */
export function choicesOf(job: LayeredJob, fronts: readonly (readonly Front[])[], label: number): Int32Array {
  const choices = new Int32Array(job.layers.length);
  let [state, at] = [0, label];
  job.layers.forEach((layer, index) => {
    const front = fronts[index]![state]!;
    const option = front.option[at]!;
    choices[index] = option;
    at = front.next[at]!;
    state = stateAfter(layer, state, option);
  });
  return choices;
}

/** About how many labels the merges of a layer look at. */
function labelsToMerge(layer: Layer, after: readonly Front[]): number {
  let labels = 0;
  for (const { members, next } of layer.arcs) {
    labels += (members.length + 1) * after[next]!.size;
  }
  const mean = after.reduce((sum, { size }) => sum + size, 0) / after.length;
  for (const departure of layer.departures) {
    labels += mean * (1 + (departure.isNeverDearer ? departure.exceptions.length : layer.groups));
  }
  return labels;
}

interface LayerContext {
  /** By state after the layer. */
  readonly after: readonly Front[];
  readonly ceilings: LayerCeilings;
  readonly merger: FrontMerger;
}

function frontsEntering(layer: Layer, context: LayerContext): readonly Front[] {
  const groups = sharingStates(layer);
  const arcs = layer.arcs.map((arc) => raisedByOptions(layer, arc, context.after[arc.next]!));
  // Merged where several states take all arcs, each at its own handoffs; otherwise an arc is met too seldom to pay for it.
  const merged =
    groups.filter((states) => states.length === 1).length > 1
      ? arcs.map((options, arc) => [unraised(context.merger.merge(options, context.ceilings.ofArc[arc]!))])
      : arcs;
  const entering = new Array<Front>(layer.departures.length);
  for (const states of groups) {
    const fronts =
      states.length > 1
        ? frontsOfSharing(layer, states, { ...context, arcs: merged })
        : states.map((state) => frontOfState(layer, state, { ...context, arcs: merged }));
    states.forEach((state, index) => (entering[state] = fronts[index]!));
  }
  return entering;
}

/** The states in the groups that share what the usual handoff leads to; each that does not share is a group of its own. */
function sharingStates(layer: Layer): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  layer.departures.forEach(({ firstArc, usual, isNeverDearer }, state) => {
    const { hours, money, effort } = usual;
    const key = isNeverDearer ? `${firstArc} ${hours} ${money} ${effort}` : `alone ${state}`;
    const states = groups.get(key) ?? [];
    groups.set(key, states);
    states.push(state);
  });
  return [...groups.values()];
}

interface ArcContext extends LayerContext {
  /** By arc: what its options lead to. */
  readonly arcs: readonly (readonly RaisedFront[])[];
}

function frontOfState(layer: Layer, state: number, { arcs, after, ceilings, merger }: ArcContext): Front {
  const { firstArc } = layer.departures[state]!;
  const raised = handoffsFrom(layer, state).flatMap((cost, group) =>
    arcs[firstArc + group]!.map((arc) => raisedBy(arc, cost)),
  );
  return merger.merge([...raised, ...raisedByUnaided(layer, state, after)], ceilings.ofState[state]!);
}

/** Merges all arcs at the usual handoff once, then adds to that what each state has of its own. */
function frontsOfSharing(layer: Layer, states: readonly number[], context: ArcContext): readonly Front[] {
  const { arcs, after, ceilings, merger } = context;
  const { firstArc, usual } = layer.departures[states[0]!]!;
  const atUsual = arcs
    .slice(firstArc, firstArc + layer.groups)
    .flatMap((arc) => arc.map((options) => raisedBy(options, usual)));
  const shared = merger.merge(atUsual, states.map((state) => ceilings.ofState[state]!).reduce(higherCeiling));

  const additions: RaisedFront[] = [];
  const known = new Map<string, readonly number[]>();
  const numbersOf = (key: string, made: () => readonly RaisedFront[]): readonly number[] => {
    const numbers = known.get(key) ?? made().map((addition) => additions.push(addition) - 1);
    known.set(key, numbers);
    return numbers;
  };
  const additionsOf = states.map((state) => {
    const { exceptions, pass } = layer.departures[state]!;
    return [
      ...exceptions.flatMap(({ group, cost }) =>
        numbersOf(`${group} ${cost.hours} ${cost.money} ${cost.effort}`, () =>
          arcs[firstArc + group]!.map((options) => raisedBy(options, cost)),
        ),
      ),
      ...numbersOf(`pass ${pass}`, () => raisedByUnaided(layer, state, after)),
    ];
  });
  const besides = merger.besides(shared, additions);
  return states.map((state, index) =>
    merger.extend(
      shared,
      additionsOf[index]!.map((number) => besides[number]!),
      ceilings.ofState[state]!,
    ),
  );
}

function unraised(front: Front): RaisedFront {
  return { front, hours: 0, money: 0, effort: 0, option: KEEPS_OPTIONS };
}

function raisedBy(raised: RaisedFront, cost: CostVector): RaisedFront {
  return {
    ...raised,
    hours: raised.hours + cost.hours,
    money: raised.money + cost.money,
    effort: raised.effort + cost.effort,
  };
}

function raisedByUnaided(layer: Layer, state: number, after: readonly Front[]): readonly RaisedFront[] {
  if (layer.unaided < 0) {
    return [];
  }
  const front = after[layer.departures[state]!.pass]!;
  return [{ front, ...layer.options[layer.unaided]!.cost, option: layer.unaided }];
}

function raisedByOptions(layer: Layer, arc: Arc, front: Front): readonly RaisedFront[] {
  return notDominated(layer, arc).map((option) => ({ front, ...layer.options[option]!.cost, option }));
}

/** The members of an arc that no other one of it beats, or equals at a smaller rank: only these can be on the front. */
function notDominated(layer: Layer, { members }: Arc): readonly number[] {
  return members.filter((option) => {
    const { cost } = layer.options[option]!;
    return !members.some((other) => {
      const rival = layer.options[other]!.cost;
      return (
        other !== option &&
        rival.hours <= cost.hours &&
        rival.money <= cost.money &&
        rival.effort <= cost.effort &&
        (other < option || !equal(rival, cost))
      );
    });
  });
}

function equal(a: CostVector, b: CostVector): boolean {
  return a.hours === b.hours && a.money === b.money && a.effort === b.effort;
}
