import { prepare } from './prepare.js';

// `npm run build`, and before `npm pack`: installs what is missing and builds dist/, types checked.

try {
  await prepare({ checked: true });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
