import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ThroughlineError, badInput } from '../errors.ts';
import { unreadable } from '../system-fault.ts';

/** A text's bytes in pieces that end between characters. */
export type Chunks = AsyncIterable<Buffer>;

/** What bytes are read from. */
export interface ByteSource {
  readonly path: string;
  /** Read instead of the file of that path. */
  readonly stream?: Readable;
}

export const NOT_UTF8 = 'not UTF-8';
export const ENDS_EARLY = 'ends early';

/** A fault of the bytes themselves, with the line on which it was met. */
export class TextFault extends Error {
  readonly line: number;
  readonly what: typeof NOT_UTF8 | typeof ENDS_EARLY;

  constructor(what: TextFault['what'], line: number) {
    super(what);
    this.what = what;
    this.line = line;
  }
}

/**
 * The bytes of a text in chunks that end between characters; gzip is unpacked, whatever the file's name.
 * @param onRead is told how many more bytes have been read, packed ones where the file is packed.
 * @throws TextFault where bytes are not UTF-8 (a character replaced in silence would be another id) or gzip ends early.
 * @throws ThroughlineError BAD_USER_INPUT when the file cannot be read, or is packed in another way.
 */
export async function* utf8Chunks(
  source: ByteSource,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let carried = Buffer.alloc(0);
  let lines = 0;
  try {
    for await (const read of unpacked(source, onRead)) {
      const bytes = carried.length === 0 ? read : Buffer.concat([carried, read]);
      const end = bytes.length - partialCharacter(bytes);
      const whole = bytes.subarray(0, end);
      carried = Buffer.from(bytes.subarray(end));
      if (!isUtf8(whole)) throw new TextFault(NOT_UTF8, lines + lineOfFault(whole));
      lines += countLines(whole);
      if (whole.length > 0) yield whole;
    }
  } catch (error) {
    if (error instanceof TextFault || error instanceof ThroughlineError) throw error;
    if (isOfZlib(error)) throw new TextFault(ENDS_EARLY, lines + 1);
    throw unreadable(source.path, error);
  }
  if (carried.length > 0) throw new TextFault(NOT_UTF8, lines + 1);
}

const CHUNK_BYTES = 256 * 1024;

async function* unpacked(
  { path, stream }: ByteSource,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const raw = stream ?? createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const iterator = (raw as AsyncIterable<Buffer | string>)[Symbol.asyncIterator]();
  const begins = await firstBytes(iterator);
  const all = async function* (): AsyncGenerator<Buffer> {
    for (let bytes: Buffer | null = begins; bytes !== null; bytes = await nextBytes(iterator)) {
      onRead(bytes.length);
      yield bytes;
    }
  };
  if (begins.subarray(0, 4).equals(ZSTD)) throw packedOtherwise(path);
  if (!begins.subarray(0, 2).equals(GZIP)) {
    yield* all();
    return;
  }
  const packed = Readable.from(all(), { objectMode: false, highWaterMark: CHUNK_BYTES });
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  packed.on('error', (error) => gunzip.destroy(error));
  yield* packed.pipe(gunzip) as AsyncIterable<Buffer>;
}

/** As many pieces as it takes to know the form: a pipe may hand over byte by byte. */
async function firstBytes(iterator: AsyncIterator<Buffer | string>): Promise<Buffer> {
  let begins = Buffer.alloc(0);
  while (begins.length < ZSTD.length) {
    const more = await nextBytes(iterator);
    if (more === null) return begins;
    begins = Buffer.concat([begins, more]);
  }
  return begins;
}

async function nextBytes(iterator: AsyncIterator<Buffer | string>): Promise<Buffer | null> {
  const read = await iterator.next();
  return read.done === true ? null : Buffer.from(read.value as Buffer);
}

/** What files of these forms begin with. Source: RFC 1952, RFC 8878. */
const GZIP = Buffer.from([0x1f, 0x8b]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

function packedOtherwise(path: string): Error {
  return badInput(
    `Expected plain text or gzip, got zstd in "${path}". Unpack it first: zstd -dc FILE | throughline import -`,
  );
}

function isOfZlib(error: unknown): boolean {
  return /^Z_/.test(String((error as { code?: unknown } | null)?.code));
}

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
