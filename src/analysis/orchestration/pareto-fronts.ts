import type { CostVector } from '../cost-vector.ts';
import { EMPTY_FRONT, END_FRONT, withoutCosts, type Front } from './front.ts';
import type { Arc, Layer, LayeredJob } from './layered-job.ts';
import { ceilingsByState } from './state-ceilings.ts';
import { frontMerger, type Ceiling, type RaisedFront } from './merge-fronts.ts';
import { thinned } from './thinned-fronts.ts';

/** The fronts of every state, from each step to the end. */
export interface ParetoFronts {
  /** By layer and state; those of the first layer's state 0 are the whole paths. */
  readonly fronts: readonly (readonly Front[])[];
  /** 0 when exact; else no Pareto-optimal cost is missed by more than this share of it in any part. */
  readonly epsilon: number;
}

export interface FrontSearch {
  /** What a whole path may cost at most, in millionths; Infinity for no limit. */
  readonly limits: Ceiling;
  /** Whether the fronts after the first layer keep their costs. */
  readonly keepCosts: boolean;
  /** How many labels may be looked at before fronts are thinned. */
  readonly labelBudget: number;
  /** Called now and then; ends an overdue search by throwing. */
  readonly checkpoint: () => void;
}

/**
 * Every Pareto-optimal cost of the ways from each state to the end, from the last step to the first.
 *
 * Going backwards makes the tie rule local: two ways with the same cost and the same first option go on with the same
 * cost, hence with the same label, so the smaller first option decides. Each layer is merged twice: once over the options
 * of an arc, and once over the arcs that leave a state, because a handoff depends on the state and the arc alone.
 *
 * The multiobjective shortest path in a layered graph: Martins, EJOR 16(2), 1984, with the label merging of merge-fronts.ts.
 */
export function paretoFronts(job: LayeredJob, search: FrontSearch): ParetoFronts {
  const merge = frontMerger();
  const ceilings = ceilingsByState(job, search.limits);
  const fronts: (readonly Front[])[] = [];
  let after: readonly Front[] = job.ends.map((mayEnd) => (mayEnd ? END_FRONT : EMPTY_FRONT));
  let budget = search.labelBudget;
  let epsilon = 0;

  for (let index = job.layers.length - 1; index >= 0; index--) {
    const layer = job.layers[index]!;
    // What is left is shared among the layers left; early ones are cheap, so twice the equal share does for late ones.
    const thin = thinned(after, labelsMet(layer, after), (2 * budget) / (index + 1));
    after = thin.fronts;
    epsilon = (1 + epsilon) * (1 + thin.epsilon) - 1;
    fronts.unshift(search.keepCosts ? after : after.map(withoutCosts));

    const ceilingOf = ceilings[index]!;
    const arcFronts = layer.arcs.map((arc, arcIndex) => {
      const ceiling = highestCeiling(layer, arcIndex, ceilingOf);
      search.checkpoint();
      return merge(raisedByOptions(layer, arc, after[arc.next]!), ceiling);
    });
    const entering: Front[] = [];
    for (let state = 0; state < layer.states; state++) {
      search.checkpoint();
      entering.push(merge(raisedByHandoffs({ layer, state, arcFronts, after }), ceilingOf[state]!));
    }
    budget = Math.max(0, budget - labelsMet(layer, after));
    after = entering;
  }
  fronts.unshift(after);
  return { fronts, epsilon };
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
    const group = layer.groupOf[option]!;
    state = group < 0 ? layer.pass[state]! : layer.arcs[layer.arcOf[state * layer.groups + group]!]!.next;
  });
  return choices;
}

/** How many labels the merges of a layer look at, about. */
function labelsMet(layer: Layer, after: readonly Front[]): number {
  const ofArc = layer.arcs.map(({ next }) => after[next]!.size);
  let labels = 0;
  layer.arcs.forEach(({ members }, arc) => (labels += members.length * ofArc[arc]!));
  for (const arc of layer.arcOf) {
    labels += ofArc[arc]!;
  }
  for (const next of layer.pass) {
    labels += after[next]!.size;
  }
  return labels;
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

function raisedByHandoffs(from: {
  readonly layer: Layer;
  readonly state: number;
  readonly arcFronts: readonly Front[];
  readonly after: readonly Front[];
}): readonly RaisedFront[] {
  const { layer, state, arcFronts, after } = from;
  const raised: RaisedFront[] = [];
  if (layer.unaided >= 0) {
    const { cost } = layer.options[layer.unaided]!;
    raised.push({ front: after[layer.pass[state]!]!, ...cost, option: layer.unaided });
  }
  for (let group = 0; group < layer.groups; group++) {
    const cell = state * layer.groups + group;
    raised.push({
      front: arcFronts[layer.arcOf[cell]!]!,
      hours: layer.hours[cell]!,
      money: layer.money[cell]!,
      effort: layer.effort[cell]!,
      option: -1,
    });
  }
  return raised;
}

/** What a way that begins with an arc may cost at most, whichever state it is taken from. */
function highestCeiling(layer: Layer, arc: number, ceilings: readonly Ceiling[]): Ceiling {
  let [hours, money, effort] = [-Infinity, -Infinity, -Infinity];
  layer.arcOf.forEach((other, cell) => {
    if (other === arc) {
      const ceiling = ceilings[Math.floor(cell / layer.groups)]!;
      hours = Math.max(hours, ceiling.hours - layer.hours[cell]!);
      money = Math.max(money, ceiling.money - layer.money[cell]!);
      effort = Math.max(effort, ceiling.effort - layer.effort[cell]!);
    }
  });
  return { hours, money, effort };
}
