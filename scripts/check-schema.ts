/**
 * Compares schema.graphql with schema.released.graphql, the schema that clients were last given: `tsx
 * scripts/check-schema.ts` fails on a change that breaks one of them, `--release` writes the served one down as released.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import type { ASTNode } from 'graphql';
import { projectFile } from '../src/project-files.ts';
import { breakingChanges, vagueDeprecations } from './breaking-changes.ts';

const RELEASED = projectFile('schema.released.graphql');
const served = readFileSync(projectFile('schema.graphql'), 'utf8');

if (process.argv.includes('--release')) {
  writeFileSync(
    RELEASED,
    `# Written by \`npm run release:schema\`: what clients rely on, without descriptions. Do not edit.\n${bare(served)}\n`,
  );
} else {
  const today = new Date().toISOString().slice(0, 10);
  const faults = [
    ...(await breakingChanges({ released: readFileSync(RELEASED, 'utf8'), served }, today)),
    ...vagueDeprecations(served).map((path) => `The reason that "${path}" is deprecated for is incomplete.`),
  ];
  if (faults.length > 0) {
    process.stderr.write(
      'Expected schema.graphql to take and answer whatever schema.released.graphql does, got:\n' +
        faults.map((fault) => `- ${fault}\n`).join('') +
        'Keep what was there, marked @deprecated(reason: "Use `…`. Goes after YYYY-MM-DD."), half a year at least; or ' +
        'release a new major version by "npm run release:schema".\n',
    );
    process.exitCode = 1;
  }
}

function bare(sdl: string): string {
  return print(
    visit(parse(sdl, { noLocation: true }), {
      enter: (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  );
}
