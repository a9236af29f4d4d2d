import { getTranslations } from 'next-intl/server';
import { figureInForce } from '@/app/figure-in-force';
import { MapOfPlaces } from '@/app/map-of-places';
import { measuredPlaces } from '@/app/measured-places';
import { modelOf } from '@/app/model-of';
import type { PageInput } from '@/app/page-input';
import { publishedPage } from '@/app/published-page';
import { ChangeList } from '@/components/indicator/change-list';
import { changesOf } from '@/components/indicator/changes-of';
import { Headline } from '@/components/indicator/headline';
import { HeadlineNumber } from '@/components/indicator/headline-number';
import { RankingList } from '@/components/indicator/ranking-list';
import { Board } from '@/components/ui/board';
import { Panel } from '@/components/ui/panel';
import { nationCode } from '@/lib/geography/place';
import { nationalHistory } from '@/lib/queries/national-history';
import { placeFigures } from '@/lib/queries/place-figures';

const numbers = ['households', 'poverty_headcount', 'out_of_school_5_16'];

export default function OverviewPage(input: PageInput) {
  return publishedPage(input, async (page) => {
    const t = await getTranslations('overview');
    const model = modelOf(page);
    const nation = { place: nationCode, parent: nationCode, nation: nationCode, model: model.model_id };
    const [measured, byDistrict, figures, history] = await Promise.all([
      measuredPlaces(page, { indicator: 'poverty_headcount', level: 'tehsil' }),
      measuredPlaces(page, { indicator: 'poverty_headcount', level: 'district' }),
      page.ask(placeFigures, nation),
      page.ask(nationalHistory, { model: model.model_id }),
    ]);
    return (
      <>
        <Headline measured={byDistrict} model={model} snapshot={page.snapshot} />
        <Board kind="numbers">
          {numbers.map((id) => (
            <HeadlineNumber key={id} {...figureInForce(page, figures, id)} />
          ))}
        </Board>
        <Board kind="map">
          <MapOfPlaces
            page={page}
            measured={measured}
            height="clamp(22rem, calc(100vh - 18.5rem), 46rem)"
            drillTo="/poverty"
          />
          <Panel title={t('hottest')}>
            <RankingList rows={measured.rows} measure={measured.measure} shown={10} />
          </Panel>
        </Board>
        <Panel title={t('changed')}>
          <ChangeList changes={changesOf(history, page.indicators, page.language)} />
        </Panel>
      </>
    );
  });
}
