import type { WalkedRecord } from './record-walk';
import type { PlaceSaying } from './scanned-file';

const columns = ['tehsil_code', 'tehsil_name', 'district_name'];
const separator = '\u0000';

/**
 * Collects the distinct (code, tehsil, district) texts of a file while it is scanned, so that places are resolved once a
 * saying and not once a row. A registry is nearly sorted by place: a row that says what the row before said costs a compare.
 */
export class PlaceSayings {
  private readonly fields: number[];
  private readonly counts = new Map<string, { records: number }>();
  private previous = Buffer.alloc(0);
  private latest: { records: number } = { records: 0 };
  overflow = false;

  constructor(
    header: readonly string[],
    private readonly limit: number,
  ) {
    this.fields = columns.map((name) => header.indexOf(name));
  }

  add({ bytes, starts }: WalkedRecord): void {
    let at = 0;
    let same = true;
    for (const field of this.fields) {
      if (field < 0) continue;
      const from = starts[field] as number;
      const to = (starts[field + 1] as number) - 1;
      for (let each = from; same && each < to; each += 1) same = bytes[each] === this.previous[at++];
      same = same && this.previous[at++] === 0;
    }
    if (same && at === this.previous.length) {
      this.latest.records += 1;
      return;
    }
    const parts = this.fields.map((field) =>
      field < 0 ? '' : bytes.toString('latin1', starts[field], (starts[field + 1] as number) - 1),
    );
    const key = parts.join(separator);
    let count = this.counts.get(key);
    if (!count) {
      if (this.counts.size >= this.limit) {
        this.overflow = true;
        return;
      }
      count = { records: 0 };
      this.counts.set(key, count);
    }
    count.records += 1;
    this.latest = count;
    this.previous = Buffer.from(
      parts
        .filter((_, index) => (this.fields[index] as number) >= 0)
        .map((part) => `${part}${separator}`)
        .join(''),
      'latin1',
    );
  }

  all(): PlaceSaying[] {
    return [...this.counts].map(([key, { records }]) => {
      const [code = '', tehsil = '', district = ''] = key.split(separator).map(plain);
      return { code, tehsil, district, records };
    });
  }
}

/** The cell's text: quotes taken off, UTF-8 read. */
function plain(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
}
