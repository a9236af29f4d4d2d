import type { FigureShape } from '../../../core/figure-shape';
import type { Indicator } from '../../../measures/indicators/indicator';

/** What the rows of one figure say of it in `int_indicator_sums`, as SQL. */
export const describedAs = (
  { id, measure, unit, decimals, sensitive }: Pick<Indicator, 'id' | 'measure' | 'unit' | 'decimals' | 'sensitive'>,
  {
    modelId,
    shape,
    counts,
    kind = measure.kind,
  }: { modelId: string; shape: FigureShape; counts: boolean; kind?: string },
): string =>
  `'${id}' as indicator_id, '${modelId}' as model_id, '${kind}' as kind, '${unit}' as unit, ${decimals} as decimals,
    ${sensitive} as sensitive, '${shape}' as shape, ${counts} as counts`;
