import type { NodeRef } from './notes.ts';

/** The reasons for which something is left out when steps are priced; shared by every analysis that prices them. */
export const PRICING_NOTES = {
  VALUE_OF_TIME_MISSING:
    'Neither the customer nor the question states a value of time: hours count nothing in the generalised cost.',
  SERVES_WITHOUT_COST: 'SERVES relationships without hours, money and effort are ignored.',
  EXPERIENCES_WITHOUT_PREVALENCE: 'EXPERIENCES relationships without a prevalence are ignored.',
  EXPERIENCES_WITHOUT_COST: 'EXPERIENCES relationships without hours, money and effort are ignored.',
  RELIEVES_WITHOUT_REDUCTION: 'RELIEVES relationships without a reduction are ignored.',
  SERVES_JOB_WITH_STEPS:
    'SERVES relationships to a job that has steps count nowhere: its steps are what is served.',
  HINDERS_JOB_WITH_STEPS:
    'HINDERS relationships to a job that has steps count nowhere: its steps are what is hindered.',
} as const satisfies Record<string, string>;

export type PricingNoteCode = keyof typeof PRICING_NOTES;

/** What notes name of a SERVES. */
export function servesEnds(offering: string, job: string): readonly NodeRef[] {
  return [
    { kind: 'Offering', id: offering },
    { kind: 'Job', id: job },
  ];
}

/** What notes name of a HINDERS. */
export function hindersEnds(friction: string, job: string): readonly NodeRef[] {
  return [
    { kind: 'Friction', id: friction },
    { kind: 'Job', id: job },
  ];
}

/** What notes name of an EXPERIENCES. */
export function experiencesEnds(customer: string, friction: string): readonly NodeRef[] {
  return [
    { kind: 'Customer', id: customer },
    { kind: 'Friction', id: friction },
  ];
}

/** What notes name of a RELIEVES. */
export function relievesEnds(offering: string, friction: string): readonly NodeRef[] {
  return [
    { kind: 'Offering', id: offering },
    { kind: 'Friction', id: friction },
  ];
}
