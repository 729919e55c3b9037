import { connect as dial, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Whatever says this is a question that may break off. */
export const MARK = 'which way';

/** A way to Neo4j on which connections break off, or fall silent, when the test says. */
export class BreakingWay {
  /** How often a question has passed. */
  asked = 0;
  /** How many more break off, as soon as they have passed or once so much of the answer has. */
  breaks = 0;
  afterBytes = 0;
  /** How many more fall silent: they stay, and nothing comes back on them. */
  silences = 0;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(neo4j: URL) {
    this.#server = createServer((near) => {
      const far = dial(Number(neo4j.port), neo4j.hostname);
      let answered = Infinity;
      let silent = false;
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [near, far].forEach((one) => one.destroy()));
      }
      near.on('data', (part) => {
        far.write(part);
        if (!part.includes(MARK)) return;
        this.asked += 1;
        answered = 0;
        if (this.silences > 0) {
          this.silences -= 1;
          silent = true;
        }
        if (this.breaks > 0 && this.afterBytes === 0) this.#break(near);
      });
      far.on('data', (part) => {
        if (silent) return;
        near.write(part);
        answered += part.length;
        if (this.breaks > 0 && answered >= this.afterBytes && answered !== Infinity) this.#break(near);
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }

  #break(near: Socket): void {
    this.breaks -= 1;
    near.destroy();
  }
}
