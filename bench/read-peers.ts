import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

/** A service under measurement, a process of its own. */
export interface Peer {
  /** Sends a body and gives the answer as it came. */
  ask(body: string): Promise<string>;
  close(): Promise<void>;
}

const PROGRAMS = {
  ours: ['bin/throughline.js', 'serve'],
  plain: ['--import', 'tsx', 'bench/plain-route.ts'],
  'neo4j-graphql': ['bench/neo4j-graphql.js'],
} as const;

export type PeerName = keyof typeof PROGRAMS;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Installs what the peers need beside the service itself, if it is not there. */
export async function installPeers(): Promise<void> {
  if (existsSync(`${ROOT}bench/node_modules`)) return;
  const npm = spawn('npm', ['ci', '--prefix', 'bench', '--ignore-scripts'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  const code = await new Promise((resolve) => npm.on('close', resolve));
  if (code !== 0)
    throw new Error(`Expected "npm ci --prefix bench" to end well, got exit status ${String(code)}.`);
}

/** Starts one on a free port, reading the Neo4j that the environment names; resolves when it is ready. */
export async function startPeer(name: PeerName, environment: NodeJS.ProcessEnv): Promise<Peer> {
  const child = spawn(process.execPath, PROGRAMS[name], {
    cwd: ROOT,
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', name === 'ours' ? 'ignore' : 2],
  });
  const url = await addressOf(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    ask: (body) => post(url, { agent, body }),
    close: async () => {
      agent.destroy();
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready: (http\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(new URL(address));
    });
    child.on('close', (code) => reject(new Error(`Expected a service to start, got exit status ${code}.`)));
  });
}

function post(url: URL, { agent, body }: { readonly agent: Agent; readonly body: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = url;
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const path = '/graphql';
    const sent = request({ hostname, port, path, method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`Expected an answer, got ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
