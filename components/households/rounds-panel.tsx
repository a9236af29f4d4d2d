import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { HouseholdFile, OtherRound } from '@/lib/serving/records/open-household';

/** The same household id in every snapshot that is kept, this one first. */
export function RoundsPanel({ file }: { file: HouseholdFile }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const { record, scores, rounds, otherSnapshots } = file;
  const here: OtherRound = {
    snapshot: file.snapshot,
    asOf: file.asOf,
    place_code: record.place_code,
    surveyed_on: String(record.answers.surveyed_on),
    household_size: Number(record.answers.household_size),
    scores: scores.map(({ modelId, score }) => ({ modelId, score })),
  };
  return (
    <Panel title={t('roundsTitle')}>
      {rounds.length === 0 && <p>{t(otherSnapshots === 0 ? 'noOtherSnapshots' : 'noOtherRounds')}</p>}
      <DataTable
        caption={t('roundsTitle')}
        columns={[
          { title: t('extractOf') },
          { title: t('tableColumns.surveyed') },
          { title: t('tableColumns.size'), isNumber: true },
          ...scores.map(({ title }) => ({ title: title[language], isNumber: true })),
          { title: t('snapshot') },
        ]}
        rows={[here, ...rounds].map((round) => ({
          key: round.snapshot,
          cells: [
            formatDay(round.asOf, language),
            formatDay(round.surveyed_on, language),
            round.household_size,
            ...scores.map(({ modelId, decimals }) => {
              const score = round.scores.find((each) => each.modelId === modelId)?.score ?? null;
              return score === null ? t('noScore') : formatNumber(score, { decimals, language });
            }),
            <bdi key="snapshot">{round.snapshot}</bdi>,
          ],
        }))}
      />
    </Panel>
  );
}
