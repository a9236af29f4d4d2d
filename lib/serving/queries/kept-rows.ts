import { LRUCache } from 'lru-cache';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Bytes of rows kept in memory, roughly: as JSON, twice. */
const most = 96 * 1024 ** 2;
/** An answer larger than this is given and not kept. */
const mostOfOne = 8 * 1024 ** 2;
const sampled = 20;

const shared = globalThis as {
  naqshaKeptRows?: LRUCache<string, Rows>;
  naqshaAskedRows?: Map<string, Promise<Rows>>;
};
shared.naqshaKeptRows ??= new LRUCache<string, Rows>({
  maxSize: most,
  maxEntrySize: mostOfOne,
  sizeCalculation: (rows) => {
    const part = rows.slice(0, sampled);
    return 256 + Math.ceil((2 * JSON.stringify(part).length * rows.length) / Math.max(1, part.length));
  },
});
shared.naqshaAskedRows ??= new Map();
const kept = shared.naqshaKeptRows;
const asked = shared.naqshaAskedRows;

/**
 * The rows of a question to a published file, asked once: a file never changes, so what it answered is kept, within bounded memory, for
 * whoever asks the same next, before rows are kept to anybody's scope. Two who ask at once wait for one answer; where the one who
 * began breaks off, the other asks itself. Rows are frozen, since several pages share them.
 */
export async function keptRows<Row extends object>(
  key: string,
  ask: () => Promise<Row[]>,
): Promise<readonly Readonly<Row>[]> {
  const found = kept.get(key) as readonly Readonly<Row>[] | undefined;
  if (found) return found;
  const other = asked.get(key);
  if (other) {
    const rows = await other.catch(() => null);
    return (rows as readonly Readonly<Row>[] | null) ?? keptRows(key, ask);
  }
  const own = ask().then((rows) => Object.freeze(rows.map((row) => Object.freeze(row))) as Rows);
  asked.set(key, own);
  try {
    const rows = await own;
    kept.set(key, rows);
    return rows as readonly Readonly<Row>[];
  } finally {
    asked.delete(key);
  }
}
