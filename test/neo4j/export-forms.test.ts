import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ExportFormName } from '../../src/transfer/export/export-form.ts';
import { exportFile } from '../../src/transfer/export/export-file.ts';
import { namedForm } from '../../src/transfer/export/named-form.ts';
import { importGraph } from '../../src/transfer/import-graph.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { filledWorlds, writeFilledWorld } from '../support/filled-world.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { fingerprintOf, wholeGraph } from '../support/whole-graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

const exportTo = (path: string, form: ExportFormName): ReturnType<typeof exportFile> =>
  exportFile(path, { graph: world.graph, model, form: namedForm(form, model) });

async function importFrom(path: string): Promise<void> {
  await emptyGraph(world.graph);
  const { faults } = await importGraph({ graph: world.graph, model, paths: [path] });
  expect(faults).toEqual([]);
}

async function run(script: string): Promise<void> {
  await emptyGraph(world.graph);
  for (const line of script.split('\n').slice(0, -1)) {
    expect(line.endsWith(';')).toBe(true);
    await cypher(world.graph, line.slice(0, -1));
  }
}

describe.each(['apoc-json', 'neo4j-admin-csv', 'cypher'] as const)('%s', (form) => {
  it('makes an equal graph of an empty one, whatever the values are', async () => {
    // What CSV has no place for is told, and tried below.
    const worlds = filledWorlds({ free: form !== 'neo4j-admin-csv' });
    await fc.assert(
      fc.asyncProperty(worlds, async (filled) => {
        await writeFilledWorld(world.graph, filled);
        const before = await wholeGraph(world.graph);
        await inFolder({}, async (folder) => {
          const { path, report } = await exportTo(join(folder, 'all'), form);
          expect(report).toMatchObject({ leftOut: [], nodes: filled.nodes.length, writesMeanwhile: 0 });
          if (form === 'cypher') await run(readFileSync(path, 'utf8'));
          else if (form === 'neo4j-admin-csv') await importFrom(path);
          else {
            writeFileSync(`${path}.jsonl`, readFileSync(path));
            await importFrom(`${path}.jsonl`);
          }
        });
        expect(await wholeGraph(world.graph)).toEqual(before);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 120_000);
});

it('brings an example back, every value of every type', async () => {
  await loadExample({ graph: world.graph, model, name: 'social-login' });
  const before = await fingerprintOf(world.graph);
  await inFolder({}, async (folder) => {
    const { path } = await exportTo(join(folder, 'csv'), 'neo4j-admin-csv');
    expect(readdirSync(path)).toContain('Job.csv');
    await importFrom(path);
    expect(await fingerprintOf(world.graph)).toBe(before);
  });
}, 60_000);

describe('graphml', () => {
  const hasNetworkx = (() => {
    try {
      execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  const what = 'is read by networkx as the same graph, whatever the values are';
  if (!hasNetworkx) it.skip(`${what} (needs python3 with networkx)`, () => {});
  else {
    it(
      what,
      async () => {
        await fc.assert(
          fc.asyncProperty(filledWorlds({ free: false }), async (filled) => {
            await writeFilledWorld(world.graph, filled);
            await inFolder({}, async (folder) => {
              const { path, report } = await exportTo(join(folder, 'graph.graphml'), 'graphml');
              expect(report.leftOut).toEqual([]);
              expect(await readByNetworkx(path)).toEqual(plainly(await storedPlainly()));
            });
          }),
          { numRuns: 5, endOnFailure: true },
        );
      },
      120_000,
    );
  }
});

it('escapes ids that others wrote, wherever GraphML has them', async () => {
  await cypher(
    world.graph,
    `CREATE (:Entity:Offering {id: 'a<b', name: 'A', kind: 'PRODUCT'})-[:SERVES]->(:Entity:Job {id: 'c&"d', name: 'C', kind: 'FUNCTIONAL'})`,
  );
  await inFolder({}, async (folder) => {
    const { path } = await exportTo(join(folder, 'graph.graphml'), 'graphml');
    expect(readFileSync(path, 'utf8')).toContain(
      '<edge id="SERVES a&lt;b c&amp;&quot;d" source="a&lt;b" target="c&amp;&quot;d" label="SERVES">',
    );
  });
});

/** Nodes and edges as networkx has them: `[id, properties]` and `[type, from, to, properties]`. */
async function readByNetworkx(path: string): Promise<unknown> {
  const script = `
import json, networkx, sys
g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps([[[n, d] for n, d in g.nodes(data=True)], [[u, v, d] for u, v, d in g.edges(data=True)]]))`;
  const { stdout } = await promisify(execFile)('python3', ['-c', script, path], { maxBuffer: 1e8 });
  return plainly(JSON.parse(stdout) as readonly unknown[][]);
}

async function storedPlainly(): Promise<readonly unknown[][]> {
  const nodes = await world.graph.ask<{ id: string; label: string; held: Record<string, unknown> }>({
    text: 'MATCH (n:Entity) RETURN n.id AS id, [l IN labels(n) WHERE l <> "Entity"][0] AS label, properties(n) AS held',
    params: {},
  });
  const edges = await world.graph.ask<{
    type: string;
    from: string;
    to: string;
    held: Record<string, unknown>;
  }>({
    text: 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS held',
    params: {},
  });
  const shown = (held: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(held).map(([key, value]) => [key, Array.isArray(value) ? JSON.stringify(value) : value]),
    );
  return [
    nodes.map(({ id, label, held }) => [id, { labels: `:${label}`, ...shown(held) }]),
    edges.map(({ type, from, to, held }) => [from, to, { label: type, ...shown(held) }]),
  ];
}

/** In an order that both share. */
function plainly(lists: readonly unknown[][]): unknown {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return lists.map((list) =>
    list.map((row) => JSON.stringify((row as unknown[]).map((value) => sorted(value)))).sort(),
  );
}

it('tells what a form has no place for, and leaves out no more than that', async () => {
  await cypher(
    world.graph,
    `CREATE (:Entity:Offering {id: 'o', name: 'a' + $nul, kind: 5, tags: ['a;b'], markets: [], description: ''})`,
    { nul: '\u0000' },
  );
  await inFolder({}, async (folder) => {
    const csv = await exportTo(join(folder, 'csv'), 'neo4j-admin-csv');
    expect(csv.report.leftOut).toEqual([
      '"description" of Offering, which is an empty text: CSV has none: 1 time, in "o".',
      '"kind" of Offering, which is no string: 1 time, in "o".',
      '"tags" of Offering, which has ";" inside an item of a list: 1 time, in "o".',
      '"markets" of Offering, which is an empty list: CSV has none: 1 time, in "o".',
    ]);
    expect(readFileSync(join(folder, 'csv', 'Offering.csv'), 'utf8')).toMatch(/\no,a\0,+Offering\n$/);
    const xml = await exportTo(join(folder, 'x.graphml'), 'graphml');
    expect(xml.report.leftOut).toEqual([
      '"name" of Offering, which has signs that XML has not: 1 time, in "o".',
      '"kind" of Offering, which is no string: 1 time, in "o".',
    ]);
  });
});

it('names the first of what it leaves values out of, with the number of the others', async () => {
  await cypher(
    world.graph,
    `UNWIND range(1, 7) AS at CREATE (o:Entity:Offering {id: 'o' + at, name: 'O', tags: ['a;b']})
     WITH o, at WHERE at < 3 CREATE (o)-[:SERVES {mood: 'good'}]->(:Entity:Job {id: 'j' + at, name: 'J'})`,
  );
  await inFolder({}, async (folder) => {
    const { report } = await exportTo(join(folder, 'csv'), 'neo4j-admin-csv');
    expect(report.leftOut).toEqual([
      '"tags" of Offering, which has ";" inside an item of a list: 7 times, in "o1", "o2", "o3", "o4", "o5" and 2 more.',
      '"mood" of SERVES, which the model does not have: 2 times, in "o1" to "j1", "o2" to "j2".',
    ]);
  });
});

it('compresses where asked to', async () => {
  await cypher(world.graph, "CREATE (:Entity:Job {id: 'bake', name: 'Bake'})");
  await inFolder({}, async (folder) => {
    const plain = await exportTo(join(folder, 'a.jsonl'), 'apoc-json');
    const packed = await exportTo(join(folder, 'a.jsonl.gz'), 'apoc-json');
    expect(gunzipSync(readFileSync(packed.path))).toEqual(readFileSync(plain.path));
    const form = namedForm('neo4j-admin-csv', model);
    await exportFile(join(folder, 'csv'), { graph: world.graph, model, form, gzip: true });
    expect(String(gunzipSync(readFileSync(join(folder, 'csv', 'Job.csv.gz'))))).toContain('\nbake,Bake,');
  });
});
