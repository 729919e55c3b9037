import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { badInput } from '../errors.ts';
import type { CheckedInput } from './check-input.ts';
import type { RelationshipEnd } from './record.ts';
import { UNREADABLE, nodeStages, relationshipStages } from './spooled-rows.ts';
import type { SpooledLine, SpooledNode, SpooledRelationship } from './spooled-rows.ts';

/**
 * Writes the refused rows as JSON lines that an import reads once they are mended; `refused` beside each tells why, as far
 * as its faults are kept, and is passed over by the import.
 * @throws ThroughlineError BAD_USER_INPUT when the file cannot be written.
 */
export async function writeRejects(path: string, checked: CheckedInput): Promise<void> {
  const stream = createWriteStream(path);
  const ended = finished(stream);
  // Heard here so that a failing write is no unheard rejection before the wait below.
  ended.catch(() => undefined);
  try {
    for await (const text of rejectedLines(checked)) {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), ended]);
    }
    stream.end();
    await ended;
  } catch (error) {
    throw badInput(`Expected to write the refused rows to "${path}", got: ${(error as Error).message}.`);
  } finally {
    stream.destroy();
  }
}

type Line = Readonly<Record<string, unknown>>;

async function* rejectedLines(checked: CheckedInput): AsyncGenerator<string> {
  const { spool, faults, fileIds } = checked;
  const told = (row: number, line: Line): string =>
    `${JSON.stringify({ ...line, refused: faults.of(row).map(({ file, line: at, message }) => `${file}:${at}: ${message}`) })}\n`;
  const refused = <Row extends readonly [row: number, ...unknown[]]>(rows: readonly Row[]): Row[] =>
    rows.filter(([row]) => faults.isRefused(row));

  for (const { stage, label } of nodeStages(spool)) {
    for await (const rows of spool.read<SpooledNode>(stage)) {
      for (const [row, , , properties, fileId] of refused(rows)) {
        yield told(row, {
          type: 'node',
          ...(fileId !== null && { id: fileId }),
          labels: [label],
          properties,
        });
      }
    }
  }
  for (const { stage, type } of relationshipStages(spool)) {
    for await (const rows of spool.read<SpooledRelationship>(stage)) {
      for (const [row, file, , from, to, properties, unread] of refused(rows)) {
        const start = endOf(from, fileIds.resolve(from, file));
        const end = endOf(to, fileIds.resolve(to, file));
        yield told(row, {
          type: 'relationship',
          label: type,
          start,
          end,
          properties: { ...properties, ...unread },
        });
      }
    }
  }
  for await (const rows of spool.read<SpooledLine>(UNREADABLE)) {
    for (const [row, line] of refused(rows)) yield told(row, line);
  }
}

function endOf({ fileId, label }: RelationshipEnd, id: unknown): Line {
  return {
    ...(id === undefined && fileId !== undefined && { id: fileId }),
    ...(label !== undefined && { labels: [label] }),
    ...(id !== undefined && { properties: { id } }),
  };
}
