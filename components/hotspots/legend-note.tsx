import { useTranslations } from 'next-intl';
import { judgedBy } from '@/lib/serving/presentation/hotspots/judged-by';
import type { HotspotRunRow } from '@/lib/serving/queries/hotspot-run';

/** How the classes of the legend were judged, with the threshold in force, and what the colours mean. */
export function LegendNote({ run }: { run: HotspotRunRow }) {
  const t = useTranslations('hotspots.legend');
  return (
    <>
      {t(...judgedBy(run))} {t('need')}
    </>
  );
}
