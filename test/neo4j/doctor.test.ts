import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureSchema } from '../../src/graph/ensure-schema.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { findViolations } from '../../src/transfer/doctor/run-repairs.ts';
import { checksOf } from '../../src/transfer/doctor/repairs.ts';
import { runOnTestGraph } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { wholeGraph } from '../support/whole-graph.ts';

const world = useTestGraph();

beforeEach(() => emptyGraph(world.graph));

const run = (...words: string[]): Promise<Outcome> => runOnTestGraph(words);

/** As somebody would write in Bloom who does not know the model. */
const BLOOM_USER = `
  CREATE (bake:Job {name: 'Bake', kind: 'FUNCTIONAL', unaidedHours: '1.5', observedAt: '2025-03-14'}),
    (mix:Entity:Job {id: 'mix', kind: 'SOCIAL'}), (oven:Entity:Offering {id: 'oven', name: 'Oven', kind: 'PRODUCT'}),
    (p:Entity:Provider {id: 'p', name: 'P', kind: 'GUILD'}),
    (:Costumer {name: 'Ann'}), (:Diary {day: 1}),
    (oven)-[:SERVES {hours: '2'}]->(mix), (oven)-[:SERVES {hours: '2'}]->(mix),
    (oven)-[:SERVES {hours: 1.0}]->(bake), (oven)-[:SERVES {hours: 3.0}]->(bake),
    (oven)-[:OFFERS]->(p), (p)-[:HAS_JOB]->(mix), (bake)-[:HAS_STEPS]->(mix)`;

describe('throughline doctor', () => {
  it('names what others wrote past the model, kind by kind, proposes Cypher and changes nothing', async () => {
    await cypher(world.graph, BLOOM_USER);
    const broken = await wholeGraph(world.graph);
    const { code, stdout } = await run('doctor');
    expect(code).toBe(1);
    expect(await wholeGraph(world.graph)).toEqual(broken);
    const faults = stdout.split('\n').filter((line) => /^[✗!]/.test(line));
    expect(faults).toEqual([
      '✗ 1 Job without an id',
      '✗ 1 Job without a name',
      '✗ 1 Job whose "observedAt" is a text that reads as a date',
      '✗ 1 Job whose "unaidedHours" is a text that reads as a number',
      '✗ 1 Provider without a kind of the model',
      '✗ 1 node without the label Entity, so that ids may come twice',
      '✗ 2 SERVES whose "hours" is a text that reads as a number',
      '✗ 1 HAS_JOB between nodes that the model does not join so',
      '✗ 1 SERVES too many between the same nodes, all alike',
      '✗ 1 SERVES too many between the same nodes, which differ',
      '✗ 1 OFFERS the wrong way round',
      '✗ 1 node of the label "Costumer", which the model does not have; perhaps "Customer" was meant',
      '! 1 node of the label "Diary", which the model does not have',
      '✗ 1 relationship of the type "HAS_STEPS", which the model does not have; perhaps "HAS_STEP" was meant',
      expect.stringMatching(/^✗ \d+ things do not fit the model/),
    ]);
    expect(stdout).toContain('    Repair, safe: MATCH (n:Job) WHERE n.name IS NULL SET n.name = n.id;\n');
    expect(stdout).toContain('    Repair, if so: MATCH (n:`Costumer`) SET n:Customer REMOVE n:`Costumer`;\n');
  }, 60_000);

  it('repairs what is safe and no more, and finds nothing of that again', async () => {
    await cypher(world.graph, BLOOM_USER);
    expect((await run('doctor', '--repair')).stdout).toContain('    Repaired: MATCH (n:Job)');
    const [row] = await world.graph.ask({
      text: `
        MATCH (bake:Job {name: 'Bake'}), (mix:Job {id: 'mix'})
        RETURN bake:Entity AS shared, valueType(bake.id) AS id, bake.unaidedHours AS hours, bake.observedAt AS day,
          valueType(bake.observedAt) AS type, mix.name AS name,
          COLLECT { MATCH (mix)<-[s:SERVES]-() RETURN s.hours } AS once,
          COLLECT { MATCH (bake)<-[s:SERVES]-() RETURN s.hours ORDER BY s.hours } AS both`,
      params: {},
    });
    expect(row).toEqual({
      ...{ shared: true, id: 'STRING NOT NULL', hours: 1.5, day: '2025-03-14', type: 'DATE NOT NULL' },
      ...{ name: 'mix', once: [2], both: [1, 3] },
    });
    const left = await findViolations(world.graph, checksOf(model));
    expect(left.map(({ check }) => check.isSafe)).toEqual([false, false, false, false]);
    expect(
      await world.graph.ask({ text: 'MATCH (n:Costumer|Diary) RETURN n.name', params: {} }),
    ).toHaveLength(2);
  }, 60_000);

  it('mends what it proposes: each repair leaves nothing of its kind, and plans', async () => {
    await cypher(world.graph, BLOOM_USER);
    for (const { check } of await findViolations(world.graph, checksOf(model))) {
      if (check.repair === null) continue;
      await cypher(world.graph, check.repair, { kind: 'FIRM' });
      expect(await findViolations(world.graph, [check])).toEqual([]);
    }
  }, 60_000);

  it('changes nothing of a good graph', async () => {
    await loadExample({ graph: world.graph, model, name: 'voice-retail' });
    const before = await wholeGraph(world.graph);
    const { code, stdout } = await run('doctor', '--repair');
    expect([code, stdout.match(/^[✗!].*$/gm)]).toEqual([0, null]);
    expect(await wholeGraph(world.graph)).toEqual(before);
  }, 90_000);
});

