import { done } from '../../core/result';
import { breakdowns } from '../../measures/indicators/indicator';
import { readValues } from '../../registry/snapshot/read-values';
import { levels } from '../../science/geography/level';
import { formatOf, writeRows } from '../table';
import { snapshotWanted, valueOptions, valuesWanted } from '../values-wanted';
import type { Verb } from '../verb';

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
  options: { ...valueOptions, format: { type: 'string' } },
  async run({ positionals, values, write, say }) {
    const wanted = valuesWanted({ positionals, values });
    const format = formatOf(values.format);
    const kept = snapshotWanted({ values });
    if (!kept.ok) return kept;
    const rows = await readValues(kept.value.folder, kept.value.snapshot, wanted);
    if (!rows.ok) return rows;
    if (wanted.exact) say('Exact figures from the restricted file: do not publish them.');
    await writeRows(rows.value, columns, format, write);
    return done(null);
  },
};

export default verb;
