import type { GraphReader } from '../graph/graph.ts';
import { MOST_PLACES, nodePlan, placesOf } from './places.ts';
import type { Places, Root } from './places.ts';
import { readAnswer } from './read-answer.ts';
import type { AnswerRow } from './read-answer.ts';
import { readStatement } from './read-statement.ts';
import type { ReadStatement } from './read-statement.ts';
import { merged, walkWork, workAfter } from './read-work.ts';
import type { Work } from './read-work.ts';

/** Reads from a root; what is asked for in one go is read by one statement. Resolves when all that it leads to is there. */
export type ReadTogether = (work: Work) => Promise<void>;

/** Reads in one view of the graph: all that one piece of work asks sees the same. The work may run again. */
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

/** One statement; gives what is still to be read after it. */
async function readOnce(graph: GraphReader, works: readonly Work[]): Promise<Work[]> {
  const { all, left, statement, kinds } = reading(works.map((work) => work.root));
  const [row] = await graph.ask<AnswerRow>(statement);
  const answers = readAnswer(all, kinds, row ?? {}).map(({ pages, records }) => ({
    pages,
    records: [...records.values()],
  }));
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

type Reading = Places & ReadStatement;

/** A list's plan is kept as long as its operation, and so is what reads it. */
const READINGS = new WeakMap<Root['plan'], Reading>();

function reading(roots: readonly Root[]): Reading {
  const [only] = roots;
  const kept = roots.length === 1 && only?.kind === 'LIST' ? only.plan : undefined;
  const known = kept && READINGS.get(kept);
  if (known !== undefined) return known;
  const places = placesOf(roots);
  const made = { ...places, ...readStatement(places.all) };
  if (kept !== undefined) READINGS.set(kept, made);
  return made;
}
