'use client';

import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import styles from './form.module.css';
import { FormProblem, type Problem } from './form-problem';

export interface SignInFormProps {
  action(before: Problem | null, form: FormData): Promise<Problem | null>;
  /** The page that was asked; signing in leads back to it. */
  to: string;
}

/** E-mail address and password; works without scripts too. */
export function SignInForm({ action, to }: SignInFormProps) {
  const t = useTranslations('access');
  const [problem, send, isSending] = useActionState(action, null);
  return (
    <form action={send} className={styles.form}>
      <FormProblem problem={problem} />
      <input type="hidden" name="to" value={to} />
      <TextInput
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        dir="ltr"
        required
        withAsterisk={false}
        key={problem?.email}
        defaultValue={problem?.email ?? ''}
      />
      <TextInput
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        dir="ltr"
        required
        withAsterisk={false}
      />
      <Button type="submit" loading={isSending}>
        {t('signIn')}
      </Button>
    </form>
  );
}
