import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { foreignGraph } from '../../src/graph/foreign-graph.ts';
import { cypher, emptyGraph, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { runCommand, settingsFor } from '../cli/run-command.ts';
import type { Outcome } from '../cli/run-command.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();

// The other graph has labels of its own on the same server: Community Edition has one database for data.
beforeEach(async () => {
  await emptyGraph(world.graph);
  await cypher(
    world.graph,
    `CREATE (a:Person {name: 'Ann', age: 41, skills: ['baking', 'frying'], since: date('2024-02-29')}),
            (b:Person {name: 'Bob', age: 2.5}),
            (f:\`Big firm\` {key: 'acme', name: 'Acme'}),
            (a)-[:WORKS_AT {hours: 90}]->(f), (b)-[:WORKS_AT {hours: 30}]->(f)`,
  );
});

const MAPPING = `
tables:
  people: { label: Person }
  firms: { label: Big firm }
  work: { relationship: WORKS_AT, from: Person, to: Big firm }
rules:
  - node: Customer
    table: people
    id: { value: 'person-{name}', slug: true }
    set: { name: '{name}', kind: PERSONA, population: '{age}', observedAt: '{since}' }
  - node: Capability
    table: people
    each: { column: skills, split: ';' }
    where: [{ value: '{skills}', given: true }]
    id: 'skill-{skills}'
    set: { name: '{skills}', kind: SKILL_SET }
  - node: Ecosystem
    table: firms
    id: '{key}'
    set: { name: '{name}', kind: work }
  - relationship: ENGAGES_IN
    table: work
    from: { value: 'person-{from.name}', slug: true }
    to: '{to.key}'
    set: { hoursPerMonth: { value: '{hours}', unit: minutes per day } }
`;

async function pull(mapping: string, ...words: readonly string[]): Promise<Outcome> {
  const neo4j = await testNeo4j();
  return inFolder({ 'm.yaml': mapping }, (folder) =>
    runCommand(
      [
        'pull',
        '--from',
        neo4j.uri,
        '--username',
        neo4j.username,
        '--mapping',
        join(folder, 'm.yaml'),
        ...words,
      ],
      { environment: { ...settingsFor(neo4j), THROUGHLINE_PULL_PASSWORD: neo4j.password } },
    ),
  );
}

const others = `
  MATCH (n) WHERE n:Person OR n:\`Big firm\` OPTIONAL MATCH (n)-[r]->()
  RETURN labels(n) AS labels, properties(n) AS properties, properties(r) AS hours ORDER BY n.name`;

describe('pull', () => {
  it('copies labels and relationship types by a mapping, leaves the other graph as it is, and again changes nothing', async () => {
    const before = await world.graph.ask({ text: others, params: {} });
    const { code, stdout, stderr } = await pull(MAPPING);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'Read 2 rows of "people".\nRead 1 row of "firms".\nRead 2 rows of "work".\nRule 2 (Capability): 2 made, 1 row left out by "where".\n',
    });
    expect(stdout).toMatch(/Customer +2 +0 +0 +0\n/);
    expect(
      await world.graph.ask({
        text: `MATCH (c:Customer)-[e:ENGAGES_IN]->(w:Ecosystem)
               RETURN c.id AS id, c.population AS population, c.observedAt AS day, e.hoursPerMonth AS hours, w.name AS name
               ORDER BY id`,
        params: {},
      }),
    ).toEqual([
      { id: 'person-ann', population: 41, day: '2024-02-29', hours: 45.625, name: 'Acme' },
      { id: 'person-bob', population: 2.5, day: null, hours: 15.2083333333333, name: 'Acme' },
    ]);
    expect(await world.graph.ask({ text: others, params: {} })).toEqual(before);
    expect((await pull(MAPPING)).stdout).toMatch(/ENGAGES_IN +0 +0 +2 +0\n/);
  });

  it('tells what is wrong at the label and row, and what the other graph does not have', async () => {
    const wrong = await pull(MAPPING.replace("'{age}'", "'{name}'").replace('{hours}', '{hour}'), '--check');
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain(
      'Person:1: Expected "population" to be a finite number such as 1234.5, got "Ann". Read from column "name" by rule 1 of ',
    );
    expect(wrong.stderr).toMatch(
      /WORKS_AT:1: Expected a column "hour", which line 25 of ".*m\.yaml" reads, got the columns "#id", "hours", "from\.#id",/,
    );
    expect(wrong.stderr).toContain('Did you mean "hours"?');
    const files = await pull(MAPPING.replace('label: Person', 'file: person.csv'));
    expect(files.stderr).toContain(
      'Expected tables of a graph, with "label" or "relationship", got "people" without.',
    );
    const injected = await pull(MAPPING.replace('label: Person', "label: 'P`) DETACH DELETE n //'"));
    expect(injected.stderr).toContain('Expected "label" to have neither a backtick nor a backslash');
    expect(await world.graph.ask({ text: 'MATCH (n:Customer) RETURN n', params: {} })).toEqual([]);
  });

  it.each([
    ['a refused connection: nothing listens there', () => ['--from', 'bolt://127.0.0.1:9']],
    ['a refused connection: nothing listens there', () => ['--from', 'neo4j://127.0.0.1:9']],
    ['an answer in HTTP, where Bolt is to be spoken', (http) => ['--from', `bolt://127.0.0.1:${http}`]],
    ['no encryption as the address wants it', (http) => ['--from', `bolt+s://127.0.0.1:${http}`]],
    ['a refusal of that name and password', () => ['--username', 'nobody']],
    ['no database of that name', () => ['--database', 'nope']],
  ] as const satisfies readonly [string, (http: number) => readonly string[]][])(
    'tells %s, where and what to check, before it looks for its own graph',
    async (got, words) => {
      const http = createServer((_, reply) => reply.end()).listen(0, '127.0.0.1');
      await once(http, 'listening');
      const neo4j = await testNeo4j();
      try {
        const { code, stderr } = await inFolder({ 'm.yaml': MAPPING }, (folder) =>
          runCommand(
            [
              ...['pull', '--from', neo4j.uri, '--mapping', join(folder, 'm.yaml')],
              ...words((http.address() as AddressInfo).port),
            ],
            // A graph of its own that is away, too: what is told first was looked at first.
            { environment: { NEO4J_URI: 'bolt://127.0.0.1:10', THROUGHLINE_PULL_PASSWORD: neo4j.password } },
          ),
        );
        expect([code, stderr]).toEqual([
          1,
          expect.stringMatching(
            /^throughline: UNAVAILABLE: Expected Neo4j to answer at "127\.0\.0\.1:\d+" as "\w+", got .*\. Check --from, --username, --database and THROUGHLINE_PULL_PASSWORD\.\n$/,
          ),
        ]);
        expect(stderr).toContain(`got ${got}`);
        expect(stderr).not.toContain('127.0.0.1:10"');
      } finally {
        http.close();
      }
    },
  );

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'here'])('refuses "%s"', async (from) => {
    const { code, stderr } = await runCommand(['pull', '--from', from, '--mapping', 'm.yaml']);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^throughline: BAD_USER_INPUT: Expected --from to be an address .*; got "/),
    ]);
  });

  it('reads where nothing can be written', async () => {
    const neo4j = await testNeo4j();
    const other = foreignGraph({ ...neo4j, remedy: '' });
    try {
      await expect(other.read({ text: 'CREATE (n:Person) RETURN n', params: {} }).next()).rejects.toThrow(
        /read|write/i,
      );
    } finally {
      await other.close();
    }
  });
});
