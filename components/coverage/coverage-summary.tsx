import { useTranslations } from 'next-intl';
import { ExplainedFigure } from '@/components/indicator/explained-figure';
import { ShownValue } from '@/components/indicator/shown-value';
import type { Gap } from '@/lib/pages/coverage/gaps';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';
import styles from './coverage-summary.module.css';

const errors = ['inclusion_by_rule', 'exclusion_poorest_30_not_enrolled', 'inclusion_enrolled_above_40'];

export interface CoverageSummaryProps {
  /** The gap the programme is headlined by. */
  gap: Gap;
  figures: readonly CoverageFigure[];
  prefix: string;
  page: PublishedPage;
}

/** Those missed, in households, people and as a share, by one comparison; beside them who is reached in error, and the errors against consumption. */
export function CoverageSummary({ gap, figures, prefix, page }: CoverageSummaryProps) {
  const t = useTranslations('coverage');
  const { language, snapshot } = page;
  const { kind, households, people, share } = gap;
  const held = errors.flatMap((name) => {
    const indicator = page.indicators.find(({ indicator_id }) => indicator_id === `${prefix}_${name}`);
    return indicator ? [{ name, indicator }] : [];
  });
  const find = (id: string) => figures.find((row) => row.indicator_id === id && row.breakdown === 'none');
  return (
    <dl className={styles.tiles}>
      <div data-gap={kind}>
        <dt>{t(`gaps.${kind}.households`)}</dt>
        <dd>
          <ExplainedFigure {...households} />
        </dd>
        <dd className={styles.people}>
          {t('peopleInThem')} <ShownValue figure={people.figure} measure={people.measure} isBrief />
        </dd>
      </div>
      <div data-share={kind}>
        <dt>{t(`gaps.${kind}.share`)}</dt>
        <dd>
          <ExplainedFigure {...share} />
        </dd>
      </div>
      {held.map(({ name, indicator }) => (
        <div key={name}>
          <dt>{t(`tiles.${name}`)}</dt>
          <dd>
            <ExplainedFigure
              figure={figureOf(find(indicator.indicator_id), snapshot)}
              measure={measureOf(indicator, language)}
              explanation={explanationOf(indicator, indicator.per_model ? modelOf(page) : null, snapshot, language)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
