/**
 * How far and how fast capability portfolios are proven: `npx tsx bench/capabilities.ts [seconds per problem, default 5]`.
 *
 * Beside our own way, in the same run and on the same thread of HiGHS, the textbook program of the same model, without
 * reduction, start or bound of ours. Prints one line for each problem, then medians, 90th percentiles and ratios.
 */
import { portfolioCurve } from '../src/analysis/capability-portfolio/portfolio-curve.ts';
import { totalOf } from '../src/analysis/capability-portfolio/portfolio-problem.ts';
import type { Aim } from '../src/analysis/capability-portfolio/portfolio-problem.ts';
import { shapleyShares } from '../src/analysis/capability-portfolio/shapley.ts';
import { gapBetween, solvePortfolio } from '../src/analysis/capability-portfolio/solve-portfolio.ts';
import type { ValueModel } from '../src/analysis/capability-portfolio/value-model.ts';
import { openProgramSolver } from '../src/solver/program-solver.ts';
import { plainProgram } from './plain-program.ts';
import { competing, nextRelease, setUnionKnapsack } from './value-instances.ts';
import type { ValueInstance } from './value-instances.ts';

const SECONDS = Number(process.argv[2] ?? 5);

const INSTANCES: readonly ValueInstance[] = [
  competing({ groups: 200, steps: 30, offerings: 40, capabilities: 40, seed: 1 }),
  competing({ groups: 2_000, steps: 100, offerings: 200, capabilities: 150, seed: 2 }),
  competing({ groups: 20_000, steps: 400, offerings: 1_000, capabilities: 500, seed: 3 }),
  nextRelease({ offerings: 300, capabilities: 2_000, depth: 1, seed: 4 }),
  nextRelease({ offerings: 500, capabilities: 3_000, depth: 3, seed: 5 }),
  nextRelease({ offerings: 800, capabilities: 4_400, depth: 3, seed: 6 }),
  nextRelease({ offerings: 300, capabilities: 2_000, depth: 10, seed: 7 }),
  setUnionKnapsack({ items: 85, elements: 100, density: 0.1, seed: 8 }),
  setUnionKnapsack({ items: 100, elements: 85, density: 0.15, seed: 9 }),
];

const solver = openProgramSolver();
// The first problem of a process pays for compiling HiGHS; it is not counted.
await ours(INSTANCES[0]!.model, aimsOf(INSTANCES[0]!.model)[0]!.aim);

print(['problem', 'aim', 'proven', 'gap', 's', 'plain gap', 'plain s']);
const measured: { readonly ours: number; readonly plain: number }[] = [];
for (const { name, model } of INSTANCES) {
  for (const { label, aim } of aimsOf(model)) {
    const [mine, other] = [await ours(model, aim), await plain(model, aim)];
    measured.push({ ours: mine.seconds, plain: other.seconds });
    print([
      name,
      label,
      mine.gap <= 1e-9 ? 'yes' : 'no',
      mine.gap.toExponential(1),
      mine.seconds.toFixed(2),
      other.gap.toExponential(1),
      other.seconds.toFixed(2),
    ]);
  }
}
for (const part of ['ours', 'plain'] as const) {
  const sorted = measured.map((one) => one[part]).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(2);
  print([`${part}: median ${at(0.5)} s, 90th percentile ${at(0.9)} s`]);
}
const sum = (part: 'ours' | 'plain') => measured.reduce((total, one) => total + one[part], 0);
print([`ours / plain, all problems together: ${(sum('ours') / sum('plain')).toFixed(2)}`]);

for (const { name, model } of INSTANCES) {
  const began = performance.now();
  const shares = shapleyShares(model, { seed: 1, outOfTime: () => false, overdue: () => false });
  const shapley = (performance.now() - began) / 1000;
  const started = performance.now();
  const timeLeft = () => SECONDS - (performance.now() - started) / 1000;
  const curve = await portfolioCurve(model, { solve: solver.solve, timeLeft, points: 20 });
  const exact = curve.filter((point) => point.unproven === null).length;
  print([
    name,
    `Shapley ${shapley.toFixed(2)} s, ${shares.sampledGroups} of ${model.groups.length} groups sampled`,
    `curve ${((performance.now() - started) / 1000).toFixed(2)} s, ${exact} of ${curve.length} points exact`,
  ]);
}
print([`peak resident memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`]);
await solver.close();

function aimsOf(model: ValueModel): { readonly label: string; readonly aim: Aim }[] {
  const all = model.costs.reduce((sum, cost) => sum + cost, 0);
  return [
    ...[0.3, 0.5, 0.7].map((share) => ({
      label: `${100 * share} % of cost`,
      aim: { kind: 'WITHIN', measure: 'COST', limit: Math.floor(share * all) } as const,
    })),
    {
      label: '70 % of value',
      aim: { kind: 'REACH', measure: 'COST', newValue: (0.7 - 1e-9) * totalOf(model) } as const,
    },
  ];
}

async function ours(model: ValueModel, aim: Aim) {
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const { gap } = await solvePortfolio(model, aim, {
    solve: solver.solve,
    timeLeft: () => SECONDS - elapsed(),
  });
  return { gap, seconds: elapsed() };
}

async function plain(model: ValueModel, aim: Aim) {
  const began = performance.now();
  const program = plainProgram(model, aim);
  const { columns, bound } = await solver.solve(program, { seconds: SECONDS, start: new Float64Array(0) });
  const seconds = (performance.now() - began) / 1000;
  if (columns === null || bound === null) return { gap: Infinity, seconds };
  const objective = program.objective.reduce((sum, cost, column) => sum + cost * columns[column]!, 0);
  return { gap: gapBetween(bound, objective), seconds };
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join(' · ')}\n`);
}
