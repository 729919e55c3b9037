import type { ConnectionKey, HopKey } from '../../../src/analysis/connections/connection-order.ts';

interface BruteLink {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly confidence: number | null;
}

interface BrutePath {
  readonly line: string;
  readonly key: ConnectionKey;
}

/** Every path without a node twice, found by trying every relationship at every node. */
export function bruteForcePaths(
  links: readonly BruteLink[],
  by: {
    readonly from: string;
    readonly targets: ReadonlySet<string>;
    readonly via: readonly string[];
    readonly notCrossed: ReadonlySet<string>;
    readonly maxHops: number;
  },
): BrutePath[] {
  const found: BrutePath[] = [];
  const walk = (node: string, hops: readonly HopKey[], factors: readonly number[]): void => {
    const nodes = [by.from, ...hops.map(({ to }) => to)];
    if (hops.length > 0 && by.targets.has(node) && by.via.every((id) => nodes.includes(id))) {
      // Ascending factors: one product for one set of them, as on paper.
      const product = [...factors].sort((a, b) => a - b).reduce((all, factor) => all * factor, 1);
      const confidence = Number(product.toPrecision(12));
      found.push({ line: shownArcs(by.from, hops), key: { confidence, hops } });
    }
    if (hops.length === by.maxHops || (hops.length > 0 && by.notCrossed.has(node))) return;
    for (const { from, type, to, confidence } of links) {
      for (const [start, end, forward] of [
        [from, to, true],
        [to, from, false],
      ] as const) {
        if (start !== node || nodes.includes(end)) continue;
        walk(
          end,
          [...hops, { to: end, type, forward }],
          confidence === null ? factors : [...factors, confidence],
        );
      }
    }
  };
  walk(by.from, [], []);
  return found;
}

/** `a -USES-> b <-OFFERS- c`. */
export function shownArcs(from: string, hops: readonly HopKey[]): string {
  return hops.reduce(
    (line, { type, forward, to }) => `${line} ${forward ? `-${type}->` : `<-${type}-`} ${to}`,
    from,
  );
}
