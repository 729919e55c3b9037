import type { CostVector } from '../cost-vector.ts';
import { EMPTY_FRONT, END_FRONT, withoutCosts, type Front } from './front.ts';
import {
  handoffsFrom,
  stateAfter,
  type Arc,
  type Departure,
  type Layer,
  type LayeredJob,
} from './layered-job.ts';
import { frontMerger, type Ceiling, type MergeFronts, type RaisedFront } from './merge-fronts.ts';
import { ceilingsByLayer, higherCeiling, type LayerCeilings } from './state-ceilings.ts';
import { thinned } from './thinned-fronts.ts';

/** The fronts of every state, from each step to the end. */
export interface ParetoFronts {
  /** By layer and state; those of the first layer's state 0 are the whole paths. */
  readonly fronts: readonly (readonly Front[])[];
  /** 0 when exact; else no Pareto-optimal cost is missed by more than this share of it in any part. */
  readonly epsilon: number;
  /** How many labels were looked at. */
  readonly labels: number;
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
 * cost, hence with the same label, so the smaller first option decides. Each layer is merged in three: the options of an
 * arc; all arcs at the usual handoff, once for all states; and for each state that front with the arcs to which its
 * handoff is cheaper. What the usual handoff overrates there is dominated by the same way at its own handoff.
 *
 * The multiobjective shortest path in a layered graph: Martins, EJOR 16(2), 1984, with the label merging of merge-fronts.ts.
 */
export function paretoFronts(job: LayeredJob, search: FrontSearch): ParetoFronts {
  const ceilings = ceilingsByLayer(job, search.limits);
  const fronts: (readonly Front[])[] = [];
  let after: readonly Front[] = job.ends.map((mayEnd) => (mayEnd ? END_FRONT : EMPTY_FRONT));
  let [epsilon, labels] = [0, 0];
  const mergeFronts = frontMerger();
  const merge: MergeFronts = (raised, ceiling) => {
    search.checkpoint();
    raised.forEach(({ front }) => (labels += front.size));
    return mergeFronts(raised, ceiling);
  };

  for (let index = job.layers.length - 1; index >= 0; index--) {
    const layer = job.layers[index]!;
    // What is left is shared among the layers left; early ones are cheap, so twice the equal share does for late ones.
    const thin = thinned(
      after,
      labelsToMerge(layer, after),
      (2 * Math.max(0, search.labelBudget - labels)) / (index + 1),
    );
    after = thin.fronts;
    epsilon = (1 + epsilon) * (1 + thin.epsilon) - 1;
    fronts.unshift(search.keepCosts ? after : after.map(withoutCosts));
    after = frontsEntering(layer, { after, ceilings: ceilings[index]!, merge });
  }
  fronts.unshift(after);
  return { fronts, epsilon, labels };
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

function frontsEntering(
  layer: Layer,
  context: {
    readonly after: readonly Front[];
    readonly ceilings: LayerCeilings;
    readonly merge: MergeFronts;
  },
): readonly Front[] {
  const { after, ceilings, merge } = context;
  const arcFronts = layer.arcs.map((arc, index) =>
    merge(raisedByOptions(layer, arc, after[arc.next]!), ceilings.ofArc[index]!),
  );
  const highest = ceilings.ofState.reduce(higherCeiling);
  const usualFronts = new Map<string, Front>();
  const usualFront = ({ firstArc, usual }: Departure): Front => {
    const key = `${firstArc} ${usual.hours} ${usual.money} ${usual.effort}`;
    const known =
      usualFronts.get(key) ??
      merge(
        raisedByHandoffs(arcFronts, { firstArc, handoffs: Array<CostVector>(layer.groups).fill(usual) }),
        highest,
      );
    usualFronts.set(key, known);
    return known;
  };
  return layer.departures.map((departure, state) => {
    const { firstArc, exceptions, pass } = departure;
    const raised: RaisedFront[] = [];
    if (departure.isNeverDearer) {
      raised.push({ front: usualFront(departure), hours: 0, money: 0, effort: 0, option: -1 });
      for (const { group, cost } of exceptions) {
        raised.push({ front: arcFronts[firstArc + group]!, ...cost, option: -1 });
      }
    } else {
      raised.push(...raisedByHandoffs(arcFronts, { firstArc, handoffs: handoffsFrom(layer, state) }));
    }
    if (layer.unaided >= 0) {
      raised.push({ front: after[pass]!, ...layer.options[layer.unaided]!.cost, option: layer.unaided });
    }
    return merge(raised, ceilings.ofState[state]!);
  });
}

function raisedByHandoffs(
  arcFronts: readonly Front[],
  { firstArc, handoffs }: { readonly firstArc: number; readonly handoffs: readonly CostVector[] },
): readonly RaisedFront[] {
  return handoffs.map((cost, group) => ({ front: arcFronts[firstArc + group]!, ...cost, option: -1 }));
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
