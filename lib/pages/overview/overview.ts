import { firstOf } from '@/lib/core/first-of';
import { nationalChanges } from '@/lib/pages/changes/national-changes';
import { clustersOnPage } from '@/lib/pages/hotspots/clusters-on-page';
import { hotspotsOf } from '@/lib/pages/hotspots/hotspots';
import { figureInForce } from '@/lib/pages/measure/figure-in-force';
import { type MeasuredPlaces, measuredPlaces } from '@/lib/pages/measure/measured-places';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';
import type { ExplainedFigureProps } from '@/lib/serving/presentation/figure/explained-figure-props';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Cluster } from '@/lib/serving/presentation/hotspots/cluster';
import { type RankedFigure, ranking } from '@/lib/serving/presentation/ranking';
import type { ModelRow } from '@/lib/serving/queries/models';
import { nationalHistory } from '@/lib/serving/queries/national-history';
import { placeFigures } from '@/lib/serving/queries/place-figures';
import type { NationalChanges } from '../changes/changes-of-nation';
import { type ShareWords, shareWords } from './share-words';

export interface LeadingNumber extends ExplainedFigureProps {
  /** Its key among the words of the overview. */
  name: 'poor' | 'missed' | 'onTime';
  /** Change since the snapshot before, where it stands out from chance; null where it does not or there is none before. */
  change: number | null;
}

export type FirstPlace = PlaceFigure & RankedFigure;

/** What the overview says, as plain data. */
export interface Overview {
  measured: MeasuredPlaces;
  model: ModelRow;
  /** The poverty headcount of the nation as a fraction a person says; null where none is near. */
  about: ShareWords | null;
  numbers: LeadingNumber[];
  districts: { rows: FirstPlace[]; measured: MeasuredPlaces };
  /** Clusters on the side of need, largest first; null where hotspots cannot be told. */
  clusters: Cluster[] | null;
  changes: NationalChanges;
}

/** A district leads the list only on so many households: below, its place in it is chance as much as need. */
export const householdsToLead = 200;
const listed = 5;

const missed = /^(?!.*_households_).+_missed_by_rule$/;
const onTime = /_deposited_within_30_days$/;

export async function overviewOf(page: PublishedPage): Promise<Overview> {
  const model = modelOf(page);
  const nation = { place: nationCode, parent: nationCode, nation: nationCode, model: model.model_id };
  const [measured, byDistrict, figures, history] = await Promise.all([
    measuredPlaces(page, { indicator: 'poverty_headcount', level: 'tehsil' }),
    measuredPlaces(page, { indicator: 'poverty_headcount', level: 'district' }),
    page.ask(placeFigures, nation),
    page.ask(nationalHistory, { model: model.model_id }),
  ]);
  const found = await hotspotsOf(page, measured);
  const clusters = 'answer' in found ? (await clustersOnPage(page, measured, found.answer)).clusters : null;
  const changes = nationalChanges(history, page.indicators, page.language);
  const idOf = (pattern: RegExp): string | null =>
    page.indicators.find(({ indicator_id }) => pattern.test(indicator_id))?.indicator_id ?? null;
  const asked = [
    ['poor', 'poverty_headcount'],
    ['missed', idOf(missed)],
    ['onTime', idOf(onTime)],
  ] as const;
  return {
    measured,
    model,
    about: measured.whole.value === null ? null : shareWords(measured.whole.value),
    numbers: asked.flatMap(([name, id]) =>
      id === null ? [] : [{ name, ...figureInForce(page, figures, id), change: changeOf(changes, id) }],
    ),
    districts: { rows: leadingPlaces(byDistrict), measured: byDistrict },
    clusters: clusters?.filter(({ isNeed }) => isNeed) ?? null,
    changes,
  };
}

function changeOf({ changes }: NationalChanges, id: string): number | null {
  const found = changes.find(({ measure, interval }) => measure.id === id && interval !== null);
  return found ? found.now - found.before : null;
}

/** The places in most need of those with households enough behind their figure; their rank is the one among all places. */
export function leadingPlaces({ rows, measure }: Pick<MeasuredPlaces, 'rows' | 'measure'>): FirstPlace[] {
  return ranking(rows, firstOf(measure.betterWhen))
    .filter(({ rank, households }) => rank !== null && (households === null || households >= householdsToLead))
    .slice(0, listed);
}
