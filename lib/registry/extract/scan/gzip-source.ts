import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ScanLimits } from './scan-limits';

export class GzipFault extends Error {
  override name = 'GzipFault';
  constructor(readonly code: 'gzip-truncated' | 'gzip-crc' | 'gzip-trailing' | 'gzip-ratio' | 'gzip-content') {
    super(code);
  }
}

/**
 * The text of a gzip file, chunk by chunk, checked to its last byte: length and CRC by zlib, nothing after the last member,
 * and no bomb (more text than the limits allow). `onBytes` sees the compressed bytes as they are read.
 */
export async function* gunzipped(
  path: string,
  size: number,
  limits: ScanLimits,
  onBytes: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const gunzip = createGunzip({ chunkSize: 1 << 20 });
  file.on('data', (chunk) => onBytes(chunk as Buffer));
  pipeline(file, gunzip, () => {});
  let inflated = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      inflated += chunk.length;
      const bomb = inflated > 64 * 1024 ** 2 && inflated > limits.inflation * Math.max(gunzip.bytesWritten, 1);
      if (inflated > limits.inflatedBytes || bomb) throw new GzipFault('gzip-ratio');
      yield chunk;
    }
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    if (code === 'Z_BUF_ERROR') throw new GzipFault('gzip-truncated');
    if (code === 'Z_DATA_ERROR') {
      const { message } = problem as Error;
      if (/incorrect (data|length) check/.test(message)) throw new GzipFault('gzip-crc');
      throw new GzipFault(/incorrect header/.test(message) ? 'gzip-trailing' : 'gzip-content');
    }
    throw problem;
  } finally {
    file.destroy();
    gunzip.destroy();
  }
  if (gunzip.bytesWritten < size) throw new GzipFault('gzip-trailing');
}
