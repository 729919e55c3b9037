import { rmSync } from 'node:fs';

export default function globalTeardown(): void {
  const folder = process.env['THROUGHLINE_TEST_DATA'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
