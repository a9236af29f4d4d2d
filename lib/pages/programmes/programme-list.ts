import type { PublishedPage } from '@/lib/pages/published/published-page';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { placeFigures } from '@/lib/serving/queries/place-figures';
import { programmes } from '@/lib/serving/queries/programmes';
import { modelOf } from '../measure/model-in-view';
import type { ProgrammeEntry } from './programme-entry';
import type { ProgrammeFigure } from './programme-figure';

/** Of each column the first name that the programme has. */
const columns = {
  enrolled: ['enrolled_now', 'households_enrolled_now'],
  paid: ['withdrawn', 'paid', 'households_paid'],
  progress: ['withdrawn_over_deposited'],
  timely: ['deposited_within_30_days'],
  kept: ['compliance', 'visit_compliance'],
} as const;

/** Every programme with its rule and money of the day and the few figures by which it is seen to go well or badly. */
export async function programmeList(page: PublishedPage): Promise<ProgrammeEntry[]> {
  const { ask, view, language, snapshot } = page;
  const model = modelOf(page);
  const here = { place: view.place, parent: view.place, nation: view.place, model: model.model_id };
  const [rows, figures] = await Promise.all([ask(programmes, { programme: null }), ask(placeFigures, here)]);
  const figureOfFirst = (id: string, names: readonly string[]): ProgrammeFigure | null => {
    for (const name of names) {
      const indicator = page.indicators.find(({ indicator_id }) => indicator_id === `${id}_${name}`);
      if (!indicator) continue;
      const row = figures.find(({ indicator_id }) => indicator_id === indicator.indicator_id);
      return {
        figure: figureOf(row, snapshot),
        measure: measureOf(indicator, language),
        explanation: explanationOf(indicator, indicator.per_model ? model : null, snapshot, language),
        period: row?.period ?? null,
      };
    }
    return null;
  };
  return rows.map((row) => ({
    id: row.programme_id,
    name: language === 'ur' ? row.name_ur : row.name_en,
    target: language === 'ur' ? row.target_group_ur : row.target_group_en,
    cutOff: row.cut_off,
    amount: row.amount_pkr,
    amountTo: row.amount_pkr_to,
    per: row.amount_per === '' || row.amount_per === null ? [] : row.amount_per.split(','),
    measured: row.measured,
    figures: {
      enrolled: figureOfFirst(row.programme_id, columns.enrolled),
      paid: figureOfFirst(row.programme_id, columns.paid),
      progress: figureOfFirst(row.programme_id, columns.progress),
      timely: figureOfFirst(row.programme_id, columns.timely),
      kept: figureOfFirst(row.programme_id, columns.kept),
    },
  }));
}
