import { constants } from 'node:os';

export interface StopSignal {
  /** Resolves at the first SIGTERM or SIGINT. */
  readonly stopped: Promise<undefined>;
  /** Leaves signals to the process again. */
  readonly forget: () => void;
}

/** A terminal's Ctrl-C reaches npm and this process, and npm passes its own on: that is one wish, told twice. */
const ECHO_MS = 500;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Listens for the wish to stop. A second one is an order: the process ends at once, with the status of the signal. */
export function onStopSignal(): StopSignal {
  let forget = (): void => {};
  const stopped = new Promise<undefined>((resolve) => {
    let wishedAt: number | undefined;
    const onSignal = (signal: (typeof SIGNALS)[number]): void => {
      if (wishedAt !== undefined && Date.now() - wishedAt < ECHO_MS) return;
      if (wishedAt !== undefined) process.exit(128 + constants.signals[signal]);
      wishedAt = Date.now();
      resolve(undefined);
    };
    SIGNALS.forEach((signal) => process.on(signal, onSignal));
    forget = () => SIGNALS.forEach((signal) => process.off(signal, onSignal));
  });
  return { stopped, forget };
}
