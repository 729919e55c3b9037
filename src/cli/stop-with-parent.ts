/** How often to look whether the parent is still there, in milliseconds. */
const LOOK_MS = 500;

/**
 * Ends a service that npm has started when npm is told to end: npm runs scripts by a shell, which dies of the signal and
 * passes it on to nobody, so that the service would stay behind. Whoever loses its parent has another one from then on.
 * A service that has been told itself needs no second signal.
 */
export function stopWithParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  timer.unref();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => clearInterval(timer));
}
