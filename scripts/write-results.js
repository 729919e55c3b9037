import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers';

/** How long the end of a run may take after its last test: the tests' servers stop meanwhile. */
const PATIENCE_MS = 60_000;

/** A reporter of jest that writes how many tests passed and failed to the file that THROUGHLINE_TEST_RESULTS names. */
export default class WriteResults {
  onRunComplete(_contexts, results) {
    const path = process.env.THROUGHLINE_TEST_RESULTS;
    if (path === undefined) return;
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, wasInterrupted } = results;
    // A file that could not even be loaded counts as one failure: its tests are not among the others.
    const failed = numFailedTests + numRuntimeErrorTestSuites + (wasInterrupted ? 1 : 0);
    writeFileSync(path, JSON.stringify({ passed: numPassedTests, failed }));
    // A test that failed half-way may leave a connection open, which would keep the run from ending for ever.
    setTimeout(() => process.exit(failed === 0 ? 0 : 1), PATIENCE_MS).unref();
  }
}
