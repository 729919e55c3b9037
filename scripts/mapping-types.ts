/** Writes the types of mapping files from their JSON Schema: `tsx scripts/mapping-types.ts`, or with `--check` compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { projectFile } from '../src/project-files.ts';

const file = projectFile('src/generated/mapping.ts');
const schema = JSON.parse(readFileSync(projectFile('mappings/mapping.schema.json'), 'utf8'), bareReferences);
const types = await compile(schema, 'Mapping', {
  bannerComment: '// Written by `npm run codegen` from mappings/mapping.schema.json. Do not edit.',
  format: false,
});
if (!process.argv.includes('--check')) {
  writeFileSync(file, types);
} else if (readFileSync(file, 'utf8') !== types) {
  process.stderr.write(
    'Expected src/generated/mapping.ts to be what mappings/mapping.schema.json gives, got a difference. Run "npm run codegen" and commit the result.\n',
  );
  process.exitCode = 1;
}

/** What stands beside a reference is for editors; the generator would make a type of its own of each. */
function bareReferences(_: string, value: unknown): unknown {
  const reference = (value as { $ref?: unknown } | null)?.$ref;
  return typeof reference === 'string' ? { $ref: reference } : value;
}
