/**
 * How fast graphs come in and go out: `npx tsx bench/import.ts [runs, default 3] [scale, default 1]`.
 *
 * Data: 50,001 generated rows in CSV (1 source, 2,000 jobs, 8,000 offerings, 30,000 SERVES, 10,000 INTEGRATES_WITH), times
 * the scale, on a throw-away Neo4j. Beside the import into an empty graph, with and without history, in the same run, the
 * bare loop: the same rows, already in memory, by UNWIND, MERGE on the constrained id and SET in transactions of 5,000, with
 * nothing read, nothing checked and nothing told. They begin a run by turns. One run goes before the measured ones. Prints
 * the median and the slowest of the runs in rows per second, the ratios of the medians to that of the bare loop, and the peak
 * memory of an import by the command, in a process of its own, and of its undo.
 *
 * The last alone: `npx tsx bench/import.ts 0 [scale]`; with a scale of 25 that is 1,000,000 relationships between 250,000
 * nodes.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../src/analysis/seeded-random.ts';
import type { Graph } from '../src/graph/graph.ts';
import { readModel } from '../src/model/read-model.ts';
import { exportFile } from '../src/transfer/export/export-file.ts';
import { importGraph } from '../src/transfer/import-graph.ts';
import { BATCH_ROWS } from '../src/transfer/write-input.ts';
import { newOrigin } from '../src/write/write-origin.ts';
import { commandApart } from './command-apart.ts';
import type { Ended } from './command-apart.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

const RUNS = Number(process.argv[2] ?? 3);
const SCALE = Number(process.argv[3] ?? 1);

interface Table {
  readonly file: string;
  /** A column as neo4j-admin's header has it. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How the bare loop stores its rows. */
  readonly bare: string;
}

const model = readModel();
const tables = generate();
const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const { graph, neo4j, close } = await throwAwayGraph(model, { timeoutMs: 120_000 });
try {
  const input = join(folder, 'input');
  mkdirSync(input);
  for (const { file, columns, rows } of tables) {
    writeFileSync(join(input, file), `${[columns, ...rows].map((row) => row.join(',')).join('\n')}\n`);
  }
  const bareRows = tables.map(({ columns, rows }) => rows.map((row) => bareRow(columns, row)));
  // Each group begins with an empty graph.
  const groups: readonly Readonly<Record<string, () => Promise<unknown>>>[] = [
    { 'bare loop': () => bareImport(graph, bareRows) },
    { 'import, no history': () => goodImport(graph, { input, history: false }) },
    {
      import: () => goodImport(graph, { input, history: true }),
      export: () => exportFile(join(folder, 'out.jsonl'), { graph, model }),
      'import again': () => goodImport(graph, { input, history: true }),
    },
  ];
  const seconds = new Map(
    groups.flatMap((group) => Object.keys(group)).map((name) => [name, [] as number[]]),
  );
  for (let run = 0; RUNS > 0 && run <= RUNS; run += 1) {
    for (const [at] of groups.entries()) {
      await empty(graph);
      for (const [name, work] of Object.entries(groups[(at + run) % groups.length] ?? {})) {
        const time = await timed(work);
        if (run > 0) seconds.get(name)?.push(time);
      }
    }
  }
  const bare = median(seconds.get('bare loop') ?? []);
  for (const [name, times] of RUNS > 0 ? seconds : []) {
    const [middle, slowest] = [median(times), Math.max(...times)].map((time) =>
      Math.round(total / time).toLocaleString('en'),
    );
    const ratio = (bare / median(times)).toFixed(2);
    process.stdout.write(
      `${name.padEnd(18)} ${middle} rows/s, slowest ${slowest} rows/s, ${ratio} of the bare loop\n`,
    );
  }
  process.stdout.write(`${total.toLocaleString('en')} rows, ${RUNS} runs\n`);
  await empty(graph);
  const environment = {
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
  };
  const imported = await commandApart({ environment, words: ['import', '--json', input] });
  tellPeak('import', imported);
  const { id } = JSON.parse(imported.stdout) as { readonly id: string };
  tellPeak('undo', await commandApart({ environment, words: ['undo', '--quiet', id] }));
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}

function tellPeak(name: string, { seconds: time, peakMegabytes }: Ended): void {
  process.stdout.write(
    `${name} by the command: ${time.toFixed(0)} s, ${peakMegabytes.toFixed(0)} MB of memory at most\n`,
  );
}

