import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../src/graph/connect.ts';
import { ensureSchema } from '../src/graph/ensure-schema.ts';
import { findNeo4j } from '../src/graph/find-neo4j.ts';
import type { Neo4jAddress } from '../src/graph/find-neo4j.ts';
import type { Graph } from '../src/graph/graph.ts';
import type { Model } from '../src/model/model.ts';

/** An empty graph with its constraints and indexes in a real Neo4j, which goes when it is closed. */
export interface ThrowAwayGraph {
  readonly graph: Graph;
  /** Where it answers. */
  readonly neo4j: Neo4jAddress;
  close(): Promise<void>;
}

/** Starts it; progress goes to stderr. */
export async function throwAwayGraph(
  model: Model,
  options: { readonly timeoutMs?: number } = {},
): Promise<ThrowAwayGraph> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const neo4j = await findNeo4j({
    environment: process.env,
    dataFolder,
    onProgress: (message) => process.stderr.write(`${message}\n`),
    throwAway: true,
  });
  const graph = connect({ ...neo4j, ...options });
  await ensureSchema(graph, model);
  return {
    graph,
    neo4j,
    close: async () => {
      await graph.close();
      await neo4j.release();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
