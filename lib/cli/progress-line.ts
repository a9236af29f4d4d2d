import type { ProgressSink } from '../core/progress';

const bar = (share: number): string => '█'.repeat(Math.round(share * 20)).padEnd(20, '░');

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;
}

/**
 * Draws progress on standard error: phase, share, rows and time left. On a terminal one line is redrawn; elsewhere (a log)
 * one line is printed for each phase and then at most every ten seconds.
 */
export function progressLine(stream: NodeJS.WriteStream): { sink: ProgressSink; clear(): void } {
  let phase = '';
  let startedAt = 0;
  let printedAt = 0;
  const live = stream.isTTY === true;
  return {
    sink(progress) {
      const now = Date.now();
      const isNew = progress.phase !== phase;
      if (isNew) {
        phase = progress.phase;
        startedAt = now;
      }
      if (!isNew && now - printedAt < (live ? 100 : 10_000)) return;
      printedAt = now;
      const share = progress.share ?? 0;
      const elapsed = (now - startedAt) / 1000;
      const left =
        share > 0.02 && share < 1 && elapsed > 1 ? ` · ${duration((elapsed / share) * (1 - share))} left` : '';
      const rows = progress.rows === undefined ? '' : ` · ${progress.rows.toLocaleString('en')} rows`;
      const line = `${progress.share === null ? '' : `${bar(share)} ${String(Math.round(share * 100)).padStart(3)} % `}${phase}${rows}${left}`;
      stream.write(live ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    clear() {
      if (live) stream.write('\r\u001b[2K');
    },
  };
}
