/** What a test waits for, and no set time: a busy machine takes longer. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  const last = performance.now() + seconds * 1_000;
  while (!(await holds())) {
    if (performance.now() > last) throw new Error(`Expected it to happen within ${seconds} s.`);
    await pause(50);
  }
}

/** Waits until a count has begun and stands still for two seconds: on a busy machine one more may take one. */
export async function settled(count: () => number, seconds = 60): Promise<void> {
  let before = 0;
  const stands = async (): Promise<boolean> => {
    before = count();
    await pause(2_000);
    return before > 0 && before === count();
  };
  await until(stands, seconds);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export interface Happening {
  readonly happens: () => void;
  readonly happened: Promise<void>;
}

/** Something that one piece of a test does and another waits for. */
export function happening(): Happening {
  let happens = (): void => {};
  const happened = new Promise<void>((resolve) => (happens = resolve));
  return { happens: () => happens(), happened };
}
