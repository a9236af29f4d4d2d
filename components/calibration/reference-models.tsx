import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { PmtModel } from '@/lib/science/pmt/model';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import styles from './desk.module.css';

/** Published scorecards and formulas with their sources and the households that prove them. */
export function ReferenceModels({ models }: { models: readonly PmtModel[] }) {
  const t = useTranslations('calibration.reference');
  const language = useLocale() as Language;
  return (
    <Panel title={t('title')}>
      <p className={styles.quiet}>{t('what')}</p>
      <div className={styles.models}>
        {models.map((model) => (
          <article key={model.id}>
            <h3>{model.title[language]}</h3>
            <p>
              <code>{model.id}</code> · {t('questions', { count: model.terms.length })} ·{' '}
              {model.lookups ? t('tables', { count: Object.keys(model.lookups).length }) : t('noTables')}
            </p>
            <p>{model.label[language]}</p>
            <p lang="en" dir="ltr">
              {model.author} · {model.source}
            </p>
            <p lang="en" dir="ltr" className={styles.quiet}>
              {model.licence}
            </p>
            {model.notes && <p>{model.notes[language]}</p>}
            <details>
              <summary>{t('vectors', { count: model.vectors?.length ?? 0 })}</summary>
              <Wide label={t('vectorsOf', { model: model.title[language] })}>
                <DataTable
                  caption={t('vectorsOf', { model: model.title[language] })}
                  columns={[
                    { title: t('answers') },
                    { title: t('score'), isNumber: true },
                    { title: t('likelihood'), isNumber: true },
                  ]}
                  rows={(model.vectors ?? []).map(({ record, score, total, likelihood }, at) => ({
                    key: String(at),
                    cells: [
                      <span key="answers" dir="ltr" className={styles.tight}>
                        {Object.entries(record)
                          .map(([column, value]) => `${column}=${value}`)
                          .join(' · ')}
                      </span>,
                      total === undefined || total === score ? String(score) : t('held', { score, total }),
                      likelihood ? `${likelihood.percent} %` : '–',
                    ],
                  }))}
                />
              </Wide>
            </details>
          </article>
        ))}
      </div>
    </Panel>
  );
}
