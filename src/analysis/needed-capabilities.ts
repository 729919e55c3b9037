import { groupBy } from '../group-by.ts';

/** What an offering needs beyond what is held. */
export type NeededCapabilities = (offering: string, held: ReadonlySet<string>) => readonly string[];

/**
 * Walks from what an offering REQUIRES along DEPENDS_ON; a held capability ends the walk. The answer names each capability
 * once, in no particular order.
 */
export function neededCapabilities(graph: {
  readonly requires: readonly { readonly offering: string; readonly capability: string }[];
  readonly dependsOn: readonly { readonly capability: string; readonly on: string }[];
}): NeededCapabilities {
  const required = groupBy(graph.requires, (row) => row.offering);
  const dependsOn = groupBy(graph.dependsOn, (row) => row.capability);
  return (offering, held) => {
    const needs = new Set<string>();
    const waiting = (required.get(offering) ?? []).map((row) => row.capability);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (held.has(next) || needs.has(next)) continue;
      needs.add(next);
      for (const { on } of dependsOn.get(next) ?? []) waiting.push(on);
    }
    return [...needs];
  };
}
