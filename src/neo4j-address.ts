const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** What an address of Neo4j is expected to be, for messages. */
export const NEO4J_ADDRESS = `an address that begins with ${SCHEMES.map((it) => `${it}//`).join(', ')}`;

/** Whether it is the address of a Neo4j: one of its schemes, and a host. */
export function isNeo4jAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  return SCHEMES.includes(protocol) && hostname !== '';
}
