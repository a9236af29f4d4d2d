/**
 * How a figure rests on households; disclosure control, intervals and weighting follow from it alone.
 *
 * - `share`: households of the base that have something; both sides are whole households.
 * - `units`: a share of persons, children or instalments; a household may stand on both sides.
 * - `mass`: a sum over some households of the base, none of which adds more than 1 for each unit of the base: a poverty gap.
 * - `mean`: a sum over all households of the base for each unit of the base.
 * - `count`: a number of households. `amount`: a sum over those that have something: money, persons, instalments.
 * - `median`, `gini`: taken anew at every level. `facilities`: rests on no household.
 */
export const figureShapes = [
  'share',
  'units',
  'mass',
  'mean',
  'count',
  'amount',
  'median',
  'gini',
  'facilities',
] as const;
export type FigureShape = (typeof figureShapes)[number];
