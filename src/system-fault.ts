import { badInput } from './errors.ts';
import type { ThroughlineError } from './errors.ts';

/** What the system says in few words to programmers, for people: what was met instead. */
const MET: Readonly<Record<string, string>> = {
  ENOENT: 'no file or folder of that name',
  ENOTDIR: 'a path that leads through a file as if it were a folder',
  EISDIR: 'a folder',
  EEXIST: 'something that is there already',
  ENOTEMPTY: 'a folder that is not empty',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'a disk that can only be read',
  ENOSPC: 'a full disk',
  EDQUOT: 'a full disk: the quota is used up',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ELOOP: 'links that lead to each other',
  ENAMETOOLONG: 'a name that is too long',
  EPIPE: 'a reader that has gone away',
};

/** What the system met, for the "got" of a message; an error without words here tells it itself. */
export function systemFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return MET[code] ?? message;
}

/** A file that the caller named and that cannot be read. */
export function unreadable(path: string, error: unknown): ThroughlineError {
  const { code } = error as NodeJS.ErrnoException;
  const remedy = code === 'ENOENT' ? ` Correct the path; relative ones begin at "${process.cwd()}".` : '';
  return badInput(`Expected to read "${path}", got: ${systemFault(error)}.${remedy}`);
}
