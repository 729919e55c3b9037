import { ThroughlineError } from '../errors.ts';
import type { Context } from './context.ts';

/** @throws ThroughlineError FORBIDDEN for a caller who may only read. */
export function mustBeEditor(context: Context): void {
  if (context.roles.has('editor')) return;
  throw new ThroughlineError(
    'FORBIDDEN',
    'Expected the role "editor", which mutations need. Ask with a token that has it.',
  );
}
