import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { FindingWordsProps } from '@/lib/pages/hotspots/finding-words-props';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Cluster } from '@/lib/serving/presentation/hotspots/cluster';

const confidence = '95 %';

/** What was found, in sentences: clusters and single places on either side, how sure, how many families, and what limits the answer. */
export function FindingWords({ run, clusters, islands, brief }: FindingWordsProps) {
  const t = useTranslations('hotspots');
  const language = useLocale() as Language;
  const sides = (['hot', 'cold'] as const).map((side) => ({
    side,
    own: clusters.filter((each) => each.side === side && !each.isIsolated),
    alone: clusters.filter((each) => each.side === side && each.isIsolated),
  }));
  const ordered = clusters[0]?.side === 'cold' ? sides.reverse() : sides;
  const cautions = run.cautions.split(',').filter((each) => each !== '' && each !== 'islands');
  const void_ = cautions.includes('no-figures') || cautions.includes('constant');
  return (
    <>
      {!void_ &&
        (brief ? ordered.slice(0, 1) : ordered).map(({ side, own, alone }) => (
          <p key={side}>
            {t('sentence', {
              clusters: own.length,
              side: t(`side.${side}`),
              confidence,
              judged: t(`judgment.${run.corrected ? 'yes' : 'no'}`),
              places: own.reduce((sum, { codes }) => sum + codes.length, 0),
              households: householdsOf(own, language),
            })}
            {alone.length > 0 &&
              ` ${t(`isolatedSentence.${side}`, { count: alone.length, households: householdsOf(alone, language) })}`}
          </p>
        ))}
      {cautions
        .filter((caution) => !brief || caution === 'none-pass')
        .map((caution) => (
          <p key={caution} data-caution={caution}>
            {t(`cautions.${caution}`, { parts: run.parts })}
          </p>
        ))}
      {!brief && islands.length > 0 && (
        <p data-caution="islands">{t('islands', { count: islands.length, names: named(islands, language) })}</p>
      )}
    </>
  );
}

const few = 8;

const named = (names: readonly string[], language: Language): string =>
  names.slice(0, few).join(language === 'ur' ? '، ' : ', ') + (names.length > few ? ' …' : '');

function householdsOf(clusters: readonly Cluster[], language: Language): string {
  const parts = clusters.map(({ households }) => households);
  if (parts.some((part) => part === null)) return '–';
  return formatNumber(
    parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
    { decimals: 0, language },
  );
}
