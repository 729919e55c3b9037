import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { connect } from '../graph/connect.ts';
import { ensureSchema } from '../graph/ensure-schema.ts';
import { findNeo4j } from '../graph/find-neo4j.ts';
import { verifyNeo4j } from '../graph/verify-neo4j.ts';
import type { FoundNeo4j } from '../graph/find-neo4j.ts';
import type { Graph } from '../graph/graph.ts';
import { readModel } from '../model/read-model.ts';
import type { Model } from '../model/model.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** A batch of a command may take longer than a request, in milliseconds. */
const QUESTION_MS = 120_000;

/** The graph that a command works on. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly model: Model;
  readonly config: Config;
  readonly neo4j: Pick<FoundNeo4j, 'uri' | 'source'>;
}

/**
 * Finds the graph as the service does, starts its Neo4j where it does not run, and gives it back when the work is done.
 * @throws ThroughlineError BAD_USER_INPUT for a wrong setting, UNAVAILABLE without a Neo4j.
 */
export async function withGraph<T>(
  terminal: Terminal,
  options: {
    /** Whether missing constraints and indexes are made; a command that only looks does not change the graph. */
    readonly prepare: boolean;
    /** Where it has been read already. */
    readonly model?: Model;
  },
  work: (open: OpenGraph) => Promise<T>,
): Promise<T> {
  const { environment } = terminal;
  const config = readConfig(environment);
  const found = await findNeo4j({
    environment,
    dataFolder: config.dataFolder,
    onProgress: (message) => tell(terminal, message),
  });
  try {
    const graph = connect({ ...found, timeoutMs: QUESTION_MS, adHocMs: config.limits.deadlineMs });
    try {
      await verifyNeo4j(graph, found);
      const { model = readModel() } = options;
      if (options.prepare) await ensureSchema(graph, model);
      return await work({ graph, model, config, neo4j: found });
    } finally {
      await graph.close();
    }
  } finally {
    await found.release();
  }
}
