import { fileURLToPath } from 'node:url';

/** The absolute path of a file that ships with the project: `projectFile('schema')`. Works from src/ and from dist/. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
