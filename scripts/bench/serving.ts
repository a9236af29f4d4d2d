import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { invariant } from '../../lib/core/invariant';
import { serve } from '../steps/serve.mjs';

export interface PageFigures {
  path: string;
  /** Milliseconds of the server's processor for one request: the first, and the mean of later ones. The start asks `/` itself: null. */
  coldMs: number | null;
  warmMs: number;
  /** Answers a second to eight who ask without a pause. */
  perSecond: number;
  /** Bytes of the document, by gzip and by Brotli. */
  gzip: number;
  brotli: number;
}

export interface ServingFigures {
  pages: PageFigures[];
  /** Bytes of a second visit that brings the tag of the first, and its status. */
  secondVisit: { status: number; bytes: number };
  heavy: { asked: number; answered: number; refused: number; lightMs: number[] };
  residentBytes: number;
}

const rounds = 400;
const ticksASecond = 100;

/** User and system time of a process so far, in milliseconds (proc(5), fields 14 and 15 of `stat`). */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond;
}

const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

interface Answer {
  status: number;
  bytes: number;
  tag: string | undefined;
  ms: number;
}

const fetched = (port: number, path: string, tag?: string, encoding = 'br'): Promise<Answer> =>
  new Promise((done, fail) => {
    const startedAt = performance.now();
    const headers = { 'accept-encoding': encoding, ...(tag === undefined ? {} : { 'if-none-match': tag }) };
    get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', fail);
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          bytes,
          tag: response.headers.etag,
          ms: performance.now() - startedAt,
        }),
      );
    }).on('error', fail);
  });

async function pageFigures(port: number, pid: number, path: string): Promise<PageFigures> {
  const before = processorMs(pid);
  const { status } = await fetched(port, path);
  invariant(status === 200, `${path} answers ${status}`);
  const coldMs = path === '/' ? null : processorMs(pid) - before;
  await fetched(port, path);
  const [warmBefore, startedAt] = [processorMs(pid), performance.now()];
  let left = rounds;
  const asker = async (): Promise<void> => {
    while (left-- > 0) await fetched(port, path);
  };
  await Promise.all(Array.from({ length: 8 }, asker));
  const seconds = (performance.now() - startedAt) / 1000;
  const warmMs = (processorMs(pid) - warmBefore) / rounds;
  const { bytes: brotli } = await fetched(port, path);
  const { bytes: gzip } = await fetched(port, path, undefined, 'gzip');
  return { path, coldMs, warmMs, perSecond: rounds / seconds, gzip, brotli };
}

/** Fifty maps nobody asked for before, at once, and meanwhile a page that was asked for. */
async function heavyFigures(port: number): Promise<ServingFigures['heavy']> {
  const asked = 50;
  const all = Array.from({ length: asked }, (_, index) =>
    fetched(port, `/poverty?classes=${3 + (index % 5)}&n=${index}`),
  );
  const lightMs: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) lightMs.push((await fetched(port, '/coverage')).ms);
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  return {
    asked,
    answered: statuses.filter((status) => status === 200).length,
    refused: statuses.filter((status) => status === 503).length,
    lightMs,
  };
}

/** Serves a published folder and asks for its pages, each first unknown and then kept. `/methods` comes first: the others are told against it. */
export async function measureServing(data: string, port: number, paths: readonly string[]): Promise<ServingFigures> {
  const server = serve({ port, host: '127.0.0.1', data, quiet: true });
  await server.ready;
  try {
    await fetched(port, '/sign-in');
    const pages: PageFigures[] = [];
    for (const path of ['/methods', ...paths]) pages.push(await pageFigures(port, server.pid, path));
    const again = await fetched(port, '/coverage', (await fetched(port, '/coverage')).tag);
    const heavy = await heavyFigures(port);
    return {
      pages,
      secondVisit: { status: again.status, bytes: again.bytes },
      heavy,
      residentBytes: residentBytes(server.pid),
    };
  } finally {
    agent.destroy();
    await server.close();
  }
}
