import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { schemaStatements } from '../../src/graph/ensure-schema.ts';
import { loadQuestions } from '../../src/graph/questions.ts';
import { expandSchema } from '../../src/model/expand-schema.ts';
import { readModel } from '../../src/model/read-model.ts';

const model = readModel();

describe('the model', () => {
  it('holds the nouns and relationships of the design', () => {
    expect(model.nodes.map((node) => node.label).sort()).toEqual([
      'Capability',
      'Customer',
      'Ecosystem',
      'Evidence',
      'Friction',
      'Job',
      'Offering',
      'Provider',
      'Source',
      'Touchpoint',
    ]);
    expect(model.relationships.map(({ from, type, to }) => `${from} ${type} ${to}`).sort()).toEqual([
      'CAPABILITY DEPENDS_ON CAPABILITY',
      'CUSTOMER ENGAGES_IN ECOSYSTEM',
      'CUSTOMER EXPERIENCES FRICTION',
      'CUSTOMER HAS_CAPABILITY CAPABILITY',
      'CUSTOMER HAS_JOB JOB',
      'CUSTOMER USES OFFERING',
      'FRICTION HINDERS JOB',
      'JOB HAS_STEP JOB',
      'JOB IN_SERVICE_OF JOB',
      'JOB TAKES_PLACE_IN ECOSYSTEM',
      'OFFERING EMBEDS OFFERING',
      'OFFERING INTEGRATES_WITH OFFERING',
      'OFFERING RELIEVES FRICTION',
      'OFFERING REQUIRES CAPABILITY',
      'OFFERING SERVES JOB',
      'PROVIDER HAS_CAPABILITY CAPABILITY',
      'PROVIDER LENDS CAPABILITY',
      'PROVIDER OFFERS OFFERING',
      'PROVIDER OPERATES TOUCHPOINT',
      'PROVIDER PARTNERS_WITH PROVIDER',
      'PROVIDER PRESENT_IN ECOSYSTEM',
      'TOUCHPOINT OF OFFERING',
      'TOUCHPOINT TOWARD JOB',
    ]);
    expect(model.relationships.filter((one) => one.acyclic).map((one) => one.type)).toEqual([
      'DEPENDS_ON',
      'HAS_STEP',
      'IN_SERVICE_OF',
    ]);
    expect(model.relationships.filter((one) => one.onlyOne).map((one) => one.type)).toEqual(['HINDERS']);
  });

  it('walks every relationship in both directions', () => {
    const walked = model.nodes.flatMap((node) =>
      node.walks.map((walk) => `${walk.relationship.name} ${walk.direction}`),
    );
    for (const { name, type } of model.relationships) {
      const ways = type === 'PARTNERS_WITH' ? ['EITHER'] : ['FORTH', 'BACK'];
      for (const way of ways) expect(walked).toContain(`${name} ${way}`);
    }
    expect(walked).toHaveLength(new Set(walked).size);
  });

  it('reads units, ranges, enums and what is required', () => {
    const customer = model.node('CUSTOMER').properties;
    expect(customer.get('population')).toMatchObject({
      type: 'FLOAT',
      min: 1,
      max: null,
      unit: 'customers',
      required: false,
    });
    expect(customer.get('kind')).toMatchObject({
      type: 'ENUM',
      values: ['SEGMENT', 'PERSONA', 'ORGANISATION'],
      required: true,
    });
    expect(customer.get('sourceId')).toMatchObject({ type: 'STRING', cites: true });
    expect(customer.has('source')).toBe(false);
    expect(model.ofType('HAS_JOB')[0]?.properties.get('frequencyPerMonth')).toMatchObject({ above: 0 });
    expect(model.ofType('HAS_JOB')[0]?.properties.has('band')).toBe(false);
    expect(model.ofType('HAS_CAPABILITY').map((one) => [...one.properties.keys()].slice(0, 2))).toEqual([
      ['importance', 'level'],
      ['maturity', 'confidence'],
    ]);
  });
});

