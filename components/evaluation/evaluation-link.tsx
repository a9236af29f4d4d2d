import { useTranslations } from 'next-intl';
import { Link } from '../layout/link';

/** To the page that draws a sample of places. */
export function EvaluationLink() {
  const t = useTranslations('evaluation');
  return <Link href="/evaluation">{t('more')}</Link>;
}