async function goodImport(
  into: Graph,
  { input, history }: { readonly input: string; readonly history: boolean },
): Promise<void> {
  const origin = newOrigin('IMPORT', { who: 'bench', keep: { history, days: 90 } });
  const { faults } = await importGraph({ graph: into, model, paths: [input], origin });
  if (faults[0] !== undefined) throw new Error(faults[0].message);
}

/** A row as the bare loop sends it: its ends or its id, and its properties as one map. */
function bareRow(columns: readonly string[], row: readonly (string | number)[]): unknown {
  const properties: Record<string, string | number> = {};
  const ends: Record<string, string | number> = {};
  columns.forEach((column, at) => {
    const [name = '', type = ''] = column.split(':');
    const value = row[at] as string | number;
    if (type.startsWith('START_ID')) ends['from'] = value;
    else if (type.startsWith('END_ID')) ends['to'] = value;
    else if (type !== 'TYPE') properties[name] = value;
  });
  return { ...ends, id: properties['id'], properties };
}

async function bareImport(into: Graph, bareRows: readonly (readonly unknown[])[]): Promise<void> {
  for (const [at, { bare }] of tables.entries()) {
    const rows = bareRows[at] ?? [];
    for (let from = 0; from < rows.length; from += BATCH_ROWS) {
      const params = { rows: rows.slice(from, from + BATCH_ROWS) };
      await into.write((transaction) => transaction.ask({ text: `UNWIND $rows AS row ${bare}`, params }));
    }
  }
}

async function empty(graph: Graph): Promise<void> {
  const text = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS gone';
  for (let gone = 1; gone > 0;) {
    const [row] = await graph.write((transaction) => transaction.ask<{ gone: number }>({ text, params: {} }));
    gone = row?.gone ?? 0;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function generate(): readonly Table[] {
  const random = seededRandom(1);
  const below = (end: number): number => Math.floor(random() * end);
  const many = (count: number, row: (at: number) => (string | number)[]): (string | number)[][] =>
    Array.from({ length: count }, (_, at) => row(at));
  const pairs = (count: number, starts: number, ends: number): (readonly [number, number])[] => {
    const found = new Set<number>();
    while (found.size < count) found.add(below(starts) * ends + below(ends));
    return [...found].map((pair) => [Math.floor(pair / ends), pair % ends]);
  };
  const jobs = 2_000 * SCALE;
  const offerings = 8_000 * SCALE;
  const node = (label: string): string => `MERGE (n:Entity:${label} {id: row.id}) SET n += row.properties`;
  const relationship = (from: string, type: string, to: string): string =>
    `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`;
  return [
    {
      file: 'sources.csv',
      columns: ['id:ID(Source)', 'name'],
      rows: [['survey', 'Survey']],
      bare: node('Source'),
    },
    {
      file: 'jobs.csv',
      columns: ['id:ID(Job)', 'name', 'kind', 'sourceId', 'confidence:float', 'unaidedHours:float'],
      rows: many(jobs, (at) => [`job-${at}`, `Job ${at}`, 'FUNCTIONAL', 'survey', 0.7, below(100) / 10]),
      bare: node('Job'),
    },
    {
      file: 'offerings.csv',
      columns: ['id:ID(Offering)', 'name', 'kind', 'sourceId', 'confidence:float'],
      rows: many(offerings, (at) => [`offering-${at}`, `Offering ${at}`, 'PRODUCT', 'survey', 0.7]),
      bare: node('Offering'),
    },
    {
      file: 'serves.csv',
      columns: [':START_ID(Offering)', ':END_ID(Job)', 'hours:float', 'money:float', 'sourceId', ':TYPE'],
      rows: pairs(30_000 * SCALE, offerings, jobs).map(([from, to]) => [
        `offering-${from}`,
        `job-${to}`,
        below(50) / 10,
        below(200),
        'survey',
        'SERVES',
      ]),
      bare: relationship('Offering', 'SERVES', 'Job'),
    },
    {
      file: 'integrates-with.csv',
      columns: [':START_ID(Offering)', ':END_ID(Offering)', 'hours:float', ':TYPE'],
      rows: pairs(10_000 * SCALE, offerings, offerings).map(([from, to]) => [
        `offering-${from}`,
        `offering-${to}`,
        below(10) / 10,
        'INTEGRATES_WITH',
      ]),
      bare: relationship('Offering', 'INTEGRATES_WITH', 'Offering'),
    },
  ];
}
