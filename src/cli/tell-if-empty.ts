import { isEmpty } from '../transfer/clear-graph.ts';
import type { OpenGraph } from './open-graph.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Beside an answer that an empty graph would explain: says so where it is empty, and how to fill it. */
export async function tellIfEmpty(
  terminal: Terminal,
  { graph, model }: Pick<OpenGraph, 'graph' | 'model'>,
): Promise<void> {
  if (await isEmpty(graph, model)) {
    tell(terminal, 'The graph is empty; `throughline seed` loads an example.');
  }
}
