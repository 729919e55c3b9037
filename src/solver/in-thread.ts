import { Worker } from 'node:worker_threads';
import { overdue } from '../errors.ts';
import { answerOfThread } from './answer-of-thread.ts';
import type { Listening } from './answer-of-thread.ts';
import { takeSlot } from './solver-slots.ts';
import { threadFile } from './thread-file.ts';

/** What ends a thread before it is done. */
export interface ThreadBounds {
  /** Epoch milliseconds by which its answer is of use. */
  readonly deadline: number;
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * The answer of a thread of this folder, which is ended after it, at the deadline, or when the signal fires.
 * @param begin called once the thread may run: waiting for that is part of the time. Gives the thread's data, and how to listen.
 * @throws ThroughlineError DEADLINE_EXCEEDED; what the thread throws.
 */
export async function inThread<Report, Answer>(
  name: string,
  { deadline, signal }: ThreadBounds,
  begin: () => { readonly data: unknown } & Omit<Listening<Report, Answer>, 'signal'>,
): Promise<Answer> {
  const left = () => Math.max(0, deadline - Date.now());
  const giveBack = await takeSlot(left() / 1000);
  if (giveBack === undefined) throw overdue();
  const over = new AbortController();
  const end = () => over.abort();
  const timer = setTimeout(end, left());
  signal.addEventListener('abort', end);
  let worker: Worker | undefined;
  try {
    if (signal.aborted) throw overdue();
    const { data, ...listening } = begin();
    worker = new Worker(threadFile(name), { workerData: data });
    return await answerOfThread(worker, { ...listening, signal: over.signal });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    await worker?.terminate();
    giveBack();
  }
}
