import { FORMULA_VERSION } from '../analysis/formula-version.ts';
import { graphFingerprint } from '../graph/graph-fingerprint.ts';
import type { Context } from './context.ts';

interface GraphInfo {
  readonly currency: string;
  readonly formulaVersion: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly fingerprint: () => Promise<string>;
}

/** Query.graph. The fingerprint reads the whole graph, so that it is taken where it is selected. */
export async function graphInfo(_: unknown, __: unknown, context: Context): Promise<GraphInfo> {
  const [counts] = await context.graph.ask<{ nodes: number; relationships: number }>('graph/counts');
  return {
    currency: context.currency,
    formulaVersion: FORMULA_VERSION,
    nodes: counts?.nodes ?? 0,
    relationships: counts?.relationships ?? 0,
    fingerprint: () => graphFingerprint(context.graph, context.model),
  };
}
