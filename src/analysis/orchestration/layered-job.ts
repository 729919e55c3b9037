import { ThroughlineError } from '../../errors.ts';
import { NO_COST, type CostVector } from '../cost-vector.ts';
import { handoffClasses, type HandoffClasses } from './handoff-classes.ts';
import type { HandoffRules, HandoffSide } from './handoff-rules.ts';

/** One way to get a step done: an offering, or doing it unaided. */
export interface LayerOption {
  /** Its place in the tie order among all options of the step: unaided, then offerings by id. */
  readonly rank: number;
  /** Null for unaided. */
  readonly side: HandoffSide | null;
  /** The provider that counts and is shown: the first that the question leaves the offering; null for unaided. */
  readonly provider: string | null;
  readonly cost: CostVector;
}

/**
 * A job as a layered graph. Between two steps a path is in a *state*: all that later handoffs can depend on, which is far
 * less than the offering chosen last. Every path starts in state 0 of the first layer.
 */
export interface LayeredJob {
  readonly layers: readonly Layer[];
  /** For each state after the last layer, whether a path may end in it. */
  readonly ends: readonly boolean[];
}

/** One step: its options, and what choosing them leads to from each state. */
export interface Layer {
  /** In tie order. */
  readonly options: readonly LayerOption[];
  /** How many states there are on entering it. */
  readonly states: number;
  /** The index of the unaided option, or -1. */
  readonly unaided: number;
  /** By state: the state after doing the step unaided. */
  readonly pass: Int32Array;
  /** By option: the group of options to which every state hands over alike; -1 for unaided. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** By state · groups + group: the arc taken, and the handoff. */
  readonly arcOf: Int32Array;
  readonly hours: Float64Array;
  readonly money: Float64Array;
  readonly effort: Float64Array;
  readonly arcs: readonly Arc[];
}

/** The options of a group (by index) with the state that they lead to. */
export interface Arc {
  readonly members: readonly number[];
  readonly next: number;
}

interface State {
  /** An offering chosen last in this state, standing for all of its class; null while none was chosen. */
  readonly last: HandoffSide | null;
  /** Whether the provider that must be used was used, or none must. */
  readonly met: boolean;
}

interface Group {
  readonly members: number[];
  readonly side: HandoffSide;
  readonly isMust: boolean;
}

/**
 * Builds the graph of the paths that choose one option at each step.
 * @throws ThroughlineError GRAPH_RULE when a path could cost so much that its sums would not be exact.
 */
export function layeredJob(job: {
  readonly steps: readonly (readonly LayerOption[])[];
  readonly rules: HandoffRules;
  readonly mustUseProvider: string | null;
}): LayeredJob {
  requireExactSums(job.steps, job.rules);
  const classes = handoffClasses(
    job.steps.map((options) => options.flatMap(({ side }) => side ?? [])),
    job.rules,
  );
  let states: readonly State[] = [{ last: null, met: job.mustUseProvider === null }];
  const layers = job.steps.map((options, index) => {
    const after = new Map<string, { readonly index: number; readonly state: State }>();
    const enter = (state: State): number => {
      const last = state.last === null ? 'none' : `after ${classes.onward(state.last, index + 1)}`;
      const key = `${state.met} ${last}`;
      const known = after.get(key) ?? { index: after.size, state };
      after.set(key, known);
      return known.index;
    };
    const groups = groupsOf({ options, layer: index, classes, mustUseProvider: job.mustUseProvider });
    const layer = layerOf({ options, groups, states, rules: job.rules, enter });
    states = [...after.values()].map(({ state }) => state);
    return layer;
  });
  return { layers, ends: states.map(({ met }) => met) };
}

/** The state that an option leads to. */
export function stateAfter(layer: Layer, state: number, option: number): number {
  const group = layer.groupOf[option]!;
  return group < 0 ? layer.pass[state]! : layer.arcs[layer.arcOf[state * layer.groups + group]!]!.next;
}

function groupsOf(layer: {
  readonly options: readonly LayerOption[];
  readonly layer: number;
  readonly classes: HandoffClasses;
  readonly mustUseProvider: string | null;
}): readonly Group[] {
  const groups = new Map<string, Group>();
  layer.options.forEach(({ side, provider }, option) => {
    if (side === null) {
      return;
    }
    const isMust = provider === layer.mustUseProvider;
    const key = [
      isMust,
      layer.classes.inward(side, layer.layer),
      layer.classes.onward(side, layer.layer + 1),
    ].join('\n');
    const group = groups.get(key) ?? { members: [], side, isMust };
    group.members.push(option);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function layerOf(layer: {
  readonly options: readonly LayerOption[];
  readonly groups: readonly Group[];
  readonly states: readonly State[];
  readonly rules: HandoffRules;
  readonly enter: (state: State) => number;
}): Layer {
  const { options, groups, states, rules, enter } = layer;
  const unaided = options.findIndex(({ side }) => side === null);
  const pass = unaided < 0 ? new Int32Array(0) : Int32Array.from(states, enter);

  const arcs: Arc[] = [];
  const cells = states.length * groups.length;
  const [arcOf, hours, money, effort] = [
    new Int32Array(cells),
    new Float64Array(cells),
    new Float64Array(cells),
    new Float64Array(cells),
  ];
  groups.forEach(({ members, side, isMust }, group) => {
    const arcByMet = new Map<boolean, number>();
    states.forEach(({ last, met }, state) => {
      const metAfter = met || isMust;
      let arc = arcByMet.get(metAfter);
      if (arc === undefined) {
        arc = arcs.push({ members, next: enter({ last: side, met: metAfter }) }) - 1;
        arcByMet.set(metAfter, arc);
      }
      const cell = state * groups.length + group;
      const cost = last === null ? NO_COST : rules.between(last, side).cost;
      arcOf[cell] = arc;
      hours[cell] = cost.hours;
      money[cell] = cost.money;
      effort[cell] = cost.effort;
    });
  });

  const groupOf = new Int32Array(options.length).fill(-1);
  groups.forEach(({ members }, group) => members.forEach((option) => (groupOf[option] = group)));
  return {
    options,
    states: states.length,
    unaided,
    pass,
    groupOf,
    groups: groups.length,
    arcOf,
    hours,
    money,
    effort,
    arcs,
  };
}

/** Whole numbers up to 2^53 are exact as doubles; no sum along a path may pass that. */
function requireExactSums(steps: readonly (readonly LayerOption[])[], rules: HandoffRules): void {
  for (const part of ['hours', 'money', 'effort'] as const) {
    let handoff = Math.max(rules.sameProvider[part], rules.unknown[part]);
    let sum = 0;
    for (const options of steps) {
      sum += options.reduce((most, { cost }) => Math.max(most, cost[part]), 0);
      for (const { side } of options) {
        for (const { cost } of side === null ? [] : rules.partnersOf(side.offering).values()) {
          handoff = Math.max(handoff, cost[part]);
        }
      }
    }
    sum += handoff * steps.length;
    if (!Number.isSafeInteger(sum)) {
      throw new ThroughlineError(
        'GRAPH_RULE',
        `Expected no path to cost more than 9,007,199,254 ${part}, got up to ${sum / 1e6}. Correct the costs of its steps.`,
      );
    }
  }
}
