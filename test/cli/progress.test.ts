import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it, jest } from '@jest/globals';
import { withProgress } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

afterEach(() => void jest.restoreAllMocks());

/** A terminal that keeps what is written to stderr. */
function terminalThat(isTTY: boolean): { readonly terminal: Terminal; readonly written: () => string } {
  let text = '';
  const stderr = new Writable({
    write: (piece: Buffer, _, done) => {
      text += piece.toString();
      done();
    },
  });
  Object.assign(stderr, { isTTY, columns: 120 });
  return { terminal: { stderr } as unknown as Terminal, written: () => text };
}

it('is a bar with rate and time left on a terminal, and is gone afterwards', async () => {
  const { terminal, written } = terminalThat(true);
  await withProgress(terminal, async (progress) => {
    progress.show('Writing', 1, 1000);
    await sleep(150);
    progress.show('Writing', 500, 1000);
    await sleep(150);
    expect(written()).toMatch(/Writing \[.*\] 50 %, [\d.]+K?\/s, \S+ left/);
  });
  // The last that is written clears the line.
  expect(written()).toMatch(/\u001b\[[02]?K[^W]*$/);
});

it('is a line now and then elsewhere, and nothing where none is wanted', async () => {
  const { terminal, written } = terminalThat(false);
  const now = jest.spyOn(performance, 'now');
  for (const quiet of [true, false]) {
    await withProgress(
      terminal,
      (progress) => {
        now.mockReturnValue(1_000);
        progress.show('Checking', 10, 200);
        now.mockReturnValue(4_000);
        progress.show('Checking', 50, 200);
        now.mockReturnValue(7_000);
        progress.show('Checking', 90, 200);
        return Promise.resolve();
      },
      { quiet },
    );
    expect(written()).toBe(quiet ? '' : 'Checking: 45 %, 15/s\n');
  }
});
