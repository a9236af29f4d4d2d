import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './drawing-bench';
import { joinParquetParts } from './join-parquet-parts';
import type { SampleFormat } from './sample-request';
import { TextTableFile } from './text-table-file';
import type { WrittenFile } from './written-file';

/** The tables of the extract as they grow: text is appended at once, Parquet parts wait to be joined. */
export class ExtractFolder {
  private readonly text = new Map<string, TextTableFile>();
  private readonly parquet = new Map<string, Part[]>();
  blankLines = 0;

  constructor(
    private readonly folder: string,
    private readonly format: SampleFormat,
  ) {}

  async append(part: Part): Promise<void> {
    if (this.format === 'parquet') {
      this.parquet.set(part.table, [...(this.parquet.get(part.table) ?? []), part]);
      return;
    }
    const name = `${part.table}.${this.format}`;
    const file = this.text.get(part.table) ?? (await TextTableFile.create(name, join(this.folder, name)));
    this.text.set(part.table, file);
    await file.append(part);
  }

  async appendBlankLine(table: string): Promise<void> {
    const file = this.text.get(table);
    if (!file) return;
    await file.appendBlankLine();
    this.blankLines += 1;
  }

  /** A table without any row (in a very small sample) is left out: a header alone is no extract. */
  async finish(): Promise<WrittenFile[]> {
    const files: WrittenFile[] = [];
    for (const file of this.text.values()) files.push(await file.finish());
    for (const [table, parts] of this.parquet) {
      const name = `${table}.parquet`;
      files.push(await joinParquetParts(name, join(this.folder, name), parts));
    }
    for (const { name, rows } of files) if (rows === 0) rmSync(join(this.folder, name));
    return files.filter(({ rows }) => rows > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
