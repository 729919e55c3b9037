import { byCodeUnit } from '../code-unit-order.ts';
import { compareDecimals, decimal, times } from '../exact-decimal.ts';
import { groupBy } from '../../group-by.ts';
import { stepsOfJob } from '../steps-of-job.ts';
import { shownValue } from './friction-cells.ts';
import type { FrictionCell } from './friction-cells.ts';
import type { FrictionFacts } from './friction-facts.ts';

export type GrowthObjective = 'INCREMENTAL' | 'EXPLOSIVE';

/** Where growth lies for the focal provider; amounts in currency per year. */
export interface GrowthOutlook {
  readonly inside: number;
  readonly outside: number;
  readonly outsideShare: number | null;
  readonly reachableByGen1: number;
  readonly reachableByGen2: number;
  readonly reachableByGen3: number;
  readonly verdict: GrowthObjective | null;
  readonly generation: 'GEN_1' | 'GEN_2' | 'GEN_3' | null;
  /** The steps to act on, the most value first, ties by id: those inside for INCREMENTAL, those outside for EXPLOSIVE. */
  readonly targets: readonly GrowthTarget[];
  /** The most value first, ties by the ids of step and job. */
  readonly blindSpots: readonly BlindSpot[];
  /** Every step that the customers have frictions on, with where its friction value lies, in millionths. */
  readonly steps: readonly { readonly step: string; readonly inside: bigint; readonly outside: bigint }[];
}

/** A step to act on. */
export interface GrowthTarget {
  readonly step: string;
  /** The job of the customers with most of the value. */
  readonly job: string;
  readonly inside: boolean;
  readonly value: number;
  /** The step's frictions, those of all jobs together: of each the part that lies inside, or outside, as the target does. */
  readonly cells: readonly FrictionCell[];
}

export interface BlindSpot {
  readonly step: string;
  readonly job: string;
  readonly value: number;
  readonly where: 'BEFORE' | 'AFTER' | 'BESIDE';
}

