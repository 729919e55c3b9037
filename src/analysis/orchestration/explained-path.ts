import type { PathResult } from './orchestration-result.ts';

/**
 * One or two sentences on a path, composed from its numbers: what it takes, handoffs included, and what it saves against
 * today; for planned offerings also what is missing.
 */
export function explainedPath(path: PathResult, currency: string): string {
  const money = moneyIn(currency);
  const { cost, handoffCost } = path;
  const taken = [counted(cost.hours, 'hour'), money(cost.money), counted(cost.effort, 'effort point')];
  const handoffs = path.handoffs.length === 0 ? '' : `, ${money(handoffCost.generalised)} of it for handoffs`;
  const second = [againstToday(path, money), missing(path, money)]
    .filter((clause) => clause !== '')
    .join('; ');
  return `${whatTakes(path)} ${listed(taken)}: ${money(cost.generalised)} in all${handoffs}.${
    second === '' ? '' : ` ${second.charAt(0).toUpperCase()}${second.slice(1)}.`
  }`;
}

type Money = (amount: number) => string;

/** Who does it, with the verb. */
function whatTakes({ steps, providers }: PathResult): string {
  const offered = steps.filter(({ provider }) => provider !== null);
  const offerings = new Set(offered.map(({ offering }) => offering)).size;
  const unoffered = steps.flatMap(({ offering, provider }) => (provider === null ? (offering ?? []) : []));
  const concepts = new Set(unoffered).size;
  const unaided = steps.filter(({ choice }) => choice === 'UNAIDED').length;
  if (offerings + concepts + unaided === 0) {
    return 'Leaving out every step takes';
  }
  const doers = [
    ...(offerings === 0
      ? []
      : [`${counted(offerings, 'offering')} of ${counted(providers.length, 'provider')}`]),
    ...(concepts === 0 ? [] : [`${counted(concepts, 'concept')} that nobody offers`]),
    ...(unaided === 0 ? [] : [`${counted(unaided, 'step')} done unaided`]),
  ];
  return `${listed(doers)} ${offerings + concepts + unaided === 1 ? 'takes' : 'take'}`;
}

function againstToday({ saved, yearlyValue }: PathResult, money: Money): string {
  if (saved === null) {
    return '';
  }
  if (saved === 0) {
    return 'that is what today costs';
  }
  const yearly = yearlyValue === null ? '' : ` and ${money(Math.abs(yearlyValue))} a year`;
  const perTime = `${money(Math.abs(saved))} each time${yearly}`;
  return saved > 0 ? `against today it saves ${perTime}` : `against today it costs ${perTime} more`;
}

function missing({ missingCapabilities, missingCost }: PathResult, money: Money): string {
  if (missingCapabilities.length === 0) {
    return '';
  }
  const cost = missingCost === null ? 'at a cost that is not known' : `for ${money(missingCost)}`;
  return `${counted(missingCapabilities.length, 'missing capability', 'missing capabilities')} would have to be built ${cost}`;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** A number with its noun; exactly one takes the singular. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${shown(count)} ${count === 1 ? one : many}`;
}

/** Two digits behind the point, or two that say something where the number is smaller than that. */
function shown(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < 0.01;
  return value.toLocaleString(
    'en-GB',
    isTiny ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 },
  );
}

function moneyIn(currency: string): Money {
  const options = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  return (amount) => {
    const isTiny = amount !== 0 && Math.abs(amount) < 0.01;
    const digits = isTiny
      ? { maximumSignificantDigits: 2 }
      : Number.isInteger(amount)
        ? { maximumFractionDigits: 0 }
        : {};
    return amount.toLocaleString('en-GB', { ...options, ...digits }).replaceAll('\u00a0', ' ');
  };
}
