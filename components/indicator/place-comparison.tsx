import { useTranslations } from 'next-intl';
import type { ComparedIndicator } from '@/lib/pages/place/compared-indicator';
import type { Level } from '@/lib/science/geography/level';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { EstimateNote } from './estimate-note';
import { ExplainedFigure } from './explained-figure';
import { ShownValue } from './shown-value';

export interface PlaceComparisonProps {
  entries: readonly ComparedIndicator[];
  /** `above` is null where the parent is the nation itself. */
  names: { here: string; above: string | null; aboveLevel: Level };
}

/** Groups with more rows are folded at first: programmes alone hold over a hundred. */
const mostOpen = 12;

/** Every indicator of a place beside its parent and the nation. */
export function PlaceComparison({ entries, names }: PlaceComparisonProps) {
  const t = useTranslations('places');
  const themes = useTranslations('themes');
  const levels = useTranslations('levels');
  return (
    <>
      <DataTable
        caption={t('comparison')}
        fold={{ count: (count) => t('inGroup', { count }), openUpTo: mostOpen }}
        columns={[
          { title: t('indicator') },
          { title: names.here, isNumber: true },
          ...(names.above === null ? [] : [{ title: `${names.above} (${levels(names.aboveLevel)})`, isNumber: true }]),
          { title: t('nation'), isNumber: true },
        ]}
        rows={entries.map(({ theme, measure, explanation, here, above, nation }) => ({
          key: measure.id,
          group: themes(theme),
          cells: [
            <Link key="id" href={`/indicators/${measure.id}`}>
              {measure.title}
            </Link>,
            <ExplainedFigure key="here" figure={here} measure={measure} explanation={explanation} hasInterval />,
            ...(names.above === null ? [] : [<ShownValue key="above" figure={above} measure={measure} />]),
            <ShownValue key="nation" figure={nation} measure={measure} />,
          ],
        }))}
      />
      <EstimateNote figures={entries.map(({ here }) => here)} />
    </>
  );
}
