import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ThroughlineError, badInput } from '../errors.ts';
import { systemFault, unreadable } from '../system-fault.ts';
import { graphFingerprint } from '../graph/graph-fingerprint.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../model/model.ts';
import type { WriteOrigin } from '../write/write-origin.ts';
import { isEmpty } from './clear-graph.ts';
import { countWrites } from './export/count-writes.ts';
import { exportFile } from './export/export-file.ts';
import { intoNewFolder } from './export/new-folder.ts';
import { importGraph } from './import-graph.ts';
import type { ImportReport } from './import-graph.ts';

/** The files of a backup. */
const DATA = 'graph.jsonl.gz';
const MANIFEST = 'manifest.json';

/** What stands beside the data of a backup. */
export interface Manifest {
  readonly throughlineBackup: 1;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly nodes: number;
  readonly relationships: number;
  /** Of the compressed data, in hexadecimal digits. */
  readonly sha256: string;
  /** Of the graph: that of the restored one is the same. */
  readonly fingerprint: string;
  /** What the export left out, past the model. */
  readonly leftOut: readonly string[];
}

/** Which graph, and who hears of it. */
interface On {
  readonly graph: Graph;
  readonly model: Model;
  /** Told how many nodes and relationships are done. */
  readonly onProgress?: (done: number) => void;
}

/** How often a backup is begun anew when Throughline writes meanwhile. */
const TRIES = 3;

/**
 * Writes the whole graph into a new folder: the data, and a manifest with its checksum and the graph's fingerprint. The
 * data is checked as an import would before the folder is moved to its place.
 * @param at the time, in ISO 8601.
 * @returns the manifest, and the report of that check: with faults, a restore would be refused.
 * @throws ThroughlineError UNAVAILABLE where Throughline keeps writing meanwhile; BAD_USER_INPUT where the folder is not
 * new, or cannot be written.
 */
export async function backup(
  folder: string,
  { graph, model, onProgress, at }: On & { readonly at: string },
): Promise<{ readonly manifest: Manifest; readonly check: ImportReport }> {
  return intoNewFolder(folder, async (draft) => {
    const path = join(draft, DATA);
    for (let run = 1; run <= TRIES; run += 1) {
      const before = await countWrites(graph);
      const { report } = await exportFile(path, { graph, model, ...(onProgress && { onProgress }) });
      const fingerprint = await graphFingerprint(graph, model);
      if ((await countWrites(graph)) !== before) continue;
      const { nodes, relationships, leftOut } = report;
      const manifest: Manifest = {
        throughlineBackup: 1,
        createdAt: at,
        nodes,
        relationships,
        sha256: await checksum(path),
        fingerprint,
        leftOut,
      };
      await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
      const check = await importGraph({ graph, model, paths: [path], checkOnly: true, intoEmpty: true });
      return { manifest, check };
    }
    throw new ThroughlineError(
      'UNAVAILABLE',
      `Expected the graph to be left alone while it was read, got writes in each of ${TRIES} runs. Try again when less is written.`,
    );
  });
}

/**
 * Brings the graph of a backup back, and proves by its fingerprint that it is the same.
 * @param replace whether what the graph holds is removed first; without it, the graph must be empty.
 * @returns the report of the import; with faults, nothing was written.
 * @throws ThroughlineError BAD_USER_INPUT for a folder that is no backup, data that is not what the manifest says, or a
 * graph that is not empty; INTERNAL where the restored graph is another.
 */
export async function restore(
  folder: string,
  options: On & {
    readonly replace: boolean;
    readonly origin: WriteOrigin;
    /** Told what the backup does not have, before anything is removed or written. */
    readonly onLeftOut: (sentence: string) => void;
  },
): Promise<ImportReport> {
  const { graph, model, replace, origin, onProgress, onLeftOut } = options;
  const manifest = await readManifest(folder);
  const path = join(folder, DATA);
  const sum = await checksum(path);
  if (sum !== manifest.sha256) {
    throw badInput(
      `Expected "${path}" to have the checksum ${manifest.sha256} of its manifest, got ${sum}. The file is not what was written: use another backup.`,
    );
  }
  if (!replace && !(await isEmpty(graph, model))) {
    throw badInput(
      'Expected an empty graph to restore into, got one with nodes. Use --replace to remove them first.',
    );
  }
  for (const sentence of manifest.leftOut) onLeftOut(sentence);
  const report = await importGraph({
    graph,
    model,
    paths: [path],
    replace,
    origin,
    onProgress: ({ stage, done }) => {
      if (stage === 'write') onProgress?.(done);
    },
  });
  if (report.faultCount > 0) return report;
  const fingerprint = await graphFingerprint(graph, model);
  if (fingerprint !== manifest.fingerprint) {
    throw new ThroughlineError(
      'INTERNAL',
      `Expected the restored graph to have the fingerprint ${manifest.fingerprint}, got ${fingerprint}. Somebody wrote meanwhile, the model is another than that of the backup, or the backup left something out. What was restored stays; \`throughline undo ${report.id}\` takes it back.`,
    );
  }
  return report;
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  const text = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    const lacksIt = error.code === 'ENOENT' && (await stat(folder).catch(() => null)) !== null;
    const got = lacksIt ? `"${folder}" without "${MANIFEST}" in it` : `"${folder}": ${systemFault(error)}`;
    throw badInput(`Expected a folder that "throughline backup" made, got ${got}.`);
  });
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.throughlineBackup === 1) return manifest;
  } catch {
    // Told below.
  }
  throw badInput(`Expected "${path}" to be the manifest of a backup, got another text.`);
}

async function checksum(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch((error: Error) => {
    throw unreadable(path, error);
  });
  return hash.digest('hex');
}
