import { getTranslations } from 'next-intl/server';
import { ChangeGroups } from '@/components/hotspots/change-groups';
import { ChangeVerdict } from '@/components/hotspots/change-verdict';
import { FindingMap } from '@/components/hotspots/finding-map';
import { SinceControl } from '@/components/hotspots/since-control';
import { ChosenPlaces } from '@/components/indicator/chosen-places';
import { RankingList } from '@/components/indicator/ranking-list';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { earlierTitle } from '@/lib/pages/changes/earlier-title';
import { changesSince, clustersSince } from '@/lib/pages/hotspots/changes-since';
import { type LensProps, mapHeight } from '@/lib/pages/map-views/lens-props';
import { mapProps } from '@/lib/pages/map-views/map-props';
import { changeCategories, verdictCategories, verdictOf } from '@/lib/serving/presentation/finding-palette';

/** What moved since an earlier point in time and is more than chance, and what became of the clusters. */
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
  const classes = await clustersSince(page, measured, since);
  const { betterWhen } = measured.measure;
  const title = t('title', { day: earlierTitle(since.before, page.language) });
  const standing = since.rows.filter(({ standsOut }) => standsOut);
  return (
    <>
      <SinceControl
        offered={offered.map((each) => ({ id: each.id, title: earlierTitle(each, page.language, 'whole') }))}
        chosen={since.before.id}
      />
      <ChangeVerdict {...since} protection={since.before.protection} />
      <Board kind="map">
        <FindingMap
          {...map}
          names="verdicts"
          classes={Object.fromEntries(
            since.rows.flatMap(({ code, q, value, standsOut }) =>
              q === null || value === null ? [] : [[code, verdictOf(value, standsOut)]],
            ),
          )}
          categories={verdictCategories(betterWhen)}
          legendTitle={title}
          legendNote={t('standsOut')}
        />
        <Stack>
          <ChosenPlaces rows={since.rows} measure={measure} explanation={measured.explanation} />
          {standing.length > 0 && (
            <Panel title={title}>
              <RankingList rows={standing} among={since.rows} measure={measure} shown={10} />
            </Panel>
          )}
        </Stack>
      </Board>
      {Object.keys(classes).length > 0 && (
        <Board kind="map">
          <FindingMap
            {...map}
            rows={measured.rows}
            measure={measured.measure}
            names="changes"
            classes={Object.fromEntries(Object.entries(classes).filter(([, id]) => id !== 'not-comparable'))}
            categories={changeCategories(betterWhen)}
            legendTitle={title}
            legendNote={t('rule')}
          />
          <Panel title={lens('hotspots')}>
            <ChangeGroups rows={measured.rows} classes={classes} />
          </Panel>
        </Board>
      )}
    </>
  );
}
