import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { backup } from '../../src/transfer/backup.ts';
import type { Manifest } from '../../src/transfer/backup.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { runOnTestGraph } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { fingerprintOf } from '../support/whole-graph.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

const run = (...words: string[]): Promise<Outcome> => runOnTestGraph(words);

const BAKE = "CREATE (:Entity:Job {id: 'bake', name: 'Bake', kind: 'FUNCTIONAL'})";

describe('a backup', () => {
  it('is restored into an equal graph, scores of analyses included', async () => {
    await loadExample({ graph: world.graph, model, name: 'voice-retail' });
    await cypher(world.graph, 'MATCH (f:Friction) SET f.frictionValue = 12.5');
    const before = await fingerprintOf(world.graph);
    await inFolder({}, async (folder) => {
      const target = join(folder, 'monday');
      const kept = await run('backup', target);
      // A slow run shows its progress there, too.
      expect([kept.code, kept.stderr]).toEqual([0, expect.not.stringContaining('Left out')]);
      expect(readdirSync(folder)).toEqual(['monday']);
      expect(readdirSync(target).sort()).toEqual(['graph.jsonl.gz', 'manifest.json']);

      await cypher(world.graph, "MATCH (j:Job) SET j.name = 'Lost'");
      expect(await run('restore', target)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Expected an empty graph to restore into'),
      });
      const back = await run('restore', target, '--replace');
      expect(back).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('the fingerprints are the same'),
      });
      expect(await fingerprintOf(world.graph)).toBe(before);
    });
  }, 90_000);

  it('is restored where others stored values in another type than the model has', async () => {
    await cypher(
      world.graph,
      `CREATE (:Entity:Customer {id: 'ada', name: 'Ada', kind: 'PERSONA', population: 100, observedAt: '2026-02-28'})
         -[:HAS_JOB {importance: 7, frequencyPerMonth: 2}]->(:Entity:Job {id: 'bake', name: 'Bake', kind: 'FUNCTIONAL', unaidedHours: -0.0})`,
    );
    await inFolder({}, async (folder) => {
      expect(await run('backup', join(folder, 'b'))).toMatchObject({ code: 0 });
      expect(await run('restore', join(folder, 'b'), '--replace')).toMatchObject({ code: 0 });
    });
    const [stored] = await world.graph.ask<{ readonly types: readonly string[] }>({
      text: 'MATCH (c:Customer) RETURN [valueType(c.population), valueType(c.observedAt)] AS types',
      params: {},
    });
    expect(stored?.types).toEqual(['FLOAT NOT NULL', 'DATE NOT NULL']);
  }, 30_000);

  it('is refused when its data is not what was written, or it is none', async () => {
    await cypher(world.graph, BAKE);
    await inFolder({ 'none.txt': '' }, async (folder) => {
      const target = join(folder, 'b');
      await run('backup', target);
      appendFileSync(join(target, 'graph.jsonl.gz'), 'x');
      expect((await run('restore', target, '--replace')).stderr).toMatch(
        /to have the checksum [0-9a-f]{64} of its manifest, got [0-9a-f]{64}\. .* use another backup\./,
      );
      expect((await run('restore', folder)).stderr).toContain(
        `Expected a folder that "throughline backup" made, got "${folder}" without "manifest.json" in it.`,
      );
      expect((await run('restore', join(folder, 'c'))).stderr).toContain(
        '/c": no file or folder of that name.',
      );
      writeFileSync(join(target, 'manifest.json'), '{}');
      expect((await run('restore', target)).stderr).toContain('to be the manifest of a backup');
      expect((await run('backup', folder)).stderr).toContain('Expected a folder that is new or empty');
    });
  });

  it('tells that it could not be restored where the graph breaks the model', async () => {
    await cypher(
      world.graph,
      "CREATE (:Entity:Job {id: 'bake', name: 'Bake', kind: 'HOBBY'}), (:Entity:Job {name: 'No id'})",
    );
    await inFolder({}, async (folder) => {
      const outcome = await run('backup', join(folder, 'b'));
      expect(outcome).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('Backed up 1 node and 0 relationships'),
      });
      expect(outcome.stderr).toContain('Left out 1 Job without an id');
      expect(outcome.stderr).toContain('A restore would be refused for 1 fault, the first: Expected "kind"');
    });
  });

  it('leaves to others what they tie to our nodes', async () => {
    await cypher(world.graph, `${BAKE}<-[:ABOUT]-(:Note)`);
    await inFolder({}, async (folder) => {
      const target = join(folder, 'b');
      expect(await run('backup', target)).toMatchObject({
        code: 0,
        stderr: expect.not.stringContaining('fault'),
      });
      expect((await run('restore', target, '--replace')).stderr).toContain('1 "ABOUT" of "Note"');
      await cypher(world.graph, 'MATCH (n:Note) DETACH DELETE n');
      expect(await run('restore', target, '--replace')).toMatchObject({ code: 0 });
    });
  });

  it('tells what it left out before the graph is removed for it', async () => {
    await cypher(world.graph, `${BAKE}, (:Entity:Job {name: 'No id'})`);
    await inFolder({}, async (folder) => {
      await run('backup', join(folder, 'b'));
      const back = await run('restore', join(folder, 'b'), '--replace');
      expect(back).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(
          /^The backup left out 1 Job without an id that is a text: the element "[^"]+"\.\n/,
        ),
      });
    });
  });

  it('is begun anew when something was written meanwhile, and given up at last', async () => {
    await cypher(world.graph, BAKE);
    await inFolder({}, async (folder) => {
      const once = disturbed(world.graph, 1);
      const { manifest } = await backup(join(folder, 'a'), {
        graph: once,
        model,
        at: '2026-01-01T00:00:00Z',
      });
      expect(JSON.parse(readFileSync(join(folder, 'a', 'manifest.json'), 'utf8')) as Manifest).toEqual(
        manifest,
      );
      const always = disturbed(world.graph, Infinity);
      await expect(backup(join(folder, 'b'), { graph: always, model, at: '' })).rejects.toThrow(
        'in each of 3 runs',
      );
      expect(existsSync(join(folder, 'b'))).toBe(false);
      expect(readdirSync(folder)).toEqual(['a']);
    });
  });
});

/** A graph in whose first exports somebody writes. */
function disturbed(graph: Graph, times: number): Graph {
  let left = times;
  return {
    ...graph,
    ask: async (question, params) => {
      if (typeof question !== 'string' && question.text.includes('properties(n)') && left > 0) {
        left -= 1;
        await cypher(graph, "MERGE (g:Throughline {name: 'graph'}) SET g.writes = coalesce(g.writes, 0) + 1");
      }
      return graph.ask(question, params);
    },
  };
}
