import { randomBytes } from 'node:crypto';
import { open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The JVM's archive of loaded classes ("application class data sharing"): made when a first server ends, it halves the
 * time that the next ones take to start. Java 17 writes its header last, so one cut short is told by its first bytes.
 */
const ARCHIVE = /^classes-.*\.jsa$/;
/** Milliseconds after which a promised archive counts as never made. */
const PATIENCE = 15 * 60_000;

export interface ClassArchiveOptions {
  /** The folder of the program whose classes they are. */
  readonly folder: string;
  /** Whether to make one at the end when there is none: that keeps the ended JVM busy for some seconds. */
  readonly make: boolean;
}

export interface ClassArchive {
  /** The JVM's options to use the archive or to make it. */
  readonly options: readonly string[];
  /** Lets another server make it, when this one has come to nothing. */
  giveUp(): Promise<void>;
}

/** The archive, or else the order to make it, which one server at a time gets. */
export async function classArchive({ folder, make }: ClassArchiveOptions): Promise<ClassArchive> {
  for (const file of await archives(folder)) {
    if (await isComplete(file)) return { options: [`-XX:SharedArchiveFile=${file}`], giveUp: async () => {} };
  }
  const promised = join(folder, 'archive-promised');
  if (!make || !(await promise(promised))) return { options: [], giveUp: async () => {} };
  await dropClassArchive(folder);
  const file = join(folder, `classes-${randomBytes(4).toString('hex')}.jsa`);
  // It warns of every class that cannot go in, of which there are hundreds.
  const options = [`-XX:ArchiveClassesAtExit=${file}`, '-Xlog:cds=error,cds+dynamic=error'];
  return { options, giveUp: () => rm(promised, { force: true }) };
}

/** Removes an archive that a JVM may have died of. */
export async function dropClassArchive(folder: string): Promise<void> {
  await Promise.all((await archives(folder)).map((file) => rm(file, { force: true })));
}

async function archives(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => ARCHIVE.test(name)).map((name) => join(folder, name));
}

async function isComplete(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.some((byte) => byte !== 0);
  } finally {
    await handle.close();
  }
}

/** Whether this process is the one to make the archive; says so to the others by a file. */
async function promise(file: string): Promise<boolean> {
  const promised = await stat(file).catch(() => undefined);
  if (promised !== undefined && Date.now() - promised.mtimeMs < PATIENCE) return false;
  await rm(file, { force: true });
  return writeFile(file, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}
