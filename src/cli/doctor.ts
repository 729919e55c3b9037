import { Command } from 'commander';
import { counted, shown } from '../counted.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import { checkGraph } from '../transfer/check-graph.ts';
import { findUnknown } from '../transfer/doctor/find-unknown.ts';
import { checksOf } from '../transfer/doctor/repairs.ts';
import { findViolations, repairSchema, repairViolations } from '../transfer/doctor/run-repairs.ts';
import { findSchemaFaults } from '../transfer/doctor/schema-faults.ts';
import type { Runs } from './commands.ts';
import { withGraph } from './open-graph.ts';
import { print } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Faults named one by one. */
const NAMED = 10;

const HELP = `
Changes nothing without --repair. For what others wrote past the model, such as users of Neo4j Bloom, it proposes Cypher. Safe
is what loses nothing: constraints and indexes, missing ids, names and the label of all nodes, texts that read as the number or
date that the model has, relationships that stand twice and alike. The rest is yours to decide. Repairs are no writes of
Throughline's history: they cannot be undone, so take a backup first.`;

interface Examined {
  readonly graph: Graph;
  readonly model: Model;
  /** Whether safe repairs are run. */
  readonly repair: boolean;
}

/** `throughline doctor [--repair]` */
export function doctorCommand(runs: Runs, terminal: Terminal): Command {
  return new Command('doctor')
    .description('check Node.js, Neo4j and everything in the graph against the model')
    .option('--repair', 'run the safe repairs, those of the contents in one transaction')
    .addHelpText('after', HELP)
    .action(
      runs(({ repair = false }: { repair?: boolean }) => {
        const found = new Findings(terminal);
        found.tell({
          good: nodeMajor() >= 20,
          what: `Node.js ${process.versions.node}`,
          remedy: 'Install Node.js 20 or newer.',
        });
        return withGraph(terminal, { prepare: false }, async ({ graph, model, neo4j }) => {
          const examined = { graph, model, repair };
          found.tell({
            good: true,
            what: `Neo4j ${await neo4jVersion(graph)} at ${neo4j.uri} (${SOURCES[neo4j.source]})`,
          });
          // What the contents lack, such as ids, must be there before a constraint can hold them to it.
          await checkViolations(examined, found);
          await checkSchema(examined, found);
          await checkContents(graph, model, found);
          if (repair && found.wrong > 0)
            print(terminal, 'Run "throughline doctor" again to see what is left.');
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

  /** What is worth knowing, and no fault. */
  note(what: string): void {
    print(this.#terminal, `! ${what}`);
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

async function checkSchema({ graph, model, repair }: Examined, found: Findings): Promise<void> {
  const { wanted, faults } = await findSchemaFaults(graph, model);
  found.tell({
    good: faults.length === 0,
    what:
      faults.length === 0
        ? `${wanted} constraints and indexes`
        : `${faults.length} of ${wanted} constraints and indexes ${faults.length === 1 ? 'is not as it' : 'are not as they'} should be`,
    remedy: repair ? 'Repaired as follows.' : 'Run "throughline doctor --repair".',
  });
  for (const fault of faults) {
    found.detail(`${fault.name}: ${fault.problem}${fault.got === null ? '' : `, ${fault.got}`}`);
    fault.repair.forEach((statement) => found.detail(`  ${statement};`));
  }
  if (repair) await repairSchema(graph, faults);
}

/** What others wrote past the model, kind by kind, with Cypher that mends it. */
async function checkViolations({ graph, model, repair }: Examined, found: Findings): Promise<void> {
  const violations = await findViolations(graph, checksOf(model));
  for (const { check, count } of violations) {
    found.tell({
      good: false,
      what: `${check.of === null ? counted(count, 'node') : `${shown(count)} ${check.of}`} ${check.what}`,
    });
    if (check.repair === null) found.detail('Decide which is right: there is no repair.');
    else found.detail(`${repairWord(check.isSafe, repair)}: ${check.repair};`);
  }
  for (const { is, name, count, meant, repair: statement } of await findUnknown(graph, model)) {
    const what = `${is === 'label' ? `${counted(count, 'node')} of the label` : `${counted(count, 'relationship')} of the type`} "${name}", which the model does not have`;
    if (meant === null) found.note(what);
    else {
      found.tell({ good: false, what: `${what}; perhaps "${meant}" was meant` });
      found.detail(`Repair, if so: ${statement};`);
    }
  }
  if (repair) await repairViolations(graph, violations);
}

function repairWord(isSafe: boolean, repair: boolean): string {
  if (!isSafe) return 'Repair, if you want that';
  return repair ? 'Repaired' : 'Repair, safe';
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
