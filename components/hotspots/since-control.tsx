'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import styles from '../indicator/measure-controls.module.css';
import { useView } from '../ui/use-view';

/** Which earlier snapshot the change is counted from. */
export function SinceControl({
  offered,
  chosen,
}: {
  offered: readonly { id: string; title: string }[];
  chosen: string;
}) {
  const t = useTranslations('hotspots.since');
  const { show, isPending } = useView();
  const listens = useMounted();
  return (
    <form
      className={styles.controls}
      aria-label={t('choose')}
      aria-busy={isPending}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.fields} disabled={!listens}>
        <NativeSelect
          label={t('choose')}
          size="xs"
          value={chosen}
          data={offered.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => {
            const id = event.currentTarget.value;
            show({ since: id === offered[0]?.id ? null : id });
          }}
        />
      </fieldset>
    </form>
  );
}
