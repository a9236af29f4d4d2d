import { type EventBreakdown, eventBreakdowns } from '../../indicators/events/event-grains';
import type { Breakdown, Indicator } from '../../indicators/indicator';
import { isSummed, sumKindOf } from '../../indicators/to-sql';
import type { Connection } from '../../warehouse/database';

export type Split = EventBreakdown | 'area_type' | 'head_sex';

const splits: readonly Breakdown[] = [...eventBreakdowns, 'area_type', 'head_sex'];

/** The ways a set of indicators of one grain is split, the whole left out. */
export const splitsOf = (indicators: readonly Indicator[]): Split[] =>
  [...new Set(indicators.flatMap(({ breakdowns }) => breakdowns))].filter((each): each is Split =>
    splits.includes(each),
  );

/** The columns of the cells that carry one indicator; the last two count distinct households, or are '0' where nothing is personal. */
export interface EventSums {
  indicator: Indicator;
  numerator: string;
  /** Null for a count. */
  denominator: string | null;
  contributors: string;
  others: string;
  counts: boolean;
  /** True where the figure rests on households, so that disclosure control judges it. */
  isPersonal: boolean;
}

/**
 * The sums that indicators of one grain need over a group of its rows, each written once: a ratio's numerator and denominator where
 * both are known, a count's numerator, and how many distinct households stand behind the numerator and behind its complement.
 * (rows stand for them where each household has one row of a group, `onePerUnit`). Booleans are counted; numbers are summed in fixed point, so that the sum does not depend on the order of rows.
 */
export async function eventSums(
  connection: Connection,
  from: string,
  indicators: readonly Indicator[],
  { isPersonal, onePerUnit }: { isPersonal: boolean; onePerUnit: boolean },
): Promise<{ columns: string[]; sums: EventSums[] }> {
  const summed = indicators.filter(({ measure }) => isSummed(measure));
  const parts = summed.map(({ measure }) => ({
    numerator: 'numerator' in measure ? measure.numerator : 'true',
    denominator: measure.kind === 'ratio' ? measure.denominator : null,
  }));
  const types =
    parts.length === 0
      ? []
      : await connection.describe(
          `select ${parts.map(({ numerator, denominator }) => `(${numerator}), (${denominator ?? 'true'})`).join(', ')} from ${from}`,
        );
  const named = new Map<string, string>();
  const column = (sql: string): string => {
    const name = named.get(sql) ?? `sum_${named.size}`;
    named.set(sql, name);
    return name;
  };
  const isBoolean = (at: number): boolean => sumKindOf(types[at]?.type ?? '') === 'boolean';
  const total = (expression: string, boolean: boolean, where: string): string =>
    column(
      boolean
        ? `count(*) filter (where ${where} and (${expression}))::double`
        : `coalesce(sum((${expression})::decimal(18, 4)) filter (where ${where}), 0)::double`,
    );
  const units = (where: string): string =>
    isPersonal ? column(`count(${onePerUnit ? '*' : 'distinct protected_unit'}) filter (where ${where})::double`) : '0';
  const sums = summed.map((indicator, index): EventSums => {
    const { numerator, denominator } = parts[index] as (typeof parts)[number];
    const [isCounted, isBase] = [isBoolean(2 * index), isBoolean(2 * index + 1)];
    const among = denominator === null ? 'true' : isBase ? `(${denominator})` : `(${denominator}) > 0`;
    const where = `(${numerator}) is not null and ${among}`;
    const holds = isCounted ? `(${numerator})` : `(${numerator}) <> 0`;
    const base = 'base' in indicator.measure ? indicator.measure.base : undefined;
    return {
      indicator,
      numerator: total(numerator, isCounted, where),
      denominator: denominator === null ? null : total(denominator, isBase, where),
      contributors: base === undefined ? units(`${where} and ${holds}`) : total(base, false, where),
      others: denominator === null || !isBase ? '0' : units(`${where} and not ${holds}`),
      counts: isCounted && isBase,
      isPersonal: isPersonal || base !== undefined,
    };
  });
  return { columns: [...named].map(([sql, name]) => `${sql} as ${name}`), sums };
}
