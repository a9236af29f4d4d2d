import { missingSplits } from '@/lib/measures/monitoring/expected-splits';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { FrameworkRow } from '@/lib/serving/queries/framework';
import type { CatalogueEntry } from './catalogue-entry';

/** The framework of the sources in the language of the page: what computes each entry or why nothing does. */
export function catalogueOf(
  page: PublishedPage,
  framework: readonly FrameworkRow[],
  words: (key: string) => string,
): CatalogueEntry[] {
  const isUrdu = page.language === 'ur';
  const listed = (splits: readonly string[]): string =>
    splits.map((each) => words(`split.${each}`)).join(words('comma'));
  return framework.map((row) => {
    const indicator = page.indicators.find((each) => each.indicator_id === row.indicator_id);
    const asked = row.disaggregation.split(',').filter(Boolean);
    return {
      id: row.framework_id,
      group: words(`group.${row.theme_group}`),
      name: isUrdu ? row.name_ur : row.name_en,
      indicator: indicator
        ? { id: indicator.indicator_id, title: isUrdu ? indicator.title_ur : indicator.title_en }
        : null,
      reason: isUrdu ? row.reason_ur : row.reason_en,
      asked: listed(asked),
      missing: indicator ? listed(missingSplits(asked, indicator.breakdowns.split(','))) : '',
      source: row.source,
    };
  });
}
