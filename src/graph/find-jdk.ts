import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { noNeo4j } from './no-neo4j.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The Java that Neo4j 5.26 needs. */
const OLDEST_JAVA = 17;
const EXE = process.platform === 'win32' ? '.exe' : '';

/** A Java Development Kit: it compiles as well as runs. */
export interface Jdk {
  /** Its folder, as `JAVA_HOME` names it. */
  readonly home: string;
  /** Which build of Java it is: what one build compiled or archived need not suit another. */
  readonly build: string;
}

/**
 * The JDK of `JAVA_HOME`, else the one of `java` on the `PATH`.
 * @throws ThroughlineError UNAVAILABLE, telling what was found there instead.
 */
export async function findJdk(environment: Environment): Promise<Jdk> {
  const home = environment['JAVA_HOME'] ?? '';
  const places = [{ name: '"java" on the PATH', java: 'java' }];
  if (home !== '') places.unshift({ name: `JAVA_HOME "${home}"`, java: join(home, 'bin', `java${EXE}`) });
  const evidence: string[] = [];
  for (const { name, java } of places) {
    const found = await inspect(java, environment);
    if (typeof found !== 'string') return found;
    evidence.push(`${name} ${found}.`);
  }
  throw noNeo4j(`The local server needs a JDK ${OLDEST_JAVA} or newer: ${evidence.join(' ')}`);
}

/** The path of one of a JDK's programs. */
export function jdkProgram(jdk: Jdk, program: 'java' | 'javac' | 'jar'): string {
  return join(jdk.home, 'bin', program + EXE);
}

/** The JDK that this `java` belongs to, or what it is instead. */
async function inspect(java: string, environment: Environment): Promise<Jdk | string> {
  const properties = await javaProperties(java, environment);
  if (properties === undefined) return 'is missing or does not run';
  const version = Number(properties.get('java.specification.version'));
  // Before 9 it was "1.8".
  if (!(version >= OLDEST_JAVA)) return `is Java ${properties.get('java.version') ?? 'of no known version'}`;
  const jdk = {
    home: properties.get('java.home') ?? '',
    build: `${properties.get('java.vm.name')} ${properties.get('java.vm.version')}`,
  };
  try {
    await Promise.all([access(jdkProgram(jdk, 'javac')), access(jdkProgram(jdk, 'jar'))]);
    return jdk;
  } catch {
    return `is a Java ${version} that can only run programs (a JRE), without "javac" and "jar" in "${jdk.home}"`;
  }
}

function javaProperties(java: string, environment: Environment): Promise<Map<string, string> | undefined> {
  return new Promise((resolve) => {
    const options = { env: { ...environment }, timeout: 20_000 };
    execFile(java, ['-XshowSettings:properties', '-version'], options, (fault, _stdout, stderr) => {
      if (fault !== null) resolve(undefined);
      else
        resolve(
          new Map(
            [...stderr.matchAll(/^ {4}(\S+) = (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
          ),
        );
    });
  });
}
