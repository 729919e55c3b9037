import { readdirSync } from 'node:fs';
import { badInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { projectFile } from '../project-files.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import { importGraph } from './import-graph.ts';
import type { ImportProgress, ImportReport } from './import-graph.ts';

/** Which example to load into which graph. */
export interface LoadExample {
  readonly graph: Graph;
  readonly model: Model;
  /** The name of a folder under examples/. */
  readonly name: string;
  /** Default: a new import of the command line. */
  readonly origin?: WriteOrigin;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** The examples that ship with the project: the folders under examples/ that hold a graph, and not only questions. */
export function exampleNames(): readonly string[] {
  return readdirSync(projectFile('examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(projectFile(`examples/${name}`)).some((file) => file.endsWith('.csv')))
    .sort();
}

/**
 * Loads an example. Whether the graph is empty is for the caller to see to (`isEmpty`).
 * @throws ThroughlineError BAD_USER_INPUT for a name that no example has; UNAVAILABLE, DEADLINE_EXCEEDED.
 */
export async function loadExample({
  graph,
  model,
  name,
  origin,
  onProgress,
}: LoadExample): Promise<ImportReport> {
  const names = exampleNames();
  if (!names.includes(name)) {
    throw badInput(`Expected the name of an example, got "${name}". There are: ${names.join(', ')}.`);
  }
  const report = await importGraph({
    graph,
    model,
    paths: [projectFile(`examples/${name}`)],
    ...(origin === undefined ? {} : { origin }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const [fault] = report.faults;
  if (fault !== undefined) {
    throw new Error(
      `Expected the example "${name}" to be right, got ${fault.file}:${fault.line}: ${fault.message}`,
    );
  }
  return report;
}
