import { Command } from 'commander';
import { schemaStatements } from '../graph/ensure-schema.ts';
import type { Graph } from '../graph/graph.ts';
import { ENTITY } from '../model/model.ts';
import type { Model } from '../model/model.ts';
import { checkGraph } from '../transfer/check-graph.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { print } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Faults named one by one. */
const NAMED = 10;

/** `throughline doctor` */
export function doctorCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('doctor')
    .description('check Node.js, Neo4j and everything in the graph against the model; changes nothing')
    .action(
      runs(() => {
        const found = new Findings(terminal);
        found.tell({
          good: nodeMajor() >= 20,
          what: `Node.js ${process.versions.node}`,
          remedy: 'Install Node.js 20 or newer.',
        });
        return withGraph(terminal, { prepare: false }, async ({ graph, model, neo4j }) => {
          found.tell({
            good: true,
            what: `Neo4j ${await neo4jVersion(graph)} at ${neo4j.uri} (${SOURCES[neo4j.source]})`,
          });
          await checkSchema(graph, model, found);
          await checkShared(graph, model, found);
          await checkContents(graph, model, found);
          return found.wrong === 0 ? 0 : 1;
        });
      }),
    );
}

const SOURCES = { given: 'NEO4J_URI', docker: 'Docker', local: 'the local one' } as const;

interface Finding {
  readonly good: boolean;
  readonly what: string;
  /** What to do when it is not good. */
  readonly remedy?: string;
}

class Findings {
  readonly #terminal: Terminal;
  wrong = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  tell({ good, what, remedy }: Finding): void {
    if (!good) this.wrong += 1;
    print(this.#terminal, good ? `✓ ${what}` : `✗ ${what}${remedy === undefined ? '' : `. ${remedy}`}`);
  }

  detail(line: string): void {
    print(this.#terminal, `    ${line}`);
  }

  count(name: string, count: number): void {
    print(this.#terminal, `  ${name.padEnd(16)} ${shown(count).padStart(10)}`);
  }
}

function nodeMajor(): number {
  return Number(process.versions.node.split('.')[0]);
}

async function neo4jVersion(graph: Graph): Promise<string> {
  const [kernel] = await graph.ask<{ version: string; edition: string }>('transfer/neo4j-version');
  return kernel === undefined ? 'of an unknown version' : `${kernel.version} ${kernel.edition}`;
}

async function checkSchema(graph: Graph, model: Model, found: Findings): Promise<void> {
  const names = new Set((await graph.ask<{ name: string }>('transfer/schema-names')).map(({ name }) => name));
  const wanted = schemaStatements(model).flatMap(({ text }) => / (throughline_\w+) /.exec(text)?.[1] ?? []);
  const missing = wanted.filter((name) => !names.has(name));
  found.tell({
    good: missing.length === 0,
    what:
      missing.length === 0
        ? `${wanted.length} constraints and indexes`
        : `${missing.length} of ${wanted.length} constraints and indexes are missing: ${missing.join(', ')}`,
    remedy: 'Run "throughline serve", which makes them.',
  });
}

/** Ids are unique over all labels through the label that all nodes share. */
async function checkShared(graph: Graph, model: Model, found: Findings): Promise<void> {
  const labels = model.nodes.map((node) => node.label).join('|');
  const text = `MATCH (n:${labels}) WHERE NOT n:${ENTITY} RETURN count(n) AS stray`;
  const stray = (await graph.ask<{ stray: number }>({ text, params: {} }))[0]?.stray ?? 0;
  found.tell({
    good: stray === 0,
    what:
      stray === 0
        ? `All nodes carry the label ${ENTITY}`
        : `${stray} nodes lack the label ${ENTITY}, so that their ids may come twice`,
    remedy: `Run in Neo4j: MATCH (n:${labels}) WHERE NOT n:${ENTITY} SET n:${ENTITY}`,
  });
}

async function checkContents(graph: Graph, model: Model, found: Findings): Promise<void> {
  const { faults, rows, astray } = await checkGraph(graph, model);
  const wrong = faults.count + [...astray.values()].reduce((sum, count) => sum + count, 0);
  found.tell({
    good: wrong === 0,
    what:
      wrong === 0
        ? 'All nodes and relationships fit the model'
        : `${shown(wrong)} ${wrong === 1 ? 'thing does' : 'things do'} not fit the model`,
    remedy: 'Correct by a mutation or an import, or in Neo4j what the model does not reach.',
  });
  faults.listed.slice(0, NAMED).forEach(({ file, message }) => found.detail(`${file}: ${message}`));
  if (faults.count > NAMED) found.detail(`… and ${shown(faults.count - NAMED)} more`);
  for (const [name, count] of astray) {
    found.detail(
      `${name}: ${shown(count)} ${model.byLabel(name) ? 'without an id that is a text' : 'between nodes that the model does not join so'}`,
    );
  }
  const types = new Set(model.relationships.map(({ type }) => type));
  for (const name of [...model.nodes.map((node) => node.label), ...types]) {
    found.count(name, rows.get(name) ?? 0);
  }
}

function shown(count: number): string {
  return count.toLocaleString('en');
}
