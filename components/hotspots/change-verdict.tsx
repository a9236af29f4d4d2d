import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';

export interface ChangeVerdictProps {
  /** Changes tested together, and how many of them stand out. */
  tested: number;
  standingOut: number;
  /** How the protection of the two differs; `same` says nothing. */
  protection: 'same' | 'other_policy' | 'other_key';
}

/** Whether anything changed beyond chance, out of how many tested, and whether the two were protected alike. */
export function ChangeVerdict({ tested, standingOut, protection }: ChangeVerdictProps) {
  const t = useTranslations('hotspots.since');
  return (
    <>
      <p data-changes={standingOut}>
        {tested === 0 ? t('untested') : t(standingOut === 0 ? 'none' : 'some', { count: standingOut, tested })}
      </p>
      {protection !== 'same' && <Notice>{t(protection)}</Notice>}
    </>
  );
}
