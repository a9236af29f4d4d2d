import { cpus } from 'node:os';
import type { BulkScoring } from './bulk-scoring';

const title = '## Bulk scoring';

const megabytes = (bytes: number | null): string => (bytes === null ? 'not known' : `${Math.round(bytes / 1e6)} MB`);

/** The figures of bulk scoring as one section of the performance page. */
export function bulkSection(figures: readonly BulkScoring[], day: string): string {
  const rows = figures.map((each) => [
    each.rows.toLocaleString('en'),
    each.file,
    megabytes(each.fileBytes),
    `${each.bareSeconds.toFixed(2)} s`,
    `${each.scoredSeconds.toFixed(1)} s`,
    `${Math.round(each.rows / each.scoredSeconds).toLocaleString('en')}`,
    `${(each.scoredSeconds / each.bareSeconds).toFixed(1)}×`,
    megabytes(each.bareBytes),
    megabytes(each.scoredBytes),
  ]);
  return [
    title,
    '',
    `Measured on ${day} by \`npm run bench -- --only scoring\` (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}): \`naqsha score FILE --model hies-2016 --out SCORES\` from its start to the last accounted row, scores, status and reasons written in the file's order, against DuckDB's own scan of the model's 17 columns (the greatest value of each). Made-up households, two in a thousand answers empty; 2 threads and 1 GB; each program in a process of its own.`,
    '',
    '| rows | file | its size | bare scan | scoring | rows a second | ratio | bare memory | peak memory |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

/** The section of bulk scoring in a performance page, with what follows it up to the next section; null where it has none. */
export function bulkSectionIn(text: string): string | null {
  const from = text.indexOf(title);
  if (from < 0) return null;
  const next = text.indexOf('\n## ', from + title.length);
  return next < 0 ? text.slice(from) : text.slice(from, next + 1);
}

/** The page with the section in place of the one it has, or at its end. */
export function withBulkSection(text: string, section: string): string {
  const old = bulkSectionIn(text);
  return old === null ? `${text.trimEnd()}\n\n${section}` : text.replace(old, () => section);
}
