import type { FastifyInstance } from 'fastify';

/** How many requests are under way. */
export interface RequestCount {
  /** Resolves when none is left, or after so many milliseconds. */
  readonly ended: (withinMs: number) => Promise<void>;
}

export function countRequests(app: FastifyInstance): RequestCount {
  let count = 0;
  let onNone = (): void => {};
  app.addHook('onRequest', async (_request, reply) => {
    count += 1;
    reply.raw.once('close', () => {
      count -= 1;
      if (count === 0) onNone();
    });
  });
  return {
    ended: async (withinMs) => {
      if (count === 0) return;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        onNone = resolve;
        timer = setTimeout(resolve, withinMs);
      });
      clearTimeout(timer);
    },
  };
}
