import type { LayeredInstance, Triple } from './layered-instance.ts';

/**
 * The plain way to the same front, to measure the search against: forwards step by step, one front per provider, all
 * candidates sorted and swept, in ordinary arrays.
 */
export function plainFront({ steps, providerHandoff }: LayeredInstance): readonly Triple[] {
  const providers = providerHandoff.length;
  let fronts: (readonly Triple[])[] | undefined;
  for (const candidates of steps) {
    const reached = fronts;
    fronts = Array.from({ length: providers }, (_, provider) => {
      const offered = nonDominated(
        candidates.filter((one) => one.provider === provider).map(({ cost }) => cost),
      );
      if (offered.length === 0) {
        return [];
      }
      const before =
        reached === undefined
          ? [[0, 0, 0] as const]
          : nonDominated(
              reached.flatMap((front, from) =>
                front.map((cost) => sum(cost, providerHandoff[from]![provider]!)),
              ),
            );
      return nonDominated(before.flatMap((cost) => offered.map((more) => sum(cost, more))));
    });
  }
  return nonDominated((fronts ?? []).flat());
}

function sum(a: Triple, b: Triple): Triple {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function nonDominated(costs: Triple[]): readonly Triple[] {
  costs.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const [money, effort]: [number[], number[]] = [[], []];
  return costs.filter((cost) => {
    let [low, high] = [0, money.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (money[middle]! <= cost[1]) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && effort[low - 1]! <= cost[2]) {
      return false;
    }
    let last = low;
    if (low > 0 && money[low - 1] === cost[1]) low--;
    while (last < money.length && effort[last]! >= cost[2]) last++;
    money.splice(low, last - low, cost[1]);
    effort.splice(low, last - low, cost[2]);
    return true;
  });
}
