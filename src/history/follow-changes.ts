import { counted } from '../counted.ts';
import { ThroughlineError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { placeAfter } from './change-cursor.ts';
import type { ChangePlace } from './change-cursor.ts';
import type { WholeChange } from './change.ts';
import { readChanges, readHead } from './read-changes.ts';
import type { ChangesRead } from './read-changes.ts';

/** Tells followers of changes as they are committed, whichever service wrote them. */
export interface ChangeFeed {
  /**
   * The changes after a place in the order of writes, without end; the next one is read when it is asked for, so a slow
   * reader holds one change and no queue.
   * @throws ThroughlineError TOO_MANY_REQUESTS for one follower too many; UNAVAILABLE when the service stops; what
   *   `readChanges` throws.
   */
  follow(from: FollowFrom): Promise<AsyncIterableIterator<WholeChange>>;
  /** Ends all followers. */
  close(): void;
}

/** Where to begin. */
export interface FollowFrom {
  /** Null: with the next change. */
  readonly after: ChangePlace | null;
  /** Whether what changes did is read too. */
  readonly whole: boolean;
}

/** What to follow. */
export interface FollowChanges {
  readonly graph: Graph;
  /** Followers at once, at most. */
  readonly most: number;
  /** Default 500: milliseconds between two looks at the graph while somebody follows. */
  readonly everyMs?: number;
}

/** One read may take this long, in milliseconds. */
const READ_MS = 10_000;

/** Changes without records are short: many are read at once. */
const PAGE = 100;

/**
 * Looks at the graph once for all followers of this process, and for none when nobody follows. Nothing is kept of who has
 * read what: each follower brings its own place, so that any other service can take over.
 */
export function followChanges({ graph, most, everyMs = 500 }: FollowChanges): ChangeFeed {
  const followers = new Set<Follower>();
  let newest = 0;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  // Followers at the same place, as most are, share one read.
  const pages = new Map<string, Promise<ChangesRead>>();

  const bounded = (): Graph => graph.within({ deadline: Date.now() + READ_MS });
  const tell = (place: number): void => {
    if (place <= newest) return;
    newest = place;
    pages.clear();
    for (const follower of followers) follower.wake();
  };
  const look = async (): Promise<void> => {
    try {
      const head = await readHead(bounded());
      tell(head.newest);
    } catch {
      // Neo4j is away: followers wait until it is back.
    }
    timer = undefined;
    lookLater();
  };
  const lookLater = (): void => {
    if (timer === undefined && followers.size > 0) timer = setTimeout(() => void look(), everyMs);
  };
  const page = (after: ChangePlace, whole: boolean): Promise<ChangesRead> => {
    const key = `${after.sequence} ${after.mark} ${whole}`;
    const known = pages.get(key);
    if (known !== undefined) return known;
    if (pages.size >= PAGES_SHARED) pages.clear();
    const reading = readChanges(bounded(), { after, first: whole ? 1 : PAGE, whole });
    pages.set(key, reading);
    // What is not there yet, or failed, is read anew.
    reading.then(
      ({ changes }) => changes.length === 0 && pages.delete(key),
      () => pages.delete(key),
    );
    return reading;
  };

  return {
    follow: async ({ after, whole }) => {
      if (closed) throw stopping();
      if (followers.size >= most) throw tooMany(most);
      // Counted before anything is waited for, so that many at once do not slip in together.
      const follower = new Follower({
        read: (place) => page(place, whole),
        newest: () => newest,
        onEnd: () => followers.delete(follower),
      });
      followers.add(follower);
      try {
        const head = await readHead(bounded());
        tell(head.newest);
        await follower.begin(after ?? placeAfter({ sequence: head.newest, write: head.write }));
      } catch (error) {
        await follower.return();
        throw error;
      }
      lookLater();
      return follower;
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      for (const follower of [...followers]) void follower.return();
    },
  };
}

/** Pages that are kept for followers who come by the same place; each holds one record at most. */
const PAGES_SHARED = 4;

interface FollowerOptions {
  readonly read: (after: ChangePlace) => Promise<ChangesRead>;
  /** The newest place that is known of. */
  readonly newest: () => number;
  readonly onEnd: () => void;
}

/** No generator: one that waits cannot be ended from outside. */
class Follower implements AsyncIterableIterator<WholeChange> {
  readonly #options: FollowerOptions;
  #place: ChangePlace = { sequence: 0, mark: '' };
  /** Up to which place there was nothing more to read. */
  #readUpTo = -1;
  #waiting: WholeChange[] = [];
  #ended = false;
  #wake: () => void = () => {};

  constructor(options: FollowerOptions) {
    this.#options = options;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Takes its place; throws where that is none. */
  async begin(place: ChangePlace): Promise<void> {
    this.#place = place;
    await this.#fill();
  }

  wake(): void {
    this.#wake();
  }

  async next(): Promise<IteratorResult<WholeChange>> {
    while (!this.#ended) {
      const change = this.#waiting.shift();
      if (change !== undefined) {
        this.#place = placeAfter(change);
        return { done: false, value: change };
      }
      if (this.#options.newest() > this.#readUpTo) await this.#refill();
      else await this.#woken();
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<WholeChange>> {
    this.#ended = true;
    this.#waiting = [];
    this.#wake();
    this.#options.onEnd();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<WholeChange>> {
    await this.return();
    throw error;
  }

  async #refill(): Promise<void> {
    try {
      await this.#fill();
    } catch (error) {
      // An outage is waited for: the place is kept, so nothing is lost by it.
      if (!(error instanceof ThroughlineError) || !PASSING.has(error.code)) {
        await this.return();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async #fill(): Promise<void> {
    // Taken before the read: what is committed while it runs may be missing from it.
    const newest = this.#options.newest();
    const { changes } = await this.#options.read(this.#place);
    if (this.#ended) return;
    this.#waiting = [...changes];
    if (changes.length === 0) this.#readUpTo = newest;
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

const PASSING: ReadonlySet<string> = new Set(['UNAVAILABLE', 'DEADLINE_EXCEEDED']);
const RETRY_MS = 1_000;

function tooMany(most: number): ThroughlineError {
  return new ThroughlineError(
    'TOO_MANY_REQUESTS',
    `Expected at most ${counted(most, 'subscription')} of this service at once, got one more. Try again later, or another replica.`,
  );
}

function stopping(): ThroughlineError {
  return new ThroughlineError(
    'UNAVAILABLE',
    'Expected a service that runs, got one that is stopping. Subscribe again shortly, after the last cursor that came.',
  );
}
