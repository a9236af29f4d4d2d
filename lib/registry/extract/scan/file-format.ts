export type FileFormat = 'csv' | 'csv.gz' | 'parquet';

const formats: FileFormat[] = ['csv.gz', 'csv', 'parquet'];

/** Splits `households.csv.gz` into its table and its format; null for any other ending. */
export function tableFileName(name: string): { table: string; format: FileFormat } | null {
  for (const format of formats) {
    if (name.endsWith(`.${format}`)) return { table: name.slice(0, -format.length - 1), format };
  }
  return null;
}
