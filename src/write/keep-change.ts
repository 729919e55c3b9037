import type { GraphReader } from '../graph/graph.ts';
import { integer } from '../graph/values.ts';
import { packRecord } from './change-record.ts';
import type { ChangeAction } from './change-record.ts';
import type { Journal } from './journal.ts';
import type { WriteOrigin } from './write-origin.ts';

const ACTIONS: readonly ChangeAction[] = ['CREATED', 'CHANGED', 'DELETED'];

/** Keeps what a write did as one node, in the write's own transaction, and lets go of a few changes that are too old. */
export async function keepChange(
  transaction: GraphReader,
  change: { readonly journal: Journal; readonly sequence: number; readonly origin: WriteOrigin },
): Promise<void> {
  const { journal, sequence, origin } = change;
  const { record, undoes } = journal;
  await transaction.ask('change/keep', {
    ...(await packRecord(record)),
    ...origin,
    sequence,
    id: `c${sequence}`,
    history: origin.keep.history,
    days: origin.keep.days,
    undoes: undoes?.id ?? null,
    undoesSequence: undoes?.sequence ?? null,
    overturned: (undoes?.overturned ?? []).map(({ sequence: place, undoneBy }) => ({
      sequence: integer(place),
      undoneBy,
    })),
    counts: [...actionCounts(record.nodes), ...actionCounts(record.relationships)],
  });
}

function actionCounts(touched: readonly { readonly action: ChangeAction }[]): readonly number[] {
  return ACTIONS.map((action) => touched.filter((one) => one.action === action).length);
}
