import { bestWith, weightOf } from './best-with.ts';
import type { Best } from './best-with.ts';
import { partOfTime } from './part-of-time.ts';
import type { Aim } from './portfolio-problem.ts';
import { totalOf } from './portfolio-problem.ts';
import type { Choice } from './portfolio-sensitivity.ts';
import { solvePortfolio } from './solve-portfolio.ts';
import type { SolvingMeans } from './solve-portfolio.ts';
import { newValue, valueModel } from './value-model.ts';
import type { BundleValue, CandidateValue, ValueModel } from './value-model.ts';

/** How far what one group can gain may move, in the measure's unit per year. */
export interface ValueRange {
  /** The group's place among those of the question. */
  readonly group: number;
  /** What it gains with everything. */
  readonly value: number;
  /** What it gains with the choice. */
  readonly gained: number;
  /** Above this value the choice stays the best; null where it does so however little it is, above 0. */
  readonly valueFrom: number | null;
  /** Below this value it does too; null where it does so however much it is. */
  readonly valueTo: number | null;
  /** Whether both are proven; else the choice holds at least between them. */
  readonly isExact: boolean;
}

/** What `valueModel` makes a model of. */
export interface ValueParts {
  readonly costs: readonly number[];
  readonly needs: readonly (readonly number[])[];
  readonly groups: readonly (readonly CandidateValue[])[];
}

/** A value of which so large a share may go may go altogether, and one to which it may be added so many times may be any. */
const ALL = 1 - 1e-12;
const ANY_TIMES = 1e6;

/**
 * How far the value of each group may move, alone and all its gains in proportion, as its population or frequency would move
 * them, before the choice is no longer the best. A target moves with the total, whose share it is.
 *
 * New value is then a straight line over the group's value for every set of capabilities: the more the set gains in this group,
 * the steeper. The choice's own line meets first one of those of the best sets of each steepness, and each of these is one
 * question to the solver: the best set with a bundle that is worth more to the group; the best where the group may take nothing
 * worth more than so much. For a target the line is that of the target, the sets are those cheaper than the choice, and the
 * choice has to reach the target itself.
 */
export async function valueRanges(
  parts: ValueParts,
  asked: { readonly aim: Aim; readonly solved: Choice; readonly groups: readonly number[] },
  means: SolvingMeans,
): Promise<ValueRange[]> {
  const rows: ValueRange[] = [];
  for (const [place, group] of asked.groups.entries()) {
    rows.push(await valueRange(parts, { ...asked, group }, partOfTime(means, asked.groups.length - place)));
  }
  return rows;
}

interface Asked {
  readonly aim: Aim;
  readonly solved: Choice;
  readonly group: number;
}

async function valueRange(
  parts: ValueParts,
  { aim, solved, group }: Asked,
  means: SolvingMeans,
): Promise<ValueRange> {
  const own = valueModel({ ...parts, groups: [parts.groups[group]!] });
  const has = (capability: number) => solved.capabilities.includes(capability);
  const [value, gained] = [totalOf(own), newValue(own, has)];
  const row = { group, value, gained };
  if (solved.unproven !== null || means.timeLeft() <= 0) {
    return { ...row, valueFrom: value, valueTo: value, isExact: false };
  }
  const others = valueModel({ ...parts, groups: parts.groups.filter((_, place) => place !== group) });
  const gains = own.groups[0] ?? [];
  const line = lineOf(others, { aim, solved, value, gained, worth: newValue(others, has) + gained });
  const rivals = { others, gains, line };
  const down = await roomDown(rivals, partOfTime(means, 2));
  const up = await roomUp(rivals, means);
  return {
    ...row,
    valueFrom: down.room >= ALL ? null : value * (1 - down.room),
    valueTo: up.room > ANY_TIMES ? null : value * (1 + up.room),
    isExact: down.isExact && up.isExact,
  };
}

