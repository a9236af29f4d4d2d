import { useLocale, useTranslations } from 'next-intl';
import { QuadrantChart } from '@/components/charts/quadrant-chart';
import { NeedWeights } from '@/components/coverage/need-weights';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import type { Language } from '@/lib/core/language';
import { needKey } from '@/lib/pages/coverage/coverage-keys';
import type { Need } from '@/lib/pages/coverage/need';
import type { NeedAndCoverage } from '@/lib/pages/coverage/need-and-coverage';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatShare } from '@/lib/serving/presentation/format-share';

export interface NeedPanelProps {
  need: Need;
  joint: NeedAndCoverage;
  kept: readonly (readonly [string, string])[];
  usualHref: string | null;
}

const listed = 12;

/** Need against coverage: the chart with the worst quarter named, what need is made of, and how far its order can be trusted. */
export function NeedPanel({ need, joint, kept, usualHref }: NeedPanelProps) {
  const t = useTranslations('coverage');
  const language = useLocale() as Language;
  const print = (value: number, decimals = 0) => formatNumber(value, { decimals, language });
  const { stability } = need;
  const ranked = new Map(need.rows.map(({ code }, index) => [code, stability.places[index] ?? null]));
  return (
    <Stack>
      <Panel title={t('quadrant.title')}>
        <QuadrantChart
          points={joint.points}
          medians={joint.medians}
          reading={t('quadrant.reading', {
            worst: print(joint.worst.length),
            places: print(joint.points.length),
            need: print(joint.medians.need),
            missed: print(100 * joint.medians.missed, 1),
          })}
        />
        {joint.unplaced > 0 && <p>{t('quadrant.unplaced', { count: print(joint.unplaced) })}</p>}
        <DataTable
          caption={t('quadrant.worstOnes')}
          columns={[
            { title: t('quadrant.worstOnes') },
            { title: t('needIndex'), isNumber: true },
            { title: t('missed'), isNumber: true },
            { title: t('rankRange'), isNumber: true },
          ]}
          rows={joint.worst.slice(0, listed).map(({ code, name, within, need: index, missed }) => {
            const found = ranked.get(code);
            return {
              key: code,
              cells: [
                <span key="name">
                  {name} <small>{within}</small>
                </span>,
                print(index),
                formatShare(missed, language),
                found ? `${print(found.highest)}–${print(found.lowest)}` : '',
              ],
            };
          })}
        />
      </Panel>
      <Panel title={t('needTitle')}>
        <NeedWeights
          parts={need.parts.map(({ indicator, ...part }) => ({ ...part, key: needKey(indicator) }))}
          kept={kept}
          usualHref={usualHref}
        />
        <p data-stability="">
          {t('stability', {
            places: print(stability.ranked),
            combinations: print(stability.combinations),
            first: print(stability.first),
            stay: stability.stay === null ? '–' : print(100 * stability.stay),
          })}
        </p>
        <p>{t('needNote')}</p>
      </Panel>
    </Stack>
  );
}
