import { availableParallelism } from 'node:os';

/** Solver threads that this process runs at once: more would only slow each other, at 160 to 360 MB each. */
const SLOTS = availableParallelism();

let taken = 0;
const waiting: ((granted: boolean) => void)[] = [];

/**
 * Waits for leave to run a solver thread, first come first served.
 * @param seconds how long to wait at most.
 * @returns what gives the slot back, to be called once; undefined when the time was up.
 */
export async function takeSlot(seconds: number): Promise<(() => void) | undefined> {
  if (taken < SLOTS) taken += 1;
  else if (!(await turn(seconds))) return undefined;
  return giveBack;
}

function turn(seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (granted: boolean) => {
      clearTimeout(timer);
      resolve(granted);
    };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(settle), 1);
      resolve(false);
    }, seconds * 1000);
    waiting.push(settle);
  });
}

function giveBack(): void {
  const next = waiting.shift();
  if (next === undefined) taken -= 1;
  else next(true);
}
