'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { roles } from '@/lib/access/role';
import styles from './form.module.css';
import { FormProblem, type Problem } from './form-problem';
import { PlacePicker } from './place-picker';

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
  const problem = outcome && 'code' in outcome ? outcome : null;
  return (
    <form action={send}>
      <FormProblem problem={problem} />
      {outcome && 'link' in outcome && (
        <div role="status">
          <p>{t('inviteReady', { name: outcome.name, until: outcome.until })}</p>
          <code className={styles.link} dir="ltr">
            {outcome.link}
          </code>
        </div>
      )}
      <div className={styles.row}>
        <TextInput
          className={styles.grow}
          label={t('name')}
          name="name"
          maxLength={120}
          required
          withAsterisk={false}
          defaultValue={problem?.name ?? ''}
        />
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
      <PlacePicker namesUrl={namesUrl} chosen={[]} key={outcome && 'link' in outcome ? outcome.link : 'place'} />
      <p className={styles.quiet}>{t('scopeHint')}</p>
      <Button type="submit" loading={isSending}>
        {t('inviteSubmit')}
      </Button>
    </form>
  );
}
