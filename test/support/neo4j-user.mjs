/**
 * A process that uses the local Neo4j of a data folder, whether or not Docker is there: prints "found URI" or "failed MESSAGE", ends its use when its standard
 * input ends, then prints "released". Progress goes to standard error.
 */
const { useLocalNeo4j } = await import(new URL('../../dist/graph/local-neo4j.js', import.meta.url));
const { makeDataFolder } = await import(new URL('../../dist/graph/data-folder.js', import.meta.url));
const [, , dataFolder] = process.argv;

try {
  await makeDataFolder(dataFolder);
  const neo4j = await useLocalNeo4j({
    environment: process.env,
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
