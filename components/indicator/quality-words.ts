import { useTranslations } from 'next-intl';
import type { QualityMark } from '@/lib/serving/presentation/figure/quality-mark';

/** A quality grade in one line, with what keeps it from an A; the short line says only the weightiest reason. */
export function useQualityWords() {
  const t = useTranslations('quality');
  return ({ grade, reasons }: QualityMark, length: 'short' | 'whole' = 'whole'): string => {
    const told = (length === 'short' ? reasons.slice(0, 1) : reasons).map((reason) => t(`reasons.${reason}`));
    const why = told.length === 0 ? t('best') : told.join(t('comma'));
    return grade === null ? t('noneLine', { why }) : t('line', { grade, why });
  };
}
