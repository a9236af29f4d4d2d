import { isPeriod } from '../../core/period';
import { done, refused } from '../../core/result';
import { type Breakdown, breakdowns } from '../../measures/indicators/indicator';
import { readValues } from '../../registry/snapshot/read-values';
import { isLevel, levels } from '../../science/geography/level';
import { currentSnapshotId, dataFolder } from '../../warehouse/published';
import { formatOf, writeRows } from '../table';
import { Misuse, required, type Verb } from '../verb';

const columns = [
  'place_code',
  'place_name',
  'level',
  'period',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'status',
  'interval_low',
  'interval_high',
  'rank',
  'rank_low',
  'rank_high',
] as const;

const verb: Verb = {
  summary: 'prints the figures of an indicator by place',
  usage: `naqsha values INDICATOR --level ${levels.join('|')} [--by ${breakdowns.slice(1).join('|')}]
              [--period 2025Q3] [--model ID] [--snapshot ID] [--exact] [--format csv|json]

A rank is among the places of the level, the worst first; rank_low and rank_high are its 95 % range. A place on
fewer than 50 households has the range alone. Exact figures are ranked without a range.
Without --period a figure of events is of all quarters together; a quarter is named as 2025Q1.
--exact reads the restricted file (figures before disclosure control); it is for the operator of the machine.`,
  options: {
    level: { type: 'string' },
    by: { type: 'string' },
    period: { type: 'string' },
    model: { type: 'string' },
    snapshot: { type: 'string' },
    exact: { type: 'boolean' },
    format: { type: 'string' },
  },
  async run({ positionals, values, write, say }) {
    const indicator = required(positionals[0], 'the indicator');
    const level = required(values.level, '--level');
    if (!isLevel(level)) throw new Misuse(`--level takes one of ${levels.join(', ')}`);
    const breakdown = (values.by ?? 'none') as Breakdown;
    if (!breakdowns.includes(breakdown)) throw new Misuse(`--by takes one of ${breakdowns.join(', ')}`);
    const period = typeof values.period === 'string' ? values.period : null;
    if (period !== null && !isPeriod(period))
      throw new Misuse('--period takes a year (2020), a quarter (2025Q3), a day (2025-09-30) or all');
    const format = formatOf(values.format);
    const folder = dataFolder();
    const snapshot = typeof values.snapshot === 'string' ? values.snapshot : currentSnapshotId(folder);
    if (snapshot === null) {
      return refused({
        code: 'nothing-published',
        sentence: `Nothing has been published in ${folder} yet.`,
        nextStep: 'Load an extract with "naqsha load DIR".',
      });
    }
    const model = typeof values.model === 'string' ? values.model : null;
    const rows = await readValues(folder, snapshot, {
      indicator,
      level,
      breakdown,
      period,
      model,
      exact: values.exact === true,
    });
    if (!rows.ok) return rows;
    if (values.exact) say('Exact figures from the restricted file: do not publish them.');
    await writeRows(rows.value, columns, format, write);
    return done(null);
  },
};

export default verb;
