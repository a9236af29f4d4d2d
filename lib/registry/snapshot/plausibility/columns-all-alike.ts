import type { Connection } from '../../../warehouse/database';
import type { TableContract } from '../../extract/contract';
import type { LoadFinding } from '../../extract/load-finding';
import { printRoughShare } from './print-figure';

const answers = ['integer', 'number', 'boolean', 'one_of'];
const fewest = 1000;

/**
 * Says which answers of households the extract does not hold: columns that are empty throughout, and columns that say one
 * and the same wherever they say anything. `resting` names the indicators that rest on a column; nothing is said of small tables.
 */
export async function columnsAllAlike(
  connection: Connection,
  { table, columns }: Pick<TableContract, 'table' | 'columns'>,
  resting: ReadonlyMap<string, readonly string[]>,
): Promise<LoadFinding[]> {
  const asked = columns.filter(({ kind }) => answers.includes(kind.is)).map(({ name }) => name);
  const row = await connection.one(
    `select count(*)::double as rows, ${asked
      .map(
        (name, at) =>
          `count(${name})::double as n_${at}, min(${name})::varchar as lo_${at}, max(${name})::varchar as hi_${at}`,
      )
      .join(', ')} from raw_${table}`,
  );
  const rows = Number(row?.rows ?? 0);
  if (rows < fewest) return [];
  const held = asked.map((name, at) => ({
    name,
    share: Number(row?.[`n_${at}`]) / rows,
    value: row?.[`lo_${at}`] === row?.[`hi_${at}`] ? String(row?.[`lo_${at}`]) : null,
  }));
  const restingOn = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => resting.get(name) ?? [])),
  ];
  const empty = held.filter(({ share }) => share === 0).map(({ name }) => name);
  const same = together(held, restingOn);
  return [
    ...(empty.length === 0
      ? []
      : [
          {
            code: 'columns-empty',
            severity: 'note' as const,
            subject: table,
            records: 0,
            indicatorIds: restingOn(empty),
            sentence: {
              en: `These columns of ${table} are empty throughout: ${empty.join(', ')}. Figures that rest on them are missing, not 0.`,
              ur: `${table} کے یہ کالم مکمل خالی ہیں: ${empty.join('، ')}۔ ان پر مبنی اعداد صفر نہیں بلکہ موجود نہیں۔`,
            },
          },
        ]),
    ...same.map(({ names, shares, value, indicatorIds }) => {
      const list = (language: 'en' | 'ur'): string => names.join(language === 'en' ? ', ' : '، ');
      const [least, most] = [printRoughShare(Math.min(...shares)), printRoughShare(Math.max(...shares))];
      const share = least === most ? least : `${least} – ${most}`;
      const isPartly = Math.min(...shares) < 1;
      return {
        code: 'column-one-value',
        severity: 'warning' as const,
        subject: `${table}.${names.join(', ')}`,
        records: 0,
        indicatorIds,
        sentence: {
          en: `In the table of ${table}, nothing but “${value}” stands in ${list('en')} (in ${share} of the records)${isPartly ? '; the other cells are empty and may stand for another answer' : ': another answer may have been lost on the way'}. Figures that rest on this show one side only.`,
          ur: `${table} کے جدول میں ${list('ur')} میں ”${value}“ کے سوا کچھ نہیں (${share} اندراجات میں)${isPartly ? '؛ باقی خانے خالی ہیں اور کسی اور جواب کی جگہ ہو سکتے ہیں' : '؛ ہو سکتا ہے کوئی دوسرا جواب راستے میں ضائع ہوا ہو'}۔ اس پر مبنی اعداد صرف ایک رخ دکھاتے ہیں۔`,
        },
      };
    }),
  ];
}

interface OneValued {
  names: string[];
  shares: number[];
  value: string;
  indicatorIds: string[];
}

/** Columns that say the same and that the same indicators rest on are told of together: five kinds of animals are one fact. */
function together(
  columns: readonly { name: string; share: number; value: string | null }[],
  restingOn: (names: readonly string[]) => string[],
): OneValued[] {
  const groups = new Map<string, OneValued>();
  for (const { name, share, value } of columns) {
    if (share === 0 || value === null) continue;
    const indicatorIds = restingOn([name]);
    const key = indicatorIds.length === 0 ? name : [value, ...indicatorIds].join('|');
    const group = groups.get(key) ?? { names: [], shares: [], value, indicatorIds };
    groups.set(key, { ...group, names: [...group.names, name], shares: [...group.shares, share] });
  }
  return [...groups.values()];
}
