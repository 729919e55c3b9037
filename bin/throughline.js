#!/usr/bin/env node
// Plain JavaScript, so that it runs in a bare clone: there it first installs and builds what is missing. Installed from a
// package there is no src/, and dist/ came along.
import { existsSync } from 'node:fs';

const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `throughline: Expected Node.js ${OLDEST_NODE} or newer, got ${process.versions.node}.\n`,
  );
  process.exit(1);
}
try {
  if (existsSync(new URL('../src', import.meta.url))) {
    const { prepare } = await import('../scripts/prepare.js');
    await prepare();
  }
  const { main } = await import('../dist/cli/main.js');
  await main();
} catch (error) {
  process.stderr.write(`throughline: ${error.message}\n`);
  process.exitCode = 1;
}
