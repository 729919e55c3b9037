import type { CapabilityPortfolioFacts } from '../../src/analysis/capability-portfolio/facts.ts';
import type { CostParts } from '../../src/analysis/cost-vector.ts';
import type { OrchestrationFacts } from '../../src/analysis/orchestration/orchestration-facts.ts';
import { relationshipsOf } from './read-example.ts';
import type { Example, ExampleRelationship } from './read-example.ts';

type Properties = ReadonlyMap<string, string>;

/** What the files of an example say about one customer, one job and a focal provider. */
export function orchestrationFacts(
  example: Example,
  ask: { readonly customer: string; readonly job: string; readonly provider: string },
): OrchestrationFacts {
  const of = (type: string) => relationshipsOf(example, type);
  const properties = nodeProperties(example);
  const offersOf = providersOf(example);
  const held = of('HAS_JOB').find(({ from, to }) => from.id === ask.customer && to.id === ask.job);
  const experiences = new Map(
    of('EXPERIENCES').flatMap(({ from, to, properties }) =>
      from.id === ask.customer ? [[to.id, properties] as const] : [],
    ),
  );
  const uses = new Set(of('USES').flatMap(({ from, to }) => (from.id === ask.customer ? [to.id] : [])));
  return {
    customer: customerOf(ask.customer, properties(ask.customer)),
    job: ask.job,
    hasJob:
      held === undefined
        ? null
        : {
            frequencyPerMonth: number(held.properties, 'frequencyPerMonth'),
            confidence: number(held.properties, 'confidence'),
          },
    stepEdges: stepEdges(example),
    jobs: example.nodes
      .filter(({ label }) => label === 'Job')
      .map(({ id, properties }) => ({ id, unaided: unaided(properties) })),
    offerings: example.nodes
      .filter(({ label }) => label === 'Offering')
      .map(({ id, properties }) => ({
        id,
        status: properties.get('status') ?? null,
        markets: list(properties, 'markets'),
        providers: offersOf(id),
        used: uses.has(id),
      })),
    serves: of('SERVES').map((row) => ({
      offering: row.from.id,
      job: row.to.id,
      ...cost(row.properties),
      confidence: number(row.properties, 'confidence'),
    })),
    frictions: of('HINDERS').map((row) => {
      const experience = experiences.get(row.from.id);
      return {
        id: row.from.id,
        job: row.to.id,
        confidence: number(row.properties, 'confidence'),
        experience:
          experience === undefined
            ? null
            : { ...experienceOf(experience), confidence: number(experience, 'confidence') },
      };
    }),
    relieves: of('RELIEVES').map((row) => ({
      ...relief(row),
      confidence: number(row.properties, 'confidence'),
    })),
    integrations: of('INTEGRATES_WITH').map((row) => ({
      from: row.from.id,
      to: row.to.id,
      ...cost(row.properties),
      confidence: number(row.properties, 'confidence'),
    })),
    focal: {
      provider: ask.provider,
      background: backgroundOf(example, ask.provider),
      touched: touchedBy(example, ask.provider),
      presentIn: endsFrom(of('PRESENT_IN'), new Set([ask.provider])),
      places: of('TAKES_PLACE_IN').map(({ from, to }) => ({ job: from.id, ecosystem: to.id })),
    },
    capabilities: null,
  };
}

/** What the files of an example say about the new value that a provider's own offerings and concepts could bring. */
export function portfolioFacts(example: Example, provider: string): CapabilityPortfolioFacts {
  const of = (type: string) => relationshipsOf(example, type);
  const offersOf = providersOf(example);
  const partners = new Set(
    of('PARTNERS_WITH').flatMap(({ from, to }) =>
      from.id === provider ? [to.id] : to.id === provider ? [from.id] : [],
    ),
  );
  const ofProviders = of('HAS_CAPABILITY').filter(({ from }) => from.label === 'Provider');
  return {
    customers: example.nodes
      .filter(({ label }) => label === 'Customer')
      .map(({ id, properties }) => customerOf(id, properties)),
    heldJobs: of('HAS_JOB').map(({ from, to, properties }) => ({
      customer: from.id,
      job: to.id,
      frequencyPerMonth: number(properties, 'frequencyPerMonth'),
    })),
    stepEdges: stepEdges(example),
    unaided: example.nodes
      .filter(({ label }) => label === 'Job')
      .map(({ id, properties }) => ({ job: id, ...unaided(properties) })),
    offerings: example.nodes
      .filter(({ label }) => label === 'Offering')
      .map(({ id, properties }) => {
        const isOwn = offersOf(id).includes(provider);
        const isConcept = offersOf(id).length === 0;
        return {
          id,
          status: isConcept || properties.get('status') === 'PLANNED' ? 'PLANNED' : 'LIVE',
          markets: list(properties, 'markets'),
          isCandidate: isOwn || isConcept,
          isOwn,
        };
      }),
    serves: of('SERVES').map((row) => ({ offering: row.from.id, job: row.to.id, ...cost(row.properties) })),
    uses: of('USES').map(({ from, to }) => ({ customer: from.id, offering: to.id })),
    hinders: of('HINDERS').map(({ from, to }) => ({ friction: from.id, job: to.id })),
    experiences: of('EXPERIENCES').map(({ from, to, properties }) => ({
      customer: from.id,
      friction: to.id,
      ...experienceOf(properties),
    })),
    relieves: of('RELIEVES').map(relief),
    requires: of('REQUIRES').map(({ from, to }) => ({ offering: from.id, capability: to.id })),
    dependsOn: of('DEPENDS_ON').map(({ from, to }) => ({ capability: from.id, on: to.id })),
    buildCosts: new Map(
      example.nodes
        .filter(({ label }) => label === 'Capability')
        .map(({ id, properties }) => [id, number(properties, 'buildCost')]),
    ),
    kinds: new Map(),
    held: new Set([
      ...endsFrom(ofProviders, new Set([provider])),
      ...endsFrom(of('LENDS'), new Set([provider, ...partners])),
    ]),
    holders: [
      ...of('LENDS').map(({ from, to, properties }) => ({
        capability: to.id,
        provider: from.id,
        lends: { cost: number(properties, 'cost') },
        has: false,
        maturity: null,
        partneringCost: null,
      })),
      ...ofProviders.map(({ from, to, properties }) => ({
        capability: to.id,
        provider: from.id,
        lends: null,
        has: true,
        maturity: number(properties, 'maturity'),
        partneringCost: null,
      })),
    ].filter((holder) => holder.provider !== provider),
  };
}

