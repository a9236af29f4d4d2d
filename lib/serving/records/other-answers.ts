import { cutOffOfHousehold } from '../../science/pmt/cut-off';
import { columnsOf, featureColumns } from '../../science/pmt/feature-columns';
import type { FeatureExpression, PmtModel, PmtRecord } from '../../science/pmt/model';
import { rosterColumns } from '../../science/pmt/roster-columns';
import { scoreHousehold } from '../../science/pmt/score-household';
import { changedRecord } from './changed-record';

/** One answer that, given otherwise and all else as it is, moves the household across its line. */
export interface OtherAnswer {
  column: string;
  value: string | number | boolean;
  instead: string | number | boolean;
  score: number;
  cutOff: number;
}

/** Where the household lives is not one of its answers, nor is what is taken from the list of its members. */
const notAnswers = new Set(['province_code', 'district_code', 'place_code', 'area_type', ...rosterColumns]);

/** Of two counts the first cannot be more than the second. */
const withinCount: readonly (readonly [string, string])[] = [
  ['children_5_16_in_school', 'children_5_16'],
  ['members_under_13', 'members_under_18'],
  ['children_5_16', 'members_under_18'],
  ...[
    'adults',
    'members_under_5',
    'members_under_18',
    'members_over_65',
    'ever_married_women',
    'disabled_members',
    'elementary_workers',
  ].map((count) => [count, 'household_size'] as const),
];

/**
 * Answers of the record that a model reads and that alone would put the household on the other side of its cut-off of the day. Numbers
 * are tried at every step of the model's bands and one by one near the answer, and the nearest that crosses is told; counts that
 * contradict another answer are not. Ordered by how near, then by column. Empty where there is no score or no line.
 */
export function otherAnswers(model: PmtModel, record: PmtRecord, day: string): OtherAnswer[] {
  const before = standing(model, record, day);
  if (before === null) return [];
  const found: OtherAnswer[] = [];
  for (const { column, type } of featureColumns(model)) {
    const value = record[column];
    if (notAnswers.has(column) || typeof value !== type.replace('text', 'string')) continue;
    const answer = value as string | number | boolean;
    const crossing = candidates(model, column, answer)
      .filter((instead) => isConsistent({ ...record, [column]: instead }, column))
      .flatMap((instead) => {
        const changed = changedRecord(record, column, instead);
        const after = changed === null ? null : standing(model, changed, day);
        return after !== null && after.within !== before.within
          ? [{ column, value: answer, instead, score: after.score, cutOff: after.cutOff }]
          : [];
      });
    found.push(...(typeof answer === 'number' ? nearestEachWay(crossing, answer) : crossing));
  }
  return found;
}

function standing(model: PmtModel, record: PmtRecord, day: string) {
  const { score } = scoreHousehold(model, record);
  const cutOff = cutOffOfHousehold(model, day, record);
  return score === null || cutOff === null ? null : { score, cutOff, within: score <= cutOff };
}

function candidates(model: PmtModel, column: string, value: string | number | boolean) {
  if (typeof value === 'boolean') return [!value];
  const values = typeof value === 'string' ? wordsOf(model, column) : numbersOf(model, column, value);
  return [...new Set<string | number>(values)].filter((each) => each !== value);
}

function numbersOf(model: PmtModel, column: string, value: number): number[] {
  const near = Array.from({ length: 13 }, (_, index) => Math.round(value) - 6 + index);
  const edges = termsOver(model, column).flatMap((term) =>
    term.kind === 'bands' ? term.bands.flatMap(({ from, to }) => [from, to === null ? null : to - 1]) : [],
  );
  return [...near, ...edges.filter((edge) => edge !== null)].filter((each) => each >= 0);
}

/** The words a column can hold: those with points where a feature is the column itself, and those its expressions ask for. */
function wordsOf(model: PmtModel, column: string): string[] {
  const scored = termsOver(model, column).flatMap((term) => {
    const expression = model.features[term.feature]?.expression;
    const isColumn = expression && ('column' in expression || ('op' in expression && expression.op === 'coalesce'));
    return term.kind === 'category' && isColumn ? Object.keys(term.points) : [];
  });
  const asked = Object.values(model.features).flatMap(({ expression }) => wordsAsked(expression, column));
  return [...scored, ...asked].filter((word) => word !== 'not_recorded');
}

const termsOver = (model: PmtModel, column: string) =>
  model.terms.filter((term) => {
    const expression = model.features[term.feature]?.expression;
    return expression !== undefined && columnsOf(expression).some((each) => each.column === column);
  });

function wordsAsked(expression: FeatureExpression, column: string): string[] {
  if ('column' in expression || 'constant' in expression) return [];
  if (expression.op === 'case')
    return [...expression.when.flatMap((each) => [each.if, each.value]), expression.otherwise].flatMap((each) =>
      wordsAsked(each, column),
    );
  const operands = [expression.of].flat();
  const isOfColumn = operands.some((each) => 'column' in each && each.column === column);
  const told = operands.flatMap((each) =>
    'constant' in each && typeof each.constant === 'string' ? [each.constant] : [],
  );
  const listed = expression.op === 'in' ? expression.values.filter((each) => typeof each === 'string') : [];
  return [...(isOfColumn ? [...told, ...listed] : []), ...operands.flatMap((each) => wordsAsked(each, column))];
}

const isConsistent = (record: PmtRecord, column: string): boolean =>
  withinCount
    .filter((pair) => pair.includes(column))
    .every(([part, of]) => {
      const [some, all] = [record[part], record[of]];
      return typeof some !== 'number' || typeof all !== 'number' || some <= all;
    }) && !(column === 'household_size' && (record.household_size as number) < 1);

function nearestEachWay(crossing: OtherAnswer[], answer: number): OtherAnswer[] {
  const sorted = crossing.toSorted(
    (one, other) => Math.abs(Number(one.instead) - answer) - Math.abs(Number(other.instead) - answer),
  );
  const less = sorted.find(({ instead }) => Number(instead) < answer);
  const more = sorted.find(({ instead }) => Number(instead) > answer);
  return [less, more].filter((each) => each !== undefined);
}
