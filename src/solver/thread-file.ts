/**
 * The file that a worker thread of this folder starts from. Node runs no TypeScript: from the sources, as in tests, it is that
 * of the build.
 */
export function threadFile(name: string): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`../../dist/solver/${name}.js`, import.meta.url)
    : new URL(`./${name}.js`, import.meta.url);
}
