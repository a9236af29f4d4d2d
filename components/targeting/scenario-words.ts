import { useTranslations } from 'next-intl';
import type { TargetingScenario } from '@/lib/science/targeting/targeting-scenario';
import { useLabNumbers } from './use-lab-numbers';

/** A scenario in a few words: its rule and the numbers of it. */
export function useScenarioWords() {
  const t = useTranslations('targeting.inWords');
  const { score, money, plain } = useLabNumbers();
  return ({ rule, value, other }: TargetingScenario): string => {
    if (rule === 'budget') return t('budget', { money: money(value * 1e6) });
    if (rule === 'quota') return t('quota', { percent: plain(value, 0) });
    if (rule === 'areas') return t('areas', { urban: score(value), rural: score(other) });
    return rule === 'cap'
      ? t('cap', { cutOff: score(value), money: money(other * 1e6) })
      : t('cut', { cutOff: score(value) });
  };
}
