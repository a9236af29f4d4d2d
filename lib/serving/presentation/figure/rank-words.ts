import type { RankedFigure } from '@/lib/serving/presentation/ranking';

export interface RankInWords extends RankedFigure {
  rankLow?: number | null;
  rankHigh?: number | null;
}

/** Words under `ranks` of the locale files. */
export type RankTranslator = (key: string, values?: Record<string, string | number>) => string;

/** The rank of a place with its uncertainty: "17th of 508, could be 9th–44th"; why there is none where there is none. */
export function rankWords(row: RankInWords, t: RankTranslator): string {
  const { rank, of, tied, tooFew } = row;
  const words = rank === null ? t(tooFew ? 'tooFew' : 'none') : t(tied ? 'tied' : 'ranked', { rank, of });
  const range = couldBe(row, t);
  return range === null ? words : t('joined', { words, range });
}

/** The range alone, "could be 9th–44th"; null where there is none, or where it is the rank itself. */
export function couldBe({ rank, rankLow, rankHigh }: RankInWords, t: RankTranslator): string | null {
  if (typeof rankLow !== 'number' || typeof rankHigh !== 'number') return null;
  return rankLow === rank && rankHigh === rank ? null : t('range', { low: rankLow, high: rankHigh });
}
