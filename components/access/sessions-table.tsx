import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { DataTable } from '../ui/data-table';
import styles from './form.module.css';

export interface SessionsTableProps {
  action(form: FormData): Promise<void>;
  sessions: readonly { id: string; started: string; ends: string; browser: string; isThis: boolean }[];
}

/** One's own open sessions; each but this one can be ended. */
export function SessionsTable({ action, sessions }: SessionsTableProps) {
  const t = useTranslations('access');
  return (
    <div className={styles.scroll}>
      <DataTable
        caption={t('sessions')}
        columns={[{ title: t('started') }, { title: t('ends') }, { title: t('browser') }, { title: t('end') }]}
        rows={sessions.map((session) => ({
          key: session.id,
          cells: [
            session.started,
            session.ends,
            <bdi key="browser" className={styles.quiet}>
              {session.browser}
            </bdi>,
            session.isThis ? (
              t('thisSession')
            ) : (
              <form key="end" action={action}>
                <input type="hidden" name="session" value={session.id} />
                <Button type="submit" variant="default" size="xs" aria-label={t('endSession', { at: session.started })}>
                  {t('end')}
                </Button>
              </form>
            ),
          ],
        }))}
      />
    </div>
  );
}
