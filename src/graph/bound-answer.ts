import type { Socket } from 'node:net';
import type { Transaction } from 'neo4j-driver';

/** Ends the watch over what a transaction receives. */
export interface AnswerBound {
  /** Whether more came than was allowed, and the connection was cut for it. */
  readonly wasPassed: () => boolean;
  readonly release: () => void;
}

/**
 * Cuts the connection of a transaction once it has received more than so many bytes. One row may be of any size, and the driver
 * keeps all of it before it tells anything of it.
 */
export async function boundAnswer(transaction: Transaction, bytes: number): Promise<AnswerBound> {
  const socket = await socketOf(transaction);
  const begun = socket.bytesRead;
  let passed = false;
  const onData = (): void => {
    if (socket.bytesRead - begun <= bytes) return;
    passed = true;
    // With an error, since the driver hears of no other end that it did not make.
    socket.destroy(new Error(`Expected at most ${bytes} bytes, got more.`));
  };
  socket.on('data', onData);
  return { wasPassed: () => passed, release: () => socket.off('data', onData) };
}

/** What a transaction of the driver holds, which is no part of its interface: there is no other way to what it receives. */
interface Held {
  readonly _connectionHolder?: { readonly getConnection?: () => Promise<HeldConnection | null> };
}

interface HeldConnection {
  readonly _delegate?: HeldConnection;
  readonly _ch?: { readonly _conn?: Socket };
}

async function socketOf(transaction: Transaction): Promise<Socket> {
  let connection = await (transaction as unknown as Held)._connectionHolder?.getConnection?.();
  while (connection?._delegate !== undefined) connection = connection._delegate;
  const socket = connection?._ch?._conn;
  if (typeof socket?.bytesRead !== 'number') {
    throw new Error('Expected the Neo4j driver to hold the socket of a transaction, got another driver.');
  }
  return socket;
}