function nodeProperties(example: Example): (id: string) => Properties {
  const found = new Map(example.nodes.map((node) => [node.id, node.properties]));
  return (id) => found.get(id) ?? new Map();
}

function providersOf(example: Example): (offering: string) => readonly string[] {
  const offers = relationshipsOf(example, 'OFFERS');
  return (offering) => offers.filter(({ to }) => to.id === offering).map(({ from }) => from.id);
}

/** Offerings that embed, at any depth, an offering of the provider, or require what it lends. */
function backgroundOf(example: Example, provider: string): readonly string[] {
  const embeds = relationshipsOf(example, 'EMBEDS');
  const reached = new Set(endsFrom(relationshipsOf(example, 'OFFERS'), new Set([provider])));
  const embedding = new Set<string>();
  for (let grown = true; grown;) {
    const more = startsTo(embeds, reached).filter((offering) => !embedding.has(offering));
    grown = more.length > 0;
    for (const offering of more) {
      embedding.add(offering);
      reached.add(offering);
    }
  }
  const lent = new Set(endsFrom(relationshipsOf(example, 'LENDS'), new Set([provider])));
  return [...new Set([...embedding, ...startsTo(relationshipsOf(example, 'REQUIRES'), lent)])];
}

function touchedBy(example: Example, provider: string): readonly string[] {
  const touchpoints = new Set(endsFrom(relationshipsOf(example, 'OPERATES'), new Set([provider])));
  return endsFrom(relationshipsOf(example, 'TOWARD'), touchpoints);
}

function endsFrom(rows: readonly ExampleRelationship[], starts: ReadonlySet<string>): string[] {
  return [...new Set(rows.filter(({ from }) => starts.has(from.id)).map(({ to }) => to.id))];
}

function startsTo(rows: readonly ExampleRelationship[], ends: ReadonlySet<string>): string[] {
  return [...new Set(rows.filter(({ to }) => ends.has(to.id)).map(({ from }) => from.id))];
}

function stepEdges(example: Example) {
  return relationshipsOf(example, 'HAS_STEP').map(({ from, to, properties }) => ({
    parent: from.id,
    child: to.id,
    position: number(properties, 'position'),
    optional: properties.get('optional') === 'true',
  }));
}

function customerOf(id: string, properties: Properties) {
  return {
    id,
    market: properties.get('market') ?? null,
    population: number(properties, 'population'),
    valueOfTime: number(properties, 'valueOfTime'),
    valueOfEffort: number(properties, 'valueOfEffort'),
  };
}

function experienceOf(properties: Properties) {
  return { prevalence: number(properties, 'prevalence'), ...cost(properties) };
}

function relief(row: ExampleRelationship) {
  return { offering: row.from.id, friction: row.to.id, reduction: number(row.properties, 'reduction') };
}

function cost(properties: Properties): CostParts {
  return {
    hours: number(properties, 'hours'),
    money: number(properties, 'money'),
    effort: number(properties, 'effort'),
  };
}

function unaided(properties: Properties): CostParts {
  return {
    hours: number(properties, 'unaidedHours'),
    money: number(properties, 'unaidedMoney'),
    effort: number(properties, 'unaidedEffort'),
  };
}

function number(properties: Properties, name: string): number | null {
  const text = properties.get(name);
  return text === undefined ? null : Number(text);
}

function list(properties: Properties, name: string): readonly string[] {
  return properties.get(name)?.split(';') ?? [];
}
