import type { FoundPath } from './found-path.ts';
import type { OrchestrationFacts } from './orchestration-facts.ts';
import type { PricedStep } from './priced-job.ts';

/** Two nodes by id that a relationship leads from and to. */
type Pair = readonly [from: string, to: string];

/** The ids that a path's statement names: it holds on to nothing else of the facts. */
export interface PathIds {
  readonly customer: string;
  readonly job: string;
  /** Whether the customer has the job. */
  readonly hasJob: boolean;
  /** From a job down to a step of it. */
  readonly steps: readonly Pair[];
  /** From what is chosen to its step. */
  readonly serves: readonly Pair[];
  /** From who offers it to what is chosen. */
  readonly offers: readonly Pair[];
  /** INTEGRATES_WITH that make handoffs of the path. */
  readonly integrations: readonly Pair[];
}

/** The ids of a path: the customer, the job with all its steps, what is chosen for them, and who offers it. */
export function pathIds(
  path: FoundPath,
  of: {
    readonly facts: OrchestrationFacts;
    readonly steps: readonly PricedStep[];
    readonly integrations: PathIds['integrations'];
  },
): PathIds {
  const { customer, job, hasJob } = of.facts;
  const taken = of.steps.filter(({ skipped }) => !skipped);
  const chosen = path.choices.flatMap(({ side, provider }, index) =>
    side === null ? [] : [{ offering: side.offering, provider, job: taken[index]!.job }],
  );
  return {
    customer: customer.id,
    job,
    hasJob: hasJob !== null,
    steps: of.steps.flatMap(stepPairs),
    serves: chosen.map((one): Pair => [one.offering, one.job]),
    offers: chosen.flatMap((one): Pair[] => (one.provider === null ? [] : [[one.provider, one.offering]])),
    integrations: of.integrations,
  };
}

/**
 * A read-only Cypher statement that shows a path in Neo4j Browser or Bloom, with the integrations between what is chosen. It
 * returns graph paths, and those of this path alone.
 */
export function pathCypher({ customer, job, hasJob, steps, serves, offers, integrations }: PathIds): string {
  return [
    ...(hasJob
      ? matching([[customer, job]], '(:Customer)-[:HAS_JOB]->(:Job)')
      : [`MATCH path = (:Customer {id: ${literal(customer)}})`, `MATCH path = (:Job {id: ${literal(job)}})`]),
    ...matching(steps, '(:Job)-[:HAS_STEP]->(:Job)'),
    ...matching(serves, '(:Offering)-[:SERVES]->(:Job)'),
    ...matching(offers, '(:Provider)-[:OFFERS]->(:Offering)'),
    ...matching(integrations, '(:Offering)-[:INTEGRATES_WITH]->(:Offering)'),
  ]
    .map((match) => `${match} RETURN path`)
    .join('\nUNION\n');
}

/** The relationships from the job asked for down to a step. */
function stepPairs({ job, above }: PricedStep): readonly Pair[] {
  const way = [job, ...above];
  return way.slice(1).map((parent, index): Pair => [parent, way[index]!]);
}

/** The relationships of one kind between these pairs; nothing for none. */
function matching(pairs: readonly Pair[], pattern: string): readonly string[] {
  const distinct = new Set(pairs.map(([from, to]) => `[${literal(from)}, ${literal(to)}]`));
  const [from, to] = ['{id: pair[0]})', '{id: pair[1]})'];
  const placed = pattern.replace(')', ` ${from}`).replace(/\)$/, ` ${to}`);
  return distinct.size === 0 ? [] : [`UNWIND [${[...distinct].join(', ')}] AS pair MATCH path = ${placed}`];
}

/**
 * A Cypher string that holds exactly this text. An escaped backslash ends its piece of the text, since Cypher reads \\u and
 * four digits as a character before it looks for the end of a string.
 */
function literal(text: string): string {
  const pieces = text.split('\\').map((piece) => piece.replaceAll('"', '\\"'));
  return pieces.map((piece, index) => `"${piece}${index < pieces.length - 1 ? '\\\\' : ''}"`).join(' + ');
}
