import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { readModel } from '../../src/model/read-model.ts';
import { checkInput } from '../../src/transfer/check-input.ts';
import type { CheckedInput } from '../../src/transfer/check-input.ts';
import { inputFiles } from '../../src/transfer/input-files.ts';
import { fileSource } from '../../src/transfer/read-file.ts';
import { mappedFiles } from '../../src/transfer/mapped-source.ts';
import { mappingFile } from '../../src/transfer/mapping-file.ts';
import type { Entry, ImportFault } from '../../src/transfer/record.ts';
import type { RowSource } from '../../src/transfer/row-source.ts';
import { Spool } from '../../src/transfer/spool.ts';

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

/** The entries of one file, told shortly: records with their line, faults as `line field: expected | got`, with what was meant. */
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

function toldFault({ line, field, expected, got, message }: ImportFault): string {
  const [, meant = ''] = /( Did you mean .*)$/.exec(message) ?? [];
  return `${line} ${field}: ${expected} | ${got}${meant && `.${meant}`}`;
}

/** Nothing may be asked of the graph where the check is for an empty one. */
const noGraph = new Proxy({} as Graph, {
  get: () => {
    throw new Error('Expected a check for an empty graph to ask nothing.');
  },
});

/** Checks the files of a folder as what goes into an empty graph. */
export async function checkFolder(
  folder: string,
  onRead: (more: number) => void = () => {},
): Promise<CheckedInput> {
  const { files } = await inputFiles([folder]);
  return checkSources(
    files.map((file) => fileSource(file, model)),
    onRead,
  );
}

async function checkSources(
  sources: readonly RowSource[],
  onRead: (more: number) => void,
): Promise<CheckedInput> {
  const spool = new Spool();
  try {
    return await checkInput({ graph: noGraph, model, sources, spool, intoEmpty: true, onRead });
  } finally {
    spool.close();
  }
}

/** What is wrong with what a mapping makes of tables that go into an empty graph. */
export function mappedFaults(
  mapping: string,
  tables: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly ImportFault[]> {
  return inFolder({ ...tables, 'mapping.yaml': mapping }, async (folder) => {
    const read = await mappingFile(join(folder, 'mapping.yaml'), { model });
    const source = await mappedFiles([folder], read);
    return (await checkSources([source], () => {})).faults.listed;
  });
}

/** What is wrong with files, or those of a folder, that go into an empty graph, in the order in which it is found. */
export function checkedFaults(
  files: string | Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly ImportFault[]> {
  if (typeof files !== 'string') return inFolder(files, checkedFaults);
  return checkFolder(files).then(({ faults }) => faults.listed);
}
