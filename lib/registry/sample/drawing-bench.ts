import { join } from 'node:path';
import { invariant } from '../../core/invariant';
import { throwIfCancelled } from '../../core/progress';
import { type Connection, Database, type Parameters } from '../../warehouse/database';
import { names } from './names';
import type { SamplePlan } from './plan-sample';
import type { SampleRequest } from './sample-request';
import { drawOrder, drawSql, tableSql } from './sample-sql';

export interface Part {
  table: string;
  path: string;
  rows: number;
}

/**
 * A DuckDB in memory, on one thread, that draws one chunk of households at a time and writes each table's rows to a part
 * file. One thread and an ORDER BY in every table make the bytes the same on any machine.
 */
export class DrawingBench {
  private constructor(
    private readonly database: Database,
    private readonly connection: Connection,
    private readonly request: SampleRequest,
    private readonly parts: string,
  ) {}

  static async open(request: SampleRequest, plan: SamplePlan, parts: string): Promise<DrawingBench> {
    const database = await Database.openWritable(':memory:', {
      threads: 1,
      memory: '2GB',
      spill: join(parts, 'spill'),
    });
    const connection = await database.connect();
    const bench = new DrawingBench(database, connection, request, parts);
    await connection.run('set preserve_insertion_order = true');
    await bench.remember('seed', 'select $value::bigint', request.seed);
    await bench.remember('households', 'select $value::bigint', request.households);
    await bench.remember('as_of', 'select $value::date', request.asOf);
    await bench.remember('log_mean', 'select $value::double', plan.logMean);
    await bench.remember('log_spread', 'select $value::double', plan.logSpread);
    await bench.remember('kafaalat_line', 'select $value::double', plan.lines.kafaalat);
    await bench.remember('inclusion_line', 'select $value::double', plan.lines.inclusion);
    await bench.remember('emergency_line', 'select $value::double', plan.lines.emergency);
    for (const [name, list] of Object.entries(names))
      await bench.remember(name, "select string_split($value::varchar, ',')", list);
    await connection.run(drawSql('macros'));
    await connection.run(drawSql('tehsils'), { tehsils: JSON.stringify(plan.tehsils) });
    await connection.run(drawSql('quarters'));
    return bench;
  }

  /** Session variables are the drawing's parameters: the SQL itself is static text. */
  private async remember(name: string, select: string, value: Parameters[string]): Promise<void> {
    await this.connection.run(`set variable ${name} = (${select})`, { value });
  }

  /** Households `first` to `last` − 1. Planted faults and emergency cash are counted for the manifest and the returns. */
  async drawChunk(chunk: number, first: number, last: number): Promise<{ parts: Part[]; counted: ChunkCounts }> {
    await this.remember('first', 'select $value::bigint', first);
    await this.remember('last', 'select $value::bigint', last);
    for (const name of drawOrder) {
      throwIfCancelled(this.request.signal);
      await this.connection.run(drawSql(name));
    }
    const parts: Part[] = [];
    for (const { table, select } of tableSql('rows')) parts.push(await this.writePart(table, select, chunk));
    const faults = await this.connection.all(drawSql('count_faults'));
    const emergency = await this.connection.all(drawSql('count_emergency'));
    return { parts, counted: { faults, emergency } as unknown as ChunkCounts };
  }

  /** The tables that are written once for the whole extract, after the last chunk. */
  async drawOnce(facts: Record<'emergency_counted' | 'census_fact' | 'known_alias', unknown[]>): Promise<Part[]> {
    for (const [name, rows] of Object.entries(facts))
      await this.connection.run(drawSql(name), { rows: JSON.stringify(rows) });
    const parts: Part[] = [];
    for (const { table, select } of tableSql('once')) parts.push(await this.writePart(table, select, 0));
    return parts;
  }

  private async writePart(table: string, select: string, chunk: number): Promise<Part> {
    throwIfCancelled(this.request.signal);
    const isParquet = this.request.format === 'parquet';
    const path = join(this.parts, `${table}-${chunk}.${isParquet ? 'parquet' : 'csv'}`);
    const format = isParquet ? 'format parquet, compression zstd' : `format csv, header ${chunk === 0}`;
    const [done] = await this.connection.all(`copy (${select}) to '${path.replaceAll("'", "''")}' (${format})`);
    const rows = Number(done?.Count);
    invariant(Number.isFinite(rows), `COPY told how many rows of ${table} it wrote`);
    return { table, path, rows };
  }

  interrupt(): void {
    this.connection.interrupt();
  }

  close(): void {
    this.connection.close();
    this.database.close();
  }
}

export interface ChunkCounts {
  faults: { fault: string; households: number }[];
  emergency: { code: string; eligible: number; paid: number }[];
}
