import { beforeAll, describe, expect, it } from '@jest/globals';
import { cypher, useTestGraph } from '../support/graph.ts';
import { mutations, wrote } from '../support/mutate.ts';

const world = useTestGraph();
const { upsertRelationships } = mutations(() => world.graph);

const LAYERS = 30;
const WIDTH = 10;
const CHAIN = 3_000;

/** Layers of capabilities, each depending on all of the next, so that there are 10^29 paths; and one long chain of jobs. */
beforeAll(async () => {
  await cypher(
    world.graph,
    `UNWIND range(0, ${LAYERS * WIDTH - 1}) AS at CREATE (:Capability:Entity {id: 'c' + at, name: 'A skill', kind: 'SKILL_SET'})`,
  );
  await cypher(
    world.graph,
    `UNWIND range(0, ${CHAIN}) AS at CREATE (:Job:Entity {id: 'j' + at, name: 'A step', kind: 'FUNCTIONAL'})`,
  );
});

describe('a cycle', () => {
  it('is found where paths are beyond counting', async () => {
    const between = (layer: number) =>
      Array.from({ length: WIDTH * WIDTH }, (_, at) => ({
        from: `c${layer * WIDTH + Math.floor(at / WIDTH)}`,
        to: `c${(layer + 1) * WIDTH + (at % WIDTH)}`,
      }));
    const rows = Array.from({ length: LAYERS - 1 }, (_, layer) => between(layer)).flat();
    expect(await upsertRelationships('DEPENDS_ON', rows)).toEqual(
      wrote({ created: (LAYERS - 1) * WIDTH * WIDTH }),
    );
    const back = { from: `c${LAYERS * WIDTH - 1}`, to: 'c0' };
    expect(await upsertRelationships('DEPENDS_ON', [back])).toMatchObject({
      code: 'GRAPH_RULE',
      faults: [
        { index: 0, field: 'to', got: expect.stringMatching(/^c299 → c0 → .* → … \(\d+ more\) → c299$/) },
      ],
    });
    expect(await upsertRelationships('DEPENDS_ON', [{ from: 'c0', to: back.from }])).toEqual(
      wrote({ created: 1 }),
    );
  });

  it('is found at the end of a long chain, from either side', async () => {
    const chain = Array.from({ length: CHAIN }, (_, at) => ({ from: `j${at}`, to: `j${at + 1}` }));
    expect(await upsertRelationships('HAS_STEP', chain)).toEqual(wrote({ created: CHAIN }));
    for (const [from, to] of [
      [`j${CHAIN}`, 'j0'],
      [`j${CHAIN / 2}`, 'j10'],
    ] as const) {
      expect(await upsertRelationships('HAS_STEP', [{ from, to }])).toMatchObject({ code: 'GRAPH_RULE' });
    }
  });
});
