import { useTranslations } from 'next-intl';
import { formatView } from '@/lib/serving/view-state/format-view';
import type { Lens } from '@/lib/serving/view-state/lens';
import type { View } from '@/lib/serving/view-state/view';
import { Link } from '../layout/link';
import styles from './lens-switch.module.css';

/** The ways to look at the same figures, as links that keep everything else of the view. */
export function LensSwitch({ lenses, view, path }: { lenses: readonly Lens[]; view: View; path: string }) {
  const t = useTranslations('lens');
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.switch}>
        {lenses.map((lens) => {
          const query = formatView({ ...view, lens });
          return (
            <li key={lens}>
              <Link
                href={query ? `${path}?${query}` : path}
                scroll={false}
                aria-current={lens === view.lens ? 'true' : undefined}
              >
                {t(lens)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
