/**
 * Waits for a slot, first come first served, for so many seconds at most.
 * @returns what gives the slot back, to be called once; undefined when the time was up.
 */
export type TakeSlot = (seconds: number) => Promise<(() => void) | undefined>;

/** Lets only so many do something at once in this process. */
export function makeSlots(slots: number): TakeSlot {
  let taken = 0;
  const waiting: ((granted: boolean) => void)[] = [];

  const turn = (seconds: number): Promise<boolean> =>
    new Promise((resolve) => {
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

  const giveBack = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next(true);
  };

  return async (seconds) => {
    if (taken < slots) taken += 1;
    else if (!(await turn(seconds))) return undefined;
    return giveBack;
  };
}
