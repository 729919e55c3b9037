import { SingleBar } from 'cli-progress';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Seconds between two lines where there is no terminal to draw a bar on. */
const LINE_SECONDS = 5;

/** Shows how far a work is while it lasts; what is printed after it, or told of its failure, finds no bar. */
export async function withProgress<T>(
  terminal: Terminal,
  work: (progress: Progress) => Promise<T>,
  options: { readonly quiet?: boolean } = {},
): Promise<T> {
  const progress = new Progress(terminal, options);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

/** How far a command is: a bar on a terminal, now and then a line elsewhere. */
class Progress {
  readonly #terminal: Terminal;
  readonly #isQuiet: boolean;
  #stage: Stage | undefined;

  constructor(terminal: Terminal, { quiet = false }: { readonly quiet?: boolean } = {}) {
    this.#terminal = terminal;
    this.#isQuiet = quiet;
  }

  /** @param of the end, in the same unit as `done`; null where it is not known. */
  show(name: string, done: number, of: number | null): void {
    if (this.#isQuiet) return;
    if (this.#stage?.name !== name) {
      this.end();
      this.#stage = begin(this.#terminal, name, of);
    }
    this.#stage.update(done, of);
  }

  /** Takes the bar away. */
  end(): void {
    this.#stage?.end();
    this.#stage = undefined;
  }
}

interface Stage {
  readonly name: string;
  update(done: number, of: number | null): void;
  end(): void;
}

function begin(terminal: Terminal, name: string, of: number | null): Stage {
  return terminal.stderr.isTTY === true && of !== null
    ? barStage(terminal, name, of)
    : lineStage(terminal, name);
}

function barStage(terminal: Terminal, name: string, of: number): Stage {
  const bar = new SingleBar({
    format: `${name} [{bar}] {percentage} %, {rate}/s, {eta_formatted} left`,
    stream: terminal.stderr as NodeJS.WriteStream,
    clearOnComplete: true,
    // A command that is broken off must leave the terminal as it was.
    hideCursor: false,
    linewrap: true,
    gracefulExit: false,
  });
  const rateAt = rateSince(performance.now());
  bar.start(of, 0, { rate: '…' });
  return { name, update: (done) => bar.update(done, { rate: rateAt(done) }), end: () => bar.stop() };
}

/** How many a second since then, for people: 1.2M. */
function rateSince(began: number): (done: number) => string {
  const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
  return (done) => short.format(done / Math.max(0.001, (performance.now() - began) / 1000));
}

function lineStage(terminal: Terminal, name: string): Stage {
  let told = performance.now();
  const rateAt = rateSince(told);
  return {
    name,
    update: (done, of) => {
      if (done === of || performance.now() - told < LINE_SECONDS * 1000) return;
      told = performance.now();
      const share =
        of === null ? done.toLocaleString('en') : `${Math.floor((100 * done) / Math.max(1, of))} %`;
      tell(terminal, `${name}: ${share}, ${rateAt(done)}/s`);
    },
    end: () => {},
  };
}
