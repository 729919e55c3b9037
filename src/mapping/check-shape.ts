import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Mapping } from '../generated/mapping.ts';
import { didYouMean } from '../model/closest-name.ts';
import { describeValue } from '../model/describe-value.ts';
import { once } from '../once.ts';
import { projectFile } from '../project-files.ts';
import type { MappingFaults, Path, Wrong } from './mapping-faults.ts';

/** The JSON Schema that editors know mappings by, and this program too. */
export const MAPPING_SCHEMA = 'mappings/mapping.schema.json';

/** Whether data has the form of a mapping, by its JSON Schema; what has not is told. */
export function checkShape(data: unknown, faults: MappingFaults): data is Mapping {
  const validate = validator();
  if (validate(data)) return true;
  for (const error of validate.errors ?? []) {
    const path = pathOf(error.instancePath, data);
    const unknown = error.keyword === 'additionalProperties';
    const name = (error.params as { additionalProperty?: string }).additionalProperty ?? '';
    faults.add(unknown ? [...path, name] : path, explain(error, path), unknown ? 'key' : 'value');
  }
  return false;
}

const validator = once((): ValidateFunction => {
  const schema = JSON.parse(readFileSync(projectFile(MAPPING_SCHEMA), 'utf8')) as object;
  return new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema);
});

/** JSON pointers as steps: those into lists are numbers. */
function pathOf(pointer: string, data: unknown): Path {
  let at: unknown = data;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(at) ? Number(name) : name;
      at = (at as Record<string | number, unknown> | null)?.[step];
      return step;
    });
}

function explain(error: ErrorObject, path: Path): Wrong {
  const what = path.length === 0 ? 'the mapping' : `"${String(path.at(-1))}"`;
  const { params, data } = error as { params: Record<string, unknown>; data: unknown };
  const schema = error.parentSchema as { properties?: object } | undefined;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return misnamed(name, Object.keys(schema?.properties ?? {}));
    }
    case 'required':
      return { expected: `${what} to have "${String(params['missingProperty'])}"`, got: 'none' };
    case 'enum':
      return misnamed(data, (params['allowedValues'] as unknown[]).map(String));
    case 'type':
      return {
        expected: `${what} to be ${[params['type']]
          .flat()
          .map((type) => TYPES[String(type)])
          .join(' or ')}`,
        got: describeValue(data),
        remedy: isBraces(data)
          ? 'Put a text that begins with { in quotes.'
          : typeof data === 'number' || typeof data === 'boolean'
            ? 'Put a text that looks like a number or true in quotes.'
            : undefined,
      };
    default:
      return {
        expected: `${what} to have ${LIMITS[error.keyword]?.(params) ?? 'another form'}`,
        got: describeValue(data),
      };
  }
}

/** A name that is none of those that there are, with the one that was probably meant. */
export function misnamed(name: unknown, names: readonly string[]): Wrong {
  return {
    expected: names.length === 0 ? 'nothing here' : `one of ${names.join(', ')}`,
    got: describeValue(name),
    remedy: typeof name === 'string' ? didYouMean(name, names) : undefined,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'names with values',
  array: 'a list',
};

const LIMITS: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  minItems: ({ limit }) => `at least ${String(limit)} in it`,
  maxItems: ({ limit }) => `at most ${String(limit)} in it`,
  minLength: () => 'a sign in it',
  minProperties: () => 'a name in it',
  pattern: () => 'neither a backtick nor a backslash',
  minimum: ({ limit }) => `a value of at least ${String(limit)}`,
  maximum: ({ limit }) => `a value of at most ${String(limit)}`,
};

/** What YAML makes of {Title} without quotes. */
function isBraces(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const values = Object.values(data);
  return values.length > 0 && values.every((value) => value === null);
}
