/* eslint-disable no-console -- this is where printing is caught */
import { afterEach, beforeEach, jest } from '@jest/globals';

/** A test that prints hides a warning nobody reads: any console output fails it. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of methods) {
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      printed.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  for (const method of methods) {
    (console[method] as unknown as { mockRestore?: () => void }).mockRestore?.();
  }
  if (printed.length > 0) {
    throw new Error(`Expected the test to print nothing, got:\n${printed.join('\n')}`);
  }
});
