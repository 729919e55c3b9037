import type { CostVector } from '../cost-vector.ts';
import { handoffsFrom, type Layer, type LayeredJob } from './layered-job.ts';
import type { Ceiling } from './sweep.ts';

/** What may be spent from the states and arcs of one layer on. */
export interface LayerCeilings {
  readonly ofState: readonly Ceiling[];
  /** Before the handoff to the arc; the highest of all states that it can be taken from. */
  readonly ofArc: readonly Ceiling[];
}

/**
 * What may still be spent from each state and arc on, by layer: the limits less the least that any way there costs, part
 * by part. A way onward above that cannot be part of a path within the limits.
 */
export function ceilingsByLayer(job: LayeredJob, limits: Ceiling): readonly LayerCeilings[] {
  if (limits.hours === Infinity && limits.money === Infinity && limits.effort === Infinity) {
    return job.layers.map(({ departures, arcs }) => ({
      ofState: departures.map(() => limits),
      ofArc: arcs.map(() => limits),
    }));
  }
  let ofState: readonly Ceiling[] = [limits];
  return job.layers.map((layer) => {
    const ceilings = { ofState, ofArc: ceilingsOfArcs(layer, ofState) };
    ofState = ceilingsAfter(layer, ceilings);
    return ceilings;
  });
}

function ceilingsOfArcs(layer: Layer, ofState: readonly Ceiling[]): readonly Ceiling[] {
  const ofArc = layer.arcs.map(() => NOTHING);
  ofState.forEach((ceiling, state) => {
    const { firstArc } = layer.departures[state]!;
    handoffsFrom(layer, state).forEach((handoff, group) => {
      ofArc[firstArc + group] = higherCeiling(ofArc[firstArc + group]!, lowered(ceiling, handoff));
    });
  });
  return ofArc;
}

function ceilingsAfter(layer: Layer, { ofState, ofArc }: LayerCeilings): readonly Ceiling[] {
  const after: Ceiling[] = [];
  const reach = (state: number, ceiling: Ceiling): void => {
    after[state] = higherCeiling(after[state] ?? NOTHING, ceiling);
  };
  layer.arcs.forEach(({ members, next }, arc) => {
    const costs = members.map((option) => layer.options[option]!.cost);
    const least = {
      hours: Math.min(...costs.map(({ hours }) => hours)),
      money: Math.min(...costs.map(({ money }) => money)),
      effort: Math.min(...costs.map(({ effort }) => effort)),
    };
    reach(next, lowered(ofArc[arc]!, least));
  });
  if (layer.unaided >= 0) {
    const { cost } = layer.options[layer.unaided]!;
    ofState.forEach((ceiling, state) => reach(layer.departures[state]!.pass, lowered(ceiling, cost)));
  }
  return after;
}

const NOTHING: Ceiling = { hours: -Infinity, money: -Infinity, effort: -Infinity };

function lowered(ceiling: Ceiling, cost: CostVector): Ceiling {
  return {
    hours: ceiling.hours - cost.hours,
    money: ceiling.money - cost.money,
    effort: ceiling.effort - cost.effort,
  };
}

/** The higher of two ceilings, part by part. */
export function higherCeiling(a: Ceiling, b: Ceiling): Ceiling {
  return {
    hours: Math.max(a.hours, b.hours),
    money: Math.max(a.money, b.money),
    effort: Math.max(a.effort, b.effort),
  };
}
