import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../serving/access/viewer';
import { forRequest } from '../warehouse/request-signal';
import { answerKey } from './answer-key';
import { BoundedWork, TooMuchAsked } from './bounded-work';
import { hashedPolicy } from './hashed-policy';
import { type KeptAnswer, keptAnswer } from './kept-answer';
import { type KeptRoute, keptRouteOf } from './kept-routes';
import { type Heard, listenIn } from './listen-in';
import { refuseForNow } from './refuse-for-now';
import { sendKept } from './send-kept';

export interface FrontLimits {
  /** Bytes of kept answers, compressed. */
  keptBytes: number;
  /** Answers worked out at a time, and how many more may wait their turn. */
  atOnce: number;
  inLine: number;
}

export interface FrontParts {
  limits: FrontLimits;
  /** Works an answer out: the framework's own handler. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Who the session of a request stands for; asked of the store each time, so that a revoked session ends at once. */
  viewerOf(request: IncomingMessage): Promise<Viewer | null>;
  /** Names what is published; see `publishedState`. */
  state(): string | null;
}

/** An answer that is being worked out, and how many wait for it beside the one who began. */
interface UnderWay {
  answer: Promise<KeptAnswer | null>;
  waiting: number;
}

async function waitedFor(own: UnderWay | undefined): Promise<KeptAnswer | null> {
  if (own === undefined) return null;
  own.waiting += 1;
  return own.answer;
}

/** How an answer is begun where none is kept, and what of it is kept. */
interface How {
  begin(request: IncomingMessage, response: ServerResponse, mayEnd?: () => boolean): Promise<void>;
  keep(heard: Heard): Promise<KeptAnswer | null>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer larger than this is sent and not kept: a download of everything would push all else out. */
const mostKept = 8 * 1024 ** 2;
const asset = /^\/_next\/static\/.*\.(?:js|mjs|css|svg|json)$/;

/**
 * Stands before the framework. An answer of a kept route is worked out once for each snapshot, link, language and asker's area, and sent
 * from memory afterwards, with a strong ETag and compressed once; one that is being worked out is waited for, not begun twice. What
 * is worked out is bounded: the rest waits, and beyond the line is told to come again (503). Routes that are not kept pass through.
 */
export function front({ limits, handle: answer, viewerOf, state }: FrontParts): Handler {
  const handle: Handler = (request, response) => Promise.race([answer(request, response), closed(response)]);
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: limits.keptBytes,
    sizeCalculation: (answer) => 1024 + 2 * (answer.bodies.get('br')?.length ?? 0),
  });
  const underWay = new Map<string, UnderWay>();
  const work = new BoundedWork(limits.atOnce, limits.inLine);

  /** Works an answer out in its turn; what it asks of the files is broken off when the asker has gone and nobody else waits for it. */
  const bounded = (request: IncomingMessage, response: ServerResponse, mayEnd = () => true): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished && mayEnd()) gone.abort();
    });
    return work.run(
      () => forRequest(gone.signal, () => handle(request, response)),
      () => !(response.destroyed && mayEnd()),
    );
  };

  const workOut = async (key: string, request: IncomingMessage, response: ServerResponse, how: How): Promise<void> => {
    let settle: (answer: KeptAnswer | null) => void = () => {};
    const own: UnderWay = { answer: new Promise((done) => (settle = done)), waiting: 0 };
    underWay.set(key, own);
    let answer: KeptAnswer | null = null;
    try {
      const heard = listenIn(response, mostKept);
      await how.begin(request, response, () => own.waiting === 0);
      const whole = await heard;
      answer = whole === null ? null : await how.keep(whole);
      if (answer) kept.set(key, answer);
    } finally {
      underWay.delete(key);
      settle(answer);
    }
  };

  const answerOnce = async (
    key: string,
    request: IncomingMessage,
    response: ServerResponse,
    how: How,
  ): Promise<void> => {
    const found = kept.get(key) ?? (await waitedFor(underWay.get(key)));
    if (response.destroyed) return;
    if (found) return sendKept(request, response, found);
    if (!underWay.has(key)) return workOut(key, request, response, how);
    return how.begin(request, response);
  };

  const answerKept = async (route: KeptRoute, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const before = state();
    if (before === null) return bounded(request, response);
    const viewer = await viewerOf(request);
    return answerOnce(answerKey(request, route, before, viewer), request, response, {
      begin: bounded,
      keep: async (heard) => (state() === before && isKeepable(heard) ? pageOrFile(heard) : null),
    });
  };

  return async (request, response) => {
    const path = pathOf(request);
    const route = isReading(request) ? keptRouteOf(path) : null;
    try {
      if (route) return await (isForAll(request) ? answerKept(route, request, response) : bounded(request, response));
      if (request.method === 'GET' && asset.test(path))
        return await answerOnce(path, request, response, { begin: handle, keep: keepAsset });
      return await handle(request, response);
    } catch (problem) {
      if (!(problem instanceof TooMuchAsked) || response.headersSent) throw problem;
      refuseForNow(request, response);
    }
  };
}

/** The framework's work may never end where the asker leaves in the midst of it; then it is over when the connection is. */
const closed = (response: ServerResponse): Promise<void> =>
  new Promise((over) => {
    if (response.destroyed) over();
    else response.once('close', () => over());
  });

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** The whole, and not with a key that another who asks has not. */
const isForAll = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.authorization === undefined;

/** Whole, right, and for nobody's browser alone. */
const isKeepable = ({ status, headers }: Heard): boolean => status === 200 && headers['set-cookie'] === undefined;

const perConnection = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'date',
  'etag',
];

const plainHeaders = ({ headers }: Heard): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !perConnection.includes(name)));

const keepAsset = async (heard: Heard): Promise<KeptAnswer | null> =>
  heard.status === 200 ? keptAnswer(plainHeaders(heard), heard.body, 'asset') : null;

async function pageOrFile(heard: Heard): Promise<KeptAnswer> {
  const headers = plainHeaders(heard);
  if (!/\bimmutable\b/.test(headers['cache-control'] ?? '')) headers['cache-control'] = 'private, no-cache';
  const policy = headers['content-security-policy'];
  if (policy === undefined || !/^text\/html/.test(headers['content-type'] ?? ''))
    return keptAnswer(headers, heard.body, 'page');
  const page = hashedPolicy(heard.body.toString('utf8'), policy);
  if (headers.link) headers.link = headers.link.replace(/; nonce="[^"]*"/g, '');
  return keptAnswer({ ...headers, 'content-security-policy': page.policy }, Buffer.from(page.html), 'page');
}
