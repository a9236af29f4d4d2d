const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** 1 marks the bytes that end a run of ordinary ones: separators, quotes, controls but the tab, and the lead byte of U+2000. */
const marks = new Uint8Array(256);
marks.fill(1, 0, 0x20);
marks[0x09] = 0;
marks[0x7f] = marks[quote] = marks[comma] = marks[0xe2] = 1;

export type RecordFlaw = 'stray-quote' | 'text-after-quote' | 'unclosed-quote' | 'unsafe-char' | 'newline';
export type WalkStop = { why: 'control-char' | 'line-size' | 'unclosed-quote'; line: number; offset: number };

/** What the walk stands on while a visitor looks at one record; field `n` runs from `starts[n]` to `starts[n + 1] - 1`. */
export interface WalkedRecord {
  bytes: Buffer;
  start: number;
  end: number;
  next: number;
  line: number;
  fields: number;
  starts: Int32Array;
  flaw: RecordFlaw | null;
}

/**
 * Walks the bytes of a comma-separated file record by record, by RFC 4180: quotes only around whole fields, doubled inside,
 * newlines allowed within them. It knows nothing of the database that reads the file afterwards, so its count is a second
 * opinion. A faulty record ends at the end of its first physical line; the walk goes on after it. It stops for good at a
 * NUL, at a record longer than the limit, and at a quote that is still open there or at the end.
 */
export class RecordWalk {
  private bytes = Buffer.allocUnsafe(1 << 21);
  private filled = 0;
  private readonly record: WalkedRecord;
  private line = 1;
  /** Offset in the file of the first byte held. */
  offset = 0;
  lineFeeds = 0;
  carriageReturns = 0;
  loneReturns = 0;

  constructor(
    private readonly limit: number,
    private readonly visit: (record: WalkedRecord, offset: number) => void,
  ) {
    const starts = new Int32Array(4096);
    this.record = { bytes: this.bytes, start: 0, end: 0, next: 0, line: 1, fields: 0, starts, flaw: null };
  }

  push(chunk: Uint8Array): WalkStop | null {
    if (this.filled + chunk.length + 2 > this.bytes.length) {
      const wider = Buffer.allocUnsafe((this.filled + chunk.length) * 2);
      this.bytes.copy(wider, 0, 0, this.filled);
      this.bytes = this.record.bytes = wider;
    }
    this.bytes.set(chunk, this.filled);
    this.filled += chunk.length;
    return this.walk(false);
  }

  /** The line on which the bytes end that would be pushed next. */
  lineAfter(next: Uint8Array): number {
    const lineFeeds = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + Number(byte === lineFeed), 0);
    return this.line + lineFeeds(this.bytes.subarray(0, this.filled)) + lineFeeds(next);
  }

  finish(): WalkStop | null {
    return this.walk(true);
  }

  private walk(isLast: boolean): WalkStop | null {
    const { bytes, filled, record } = this;
    const { starts } = record;
    bytes[filled] = lineFeed;
    let start = 0;
    while (start < filled) {
      let at = start;
      let fields = 1;
      let flaw: RecordFlaw | null = null;
      let innerLines = 0;
      let atFieldStart = true;
      let firstBreak = -1;
      starts[0] = start;
      let end = -1;
      while (end < 0) {
        if (atFieldStart && bytes[at] === quote && at < filled) {
          atFieldStart = false;
          at += 1;
          let closed = false;
          while (!closed) {
            while (marks[bytes[at] as number] === 0 || bytes[at] === comma) at += 1;
            if (at >= filled) break;
            const byte = bytes[at] as number;
            if (byte === quote) {
              if (bytes[at + 1] === quote && at + 1 < filled) at += 1;
              else closed = true;
            } else if (byte === lineFeed) {
              innerLines += 1;
              if (firstBreak < 0) firstBreak = at;
            } else if (byte === 0) return this.stop('control-char', at);
            else if (byte !== carriageReturn && isUnsafe(bytes, at, byte)) flaw ??= 'unsafe-char';
            at += 1;
          }
          if (!closed || (at >= filled && !isLast)) {
            if (!isLast) return this.carry(start, innerLines > 0);
            if (!closed && innerLines > 0) return this.stop('unclosed-quote', start);
            if (!closed) flaw = 'unclosed-quote';
          } else if (at < filled && !endsField(bytes[at] as number)) {
            flaw = 'text-after-quote';
            if (innerLines > 0) {
              at = firstBreak;
              innerLines = 0;
            }
          }
        }
        atFieldStart = false;
        while (marks[bytes[at] as number] === 0) at += 1;
        if (at >= filled) {
          if (!isLast) return this.carry(start, false);
          end = filled;
          break;
        }
        const byte = bytes[at] as number;
        if (byte === comma) {
          at += 1;
          if (fields < 4096) starts[fields] = at;
          fields += 1;
          atFieldStart = true;
        } else if (byte === lineFeed) end = at;
        else if (byte === carriageReturn) {
          if (at + 1 >= filled && !isLast) return this.carry(start, false);
          if (bytes[at + 1] === lineFeed && at + 1 < filled) end = at;
          else {
            this.loneReturns += 1;
            flaw ??= 'newline';
            at += 1;
          }
        } else if (byte === 0) return this.stop('control-char', at);
        else {
          if (byte === quote) flaw ??= 'stray-quote';
          else if (isUnsafe(bytes, at, byte)) flaw ??= 'unsafe-char';
          at += 1;
        }
      }
      if (end - start > this.limit) return this.stop('line-size', start);
      let next = end;
      if (end < filled) {
        if (bytes[end] === carriageReturn) {
          this.carriageReturns += 1;
          next += 1;
        }
        this.lineFeeds += 1;
        next += 1;
      }
      if (fields < 4096) starts[fields] = end + 1;
      record.start = start;
      record.end = end;
      record.next = next;
      record.line = this.line;
      record.fields = fields;
      record.flaw = flaw;
      this.visit(record, this.offset + start);
      this.line += innerLines + 1;
      start = next;
    }
    this.keep(start);
    return null;
  }

  /** The record is not whole yet: its bytes wait for the next chunk, unless it is too long already. */
  private carry(start: number, insideQuote: boolean): WalkStop | null {
    if (this.filled - start > this.limit + 2) return this.stop(insideQuote ? 'unclosed-quote' : 'line-size', start);
    this.keep(start);
    return null;
  }

  private keep(start: number): void {
    this.bytes.copyWithin(0, start, this.filled);
    this.filled -= start;
    this.offset += start;
  }

  private stop(why: WalkStop['why'], at: number): WalkStop {
    return { why, line: this.line, offset: this.offset + at };
  }
}

const endsField = (byte: number): boolean => byte === comma || byte === lineFeed || byte === carriageReturn;

/** Control characters, and the marks that reverse the direction of text (U+202A–U+202E, U+2066–U+2069). */
function isUnsafe(bytes: Buffer, at: number, byte: number): boolean {
  if (byte !== 0xe2) return byte < 0x20 || byte === 0x7f;
  const [second, third] = [bytes[at + 1] as number, bytes[at + 2] as number];
  if (second === 0x80) return third >= 0xaa && third <= 0xae;
  return second === 0x81 && third >= 0xa6 && third <= 0xa9;
}
