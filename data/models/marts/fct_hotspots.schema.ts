import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { localStatistics } from '../../../lib/science/spatial/local-statistic';
import { isolatedPlaces, spatialClasses } from '../../../lib/science/spatial/spatial-class';
import { defineMart, number, oneOf, optionalNumber, optionalOneOf, text } from '../../../lib/warehouse/mart';

export const fctHotspots = defineMart({
  name: 'fct_hotspots',
  grain: 'one place under one statistic for one indicator, model and level; computed from the published figures',
  key: ['indicator_id', 'model_id', 'statistic', 'level', 'place_code'],
  columns: z.object({
    indicator_id: text('indicator'),
    model_id: text('PMT model, or an empty text where the figure needs none'),
    statistic: oneOf(localStatistics, 'local statistic'),
    level: oneOf(levels, 'level whose places are compared'),
    place_code: text('place'),
    score: optionalNumber('the statistic: a z-score for Gi*, I for local Moran'),
    z: optionalNumber('analytic z'),
    p: optionalNumber('pseudo p of the conditional permutations, two-sided'),
    q: optionalNumber('p after Benjamini and Hochberg'),
    class: oneOf(spatialClasses, 'class by name, after correction'),
    neighbours: number('neighbours with a figure'),
    around: optionalNumber('mean figure of the neighbours'),
    cluster: optionalNumber(
      'number of the cluster of two places or more that it belongs to, 1 the largest; empty for none',
    ),
    isolated: optionalOneOf(
      isolatedPlaces,
      'high or low where the place stands out at 95 % or better and no neighbour does with it, which is no cluster',
    ),
  }),
});
