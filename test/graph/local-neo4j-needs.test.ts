import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findJdk } from '../../src/graph/find-jdk.ts';
import { neo4jProgram } from '../../src/graph/neo4j-program.ts';
import { testFolder } from '../support/neo4j.ts';

const WAYS_OUT = /set NEO4J_URI .* start Docker; or install a JDK 17 or newer and Maven\.$/;

let world: string;
let environment: Record<string, string>;
let told: string[];

beforeEach(() => {
  world = testFolder('needs');
  mkdirSync(join(world, 'bin'), { recursive: true });
  environment = { PATH: join(world, 'bin'), HOME: world };
  told = [];
});

afterEach(() => {
  rmSync(world, { recursive: true, force: true });
});

/** Puts a program of that name, a shell script, where it will be looked for. */
function program(path: string, script: string): void {
  const file = join(world, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** A `java` in bin/ that describes itself as of that version, and its home as jdk/. */
function java(version: string, path = 'bin/java'): void {
  const specification = version.startsWith('1.') ? version.slice(0, 3) : version.split('.')[0];
  const properties = {
    'java.home': join(world, 'jdk'),
    'java.version': version,
    'java.specification.version': specification,
  };
  const lines = Object.entries(properties).map(([name, value]) => `    ${name} = ${value}`);
  program(path, `cat >&2 <<END\nProperty settings:\n${lines.join('\n')}\n\nEND`);
  environment['PATH'] = [join(world, 'bin'), '/usr/bin', '/bin'].join(delimiter);
}

function compilers(): void {
  program('jdk/bin/javac', 'exit 0');
  program('jdk/bin/jar', 'while [ "$1" != --file ]; do shift; done; echo made > "$2"');
}

function prepare(): Promise<{ readonly classPath: string }> {
  return neo4jProgram({ environment, onProgress: (message) => told.push(message) });
}

describe('the JDK of a local Neo4j', () => {
  it('is told to be missing, with the three ways out', async () => {
    await expect(findJdk(environment)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/"java" on the PATH is missing or does not run\./),
    });
    await expect(findJdk(environment)).rejects.toThrow(WAYS_OUT);
  });

  it('is no JRE', async () => {
    java('17.0.15');
    await expect(findJdk(environment)).rejects.toThrow(
      /"java" on the PATH is a Java 17 that can only run programs \(a JRE\)/,
    );
    await expect(findJdk(environment)).rejects.toThrow(WAYS_OUT);
  });

  it.each(['1.8.0_392', '11.0.22'])('is no Java %s', async (version) => {
    java(version);
    compilers();
    await expect(findJdk(environment)).rejects.toThrow(`"java" on the PATH is Java ${version}.`);
  });

  it('is the one of JAVA_HOME, else the one on the PATH', async () => {
    java('21.0.2');
    compilers();
    environment['JAVA_HOME'] = join(world, 'elsewhere');
    expect(await findJdk(environment)).toMatchObject({ home: join(world, 'jdk') });
    rmSync(join(world, 'bin', 'java'));
    environment['PATH'] = join(world, 'bin');
    await expect(findJdk(environment)).rejects.toThrow(
      `JAVA_HOME "${join(world, 'elsewhere')}" is missing or does not run.`,
    );
  });
});

describe('the jars of a local Neo4j', () => {
  beforeEach(() => {
    java('17.0.15');
    compilers();
  });

  /** A Maven that has the jars, and counts how often it is asked. */
  function maven(): void {
    program('jars/neo4j.jar', '');
    program(
      'bin/mvn',
      `echo asked >> "${world}/asked"
for argument; do case "$argument" in -Dmdep.outputFile=*) printf %s "${world}/jars/neo4j.jar" > "\${argument#*=}";; esac; done`,
    );
  }

  function timesAsked(): number {
    return existsSync(join(world, 'asked'))
      ? readFileSync(join(world, 'asked'), 'utf8').trim().split('\n').length
      : 0;
  }

  it('need Maven, which is told to be missing, with the three ways out', async () => {
    environment['PATH'] = join(world, 'bin');
    program('bin/java', readFileSync(join(world, 'bin', 'java'), 'utf8').replace('cat', '/bin/cat'));
    await expect(prepare()).rejects.toThrow('there is no "mvn" on the PATH');
    await expect(prepare()).rejects.toThrow(WAYS_OUT);
  });

  it('need a cache that can be made, which is told by its setting', async () => {
    environment['XDG_CACHE_HOME'] = '/proc/none';
    await expect(prepare()).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        'Expected XDG_CACHE_HOME, or .cache in HOME, to be a folder that can be made, got "/proc/none/throughline/neo4j": "/proc", which takes no folder. Set it to another.',
    });
  }, 2_000);

  it('need the network, whose absence is told in the words of Maven, and leave nothing that looks complete', async () => {
    program(
      'bin/mvn',
      'echo "[INFO] Scanning"; echo "[ERROR] Unknown host repo.maven.apache.org"; echo "[ERROR] Help"; exit 1',
    );
    await expect(prepare()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('and said: "Unknown host repo.maven.apache.org".'),
    });
    await expect(prepare()).rejects.toThrow(WAYS_OUT);
    maven();
    expect((await prepare()).classPath).toContain('neo4j.jar');
  });

  it("are fetched once, in the user's cache, also for commands at the same time", async () => {
    maven();
    const [one, other] = await Promise.all([prepare(), prepare()]);
    expect(one).toEqual(other);
    expect(await prepare()).toEqual(one);
    expect(timesAsked()).toBe(1);
    expect(one.classPath).toContain(join(world, '.cache', 'throughline', 'neo4j'));
    expect(told[0]).toContain('Fetching Neo4j');
    environment['XDG_CACHE_HOME'] = join(world, 'caches');
    expect((await prepare()).classPath).toContain(join(world, 'caches', 'throughline', 'neo4j'));
  });

  it('are fetched again when some are gone', async () => {
    maven();
    const { classPath } = await prepare();
    rmSync(join(world, 'jars', 'neo4j.jar'));
    program('jars/neo4j.jar', '');
    rmSync(classPath.split(delimiter)[0] ?? '');
    await prepare();
    expect(timesAsked()).toBe(2);
  });

  it('are fetched again for another JDK, whose launcher they need', async () => {
    maven();
    await prepare();
    const script = readFileSync(join(world, 'bin', 'java'), 'utf8');
    program(
      'bin/java',
      script.replace('Property settings:', 'Property settings:\n    java.vm.version = 17.0.16+8'),
    );
    await prepare();
    expect(timesAsked()).toBe(2);
  });
});
