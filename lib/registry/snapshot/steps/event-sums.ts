import type { FigureShape } from '../../../core/figure-shape';
import { type CellSums, cellSums } from '../../../measures/indicators/cell-sums';
import { type EventBreakdown, eventBreakdowns } from '../../../measures/indicators/events/event-grains';
import type { Breakdown, Indicator } from '../../../measures/indicators/indicator';
import type { SumColumn } from '../../../measures/indicators/sum-column';
import {
  exactlyAs,
  expressionsOf,
  isSummed,
  type SumKind,
  shapeOf,
  sumKindOf,
  termsOf,
} from '../../../measures/indicators/to-sql';
import type { Connection } from '../../../warehouse/database';

export type Split = EventBreakdown | 'area_type' | 'head_sex';

const splits: readonly Breakdown[] = [...eventBreakdowns, 'area_type', 'head_sex'];

/** The ways a set of indicators of one grain is split, the whole left out. */
export const splitsOf = (indicators: readonly Indicator[]): Split[] =>
  [...new Set(indicators.flatMap(({ breakdowns }) => breakdowns))].filter((each): each is Split =>
    splits.includes(each),
  );

/** One summed indicator of a grain of events: how its rows are gathered by household, and what is summed of the households. */
export interface EventSums {
  indicator: Indicator;
  shape: FigureShape;
  counts: boolean;
  sums: CellSums;
  column: (name: SumColumn) => string;
  /** y and x of one household over its rows; none where each household has one row. */
  gathered: string[];
}

/**
 * The sums that indicators of one grain need. Where a household may have several rows of a cell (`onePerUnit` false) they are first
 * added up by household, as y and x; a share of rows then is a share of units. Numbers are summed in fixed point.
 */
export async function eventSums(
  connection: Connection,
  from: string,
  indicators: readonly Indicator[],
  { onePerUnit }: { onePerUnit: boolean },
): Promise<EventSums[]> {
  const summed = indicators.filter(({ measure }) => isSummed(measure));
  if (summed.length === 0) return [];
  const parts = summed.map(({ measure }) => expressionsOf(measure, 0));
  const types = await connection.describe(
    `select ${parts.map(({ numerator, denominator }) => `(${numerator}), (${denominator ?? 'true'})`).join(', ')} from ${from}`,
  );
  return summed.map((indicator, index): EventSums => {
    const kinds = {
      numerator: sumKindOf(types[2 * index]?.type ?? ''),
      denominator: sumKindOf(types[2 * index + 1]?.type ?? ''),
    };
    const own = shapeOf(indicator, kinds);
    const about = {
      indicator,
      counts: kinds.numerator === 'boolean' && kinds.denominator === 'boolean',
      column: (name: SumColumn) => `${name}_${index}`,
    };
    if (onePerUnit) return { ...about, shape: own, sums: cellSums(termsOf(indicator, 0, kinds)), gathered: [] };
    const { numerator, denominator, known, isBase } = { ...termsOf(indicator, 0, kinds) };
    const among = [
      known,
      ...(denominator === null || denominator === 'true' ? [] : [isBase ? `(${denominator})` : `(${denominator}) > 0`]),
    ].join(' and ');
    const total = (sql: string, kind: SumKind): string =>
      kind === 'boolean'
        ? `count(case when ${among} and (${sql}) then 1 end)`
        : `coalesce(sum(case when ${among} then ${exactlyAs(kind)(`(${sql})`)} end), 0)`;
    const [y, x] = [`y_${index}`, `x_${index}`];
    const shape = own === 'share' ? 'units' : own === 'count' ? 'amount' : own;
    return {
      ...about,
      shape,
      gathered: [
        `${total(numerator, kinds.numerator)} as ${y}`,
        `${denominator === null ? `count(case when ${among} then 1 end)` : total(denominator, kinds.denominator)} as ${x}`,
      ],
      sums: cellSums({
        numerator: y,
        denominator: denominator === null ? null : x,
        isBase: false,
        known: denominator === null ? `${x} > 0` : 'true',
        contributors: null,
        shape,
        exactly: (sql) => sql,
        exactlyBase: (sql) => sql,
      }),
    };
  });
}
