import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** What a client wanted created. */
export interface WantedContainer {
  readonly name: string;
  readonly Image: string;
  readonly Env: readonly string[];
  readonly Labels: Readonly<Record<string, string>>;
  readonly HostConfig: {
    readonly Binds?: readonly string[];
    readonly PortBindings: Readonly<Record<string, unknown>>;
  };
}

interface Container extends WantedContainer {
  running: boolean;
}

/**
 * Speaks as much of the Docker Engine's HTTP API as testcontainers uses to run one Neo4j, and runs nothing: the mapped
 * port is the stand-in's own. It shows what we ask of an engine, not that an engine does it.
 */
export class DockerStandIn {
  readonly containers = new Map<string, Container>();
  /** The engine's words when it creates no container. */
  refusal: string | undefined;
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const [status, answer] = this.#route(`${request.method} ${url.pathname}`, url.searchParams, body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(answer === undefined ? '' : JSON.stringify(answer));
  }

  #route(what: string, query: URLSearchParams, body: string): [number, unknown?] {
    const id = /\/containers\/([^/]+)\//.exec(what)?.[1] ?? /\/containers\/([^/]+)$/.exec(what)?.[1] ?? '';
    const container = this.containers.get(id);
    if (what === 'GET /info')
      return [200, { ServerVersion: '27', OperatingSystem: 'Stand-in', OSType: 'linux' }];
    if (what.startsWith('GET /images/')) return [200, { Id: 'image' }];
    if (what === 'GET /containers/json') return [200, this.#list(query)];
    if (what === 'POST /containers/create') return this.#create(query.get('name') ?? 'nameless', body);
    if (what === 'POST /exec/1/start') return [200];
    if (what === 'GET /exec/1/json') return [200, { ExitCode: 0 }];
    if (container === undefined) return [404, { message: `No such container: ${what}` }];
    if (what.endsWith('/exec')) return [201, { Id: '1' }];
    if (what.endsWith('/start') || what.endsWith('/stop')) {
      container.running = what.endsWith('/start');
      return [204];
    }
    if (what.startsWith('DELETE ')) {
      this.containers.delete(id);
      return [204];
    }
    return [200, this.#inspect(id, container)];
  }

  #list(query: URLSearchParams): unknown[] {
    const { label = [] } = JSON.parse(query.get('filters') ?? '{}') as { label?: string[] };
    const has = (container: Container): boolean =>
      label.every((pair) =>
        Object.entries(container.Labels).some(([name, value]) => pair === `${name}=${value}`),
      );
    return [...this.containers].filter(([, container]) => has(container)).map(([Id]) => ({ Id }));
  }

  #create(name: string, body: string): [number, unknown] {
    if (this.refusal !== undefined) return [500, { message: this.refusal }];
    if ([...this.containers.values()].some((container) => container.name === name))
      return [409, { message: 'in use' }];
    const id = `container-${this.containers.size + 1}`;
    this.containers.set(id, { ...(JSON.parse(body) as WantedContainer), name, running: false });
    return [201, { Id: id }];
  }

  #inspect(id: string, container: Container): unknown {
    const ports = { '7687/tcp': [{ HostIp: '127.0.0.1', HostPort: String(this.port) }] };
    return {
      Id: id,
      Name: `/${container.name}`,
      Config: { Labels: container.Labels, Hostname: id },
      HostConfig: container.HostConfig,
      State: { Running: container.running, Status: container.running ? 'running' : 'exited' },
      NetworkSettings: { Ports: ports, Networks: {} },
    };
  }
}
