import type { CostVector } from '../cost-vector.ts';
import { byChoices, type FoundPath } from './found-path.ts';

/** Paths by number, none dominated by another, their costs column by column. */
export interface FrontPaths {
  readonly size: number;
  readonly hours: Float64Array;
  readonly money: Float64Array;
  readonly effort: Float64Array;
  path(index: number): FoundPath;
}

/** The costs of a front, one by one. */
export function costsOf({ size, hours, money, effort }: Omit<FrontPaths, 'path'>): readonly CostVector[] {
  return Array.from({ length: size }, (_, number) => ({
    hours: hours[number]!,
    money: money[number]!,
    effort: effort[number]!,
  }));
}

/** A path of a front by its cost; the path itself is put together only when asked for. */
export interface ArchivedPath {
  readonly hours: number;
  readonly money: number;
  readonly effort: number;
  readonly path: () => FoundPath;
}

/** A front whose paths are put together at most once. */
export function archivedPaths(paths: FrontPaths): readonly ArchivedPath[] {
  return Array.from({ length: paths.size }, (_, index) => {
    let known: FoundPath | undefined;
    return {
      hours: paths.hours[index]!,
      money: paths.money[index]!,
      effort: paths.effort[index]!,
      path: () => (known ??= paths.path(index)),
    };
  });
}

/** The columns of an archive. */
export function frontOfArchive(archive: readonly ArchivedPath[]): FrontPaths {
  return {
    size: archive.length,
    hours: Float64Array.from(archive, ({ hours }) => hours),
    money: Float64Array.from(archive, ({ money }) => money),
    effort: Float64Array.from(archive, ({ effort }) => effort),
    path: (index) => archive[index]!.path(),
  };
}

/** Two fronts, each sorted and without dominated paths, as one; among equal costs the tie rule decides. */
export function mergedArchives(
  a: readonly ArchivedPath[],
  b: readonly ArchivedPath[],
): readonly ArchivedPath[] {
  const merged: ArchivedPath[] = [];
  const isAdmitted = staircase();
  let [fromA, fromB] = [0, 0];
  while (fromA < a.length || fromB < b.length) {
    const isFromA = fromB === b.length || (fromA < a.length && isBefore(a[fromA]!, b[fromB]!));
    const next = isFromA ? a[fromA++]! : b[fromB++]!;
    if (isAdmitted(next)) {
      merged.push(next);
    }
  }
  return merged;
}

function isBefore(a: ArchivedPath, b: ArchivedPath): boolean {
  const difference = a.hours - b.hours || a.money - b.money || a.effort - b.effort;
  return (difference || byChoices(a.path(), b.path())) < 0;
}

/** Admits, in the order of hours, what has less money or less effort than everything before it. */
function staircase(): (path: ArchivedPath) => boolean {
  const money: number[] = [];
  const effort: number[] = [];
  return (path) => {
    let [low, high] = [0, money.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (money[middle]! <= path.money) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && effort[low - 1]! <= path.effort) {
      return false;
    }
    let last = low;
    while (last < money.length && effort[last]! >= path.effort) last++;
    money.splice(low, last - low, path.money);
    effort.splice(low, last - low, path.effort);
    return true;
  };
}
