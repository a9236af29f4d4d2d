import type { Refusal } from '../../../core/result';
import type { TableContract } from '../contract';
import { checkHeader, normaliseColumnName } from './header';
import { PlaceSayings } from './place-sayings';
import type { WalkedRecord } from './record-walk';
import type { ScanLimits } from './scan-limits';
import type { FaultyRecord } from './scanned-file';
import { anotherHeader, tooManyFaults } from './text-flaws';

const [zero, nine] = [0x30, 0x39];

/** Takes the records of one table: the first is the header, the rest are counted, and those that are broken set apart. */
export class TableWalk {
  header: string[] = [];
  records = 0;
  blank = 0;
  line = 1;
  readonly faults: FaultyRecord[] = [];
  refusal: Refusal | null = null;
  private sayings: PlaceSayings | null = null;
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly file: string,
    private readonly contract: TableContract,
    private readonly accepted: ReadonlySet<string>,
    private readonly limits: ScanLimits,
    private readonly wantsPlaces: boolean,
  ) {
    this.names = new Set(contract.columns.map(({ name }) => name));
  }

  readonly visit = (record: WalkedRecord, offset: number): void => {
    this.line = record.line;
    if (this.refusal) return;
    if (this.header.length === 0) {
      this.readHeader(record);
      return;
    }
    this.records += 1;
    const { fields, flaw } = record;
    if (isBlank(record)) this.passOver(record, offset);
    else if (this.isHeaderAgain(record)) this.setApart(record, offset, 'repeated-header');
    else if (fields === this.header.length && flaw === null) this.sayings?.add(record);
    else this.setApart(record, offset);
  };

  places() {
    return this.sayings && !this.sayings.overflow ? this.sayings.all() : null;
  }

  private readHeader(record: WalkedRecord): void {
    this.header = cellsOf(record).map(normaliseColumnName);
    this.refusal = checkHeader(this.file, this.contract, this.header, this.accepted);
    if (this.wantsPlaces) this.sayings = new PlaceSayings(this.header, this.limits.sayings);
  }

  /** Blank records that follow each other are one gap, so that a sheet saved with a million empty rows is no burden. */
  private passOver({ start, next, line }: WalkedRecord, offset: number): void {
    this.blank += 1;
    const end = offset + next - start;
    const last = this.faults.at(-1);
    if (last?.rule === 'blank' && last.end === offset) last.end = end;
    else this.faults.push({ line, rule: 'blank', start: offset, end, cells: [] });
  }

  /** True for a header like the first; another one in mid-file means columns in another order, and refuses the file. */
  private isHeaderAgain(record: WalkedRecord): boolean {
    const { bytes, start, starts } = record;
    if ((bytes[start] as number) >= zero && (bytes[start] as number) <= nine) return false;
    const first = bytes.toString('latin1', start, (starts[1] as number) - 1);
    if (first.length > 80 || !this.names.has(normaliseColumnName(first))) return false;
    const cells = cellsOf(record).map(normaliseColumnName);
    if (cells.length === this.header.length && cells.every((cell, at) => cell === this.header[at])) return true;
    const known = cells.filter((cell) => this.names.has(cell)).length;
    if (known > cells.length / 2) this.refusal = anotherHeader(this.file, record.line);
    return false;
  }

  private setApart(record: WalkedRecord, offset: number, rule?: 'repeated-header'): void {
    const { start, next, line, fields, flaw } = record;
    this.faults.push({
      line,
      rule: rule ?? flaw ?? (fields < this.header.length ? 'too-few-fields' : 'too-many-fields'),
      start: offset,
      end: offset + next - start,
      cells: cellsOf(record),
    });
    if (this.faults.length > this.limits.faults) this.refusal = tooManyFaults(this.file, line, this.faults.length);
  }
}

/** Bytes that an empty row of a spreadsheet may hold: separators, quotes, blanks, and the two bytes of a no-break space. */
const empty = new Set([...Buffer.from(',"\u00a0 \t\r\n')]);

/** A record that says nothing: not one of its cells holds a character. */
function isBlank({ bytes, start, end }: WalkedRecord): boolean {
  for (let at = start; at < end; at += 1) if (!empty.has(bytes[at] as number)) return false;
  return true;
}

function cellsOf({ bytes, starts, fields, start, end }: WalkedRecord): string[] {
  if (fields > 4095) return [bytes.toString('utf8', start, Math.min(end, start + 200))];
  return Array.from({ length: fields }, (_, field) =>
    bytes.toString('utf8', starts[field], (starts[field + 1] as number) - 1),
  );
}
