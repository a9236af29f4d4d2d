import { type ProgressSink, throwIfCancelled } from '../../core/progress';
import type { Connection } from '../../warehouse/database';

/** Runs named stretches of work one after another, times them, shows how far DuckDB is and interrupts it on Ctrl-C. */
export class Phases {
  readonly seconds: Record<string, number> = {};

  constructor(
    private readonly connection: Connection,
    private readonly progress: ProgressSink,
    private readonly signal: AbortSignal,
  ) {}

  async run<Value>(phase: string, work: () => Promise<Value>): Promise<Value> {
    this.progress({ phase, share: null });
    const ticker = setInterval(() => {
      if (this.signal.aborted) this.connection.interrupt();
      else this.progress({ phase, share: this.connection.share() });
    }, 250);
    try {
      return await this.time(phase, work);
    } finally {
      clearInterval(ticker);
    }
  }

  /** Only times: for work that tells its own progress. */
  async time<Value>(phase: string, work: () => Promise<Value>): Promise<Value> {
    throwIfCancelled(this.signal);
    const startedAt = performance.now();
    try {
      return await work();
    } catch (problem) {
      throwIfCancelled(this.signal);
      throw problem;
    } finally {
      this.seconds[phase] = Math.round(performance.now() - startedAt) / 1000;
    }
  }
}

/** Makes DuckDB keep its progress without printing it. */
export const watchProgress = (connection: Connection): Promise<void> =>
  connection.run('set enable_progress_bar = true; set enable_progress_bar_print = false; set progress_bar_time = 0');
