import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { nationCode } from '@/lib/science/geography/place';
import type { PlaceRow } from '@/lib/serving/queries/places';
import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';
import { Link } from '../layout/link';
import styles from './crumbs.module.css';

interface Step {
  code: string;
  en: string | null;
  ur: string | null;
}

/** The nation and the places down to the one shown; each step leads back up with the rest of the view kept. */
export function Crumbs({ place, view, path }: { place: PlaceRow; view: View; path: string }) {
  const t = useTranslations('places');
  const language = useLocale() as Language;
  const steps: Step[] = [
    { code: nationCode, en: 'Pakistan', ur: 'پاکستان' },
    { code: place.province_code ?? '', en: place.province_en, ur: place.province_ur },
    { code: place.district_code ?? '', en: place.district_en, ur: place.district_ur },
  ].filter((step) => step.code !== '' && step.en !== null && step.code !== place.place_code);
  const hrefOf = (code: string): string => {
    const query = formatView({ ...view, place: code, select: [] });
    return query ? `${path}?${query}` : path;
  };
  const nameOf = ({ en, ur }: Step): string => (language === 'ur' ? (ur ?? en ?? '') : (en ?? ''));
  return (
    <nav aria-label={t('crumbs')} className={styles.crumbs}>
      {steps.map((step) => (
        <span key={step.code}>
          <Link href={hrefOf(step.code)}>{nameOf(step)}</Link>
          <span aria-hidden="true">{language === 'ur' ? ' ◂ ' : ' ▸ '}</span>
        </span>
      ))}
      <span aria-current="page">{nameOf({ code: place.place_code, en: place.name_en, ur: place.name_ur })}</span>
    </nav>
  );
}
