import { InvalidArgumentError, Option } from 'commander';
import { counted, shown } from '../counted.ts';
import type { MappingReport } from '../mapping/map-tables.ts';
import { shippedMappings } from '../transfer/mapping-file.ts';
import type { Terminal } from './terminal.ts';
import { tell } from './terminal.ts';

/** `--mapping`, for commands that read through a mapping. */
export function mappingOption(): Option {
  return new Option(
    '--mapping <file>',
    `read tables of any form through this mapping: a YAML file, or one that comes along (${shippedMappings().join(', ')})`,
  );
}

/** `--set`, for the parameters of a mapping. */
export function setOption(): Option {
  return new Option('--set <name=value>', "set a mapping's parameter; may be repeated")
    .default(new Map(), 'none')
    .argParser((text, sofar: ReadonlyMap<string, string>) => {
      const at = text.indexOf('=');
      if (at < 1) throw new InvalidArgumentError('Expected NAME=VALUE.');
      return new Map([...sofar, [text.slice(0, at), text.slice(at + 1)]]);
    });
}

/** Tells what a mapping made of its tables, and what it left out. */
export function tellMapped(terminal: Terminal, { tables, rules, unmatched }: MappingReport): void {
  for (const [name, rows] of tables) tell(terminal, `Read ${counted(rows, 'row')} of "${name}".`);
  for (const [at, { makes, made, leftOut }] of rules.entries()) {
    if (leftOut > 0 || made === 0) {
      tell(
        terminal,
        `Rule ${at + 1} (${makes}): ${shown(made)} made, ${counted(leftOut, 'row')} left out by "where".`,
      );
    }
  }
  for (const [name, rows] of unmatched) {
    tell(terminal, `Left out ${counted(rows, 'row')} for which "${name}" has nothing.`);
  }
}
