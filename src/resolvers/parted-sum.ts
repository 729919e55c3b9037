/** A sum of whole numbers as the graph adds it up: how often 2^30 goes into the addends, and what is left of them. */
export type PartedSum = readonly [high: number, low: number];

/** The sum itself: exact up to 2^83 where there are fewer than 2^23 addends, since neither part then leaves 2^53. */
export function wholeSum([high, low]: PartedSum): bigint {
  return BigInt(high) * PART + BigInt(low);
}

/** Whether the sum is exact: beyond that it depends on the order of adding. */
export function isExactSum(sum: PartedSum): boolean {
  return sum.every((part) => part <= Number.MAX_SAFE_INTEGER);
}

const PART = 2n ** 30n;
