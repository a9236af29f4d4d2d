import { useTranslations } from 'next-intl';

/** Breakdowns and their categories in words; a category without words of its own (a year, a size) stands as it is. */
export function useCategoryWords() {
  const t = useTranslations('breakdowns');
  const wordsOf = (key: string, otherwise: string): string => (t.has(key) ? t(key) : otherwise);
  return {
    breakdownWords: (breakdown: string): string => wordsOf(`${breakdown}.title`, breakdown),
    categoryWords: (breakdown: string, category: string): string => wordsOf(`${breakdown}.${category}`, category),
  };
}
