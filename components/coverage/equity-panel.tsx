import { useLocale, useTranslations } from 'next-intl';
import { FifthsTable } from '@/components/coverage/fifths-table';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/core/language';
import type { Coverage } from '@/lib/pages/coverage/coverage';
import { formatNumber } from '@/lib/serving/presentation/format-number';

/** How a programme is shared out: fifths of consumption, the concentration index of each outcome with its error, and places apart. */
export function EquityPanel({
  coverage: { fifths, concentrations, disparity },
  fileHref,
}: {
  coverage: Coverage;
  fileHref: string;
}) {
  const t = useTranslations('coverage');
  const levels = useTranslations('coverage.outcomes');
  const language = useLocale() as Language;
  const print = (value: number, decimals: number) => formatNumber(value, { decimals, language });
  const shown = (['paid', 'enrolled', 'eligible'] as const).find((each) =>
    fifths.some(({ outcome }) => outcome === each),
  );
  const money = concentrations.find(({ outcome }) => outcome === 'money');
  return (
    <Panel
      title={t('equity')}
      aside={
        shown && (
          <a href={fileHref} download>
            CSV
          </a>
        )
      }
    >
      {shown === undefined ? (
        <p>{t('noFifths')}</p>
      ) : (
        <>
          <p>
            {t('fifthsOf', { outcome: levels(shown) })}{' '}
            {money && t(money.concentration < 0 ? 'proPoor' : 'proRich', { index: print(money.concentration, 3) })}
          </p>
          <FifthsTable fifths={fifths.filter(({ outcome }) => outcome === shown)} />
          <DataTable
            caption={t('concentration')}
            columns={[
              { title: t('outcome') },
              { title: t('concentration'), isNumber: true },
              { title: t('interval'), isNumber: true },
              { title: t('normalised'), isNumber: true },
            ]}
            rows={concentrations.map((row) => ({
              key: row.outcome,
              cells: [
                levels(row.outcome),
                print(row.concentration, 3),
                `${print(row.concentration - 1.96 * row.standard_error, 3)} – ${print(row.concentration + 1.96 * row.standard_error, 3)}`,
                row.normalised === null ? t('notApplicable') : print(row.normalised, 3),
              ],
            }))}
          />
          <p>{t('equityNote')}</p>
        </>
      )}
      <h3>{t('disparity')}</h3>
      {disparity === null ? (
        <p>{t('fewPlaces')}</p>
      ) : (
        <p>
          {t('disparityReading', {
            places: print(disparity.places, 0),
            low: print(100 * disparity.low, 1),
            high: print(100 * disparity.high, 1),
            ratio: Number.isFinite(disparity.ratio) ? print(disparity.ratio, 2) : '∞',
            variation: print(disparity.variation, 3),
          })}{' '}
          {disparity.groups > 1 && t('theilReading', { theil: print(disparity.between, 4), groups: disparity.groups })}
        </p>
      )}
    </Panel>
  );
}
