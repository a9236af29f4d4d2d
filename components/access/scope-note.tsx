import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';

/** Says on every page that what is compared on it is the viewer's area alone. */
export function ScopeNote({ area }: { area: readonly string[] }) {
  const t = useTranslations('access');
  return <Notice icon="hidden">{t('scopeNote', { places: area.join(' · ') || t('nowhere') })}</Notice>;
}
