import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { localStatistics } from '../../../lib/science/spatial/local-statistic';
import { rateTreatments, waysEntered } from '../../../lib/science/spatial/rate-treatment';
import { defineMart, flag, number, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

export const dimHotspotRuns = defineMart({
  name: 'dim_hotspot_runs',
  grain: 'one run of one statistic for one indicator, model and level',
  key: ['indicator_id', 'model_id', 'statistic', 'level'],
  columns: z.object({
    indicator_id: text('indicator'),
    model_id: text('PMT model, or an empty text where the figure needs none'),
    statistic: oneOf(localStatistics, 'local statistic'),
    level: oneOf(levels, 'level whose places are compared'),
    weights: text('neighbour rule by its name'),
    rule: text('neighbour rule in words'),
    style: text('row-standardised or binary'),
    permutations: number('conditional permutations; 0 for the normal approximation'),
    seed: number('seed of the draws'),
    alternative: text('two-sided, greater or lesser'),
    alpha: number('level of the clusters'),
    corrected: flag('true where classes follow q'),
    rates: oneOf(rateTreatments, 'how rates were asked to enter: auto standardises shares where bases differ tenfold'),
    entered: oneOf(
      waysEntered,
      'as published; standardised as shares (m(1 − m)/n); or, by eb-local-moran, as rates of rare events (m/n)',
    ),
    base_ratio: optionalNumber(
      'largest denominator of a tested place over the smallest; empty where the figure is no share',
    ),
    areas: number('places with a polygon'),
    with_figure: number('of them with a published figure'),
    tested: number('of them with a neighbour, hence tested'),
    significant: number('of them in a class of a finding'),
    critical_p: optionalNumber('largest p that passes the correction; empty where none does'),
    mean_neighbours: number('neighbours with a figure, on average'),
    parts: number('parts of the map that no link joins'),
    islands: text('codes of places without a neighbour that has a figure, separated by commas'),
    cautions: text('names of what limits the answer, separated by commas'),
    moran_i: optionalNumber("global Moran's I"),
    moran_expected: optionalNumber('its expectation without any pattern'),
    moran_z: optionalNumber('its z under randomisation'),
    moran_p: optionalNumber('its two-sided p under randomisation'),
  }),
});
