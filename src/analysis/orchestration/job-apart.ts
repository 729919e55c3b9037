import type { Arc, Departure, Layer, LayeredJob } from './layered-job.ts';

/**
 * The same job with states that also say how many steps must still be chosen otherwise than on a given path, so that its
 * paths are those that differ from that path in at least so many steps. State s with n steps to go is number
 * `stateApart(steps, s, n)`.
 */
export function jobApart(
  job: LayeredJob,
  from: {
    /** By layer, the index of the option on the path; -1 where it is none of the layer's. */
    readonly choices: readonly number[];
    /** In how many steps to differ, 0 or more. */
    readonly steps: number;
  },
): LayeredJob {
  return {
    layers: job.layers.map((layer, index) => layerApart(layer, from.choices[index]!, from.steps)),
    ends: job.ends.flatMap((mayEnd) => toGo(from.steps).map((left) => mayEnd && left === 0)),
  };
}

/** The number of a state in which so many of the `steps` steps are still to go. */
export function stateApart(steps: number, state: number, left: number): number {
  return state * (steps + 1) + left;
}

function layerApart(layer: Layer, chosen: number, steps: number): Layer {
  // The option on the path becomes a group of its own, since choosing it leaves as many steps to go as before.
  const split = chosen < 0 ? -1 : layer.groupOf[chosen]!;
  const groups = layer.groups + (split < 0 ? 0 : 1);
  const after = (state: number, left: number, isChosen: boolean): number =>
    stateApart(steps, state, isChosen ? left : Math.max(0, left - 1));

  const arcs: Arc[] = [];
  const firstArcs = new Map<number, number>();
  const firstArcOf = (firstArc: number, left: number): number => {
    const key = stateApart(steps, firstArc, left);
    const known = firstArcs.get(key) ?? arcs.length;
    if (!firstArcs.has(key)) {
      firstArcs.set(key, known);
      const ofGroups = layer.arcs.slice(firstArc, firstArc + layer.groups);
      arcs.push(
        ...ofGroups.map(({ members, next }) => ({
          members: members.filter((option) => option !== chosen),
          next: after(next, left, false),
        })),
      );
      if (split >= 0) {
        arcs.push({ members: [chosen], next: after(ofGroups[split]!.next, left, true) });
      }
    }
    return known;
  };
  return {
    ...layer,
    groups,
    groupOf: layer.groupOf.map((group, option) => (option === chosen && group >= 0 ? layer.groups : group)),
    arcs,
    departures: layer.departures.flatMap((departure) => {
      const { exceptions, pass, firstArc } = departure;
      const ofChosen = exceptions.filter(({ group }) => group === split);
      const all = [...exceptions, ...ofChosen.map(({ cost }) => ({ group: layer.groups, cost }))];
      return toGo(steps).map((left): Departure => ({
        ...departure,
        exceptions: all,
        firstArc: firstArcOf(firstArc, left),
        pass: pass < 0 ? -1 : after(pass, left, layer.unaided === chosen),
      }));
    }),
  };
}

function toGo(steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, left) => left);
}
