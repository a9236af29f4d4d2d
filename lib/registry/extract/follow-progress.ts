import { Cancelled, type ProgressSink } from '../../core/progress';
import type { Connection } from '../../warehouse/database';

/**
 * Reports how far the database is while one long piece of work runs, as a share of the whole between `from` and `to`, and
 * interrupts it when the person asks to stop.
 */
export async function followProgress<Outcome>(
  connection: Connection,
  part: { phase: string; from: number; to: number; rows: number },
  { progress, signal }: { progress: ProgressSink; signal?: AbortSignal },
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const report = (): void => {
    const share = connection.share() ?? 0;
    progress({ phase: part.phase, share: part.from + (part.to - part.from) * share, rows: part.rows });
  };
  progress({ phase: part.phase, share: part.from, rows: part.rows });
  const stop = (): void => connection.interrupt();
  signal?.addEventListener('abort', stop);
  const timer = setInterval(report, 200);
  try {
    return await work();
  } catch (problem) {
    if (signal?.aborted) throw new Cancelled('stopped on request');
    throw problem;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', stop);
  }
}
