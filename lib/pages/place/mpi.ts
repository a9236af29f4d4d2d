import type { Bilingual } from '@/lib/core/language';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import type { MpiMeasure } from '@/lib/serving/presentation/figure/mpi-measure';
import { deprivations } from '@/lib/serving/queries/deprivations';
import { mpiDefinitions } from '@/lib/serving/queries/mpi-definitions';

/** What of a published definition is drawn. */
interface Defined {
  dimensions: { components: { id: string; title: Bilingual; weight: number }[] }[];
}

/** The multidimensional measures of a place: the one that is taken with its parts, the others with what they lack. */
export async function mpiOf({ ask, language, snapshot }: PublishedPage, place: string): Promise<MpiMeasure[]> {
  const [definitions, rows] = await Promise.all([ask(mpiDefinitions, {}), ask(deprivations, { place })]);
  return definitions.map((each) => {
    const isUrdu = language === 'ur';
    const { dimensions } = JSON.parse(each.definition) as Defined;
    const components = dimensions.flatMap((dimension) => dimension.components);
    const figure = (indicator: string, component: string) =>
      figureOf(
        rows.find((row) => row.indicator_id === indicator && row.category === component),
        snapshot,
      );
    const parts = components.map(({ id, title, weight }) => ({
      id,
      title: title[language],
      weight: weight / each.total_weight,
      deprived: figure('mpi_uncensored_headcount', id),
      censored: figure('mpi_censored_headcount', id),
      contribution: figure('mpi_contribution', id),
    }));
    return {
      id: each.mpi_id,
      title: isUrdu ? each.title_ur : each.title_en,
      components: components.length,
      lacks: (isUrdu ? each.lacks_ur : each.lacks_en).split('\n').filter((lack) => lack !== ''),
      parts: each.measured && each.computed ? parts : [],
    };
  });
}
