'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { roles } from '@/lib/serving/access/role';
import styles from './form.module.css';
import { FormProblem, type Problem } from './form-problem';
import { NameField } from './name-field';
import { PlacePicker } from './place-picker';
import { ShownOnce } from './shown-once';

/** A link to hand over, shown once; or why none was made. */
export type InviteOutcome = { link: string; name: string; until: string } | Problem;

export interface InviteFormProps {
  action(before: InviteOutcome | null, form: FormData): Promise<InviteOutcome>;
  namesUrl: string | null;
}

/** Makes a one-time link for somebody new: name, e-mail address, role and area. */
export function InviteForm({ action, namesUrl }: InviteFormProps) {
  const t = useTranslations('access');
  const roleNames = useTranslations('access.roles');
  const [outcome, send, isSending] = useActionState(action, null);
  const made = outcome && 'link' in outcome ? outcome : null;
  const problem = outcome && 'code' in outcome ? outcome : null;
  return (
    <form action={send}>
      <FormProblem problem={problem} />
      {made && <ShownOnce words={t('inviteReady', { name: made.name, until: made.until })} secret={made.link} />}
      <div className={styles.row}>
        <NameField label={t('name')} name="name" given={problem?.name} />
        <TextInput
          className={styles.grow}
          label={t('email')}
          name="email"
          type="email"
          dir="ltr"
          required
          withAsterisk={false}
          defaultValue={problem?.email ?? ''}
        />
        <NativeSelect
          className={styles.grow}
          label={t('yourRole')}
          name="role"
          data={roles.map((role) => ({ value: role, label: roleNames(role) }))}
        />
      </div>
      <PlacePicker namesUrl={namesUrl} chosen={[]} key={made?.link ?? 'place'} />
      <p className={styles.quiet}>{t('scopeHint')}</p>
      <Button type="submit" loading={isSending}>
        {t('inviteSubmit')}
      </Button>
    </form>
  );
}
