import { useTranslations } from 'next-intl';
import { DataTable } from '../ui/data-table';
import styles from './form.module.css';
import { PersonForm, type PersonFormProps } from './person-form';

export interface PeopleTableProps extends Pick<PersonFormProps, 'action' | 'namesUrl'> {
  people: readonly (PersonFormProps['person'] & {
    email: string;
    isNation: boolean;
    sessions: number;
    /** Nobody changes herself. */
    isViewer: boolean;
  })[];
}

/** Everybody with an account: role, area, standing, open sessions, and what an administrator may change. */
export function PeopleTable({ people, action, namesUrl }: PeopleTableProps) {
  const t = useTranslations('access');
  const roles = useTranslations('access.roles');
  return (
    <div className={styles.scroll}>
      <DataTable
        caption={t('peopleTitle')}
        columns={[
          { title: t('name') },
          { title: t('yourRole') },
          { title: t('yourScope') },
          { title: t('status') },
          { title: t('openSessions'), isNumber: true },
          { title: t('change') },
        ]}
        rows={people.map((person) => ({
          key: person.id,
          cells: [
            <span key="name">
              <bdi>{person.name}</bdi>
              <br />
              <bdi className={styles.quiet}>{person.email}</bdi>
            </span>,
            roles(person.role),
            person.isNation ? t('nation') : person.places.map(({ name }) => name).join(' · ') || t('nowhere'),
            t(person.disabled ? 'disabled' : 'active'),
            person.sessions,
            person.isViewer ? (
              '–'
            ) : (
              <details key="change" className={styles.change}>
                <summary>{t('change')}</summary>
                <PersonForm action={action} namesUrl={namesUrl} person={person} />
              </details>
            ),
          ],
        }))}
      />
    </div>
  );
}
