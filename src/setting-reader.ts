import { badInput } from './errors.ts';
import { closestName } from './model/closest-name.ts';

/** Settings by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and keeps what is wrong with them, so that all of it is told at once. */
export interface SettingReader {
  /** The text of a setting; undefined when it is missing or empty. */
  readonly text: (name: string) => string | undefined;
  /** A whole number within inclusive bounds; the default when it is missing or refused. */
  readonly wholeNumber: (name: string, range: Range) => number;
  /** One of the names given; undefined when it is missing or refused. */
  readonly oneOf: <T extends string>(name: string, names: readonly T[]) => T | undefined;
  /** Keeps a fault. `got` tells what there is, and is left out where that may hold a secret. */
  readonly refuse: (name: string, expected: string, got?: string) => void;
  /** Refuses what is named as a setting of ours and was never asked for, but for those named here, which others read. */
  readonly refuseUnknown: (others: readonly string[]) => void;
  /** @throws ThroughlineError BAD_USER_INPUT with one clause for each fault, if there are any. */
  readonly throwFaults: () => void;
}

interface Range {
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** What all settings of ours begin with but those that others have, too. */
const OURS = 'THROUGHLINE_';

export function settingReader(environment: Environment): SettingReader {
  const faults: string[] = [];
  const asked = new Set<string>();
  const text = (name: string): string | undefined => {
    asked.add(name);
    const value = environment[name];
    return value === undefined || value === '' ? undefined : value;
  };
  const refuse = (name: string, expected: string, got?: string): void => {
    faults.push(`${name}: expected ${expected}${got === undefined ? '' : `, got ${got}`}`);
  };
  return {
    text,
    refuse,
    refuseUnknown: (others) => {
      const known = [...asked, ...others].filter((name) => name.startsWith(OURS));
      for (const name of namedAsOurs(environment)) {
        if (known.includes(name)) continue;
        const meant = closestName(bare(name), known.map(bare));
        const such = meant === undefined ? '' : ` such as ${OURS}${meant}`;
        refuse(name, `the name of a setting${such}`, 'another');
      }
    },
    throwFaults: () => {
      if (faults.length === 0) return;
      const which = faults.length === 1 ? 'a setting that is not' : `${faults.length} settings that are not`;
      throw badInput(`Expected settings that are right, got ${which}: ${faults.join('; ')}.`);
    },
    wholeNumber: (name, range) => {
      const value = text(name);
      if (value === undefined) return range.default;
      const number = Number(value);
      // Number() also takes "0x10", "1e3" and " 7 ": nobody writes a port or a limit so on purpose.
      if (/^\d+$/.test(value) && number >= range.least && number <= range.most) return number;
      refuse(name, `a whole number from ${range.least} to ${range.most}`, quote(value));
      return range.default;
    },
    oneOf: (name, names) => {
      const value = text(name);
      const found = names.find((known) => known === value);
      if (value !== undefined && found === undefined)
        refuse(name, `one of ${names.join(', ')}`, quote(value));
      return found;
    },
  };
}

/** What the tests set for themselves, and what Kubernetes sets for services whose names begin so. */
const NOT_SETTINGS = /^THROUGHLINE_TEST_|_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_[A-Z]+(_(PROTO|PORT|ADDR))?)$/;
const ADDRESS = /^\w+:\/\//;

/** What is set under a name of ours; empty texts count as missing. */
function namedAsOurs(environment: Environment): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    if (!name.startsWith(OURS) || value === undefined || value === '' || NOT_SETTINGS.test(name)) return [];
    return name.endsWith('_PORT') && ADDRESS.test(value) ? [] : [name];
  });
}

function bare(name: string): string {
  return name.slice(OURS.length);
}

/** A setting's text as evidence in a message. */
export function quote(value: string): string {
  return `"${value.slice(0, 100)}"`;
}
