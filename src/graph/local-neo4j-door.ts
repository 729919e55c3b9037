import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';

/** Milliseconds in which a door proves that it is no stranger's. */
const PROOF_TIME = 5_000;
/** Milliseconds in which a store opens; one that was not closed well replays its last transactions first. */
const OPENING_TIME = 300_000;

/** What became of knocking; see Launcher.java for the talk. */
export type Answer =
  /** Nobody's door, a stranger's, or that of a store which has now been closed. */
  | { readonly is: 'shut' }
  /** The server opened on this store, and could not. */
  | { readonly is: 'failed'; readonly reason: string }
  /** As long as the socket is open, the server stays. */
  | { readonly is: 'open'; readonly boltPort: number; readonly socket: Socket };

export interface KnockOptions {
  readonly dataFolder: string;
  readonly password: string;
}

/** Becomes a user of the server that runs on the data folder, if one does; waits until it is open, or closed. */
export async function knock({ dataFolder, password }: KnockOptions): Promise<Answer> {
  const port = await doorPort(dataFolder);
  if (port === undefined) return { is: 'shut' };
  const word = randomBytes(16).toString('hex');
  const proof = `neo4j ${createHmac('sha256', password).update(word).digest('hex')}`;
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${word}\n`));
    let patience = setTimeout(() => socket.destroy(), PROOF_TIME);
    const settle = (answer: Answer): void => {
      clearTimeout(patience);
      resolve(answer);
    };
    let proven = false;
    const hear = (line: string): void => {
      if (line === proof) {
        proven = true;
        clearTimeout(patience);
        patience = setTimeout(() => {
          settle({ is: 'failed', reason: `It did not open within ${OPENING_TIME / 1000} seconds.` });
          socket.destroy();
        }, OPENING_TIME);
      } else if (proven && line.startsWith('ready ')) {
        // The open socket keeps the server, not this process.
        socket.unref();
        settle({ is: 'open', boltPort: Number(line.slice('ready '.length)), socket });
      } else if (proven && line.startsWith('failed ')) {
        settle({ is: 'failed', reason: line.slice('failed '.length) });
      }
    };
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      const lines = (heard + text).split('\n');
      heard = lines.pop() ?? '';
      lines.forEach(hear);
    });
    // What follows an error is "close", which tells enough.
    socket.on('error', () => {});
    socket.on('close', () => settle({ is: 'shut' }));
  });
}

async function doorPort(dataFolder: string): Promise<number | undefined> {
  const address = await readFile(join(dataFolder, 'neo4j.address'), 'utf8').catch(() => '');
  const port = Number(address.split(' ')[0]);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}
