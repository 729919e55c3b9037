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
