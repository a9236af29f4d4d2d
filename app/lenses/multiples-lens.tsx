import { getTranslations } from 'next-intl/server';
import { LinkedSmallMaps } from '@/components/indicator/linked-small-maps';
import { Notice } from '@/components/ui/notice';
import type { LensProps } from '@/lib/pages/map-views/lens-props';
import { outlineInForce } from '@/lib/pages/map-views/outline-in-force';
import { mapsByCategory, mapsBySnapshot, type SmallMapOf } from '@/lib/pages/map-views/small-maps';
import { isMapped } from '@/lib/science/geography/is-mapped';

const fewestMaps = 2;

/** Small maps under one legend: the categories of the breakdown in view, or the kept snapshots where there is none. */
export async function MultiplesLens({ page, measured }: LensProps) {
  const { view, language, snapshot } = page;
  const { level, measure, parents } = measured;
  const [t, protection, board, words] = await Promise.all([
    getTranslations('multiples'),
    getTranslations('hotspots.since'),
    getTranslations('board'),
    getTranslations('breakdowns'),
  ]);
  if (!isMapped(level)) return <Notice>{board('noPolygons')}</Notice>;
  const isSplit = view.breakdown !== 'none';
  const set = isSplit ? await mapsByCategory(page, measured) : await mapsBySnapshot(page, measured);
  if (set.entries.length < fewestMaps)
    return <Notice icon="help">{t(isSplit ? 'fewCategories' : 'fewSnapshots', { leftOut: set.leftOut })}</Notice>;
  const outline = await outlineInForce({
    snapshot: snapshot.snapshot_id,
    level,
    place: view.place,
    parents,
    size: smallSize,
  });
  const others = set.entries.flatMap((entry) =>
    entry.protection && entry.protection !== 'same' ? [entry.protection] : [],
  );
  const titleOf = ({ id, snapshot: then }: SmallMapOf): string => {
    const key = `${view.breakdown}.${id}`;
    if (then) return t('snapshot', then);
    return words.has(key) ? words(key) : id;
  };
  return (
    <>
      {set.leftOut > 0 && <p>{t(isSplit ? 'moreCategories' : 'moreSnapshots', { count: set.leftOut })}</p>}
      {[...new Set(others)].map((each) => (
        <Notice key={each}>{protection(each)}</Notice>
      ))}
      <LinkedSmallMaps
        language={language}
        measure={measure}
        outline={outline}
        entries={set.entries.map((entry) => ({
          ...entry,
          title: titleOf(entry),
          note: entry.isOtherwise ? t('otherDefinition') : undefined,
        }))}
        legendNote={t('counts', { maps: set.entries.length })}
      />
    </>
  );
}

const smallSize = 260;
