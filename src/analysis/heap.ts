/** A binary heap: the first by `before` comes out first. */
export interface Heap<T> {
  push(item: T): void;
  /** Takes the first out; undefined when empty. */
  pop(): T | undefined;
}

/** Makes an empty heap; `before` is a strict order without ties, so that what comes out does not depend on what went in when. */
export function heap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    push(item) {
      let at = items.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(item, items[parent]!)) break;
        items[at] = items[parent]!;
        at = parent;
      }
      items[at] = item;
    },
    pop() {
      const first = items[0];
      const item = items.pop();
      if (item === undefined || items.length === 0) {
        return first;
      }
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= items.length) break;
        if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++;
        if (!before(items[child]!, item)) break;
        items[at] = items[child]!;
        at = child;
      }
      items[at] = item;
      return first;
    },
  };
}
