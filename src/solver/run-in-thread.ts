import { Worker } from 'node:worker_threads';
import { overdue } from '../errors.ts';
import { takeSlot } from './solver-slots.ts';
import { threadFile } from './thread-file.ts';

/** What ends a thread before it is done. */
export interface ThreadBounds {
  /** Epoch milliseconds by which its answer is of use. */
  readonly deadline: number;
  /** Throws when nobody waits for the answer any more. */
  readonly checkpoint: () => void;
}

/** How often the checkpoint is looked at, in milliseconds. */
const LOOK_EVERY = 50;

/**
 * The first message of a thread of this folder, which is given `request` as its data and ended after its answer, at the deadline, or
 * when the checkpoint throws. Waiting for a free thread is part of the time.
 * @throws ThroughlineError DEADLINE_EXCEEDED; what the checkpoint throws; what the thread throws.
 */
export async function runInThread<Answer>(
  name: string,
  request: unknown,
  { deadline, checkpoint }: ThreadBounds,
): Promise<Answer> {
  const giveBack = await takeSlot(Math.max(0, deadline - Date.now()) / 1000);
  if (giveBack === undefined) throw overdue();
  const worker = new Worker(threadFile(name), { workerData: request });
  let looking: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', () => reject(new Error(`Expected an answer of the thread "${name}", got none.`)));
      looking = setInterval(() => {
        try {
          checkpoint();
          if (Date.now() >= deadline) throw overdue();
        } catch (error) {
          reject(error as Error);
        }
      }, LOOK_EVERY);
    });
  } finally {
    clearInterval(looking);
    await worker.terminate();
    giveBack();
  }
}
