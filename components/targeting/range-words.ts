import type { useTranslations } from 'next-intl';

/** The classes between edges in words, shares in percent and changes of shares in points; a class holds its lower edge. */
export function rangeWords(
  edges: readonly number[],
  words: (edge: number) => string,
  t: ReturnType<typeof useTranslations<'targeting'>>,
  of: 'ranges' | 'rangesOfPoints' = 'ranges',
): string[] {
  const written = edges.map(words);
  return [
    t(`${of}.below`, { edge: written[0] ?? '' }),
    ...written.slice(1).map((high, index) => t(`${of}.between`, { low: written[index] ?? '', high })),
    t(`${of}.from`, { edge: written.at(-1) ?? '' }),
  ];
}
