import type { FileAccount } from '../registry/extract/file-account';

const count = (value: number): string => value.toLocaleString('en');

/** Where the records of one file went, and why some were rejected. */
export function accountLine({
  file,
  records,
  accepted,
  rejected,
  duplicate,
  blank,
  reasons,
}: Omit<FileAccount, 'bytes' | 'sha256'>): string {
  const why = Object.entries(reasons).map(([rule, rows]) => `${rule} ${count(rows)}`);
  return `${file}: ${count(records)} records = ${count(accepted)} accepted + ${count(rejected)} rejected + ${count(duplicate)} duplicate + ${count(blank)} blank${why.length > 0 ? ` (${why.join(', ')})` : ''}`;
}
