import type { Worker } from 'node:worker_threads';
import { overdue } from '../errors.ts';

/** What a report of a thread tells of its answer, each as good as the one before or better. */
export interface Told<Answer> {
  readonly answer: Answer;
  /** Whether no better one comes. */
  readonly final: boolean;
}

/** How a thread is listened to. */
export interface Listening<Report, Answer> {
  /** Hears a report, and may reply; undefined where it tells nothing of the answer. A reply that fails ends the waiting. */
  readonly hear: (report: Report, reply: (message: Promise<unknown>) => void) => Told<Answer> | undefined;
  /** Default: until the last answer. After so many seconds the last one told stands, or else the next. */
  readonly seconds?: number;
  /** Default: nothing. What stands before the thread has told anything. */
  readonly begun?: Answer;
  /** Default: never. Ends the waiting when it fires. */
  readonly signal?: AbortSignal;
}

/**
 * The answer of a thread, which is left running: whoever began it ends it.
 * @throws ThroughlineError DEADLINE_EXCEEDED where the signal fires; what the thread throws; Error where the thread
 *   ends without an answer.
 */
export function answerOfThread<Report, Answer>(
  worker: Worker,
  { hear, seconds, begun, signal }: Listening<Report, Answer>,
): Promise<Answer> {
  let stop = (): void => {};
  return new Promise<Answer>((resolve, reject) => {
    let known = begun;
    let isOver = false;
    const reply = (message: Promise<unknown>) => {
      message.then((told) => worker.postMessage(told)).catch(reject);
    };
    // The last reports of a thread that ends come in one turn with its end.
    const onReport = (report: Report) => {
      const told = hear(report, reply);
      if (told === undefined) return;
      known = told.answer;
      if (told.final || isOver) resolve(told.answer);
    };
    const onTime = () => {
      isOver = true;
      if (known !== undefined) resolve(known);
    };
    const onExit = () => reject(new Error('Expected an answer of the thread; it ended without.'));
    const onSignal = () => reject(overdue());
    const timer = seconds === undefined ? undefined : setTimeout(onTime, seconds * 1000);
    worker.on('message', onReport).on('error', reject).on('exit', onExit);
    signal?.addEventListener('abort', onSignal);
    if (signal?.aborted === true) onSignal();
    stop = () => {
      clearTimeout(timer);
      worker.off('message', onReport).off('error', reject).off('exit', onExit);
      signal?.removeEventListener('abort', onSignal);
    };
  }).finally(() => stop());
}

/** Of a thread whose first report is its answer. */
export function onlyReport<Answer>(answer: Answer): Told<Answer> {
  return { answer, final: true };
}
