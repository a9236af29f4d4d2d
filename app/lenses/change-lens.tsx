import { getTranslations } from 'next-intl/server';
import { changesSince } from '@/app/hotspots/changes-since';
import { mapProps } from '@/app/map-of-places';
import { ChangeGroups } from '@/components/hotspots/change-groups';
import { FindingMap } from '@/components/hotspots/finding-map';
import { SinceControl } from '@/components/hotspots/since-control';
import { ChosenPlaces } from '@/components/indicator/chosen-places';
import { LinkedMap } from '@/components/indicator/linked-map';
import { RankingList } from '@/components/indicator/ranking-list';
import { Board } from '@/components/ui/board';
import { formatDay } from '@/components/ui/format-day';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { changeCategories } from '@/lib/presentation/finding-palette';
import { type LensProps, mapHeight } from './lens-props';

/** What moved since an earlier snapshot: the figures themselves, and what became of the clusters. */
export async function ChangeLens({ page, measured }: LensProps) {
  const [t, board, lens] = await Promise.all([
    getTranslations('hotspots.since'),
    getTranslations('board'),
    getTranslations('lens'),
  ]);
  const { offered, since, isBroken } = await changesSince(page, measured);
  const measure = { ...measured.measure, kind: 'change' as const };
  const map = await mapProps({ page, measured: { ...measured, measure, rows: since?.rows ?? [] }, height: mapHeight });
  if (map === null) return <Notice>{board('noPolygons')}</Notice>;
  if (since === null) return <Notice>{t(isBroken ? 'broken' : 'first')}</Notice>;
  const day = formatDay(since.before.as_of_on, page.language);
  const compared = Object.fromEntries(Object.entries(since.classes).filter(([, id]) => id !== 'not-comparable'));
  return (
    <>
      <SinceControl
        offered={offered.map((each) => ({
          id: each.snapshot_id,
          title: `${formatDay(each.as_of_on, page.language)} · ${each.round}`,
        }))}
        chosen={since.before.snapshot_id}
      />
      <Board kind="map">
        <LinkedMap {...map} />
        <Stack>
          <ChosenPlaces rows={since.rows} measure={measure} explanation={measured.explanation} />
          <Panel title={t('title', { day })}>
            <RankingList rows={since.rows} measure={measure} shown={10} />
          </Panel>
        </Stack>
      </Board>
      {Object.keys(since.classes).length > 0 && (
        <Board kind="map">
          <FindingMap
            {...map}
            rows={measured.rows}
            measure={measured.measure}
            names="changes"
            classes={compared}
            categories={changeCategories(measured.measure.betterWhen)}
            legendTitle={t('title', { day })}
            legendNote={t('rule')}
          />
          <Panel title={lens('hotspots')}>
            <ChangeGroups rows={measured.rows} classes={since.classes} />
          </Panel>
        </Board>
      )}
    </>
  );
}
