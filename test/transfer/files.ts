import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModel } from '../../src/model/read-model.ts';
import { inputFiles } from '../../src/transfer/input-files.ts';
import { fileSource } from '../../src/transfer/read-file.ts';
import type { Entry, ImportFault } from '../../src/transfer/record.ts';

export const model = readModel();

/** Writes files into a folder of their own and does the work there; their names in faults are below that folder. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-files-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The entries of one file, told shortly: records with their line, faults as `line field: expected | got`. */
export function entriesOf(name: string, content: string | Uint8Array): Promise<readonly unknown[]> {
  return inFolder({ [name]: content }, async (folder) => {
    const { files } = await inputFiles([join(folder, name)]);
    const entries: unknown[] = [];
    for (const file of files) {
      for await (const some of fileSource(file, model).read(() => {})) entries.push(...some.flatMap(told));
    }
    return entries;
  });
}

function told(entry: Entry): readonly unknown[] {
  if (entry.is === 'fault') return [toldFault(entry.fault)];
  const { is: _, place, faults = [], unread: __, ...rest } = entry;
  return [...faults.map(toldFault), { line: place.line, ...rest }];
}

function toldFault({ line, field, expected, got }: ImportFault): string {
  return `${line} ${field}: ${expected} | ${got}`;
}
