/**
 * How fast orchestration paths are found: `npx tsx bench/orchestration.ts [search] [request] [growth] [large]`, all but
 * `large` when none is named. Medians and 90th percentiles in ms.
 *
 * search: the exact Pareto fronts of generated jobs, beside the plain dynamic programme of the same fronts in the same run.
 * request: a job of 12 steps with 60 offerings each in a real Neo4j: the whole GraphQL request beside the bare fetch of its
 * candidates. growth: processor time, and the peak of memory in a process of its own, while steps, offerings, providers and
 * customers double. large: 30 steps with 100 offerings, more than is
 * compared: what is listed in place of the whole front, and how near to it that is told to be and is.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { frontsOf, growthWork, type GrowthCase } from './growth-work.ts';
import { asLayeredJob, layeredInstance, type InstanceSize } from './layered-instance.ts';
import { plainFront } from './plain-front.ts';
import { exportersGraph } from './exporters-graph.ts';
import { measured, print } from './measured.ts';
import type { CostVector } from '../src/analysis/cost-vector.ts';
import { pathsOfJob } from '../src/analysis/orchestration/allowed-paths.ts';
import { SEARCH_BUDGETS } from '../src/analysis/orchestration/find-orchestration.ts';
import { epsilonOf } from '../src/analysis/orchestration/front-bound.ts';
import { linearOrder, wholeWeights } from '../src/analysis/orchestration/linear-order.ts';
import { costsOf } from '../src/analysis/orchestration/pareto-archive.ts';
import { representedPaths } from '../src/analysis/orchestration/represented-paths.ts';
import { rangesOf } from '../src/analysis/orchestration/supported-paths.ts';

const NO_LIMITS = { hours: Infinity, money: Infinity, effort: Infinity };

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

if (isWanted('search')) await benchSearch();
if (isWanted('request')) await benchRequest();
if (isWanted('growth')) await benchGrowth();
if (wanted.includes('large')) benchLarge();

/** Seeds, sizes, and what is known of their fronts: how many costs, and the sum of each part over them. */
async function benchSearch(): Promise<void> {
  const known = [
    { size: { seed: 3, steps: 8, candidates: 20, providers: 6 }, front: '925 238080 185382 78551' },
    { size: { seed: 4, steps: 10, candidates: 50, providers: 8 }, front: '6174 1802416 1375461 538009' },
    { size: { seed: 5, steps: 20, candidates: 50, providers: 10 }, front: '30932 17303309 14711637 5180493' },
  ];
  print(['search', 'front', 'ours p50', 'p90', 'plain p50', 'p90', 'plain / ours']);
  for (const { size, front } of known) {
    const instance = layeredInstance(size);
    const times = await measured(size.steps > 10 ? 3 : 9, {
      ours: () => expectFront(front, frontOf(size)),
      plain: () => expectFront(front, plainFront(instance)),
    });
    print([
      nameOf(size),
      front.split(' ')[0]!,
      times.ours.p50.toFixed(0),
      times.ours.p90.toFixed(0),
      times.plain.p50.toFixed(0),
      times.plain.p90.toFixed(0),
      (times.plain.p50 / times.ours.p50).toFixed(1),
    ]);
  }
}

/** One size doubled at a time, each beside the base: the whole front, and the best path of each of many customers. */
async function benchGrowth(): Promise<void> {
  const base: InstanceSize = { seed: 4, steps: 8, candidates: 25, providers: 6 };
  const front = (size: InstanceSize): GrowthCase => ({ size, search: 'FRONT', many: 0 });
  const named = (name: string, size: InstanceSize) => [`${name}: ${nameOf(size)}`, front(size)] as const;
  await growthTable('growth: whole front', [
    named('base', base),
    named('steps x 2', { ...base, steps: 16 }),
    named('offerings x 2', { ...base, candidates: 50 }),
    named('providers x 2', { ...base, providers: 12 }),
    named('all three x 2', { ...base, steps: 16, candidates: 50, providers: 12 }),
  ]);
  await growthTable(
    'growth: best path of each customer',
    [200, 400].map((many) => [
      `${many} customers: ${nameOf(base)}`,
      { size: base, search: 'CUSTOMERS', many },
    ]),
  );
  const few = { ...base, providers: 24 };
  await growthTable(
    'growth: maxProviders, 24 providers',
    [1, 2, 3].map((many) => [`at most ${many}`, { size: few, search: 'FEW_PROVIDERS', many }]),
  );
}

async function growthTable(
  title: string,
  rows: readonly (readonly [name: string, GrowthCase])[],
): Promise<void> {
  print([title, 'costs', 'labels', 'CPU ms', 'over base', 'peak MB']);
  let first = 0;
  for (const [name, one] of rows) {
    const work = growthWork(one);
    work();
    const [{ costs, labels }, ms] = ofProcessor(work);
    first ||= ms;
    print([
      name,
      String(costs ?? ''),
      String(labels ?? ''),
      ms.toFixed(0),
      (ms / first).toFixed(1),
      ((await peakOf(one)) / 1e6).toFixed(0),
    ]);
  }
}

