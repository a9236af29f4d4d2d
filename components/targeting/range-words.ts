import type { useTranslations } from 'next-intl';

/** The classes between edges in words; a class holds its lower edge. */
export function rangeWords(
  edges: readonly number[],
  words: (edge: number) => string,
  t: ReturnType<typeof useTranslations<'targeting'>>,
): string[] {
  const written = edges.map(words);
  return [
    t('ranges.below', { edge: written[0] ?? '' }),
    ...written.slice(1).map((high, index) => t('ranges.between', { low: written[index] ?? '', high })),
    t('ranges.from', { edge: written.at(-1) ?? '' }),
  ];
}
