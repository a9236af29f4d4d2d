import type { Refusal } from '../../../core/result';
import type { TableContract } from '../contract';
import { fileRefusal } from './file-refusal';

const byteOrderMark = '\ufeff';

/** Case, surrounding space and inner space do not matter: ` Survey Date ` is `survey_date`. */
export const normaliseColumnName = (name: string): string =>
  name
    .replace(byteOrderMark, '')
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('\u00a0', ' ')
    .trim()
    .toLowerCase()
    .replace(/[ -]+/g, '_');

/**
 * The header must hold every required column of the contract once, and nothing else. An unknown column is drift: it is
 * refused until a steward accepts it by name (`table.column`), then read over. Column order is free.
 */
export function checkHeader(
  file: string,
  contract: TableContract,
  header: readonly string[],
  accepted: ReadonlySet<string>,
): Refusal | null {
  const known = new Set(contract.columns.map((column) => column.name));
  const separator = header.length === 1 ? [';', '\t', '|'].find((each) => header[0]?.includes(each)) : undefined;
  if (separator !== undefined) {
    const named = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[separator] as string;
    return fileRefusal(
      'delimiter',
      file,
      {
        en: `the columns are separated by ${named}, not commas.`,
        ur: `خانے کوما کے بجائے کسی اور نشان (${named}) سے جدا ہیں۔`,
      },
      { en: 'Export it again with commas.', ur: 'اسے کوما کے ساتھ دوبارہ برآمد کریں۔' },
    );
  }
  if (!header.some((name) => known.has(name))) {
    const wanted = contract.columns.slice(0, 3).map((column) => column.name);
    return fileRefusal(
      'header',
      file,
      {
        en: `the first row does not hold the column names (expected ${wanted.join(', ')}, …).`,
        ur: `پہلی سطر میں خانوں کے نام نہیں ہیں (متوقع: ${wanted.join('، ')}، …)۔`,
      },
      { en: 'Export it again with a header row.', ur: 'اسے عنوانی سطر کے ساتھ دوبارہ برآمد کریں۔' },
    );
  }
  const duplicate = unique(header.filter((name, index) => header.indexOf(name) !== index));
  const missing = contract.columns.filter((column) => !column.optional && !header.includes(column.name));
  const extra = unique(header.filter((name) => !known.has(name) && !accepted.has(`${contract.table}.${name}`)));
  if (duplicate.length + missing.length + extra.length === 0) return null;
  const names = missing.map((column) => column.name);
  const parts = [
    part('missing column', 'غائب خانہ', names),
    part('column twice', 'دہرایا گیا خانہ', duplicate),
    part('column the contract does not know', 'معاہدے سے باہر خانہ', extra),
  ].filter((each) => each !== null);
  return fileRefusal(
    'header',
    file,
    { en: `${parts.map((each) => each.en).join('; ')}.`, ur: `${parts.map((each) => each.ur).join('؛ ')}۔` },
    extra.length > 0 && names.length + duplicate.length === 0
      ? {
          en: `Remove the column, or accept it as drift: ${extra.map((name) => `${contract.table}.${name}`).join(', ')}.`,
          ur: 'یہ خانہ نکال دیں، یا اسے تبدیلی کے طور پر قبول کریں۔',
        }
      : { en: 'Correct the header row and load again.', ur: 'عنوانی سطر درست کر کے دوبارہ لوڈ کریں۔' },
    { missing: names, duplicate, extra },
  );
}

const unique = (names: string[]): string[] => [...new Set(names)];

const part = (en: string, ur: string, names: string[]): { en: string; ur: string } | null =>
  names.length === 0 ? null : { en: `${en}: ${listed(names)}`, ur: `${ur}: ${listed(names)}` };

function listed(names: string[]): string {
  const first = names.slice(0, 12).map((name) => (name === '' ? '(no name)' : name.slice(0, 60)));
  return `${first.join(', ')}${names.length > 12 ? ` … (${names.length})` : ''}`;
}
