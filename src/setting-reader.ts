/** Settings by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and keeps what is wrong with them, so that all of it is told at once. */
export interface SettingReader {
  /** One clause per setting that cannot be right. */
  readonly faults: readonly string[];
  /** The text of a setting; undefined when it is missing or empty. */
  readonly text: (name: string) => string | undefined;
  /** A whole number within inclusive bounds; the default when it is missing or refused. */
  readonly wholeNumber: (name: string, range: Range) => number;
  /** One of the names given; undefined when it is missing or refused. */
  readonly oneOf: <T extends string>(name: string, names: readonly T[]) => T | undefined;
  /** Keeps a fault. `got` tells what there is, and is left out where that may hold a secret. */
  readonly refuse: (name: string, expected: string, got?: string) => void;
}

interface Range {
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

export function settingReader(environment: Environment): SettingReader {
  const faults: string[] = [];
  const text = (name: string): string | undefined => {
    const value = environment[name];
    return value === undefined || value === '' ? undefined : value;
  };
  const refuse = (name: string, expected: string, got?: string): void => {
    faults.push(`${name}: expected ${expected}${got === undefined ? '' : `, got ${got}`}`);
  };
  return {
    faults,
    text,
    refuse,
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

/** A setting's text as evidence in a message. */
export function quote(value: string): string {
  return `"${value.slice(0, 100)}"`;
}
