import type { IndicatorRow } from '@/lib/serving/queries/indicators';

export const rowCounts = [20, 50, 100] as const;
export const mostColumns = 8;

/** What a comparison shows: which measures, in which order, of how many places. */
export interface CompareChoice {
  columns: string[];
  /** The measure that the places are ordered by. */
  sort: string;
  first: 'worst' | 'best';
  /** How many places are listed; null for all. */
  rows: number | null;
}

export const compareKeys = ['columns', 'sort', 'first', 'rows'] as const;

const likely = [
  /^poverty_headcount$/,
  /^households$/,
  /^(?!.*_households_).+_missed_by_rule$/,
  /_exclusion_by_rule$/,
  /_deposited_pkr$/,
];

/** The measures of the link as far as the snapshot holds them; else those that most people ask for first: need, families, cover and spend. */
export function compareChoice(
  parameters: Record<string, string | string[] | undefined>,
  indicators: readonly IndicatorRow[],
): CompareChoice {
  const text = (key: (typeof compareKeys)[number]): string | undefined => [parameters[key]].flat()[0];
  const held = new Set(indicators.map(({ indicator_id }) => indicator_id));
  const asked = [...new Set((text('columns') ?? '').split(','))].filter((id) => held.has(id)).slice(0, mostColumns);
  const usual = likely.flatMap((pattern) => {
    const found = indicators.find(({ indicator_id }) => pattern.test(indicator_id));
    return found ? [found.indicator_id] : [];
  });
  const columns = asked.length > 0 ? asked : usual.length > 0 ? usual : [...held].slice(0, 1);
  const sort = text('sort');
  const rows = Number(text('rows'));
  return {
    columns,
    sort: sort && columns.includes(sort) ? sort : (columns[0] as string),
    first: text('first') === 'best' ? 'best' : 'worst',
    rows: text('rows') === 'all' ? null : (rowCounts.find((count) => count === rows) ?? rowCounts[0]),
  };
}

/** A choice as the link holds it, with what is changed of it. */
export function compareQuery(choice: CompareChoice, change: Partial<CompareChoice> = {}): Record<string, string> {
  const { columns, sort, first, rows } = { ...choice, ...change };
  return { columns: columns.join(','), sort, first, rows: rows === null ? 'all' : String(rows) };
}
