/**
 * How far and how fast capability portfolios are proven: `npx tsx bench/capabilities.ts [seconds per problem, default 5]
 * [families: competing, release, chains, knapsack, many; default all] [--problems 7-9] [--no-peer] [--no-curve] [--minutes 60]`.
 *
 * A family's problems are numbered from 1, each size and budget one; `--problems` chooses some of them. A problem takes the seconds
 * for us and as many for the peer, whose linear program may overrun by a minute; `--no-curve` leaves out the Shapley shares and
 * curves, which take the seconds once more for each size. After `--minutes` no further problem begins, and what was left out is said.
 *
 * Beside our own way, in the same run, the textbook program of the same model, without reduction, start or bound of ours: by
 * native HiGHS on one thread where Python has `highspy`, else by our own HiGHS in WebAssembly. Prints one line for each
 * problem, then for each family what was proven and how long it took, then Shapley shares and curves.
 */
import { parseArgs } from 'node:util';
import { portfolioCurve } from '../src/analysis/capability-portfolio/portfolio-curve.ts';
import type { Aim } from '../src/analysis/capability-portfolio/portfolio-problem.ts';
import { shapleyShares } from '../src/analysis/capability-portfolio/shapley.ts';
import { gapBetween, solvePortfolio } from '../src/analysis/capability-portfolio/solve-portfolio.ts';
import type { ValueModel } from '../src/analysis/capability-portfolio/value-model.ts';
import { openProgramSolver } from '../src/solver/program-solver.ts';
import { openNativeHighs } from './native-highs.ts';
import { plainProgram } from './plain-program.ts';
import { competing, nextRelease, setUnionKnapsack } from './value-instances.ts';
import type { ValueInstance } from './value-instances.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    problems: { type: 'string', default: '1-1000' },
    peer: { type: 'boolean', default: true },
    curve: { type: 'boolean', default: true },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const [SECONDS, ...CHOSEN] = [Number(positionals[0] ?? 5), ...positionals.slice(1)];
const [FIRST, LAST = FIRST] = flags.problems.split('-').map(Number) as [number, number?];
const UNTIL = performance.now() + Number(flags.minutes) * 60_000;
const SHARES = [0.3, 0.5, 0.7];

/** In the place of a peer that was not asked. */
const NOT_ASKED: Measured = { objective: -Infinity, gap: NaN, seconds: NaN };

/** Instances by family, each with the shares of all cost that are its budgets. */
const FAMILIES: Readonly<Record<string, readonly (() => Posed)[]>> = {
  competing: [
    () => posed(competing({ groups: 200, steps: 30, offerings: 40, capabilities: 40, seed: 1 }), SHARES),
    () => posed(competing({ groups: 2_000, steps: 100, offerings: 200, capabilities: 150, seed: 2 }), SHARES),
    () =>
      posed(competing({ groups: 20_000, steps: 400, offerings: 1_000, capabilities: 500, seed: 3 }), SHARES),
  ],
  release: [
    [300, 2_000, 1],
    [500, 3_000, 1],
    [800, 4_400, 1],
    [300, 2_000, 3],
    [500, 3_000, 3],
    [800, 4_400, 3],
  ].map(
    ([offerings, capabilities, depth], place) =>
      () =>
        posed(
          nextRelease({ offerings: offerings!, capabilities: capabilities!, depth: depth!, seed: 4 + place }),
          SHARES,
        ),
  ),
  chains: [
    [300, 2_000],
    [500, 3_000],
    [800, 4_400],
  ].map(
    ([offerings, capabilities], place) =>
      () =>
        posed(
          nextRelease({ offerings: offerings!, capabilities: capabilities!, depth: 10, seed: 20 + place }),
          SHARES,
        ),
  ),
  // Sizes, densities and budgets of the published instances.
  knapsack: [85, 185, 285, 385, 485].flatMap((small, place) =>
    [
      [small, small + 15],
      [small + 15, small],
    ].flatMap(([items, elements], turn) =>
      [0.1, 0.15].map((density, dense) => () => {
        const seed = 40 + 4 * place + 2 * turn + dense;
        const size = { items: items!, elements: elements!, density, seed };
        return posed(setUnionKnapsack(size), [density === 0.1 ? 0.75 : 0.85]);
      }),
    ),
  ),
  many: [
    () =>
      posed(
        competing({ groups: 100_000, steps: 2_500, offerings: 10_000, capabilities: 2_000, seed: 70 }),
        SHARES,
      ),
  ],
};

