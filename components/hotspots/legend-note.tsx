import { useTranslations } from 'next-intl';
import type { HotspotRunRow } from '@/lib/queries/hotspot-run';
import { printP } from './print-p';

/** How the classes of the legend were judged, with the threshold in force, and what the colours mean. */
export function LegendNote({ run }: { run: HotspotRunRow }) {
  const t = useTranslations('hotspots.legend');
  const judged = !run.corrected
    ? t('plain', { chance: Math.round(run.tested * run.alpha), tested: run.tested })
    : run.critical_p === null
      ? t('none')
      : t('corrected', { confidence: '95 %', critical: printP(run.critical_p) });
  return (
    <>
      {judged} {t('need')}
    </>
  );
}
