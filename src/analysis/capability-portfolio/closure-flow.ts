import type { ValueModel } from './value-model.ts';

/**
 * What bundles pay for their items, as a flow: a bundle pays no more than it is worth, an item collects no more than its
 * weight times the rate. When no more can be paid, the bundles with something left, and what shares items with them, are the
 * set with the most value less rate · weight: a minimum cut (Rhys 1970, Picard 1976).
 */
export interface ClosureFlow {
  /** Pays as much as can be paid at this rate, in value per weight; what was paid before is kept as far as it may be. */
  settle(rate: number): void;
  /** What all bundles have left: the most value less rate · weight, or a crumb more. */
  leftOver(): number;
  /** The bundles of the set with the most value less rate · weight, ascending; of several such sets the smallest. */
  chosen(): number[];
  /** At least so much is lost of `leftOver` when the bundle must be chosen; counted no further than `enough`. */
  lossWith(bundle: number, enough: number): number;
  /** At least so much is lost of `leftOver` when the bundle must not be chosen; counted no further than `enough`. */
  lossWithout(bundle: number, enough: number): number;
  /** From the next settling on these bundles are worth nothing. */
  leaveOut(bundles: readonly number[]): void;
  /** From the next settling on these items weigh nothing. */
  takeIn(items: readonly number[]): void;
  /** What each bundle is worth, and what each item weighs, by now. */
  readonly worth: Readonly<Float64Array>;
  readonly weights: Readonly<Float64Array>;
  /** Answers a question that changes the flow, and takes the changes back. */
  undone<Answer>(question: () => Answer): Answer;
}

/** Payments smaller than this share of all value are not made. */
const CRUMB = 1e-12;

/**
 * Opens the flow of a model in which every group has one bundle: nobody chooses between two, so that value less weight is
 * that of a closure. Nothing is paid yet, at rate 0.
 * @param values what each bundle is worth to all groups together.
 */
export function openClosureFlow(model: ValueModel, values: readonly number[]): ClosureFlow {
  const net = layOut(model);
  const crumb = CRUMB * values.reduce((sum, value) => sum + value, 0);
  const worth = Float64Array.from(values);
  const weights = Float64Array.from(model.costs);
  const left = worth.slice();
  const room = new Float64Array(weights.length);
  const paid = new Float64Array(net.itemOf.length);
  const search = openSearch(net, { left, room, paid, crumb });
  const all = [...left.keys()];

  const undone = <Answer>(question: () => Answer): Answer => {
    const arrays = [worth, weights, left, room, paid];
    const before = arrays.map((array) => array.slice());
    const answer = question();
    arrays.forEach((array, place) => array.set(before[place]!));
    return answer;
  };

  return {
    worth,
    weights,
    settle(rate) {
      left.set(worth);
      for (let item = 0; item < room.length; item += 1) {
        const most = weights[item]! * rate;
        let sum = 0;
        for (let back = net.backOf[item]!; back < net.backOf[item + 1]!; back += 1) {
          sum += paid[net.arcsBack[back]!]!;
        }
        // Where an item may collect less than before, all that pay it get back alike.
        const kept = sum > most ? most / sum : 1;
        room[item] = sum > most ? 0 : most - sum;
        for (let back = net.backOf[item]!; back < net.backOf[item + 1]!; back += 1) {
          const arc = net.arcsBack[back]!;
          paid[arc]! *= kept;
          left[net.bundleOf[arc]!]! -= paid[arc]!;
        }
      }
      search.payFrom(all, Infinity);
    },
    leftOver: () => left.reduce((sum, rest) => sum + Math.max(0, rest), 0),
    chosen: () => search.reached(),
    leaveOut(bundles) {
      for (const bundle of bundles) {
        worth[bundle] = 0;
        paid.fill(0, net.arcsOf[bundle], net.arcsOf[bundle + 1]);
      }
    },
    takeIn(items) {
      for (const item of items) weights[item] = 0;
    },
    undone,
    lossWith: (bundle, enough) =>
      undone(() => {
        const own = Math.max(0, left[bundle]!);
        left[bundle] = own + enough + crumb;
        const paidMore = search.payFrom([bundle], enough + own);
        return Math.max(0, paidMore - own);
      }),
    lossWithout: (bundle, enough) =>
      undone(() => {
        const own = Math.max(0, left[bundle]!);
        if (own >= enough) return own;
        left[bundle] = 0;
        for (let arc = net.arcsOf[bundle]!; arc < net.arcsOf[bundle + 1]!; arc += 1) {
          room[net.itemOf[arc]!]! += paid[arc]!;
          paid[arc] = 0;
        }
        return own + search.payFrom(all, enough - own);
      }),
  };
}

/** Bundles and items as two sides of a net; an arc is one item of one bundle. */
interface Net {
  /** Per bundle, where its arcs begin. */
  readonly arcsOf: Int32Array;
  readonly itemOf: Int32Array;
  readonly bundleOf: Int32Array;
  /** Per item, where its arcs begin in `arcsBack`. */
  readonly backOf: Int32Array;
  readonly arcsBack: Int32Array;
}

function layOut(model: ValueModel): Net {
  const itemOf = Int32Array.from(model.bundles.flat());
  const bundleOf = Int32Array.from(model.bundles.flatMap((bundle, number) => bundle.map(() => number)));
  const arcsOf = new Int32Array(model.bundles.length + 1);
  model.bundles.forEach((bundle, number) => (arcsOf[number + 1] = arcsOf[number]! + bundle.length));
  const backOf = new Int32Array(model.costs.length + 1);
  for (const item of itemOf) backOf[item + 1]! += 1;
  for (let item = 0; item < model.costs.length; item += 1) backOf[item + 1]! += backOf[item]!;
  const next = backOf.slice();
  const arcsBack = new Int32Array(itemOf.length);
  itemOf.forEach((item, arc) => (arcsBack[next[item]!++] = arc));
  return { arcsOf, itemOf, bundleOf, backOf, arcsBack };
}

