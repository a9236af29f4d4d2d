import { useLocale } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { Refusal } from '@/lib/core/result';
import { Notice } from '../ui/notice';

/** What was refused and what to do, in the page's language where the refusal speaks it. */
export function RefusalNotice({ problem }: { problem: Refusal }) {
  const language = useLocale() as Language;
  const { translated } = problem;
  return (
    <Notice>
      <strong dir="auto">{translated?.sentence[language] ?? problem.sentence}</strong>{' '}
      <span dir="auto">{translated?.nextStep[language] ?? problem.nextStep}</span>
    </Notice>
  );
}
