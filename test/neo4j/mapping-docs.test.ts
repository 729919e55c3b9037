import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { projectFile } from '../../src/project-files.ts';
import { emptyGraph, model, useTestGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { runCommand, settingsFor } from '../cli/run-command.ts';
import { inFolder } from '../transfer/files.ts';

const world = useTestGraph();
const page = readFileSync(projectFile('docs/mapping.md'), 'utf8');
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text as string);

beforeEach(() => emptyGraph(world.graph));

describe('docs/mapping.md', () => {
  it('has examples that are mappings', () => {
    expect(examples).toHaveLength(2);
    for (const text of examples) readMapping({ file: 'mapping.md', text, model });
  });

  it('drafts, checks and imports as it says, from the first command to the last', async () => {
    const environment = settingsFor(await testNeo4j());
    const files = {
      'time.yaml': examples[0] as string,
      'time.tsv': 'Category\tMinutes\nSleep\t480\nSleep\t12\nEat\tNA\n',
    };
    await inFolder(files, async (folder) => {
      const table = join(folder, 'time.tsv');
      const run = async (...words: readonly string[]): Promise<string> => {
        const { code, stdout, stderr } = await runCommand(words, { environment });
        expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
        return stdout;
      };
      const draft = await run('map', '--suggest', table);
      writeFileSync(join(folder, 'draft.yaml'), draft);
      const checked = await run('import', '--check', '--mapping', join(folder, 'draft.yaml'), table);
      expect(checked).toMatch(/^Checked 2 rows .* Nothing wrong/);
      await run('import', '--check', '--mapping', join(folder, 'time.yaml'), table);
      expect(await world.graph.ask({ text: 'MATCH (n:Entity) RETURN n', params: {} })).toEqual([]);
      expect(await run('import', '--mapping', join(folder, 'time.yaml'), table)).toMatch(
        /ENGAGES_IN +1 +0 +0 +0\n/,
      );
      expect(
        await world.graph.ask({
          text: 'MATCH ()-[e:ENGAGES_IN]->() RETURN e.hoursPerMonth AS hours',
          params: {},
        }),
      ).toEqual([{ hours: 249.416666667 }]);
    });
  });

  it('names the steps of values and conditions as the schema does', () => {
    const schema = readFileSync(projectFile('mappings/mapping.schema.json'), 'utf8');
    const table = page.slice(page.indexOf('| to …'), page.indexOf('Rows that make the same'));
    for (const [, name] of table.matchAll(/`(\w+)`/g)) expect(schema).toContain(`"${name as string}"`);
  });
});