interface Payments {
  readonly left: Float64Array;
  readonly room: Float64Array;
  readonly paid: Float64Array;
  readonly crumb: number;
}

/** The search for more payments, level by level (Dinic 1970): a bundle pays an item, which hands another's payment back. */
function openSearch(net: Net, { left, room, paid, crumb }: Payments) {
  const bundleLevel = new Int32Array(left.length);
  const itemLevel = new Int32Array(room.length);
  const nextArc = new Int32Array(left.length);
  const nextBack = new Int32Array(room.length);
  const queue = new Int32Array(left.length);
  const trail = new Int32Array(2 * left.length + 2);
  const wantedAt = new Float64Array(trail.length);
  const doneAt = new Float64Array(trail.length);

  /** Levels of all that the payers reach; whether an item with room is among them. */
  const spread = (payers: readonly number[]): boolean => {
    bundleLevel.fill(-1);
    itemLevel.fill(-1);
    let end = 0;
    for (const bundle of payers) {
      if (left[bundle]! <= crumb) continue;
      bundleLevel[bundle] = 0;
      queue[end++] = bundle;
    }
    let found = false;
    for (let at = 0; at < end; at += 1) {
      const bundle = queue[at]!;
      const level = bundleLevel[bundle]! + 1;
      for (let arc = net.arcsOf[bundle]!; arc < net.arcsOf[bundle + 1]!; arc += 1) {
        const item = net.itemOf[arc]!;
        if (itemLevel[item]! >= 0) continue;
        itemLevel[item] = level;
        if (room[item]! > crumb) found = true;
        for (let back = net.backOf[item]!; back < net.backOf[item + 1]!; back += 1) {
          const other = net.bundleOf[net.arcsBack[back]!]!;
          if (bundleLevel[other]! >= 0 || paid[net.arcsBack[back]!]! <= crumb) continue;
          bundleLevel[other] = level;
          queue[end++] = other;
        }
      }
    }
    return found;
  };

  /**
   * Pays up to `amount` from a bundle along the levels, depth first. There can be as many levels as bundles, too many for
   * recursion: places of the trail are bundles (even) and the items that they pay (odd), each with what it is to pass on.
   */
  const payOut = (payer: number, amount: number): number => {
    let at = 0;
    trail[0] = payer;
    wantedAt[0] = amount;
    doneAt[0] = 0;
    let returned: number | undefined;
    for (;;) {
      const next = at % 2 === 0 ? nextItem(at, returned) : nextBundle(at, returned);
      if (next === undefined) {
        returned = doneAt[at]!;
        if (at === 0) return returned;
        at -= 1;
        continue;
      }
      returned = undefined;
      const rest = wantedAt[at]! - doneAt[at]!;
      at += 1;
      trail[at] = next;
      if (at % 2 === 0) {
        wantedAt[at] = Math.min(rest, paid[net.arcsBack[nextBack[trail[at - 1]!]!]!]!);
        doneAt[at] = 0;
      } else {
        const taken = Math.max(0, Math.min(room[next]!, rest));
        room[next]! -= taken;
        wantedAt[at] = rest;
        doneAt[at] = taken;
      }
    }
  };
  /** Books what came back for the bundle's current item; the item to pay next, undefined where none is left or needed. */
  const nextItem = (at: number, returned: number | undefined): number | undefined => {
    const bundle = trail[at]!;
    if (returned !== undefined) {
      paid[nextArc[bundle]!]! += returned;
      doneAt[at]! += returned;
      if (wantedAt[at]! - doneAt[at]! <= crumb) return undefined;
      nextArc[bundle]! += 1;
    }
    for (; nextArc[bundle]! < net.arcsOf[bundle + 1]!; nextArc[bundle]! += 1) {
      const item = net.itemOf[nextArc[bundle]!]!;
      if (itemLevel[item] === bundleLevel[bundle]! + 1) return item;
    }
    return undefined;
  };
  /** Books what the item handed back to its current bundle; the bundle to hand back to next. */
  const nextBundle = (at: number, returned: number | undefined): number | undefined => {
    const item = trail[at]!;
    if (returned !== undefined) {
      paid[net.arcsBack[nextBack[item]!]!]! -= returned;
      doneAt[at]! += returned;
      nextBack[item]! += 1;
    }
    if (wantedAt[at]! - doneAt[at]! <= crumb) return undefined;
    for (; nextBack[item]! < net.backOf[item + 1]!; nextBack[item]! += 1) {
      const arc = net.arcsBack[nextBack[item]!]!;
      const other = net.bundleOf[arc]!;
      if (bundleLevel[other] === itemLevel[item] && paid[arc]! > crumb) return other;
    }
    return undefined;
  };

  return {
    /** Pays what these bundles have left until no more can be paid, or `enough` is; tells how much was. */
    payFrom(payers: readonly number[], enough: number): number {
      let done = 0;
      while (done < enough && spread(payers)) {
        nextArc.set(net.arcsOf.subarray(0, left.length));
        nextBack.set(net.backOf.subarray(0, room.length));
        let round = 0;
        for (const bundle of payers) {
          if (left[bundle]! <= crumb) continue;
          const more = payOut(bundle, left[bundle]!);
          left[bundle]! -= more;
          round += more;
        }
        if (round <= crumb) break;
        done += round;
      }
      return done;
    },
    /** The bundles that those with something left reach, ascending. */
    reached(): number[] {
      spread([...left.keys()]);
      return [...bundleLevel.keys()].filter((bundle) => bundleLevel[bundle]! >= 0);
    },
  };
}
