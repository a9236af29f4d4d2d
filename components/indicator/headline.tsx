import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured as asMeasured } from '@/lib/core/measured';
import type { Figure } from '@/lib/serving/presentation/figure/figure';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { ranking } from '@/lib/serving/presentation/ranking';
import type { ModelRow } from '@/lib/serving/queries/models';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import styles from './headline.module.css';
import { ModelLabel } from './model-label';

export interface HeadlineProps {
  measured: { measure: Measure; rows: readonly PlaceFigure[]; whole: Figure };
  model: ModelRow;
  snapshot: Snapshot;
}

/** The state of the nation in one sentence, and which formula it rests on. */
export function Headline({ measured, model, snapshot }: HeadlineProps) {
  const t = useTranslations('overview');
  const language = useLocale() as Language;
  const { measure, rows, whole } = measured;
  const ranked = ranking(rows).filter((row) => row.rank !== null);
  const [worst, best] = [ranked[0], ranked.at(-1)];
  const print = (figure: Pick<Figure, 'status' | 'value'>): string =>
    formatValue(asMeasured(figure.status, figure.value), measure, { language }).text;
  return (
    <header className={styles.headline}>
      <h1>
        {whole.value !== null && model.cut_off !== null && worst && best
          ? t('sentence', {
              share: print(whole),
              cutOff: formatNumber(model.cut_off, { decimals: Number.isInteger(model.cut_off) ? 0 : 2, language }),
              worst: nameOf(worst, language),
              worstShare: print(worst),
              best: nameOf(best, language),
              bestShare: print(best),
            })
          : t('unknown', { day: formatDay(snapshot.as_of_on, language) })}
      </h1>
      <ModelLabel model={model} />
    </header>
  );
}
