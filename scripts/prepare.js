import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './with-lock.js';

// Nothing but Node.js itself may be imported here: this runs in a bare clone, before anything is installed.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The file that stands for the whole build: its time is when the build began. */
const BUILT = 'dist/cli/main.js';

/**
 * Makes a clone ready: installs the packages of the lockfile where they are missing or others, and builds dist/ where it
 * is missing or older than src/. Quick when there is nothing to do; two at a time wait for each other.
 * @param {{ tools?: boolean, checked?: boolean }} options `tools`, default false: whether the packages for development
 * are needed even when there is nothing to build. `checked`, default false: whether to build in any case, and fail where
 * the types do not fit.
 */
export async function prepare({ tools = false, checked = false } = {}) {
  if (!checked && !isInstallNeeded(tools) && !isBuildNeeded()) return;
  await withLock(join(ROOT, '.prepare.lock'), tell, async () => {
    if (isInstallNeeded(tools || checked || isBuildNeeded())) await install();
    if (checked || isBuildNeeded()) await build(checked);
  });
}

/**
 * Compiles src/ into dist/: into a folder beside it first, which then takes its place, so that nobody ever runs half a
 * build.
 */
async function build(checked) {
  tell('Building.');
  const began = new Date();
  const draft = `dist.${process.pid}.draft`;
  const before = `dist.${process.pid}.before`;
  try {
    const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', draft];
    await run(process.execPath, [...tsc, checked ? '--noEmitOnError' : '--noCheck']);
    utimesSync(join(ROOT, draft, 'cli/main.js'), began, began);
    if (existsSync(join(ROOT, 'dist'))) renameSync(join(ROOT, 'dist'), join(ROOT, before));
    renameSync(join(ROOT, draft), join(ROOT, 'dist'));
  } finally {
    for (const folder of [draft, before]) rmSync(join(ROOT, folder), { recursive: true, force: true });
  }
}

function isBuildNeeded() {
  const built = timeOf(BUILT);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true }).map((name) =>
    join('src', String(name)),
  );
  return ['src', 'tsconfig.json', 'tsconfig.build.json', ...sources].some((path) => timeOf(path) > built);
}

/** Milliseconds since the epoch of the last change; 0 when it is not there. */
function timeOf(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Whether node_modules/ lacks what the lockfile names. npm writes down what it has installed last of all, so an
 * installation that was broken off is none.
 */
function isInstallNeeded(tools) {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).some(
    ([path, { version, dev = false, optional = false, devOptional = false }]) =>
      path !== '' && !optional && (tools || !(dev || devOptional)) && installed[path]?.version !== version,
  );
}

function packagesOf(lockfile) {
  const path = join(ROOT, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

async function install() {
  tell('Installing packages: a minute or two, this once.');
  const words = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Set when npm itself runs us; Windows starts npm by its shell alone.
  const npm = process.env.npm_execpath;
  if (npm !== undefined && npm.endsWith('.js')) await run(process.execPath, [npm, ...words]);
  else await run('npm', words, { shell: process.platform === 'win32' });
}

/** Runs a program in the project's folder; what it says goes to stderr. */
function run(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const line = [program, ...words].join(' ');
      if (code === 0) resolve(undefined);
      else
        reject(
          new Error(`Expected "${line}" to end well, got ${signal ?? `exit status ${code}`}; see above.`),
        );
    });
  });
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}