/** What the choice is measured against, while the group's gains become so many times larger. */
interface Line {
  /** The sets that would take its place when they reach the line. */
  readonly rivals: Aim & { readonly kind: 'WITHIN' };
  /** New value at what the group's gains are. */
  readonly height: number;
  /** New value for each time that the group's gains are added once more. */
  readonly slope: number;
  /** How far the choice itself stays allowed, as shares of the group's gains. */
  readonly down: number;
  readonly up: number;
}

function lineOf(
  model: ValueModel,
  choice: {
    readonly aim: Aim;
    readonly solved: Choice;
    readonly value: number;
    readonly gained: number;
    readonly worth: number;
  },
): Line {
  const { aim, solved, value, gained, worth } = choice;
  if (aim.kind === 'WITHIN') {
    return { rivals: aim, height: worth, slope: gained, down: Infinity, up: Infinity };
  }
  const slope = (aim.newValue * value) / (totalOf(model) + value);
  const spare = Math.max(0, worth - aim.newValue);
  const weight = weightOf(model, aim, solved.capabilities);
  const isWhole = aim.measure === 'COUNT' || model.costs.every(Number.isSafeInteger);
  // Nothing costs less than nothing.
  const limit = isWhole || weight === 0 ? weight - 1 : weight * (1 - 1e-9);
  return {
    rivals: { kind: 'WITHIN', measure: aim.measure, limit },
    height: aim.newValue,
    slope,
    down: gained > slope ? spare / (gained - slope) : Infinity,
    up: gained < slope ? spare / (slope - gained) : Infinity,
  };
}

interface Rivals {
  readonly others: ValueModel;
  /** Best first. */
  readonly gains: readonly BundleValue[];
  readonly line: Line;
}

interface Room {
  /** As a share of the group's gains. */
  readonly room: number;
  readonly isExact: boolean;
}

/** How much more the group may gain until a set that gains more in it than the line rises reaches the line. */
function roomUp({ others, gains, line }: Rivals, means: SolvingMeans): Promise<Room> {
  const model = { ...others, groups: [...others.groups, gains] };
  return leastRoom(
    gains
      .filter(({ value }) => value > line.slope)
      .map(({ bundle, value }) => ({
        steepness: value - line.slope,
        best: (given) => bestWith(model, { aim: line.rivals, capabilities: model.bundles[bundle]! }, given),
      })),
    { ...line, within: line.up },
    means,
  );
}

/** How much less it may gain until one that gains less in it does. */
function roomDown({ others, gains, line }: Rivals, means: SolvingMeans): Promise<Room> {
  const levels = [...new Set([...gains.map(({ value }) => value), 0])].filter((level) => level < line.slope);
  return leastRoom(
    levels.map((level) => ({
      steepness: line.slope - level,
      best: async (given) => {
        const less = gains.filter(({ value }) => value <= level);
        const groups = less.length === 0 ? others.groups : [...others.groups, less];
        const { bound, unproven } = await solvePortfolio({ ...others, groups }, line.rivals, given);
        return { bound, isExact: unproven === null };
      },
    })),
    { ...line, within: line.down },
    means,
  );
}

interface Rival {
  /** How much nearer it comes to the line, for each time that the group's gains are added or taken away once. */
  readonly steepness: number;
  readonly best: (means: SolvingMeans) => Promise<Best | undefined>;
}

/** The nearest crossing; without time left a rival counts as already there, which is no further than it is. */
async function leastRoom(
  rivals: readonly Rival[],
  at: { readonly height: number; readonly within: number; readonly rivals: { readonly limit: number } },
  means: SolvingMeans,
): Promise<Room> {
  let least: Room = { room: at.within, isExact: true };
  if (at.rivals.limit < 0) return least;
  for (const [place, { steepness, best }] of rivals.entries()) {
    const given = partOfTime(means, rivals.length - place);
    const found = given.timeLeft() > 0 ? await best(given) : { bound: at.height, isExact: false };
    if (found === undefined) continue;
    const room = Math.max(0, at.height - found.bound) / steepness;
    if (room < least.room) least = { room, isExact: found.isExact };
  }
  return least;
}
