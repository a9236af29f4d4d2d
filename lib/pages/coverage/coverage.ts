import type { PublishedPage } from '@/lib/pages/published/published-page';
import { gapShares } from '@/lib/science/coverage/programme-gap';
import { type RegionalDisparity, regionalDisparity } from '@/lib/science/coverage/regional-disparity';
import { benefitIncidence, type IncidenceFifth } from '@/lib/serving/queries/benefit-incidence';
import { type ConcentrationRow, concentration } from '@/lib/serving/queries/concentration';
import { type CoveragePlace, coverageByPlace } from '@/lib/serving/queries/coverage-by-place';
import { type CoverageFigure, coverageFigures } from '@/lib/serving/queries/coverage-figures';
import { modelOf } from '../measure/model-in-view';
import type { ProgrammeInView } from './programme-in-view';

export interface Coverage {
  figures: CoverageFigure[];
  places: CoveragePlace[];
  fifths: IncidenceFifth[];
  concentrations: ConcentrationRow[];
  /** How unequally the places of the view are covered; null for fewer than ten of them. */
  disparity: RegionalDisparity | null;
}

/** All that one snapshot says of one programme in the place of the view, and over the places below it. */
export async function coverageOf(page: PublishedPage, { programme, prefix, gap }: ProgrammeInView): Promise<Coverage> {
  const { ask, view } = page;
  const model = modelOf(page).model_id;
  const here = { programme: programme.programme_id, place: view.place };
  const [figures, places, fifths, concentrations] = await Promise.all([
    ask(coverageFigures, { place: view.place, model, prefix }),
    ask(coverageByPlace, {
      prefix,
      model,
      level: view.level,
      within: view.place,
      gap,
      share: gapShares[gap].name,
      share_is_reached: gapShares[gap].isReached,
    }),
    ask(benefitIncidence, here),
    ask(concentration, here),
  ]);
  const counted = places.flatMap(({ reached, rated, province_code }) =>
    reached === null || rated === null ? [] : [{ reached, all: rated, group: province_code ?? '' }],
  );
  return { figures, places, fifths, concentrations, disparity: regionalDisparity(counted) };
}
