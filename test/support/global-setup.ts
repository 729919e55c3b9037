import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this run's own, and a fresh dist/ for the tests that run commands. */
export default function globalSetup(): void {
  process.env['THROUGHLINE_TEST_DATA'] = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  // Type errors are another check's business; the files come out all the same.
  spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.build.json',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/throughline/tsbuildinfo',
    ],
    { stdio: 'ignore' },
  );
}
