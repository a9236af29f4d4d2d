import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Refusal, type Result, refused } from '../../core/result';
import type { TableContract } from './contract';
import type { LoadFinding } from './load-finding';
import { type FileFormat, tableFileName } from './scan/file-format';
import { fileRefusal, shown } from './scan/file-refusal';

export interface FoundFile {
  name: string;
  path: string;
  format: FileFormat;
  contract: TableContract;
}

export interface FoundExtract {
  /** In order of contract table. */
  files: FoundFile[];
  boundaries: { name: string; path: string } | null;
  hasManifest: boolean;
  findings: LoadFinding[];
}

const boundaryNames = ['boundaries.geojson', 'boundaries.topojson', 'boundaries.json'];

/** Looks at the names in a folder: one file a table, households among them; names the contract does not know are a finding. */
export async function discover(folder: string, contracts: readonly TableContract[]): Promise<Result<FoundExtract>> {
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return refused(notAFolder(folder));
  const names = (await readdir(folder)).sort();
  const files: FoundFile[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    if (name === 'extract.json' || boundaryNames.includes(name)) continue;
    const parts = tableFileName(name);
    const contract = contracts.find((each) => each.table === parts?.table && each.columns.length > 0);
    if (parts && contract) files.push({ name, path: join(folder, name), format: parts.format, contract });
    else unknown.push(name);
  }
  const twice = files.find((file) => files.some((other) => other !== file && other.contract === file.contract));
  if (twice) return refused(tableTwice(twice, files));
  if (names.filter((name) => boundaryNames.includes(name)).length > 1) return refused(boundariesTwice());
  const missing = contracts.find((each) => each.required && !files.some((file) => file.contract === each));
  if (missing) return refused(tableMissing(missing, unknown));
  const boundaries = names.find((name) => boundaryNames.includes(name));
  return done({
    files,
    boundaries: boundaries ? { name: boundaries, path: join(folder, boundaries) } : null,
    hasManifest: names.includes('extract.json'),
    findings: unknown.length > 0 ? [unknownFiles(unknown)] : [],
  });
}

const unknownFiles = (names: string[]): LoadFinding => {
  const listed = names.slice(0, 8).map(shown).join(', ');
  return {
    code: 'file-unknown',
    severity: 'note',
    subject: 'extract',
    records: names.length,
    sentence: {
      en: `${names.length} files are not named after a table and were left alone: ${listed}.`,
      ur: `${names.length} فائلوں کے نام کسی جدول کے نہیں، انہیں چھوڑ دیا گیا: ${listed}۔`,
    },
    details: { names: names.slice(0, 100).map(shown) },
  };
};

const notAFolder = (folder: string): Refusal =>
  fileRefusal(
    'folder',
    folder,
    { en: 'there is no such folder.', ur: 'ایسا کوئی فولڈر نہیں۔' },
    { en: 'Name the folder that holds the extract.', ur: 'اس فولڈر کا نام دیں جس میں اقتباس ہے۔' },
  );

const tableTwice = (file: FoundFile, files: FoundFile[]): Refusal => {
  const both = files.filter((each) => each.contract === file.contract).map((each) => each.name);
  return fileRefusal(
    'table-twice',
    file.name,
    {
      en: `the table ${file.contract.table} is there ${both.length} times: ${both.join(', ')}.`,
      ur: `جدول ${file.contract.table} ${both.length} بار موجود ہے: ${both.join('، ')}۔`,
    },
    { en: 'Leave one of them in the folder.', ur: 'فولڈر میں صرف ایک رہنے دیں۔' },
  );
};

const boundariesTwice = (): Refusal =>
  fileRefusal(
    'table-twice',
    'boundaries',
    { en: 'there is more than one boundary file.', ur: 'حدود کی ایک سے زیادہ فائلیں ہیں۔' },
    { en: 'Leave one of them in the folder.', ur: 'فولڈر میں صرف ایک رہنے دیں۔' },
  );

const tableMissing = (contract: TableContract, unknown: string[]): Refusal =>
  fileRefusal(
    'table-missing',
    `${contract.table}.csv`,
    {
      en: `the table ${contract.table} is required and not in the folder${unknown.length > 0 ? ` (found ${unknown.slice(0, 5).map(shown).join(', ')})` : ''}.`,
      ur: `لازمی جدول ${contract.table} فولڈر میں نہیں۔`,
    },
    {
      en: `Add ${contract.table}.csv, .csv.gz or .parquet.`,
      ur: `${contract.table}.csv، .csv.gz یا .parquet شامل کریں۔`,
    },
  );
