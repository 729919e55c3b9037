import { groupBy } from '../../group-by.ts';
import { placesOfStep } from '../friction-value/place-shares.ts';
import type { JobStep } from '../steps-of-job.ts';
import type { FocalFacts } from './orchestration-facts.ts';
import type { Presence } from './orchestration-result.ts';

/** How the focal provider takes part in a step of a path; null without a focal provider. */
export type PresenceOf = (step: JobStep, choice: ChosenOffering | null) => Presence | null;

/** An offering chosen for a step, and who counts as offering it. */
export interface ChosenOffering {
  readonly offering: string;
  readonly providers: readonly string[];
}

/**
 * FOREGROUND: it is among the choice's providers. BACKGROUND: the choice embeds an offering of it or requires what it
 * lends. AWARE: a touchpoint of it leads toward the step or the job asked for, or it is present in an ecosystem of the
 * step, which is that of the nearest job above where the step has none of its own. Else ABSENT.
 */
export function presenceOf(job: string, focal: FocalFacts | null): PresenceOf {
  if (focal === null) {
    return () => null;
  }
  const background = new Set(focal.background);
  const touched = new Set(focal.touched);
  const presentIn = new Set(focal.presentIn);
  const places = groupBy(focal.places, (place) => place.job);
  const isAware = (step: JobStep): boolean =>
    touched.has(step.job) ||
    touched.has(job) ||
    placesOfStep(step, places).some(({ ecosystem }) => presentIn.has(ecosystem));
  return (step, choice) => {
    if (choice?.providers.includes(focal.provider) === true) {
      return 'FOREGROUND';
    }
    if (choice !== null && background.has(choice.offering)) {
      return 'BACKGROUND';
    }
    return isAware(step) ? 'AWARE' : 'ABSENT';
  };
}
