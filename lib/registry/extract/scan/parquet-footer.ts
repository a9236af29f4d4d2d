/** What the footer of a Parquet file says without the database: its rows and the names of its top-level columns. */
export interface ParquetFooter {
  rows: number;
  columns: string[];
  isFlat: boolean;
}

const kinds = { struct: 12, map: 11, set: 10, list: 9, binary: 8, double: 7, byte: 3, no: 2, yes: 1 };

/** Reads Thrift's compact protocol as far as a Parquet footer needs it; throws RangeError where bytes run out. */
class CompactReader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('the footer ends too early');
    return byte;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < 10; count += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new RangeError('a number in the footer is too long');
  }

  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.varint();
    if (this.at + length > this.bytes.length) throw new RangeError('the footer ends too early');
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  struct(field: (id: number, kind: number) => boolean): void {
    let id = 0;
    for (let header = this.byte(); header !== 0; header = this.byte()) {
      const delta = header >> 4;
      id = delta === 0 ? this.signed() : id + delta;
      if (!field(id, header & 15)) this.skip(header & 15);
    }
  }

  list(item: (kind: number) => void): void {
    const header = this.byte();
    const size = header >> 4 === 15 ? this.varint() : header >> 4;
    for (let index = 0; index < size; index += 1) item(header & 15);
  }

  skip(kind: number): void {
    if (kind === kinds.yes || kind === kinds.no) return;
    if (kind === kinds.byte) this.byte();
    else if (kind === kinds.double) this.at += 8;
    else if (kind === kinds.binary) this.text();
    else if (kind === kinds.struct) this.struct(() => false);
    else if (kind === kinds.list || kind === kinds.set) this.list((each) => this.skipItem(each));
    else if (kind === kinds.map) throw new RangeError('a map in the footer');
    else this.varint();
  }

  private skipItem(kind: number): void {
    if (kind === kinds.yes || kind === kinds.no) this.byte();
    else this.skip(kind);
  }
}

export function readParquetFooter(bytes: Buffer): ParquetFooter {
  const reader = new CompactReader(bytes);
  const elements: { name: string; children: number }[] = [];
  let rows = -1;
  reader.struct((id, kind) => {
    if (id === 2 && kind === kinds.list) {
      reader.list(() => {
        const element = { name: '', children: 0 };
        elements.push(element);
        reader.struct((field) => {
          if (field === 4) element.name = reader.text();
          else if (field === 5) element.children = reader.signed();
          else return false;
          return true;
        });
      });
      return true;
    }
    if (id !== 3) return false;
    rows = reader.signed();
    return true;
  });
  const [root, ...columns] = elements;
  if (rows < 0 || root === undefined || columns.length === 0) throw new RangeError('the footer holds no schema');
  return {
    rows,
    columns: columns.map((column) => column.name),
    isFlat: root.children === columns.length && columns.every((column) => column.children === 0),
  };
}
