/** How far the mood must turn, in points of valence. */
const TURN = 2;

/** The stages whose valence differs by 2 or more from that of the last stage before them that has one. */
export function pivotsOf(valences: readonly (number | null)[]): number[] {
  const pivots: number[] = [];
  let last: number | null = null;
  for (const [at, valence] of valences.entries()) {
    if (valence === null) continue;
    if (last !== null && Math.abs(valence - last) >= TURN) pivots.push(at);
    last = valence;
  }
  return pivots;
}
