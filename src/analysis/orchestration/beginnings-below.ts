import { addCosts, NO_COST, type CostVector } from '../cost-vector.ts';
import { handoffsFrom, stateAfter, type Layer, type LayeredJob } from './layered-job.ts';

/** Costs by layer and state, such that every way from the start to the state costs no less than one of them in any part. */
export type BeginningsBelow = readonly (readonly (readonly CostVector[])[])[];

/** So many costs stand for all the ways to a state. */
const MOST = 16;

/**
 * Works out, from the first layer on, what the ways to each state cost at least: their Pareto-optimal costs, of which those
 * next to each other are put together by their least parts where there are too many.
 */
export function beginningsBelow(job: LayeredJob): BeginningsBelow {
  let reached: readonly (readonly CostVector[])[] = [[NO_COST]];
  return job.layers.map((layer) => {
    const entering = reached;
    reached = beginningsAfter(layer, entering);
    return entering;
  });
}

function beginningsAfter(
  layer: Layer,
  entering: readonly (readonly CostVector[])[],
): readonly (readonly CostVector[])[] {
  const after: CostVector[][] = [];
  layer.departures.forEach((_, state) => {
    const handoffs = handoffsFrom(layer, state);
    layer.options.forEach(({ cost }, option) => {
      const more = addCosts(cost, handoffs[layer.groupOf[option]!] ?? NO_COST);
      const reached = (after[stateAfter(layer, state, option)] ??= []);
      for (const before of entering[state] ?? []) reached.push(addCosts(before, more));
    });
  });
  return Array.from(after, (costs = []) => putTogether(notDominated(costs)));
}

/** Ascending by hours. */
function notDominated(costs: readonly CostVector[]): readonly CostVector[] {
  const kept: CostVector[] = [];
  for (const cost of costs.toSorted(
    (a, b) => a.hours - b.hours || a.money - b.money || a.effort - b.effort,
  )) {
    if (!kept.some(({ money, effort }) => money <= cost.money && effort <= cost.effort)) kept.push(cost);
  }
  return kept;
}

function putTogether(costs: readonly CostVector[]): readonly CostVector[] {
  if (costs.length <= MOST) return costs;
  return Array.from({ length: MOST }, (_, part) => {
    const together = costs.slice(
      Math.floor((part * costs.length) / MOST),
      Math.floor(((part + 1) * costs.length) / MOST),
    );
    return {
      hours: Math.min(...together.map(({ hours }) => hours)),
      money: Math.min(...together.map(({ money }) => money)),
      effort: Math.min(...together.map(({ effort }) => effort)),
    };
  });
}
