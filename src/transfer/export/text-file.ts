import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** A file that is written piece by piece. */
export interface TextFile {
  /** Resolves when the next piece may come; rejects when the disk does not take it. */
  write(text: string): Promise<void>;
  /** Resolves when all of it is on the disk. */
  end(): Promise<void>;
  /** Gives it up. */
  destroy(): Promise<void>;
}

/** Begins a file anew, compressed or as it is. */
export async function openTextFile(path: string, gzip: boolean): Promise<TextFile> {
  const handle = await open(path, 'w');
  const file = new Writable({
    highWaterMark: BUFFERED,
    write: (bytes: Buffer, _, done) => void handle.appendFile(bytes).then(() => done(), done),
  });
  const compressed = gzip ? createGzip({ level: LEVEL }) : null;
  const first = compressed ?? file;
  const finished = compressed === null ? once(file, 'finish') : pipeline(compressed, file);
  let failure: unknown;
  finished.catch((error: unknown) => (failure = error));
  return {
    write: async (text) => {
      if (failure !== undefined) throw failure;
      if (!first.write(text)) await Promise.race([once(first, 'drain'), finished]);
    },
    end: async () => {
      first.end();
      await finished;
      await handle.sync().catch(passOverDevice);
      await handle.close();
    },
    destroy: async () => {
      first.destroy();
      file.destroy();
      await handle.close();
    },
  };
}

const BUFFERED = 1024 * 1024;

/** The fastest: an export is not to wait for its compression. */
const LEVEL = 1;

/** There is nothing to flush behind a pipe or a device. */
function passOverDevice(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EINVAL' && error.code !== 'EROFS' && error.code !== 'ENOTSUP') throw error;
}
