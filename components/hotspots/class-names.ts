import { useTranslations } from 'next-intl';

/** The names of spatial classes and of changes, from the one list of words. */
export function useClassNames() {
  const t = useTranslations('hotspots');
  return {
    className: (id: string): string => t(`classes.${id}`),
    changeName: (id: string): string => t(`changes.${id}`),
    verdictName: (id: string): string => t(`verdicts.${id}`),
  };
}
