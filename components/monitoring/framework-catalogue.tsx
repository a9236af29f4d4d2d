'use client';

import { TextInput } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CatalogueEntry } from '@/lib/pages/monitoring/catalogue-entry';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import styles from './framework-catalogue.module.css';

/** The framework as its sources list it: what computes each indicator, or why the tables do not allow it; searchable by any word. */
export function FrameworkCatalogue({ entries }: { entries: readonly CatalogueEntry[] }) {
  const t = useTranslations('monitoring');
  const [text, setText] = useState('');
  const listens = useMounted();
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    const whole = [entry.id, entry.name, entry.group, entry.indicator?.title, entry.reason, entry.asked, entry.source]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
  return (
    <div className={styles.catalogue}>
      <TextInput
        label={t('search')}
        size="xs"
        maw="22rem"
        disabled={!listens}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" className={styles.count}>
        {t('found', { found: found.length, count: entries.length })}
      </p>
      <DataTable
        caption={t('catalogue', { count: entries.length })}
        columns={[
          { title: t('indicator') },
          { title: t('computedBy') },
          { title: t('askedSplits') },
          { title: t('source') },
        ]}
        rows={found.map((entry) => ({
          key: entry.id,
          group: entry.group,
          cells: [
            entry.name,
            entry.indicator ? (
              <Link key="by" href={`/indicators/${entry.indicator.id}`}>
                {entry.indicator.title}
              </Link>
            ) : (
              <span key="by" className={styles.reason}>
                {entry.reason}
              </span>
            ),
            <span key="asked">
              {entry.asked}
              {entry.missing && (
                <small className={styles.missing}>{t('splitsMissing', { splits: entry.missing })}</small>
              )}
            </span>,
            <bdi key="source" className={styles.source}>
              {entry.source}
            </bdi>,
          ],
        }))}
      />
    </div>
  );
}
