import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from '../config.ts';

/**
 * JSON lines on stderr: stdout is for what the service announces. Written at once, so that the last lines before the end
 * are there. What callers send (documents, variables, headers) is never given to it.
 */
export function makeLogger(level: LogLevel): Logger {
  return pino({ level, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
}