it('gives the constraints and indexes that follow from the model', () => {
  const statements = schemaStatements(model).map((statement) => statement.text);
  expect(statements).toContain(
    'CREATE CONSTRAINT throughline_Entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  );
  expect(statements).toContain('CREATE INDEX throughline_Job_name IF NOT EXISTS FOR (n:Job) ON (n.name)');
  expect(statements.at(-1)).toMatch(
    /^CREATE FULLTEXT INDEX throughline_search IF NOT EXISTS FOR \(n:Capability\|.*\) ON EACH \[n\.name, n\.description\]$/,
  );
  // For all nodes, of each noun, for the lock, names of each noun, the search, the changes kept, and recorded analyses.
  expect(statements).toHaveLength(1 + 10 + 1 + 10 + 1 + 2 + 2);
});

describe('stored questions', () => {
  const questions = [...loadQuestions().values()];

  it('name only labels and relationship types of the model', () => {
    const labels = new Set([
      ...model.nodes.map((node) => node.label),
      'Entity',
      'Throughline',
      'ThroughlineChange',
      'Analysis',
    ]);
    const types = new Set(model.relationships.map((one) => one.type));
    for (const { name, text } of questions) {
      const bare = text.replace(/'[^']*'/g, '').replace(/\{[^{}]*\}/g, '');
      const named = [...bare.matchAll(/\(\w*((?::|\|)[A-Za-z|&!:]+)/g)]
        .flatMap((match) => (match[1] as string).split(/[:|&!]+/))
        .filter(Boolean);
      const related = [...bare.matchAll(/\[\w*:([A-Z_|:]+)/g)]
        .flatMap((match) => (match[1] as string).split(/[|:]+/))
        .filter(Boolean);
      expect({
        name,
        unknown: [...named.filter((l) => !labels.has(l)), ...related.filter((t) => !types.has(t))],
      }).toEqual({ name, unknown: [] });
    }
  });

  it('that name every label, or every relationship type, name all that the model has', () => {
    const all = questions.filter(({ name }) => ['node/kinds', 'graph/counts'].includes(name));
    for (const { text } of all) for (const { label } of model.nodes) expect(text).toContain(label);
    const counts = questions.find(({ name }) => name === 'graph/counts');
    for (const { type } of model.relationships) expect(counts?.text).toMatch(new RegExp(`[:|]${type}[|\\]]`));
  });
});

it('refuses a schema whose connection walks a relationship of another noun', () => {
  const document = parse(`
    interface Node { id: ID! } interface Relationship { confidence: Float }
    type Job implements Node @node(kind: JOB, plural: "jobs") { oddity: X! @walks(relationship: "Uses") }
    type Uses implements Relationship @relationship(type: USES, from: CUSTOMER, to: OFFERING)
  `);
  expect(() => readModel(document)).toThrow('Expected "oddity" to walk a relationship of JOB, got "Uses".');
});

it('deprecates all that follows from a deprecated property or connection', () => {
  const why = '@deprecated(reason: "Use size. Goes after 2027-03-31.")';
  const document = parse(`
    interface Node { id: ID! } interface Relationship { confidence: Float }
    type Customer implements Node @node(kind: CUSTOMER, plural: "customers") {
      size: Float
      population: Float ${why}
      offerings: CustomerOfferingConnection! @walks(relationship: "Uses") ${why}
    }
    type Offering implements Node @node(kind: OFFERING, plural: "offerings") { name: String }
    type Uses implements Relationship @relationship(type: USES, from: CUSTOMER, to: OFFERING)
  `);
  const lines = print(expandSchema(document, readModel(document))).split('\n');
  const deprecated = lines.filter((line) => line.includes(why)).map((line) => line.split(why)[0]?.trim());
  expect(deprecated.sort()).toEqual([
    '): CustomerOfferingConnection!',
    'OFFERINGS',
    'POPULATION',
    'offerings: Direction',
    'offerings: RelatedOfferingsFilter',
    'population: Direction',
    'population: Float',
    'population: Float',
    'population: FloatFilter',
    'population: NumberAggregate!',
  ]);
});

it('states the ranges of the design', () => {
  const ranges = [
    ...model.nodes.map((node) => [node.label, node] as const),
    ...model.relationships.map((one) => [one.name, one] as const),
  ]
    .flatMap(([owner, { properties }]) =>
      [...properties.values()]
        .filter(({ name, writtenBack }) => name !== 'confidence' && !writtenBack)
        .filter(({ min, max, above }) => min !== null || max !== null || above !== null)
        .map(
          ({ name, min, max, above }) =>
            `${owner}.${name} ${above === null ? `[${min}` : `(${above}`}, ${max ?? '∞'}]`,
        ),
    )
    .sort();
  expect(ranges).toEqual([
    'Capability.buildCost [0, ∞]',
    'Customer.population [1, ∞]',
    'Customer.valueOfEffort [0, ∞]',
    'Customer.valueOfTime [0, ∞]',
    'CustomerHasCapability.importance [0, 10]',
    'CustomerHasCapability.level [0, 7]',
    'EngagesIn.effortPerMonth [0, ∞]',
    'EngagesIn.hoursPerMonth [0, ∞]',
    'EngagesIn.moneyPerMonth [0, ∞]',
    'Evidence.sampleSize [0, ∞]',
    'Experiences.effort [0, ∞]',
    'Experiences.hours [0, ∞]',
    'Experiences.money [0, ∞]',
    'Experiences.prevalence [0, 1]',
    'Experiences.valence [-2, 2]',
    'HasJob.frequencyPerMonth (0, ∞]',
    'HasJob.importance [0, 10]',
    'HasJob.satisfaction [0, 10]',
    'IntegratesWith.effort [0, ∞]',
    'IntegratesWith.hours [0, ∞]',
    'IntegratesWith.money [0, ∞]',
    'Job.unaidedEffort [0, ∞]',
    'Job.unaidedHours [0, ∞]',
    'Job.unaidedMoney [0, ∞]',
    'Lends.cost [0, ∞]',
    'PartnersWith.cost [0, ∞]',
    'ProviderHasCapability.maturity [1, 5]',
    'Relieves.reduction [0, 1]',
    'Serves.effort [0, 10]',
    'Serves.hours [0, ∞]',
    'Serves.money [0, ∞]',
    'TakesPlaceIn.share [0, 1]',
    'Touchpoint.durationMinutes [0, ∞]',
    'Touchpoint.valence [-2, 2]',
  ]);
});
