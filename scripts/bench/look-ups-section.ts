import { cpus } from 'node:os';
import type { LookUpFigures } from './look-ups';

export const lookUpsTitle = '## Looking up households';

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** The figures of looking up households as one section of the performance page. */
export function lookUpsSection(all: readonly LookUpFigures[], day: string): string {
  const rows = all.flatMap(({ households, auditMs, questions }) =>
    questions.map(({ name, aimMs, ms, scanMs }) => [
      households.toLocaleString('en'),
      name,
      milliseconds(ms),
      `≤ ${aimMs} ms`,
      milliseconds(scanMs),
      `${(ms / scanMs).toFixed(ms < scanMs ? 3 : 1)}×`,
      milliseconds(auditMs),
    ]),
  );
  const writing = all
    .map((each) => `${each.households.toLocaleString('en')}: ${each.writingSeconds.toFixed(0)} s`)
    .join('; ');
  return [
    lookUpsTitle,
    '',
    `Measured on ${day} by \`npm run bench -- --only lookups\` (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, 2 threads): the functions that pages call, over the sorted tables that a load writes, for made-up households that lie in no order of place, each with one identity number. Every question writes its line of the audit trail and waits for the disk; that wait is part of its time and stands beside it. A scan answers the same from a column in no useful order, in the same run; a page counts its matches as well. "First time" looks up numbers that were not asked before, so that their part of the file is read and unpacked; "again" asks the same numbers once more.`,
    '',
    '| households | question | time | aim | full scan | ratio | of it audit |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    `Writing the tables, numbers hashed and rows made up on the way: ${writing}.`,
    '',
  ].join('\n');
}
