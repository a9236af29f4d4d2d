'use client';

import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import styles from './form.module.css';
import { FormProblem, type Problem } from './form-problem';
import { NameField } from './name-field';
import { PlacePicker } from './place-picker';
import { ShownOnce } from './shown-once';

/** A key to hand over, shown once; or why none was made. */
export type AgencyKeyOutcome = { key: string; agency: string } | Problem;

export interface AgencyKeyFormProps {
  action(before: AgencyKeyOutcome | null, form: FormData): Promise<AgencyKeyOutcome>;
  namesUrl: string | null;
  programmes: readonly { id: string; name: string }[];
}

/** Makes a key for an executing agency: name, programmes, last day and area. */
export function AgencyKeyForm({ action, namesUrl, programmes }: AgencyKeyFormProps) {
  const t = useTranslations('agencyKeys');
  const [outcome, send, isSending] = useActionState(action, null);
  const made = outcome && 'key' in outcome ? outcome : null;
  const problem = outcome && 'code' in outcome ? outcome : null;
  return (
    <form action={send}>
      <FormProblem problem={problem} />
      {made && <ShownOnce words={t('ready', { agency: made.agency })} secret={made.key} />}
      <div className={styles.row}>
        <NameField label={t('agency')} name="agency" given={problem?.name} />
        <TextInput
          className={styles.grow}
          label={t('lastDay')}
          description={t('lastDayHint')}
          name="last_day"
          type="date"
        />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t('programmes')}</legend>
        {programmes.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="programme" value={id} /> {name}
          </label>
        ))}
        {programmes.length === 0 && <p className={styles.quiet}>{t('noProgrammes')}</p>}
      </fieldset>
      <PlacePicker namesUrl={namesUrl} chosen={[]} key={made?.key ?? 'place'} />
      <p className={styles.quiet}>{t('hint')}</p>
      <Button type="submit" loading={isSending}>
        {t('make')}
      </Button>
    </form>
  );
}
