'use client';

import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ExplainedFigureProps } from '@/lib/serving/presentation/figure/explained-figure-props';
import { Icon } from '../ui/icon';
import styles from './explained-figure.module.css';
import { ExplanationCard } from './explanation-card';
import { ShownValue } from './shown-value';

/** A number that explains itself when asked: definition, formula, source, snapshot, rows used, protection. */
export function ExplainedFigure({ figure, measure, explanation, isBrief, hasInterval }: ExplainedFigureProps) {
  const t = useTranslations('figure');
  return (
    <Popover width={380} position="bottom-start" shadow="md" withArrow trapFocus returnFocus withinPortal>
      <Popover.Target>
        <UnstyledButton className={styles.figure} title={t('explain')}>
          <ShownValue figure={figure} measure={measure} isBrief={isBrief} hasInterval={hasInterval} />
          {figure.value !== null && explanation.findings.length > 0 && (
            <span role="img" aria-label={t('doubted')} title={t('doubted')} className={styles.doubted}>
              <Icon name="warning" size={14} />
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={explanation.title}>
        <ExplanationCard figure={figure} measure={measure} explanation={explanation} />
      </Popover.Dropdown>
    </Popover>
  );
}
