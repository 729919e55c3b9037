import { byEvidence, comparedConfidence, type ConnectionKey } from './connection-order.ts';
import { connectionsInOrder, type FoundConnection, type ListEnd } from './connections-in-order.ts';
import { linkTable, type Arc, type Link, type PathEnds } from './link-table.ts';

export interface ConnectionQuestion extends PathEnds {
  /** Nodes that must be on the path, at most a handful, each once. */
  readonly via: readonly string[];
  /** Paths at most, 1 or more. */
  readonly first: number;
  /** Only paths after this place; null: from the first on. */
  readonly after: ConnectionKey | null;
}

/** A path from `from` on. */
export interface Connection {
  readonly arcs: readonly Arc[];
  /** Product of the confidences stated, 0 to 1; null where none is. */
  readonly confidence: number | null;
  /** Its place in the order. */
  readonly key: ConnectionKey;
}

/** A page of paths. */
export interface ConnectionPage {
  readonly paths: readonly Connection[];
  readonly hasNextPage: boolean;
  /** False where the search was ended by its budget: what is listed is in order, and all that is before it is listed. */
  readonly isComplete: boolean;
}

/** Paths under way at most, whole ones included: about two seconds on one core of 2026. */
export const SEARCH_BUDGET = 500_000;

/**
 * The paths between two nodes, or from one to all of several, that go along these links, no node twice: a page of them in the
 * order of evidence.
 */
export function findConnections(
  links: readonly Link[],
  question: ConnectionQuestion,
  { checkpoint = () => {}, budget = SEARCH_BUDGET }: SearchRun = {},
): ConnectionPage {
  const table = linkTable(links, question, checkpoint);
  const stops = question.via.filter((id) => id !== question.from);
  if (table === null) return NOTHING;
  const numbers = stops.map((id) => table.ids.indexOf(id));
  if (numbers.includes(-1)) return NOTHING;
  const stream = connectionsInOrder(table, {
    stops: numbers,
    maxHops: question.maxHops,
    budget,
    checkpoint,
  });
  const paths: Connection[] = [];
  let next: IteratorResult<FoundConnection, ListEnd> = stream.next();
  for (; next.done !== true && paths.length <= question.first; next = stream.next()) {
    const path = connectionOf(next.value);
    if (question.after === null || byEvidence(path.key, question.after) > 0) paths.push(path);
  }
  return {
    paths: paths.slice(0, question.first),
    hasNextPage: paths.length > question.first,
    isComplete: next.done !== true || next.value === 'ALL',
  };
}

/** How a search is run; nothing here changes what a complete page says. */
export interface SearchRun {
  /** Called now and then; ends an overdue search by throwing. Default: the search is never ended. */
  readonly checkpoint?: () => void;
  /** Default `SEARCH_BUDGET`. */
  readonly budget?: number;
}

const NOTHING: ConnectionPage = { paths: [], hasNextPage: false, isComplete: true };

function connectionOf({ arcs, product }: FoundConnection): Connection {
  return {
    arcs,
    confidence: arcs.some(({ confidence }) => confidence !== null) ? product : null,
    key: { confidence: comparedConfidence(product), hops: arcs },
  };
}