/** Facts about friction value as seen by a focal provider. */
export interface GrowthFacts extends FrictionFacts {
  /** By job that a customer has, the steps of it for which the customer uses an offering of the provider today. */
  readonly ownSteps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** EMOTION makes so much of inside, in tenths, where Gen 2 is worth its while. */
const TENTHS = 10n;

/** What share of friction value the provider's own journey reaches, what that says of growth, and where to act. */
export function growthOutlook(
  facts: GrowthFacts,
  question: { readonly objective: GrowthObjective | null; readonly cutOff: number },
): GrowthOutlook {
  const sums = { inside: 0n, outside: 0n, emotion: 0n };
  const parts = new Map<string, StepParts>();
  for (const cell of facts.cells) {
    const sides = sidesOf(cell, isTouched(facts, cell));
    const [inside, outside] = [sides.inside.value, sides.outside.value];
    sums.inside += inside;
    sums.outside += outside;
    if (cell.kind === 'EMOTION') sums.emotion += inside;
    const part: StepParts = parts.get(cell.step) ?? { sides: [], inside: new Map(), outside: new Map() };
    parts.set(cell.step, part);
    part.sides.push(sides);
    part.inside.set(cell.job, (part.inside.get(cell.job) ?? 0n) + inside);
    part.outside.set(cell.job, (part.outside.get(cell.job) ?? 0n) + outside);
  }
  const total = sums.inside + sums.outside;
  const verdict = total === 0n ? null : verdictOf({ outside: sums.outside, total }, question.cutOff);
  const objective = question.objective ?? verdict;
  return {
    inside: shownValue(sums.inside),
    outside: shownValue(sums.outside),
    outsideShare: total === 0n ? null : Number(sums.outside) / Number(total),
    reachableByGen1: shownValue(sums.inside - sums.emotion),
    reachableByGen2: shownValue(sums.inside),
    reachableByGen3: shownValue(total),
    verdict,
    generation: generationOf(verdict, sums),
    targets:
      objective === null
        ? []
        : [...parts].flatMap(([step, part]) => targetOf(step, part, objective)).sort(mostFirst),
    blindSpots: blindSpotsOf(facts),
    steps: [...parts].map(([step, part]) => ({
      step,
      inside: sumOfAmounts(part.inside),
      outside: sumOfAmounts(part.outside),
    })),
  };
}

/** Amounts by the job that the customers have. */
type Amounts = Map<string, bigint>;

interface StepParts {
  readonly sides: Sides[];
  readonly inside: Amounts;
  readonly outside: Amounts;
}

/** A cell in two: what of it lies inside the provider's journey, and what outside. */
interface Sides {
  readonly inside: FrictionCell;
  readonly outside: FrictionCell;
}

function sidesOf(cell: FrictionCell, touched: boolean): Sides {
  const inside = touched ? cell : { ...cell, burden: cell.ownBurden, value: cell.own };
  const outside = { ...cell, burden: cell.burden - inside.burden, value: cell.value - inside.value };
  return { inside, outside: { ...outside, ownBurden: 0n, own: 0n } };
}

function isTouched({ touched }: GrowthFacts, of: { readonly step: string; readonly job: string }): boolean {
  return touched.has(of.step) || touched.has(of.job);
}

/** Compared exactly: a share on the cut-off reaches it. */
function verdictOf(
  { outside, total }: { readonly outside: bigint; readonly total: bigint },
  cutOff: number,
): GrowthObjective {
  const least = times(decimal(cutOff), { units: total, scale: 0 });
  return compareDecimals({ units: outside, scale: 0 }, least) >= 0 ? 'EXPLOSIVE' : 'INCREMENTAL';
}

function generationOf(
  verdict: GrowthObjective | null,
  { inside, emotion }: { readonly inside: bigint; readonly emotion: bigint },
): GrowthOutlook['generation'] {
  if (verdict === null) return null;
  if (verdict === 'EXPLOSIVE') return 'GEN_3';
  return emotion * TENTHS >= inside ? 'GEN_2' : 'GEN_1';
}

function targetOf(step: string, part: StepParts, objective: GrowthObjective): GrowthTarget[] {
  const side = objective === 'INCREMENTAL' ? 'inside' : 'outside';
  const amounts = part[side];
  const value = sumOfAmounts(amounts);
  if (value === 0n) return [];
  const [[job]] = [...amounts].sort(([a, x], [b, y]) => (x < y ? 1 : x > y ? -1 : byCodeUnit(a, b))) as [
    [string, bigint],
  ];
  const cells = part.sides.map((sides) => sides[side]);
  return [{ step, job, inside: side === 'inside', value: shownValue(value), cells }];
}

function sumOfAmounts(amounts: Amounts): bigint {
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0n);
}

function blindSpotsOf(facts: GrowthFacts): BlindSpot[] {
  const cells = groupBy(facts.cells, (cell) => `${cell.job} ${cell.step}`);
  const jobs = new Set(facts.jobs.counted.map(({ job }) => job));
  return [...jobs]
    .flatMap((job) => {
      const steps = stepsOfJob(facts.tree, job).map((step) => step.job);
      const own = facts.ownSteps.get(job);
      const isPart = steps.map((step) => isTouched(facts, { step, job }) || own?.has(step) === true);
      const [first, last] = [isPart.indexOf(true), isPart.lastIndexOf(true)];
      return steps.flatMap((step, at): BlindSpot[] => {
        if (isPart[at] === true) return [];
        const value = (cells.get(`${job} ${step}`) ?? []).reduce((sum, cell) => sum + cell.value, 0n);
        const where = at < first ? 'BEFORE' : first >= 0 && at > last ? 'AFTER' : 'BESIDE';
        return [{ step, job, value: shownValue(value), where }];
      });
    })
    .sort(mostFirst);
}

interface Placed {
  readonly value: number;
  readonly step: string;
  readonly job: string;
}

function mostFirst(a: Placed, b: Placed): number {
  return b.value - a.value || byCodeUnit(a.step, b.step) || byCodeUnit(a.job, b.job);
}
