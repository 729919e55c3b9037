import { makeSchema } from '../resolvers/index.ts';
import { spreadsheetRow } from '../spreadsheet-row.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answer, AskedQuestion } from './answer-question.ts';
import { answerTable, columnsOf } from './answer-table.ts';
import type { TableRow } from './answer-table.ts';
import type { OpenGraph } from './open-graph.ts';
import { PAGE, pagedQuestion } from './paged-question.ts';
import type { PageEnd } from './paged-question.ts';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints the one list of a question as CSV for spreadsheets, and tells where more follows.
 * @param all whether the pages after the first are asked for, too.
 * @returns the answer that has errors, which printed nothing; null when all is well.
 */
export async function printList(
  terminal: Terminal,
  open: OpenGraph,
  { all, ...question }: AskedQuestion & { readonly all: boolean },
): Promise<Answer | null> {
  const schema = makeSchema(open.model);
  const source = pagedQuestion(question.source, { schema, operation: question.operationName, all });
  const rows: TableRow[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer = await answerQuestion(open, {
      ...question,
      source,
      variables: after === null ? question.variables : { ...question.variables, [PAGE]: after },
    });
    if (answer.errors !== undefined) return answer;
    const { data, end } = withoutEnd(answer.data);
    for (const row of answerTable(data)) rows.push(row);
    after = end?.hasNextPage === true ? end.endCursor : null;
    if (after === null || !all) break;
  }
  const columns = columnsOf(rows);
  if (columns.length > 0) terminal.stdout.write(spreadsheetRow(columns));
  for (const row of rows) terminal.stdout.write(spreadsheetRow(columns.map((name) => row.get(name) ?? null)));
  if (after !== null) tell(terminal, `More follow after these ${rows.length}: --all prints them, too.`);
  return null;
}

/** Takes away what was asked beside the question. */
function withoutEnd(data: unknown): { readonly data: unknown; readonly end: PageEnd | undefined } {
  const [entry] = Object.entries((data ?? {}) as Record<string, Record<string, unknown> | null>);
  if (entry?.[1]?.[PAGE] === undefined) return { data, end: undefined };
  const { [PAGE]: end, ...list } = entry[1];
  return { data: { [entry[0]]: list }, end: end as PageEnd };
}