const solver = openProgramSolver();
const native = await openNativeHighs();
print([
  !flags.peer
    ? 'No peer.'
    : native === undefined
      ? 'Native HiGHS is not here (pip install highspy): the peer is HiGHS in WebAssembly.'
      : `The peer is native HiGHS ${native.version}, one thread.`,
]);
// The first problem of a process pays for compiling HiGHS; it is not counted.
const small = FAMILIES['competing']![0]!().model;
await ours(small, aimsOf(small, SHARES)[0]!.aim);

print(['problem', 'aim', 'ours', 'gap', 's', 'peer', 'gap', 's']);
for (const [family, makers] of Object.entries(FAMILIES)) {
  if (CHOSEN.length > 0 && !CHOSEN.includes(family)) continue;
  const measured: { readonly ours: Measured; readonly peer: Measured }[] = [];
  let number = 0;
  let leftOut = 0;
  for (const make of makers) {
    const { name, model, shares } = make();
    const asked = aimsOf(model, shares).filter(() => ++number >= FIRST && number <= LAST);
    for (const { label, aim } of asked) {
      if (performance.now() > UNTIL) {
        leftOut += 1;
        continue;
      }
      const pair = { ours: await ours(model, aim), peer: flags.peer ? await plain(model, aim) : NOT_ASKED };
      measured.push(pair);
      print([name, label, ...columnsOf(pair.ours), ...columnsOf(pair.peer)]);
    }
    if (asked.length > 0 && flags.curve && performance.now() <= UNTIL) await printMore(name, model);
  }
  if (leftOut > 0) print([`${family}: ${leftOut} problems left out, as the minutes were over`]);
  if (measured.length === 0) continue;
  for (const part of ['ours', 'peer'] as const) {
    const seconds = measured.map((pair) => pair[part].seconds).sort((a, b) => a - b);
    const at = (share: number) => seconds[Math.floor(share * (seconds.length - 1))]!.toFixed(2);
    const proven = measured.filter((pair) => pair[part].gap <= 1e-9).length;
    const widest = Math.max(...measured.map((pair) => pair[part].gap));
    print([
      `${family}, ${part}: ${proven} of ${measured.length} proven, widest gap ${widest.toExponential(1)}`,
      `median ${at(0.5)} s, 90th percentile ${at(0.9)} s, together ${sum(seconds).toFixed(1)} s`,
    ]);
  }
  const worse = measured.filter(({ ours, peer }) => ours.objective < peer.objective - 1e-6).length;
  const ratio =
    sum(measured.map((pair) => pair.ours.seconds)) / sum(measured.map((pair) => pair.peer.seconds));
  print([`${family}: ours / peer in time ${ratio.toFixed(2)}`, `found less than the peer: ${worse}`]);
}
print([`peak resident memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`]);
native?.close();
await solver.close();

interface Posed extends ValueInstance {
  readonly shares: readonly number[];
}

function posed(instance: ValueInstance, shares: readonly number[]): Posed {
  return { ...instance, shares };
}

interface Measured {
  readonly objective: number;
  readonly gap: number;
  readonly seconds: number;
}

function aimsOf(
  model: ValueModel,
  shares: readonly number[],
): { readonly label: string; readonly aim: Aim }[] {
  return shares.map((share) => ({
    label: `${100 * share} % of cost`,
    aim: { kind: 'WITHIN', measure: 'COST', limit: Math.floor(share * sum(model.costs)) },
  }));
}

async function ours(model: ValueModel, aim: Aim): Promise<Measured> {
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const { objective, gap } = await solvePortfolio(model, aim, {
    solve: solver.solve,
    timeLeft: () => SECONDS - elapsed(),
  });
  return { objective, gap, seconds: elapsed() };
}

async function plain(model: ValueModel, aim: Aim): Promise<Measured> {
  const program = plainProgram(model, aim);
  if (native !== undefined) {
    const { objective, bound, seconds } = await native.solve(program, SECONDS);
    return { ...gapOf(objective, bound), seconds };
  }
  const began = performance.now();
  const { columns, bound } = await solver.solve(program, { seconds: SECONDS, start: new Float64Array(0) });
  const seconds = (performance.now() - began) / 1000;
  const objective =
    columns?.reduce((total, column, place) => total + column * program.objective[place]!, 0) ?? null;
  return { ...gapOf(objective, bound), seconds };
}

function gapOf(objective: number | null, bound: number | null) {
  if (objective === null) return { objective: -Infinity, gap: Infinity };
  return { objective, gap: bound === null ? Infinity : gapBetween(bound, objective) };
}

/** Shapley shares and the curve of one instance. */
async function printMore(name: string, model: ValueModel): Promise<void> {
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

function columnsOf({ objective, gap, seconds }: Measured): string[] {
  return [objective.toFixed(0), gap.toExponential(1), seconds.toFixed(2)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join(' · ')}\n`);
}
