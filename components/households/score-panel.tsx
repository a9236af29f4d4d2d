import { useLocale, useTranslations } from 'next-intl';
import { type WaterfallBar, WaterfallChart } from '@/components/households/waterfall-chart';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { directionOf, type Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { ScoreAccount } from '@/lib/serving/records/score-account';
import { MissingAnswersList } from './missing-answers-list';
import { OtherAnswersTable } from './other-answers-table';

const exact = (value: number, language: Language, signed = true): string =>
  formatNumber(value, { decimals: 6, language, signed });

/** How one model came to the score: a sentence, the waterfall with its table, what would move it and what is missing. */
export function ScorePanel({ account }: { account: ScoreAccount }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const bars = barsOf(account, language, {
    start: t('waterfall.start'),
    rounding: t('waterfall.rounding'),
    score: t('waterfall.score'),
  });
  const { score, cutOff, distance, decimals } = account;
  const print = (value: number) => formatNumber(value, { decimals, language });
  return (
    <Panel title={account.title[language]} aside={<small>{account.label[language]}</small>}>
      <p className="prose">
        {score === null
          ? t('noScoreWhy')
          : cutOff === null || distance === null
            ? t('scoreNoLine', { score: print(score) })
            : t(distance <= 0 ? 'scoreWithin' : 'scoreAbove', {
                score: print(score),
                line: print(cutOff),
                distance: print(Math.abs(distance)),
              })}
      </p>
      {bars.length > 0 && (
        <>
          <WaterfallChart
            title={t('waterfall.title', { model: account.title[language] })}
            bars={bars}
            direction={directionOf(language)}
            cutOff={cutOff === null ? null : { value: cutOff, label: t('waterfall.line', { line: print(cutOff) }) }}
          />
          <details>
            <summary>{t('asTable')}</summary>
            <DataTable
              caption={t('waterfall.title', { model: account.title[language] })}
              columns={[
                { title: t('question') },
                { title: t('answer') },
                { title: t('points'), isNumber: true },
                { title: t('sumSoFar'), isNumber: true },
              ]}
              rows={bars.map((bar) => ({
                key: bar.label,
                cells: [
                  bar.label,
                  bar.answer,
                  bar.kind === 'score' ? '' : exact(bar.to - bar.from, language),
                  exact(bar.to, language, false),
                ],
              }))}
            />
          </details>
        </>
      )}
      {account.missingAnswers && (
        <MissingAnswersList missing={account.missingAnswers} account={account} isScored={score !== null} />
      )}
      {score !== null && cutOff !== null && <OtherAnswersTable account={account} />}
      {score === null && <Notice icon="empty">{t('askMissing')}</Notice>}
    </Panel>
  );
}

function barsOf(
  { steps, contributions, features, score }: ScoreAccount,
  language: Language,
  words: { start: string; rounding: string; score: string },
): WaterfallBar[] {
  if (score === null) return [];
  const answers = new Map(contributions.map((each) => [each.feature, each.words.value[language]]));
  const bars = steps.map(
    ({ kind, feature, from, to, points: change }): WaterfallBar => ({
      kind,
      from,
      to,
      label: kind === 'term' ? (features[feature ?? '']?.[language] ?? feature ?? '') : words[kind],
      answer: feature === null ? '' : (answers.get(feature) ?? ''),
      points: formatNumber(change, { decimals: 2, language, signed: true }),
    }),
  );
  const last: WaterfallBar = {
    kind: 'score',
    from: 0,
    to: score,
    label: words.score,
    answer: '',
    points: formatNumber(score, { decimals: 2, language }),
  };
  return [...bars, last];
}
