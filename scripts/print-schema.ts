/** Writes schema.graphql, the schema as it is served: `tsx scripts/print-schema.ts`, or with `--check` compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readModel } from '../src/model/read-model.ts';
import { projectFile } from '../src/project-files.ts';
import { makeSchema } from '../src/resolvers/index.ts';

const file = projectFile('schema.graphql');
const printed = `# Written by \`npm run codegen\` from schema/. Do not edit.\n${printSchema(lexicographicSortSchema(makeSchema(readModel())))}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(
    'Expected schema.graphql to be what schema/ gives, got a difference. Run "npm run codegen" and commit the result.\n',
  );
  process.exitCode = 1;
}
