'use client';

import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import styles from './form.module.css';
import { FormProblem, type Problem } from './form-problem';

export interface LinkFormProps {
  action(before: Problem | null, form: FormData): Promise<Problem | null>;
  token: string;
  /** Whom the link is for; null for the first administrator, who says so herself. */
  email: string | null;
}

/** Chooses a password with a one-time link. */
export function LinkForm({ action, token, email }: LinkFormProps) {
  const t = useTranslations('access');
  const [problem, send, isSending] = useActionState(action, null);
  return (
    <form action={send} className={styles.form}>
      <FormProblem problem={problem} />
      <input type="hidden" name="token" value={token} />
      {email === null ? (
        <>
          <TextInput
            label={t('name')}
            name="name"
            autoComplete="name"
            maxLength={120}
            required
            withAsterisk={false}
            defaultValue={problem?.name ?? ''}
          />
          <TextInput
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            dir="ltr"
            required
            withAsterisk={false}
            defaultValue={problem?.email ?? ''}
          />
        </>
      ) : (
        <input type="hidden" name="email" autoComplete="username" value={email} />
      )}
      <TextInput
        label={t('newPassword')}
        description={t('passwordRule')}
        name="password"
        type="password"
        autoComplete="new-password"
        dir="ltr"
        required
        withAsterisk={false}
      />
      <TextInput
        label={t('passwordAgain')}
        name="again"
        type="password"
        autoComplete="new-password"
        dir="ltr"
        required
        withAsterisk={false}
      />
      <Button type="submit" loading={isSending}>
        {t('linkSubmit')}
      </Button>
    </form>
  );
}
