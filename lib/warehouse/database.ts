import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { type Plain, plainValue } from './plain-value';
import { quantileMacro } from './quantile-macro';

export type Row = Record<string, Plain>;
export type Parameters = Record<string, string | number | boolean | null>;

export class WarehouseError extends Error {
  override name = 'WarehouseError';
  constructor(
    readonly sql: string,
    override readonly cause: unknown,
  ) {
    super(`${cause instanceof Error ? cause.message : String(cause)}\nin: ${sql.slice(0, 600)}`);
  }
}

/** One DuckDB file (or memory) opened once; connections are cheap and one per request. */
export class Database {
  private constructor(
    readonly path: string,
    private readonly instance: DuckDBInstance,
    private readonly isWritable: boolean,
  ) {}

  /**
   * For readers of a published file: read-only, no file system, no network, no extensions, configuration locked, so that
   * not even a defect in our own SQL can reach outside the file.
   */
  static async openReadOnly(path: string, limits = { threads: 2, memory: '1GB' }): Promise<Database> {
    const instance = await DuckDBInstance.create(path, {
      access_mode: 'READ_ONLY',
      enable_external_access: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      threads: String(limits.threads),
      memory_limit: limits.memory,
      lock_configuration: 'true',
    });
    return new Database(path, instance, false);
  }

  /** For the pipeline: writes, reads extract files, spills to a folder beside the file. Never opened by the web app. */
  static async openWritable(
    path: string,
    limits: { threads: number; memory: string; spill?: string },
  ): Promise<Database> {
    const instance = await DuckDBInstance.create(path, {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      preserve_insertion_order: 'false',
      threads: String(limits.threads),
      memory_limit: limits.memory,
      ...(limits.spill ? { temp_directory: limits.spill } : {}),
    });
    return new Database(path, instance, true);
  }

  async connect(): Promise<Connection> {
    const connection = new Connection(await this.instance.connect());
    if (this.isWritable) await connection.run(quantileMacro);
    return connection;
  }

  close(): void {
    this.instance.closeSync();
  }
}

/** A connection speaks plain JSON values; the driver's own types stop here. */
export class Connection {
  constructor(readonly driver: DuckDBConnection) {}

  /** Runs one statement or a script without results; parameters are named `$name`. */
  async run(sql: string, parameters?: Parameters): Promise<void> {
    try {
      await this.driver.run(sql, parameters as Record<string, DuckDBValue>);
    } catch (cause) {
      throw new WarehouseError(sql, cause);
    }
  }

  async all(sql: string, parameters?: Parameters): Promise<Row[]> {
    try {
      const reader = await this.driver.runAndReadAll(sql, parameters as Record<string, DuckDBValue>);
      const names = reader.deduplicatedColumnNames();
      return reader
        .getRows()
        .map((row) => Object.fromEntries(names.map((name, index) => [name, plainValue(row[index] as DuckDBValue)])));
    } catch (cause) {
      throw new WarehouseError(sql, cause);
    }
  }

  async one(sql: string, parameters?: Parameters): Promise<Row | undefined> {
    return (await this.all(sql, parameters))[0];
  }

  /** Rows as they come, chunk by chunk, with flat memory: for exports and long printing. */
  async *stream(sql: string, parameters?: Parameters): AsyncGenerator<Row[]> {
    const result = await this.driver.stream(sql, parameters as Record<string, DuckDBValue>);
    const names = result.deduplicatedColumnNames();
    while (true) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      yield chunk
        .getRows()
        .map((row) => Object.fromEntries(names.map((name, index) => [name, plainValue(row[index] as DuckDBValue)])));
    }
  }

  /** The shape a statement would return, from DuckDB's own parser and binder, without running it. */
  async describe(sql: string): Promise<{ name: string; type: string }[]> {
    try {
      const prepared = await this.driver.prepare(sql);
      const columns = Array.from({ length: prepared.columnCount }, (_, index) => ({
        name: prepared.columnName(index),
        type: String(prepared.columnType(index)),
      }));
      prepared.destroySync();
      return columns;
    } catch (cause) {
      throw new WarehouseError(sql, cause);
    }
  }

  interrupt(): void {
    this.driver.interrupt();
  }

  /** Share of the running statement that is done, 0–1, or null while unknown. */
  share(): number | null {
    const { percentage } = this.driver.progress;
    return percentage >= 0 ? percentage / 100 : null;
  }

  close(): void {
    this.driver.closeSync();
  }
}
