import type { GraphReader } from '../graph/graph.ts';
import type { WalkPlan } from './node-plan.ts';
import { MOST_PLACES, nodePlan, placesOf } from './places.ts';
import type { Place, Places, Root } from './places.ts';
import { readAnswer } from './read-answer.ts';
import type { AnswerRow, PlaceAnswer } from './read-answer.ts';
import { readStatement } from './read-statement.ts';
import type { ReadStatement } from './read-statement.ts';
import { merged, walkWork, workAfter } from './read-work.ts';
import type { Work } from './read-work.ts';

/** Reads from a root; what is asked for in one go is read by one statement. Resolves when all that it leads to is there. */
export type ReadTogether = (work: Work) => Promise<void>;

/**
 * Gives a piece of work the graph to ask. In the graph as it is each statement is a transaction of its own: a later one may see
 * what was written since. An imagined graph is made for one piece of work, in one transaction; that may run again.
 */
export type ReadGraph = <T>(work: (graph: GraphReader) => Promise<T>) => Promise<T>;

/** A statement is made once all fields that are resolved together have said what they want. */
export function readTogether(readGraph: ReadGraph): ReadTogether {
  let waiting: Work[] = [];
  let reading: Promise<void> | undefined;
  return (work) => {
    waiting.push(work);
    reading ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      const works = waiting;
      waiting = [];
      reading = undefined;
      return readGraph((graph) => readAll(graph, works));
    });
    return reading;
  };
}

/** So many roots leave a statement room for what they lead to. */
const MOST_ROOTS = MOST_PLACES / 2;

async function readAll(graph: GraphReader, works: readonly Work[]): Promise<void> {
  let next = merged(works);
  while (next.length > 0) {
    const level = next;
    const parts = Array.from({ length: Math.ceil(level.length / MOST_ROOTS) }, (_, part) =>
      level.slice(part * MOST_ROOTS, (part + 1) * MOST_ROOTS),
    );
    next = merged((await Promise.all(parts.map((part) => readOnce(graph, part)))).flat());
  }
}

/**
 * One statement, and another one for each level that turns out to hold more than its pages do, as at a hub: there they are cut in
 * the graph from then on. Gives what is still to be read after it.
 */
async function readOnce(graph: GraphReader, works: readonly Work[]): Promise<Work[]> {
  const roots = works.map((work) => work.root);
  const { all, left, statement, kinds, uncut } = reading(roots);
  const [row = {}] = await graph.ask<AnswerRow>(statement);
  const read = readAnswer(all, kinds, row);
  const overfull = all.filter((place, at) => isOverfull(place, { row, read, at, most: uncut[at] ?? null }));
  if (overfull.length > 0) {
    for (const { plan } of overfull) if ('field' in plan) OVERFULL.add(plan.field);
    for (const { plan } of roots) READINGS.delete(plan);
    return readOnce(graph, works);
  }
  const answers = read.map(({ pages, records }) => ({ pages, records: [...records.values()] }));
  works.forEach((work, at) => {
    const { pages = [], records = [] } = answers[at] ?? {};
    work.accept(pages, records);
  });
  return [
    ...all.flatMap((place, at) => workAfter(place.plan, answers[at] ?? { pages: [], records: [] })),
    ...left.flatMap(({ from, walk }) => {
      const place = all[from];
      return place === undefined ? [] : walkWork(walk, nodePlan(place).type, answers[from]?.records ?? []);
    }),
  ];
}

/**
 * Fields whose rows were once more than their pages hold. A document that the server keeps is asked again, and mostly of nodes
 * alike. Whatever is believed of a field, its answer is the same.
 */
const OVERFULL = new WeakSet<WalkPlan['field']>();

/** Whether there are more rows than all pages of a walk hold, or may be. */
function isOverfull(
  place: Place,
  of: {
    readonly row: AnswerRow;
    readonly read: readonly PlaceAnswer[];
    readonly at: number;
    readonly most: number | null;
  },
): boolean {
  if (place.kind !== 'WALK' || of.most === null) return false;
  const rows = of.row[`nodes${of.at}`]?.length ?? 0;
  const sources = of.read[place.from]?.records.size ?? 0;
  return (rows >= of.most && rows > 0) || rows > sources * (place.plan.page.size + 1);
}

type Reading = Places & ReadStatement;

/** A list's plan is kept as long as its operation, and so is what reads it. */
const READINGS = new WeakMap<Root['plan'], Reading>();

function reading(roots: readonly Root[]): Reading {
  const [only] = roots;
  const kept = roots.length === 1 && only?.kind === 'LIST' ? only.plan : undefined;
  const known = kept && READINGS.get(kept);
  if (known !== undefined) return known;
  const places = placesOf(roots);
  const made = { ...places, ...readStatement(places.all, ({ field }) => OVERFULL.has(field)) };
  if (kept !== undefined) READINGS.set(kept, made);
  return made;
}
