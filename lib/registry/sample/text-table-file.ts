import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Part } from './drawing-bench';
import type { WrittenFile } from './written-file';

/**
 * One CSV or CSV.gz table that grows by parts, in their order, and knows its rows and its checksum. In CSV.gz each part is
 * a gzip member of its own (RFC 1952 lets a file have many), so that its bytes depend on the part alone.
 */
export class TextTableFile {
  private rows = 0;
  private readonly hash = createHash('sha256');

  private constructor(
    private readonly name: string,
    private readonly file: FileHandle,
  ) {}

  static async create(name: string, path: string): Promise<TextTableFile> {
    return new TextTableFile(name, await open(path, 'wx'));
  }

  async append({ path, rows }: Part): Promise<void> {
    await this.put(createReadStream(path, { highWaterMark: 1 << 20 }));
    await rm(path);
    this.rows += rows;
  }

  /** A line without a record: not one of the rows. */
  appendBlankLine(): Promise<void> {
    return this.put(Readable.from([Buffer.from('\n')]));
  }

  async finish(): Promise<WrittenFile> {
    await this.file.close();
    return { name: this.name, rows: this.rows, sha256: this.hash.digest('hex') };
  }

  private async put(text: Readable): Promise<void> {
    const store = async (source: AsyncIterable<Buffer>): Promise<void> => {
      for await (const bytes of source) {
        this.hash.update(bytes);
        await this.file.writeFile(bytes);
      }
    };
    if (this.name.endsWith('.gz')) await pipeline(text, createGzip({ level: 4, chunkSize: 1 << 18 }), store);
    else await pipeline(text, store);
  }
}
