/**
 * How fast a graph goes out, beside how fast the same one comes in: `npx tsx bench/export.ts [rounds, default 3] [scale, default 1]`.
 *
 * Data: 10,001 nodes (1 source, 2,000 jobs, 8,000 offerings) and 40,000 relationships (30,000 SERVES, 10,000
 * INTEGRATES_WITH) times the scale, drawn from a seed, on a throw-away Neo4j. Each round imports them from JSON lines into an
 * empty graph and exports them in each form, one after another; the first round is not counted. Prints medians in rows per
 * second, the ratio to the import of the same run, and how much memory the process had at most.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../src/analysis/seeded-random.ts';
import { readModel } from '../src/model/read-model.ts';
import { clearGraph } from '../src/transfer/clear-graph.ts';
import { EXPORT_FORMS } from '../src/transfer/export/export-form.ts';
import { exportFile } from '../src/transfer/export/export-file.ts';
import { namedForm } from '../src/transfer/export/named-form.ts';
import { importGraph } from '../src/transfer/import-graph.ts';
import { newOrigin } from '../src/write/write-origin.ts';
import { print } from './measured.ts';
import { throwAwayGraph } from './throw-away-graph.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const SCALE = Number(process.argv[3] ?? 1);

const model = readModel();
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const world = await throwAwayGraph(model, { timeoutMs: 120_000 });
const { graph } = world;
try {
  const input = join(folder, 'input.jsonl');
  const lines = generate();
  writeFileSync(input, `${lines.join('\n')}\n`);
  const works: Record<string, (round: number) => Promise<unknown>> = {
    import: () => importGraph({ graph, model, paths: [input] }),
    'export apoc-json.gz': (round) => exportFile(join(folder, `${round}.jsonl.gz`), { graph, model }),
  };
  for (const name of EXPORT_FORMS) {
    const form = namedForm(name, model);
    works[`export ${name}`] = (round) => exportFile(join(folder, `${round}-${name}`), { graph, model, form });
  }
  const seconds = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    await clearGraph({ graph, model, origin: newOrigin('IMPORT', { who: 'bench' }) });
    for (const [name, work] of Object.entries(works)) {
      const started = performance.now();
      await work(round);
      if (round > 0) seconds.get(name)?.push((performance.now() - started) / 1000);
    }
  }
  const median = (times: readonly number[]): number =>
    [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
  const base = median(seconds.get('import') ?? []);
  print([`${lines.length.toLocaleString('en')} rows`, 'rows/s', 'to import']);
  for (const [name, times] of seconds) {
    const time = median(times);
    print([name, Math.round(lines.length / time).toLocaleString('en'), (base / time).toFixed(2)]);
  }
  process.stdout.write(`${(statSync(input).size / 1e6).toFixed(0)} MB of JSON lines; `);
  process.stdout.write(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
}

function generate(): readonly string[] {
  const random = seededRandom(1);
  const below = (end: number): number => Math.floor(random() * end);
  const jobs = 2_000 * SCALE;
  const offerings = 8_000 * SCALE;
  const node = (label: string, id: string, properties: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({
      type: 'node',
      id,
      labels: [label],
      properties: { id, name: `${label} ${id}`, ...properties },
    });
  const cited = { sourceId: 'survey', confidence: 0.7, observedAt: '2025-03-31' };
  const rows = [node('Source', 'survey', {})];
  for (let at = 0; at < jobs; at += 1) {
    rows.push(node('Job', `job-${at}`, { kind: 'FUNCTIONAL', unaidedHours: below(100) / 10, ...cited }));
  }
  for (let at = 0; at < offerings; at += 1) {
    rows.push(node('Offering', `offering-${at}`, { kind: 'PRODUCT', tags: ['a', 'b'], ...cited }));
  }
  const relate = (type: string, count: number, to: string, ends: number): void => {
    const found = new Set<string>();
    while (found.size < count) {
      const [start, end] = [`offering-${below(offerings)}`, `${to}-${below(ends)}`];
      if (start === end || found.has(`${start} ${end}`)) continue;
      found.add(`${start} ${end}`);
      const properties = { hours: below(50) / 10, money: below(200), ...cited };
      const point = (id: string): unknown => ({ properties: { id } });
      rows.push(
        JSON.stringify({
          type: 'relationship',
          label: type,
          start: point(start),
          end: point(end),
          properties,
        }),
      );
    }
  };
  relate('SERVES', 30_000 * SCALE, 'job', jobs);
  relate('INTEGRATES_WITH', 10_000 * SCALE, 'offering', offerings);
  return rows;
}
