import { z } from 'zod';
import { reportingStatuses } from '../../../lib/measures/monitoring/reporting-rule';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctReporting = defineMart({
  name: 'fct_reporting',
  grain: 'what one place sent of one table and programme for one quarter',
  key: ['source_table', 'programme_id', 'place_code', 'period'],
  columns: z.object({
    source_table: text('table of the extract: payments, attendance or health_visits'),
    programme_id: text('programme'),
    place_code: text('place'),
    level: oneOf(levels, 'level of the place'),
    period: text('quarter the rows are of'),
    status: oneOf(reportingStatuses, 'received, late, partial, missing, suppressed or nothing expected'),
    received_rows: optionalNumber(
      'rows received, as published: each tehsil’s in proportion to its perturbed households, added up; districts and above alone, empty under eleven',
    ),
    expected_rows: optionalNumber('rows of the latest earlier quarter in which anything came, likewise'),
    median_days: optionalNumber(
      'median days from due to deposit, whole days; of tehsils with enough deposits, payments alone',
    ),
    reported_share: optionalNumber(
      'share of the expected rows whose tehsils sent anything, three decimals; below 1 a total of the place is partial',
    ),
    tehsils: number('tehsils of the place from which anything came or was expected'),
    tehsils_late: number('those that pay late'),
    tehsils_missing: number('those that sent nothing although enough rows were expected to say so'),
  }),
});
