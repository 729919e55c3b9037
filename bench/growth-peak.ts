import { growthWork, type GrowthCase } from './growth-work.ts';

/**
 * A process of its own for one search, so that nothing before it counts: tells how many bytes more the process held at its peak,
 * as the operating system counts them, than when the search began. What the search has let go of and was not collected yet is
 * part of that, and so is the code that was compiled.
 */
const work = growthWork(JSON.parse(process.argv[2]!) as GrowthCase);
const before = peakBytes();
work();
process.send!(peakBytes() - before);

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}
