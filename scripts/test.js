import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, prepare } from './prepare.js';

// `npm test [jest's arguments]`: installs what is missing, checks the sources, runs every test. Each check says one line
// when all is well, and all it has to say when not; jest's summary comes last.

const CHECKS = ['check:format', 'check:lint', 'check:type', 'check:codegen', 'check:schema'];

/** Results as numbers, for whoever runs this command. */
const RESULTS = join(ROOT, 'node_modules/.cache/throughline/test-results.json');

process.exitCode = await test(process.argv.slice(2));

async function test(words) {
  rmSync(RESULTS, { force: true });
  try {
    await prepare({ tools: true });
  } catch (error) {
    tell(error.message);
    return 1;
  }
  const checked = await Promise.all(CHECKS.map(check));
  if (checked.includes(false)) {
    tell('Expected all checks to pass, got the above. No test was run.');
    return 1;
  }
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  // The last reporter prints the summary.
  const reporters = ['--reporters=./scripts/write-results.js', '--reporters=default'];
  const jest = ['node_modules/jest/bin/jest.js', ...reporters, ...words];
  const { code } = await run(process.execPath, jest, {
    stdio: 'inherit',
    env: {
      ...process.env,
      THROUGHLINE_TEST_RESULTS: RESULTS,
      NODE_OPTIONS: [
        process.env.NODE_OPTIONS,
        '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      ].join(' '),
    },
  });
  return code;
}

/** Runs one check; whether all is well. */
async function check(script) {
  const began = Date.now();
  const { code, text } = await run('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  tell(code === 0 ? `✓ ${script} (${seconds} s)` : `✗ ${script}\n${text.trimEnd()}`);
  return code === 0;
}

function run(program, words, options) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: ROOT, ...options });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece) => (text += piece));
    }
    child.on('error', (error) => resolve({ code: 1, text: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}
