import { getTranslations } from 'next-intl/server';
import { BesideSelect } from '@/components/indicator/beside-select';
import { LinkedPair } from '@/components/indicator/linked-pair';
import { Notice } from '@/components/ui/notice';
import type { LensProps } from '@/lib/pages/map-views/lens-props';
import { mapProps } from '@/lib/pages/map-views/map-props';
import { besideOf } from '@/lib/pages/map-views/second-measure';
import { type MeasuredElsewhere, measuredIn, type NotComparable } from '@/lib/pages/measure/measured-in';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { comparableSnapshots } from '@/lib/pages/snapshots/comparable-snapshots';
import { snapshotDay } from '@/lib/pages/snapshots/snapshot-day';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';

const height = 'clamp(20rem, calc(100vh - 20rem), 40rem)';

/** Two maps side by side: another measure, or the same measure in another snapshot. */
export async function SplitLens({ page, measured }: LensProps) {
  const [t, board, protection] = await Promise.all([
    getTranslations('split'),
    getTranslations('board'),
    getTranslations('hotspots.since'),
  ]);
  const map = await mapProps({ page, measured, height });
  if (map === null) return <Notice>{board('noPolygons')}</Notice>;
  const { snapshot, view, language } = page;
  const [beside, { snapshots }] = await Promise.all([besideOf(page, measured), comparableSnapshots(page)]);
  const { elsewhere, refusal } = await elsewhereOf(page, measured);
  const dayOf = (each: Snapshot) => snapshotDay(each, snapshots, language);
  const other = elsewhere ? { ...page, snapshot: elsewhere.snapshot } : page;
  const second = elsewhere?.measured ?? beside.measured;
  const secondMap = (await mapProps({ page: other, measured: second, height })) ?? map;
  const titleOf = (title: string, of: Snapshot) =>
    elsewhere ? t('inSnapshot', { measure: title, day: dayOf(of) }) : title;
  return (
    <>
      <BesideSelect
        {...beside.select}
        snapshots={snapshots
          .filter(({ snapshot_id }) => snapshot_id !== snapshot.snapshot_id)
          .map((each) => ({
            id: each.snapshot_id,
            title: t('inSnapshot', { measure: each.name, day: dayOf(each) }),
          }))}
        snapshot={elsewhere ? view.since : null}
      />
      {refusal && <Notice>{t(`refused.${refusal}`)}</Notice>}
      {!elsewhere && beside.isWhole && <Notice icon="help">{t('whole', { measure: second.measure.title })}</Notice>}
      {elsewhere && elsewhere.protection !== 'same' && <Notice>{protection(elsewhere.protection)}</Notice>}
      {elsewhere && <p>{t(elsewhere.sameDefinition ? 'sameClasses' : 'otherDefinition')}</p>}
      <LinkedPair
        up={map.up}
        level={map.level}
        first={{ ...map, title: titleOf(measured.measure.title, snapshot) }}
        second={{
          ...secondMap,
          measure: elsewhere ? { ...secondMap.measure, edges: map.measure.edges } : secondMap.measure,
          title: titleOf(second.measure.title, other.snapshot),
        }}
        sameClasses={elsewhere !== null}
      />
    </>
  );
}

/** The figures of the snapshot the link names beside the page's own; null where it names none or they cannot be compared. */
async function elsewhereOf(
  page: PublishedPage,
  measured: MeasuredPlaces,
): Promise<{ elsewhere: MeasuredElsewhere | null; refusal: NotComparable | null }> {
  const { since } = page.view;
  if (since === null || since === page.snapshot.snapshot_id) return { elsewhere: null, refusal: null };
  const answer = await measuredIn(page, since, measured);
  return answer.ok ? { elsewhere: answer.value, refusal: null } : { elsewhere: null, refusal: answer.problem };
}
