import { newOrigin } from '../src/write/write-origin.ts';
/**
 * How fast graphs come in and go out: `npx tsx bench/import.ts [runs, default 3] [scale, default 1]`.
 *
 * Data: 50,001 generated rows in CSV (1 source, 2,000 jobs, 8,000 offerings, 30,000 SERVES, 10,000 INTEGRATES_WITH), times
 * the scale, on a throw-away Neo4j. Beside the import into an empty graph, in the same run, the plain way: the same rows,
 * already in memory, by UNWIND and MERGE in transactions of the same size, nothing read and nothing checked. Prints the
 * median and the slowest of the runs in rows per second, and the ratio of the medians.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../src/graph/connect.ts';
import { ensureSchema } from '../src/graph/ensure-schema.ts';
import { findNeo4j } from '../src/graph/find-neo4j.ts';
import type { Graph } from '../src/graph/graph.ts';
import { readModel } from '../src/model/read-model.ts';
import { clearGraph } from '../src/transfer/clear-graph.ts';
import { exportFile } from '../src/transfer/export/export-file.ts';
import { importGraph } from '../src/transfer/import-graph.ts';
import { BATCH_ROWS } from '../src/transfer/write-input.ts';

const RUNS = Number(process.argv[2] ?? 3);
const SCALE = Number(process.argv[3] ?? 1);

interface Table {
  readonly file: string;
  /** A column as neo4j-admin's header has it. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How the plain way stores its rows, `row` being a list in the order of the columns. */
  readonly plain: string;
}

const model = readModel();
const tables = generate();
const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const neo4j = await findNeo4j({
  environment: process.env,
  dataFolder: join(folder, 'data'),
  onProgress: (message) => process.stderr.write(`${message}\n`),
  throwAway: true,
});
const graph = connect({ ...neo4j, timeoutMs: 120_000 });
try {
  await ensureSchema(graph, model);
  const input = join(folder, 'input');
  mkdirSync(input);
  for (const { file, columns, rows } of tables) {
    writeFileSync(join(input, file), `${[columns, ...rows].map((row) => row.join(',')).join('\n')}\n`);
  }
  const seconds: Record<string, number[]> = { 'plain MERGE': [], import: [], 'import again': [], export: [] };
  for (let run = 0; run < RUNS; run += 1) {
    await clearGraph({ graph, model, origin: newOrigin('IMPORT', { who: 'bench' }) });
    seconds['plain MERGE']?.push(await timed(() => plainImport(graph)));
    await clearGraph({ graph, model, origin: newOrigin('IMPORT', { who: 'bench' }) });
    seconds['import']?.push(await timed(() => goodImport(graph, input)));
    seconds['import again']?.push(await timed(() => goodImport(graph, input)));
    seconds['export']?.push(await timed(() => exportFile(join(folder, 'out.jsonl'), { graph, model })));
  }
  const medians = new Map(Object.entries(seconds).map(([name, times]) => [name, median(times)]));
  for (const [name, times] of Object.entries(seconds)) {
    const speeds = [median(times), Math.max(...times)].map((time) =>
      Math.round(total / time).toLocaleString('en'),
    );
    process.stdout.write(`${name.padEnd(14)} ${speeds[0]} rows/s, slowest ${speeds[1]} rows/s\n`);
  }
  const ratio = (medians.get('import') ?? NaN) / (medians.get('plain MERGE') ?? NaN);
  process.stdout.write(
    `reading and checking: ${ratio.toFixed(2)} times the plain way, ${total.toLocaleString('en')} rows\n`,
  );
  process.stdout.write(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
  await graph.close();
  await neo4j.release();
  rmSync(folder, { recursive: true, force: true });
}

async function goodImport(into: Graph, input: string): Promise<void> {
  const { faults } = await importGraph({ graph: into, model, paths: [input] });
  if (faults[0] !== undefined) throw new Error(faults[0].message);
}

async function plainImport(into: Graph): Promise<void> {
  for (const { rows, plain } of tables) {
    for (let at = 0; at < rows.length; at += BATCH_ROWS) {
      const params = { rows: rows.slice(at, at + BATCH_ROWS) };
      await into.write((transaction) => transaction.ask({ text: `UNWIND $rows AS row ${plain}`, params }));
    }
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
  const random = mulberry32(1);
  const below = (end: number): number => random() % end;
  const many = (count: number, row: (at: number) => (string | number)[]): (string | number)[][] =>
    Array.from({ length: count }, (_, at) => row(at));
  const pairs = (count: number, starts: number, ends: number): (readonly [number, number])[] => {
    const found = new Set<number>();
    while (found.size < count) found.add(below(starts) * ends + below(ends));
    return [...found].map((pair) => [Math.floor(pair / ends), pair % ends]);
  };
  const jobs = 2_000 * SCALE;
  const offerings = 8_000 * SCALE;
  const node = (label: string): string =>
    `MERGE (n:Entity:${label} {id: row[0]}) SET n.name = row[1], n.kind = row[2], n.sourceId = row[3], n.confidence = row[4]`;
  return [
    {
      file: 'sources.csv',
      columns: ['id:ID(Source)', 'name'],
      rows: [['survey', 'Survey']],
      plain: 'MERGE (n:Entity:Source {id: row[0]}) SET n.name = row[1]',
    },
    {
      file: 'jobs.csv',
      columns: ['id:ID(Job)', 'name', 'kind', 'sourceId', 'confidence:float', 'unaidedHours:float'],
      rows: many(jobs, (at) => [`job-${at}`, `Job ${at}`, 'FUNCTIONAL', 'survey', 0.7, below(100) / 10]),
      plain: `${node('Job')}, n.unaidedHours = row[5]`,
    },
    {
      file: 'offerings.csv',
      columns: ['id:ID(Offering)', 'name', 'kind', 'sourceId', 'confidence:float'],
      rows: many(offerings, (at) => [`offering-${at}`, `Offering ${at}`, 'PRODUCT', 'survey', 0.7]),
      plain: node('Offering'),
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
      plain: `MATCH (a:Offering {id: row[0]}) MATCH (b:Job {id: row[1]}) MERGE (a)-[r:SERVES]->(b)
        SET r.hours = row[2], r.money = row[3], r.sourceId = row[4]`,
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
      plain: `MATCH (a:Offering {id: row[0]}) MATCH (b:Offering {id: row[1]}) MERGE (a)-[r:INTEGRATES_WITH]->(b)
        SET r.hours = row[2]`,
    },
  ];
}

/** Whole numbers from 0 to 2^32, the same for the same seed. Source: Tommy Ettinger's mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