/** The bytes that a fresh process held at its peak for a search, beyond what it began with. */
function peakOf(one: GrowthCase): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL('./growth-peak.ts', import.meta.url));
    const child = fork(file, [JSON.stringify(one)], { execArgv: ['--import', 'tsx'] });
    child.once('message', (bytes) => resolve(Number(bytes))).once('error', reject);
    child.once('exit', () => reject(new Error(`Expected the peak of "${one.search}", got none.`)));
  });
}

/** What it made, and the milliseconds of the processor that took, which other work on the machine does not change much. */
function ofProcessor<T>(work: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1000];
}

/** Both ways to ask about more Pareto-optimal costs than are compared, and how near to the whole front they really are. */
function benchLarge(): void {
  const size = { seed: 7, steps: 30, candidates: 100, providers: 12 };
  const job = asLayeredJob(layeredInstance(size));
  const limits = NO_LIMITS;
  const budgets = { ...SEARCH_BUDGETS };
  const told: { name: string; costs: readonly CostVector[]; epsilon: number; ms: number }[] = [];
  const [pareto, paretoMs] = ofProcessor(() =>
    pathsOfJob(job, { limits, budgets, checkpoint: () => {} }).pareto(),
  );
  const costs = costsOf(pareto);
  const epsilon = epsilonOf(costs, { cuts: pareto.cuts ?? [], ranges: rangesOf(costs), limits });
  told.push({ name: 'PARETO', costs, epsilon, ms: paretoMs });
  const labels = SEARCH_BUDGETS.representedLabels;
  const one = linearOrder(wholeWeights({ hours: 1, money: 1, effort: 1 }));
  const [nine, nineMs] = ofProcessor(() =>
    representedPaths(pathsOfJob(job, { limits, budgets: { ...budgets, labels }, checkpoint: () => {} }), {
      generalised: one,
      limits,
    }),
  );
  told.push({ name: 'REPRESENTATIVE', costs: costsOf(nine.paths), epsilon: nine.within, ms: nineMs });
  const [front, frontMs] = ofProcessor(() => frontOf(size));
  expectFront('101126 83918479 69410287 21097563', front);
  print([`large: ${nameOf(size)}`, 'paths', 'CPU s', 'told within', 'really']);
  print(['the whole front', String(front.length), (frontMs / 1000).toFixed(1)]);
  for (const { name, costs: listed, epsilon: within, ms } of told) {
    const really = farthestOf(front, { listed, ranges: rangesOf(costs) });
    print([name, String(listed.length), (ms / 1000).toFixed(2), percent(within), percent(really)]);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** How much more than the cost represented worst its nearest one is, as a share of the ranges. */
function farthestOf(
  front: Costs,
  by: { readonly listed: readonly CostVector[]; readonly ranges: CostVector },
): number {
  let farthest = 0;
  for (const [hours, money, effort] of front) {
    let nearest = Infinity;
    for (const one of by.listed) {
      const above = Math.max(
        (one.hours - hours) / by.ranges.hours,
        (one.money - money) / by.ranges.money,
        (one.effort - effort) / by.ranges.effort,
      );
      nearest = Math.min(nearest, above);
    }
    farthest = Math.max(farthest, nearest);
  }
  return farthest;
}

async function benchRequest(): Promise<void> {
  const exporters = await exportersGraph({ steps: 12, offerings: 60, providers: 30 });
  try {
    const best = await measured(100, {
      fetch: () => exporters.fetchCandidates(),
      'BEST, ids': () => exporters.request('BEST', 'IDS'),
      'BEST, names': () => exporters.request('BEST'),
    });
    const pareto = await measured(9, { 'PARETO, names': () => exporters.request('PARETO') });
    print(['request, 12 steps x 60 offerings', 'p50', 'p90', 'over the fetch']);
    for (const [name, { p50, p90 }] of Object.entries({ ...best, ...pareto })) {
      print([name, p50.toFixed(1), p90.toFixed(1), (p50 / best.fetch.p50).toFixed(2)]);
    }
    print([`search alone: ${exporters.searchAlone().join(', ')}`]);
  } finally {
    await exporters.close();
  }
}

type Costs = readonly (readonly [number, number, number])[];

function frontOf(size: InstanceSize): Costs {
  const front = frontsOf(size).fronts[0]![0]!;
  return Array.from({ length: front.size }, (_, label) => [
    front.hours[label]!,
    front.money[label]!,
    front.effort[label]!,
  ]);
}

function expectFront(known: string, costs: Costs): void {
  const sum = (part: 0 | 1 | 2): number => costs.reduce((total, cost) => total + cost[part], 0);
  const found = [costs.length, sum(0), sum(1), sum(2)].join(' ');
  if (found !== known) throw new Error(`Expected the front ${known}, got ${found}.`);
}

function nameOf({ steps, candidates, providers }: InstanceSize): string {
  return `${steps} x ${candidates}, ${providers} providers`;
}
