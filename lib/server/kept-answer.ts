import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';

export interface KeptAnswer {
  /** As sent, less what depends on the encoding. */
  headers: Readonly<Record<string, string>>;
  /** Of the bytes before any encoding. */
  hash: string;
  /** Every encoding that was asked for so far; the first is always Brotli. */
  bodies: Map<Encoding, Buffer>;
}

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

const squeeze = promisify(brotliCompress);
const unsqueeze = promisify(brotliDecompress);
const zip = promisify(gzip);

/** Quality of Brotli for what is kept: at 5 it costs about what gzip does and leaves a sixth less; what never changes is worth more. */
const quality = { page: 5, asset: 9 };

export async function keptAnswer(
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  kind: keyof typeof quality,
): Promise<KeptAnswer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality[kind], [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const bodies = new Map<Encoding, Buffer>([['br', await squeeze(body, { params })]]);
  return { headers, hash: createHash('sha256').update(body).digest('base64url').slice(0, 27), bodies };
}

/** The body in an encoding, worked out from the Brotli at its first use. */
export async function bodyIn(answer: KeptAnswer, encoding: Encoding): Promise<Buffer> {
  const found = answer.bodies.get(encoding);
  if (found) return found;
  const plain = await unsqueeze(answer.bodies.get('br') as Buffer);
  if (encoding === 'identity') return plain;
  const body = await zip(plain);
  answer.bodies.set(encoding, body);
  return body;
}
