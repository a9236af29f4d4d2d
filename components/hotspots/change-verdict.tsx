import { useTranslations } from 'next-intl';
import type { ChangeVerdictProps } from '@/lib/pages/hotspots/change-verdict-props';
import { Notice } from '../ui/notice';

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
