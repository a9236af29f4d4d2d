import { useTranslations } from 'next-intl';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { ExplainedFigure } from '@/components/indicator/explained-figure';
import { ShownValue } from '@/components/indicator/shown-value';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Wide } from '@/components/ui/wide';
import type { Gap } from '@/lib/pages/coverage/gaps';

/** Every gap under the one it is headlined by, each named by what it compares, so that none is taken for another. */
export function GapsPanel({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations('coverage');
  return (
    <Panel title={t('gapsTitle')}>
      <Wide label={t('gapsTitle')}>
        <DataTable
          caption={t('gapsTitle')}
          columns={[
            { title: t('gapColumns.compared') },
            { title: t('gapColumns.households'), isNumber: true },
            { title: t('gapColumns.people'), isNumber: true },
            { title: t('gapColumns.share'), isNumber: true },
            { title: t('gapColumns.of') },
          ]}
          rows={gaps.map(({ kind, households, people, share }) => ({
            key: kind,
            cells: [
              t(`gaps.${kind}.compared`),
              <ExplainedFigure key="households" {...households} isBrief />,
              <ShownValue key="people" figure={people.figure} measure={people.measure} isBrief />,
              <ExplainedFigure key="share" {...share} isBrief />,
              t(`gaps.${kind}.of`),
            ],
          }))}
        />
      </Wide>
      <EstimateNote figures={gaps.map(({ households }) => households.figure)} />
      <p>{t('gapsNote')}</p>
    </Panel>
  );
}
