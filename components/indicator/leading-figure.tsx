import type { ExplainedFigureProps } from '@/lib/serving/presentation/figure/explained-figure-props';
import { EstimateNote } from './estimate-note';
import { ExplainedFigure } from './explained-figure';

/** The figure a page is about, beside its title: where it is an estimate for the nation, that is said once here. */
export function LeadingFigure(props: ExplainedFigureProps) {
  return (
    <>
      <ExplainedFigure {...props} /> <EstimateNote figures={[props.figure]} />
    </>
  );
}
