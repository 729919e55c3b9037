import type { LayeredJob } from './layered-job.ts';
import type { Ceiling } from './merge-fronts.ts';

/**
 * What may still be spent from each state on, by layer and state: the limits less the least that any way to the state
 * costs, part by part. A way onward above that cannot be part of a path within the limits.
 */
export function ceilingsByState(job: LayeredJob, limits: Ceiling): readonly (readonly Ceiling[])[] {
  if (limits.hours === Infinity && limits.money === Infinity && limits.effort === Infinity) {
    return job.layers.map(({ states }) => Array.from({ length: states }, () => limits));
  }
  let ceilings: readonly Ceiling[] = [limits];
  return job.layers.map((layer) => {
    const entering = ceilings;
    const next: Ceiling[] = [];
    const reach = (state: number, ceiling: Ceiling): void => {
      const known = next[state] ?? { hours: -Infinity, money: -Infinity, effort: -Infinity };
      next[state] = {
        hours: Math.max(known.hours, ceiling.hours),
        money: Math.max(known.money, ceiling.money),
        effort: Math.max(known.effort, ceiling.effort),
      };
    };
    const leastOf = layer.arcs.map(({ members }) => {
      const costs = members.map((option) => layer.options[option]!.cost);
      return {
        hours: Math.min(...costs.map(({ hours }) => hours)),
        money: Math.min(...costs.map(({ money }) => money)),
        effort: Math.min(...costs.map(({ effort }) => effort)),
      };
    });
    entering.forEach((ceiling, state) => {
      for (let group = 0; group < layer.groups; group++) {
        const cell = state * layer.groups + group;
        const arc = layer.arcOf[cell]!;
        reach(layer.arcs[arc]!.next, {
          hours: ceiling.hours - layer.hours[cell]! - leastOf[arc]!.hours,
          money: ceiling.money - layer.money[cell]! - leastOf[arc]!.money,
          effort: ceiling.effort - layer.effort[cell]! - leastOf[arc]!.effort,
        });
      }
      if (layer.unaided >= 0) {
        const { cost } = layer.options[layer.unaided]!;
        reach(layer.pass[state]!, {
          hours: ceiling.hours - cost.hours,
          money: ceiling.money - cost.money,
          effort: ceiling.effort - cost.effort,
        });
      }
    });
    ceilings = next;
    return entering;
  });
}
