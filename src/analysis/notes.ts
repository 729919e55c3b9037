import { byCodeUnit } from './code-unit-order.ts';
import { groupBy } from '../group-by.ts';

/** The nouns of the graph, by label, which is also the name of their GraphQL type. */
export type NodeLabel =
  | 'Customer'
  | 'Job'
  | 'Ecosystem'
  | 'Provider'
  | 'Offering'
  | 'Capability'
  | 'Friction'
  | 'Touchpoint'
  | 'Source'
  | 'Evidence';

/** A node named in a result; whoever shows the result reads the node itself. */
export interface NodeRef {
  readonly kind: NodeLabel;
  readonly id: string;
}

/** What was left out of the scores, or bounded, and why: one note per kind of reason. */
export interface Note {
  readonly code: string;
  /** A sentence for people. */
  readonly message: string;
  /** How many things the reason holds for. */
  readonly count: number;
  /** Up to 20 of the nodes concerned, by kind and id. */
  readonly nodes: readonly NodeRef[];
}

/** How many nodes a note lists. */
export const NODES_LISTED = 20;

/** Gathers reasons as they are met. */
export interface NoteCollector<Code extends string> {
  /** One more thing that the reason holds for, and the nodes at its ends. `detail` follows the message of the first. */
  add(code: Code, nodes: readonly NodeRef[], detail?: string): void;
  /** So many more things that were counted elsewhere, and some of the nodes at their ends. */
  addCounted(code: Code, count: number, nodes: readonly NodeRef[]): void;
  /** One note per reason met, in the order of the messages; the same whatever order the things were met in. */
  notes(): readonly Note[];
}

/** Starts an empty collection over the reasons of one analysis: what each code says to people. */
export function collectNotes<Code extends string>(
  messages: Readonly<Record<Code, string>>,
): NoteCollector<Code> {
  const met = new Map<Code, { count: number; detail: string; nodes: Map<string, NodeRef> }>();
  const meet = (code: Code, count: number, nodes: readonly NodeRef[], detail = '') => {
    const reason = met.get(code) ?? { count: 0, detail, nodes: new Map<string, NodeRef>() };
    met.set(code, reason);
    reason.count += count;
    for (const node of nodes) reason.nodes.set(`${node.kind} ${node.id}`, node);
  };
  return {
    add: (code, nodes, detail) => meet(code, 1, nodes, detail),
    addCounted: (code, count, nodes) => meet(code, count, nodes),
    notes() {
      return (Object.keys(messages) as Code[]).flatMap((code) => {
        const reason = met.get(code);
        if (reason === undefined) {
          return [];
        }
        const message = reason.detail === '' ? messages[code] : `${messages[code]} ${reason.detail}`;
        return [{ code, message, count: reason.count, nodes: listed(reason.nodes) }];
      });
    },
  };
}

/** The notes of many answers as those of one: counts added up, nodes put together, the message of the first. */
export function mergedNotes(answers: readonly (readonly Note[])[]): readonly Note[] {
  return [...groupBy(answers.flat(), ({ code }) => code)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([code, notes]) => ({
      code,
      message: notes[0]!.message,
      count: notes.reduce((sum, { count }) => sum + count, 0),
      nodes: listed(
        new Map(notes.flatMap(({ nodes }) => nodes.map((node) => [`${node.kind} ${node.id}`, node]))),
      ),
    }));
}

function listed(nodes: ReadonlyMap<string, NodeRef>): readonly NodeRef[] {
  return [...nodes.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .slice(0, NODES_LISTED)
    .map(([, node]) => node);
}
