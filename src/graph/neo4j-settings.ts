/**
 * The settings of every Neo4j that Throughline itself starts, in a container or from jars. A server given by
 * `NEO4J_URI` keeps its own. Sized for a laptop: about 1.5 GB of memory in all.
 */
export const NEO4J_SETTINGS: Readonly<Record<string, string>> = {
  'dbms.security.auth_enabled': 'true',
  // A graph of some million relationships fits; what does not is read from disk.
  'server.memory.pagecache.size': '256m',
  // No statement runs longer, whatever its client forgot to ask for.
  'db.transaction.timeout': '30s',
  'db.transaction.monitor.check.interval': '1s',
  // One statement cannot take the heap from all others: it fails, the server stays.
  'db.memory.transaction.max': '256m',
  // A writer waits this long for another one, then is told so; without it, for ever.
  'db.lock.acquisition.timeout': '5s',
  // LOAD CSV passes READ mode: it may read neither files of this machine nor addresses in its reach.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  // Nothing is reported to anybody; query texts and parameters are not logged.
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'db.logs.query.enabled': 'OFF',
  // Bolt has nobody left to wait for when it stops; by default it waits ten seconds all the same.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  // Files grow as they are needed instead of by 256 MB at once.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '64m',
  'db.tx_log.rotation.retention_policy': '128m size',
};

/** The most heap of a server that Throughline starts; it takes that much only when it needs it. */
export const NEO4J_HEAP = '1g';

/** The JVM of a local server. */
export const JVM_OPTIONS: readonly string[] = [
  `-Xmx${NEO4J_HEAP}`,
  // Half alive is worse than dead: a dead server is started again.
  '-XX:+ExitOnOutOfMemoryError',
  // Lets Neo4j reach its page cache and files without detours; it warns when it cannot.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** For a server of some minutes: less compilation, no threads for garbage. Slower in the long run. */
export const QUICK_START: readonly string[] = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
