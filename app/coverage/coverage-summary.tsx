import { useLocale, useTranslations } from 'next-intl';
import { ExplainedFigure } from '@/components/indicator/explained-figure';
import { explanationOf } from '@/components/indicator/explanation';
import { figureOf } from '@/components/indicator/figure';
import { measureOf } from '@/components/indicator/measure-of';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/presentation/format-number';
import type { CoverageFigure } from '@/lib/queries/coverage-figures';
import { modelOf } from '../model-of';
import type { PublishedPage } from '../published-page';
import styles from './coverage-summary.module.css';

const tiles = [
  'pending_only',
  'take_up_served_over_eligible',
  'paid_over_eligible',
  'exclusion_by_rule',
  'inclusion_by_rule',
  'exclusion_poorest_30_not_enrolled',
  'inclusion_enrolled_above_40',
];

/** The gap in households and people, then each rate: missed beside leaked, against the rule in force and against consumption. */
export function CoverageSummary({
  figures,
  prefix,
  page,
}: {
  figures: readonly CoverageFigure[];
  prefix: string;
  page: PublishedPage;
}) {
  const t = useTranslations('coverage');
  const language = useLocale() as Language;
  const find = (id: string) => figures.find((row) => row.indicator_id === id && row.breakdown === 'none');
  const [gap, size] = [find(`${prefix}_pending_only`)?.value, find('mean_household_size')?.value];
  const held = tiles.flatMap((name) => {
    const indicator = page.indicators.find(({ indicator_id }) => indicator_id === `${prefix}_${name}`);
    return indicator ? [{ name, indicator }] : [];
  });
  return (
    <dl className={styles.tiles}>
      {held.map(({ name, indicator }) => (
        <div key={name}>
          <dt>{t(`tiles.${name}`)}</dt>
          <dd>
            <ExplainedFigure
              figure={figureOf(find(indicator.indicator_id))}
              measure={measureOf(indicator, language)}
              explanation={explanationOf(
                indicator,
                indicator.per_model ? modelOf(page) : null,
                page.snapshot,
                language,
              )}
            />
          </dd>
          {name === 'pending_only' && gap != null && size != null && (
            <dd className={styles.people}>
              {t('gapPeople', {
                persons: formatNumber(Math.round((gap * size) / 10) * 10, { decimals: 0, language }),
                size: formatNumber(size, { decimals: 1, language }),
              })}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
