import { z } from 'zod';
import { statuses } from '../../../lib/core/measured';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, flag, oneOf, optionalNumber, optionalText, text } from '../../../lib/warehouse/mart';

export const fctIndicatorHistory = defineMart({
  name: 'fct_indicator_history',
  grain: 'one indicator for one model and place in one snapshot that was published, this one included',
  key: ['snapshot_id', 'indicator_id', 'model_id', 'place_code'],
  columns: z.object({
    snapshot_id: text('snapshot the figure comes from'),
    as_of_on: text('day that snapshot describes'),
    round: text('registry round'),
    synthetic: flag('true for the labelled sample'),
    indicator_id: text('indicator'),
    model_id: text('PMT model or empty text'),
    level: oneOf(levels, 'level'),
    place_code: text('place'),
    numerator: optionalNumber('numerator as published then'),
    denominator: optionalNumber('denominator as published then'),
    value: optionalNumber('value as published then'),
    estimate: optionalNumber(
      'the figure weighted to the nation as published then; only of counts, where the extract was a sample',
    ),
    status: oneOf(statuses, 'status as published then'),
    interval_low: optionalNumber('lower end of the 95 % interval as published then'),
    interval_high: optionalNumber('upper end of it'),
    households: optionalNumber('households the figure rested on, as published then'),
    disclosure_policy: optionalText('policy that protected the figure; empty where the snapshot did not say'),
    disclosure_key: optionalText('fingerprint of the key that protected it; empty where there was none'),
    definition_checksum: text('SHA-256 of the definition in force then; a change is a break in the trend'),
  }),
});
