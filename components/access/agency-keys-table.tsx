import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { DataTable } from '../ui/data-table';
import styles from './form.module.css';

export interface AgencyKeysTableProps {
  action(form: FormData): Promise<void>;
  keys: readonly {
    id: string;
    agency: string;
    programmes: readonly string[];
    /** Names of the places of its area; null for the nation. */
    places: readonly string[] | null;
    standing: 'in-force' | 'by-hand' | 'walk' | 'run-out' | 'revoked';
    until: string | null;
    lastUsed: string | null;
    askedToday: number;
  }[];
}

/** Keys of executing agencies, and what an administrator does with one. */
export function AgencyKeysTable({ action, keys }: AgencyKeysTableProps) {
  const t = useTranslations('agencyKeys');
  const access = useTranslations('access');
  const standings = useTranslations('agencyKeys.standings');
  if (keys.length === 0) return <p>{t('none')}</p>;
  return (
    <div className={styles.scroll}>
      <DataTable
        caption={t('title')}
        columns={[
          { title: t('agency') },
          { title: t('programmes') },
          { title: access('yourScope') },
          { title: access('status') },
          { title: t('lastUsed') },
          { title: t('askedToday'), isNumber: true },
          { title: access('change') },
        ]}
        rows={keys.map((key) => ({
          key: key.id,
          cells: [
            <span key="agency">
              <bdi>{key.agency}</bdi>
              <br />
              <bdi className={styles.quiet}>{key.id.slice(0, 12)}</bdi>
            </span>,
            key.programmes.join(' · '),
            key.places === null ? access('nation') : key.places.join(' · ') || access('nowhere'),
            <span key="standing">
              {standings(key.standing)}
              {key.until && <span className={styles.quiet}> · {t('until', { day: key.until })}</span>}
            </span>,
            key.lastUsed ?? t('never'),
            key.askedToday,
            key.standing === 'revoked' ? (
              '–'
            ) : (
              <form key="change" action={action} className={styles.row}>
                <input type="hidden" name="key" value={key.id} />
                <PauseButton agency={key.agency} isPaused={key.standing === 'by-hand' || key.standing === 'walk'} />
                <Button
                  type="submit"
                  name="do"
                  value="revoke"
                  variant="default"
                  size="xs"
                  aria-label={t('revokeOf', { agency: key.agency })}
                >
                  {t('revoke')}
                </Button>
              </form>
            ),
          ],
        }))}
      />
    </div>
  );
}

function PauseButton({ agency, isPaused }: { agency: string; isPaused: boolean }) {
  const t = useTranslations('agencyKeys');
  return (
    <Button
      type="submit"
      name="do"
      value={isPaused ? 'resume' : 'pause'}
      variant="default"
      size="xs"
      aria-label={t(isPaused ? 'resumeOf' : 'pauseOf', { agency })}
    >
      {t(isPaused ? 'resume' : 'pause')}
    </Button>
  );
}
