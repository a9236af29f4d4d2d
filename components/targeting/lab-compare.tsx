import { useTranslations } from 'next-intl';
import { overlap } from '@/lib/science/targeting/overlap';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';
import type { LabOutcome } from './lab-outcome';
import { useLabNumbers } from './use-lab-numbers';

interface Props {
  frozen: LabOutcome;
  present: LabOutcome;
  /** Each in words. */
  words: { frozen: string; present: string };
}

/** Two scenarios side by side, and the households that are in under both or one alone, tehsil by tehsil. */
export function LabCompare({ frozen, present, words }: Props) {
  const t = useTranslations('targeting.compare');
  const { estimate, estimatedMoney, share } = useLabNumbers();
  const { both, onlyFirst, onlySecond } = overlap(frozen.places.households, present.places.households);
  const costOf = (cost: number, signed = false): string =>
    estimatedMoney(cost, signed ? present.households - frozen.households : present.households, signed);
  const row = (key: 'households' | 'persons' | 'cost', of: (value: number, signed?: boolean) => string) => ({
    key,
    cells: [t(key), of(frozen[key]), of(present[key]), of(present[key] - frozen[key], true)],
  });
  return (
    <>
      <Wide label={t('title')}>
        <DataTable
          caption={t('title')}
          columns={[
            { title: t('what') },
            { title: t('frozen', { words: words.frozen }), isNumber: true },
            { title: t('present', { words: words.present }), isNumber: true },
            { title: t('difference'), isNumber: true },
          ]}
          rows={[row('households', estimate), row('persons', estimate), row('cost', costOf)]}
        />
      </Wide>
      <p>
        {t('overlap', {
          both: estimate(both),
          first: estimate(onlyFirst),
          second: estimate(onlySecond),
          share: share(both, both + onlyFirst + onlySecond),
        })}
      </p>
    </>
  );
}
