import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, prepare } from './prepare.js';

// `npm run bench`: every measurement under bench/, one after another; `npm run bench -- NAME [its arguments]`: that one.

process.exitCode = await bench(process.argv.slice(2));

async function bench([name, ...words]) {
  const names = measurements();
  if (name !== undefined && !names.includes(name)) {
    process.stderr.write(
      `Expected a measurement under bench/, got "${name}". There are: ${names.join(', ')}.\n`,
    );
    return 2;
  }
  await prepare({ tools: true });
  for (const each of name === undefined ? names : [name]) {
    process.stderr.write(`bench/${each}.ts\n`);
    const code = await run(['node_modules/tsx/dist/cli.mjs', `bench/${each}.ts`, ...words]);
    if (code !== 0) return code;
  }
  return 0;
}

/** The files that tell in their text how they are run; the others are parts of them. */
function measurements() {
  return readdirSync(join(ROOT, 'bench'))
    .filter(
      (file) =>
        file.endsWith('.ts') && readFileSync(join(ROOT, 'bench', file), 'utf8').includes(`bench/${file}`),
    )
    .map((file) => file.replace(/\.ts$/, ''));
}

function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
