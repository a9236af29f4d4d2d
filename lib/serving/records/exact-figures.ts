import { z } from 'zod';
import { statuses } from '../../core/measured';
import { done, type Refusal, type Result, refused } from '../../core/result';
import { behindDoor, type FiguresCall } from './behind-door';

const exactRow = z.object({
  indicator_id: z.string(),
  period: z.string(),
  status: z.enum(statuses),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  covered_share: z.number(),
});

/** A figure before disclosure control: no noise, nothing withheld. */
export type ExactFigure = z.output<typeof exactRow>;

export const noSuchPlace: Refusal = {
  code: 'place-not-found',
  sentence: 'There is no such place in your area.',
  nextStep: 'Choose a place of your area.',
};

/**
 * Every whole figure (no breakdown, latest period) of one place of the viewer's own area as it was before disclosure control, in the
 * order of the indicators. Written to the audit trail first. Not for publication: no file of it is offered.
 */
export function exactFigures(call: FiguresCall, place: string, model: string): Promise<Result<ExactFigure[]>> {
  return behindDoor(call, 'see-exact', async ({ connection, covers, note }) => {
    await note(`exact figures of ${place.slice(0, 20)}`);
    if (!covers(place)) return refused(noSuchPlace);
    const rows = await connection.all(
      `select figures.indicator_id, figures.period, figures.status, figures.numerator, figures.denominator, figures.value,
        figures.covered_share
      from fct_indicator_values_exact as figures inner join dim_indicators as indicators using (indicator_id)
      where figures.breakdown = 'none' and figures.period = indicators.latest_period and figures.place_code = $place
        and figures.model_id = if(indicators.per_model, $model, '')
      order by indicators.position, figures.indicator_id`,
      { place, model },
    );
    return rows.length === 0 ? refused(noSuchPlace) : done(z.array(exactRow).parse(rows));
  });
}
