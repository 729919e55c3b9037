/** What is open, to be closed in reverse order. */
export interface ClosingStack {
  /** Keeps how to close what was just opened. On a stack that is closed already, closes it at once. */
  readonly add: (close: () => Promise<void>) => void;
  /** Closes the last first, one after another; one that fails keeps none of the others open. */
  readonly close: () => Promise<void>;
}

/** @param onError is told what failed to close. */
export function closingStack(onError: (error: unknown) => void): ClosingStack {
  const open: (() => Promise<void>)[] = [];
  let closed = false;
  const closeOne = async (close: () => Promise<void>): Promise<void> => {
    try {
      await close();
    } catch (error) {
      onError(error);
    }
  };
  return {
    add: (close) => {
      if (closed) void closeOne(close);
      else open.push(close);
    },
    close: async () => {
      closed = true;
      for (let last = open.pop(); last !== undefined; last = open.pop()) await closeOne(last);
    },
  };
}
