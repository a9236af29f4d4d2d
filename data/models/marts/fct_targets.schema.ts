import { z } from 'zod';
import { statuses } from '../../../lib/core/measured';
import { targetStatuses } from '../../../lib/measures/monitoring/target-status';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctTargets = defineMart({
  name: 'fct_targets',
  grain:
    'one target of the extract for an indicator and place that the snapshot knows, with the latest published figure',
  key: ['indicator_id', 'place_code', 'target_period'],
  columns: z.object({
    indicator_id: text('indicator the target is of'),
    stated_as: text('what the supplier calls it'),
    model_id: text('PMT model, or an empty text where the figure needs none'),
    place_code: text('place'),
    level: oneOf(levels, 'level of the place'),
    target_period: text('period in which the target is to be reached'),
    baseline: optionalNumber('value at the start, as supplied; its day is not supplied'),
    target: number('value to reach, as supplied'),
    actual_period: text('latest period the indicator is measured in anywhere; empty where it is in none'),
    actual: optionalNumber('published value of that period'),
    actual_status: oneOf(statuses, 'status of that value'),
    covered_share: number('share of what it should rest on that the actual rests on; below 1 it is partial'),
    expected: optionalNumber('what the straight line from baseline to target asks of the period of the actual'),
    status: oneOf(targetStatuses, 'the actual against the target, by the rule of the monitoring method'),
  }),
});
