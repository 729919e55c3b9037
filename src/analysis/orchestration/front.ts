/**
 * The non-dominated ways to go on from one state to the end, column by column, sorted by hours, money, effort.
 * Label i chooses `option[i]` at its layer and goes on with label `next[i]` of the state that this leads to.
 */
export interface Front {
  readonly size: number;
  readonly hours: Float64Array;
  readonly money: Float64Array;
  readonly effort: Float64Array;
  readonly option: Int32Array;
  readonly next: Int32Array;
}

/** No way to the end. */
export const EMPTY_FRONT: Front = {
  size: 0,
  hours: new Float64Array(0),
  money: new Float64Array(0),
  effort: new Float64Array(0),
  option: new Int32Array(0),
  next: new Int32Array(0),
};

/** At the end: nothing more to choose, nothing more to pay. */
export const END_FRONT: Front = {
  size: 1,
  hours: new Float64Array(1),
  money: new Float64Array(1),
  effort: new Float64Array(1),
  option: new Int32Array([-1]),
  next: new Int32Array([-1]),
};

/** A front without its costs, which the layers before it no longer need. */
export function withoutCosts(front: Front): Front {
  return { ...front, hours: EMPTY_FRONT.hours, money: EMPTY_FRONT.money, effort: EMPTY_FRONT.effort };
}

/** The labels of a front that are wanted, in their order. */
export function keptLabels(front: Front, isKept: (label: number) => boolean): Front {
  const kept = new Int32Array(front.size);
  let size = 0;
  for (let label = 0; label < front.size; label++) {
    if (isKept(label)) kept[size++] = label;
  }
  if (size === front.size) return front;
  const part = (costs: Float64Array): Float64Array => {
    const picked = new Float64Array(size);
    for (let at = 0; at < size; at++) picked[at] = costs[kept[at]!]!;
    return picked;
  };
  const numbers = (values: Int32Array): Int32Array => {
    const picked = new Int32Array(size);
    for (let at = 0; at < size; at++) picked[at] = values[kept[at]!]!;
    return picked;
  };
  return {
    size,
    hours: part(front.hours),
    money: part(front.money),
    effort: part(front.effort),
    option: numbers(front.option),
    next: numbers(front.next),
  };
}
