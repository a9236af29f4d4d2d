import { useLocale, useTranslations } from 'next-intl';
import { DecileChart } from '@/components/charts/decile-chart';
import { LorenzChart } from '@/components/charts/lorenz-chart';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import type { Language } from '@/lib/core/language';
import { measured } from '@/lib/core/measured';
import type { ComparedIndicator } from '@/lib/pages/place/compared-indicator';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Decile } from '@/lib/serving/queries/deciles';

export interface InequalityPanelProps {
  /** Tenths of the place by consumption and by score; none where they are withheld or the place is too small. */
  deciles: readonly Decile[];
  /** Every indicator of the place: the Gini coefficient and the means are found by their ids. */
  entries: readonly ComparedIndicator[];
}

/** How a place shares what it consumes, and how its scores spread; what is not shown says why. */
export function InequalityPanel({ deciles, entries }: InequalityPanelProps) {
  const t = useTranslations('inequality');
  const language = useLocale() as Language;
  const entry = (id: string) => entries.find(({ measure }) => measure.id === id);
  const [gini, consumption, score] = [entry('gini_consumption'), entry('mean_consumption'), entry('mean_score')];
  const of = (measure: Decile['measure']) => deciles.filter((row) => row.measure === measure);
  const [byConsumption, byScore] = [of('consumption'), of('score')];
  const isConsumptionKnown = gini !== undefined && gini.nation.status !== 'missing';
  return (
    <Panel title={t('title')}>
      <Stack>
        {!isConsumptionKnown && <p>{t('noConsumption')}</p>}
        {isConsumptionKnown && byConsumption.length === 0 && (
          <p>{t(byScore.length === 0 ? 'noTenths' : 'noTenthsOfConsumption')}</p>
        )}
        {gini && consumption && byConsumption.length > 0 && (
          <>
            <LorenzChart
              deciles={byConsumption}
              gini={formatValue(measured(gini.here.status, gini.here.value), gini.measure, { language }).text}
            />
            <DecileChart title={t('consumptionDeciles')} deciles={byConsumption} measure={consumption.measure} />
          </>
        )}
        {byScore.length === 0 && (byConsumption.length > 0 || !isConsumptionKnown) && <p>{t('noTenthsOfScore')}</p>}
        {score && byScore.length > 0 && (
          <DecileChart title={t('scoreDeciles')} deciles={byScore} measure={score.measure} />
        )}
      </Stack>
    </Panel>
  );
}
