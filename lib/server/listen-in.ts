import type { ServerResponse } from 'node:http';

export interface Heard {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/**
 * Notes what is written to a response while it goes to whoever asked, and gives all of it when it ended whole; null where the
 * connection broke first, or where more was written than `most` bytes.
 */
export function listenIn(response: ServerResponse, most: number): Promise<Heard | null> {
  if (response.destroyed) return Promise.resolve(null);
  const chunks: Buffer[] = [];
  let bytes = 0;
  const note = (chunk: unknown, encoding: unknown): void => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return;
    const part = Buffer.isBuffer(chunk)
      ? chunk
      : chunk instanceof Uint8Array
        ? Buffer.from(chunk)
        : Buffer.from(String(chunk), typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
    bytes += part.length;
    if (bytes <= most) chunks.push(part);
    else chunks.length = 0;
  };
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    note(chunk, rest[0]);
    return (write as (...all: unknown[]) => boolean)(chunk, ...rest);
  }) as ServerResponse['write'];
  return new Promise((heard) => {
    response.end = ((chunk?: unknown, ...rest: unknown[]) => {
      note(chunk, rest[0]);
      const headers = Object.fromEntries(
        Object.entries(response.getHeaders()).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]],
        ),
      );
      const all = bytes > most ? null : { status: response.statusCode, headers, body: Buffer.concat(chunks) };
      heard(all);
      return (end as (...all: unknown[]) => ServerResponse)(chunk, ...rest);
    }) as ServerResponse['end'];
    response.once('close', () => heard(null));
  });
}
