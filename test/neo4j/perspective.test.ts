import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import neo4j from 'neo4j-driver';
import type { Driver, Record as Row, ResultSummary } from 'neo4j-driver';
import { readPhrases } from '../../src/transfer/bloom/read-phrases.ts';
import type { PerspectiveFile } from '../../src/transfer/bloom/perspective-file.ts';
import { PERSPECTIVES } from '../../src/transfer/bloom/perspectives.ts';
import { tryPhrase } from '../../src/transfer/bloom/try-phrase.ts';
import { makePerspectives } from '../../src/transfer/bloom/write-perspectives.ts';
import type { MadePerspective } from '../../src/transfer/bloom/write-perspectives.ts';
import { loadExample } from '../../src/transfer/load-example.ts';
import { runCommand, settingsFor } from '../cli/run-command.ts';
import { ask, cypher, emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { inFolder } from '../transfer/files.ts';
import { PERSPECTIVE_SCHEMA } from '../transfer/bloom/perspective-schema.ts';

const world = useTestGraph();
const phrases = readPhrases();
let driver: Driver;
let made: readonly MadePerspective[];

beforeAll(async () => {
  const { uri, username, password } = await testNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await loadExample({ graph: world.graph, model, name: 'sme-growth' });
  // As recorded analyses write them back: each on these labels.
  for (const [label, score] of [
    ['Friction|Job', 'n.frictionValue = size(n.name) * 1000.0'],
    ['Ecosystem', 'n.ecosystemOpportunity = size(n.name) * 1000.0'],
    ['Job|Provider', 'n.outsideShare = 1.0 / size(n.name)'],
    ['Capability', 'n.leverage = size(n.name) * 1000.0, n.inTop70 = size(n.name) > 20'],
  ]) {
    await cypher(world.graph, `MATCH (n:${label}) SET ${score}`);
  }
  await cypher(world.graph, 'MATCH ()-[h:HAS_JOB]->() SET h.opportunityScore = h.importance * 1.5');
  made = await makePerspectives(world.graph, model, 1_750_000_000_000);
}, 180_000);

afterAll(() => driver.close());

const files = (): readonly PerspectiveFile[] => made.map(({ file }) => file);

describe('a perspective', () => {
  it('has the structure of an export of Bloom', () => {
    const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(
      PERSPECTIVE_SCHEMA,
    );
    for (const file of files()) {
      validate(JSON.parse(JSON.stringify(file)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('leaves nothing out where the scores are written back, and has every phrase and action somewhere', () => {
    expect(made.flatMap(({ leftOut, unscored }) => [...leftOut, ...unscored])).toEqual([]);
    const shown = new Set(
      files().flatMap(({ templates, sceneActions }) =>
        [...templates, ...sceneActions].map(({ cypher }) => cypher),
      ),
    );
    expect(phrases.filter(({ question }) => !shown.has(question.text))).toEqual([]);
  });

  it('names only labels, properties, types and indexes that are there', async () => {
    const { records } = await driver.executeQuery('SHOW INDEXES YIELD name, labelsOrTypes, properties');
    const indexed = records.flatMap((record) =>
      ((record.get('labelsOrTypes') as string[] | null) ?? []).flatMap((label) =>
        (record.get('properties') as string[]).map((property) => `${label}.${property}`),
      ),
    );
    const [there] = (
      await driver.executeQuery(
        `CALL db.labels() YIELD label WITH collect(label) AS labels
         CALL db.relationshipTypes() YIELD relationshipType RETURN labels, collect(relationshipType) AS types`,
      )
    ).records.map((record) => record.toObject() as { labels: string[]; types: string[] });
    for (const file of files()) {
      const named = {
        labels: file.categories.flatMap(({ labels }) => labels),
        types: file.metadata.pathSegments.map(({ relationshipType }) => relationshipType),
      };
      expect(named.labels.filter((label) => there?.labels.includes(label) !== true)).toEqual([]);
      expect(named.types.filter((type) => there?.types.includes(type) !== true)).toEqual([]);
      const has = (label: string, key: string): boolean =>
        file.labels[label]?.some(({ propertyKey }) => propertyKey === key) === true;
      for (const { labels, captions, properties, styleRules } of file.categories) {
        const label = labels[0] as string;
        const named = [
          ...captions.filter(({ type }) => type === 'property').map(({ key }) => key),
          ...properties.map(({ name }) => name),
          ...styleRules.map(({ basedOn }) => basedOn.replace(/_\w+$/, '')),
        ];
        expect(named.filter((key) => !has(label, key))).toEqual([]);
        expect(captions.filter(({ isCaption }) => isCaption).map(({ key }) => key)).toEqual(['name']);
      }
      for (const { params, text, cypher } of file.templates) {
        expect(params.map(({ name }) => name)).toEqual([...new Set(text.match(/\$\w+/g) ?? [])]);
        expect(new Set(cypher.match(/\$\w+/g) ?? [])).toEqual(new Set(params.map(({ name }) => name)));
        for (const { suggestionLabel, suggestionProp, dataType } of params) {
          expect(has(suggestionLabel, suggestionProp)).toBe(true);
          if (dataType === 'String') expect(indexed).toContain(`${suggestionLabel}.${suggestionProp}`);
        }
      }
      for (const index of file.metadata.indexes) {
        const pairs =
          index.type === 'native'
            ? index.propertyKeys.map(({ key }) => `${index.label}.${key}`)
            : index.tokenNames.flatMap((label) => index.propertyNames.map((key) => `${label}.${key}`));
        expect(pairs.filter((pair) => !indexed.includes(pair))).toEqual([]);
      }
      const types = file.relationshipTypes.map(({ name }) => name);
      expect(
        file.metadata.pathSegments.filter(({ relationshipType }) => !types.includes(relationshipType)),
      ).toEqual([]);
    }
  });

  it('takes the ranges of its rules from the data', async () => {
    const rule = files()[0]?.categories.find(({ name }) => name === 'Friction')?.styleRules[0];
    const { records } = await driver.executeQuery(
      'MATCH (f:Friction) RETURN percentileCont(f.frictionValue, 0.05) AS low, percentileCont(f.frictionValue, 0.95) AS high',
    );
    expect([rule?.basedOn, rule?.minPoint, rule?.maxPoint]).toEqual([
      'frictionValue_number',
      String(records[0]?.get('low')),
      String(records[0]?.get('high')),
    ]);
    for (const { styleRules } of files().flatMap((file) => [...file.categories, ...file.relationshipTypes])) {
      for (const { type, minPoint, maxPoint } of styleRules) {
        if (type === 'range') expect(Number(minPoint)).toBeLessThan(Number(maxPoint));
      }
    }
  });

  it('keeps its id from one making to the next', () => {
    expect(new Set(files().map(({ id }) => id)).size).toBe(PERSPECTIVES.length);
    expect(files()[0]?.id).toBe('0700491a-887c-53d4-81c9-487b285e0718');
  });
});

it('would be told of a name that nothing has', async () => {
  const text = 'MATCH (n:Nobody)-[:NOWHERE]->() WHERE n.thisNoTestHas IS NOT NULL RETURN n';
  const { summary } = await driver.executeQuery(text);
  expect(unknownNames(summary)).toHaveLength(3);
});

/** What Neo4j warns of: labels, types and properties that nothing in the database has. */
function unknownNames({ gqlStatusObjects }: ResultSummary): readonly unknown[] {
  return gqlStatusObjects.filter(({ gqlStatus }) => /^01N5[012]$/.test(gqlStatus));
}

describe.each(phrases.map((phrase) => [`${phrase.is} "${phrase.text}"`, phrase] as const))(
  '%s',
  (_, phrase) => {
    it('reads only, a bounded number of rows, and finds nodes or paths of what is there', async () => {
      const { text } = phrase.question;
      expect(Number(/LIMIT (\d+)$/.exec(text)?.[1])).toBeLessThan(10_000);
      const labels = PERSPECTIVES.filter(({ name }) => phrase.perspectives.includes(name)).flatMap(
        ({ categories }) => Object.keys(categories),
      );
      const tried = await tryPhrase(world.graph, phrase, labels);
      const params = Object.fromEntries(
        Object.entries(tried?.params ?? {}).map(([name, value]) => [
          name,
          phrase.parameters.find((one) => one.name === name)?.type === 'DATE'
            ? neo4j.types.Date.fromStandardDate(new Date((value as { value: string }).value))
            : value,
        ]),
      );
      const session = driver.session({ defaultAccessMode: 'READ' });
      const { records, summary } = await session.run(text, params);
      await session.close();
      expect(records.length).toBeGreaterThan(0);
      expect(
        records.flatMap(shownValues).filter((value) => !neo4j.isNode(value) && !neo4j.isPath(value)),
      ).toEqual([]);
      expect(unknownNames(summary)).toEqual([]);
      // Names that other graphs of this server had are known to it for good.
      const named = [...text.matchAll(/\b[a-z]\w*\.([a-z]\w*)/gi)].map((match) => match[1] as string);
      expect(named.filter((name) => !PROPERTIES.has(name) && !OWN_KEYS.includes(name))).toEqual([]);
      expect(summary.queryType).toBe('r');
    });
  },
);

const PROPERTIES = new Set(
  [...model.nodes, ...model.relationships].flatMap(({ properties }) => [...properties.keys()]),
);

/** Keys of maps that a phrase makes for itself. */
const OWN_KEYS = ['o', 'c', 'job', 'both'];

function shownValues(record: Row): readonly unknown[] {
  return record.keys.map((key) => record.get(key) as unknown).filter((value) => value !== null);
}

it('shows the best orchestration as the API finds it where handoffs cost nothing', async () => {
  const action = phrases.find(({ question }) => question.name === 'bloom/best-orchestration');
  const { records: pairs } = await driver.executeQuery(
    `MATCH (c:Customer)-[:HAS_JOB]->(j:Job) WHERE (j)-[:HAS_STEP]->()
     RETURN c.id AS customer, j.id AS job, [elementId(c), elementId(j)] AS nodes`,
  );
  const free = '{hours: 0, money: 0, effort: 0}';
  let compared = 0;
  for (const pair of pairs) {
    const [customer, job] = [pair.get('customer') as string, pair.get('job') as string];
    const { data } = await ask(
      world.graph,
      `{ orchestration(input: {customer: "${customer}", job: "${job}", select: BEST, first: 1, handoff: ${free},
          sameProviderHandoff: ${free}, withoutProviders: []}) { paths { handoffCost { generalised } steps { job { id } offering { id } } } } }`,
    );
    const path = (data as { orchestration: { paths: Answered[] } }).orchestration.paths[0];
    // INTEGRATES_WITH costs what it says, whatever else is free.
    if (path === undefined || path.handoffCost.generalised !== 0) continue;
    compared += 1;
    const { records } = await driver.executeQuery(action?.question.text ?? '', { nodes: pair.get('nodes') });
    const chosen = new Map(records.map((record) => chosenOf(record)));
    const expected = path.steps.map(({ job: step, offering }) => [step.id, offering?.id ?? null] as const);
    expect([...chosen].sort()).toEqual(expected.filter(([step]) => chosen.has(step)).sort());
    expect(expected.filter(([step, offering]) => offering !== null && !chosen.has(step))).toEqual([]);
  }
  expect(compared).toBeGreaterThan(2);
}, 60_000);

interface Answered {
  readonly handoffCost: { readonly generalised: number };
  readonly steps: readonly {
    readonly job: { readonly id: string };
    readonly offering: { readonly id: string } | null;
  }[];
}

function chosenOf(record: Row): readonly [string, string | null] {
  const way = record.get('way') as { end: { properties: { id: string } } };
  const choice = record.get('choice') as { segments: { end: { properties: { id: string } } }[] } | null;
  return [way.end.properties.id, choice?.segments[0]?.end.properties.id ?? null];
}

describe('throughline perspective', () => {
  it('writes a file each, and tells what the graph has nothing for', async () => {
    const environment = settingsFor(await testNeo4j());
    await inFolder({}, async (folder) => {
      const target = join(folder, 'bloom');
      // As a user of Bloom may have written them.
      await cypher(
        world.graph,
        `MATCH (t:Touchpoint) WITH t LIMIT 1 MATCH ()-[e:EXPERIENCES]->() WITH t, e LIMIT 1
         MATCH ()-[h:HAS_CAPABILITY]->() WITH t, e, h LIMIT 1
         SET t.valence = 'glad', e.prevalence = 'often', h.maturity = 'high'`,
      );
      const { code, stdout, stderr } = await runCommand(['perspective', target], { environment });
      expect([code, stderr]).toEqual([0, '']);
      expect(readdirSync(target).sort()).toEqual(PERSPECTIVES.map(({ name }) => `${name}.json`).sort());
      expect(stdout).toMatch(/orchestration\.json": 7 categories, \d+ phrases, \d actions\.\n/);
      const file = JSON.parse(readFileSync(join(target, 'orchestration.json'), 'utf8')) as PerspectiveFile;
      expect(file.name).toBe('Throughline: orchestration');

      await cypher(world.graph, 'MATCH (f:Friction) SET f.frictionValue = 7.0');
      const alike = await runCommand(['perspective', target], { environment });
      expect(alike.stderr).toContain('the colours of Friction by frictionValue: no two values of it differ.');
      await emptyGraph(world.graph);
      const empty = await runCommand(['perspective', target], { environment });
      expect(empty.code).toBe(0);
      expect(empty.stderr).toContain(
        'customers-life: left out "What does $customer want to do": the graph has nothing to show for it.\n',
      );
      expect(empty.stderr).toMatch(
        /\nLeft out the colours of Friction by frictionValue, [^:\n]+: none has it yet\. Record the analyses that score/,
      );
      expect(empty.stderr.match(/Friction by frictionValue/g)).toHaveLength(1);
    });
  }, 60_000);
});
