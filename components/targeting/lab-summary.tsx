import { useTranslations } from 'next-intl';
import styles from '../planning/plan-board.module.css';
import type { LabOutcome } from './lab-outcome';
import { useLabNumbers } from './use-lab-numbers';

interface Props {
  outcome: LabOutcome;
  /** Under the cut-off in force; null where the model has none. */
  official: LabOutcome | null;
  scored: number;
  /** Covered share of the poorest fifth by consumption; null where none is known. */
  poorestFifth: number | null;
  /** Households within two points of the cut-off; null where the rule has none. */
  near: number | null;
}

/** What the scenario comes to, against the cut-off in force. */
export function LabSummary({ outcome, official, scored, poorestFifth, near }: Props) {
  const t = useTranslations('targeting.summary');
  const { estimate, share, estimatedMoney, plain, score } = useLabNumbers();
  const { households, persons, cost, costs, paid, cutOff } = outcome;
  const figures: { key: string; title: string; value: string; below?: string }[] = [
    {
      key: 'households',
      title: t('households'),
      value: estimate(households),
      below: t('ofScored', { share: share(households, scored) }),
    },
    { key: 'persons', title: t('persons'), value: estimate(persons) },
    {
      key: 'cost',
      title: t('cost'),
      value: estimatedMoney(cost, households),
      below:
        costs.length > 1
          ? t('overYears', {
              years: costs.length,
              sum: estimatedMoney(
                costs.reduce((sum, each) => sum + each, 0),
                households,
              ),
            })
          : undefined,
    },
    ...(official
      ? [
          {
            key: 'change',
            title: t('change', { cutOff: score(official.cutOff ?? 0) }),
            value: estimate(households - official.households, true),
            below: estimatedMoney(cost - official.cost, households - official.households, true),
          },
        ]
      : []),
    ...(poorestFifth === null ? [] : [{ key: 'fifth', title: t('poorestFifth'), value: share(poorestFifth, 1) }]),
    ...(near === null ? [] : [{ key: 'near', title: t('near'), value: estimate(near) }]),
  ];
  return (
    <div aria-live="polite">
      <dl className={styles.summary}>
        {figures.map(({ key, title, value, below }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
            {below && (
              <dt>
                <bdi>{below}</bdi>
              </dt>
            )}
          </div>
        ))}
      </dl>
      {paid < 1 && <p>{t('paid', { share: share(paid, 1), amount: plain(paid * 100, 1) })}</p>}
      {cutOff === null && households === 0 && <p>{t('nobody')}</p>}
    </div>
  );
}
