'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type Role, roles } from '@/lib/serving/access/role';
import styles from './form.module.css';
import { FormProblem, type Problem } from './form-problem';
import type { InviteOutcome } from './invite-form';
import { PlacePicker } from './place-picker';
import { ShownOnce } from './shown-once';

export type PersonOutcome = InviteOutcome | { done: 'changed' | 'sessionsEnded'; name: string } | Problem;

export interface PersonFormProps {
  action(before: PersonOutcome | null, form: FormData): Promise<PersonOutcome>;
  namesUrl: string | null;
  person: {
    id: string;
    name: string;
    role: Role;
    places: readonly { code: string; name: string }[];
    disabled: boolean;
  };
}

/** What an administrator does with one person: role, area, standing, sessions, a new password. */
export function PersonForm({ action, namesUrl, person }: PersonFormProps) {
  const t = useTranslations('access');
  const roleNames = useTranslations('access.roles');
  const [outcome, send, isSending] = useActionState(action, null);
  return (
    <form action={send}>
      <input type="hidden" name="person" value={person.id} />
      <FormProblem problem={outcome && 'code' in outcome ? outcome : null} />
      {outcome && 'done' in outcome && <p role="status">{t(outcome.done, { name: outcome.name })}</p>}
      {outcome && 'link' in outcome && (
        <ShownOnce words={t('inviteReady', { name: outcome.name, until: outcome.until })} secret={outcome.link} />
      )}
      <NativeSelect
        label={t('yourRole')}
        name="role"
        defaultValue={person.role}
        data={roles.map((role) => ({ value: role, label: roleNames(role) }))}
      />
      <PlacePicker namesUrl={namesUrl} chosen={person.places} />
      <div className={styles.row}>
        <Button type="submit" name="do" value="save" loading={isSending}>
          {t('save')}
        </Button>
        <Button type="submit" name="do" value={person.disabled ? 'enable' : 'disable'} variant="default">
          {t(person.disabled ? 'enable' : 'disable')}
        </Button>
        <Button type="submit" name="do" value="end-sessions" variant="default">
          {t('endSessions')}
        </Button>
        <Button type="submit" name="do" value="new-password" variant="default">
          {t('newLink')}
        </Button>
      </div>
    </form>
  );
}
