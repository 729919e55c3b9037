import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../src/graph/connect.ts';
import { ensureSchema } from '../src/graph/ensure-schema.ts';
import { findNeo4j } from '../src/graph/find-neo4j.ts';
import { readModel } from '../src/model/read-model.ts';
import { fillReadGraph } from './read-graph.ts';
import { installPeers, startPeer } from './read-peers.ts';
import type { Peer, PeerName } from './read-peers.ts';

/** The generated graph in a Neo4j of its own, and services that read it. */
export interface ReadWorld {
  peer(name: PeerName): Peer;
  close(): Promise<void>;
}

/** Opens it with so many times the data. */
export async function openReadWorld(of: {
  readonly scale: number;
  readonly peers: readonly PeerName[];
}): Promise<ReadWorld> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const neo4j = await findNeo4j({
    environment: {},
    dataFolder,
    onProgress: (message) => process.stderr.write(`${message}\n`),
    throwAway: true,
  });
  const graph = connect({ ...neo4j, timeoutMs: 120_000 });
  await ensureSchema(graph, readModel());
  await fillReadGraph(graph, of.scale);
  await graph.close();
  if (of.peers.includes('neo4j-graphql')) await installPeers();
  const environment = {
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
  };
  const peers = new Map<PeerName, Peer>();
  for (const name of of.peers) peers.set(name, await startPeer(name, environment));
  return {
    peer: (name) => peers.get(name)!,
    close: async () => {
      for (const peer of peers.values()) await peer.close();
      await neo4j.release();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
