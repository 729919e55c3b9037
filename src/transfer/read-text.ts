import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { badInput } from '../errors.ts';

/** A file's bytes in pieces that end between characters. */
export type Chunks = AsyncIterable<Buffer>;

/** A fault of the file's encoding, with the line on which it was met. */
export class EncodingFault extends Error {
  readonly line: number;

  constructor(line: number) {
    super('Expected UTF-8.');
    this.line = line;
  }
}

/**
 * The bytes of a file in chunks that end between characters.
 * @throws EncodingFault where the bytes are not UTF-8: a character replaced in silence would be another id.
 */
export async function* utf8Chunks(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  let carried = Buffer.alloc(0);
  let lines = 0;
  try {
    for await (const read of createReadStream(path, {
      highWaterMark: CHUNK_BYTES,
    }) as AsyncIterable<Buffer>) {
      onBytes(read.length);
      const bytes = carried.length === 0 ? read : Buffer.concat([carried, read]);
      const end = bytes.length - partialCharacter(bytes);
      const whole = bytes.subarray(0, end);
      carried = Buffer.from(bytes.subarray(end));
      if (!isUtf8(whole)) throw new EncodingFault(lines + lineOfFault(whole));
      lines += countLines(whole);
      if (whole.length > 0) yield whole;
    }
  } catch (error) {
    if (error instanceof EncodingFault) throw error;
    throw badInput(`Expected to read "${path}", got: ${(error as Error).message}.`);
  }
  if (carried.length > 0) throw new EncodingFault(lines + 1);
}

const CHUNK_BYTES = 256 * 1024;

/** How many bytes at the end begin a character that the next chunk ends. */
function partialCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** The line of the first bytes that are no character, from 1. */
function lineOfFault(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
