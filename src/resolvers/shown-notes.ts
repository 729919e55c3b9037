import type { Note } from '../analysis/notes.ts';
import type { GraphView } from './graph-view.ts';

/** Notes with every node as a reference, which the reading layer fills with what the query selects. */
export function shownNotes(notes: readonly Note[], view: Pick<GraphView, 'node'>) {
  return notes.map((note) => ({ ...note, nodes: note.nodes.map(({ kind, id }) => view.node(kind, id)) }));
}
