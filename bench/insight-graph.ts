import type { Graph } from '../src/graph/graph.ts';

/** How many there are of what; everything else follows. */
export interface InsightGraphSize {
  /** 1: 1,000 segments, 20,000 jobs, 500 ecosystems, 1,000,000 relationships; the number of each grows with it. */
  readonly scale: number;
}

const STEPS = 9;
const JOBS_OF_CUSTOMER = 30;
const BATCH = 10_000;

/**
 * Stores a graph for outside-in questions: segments that have 30 jobs of nine steps each, two frictions on every step, and
 * experience them all; offerings that they use, which serve steps and relieve a friction of each; provider p0 with
 * touchpoints toward one job in twenty. Whatever is drawn is drawn by arithmetic, so that every run stores the same graph.
 * @returns how many relationships it has.
 */
export async function storeInsightGraph(graph: Graph, { scale }: InsightGraphSize): Promise<number> {
  const n = {
    customers: 1_000 * scale,
    roots: 2_000 * scale,
    steps: 2_000 * scale * STEPS,
    ecosystems: 500 * scale,
    offerings: 4_000 * scale,
    providers: 400 * scale,
    capabilities: 500 * scale,
    touchpoints: 200 * scale,
  };
  const run = async (count: number, text: string, batch = BATCH) => {
    for (let from = 0; from < count; from += batch) {
      const params = { from, to: Math.min(from + batch, count) - 1, ...n };
      const body = `UNWIND range(toInteger($from), toInteger($to)) AS i ${text}`;
      await graph.write((transaction) => transaction.ask({ text: body, params: usedIn(body, params) }));
    }
  };
  const node = (label: string, prefix: string, more = '') =>
    `CREATE (:${label}:Entity {id: '${prefix}' + i, name: '${label} ' + i${more}})`;
  await run(
    n.customers,
    node(
      'Customer',
      'c',
      `, kind: 'SEGMENT', population: 100.0 + i % 900, valueOfTime: 20.0 + i % 50, valueOfEffort: 5.0`,
    ),
  );
  await run(n.roots, node('Job', 'j', `, kind: 'FUNCTIONAL'`));
  await run(n.steps, node('Job', 's', `, kind: 'FUNCTIONAL', unaidedHours: 2.0 + i % 5`));
  await run(n.ecosystems, node('Ecosystem', 'e', `, kind: 'market'`));
  await run(
    n.offerings,
    node('Offering', 'o', `, kind: 'SERVICE', status: CASE WHEN i % 10 = 9 THEN 'PLANNED' ELSE 'LIVE' END`),
  );
  await run(n.providers, node('Provider', 'p', `, kind: 'FIRM'`));
  await run(n.capabilities, node('Capability', 'k', `, kind: 'SKILL_SET', buildCost: 1000.0 * (1 + i % 50)`));
  await run(n.touchpoints, node('Touchpoint', 't', `, position: i, valence: toFloat(i % 5 - 2)`));
  await run(
    2 * n.steps,
    node(
      'Friction',
      'f',
      `, kind: ['TIME', 'MONEY', 'EFFORT', 'EMOTION', 'TRUST', 'ACCESS', 'KNOWLEDGE'][i % 7]`,
    ),
  );
  const relate = (from: string, to: string, relationship: string) =>
    `MATCH (a:${from}) MATCH (b:${to}) CREATE (a)-[:${relationship}]->(b)`;
  const end = (label: string, prefix: string, index: string) =>
    `${label} {id: '${prefix}' + toString(${index})}`;
  const many = (times: number, text: string) => `UNWIND range(0, ${times - 1}) AS t ${text}`;
  const whole = (name: keyof typeof n) => `toInteger($${name})`;

  const written: [count: number, each: number, text: string][] = [
    [
      n.steps,
      1,
      relate(
        end('Job', 'j', `i / ${STEPS}`),
        end('Job', 's', 'i'),
        `HAS_STEP {position: i % ${STEPS}, optional: i % 20 = 0}`,
      ),
    ],
    [2 * n.steps, 1, relate(end('Friction', 'f', 'i'), end('Job', 's', 'i / 2'), 'HINDERS')],
    [
      n.steps,
      1,
      relate(
        end('Job', 's', 'i'),
        end('Ecosystem', 'e', `(i * 7) % ${whole('ecosystems')}`),
        'TAKES_PLACE_IN {share: 0.6}',
      ),
    ],
    [
      n.steps,
      1,
      relate(
        end('Job', 's', 'i'),
        end('Ecosystem', 'e', `(i * 7 + 1) % ${whole('ecosystems')}`),
        'TAKES_PLACE_IN',
      ),
    ],
    [
      n.customers,
      100,
      many(
        100,
        relate(
          end('Customer', 'c', 'i'),
          // Every tenth is none of the customer's fifth, and leaves one of that fifth to forecast.
          end(
            'Ecosystem',
            'e',
            `(i * 3 + t * 5 + CASE t % 10 WHEN 0 THEN 1 + i % 4 ELSE 0 END) % ${whole('ecosystems')}`,
          ),
          'ENGAGES_IN {hoursPerMonth: 1.0 + t, moneyPerMonth: 10.0 * t, effortPerMonth: 1.0}',
        ),
      ),
    ],
    [
      n.customers,
      JOBS_OF_CUSTOMER,
      many(
        JOBS_OF_CUSTOMER,
        relate(
          end('Customer', 'c', 'i'),
          end('Job', 'j', `(i * 7 + t * 61) % ${whole('roots')}`),
          'HAS_JOB {importance: 5.0 + t % 6, satisfaction: toFloat(t % 8), frequencyPerMonth: 1.0 + t % 3}',
        ),
      ),
    ],
    [
      n.customers,
      88,
      many(
        88,
        relate(
          end('Customer', 'c', 'i'),
          end('Offering', 'o', `(i * 13 + t * 67) % ${whole('offerings')}`),
          'USES',
        ),
      ),
    ],
    [
      n.offerings,
      15,
      many(
        15,
        relate(
          end('Offering', 'o', 'i'),
          end('Job', 's', `(i * 31 + t * 1201) % ${whole('steps')}`),
          'SERVES {hours: 0.5 + t * 0.1, money: toFloat(t), effort: 1.0}',
        ),
      ),
    ],
    [
      n.offerings,
      15,
      many(
        15,
        relate(
          end('Offering', 'o', 'i'),
          end('Friction', 'f', `2 * ((i * 31 + t * 1201) % ${whole('steps')})`),
          'RELIEVES {reduction: 0.1 * (1 + t % 9)}',
        ),
      ),
    ],
    [
      n.offerings,
      4,
      many(
        4,
        relate(
          end('Offering', 'o', 'i'),
          end('Capability', 'k', `(i * 3 + t * 41) % ${whole('capabilities')}`),
          'REQUIRES',
        ),
      ),
    ],
    [
      n.offerings,
      1,
      relate(end('Provider', 'p', `i % ${whole('providers')}`), end('Offering', 'o', 'i'), 'OFFERS'),
    ],
    [
      n.providers,
      20,
      many(
        20,
        relate(
          end('Provider', 'p', 'i'),
          end('Ecosystem', 'e', `(i * 11 + t * 24) % ${whole('ecosystems')}`),
          `PRESENT_IN {role: ['FOREGROUND', 'BACKGROUND', 'AWARE'][t % 3]}`,
        ),
      ),
    ],
    [
      n.providers,
      10,
      many(
        10,
        relate(
          end('Provider', 'p', 'i'),
          end('Capability', 'k', `(i * 17 + t * 49) % ${whole('capabilities')}`),
          'HAS_CAPABILITY {maturity: 3.0 + t % 3}',
        ),
      ),
    ],
    [n.touchpoints, 1, relate(end('Provider', 'p', '0'), end('Touchpoint', 't', 'i'), 'OPERATES')],
    [
      n.touchpoints,
      1,
      relate(end('Touchpoint', 't', 'i'), end('Job', 's', `(i * 91) % ${whole('steps')}`), 'TOWARD'),
    ],
    [
      n.customers,
      JOBS_OF_CUSTOMER * STEPS * 2,
      many(
        JOBS_OF_CUSTOMER,
        `WITH i, t, ((i * 7 + t * 61) % ${whole('roots')}) * ${2 * STEPS} AS first
         UNWIND range(first, first + ${2 * STEPS - 1}) AS friction
         MATCH (a:${end('Customer', 'c', 'i')}) MATCH (b:${end('Friction', 'f', 'friction')})
         CREATE (a)-[:EXPERIENCES {prevalence: 0.1 * (1 + friction % 9), hours: 0.5 + friction % 4, money: toFloat(friction % 30), effort: 1.0}]->(b)`,
      ),
    ],
  ];
  let relationships = 0;
  for (const [count, each, text] of written) {
    await run(count, text, Math.max(1, Math.min(BATCH, Math.floor(50_000 / each))));
    relationships += count * each;
  }
  await graph.write((transaction) => transaction.ask({ text: 'CALL db.prepareForReplanning()', params: {} }));
  return relationships;
}

function usedIn(text: string, params: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => text.includes(`$${name})`)));
}
