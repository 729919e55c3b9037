import { writeFileSync } from 'node:fs';

/** A reporter of jest that writes how many tests passed and failed to the file that THROUGHLINE_TEST_RESULTS names. */
export default class WriteResults {
  onRunComplete(_contexts, results) {
    const path = process.env.THROUGHLINE_TEST_RESULTS;
    if (path === undefined) return;
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, wasInterrupted } = results;
    // A file that could not even be loaded counts as one failure: its tests are not among the others.
    const failed = numFailedTests + numRuntimeErrorTestSuites + (wasInterrupted ? 1 : 0);
    writeFileSync(path, JSON.stringify({ passed: numPassedTests, failed }));
  }
}
