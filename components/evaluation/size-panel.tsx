import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';

const steps = ['simple', 'corrected', 'interviews', 'chosen'] as const;

/** How many households, step by step, so that each factor can be seen and argued about. */
export function SizePanel({ size, places }: { size: Record<(typeof steps)[number], number>; places: number }) {
  const t = useTranslations('evaluation');
  const language = useLocale() as Language;
  const count = (value: number): string => formatNumber(value, { decimals: 0, language });
  return (
    <Panel title={t('size')}>
      <DataTable
        caption={t('size')}
        columns={[{ title: t('step') }, { title: t('households'), isNumber: true }]}
        rows={steps.map((step) => ({ key: step, cells: [t(`steps.${step}`), count(size[step])] }))}
      />
      <p className="prose">{t('sizeNote', { places: count(places) })}</p>
    </Panel>
  );
}
