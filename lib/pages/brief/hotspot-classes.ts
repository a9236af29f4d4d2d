import { categoryMap } from '@/lib/serving/presentation/category-map';
import { findingCategories } from '@/lib/serving/presentation/finding-palette';
import type { Cluster } from '@/lib/serving/presentation/hotspots/cluster';
import { judgedBy } from '@/lib/serving/presentation/hotspots/judged-by';
import { printP } from '@/lib/serving/presentation/hotspots/print-p';
import { clustersOnPage } from '../hotspots/clusters-on-page';
import type { HotspotAnswer } from '../hotspots/compute-hotspots';
import { hotspotsOf } from '../hotspots/hotspots';
import type { BriefClasses, ClassedPage } from './brief-classes';
import { countWords } from './count-words';
import { isolated } from './isolated';
import type { Words } from './words';

/** The classes of the hotspots as on screen; null where the question has no answer, and the figures stand instead. */
export async function hotspotClasses({ page, measured, drawn, t }: ClassedPage): Promise<BriefClasses | null> {
  const outcome = await hotspotsOf(page, measured);
  if ('refusal' in outcome) return null;
  const { rows, run } = outcome.answer;
  const found = new Map(rows.map((row) => [row.place_code, row.class]));
  const categories = findingCategories(run.statistic, measured.measure.betterWhen);
  const classed = categoryMap(
    measured.rows.map(({ code, status }) => {
      const each = found.get(code);
      return { code, status, category: each === undefined || each === 'no-data' ? null : each };
    }),
    categories,
    drawn,
  );
  return {
    classed,
    title: t(`hotspots.statistics.${run.statistic}`),
    wordsOf: (index) => t(`hotspots.classes.${categories[index]?.id ?? 'no-data'}`),
    notes: [
      t('legend.places', { count: classed.places }),
      t('hotspots.legend.need'),
      ...(await saying(page, measured, outcome.answer, t)),
    ],
  };
}

/** How the answer was judged, how many clusters and single places there are, and what limits it. */
async function saying(
  page: ClassedPage['page'],
  measured: ClassedPage['measured'],
  answer: HotspotAnswer,
  t: Words,
): Promise<string[]> {
  const { run } = answer;
  const { clusters } = await clustersOnPage(page, measured, answer);
  const need = clusters.filter(({ isNeed }) => isNeed);
  const [own, alone] = [need.filter((each) => !each.isIsolated), need.filter((each) => each.isIsolated)];
  const [sentence, values] = judgedBy(run);
  const places = own.reduce((sum, { codes }) => sum + codes.length, 0);
  const side = need[0]?.side ?? (measured.measure.betterWhen === 'higher' ? 'cold' : 'hot');
  const householdsOf = (of: readonly Cluster[]): string => {
    const parts = of.map(({ households }) => households);
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return isolated(parts.some((part) => part === null) ? '–' : countWords(sum, page.language));
  };
  return [
    t(`hotspots.legend.${sentence}`, values),
    t('hotspots.method.permutationsWords', {
      count: countWords(run.permutations, page.language),
      seed: String(run.seed),
      least: printP(2 / (run.permutations + 1)),
    }),
    t('hotspots.sentence', {
      clusters: own.length,
      side: t(`hotspots.side.${side}`),
      confidence: '95 %',
      judged: t(`hotspots.judgment.${run.corrected ? 'yes' : 'no'}`),
      places,
      households: householdsOf(own),
    }),
    ...(alone.length > 0
      ? [t(`hotspots.isolatedSentence.${side}`, { count: alone.length, households: householdsOf(alone) })]
      : []),
    ...run.cautions
      .split(',')
      .filter((each) => each !== '' && each !== 'islands')
      .map((caution) => t(`hotspots.cautions.${caution}`, { parts: run.parts })),
  ];
}