describe('what it leaves to people', () => {
  it('are ids that two nodes share and ids of other types: neither is given away', async () => {
    await cypher(
      world.graph,
      `CREATE (:Entity:Job {id: 'one', name: 'One', kind: 'FUNCTIONAL'}), (:Customer {id: 'one', name: 'Also one', kind: 'SEGMENT'}),
        (:Entity:Job {id: 5, name: 'Five', kind: 'FUNCTIONAL'}), (:Entity:Job {id: '5', name: 'Five', kind: 'FUNCTIONAL'}),
        (:Entity:Job {id: ['a', 'b'], name: 'List', kind: 'FUNCTIONAL'}), (:Job {id: 'alone', name: 'Alone', kind: 'FUNCTIONAL'})`,
    );
    const { stdout, stderr } = await run('doctor', '--repair');
    expect(stderr).toBe('');
    expect(stdout).toContain('✗ 2 Job whose id is no text\n    Repair, if you want that: ');
    expect(stdout).toContain(
      '✗ 2 nodes with the id of another\n    Decide which is right: there is no repair.\n',
    );
    expect(stdout).toContain('✗ 1 node without the label Entity');
    expect(
      await world.graph.ask({
        text: 'MATCH (n:Job|Customer) RETURN n.id AS id, n:Entity AS shared ORDER BY n.name, n.id',
        params: {},
      }),
    ).toEqual([
      { id: 'alone', shared: true },
      { id: 'one', shared: false },
      { id: '5', shared: true },
      { id: 5, shared: true },
      { id: ['a', 'b'], shared: true },
      { id: 'one', shared: true },
    ]);
  }, 60_000);

  it('are texts that people do not write as numbers', async () => {
    await cypher(
      world.graph,
      `UNWIND ['Infinity', '5d', '0x1p3', '1e3', '999999999999', '1,5'] AS text
       CREATE (:Entity:Job {id: text, name: text, kind: 'FUNCTIONAL', unaidedHours: text})`,
    );
    expect(await findViolations(world.graph, checksOf(model))).toEqual([]);
  });
});

describe('its look at constraints and indexes', () => {
  afterEach(() => ensureSchema(world.graph, model));

  it('tells what is missing or another of the same name, and makes it anew', async () => {
    await cypher(world.graph, 'DROP CONSTRAINT throughline_Job_id');
    await cypher(world.graph, 'CREATE INDEX throughline_Job_id FOR (n:Job) ON (n.kind)');
    await cypher(world.graph, 'DROP INDEX throughline_Offering_name');
    const { stdout } = await run('doctor', '--repair');
    expect(stdout).toMatch(
      /✗ 2 of \d+ constraints and indexes are not as they should be. Repaired as follows.\n/,
    );
    expect(stdout).toContain('    throughline_Job_id: another, RANGE Job (kind)\n');
    expect(stdout).toContain('    throughline_Offering_name: missing\n');
    const again = await run('doctor');
    expect([again.code, /✓ \d+ constraints and indexes\n/.test(again.stdout)]).toEqual([0, true]);
  }, 60_000);

  it('leaves what was there where what is stored breaks the constraint', async () => {
    await cypher(world.graph, 'DROP CONSTRAINT throughline_Job_id');
    await cypher(world.graph, 'CREATE INDEX throughline_Job_id FOR (n:Job) ON (n.kind)');
    await cypher(
      world.graph,
      "UNWIND ['A', 'B'] AS name CREATE (:Job {id: 'twin', name: name, kind: 'SOCIAL'})",
    );
    const { code, stderr } = await run('doctor', '--repair');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(
        'the id "twin" stands at several Job. Give one of the nodes that share it another one',
      ),
    ]);
    expect(
      await world.graph.ask({
        text: 'SHOW INDEXES YIELD name, properties WHERE name = "throughline_Job_id" RETURN properties',
        params: {},
      }),
    ).toEqual([{ properties: ['kind'] }]);
    await cypher(world.graph, 'DROP INDEX throughline_Job_id');
    await emptyGraph(world.graph);
  }, 60_000);
});
