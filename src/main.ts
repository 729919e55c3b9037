import type { Writable } from 'node:stream';
import { closingStack } from './closing-stack.ts';
import type { ClosingStack } from './closing-stack.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { badInput, ThroughlineError } from './errors.ts';
import { connect } from './graph/connect.ts';
import { ensureSchema } from './graph/ensure-schema.ts';
import { findNeo4j } from './graph/find-neo4j.ts';
import { verifyNeo4j } from './graph/verify-neo4j.ts';
import type { Graph } from './graph/graph.ts';
import type { Model } from './model/model.ts';
import { readModel } from './model/read-model.ts';
import { makeSchema } from './resolvers/index.ts';
import { createServer } from './server/create-server.ts';
import { whyUnready } from './server/health.ts';
import { makeLogger } from './server/make-logger.ts';
import { registeredOperations } from './server/registered-operations.ts';
import { onStopSignal } from './stop-signal.ts';
import { isEmpty } from './transfer/clear-graph.ts';
import { exampleNames, loadExample } from './transfer/load-example.ts';
import { COMMAND, newOrigin } from './write/write-origin.ts';
import type { Environment } from './setting-reader.ts';

export interface ServeOptions {
  /** The settings, such as `process.env`. */
  readonly environment: Environment;
  /** Gets one line when the service is ready: `Throughline ready: http://127.0.0.1:4000`. */
  readonly stdout: Writable;
  /** Told what a start is doing while it takes long. Default: the log. */
  readonly onProgress?: (message: string) => void;
}

/** Making indexes and loading an example take longer than a request may; each request brings a nearer deadline. */
const QUESTION_MS = 120_000;

/** What still runs this long after everything is closed is left behind, in milliseconds. */
const EXIT_MS = 1_000;

/**
 * Serves until SIGTERM or SIGINT: then requests under way finish and everything is closed in reverse order. A second
 * signal ends the process at once.
 * @throws ThroughlineError BAD_USER_INPUT for settings that cannot be right, UNAVAILABLE without a Neo4j; whatever had
 * been opened is closed.
 */
export async function serve({ environment, stdout, onProgress }: ServeOptions): Promise<0> {
  const config = readConfig(environment);
  const logger = makeLogger(config.logLevel);
  const stack = closingStack((error) => logger.error({ err: error }, 'Closing failed.'));
  const { stopped, forget } = onStopSignal();
  try {
    const starting = start({
      config,
      environment,
      logger,
      stack,
      onProgress: onProgress ?? ((message) => logger.info(message)),
    });
    // Stopped while starting: what the start opens from now on is closed at once, and how it ends interests nobody.
    starting.catch(() => undefined);
    const url = await Promise.race([starting, stopped]);
    if (url !== undefined) {
      stdout.write(`Throughline ready: ${url}\n`);
      await stopped;
    }
    logger.info('Stopping.');
    return 0;
  } finally {
    await stack.close();
    forget();
    setTimeout(() => process.exit(), EXIT_MS).unref();
  }
}

interface StartOptions {
  readonly config: Config;
  readonly environment: Environment;
  readonly logger: ReturnType<typeof makeLogger>;
  readonly stack: ClosingStack;
  readonly onProgress: (message: string) => void;
}

/** What settings name is looked at before Neo4j is fetched and started, which may take minutes. */
async function start({ config, environment, logger, stack, onProgress }: StartOptions): Promise<string> {
  checkExample(config);
  const model = readModel();
  const schema = makeSchema(model);
  const { operations } = config;
  const registered = operations === null ? null : registeredOperations(operations, schema);
  const neo4j = await findNeo4j({ environment, dataFolder: config.dataFolder, onProgress });
  stack.add(() => neo4j.release());
  const graph = connect({ ...neo4j, timeoutMs: QUESTION_MS, adHocMs: config.limits.deadlineMs });
  stack.add(() => graph.close());
  await verifyNeo4j(graph, neo4j);
  await ensureSchema(graph, model);
  await fillEmptyGraph({ config, graph, model, onProgress });
  // The probes' own question: a Neo4j that has just started takes its time to plan it, and the first probe has little.
  const reason = await whyUnready({ graph, model }, QUESTION_MS);
  if (reason !== null)
    throw new ThroughlineError('UNAVAILABLE', `Expected a graph that is ready, got: ${reason}`);
  const server = await createServer({ config, graph, model, schema, registered, logger });
  stack.add(() => server.close());
  const url = await server.listen();
  warmUp(graph);
  return url;
}

/** Lets Neo4j plan the main question while nobody waits for it: a server that has just started takes seconds for that. */
function warmUp(graph: Graph): void {
  const nobody = { customer: '', job: '', provider: '', providers: [], offerings: [] };
  graph.ask('orchestration/candidates', nobody).catch(() => undefined);
}

function checkExample({ example }: Config): void {
  const names = exampleNames();
  if (example !== null && !names.includes(example)) {
    throw badInput(
      `Expected THROUGHLINE_EXAMPLE to be one of ${names.join(', ')} or none, got "${example}".`,
    );
  }
}

/** Percent between two lines about a load under way. */
const TOLD_EVERY = 25;

interface FillOptions {
  readonly config: Config;
  readonly graph: Graph;
  readonly model: Model;
  readonly onProgress: (message: string) => void;
}

async function fillEmptyGraph({ config, graph, model, onProgress }: FillOptions): Promise<void> {
  if (config.example === null || !(await isEmpty(graph, model))) return;
  onProgress(
    `The graph is empty: loading the example "${config.example}". Set THROUGHLINE_EXAMPLE=none to start with none.`,
  );
  let told = 0;
  await loadExample({
    graph,
    model,
    name: config.example,
    origin: newOrigin('IMPORT', { who: COMMAND, keep: config.keep }),
    onProgress: ({ stage, done, of }) => {
      if (stage !== 'write' || of === null) return;
      const percent = Math.floor((done / of) * 100);
      if (percent < told + TOLD_EVERY) return;
      told = percent;
      onProgress(`Loading the example: ${percent} %.`);
    },
  });
}
