import type { Graph } from '../src/graph/graph.ts';
import { integer } from '../src/graph/values.ts';

/** How many there are at `scale` 1; relationships 70,000: 20,000 HAS_JOB, 25,000 SERVES, 5,000 OFFERS, 20,000 REQUIRES. */
const SIZE = { customers: 5_000, jobs: 2_000, offerings: 5_000, providers: 200, capabilities: 1_000 };

/** Nodes, and then each relationship: what it leads from and to, how many lead from each, and its properties. */
const NODES = [
  ['Customer', 'customers', 'kind: "SEGMENT", population: toFloat(1 + at % 900), market: "m" + at % 7'],
  ['Job', 'jobs', 'kind: "FUNCTIONAL", unaidedHours: at % 40 / 4.0'],
  ['Offering', 'offerings', 'kind: "SERVICE", status: "LIVE"'],
  ['Provider', 'providers', 'kind: "FIRM"'],
  ['Capability', 'capabilities', 'kind: "SKILL_SET", buildCost: toFloat(at * 100)'],
] as const;

const RELATIONSHIPS = [
  [
    'Customer',
    'HAS_JOB',
    'Job',
    4,
    'importance: (at * 7 + way) % 11 * 1.0, satisfaction: (at + way * 3) % 11 * 1.0',
  ],
  ['Offering', 'SERVES', 'Job', 5, 'hours: (at + way) % 20 / 4.0, money: toFloat(at % 90), effort: 1.0'],
  ['Offering', 'REQUIRES', 'Capability', 4, ''],
] as const;

/** Rows of one transaction. */
const BATCH = 5_000;

/**
 * Fills an empty graph. Each job has as many customers, and offerings, as any other or one less, and each capability as many
 * offerings; which ones is spread like chance, by a factor that changes with each turn through them, and the same in every run.
 */
export async function fillReadGraph(graph: Graph, scale = 1): Promise<void> {
  const run = (text: string, params: Readonly<Record<string, number>> = {}): Promise<unknown> =>
    graph.write((transaction) =>
      transaction.ask({
        text,
        params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integer(value)])),
      }),
    );
  const inBatches = async (
    count: number,
    text: string,
    params: Readonly<Record<string, number>>,
  ): Promise<void> => {
    for (let from = 0; from < count; from += BATCH) {
      await run(`UNWIND range($from, $until) AS at ${text}`, {
        ...params,
        from,
        until: Math.min(count, from + BATCH) - 1,
      });
    }
  };
  for (const [label, size, properties] of NODES) {
    const text = `CREATE (:${label}:Entity {id: ${idOf(label, 'at')}, name: '${label} ' + at, ${properties}})`;
    await inBatches(SIZE[size] * scale, text, {});
  }
  for (const [from, type, to, ways, properties] of RELATIONSHIPS) {
    const text = `UNWIND range(0, $ways - 1) AS way WITH at, way, at * $ways + way AS slot WITH at, way, slot, slot / $count AS turn
      MATCH (a:${from} {id: ${idOf(from, 'at')}}),
        (b:${to} {id: ${idOf(to, 'slot % $count * (3 + 20 * turn + 140 * turn * turn) % $count')}})
      CREATE (a)-[:${type} {${properties}}]->(b)`;
    await inBatches(countOf(from) * scale, text, { ways, count: countOf(to) * scale });
  }
  await inBatches(
    SIZE.offerings * scale,
    `MATCH (p:Provider {id: ${idOf('Provider', 'at * 7919 % $count')}}), (o:Offering {id: ${idOf('Offering', 'at')}})
     CREATE (p)-[:OFFERS]->(o)`,
    { count: SIZE.providers * scale },
  );
  await run('CALL db.prepareForReplanning()');
}

function countOf(label: string): number {
  return SIZE[(NODES.find(([one]) => one === label) ?? NODES[0])[1]];
}

/** In Cypher: `customer-42`. */
function idOf(label: string, number: string): string {
  return `'${label.toLowerCase()}-' + (${number})`;
}
