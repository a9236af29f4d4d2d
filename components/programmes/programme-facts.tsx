import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ProgrammeFactsProps } from '@/lib/pages/programmes/programme-facts-props';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';
import styles from './programme-facts.module.css';

/** What is written of a programme: whom it serves, and its dated names, rules and amounts, each with its source and how sure it is. */
export function ProgrammeFacts(props: ProgrammeFactsProps) {
  const t = useTranslations('programmes');
  const language = useLocale() as Language;
  const print = (value: number): string => formatNumber(value, { decimals: value % 1 === 0 ? 0 : 2, language });
  const unknown = <span className={styles.unknown}>{t('unknown')}</span>;
  const day = (on: string | null, precision: string | null, otherwise: string) => {
    if (on === null) return otherwise;
    const kept = precision === 'year' || precision === 'fiscal year' ? 4 : precision === 'month' ? 7 : 10;
    return <bdi>{on.slice(0, kept)}</bdi>;
  };
  const sure = ({ source, confidence }: Pick<ProgrammeFactsProps['names'][number], 'source' | 'confidence'>) => (
    <>
      {source ?? t('noSource')}{' '}
      <small className={styles.sure}>({t(`confidence.${confidence.replaceAll(' ', '_')}`)})</small>
    </>
  );
  const facts: [string, string | null][] = [
    [t('kindOf'), t(`kinds.${props.kind}`)],
    [t('target'), props.target],
    [t('unitOf'), t(`units.${props.unit}`)],
    [t('condition'), props.condition ?? t('noCondition')],
    [t('benefit'), props.benefit],
    [t('schedule'), props.schedule && t(`schedules.${props.schedule}`)],
    [t('notes'), props.notes],
  ];
  const dates = [{ title: t('from') }, { title: t('to') }];
  const source = { title: t('source') };
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, text]) =>
          text === null && (name === t('notes') || name === t('benefit')) ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text ?? unknown}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('source')}</dt>
          <dd>{sure(props)}</dd>
        </div>
      </dl>
      <details className={styles.history} open>
        <summary>{t('rules')}</summary>
        <Wide label={t('rules')}>
          <DataTable
            caption={t('rules')}
            columns={[...dates, { title: t('cutOff'), isNumber: true }, { title: t('conditions') }, source]}
            rows={props.rules.map((rule) => ({
              key: rule.key,
              cells: [
                day(rule.from, rule.precision, t('start')),
                day(rule.to, rule.precision, t('now')),
                rule.cutOff === null ? unknown : <bdi key="cutOff">{print(rule.cutOff)}</bdi>,
                <span key="words" className={styles.words}>
                  {rule.words} {rule.area !== null && t('area', { count: rule.area })}
                </span>,
                sure(rule),
              ],
            }))}
          />
        </Wide>
      </details>
      {props.amounts.length > 0 && (
        <details className={styles.history}>
          <summary>{t('amounts')}</summary>
          <Wide label={t('amounts')}>
            <DataTable
              caption={t('amounts')}
              columns={[...dates, { title: t('rupees'), isNumber: true }, { title: t('whom') }, source]}
              rows={props.amounts.map((amount) => ({
                key: amount.key,
                cells: [
                  day(amount.from, amount.precision, t('start')),
                  day(amount.to, amount.precision, t('now')),
                  amount.pkr === null ? (
                    unknown
                  ) : (
                    <span key="rupees">
                      <bdi>
                        {print(amount.pkr)}
                        {amount.pkrTo === null ? '' : `–${print(amount.pkrTo)}`}
                      </bdi>{' '}
                      <small>{t(`per.${amount.per}`)}</small>
                    </span>
                  ),
                  amount.whom.map((each) => t(`groups.${each}`)).join(' · ') || t('everyone'),
                  sure(amount),
                ],
              }))}
            />
          </Wide>
        </details>
      )}
      <details className={styles.history}>
        <summary>{t('names')}</summary>
        <ul>
          {props.names.map((name) => (
            <li key={name.key}>
              {day(name.from, 'day', t('start'))}: {name.words} — {sure(name)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
