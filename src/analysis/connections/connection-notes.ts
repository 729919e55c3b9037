import { collectNotes, type NoteCollector } from '../notes.ts';

/** What a list of connections leaves out or bounds, and why. */
const CONNECTION_NOTES = {
  CONTRADICTION: 'No path can fulfil the question.',
  HUB_NOT_CROSSED:
    'Nodes with very many relationships of one type are ends of paths only, unless they are in "via": what runs through them connects nearly everything and says little.',
  CONFIDENCE_MISSING: 'Relationships that state no confidence count as certain in the confidence of a path.',
  READING_ENDED: 'The reading was ended by its budget.',
  SEARCH_ENDED:
    'The budget of paths under way ended the search: further paths, all after those listed, may be missing.',
} as const satisfies Record<string, string>;

export type ConnectionNoteCode = keyof typeof CONNECTION_NOTES;

/** Starts an empty collection of notes. */
export function connectionNotes(): NoteCollector<ConnectionNoteCode> {
  return collectNotes(CONNECTION_NOTES);
}
