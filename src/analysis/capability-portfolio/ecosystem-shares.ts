import { placeShares } from '../friction-value/place-shares.ts';
import { nearestOf } from '../steps-of-job.ts';
import type { ValueGroup } from '../value-groups.ts';
import type { EcosystemPlacing } from './facts.ts';

/**
 * How much of each group takes place in an ecosystem, 0 to 1: by what its step says, else the nearest job above it that does,
 * up to the job that the customer has; 1 where no ecosystem is asked for.
 */
export function ecosystemShares(placing: EcosystemPlacing | undefined): (group: ValueGroup) => number {
  if (placing === undefined) return () => 1;
  const { ecosystem, places } = placing;
  const shares = new Map<string, number>();
  const shareOf = (job: string): number => {
    const { parts, whole } = placeShares(places.get(job)!);
    const weight = parts.find((part) => part.ecosystem === ecosystem)?.weight ?? 0n;
    return Number(weight) / Number(whole);
  };
  return ({ step }) => {
    const at = nearestOf(step, places);
    if (at === undefined) return 0;
    const share = shares.get(at) ?? shareOf(at);
    shares.set(at, share);
    return share;
  };
}
