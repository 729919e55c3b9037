import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.ts';
import { ENTITY } from '../model/model.ts';
import type { Model } from '../model/model.ts';

interface HealthOptions {
  readonly graph: Graph;
  readonly model: Model;
  /** Whether the service has begun to stop. */
  readonly stopping: () => boolean;
}

/** A probe waits no longer than this, in milliseconds, also when Neo4j says nothing at all. */
const PROBE_MS = 1_500;

/** `/health/live`: the process runs. `/health/ready`: it can answer. Open to everybody, and they tell no more than that. */
export function healthRoutes(app: FastifyInstance, options: HealthOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  const unready = shared(() => whyUnready(options, PROBE_MS));
  app.get('/health/ready', async (_request, reply) => {
    const reason = options.stopping() ? 'The service is stopping.' : await unready();
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: 'unavailable', reason });
  });
}

/** Why the graph cannot be asked now, in a sentence; null when it can. Takes so many milliseconds at most. */
export async function whyUnready(
  { graph, model }: Pick<HealthOptions, 'graph' | 'model'>,
  withinMs: number,
): Promise<string | null> {
  const wanted = [ENTITY, ...model.nodes.map(({ label }) => label)];
  try {
    const rows = await graph
      .within({ deadline: Date.now() + withinMs })
      .ask<{ readonly label: string }>('health/unique-ids');
    const unique = new Set(rows.map(({ label }) => label));
    return wanted.every((label) => unique.has(label)) ? null : 'Constraints of the graph are missing.';
  } catch {
    return 'Neo4j does not answer.';
  }
}

/** Probes that come together ask once: whoever can reach an open address should not be able to keep Neo4j busy by it. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
