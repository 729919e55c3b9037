import { rm, stat } from 'node:fs/promises';
import { badInput } from '../errors.ts';
import type { CheckedInput } from './check-input.ts';
import { explainDisk } from './export/new-folder.ts';
import { openTextFile } from './export/text-file.ts';
import { intoWholeFile } from './export/whole-file.ts';
import type { RelationshipEnd } from './record.ts';
import type { RowSource } from './row-source.ts';
import { UNREADABLE, nodeStages, relationshipStages } from './spooled-rows.ts';
import type { SpooledLine, SpooledNode, SpooledRelationship } from './spooled-rows.ts';

/**
 * Writes the refused rows as JSON lines that an import reads once they are mended; `refused` beside each tells why, as far
 * as its faults are kept, and is passed over by the import. The file takes its place when it is whole and on the disk; with
 * no row refused, an older one is removed, so that none is taken for those of this import.
 * @throws ThroughlineError BAD_USER_INPUT when the file cannot be written.
 */
export async function writeRejects(path: string, checked: CheckedInput): Promise<void> {
  await intoWholeFile(path, async (draft) => {
    const file = await openTextFile(draft, false);
    try {
      for await (const text of rejectedLines(checked)) await file.write(text);
      await file.end();
    } catch (error) {
      await file.destroy();
      throw error;
    }
  });
  if (checked.faults.refusedRows > 0 || (await stat(path)).isFile() === false) return;
  try {
    await rm(path);
  } catch (error) {
    throw explainDisk(error, path);
  }
}

/**
 * Refuses a file for the rejects that is one of the input, by whatever name: it would take the place of what is imported.
 * @throws ThroughlineError BAD_USER_INPUT when it is.
 */
export async function refuseInputAsRejects(path: string, sources: readonly RowSource[]): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isFile() !== true) return;
  for (const input of sources.flatMap(({ files = [] }) => files)) {
    const found = await stat(input).catch(() => undefined);
    if (found === undefined || found.dev !== there.dev || found.ino !== there.ino) continue;
    throw badInput(
      `Expected a file of its own for the refused rows, got "${path}", which is the input "${input}". Name another.`,
    );
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
