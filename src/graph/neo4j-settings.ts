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
  'dbms.memory.transaction.total.max': '640m',
  // A writer waits this long for another one, then is told so; without it, for ever.
  'db.lock.acquisition.timeout': '5s',
  // LOAD CSV passes READ mode: it may read neither files of this machine nor addresses in its reach.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  // Nothing is reported to anybody; query texts and parameters are not logged.
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'db.logs.query.enabled': 'OFF',
  // Files grow as they are needed instead of by 256 MB at once.
  'db.tx_log.preallocate': 'false',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'db.tx_log.rotation.size': '64m',
  'db.tx_log.rotation.retention_policy': '128m size',
};

/** The heap of a server that Throughline starts, as `java -Xmx` takes it. */
export const NEO4J_HEAP = '1g';
