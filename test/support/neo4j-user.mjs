/**
 * A process that uses the Neo4j of a data folder: prints "found URI" or "failed MESSAGE", ends its use when its standard
 * input ends, then prints "released". Progress goes to standard error.
 */
const { findNeo4j } = await import(new URL('../../dist/graph/find-neo4j.js', import.meta.url));
const [, , dataFolder] = process.argv;

try {
  const neo4j = await findNeo4j({
    environment: { ...process.env, NEO4J_URI: '' },
    dataFolder,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  process.stdout.write(`found ${neo4j.uri}\n`);
  process.stdin.resume();
  process.stdin.on('end', async () => {
    await neo4j.release();
    process.stdout.write('released\n');
  });
} catch (fault) {
  process.stdout.write(`failed ${fault.code} ${fault.message}\n`);
}
