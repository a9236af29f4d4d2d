'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { usePathname } from './navigation';

const mapOfPage = (): HTMLElement | null => document.querySelector('[data-map-stage] [tabindex="0"]');

/** The first stops of the keyboard: past the header to the content and, where the page has one, to its map. */
export function SkipLinks() {
  const t = useTranslations('nav');
  const pathname = usePathname();
  const [hasMap, setHasMap] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page may have another map, or none
  useEffect(() => {
    const look = (): void => setHasMap(document.querySelector('[data-map-stage]') !== null);
    look();
    const later = setTimeout(look, 1500);
    return () => clearTimeout(later);
  }, [pathname]);
  const toMap = (): void => {
    const map = mapOfPage();
    map?.focus();
    map?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      {hasMap && (
        <button type="button" className="skip-link" onClick={toMap}>
          {t('skipToMap')}
        </button>
      )}
    </>
  );
}
