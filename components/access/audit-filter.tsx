import { useTranslations } from 'next-intl';
import styles from './form.module.css';

export interface AuditChoice {
  who: string | null;
  act: string | null;
  about: string | null;
  from: string | null;
  until: string | null;
}

export interface AuditFilterProps {
  choice: AuditChoice;
  /** Everybody an entry may be of; empty where the viewer sees only their own. */
  people: readonly { id: string; name: string }[];
}

/** Finds entries by who, what and when; the choice stands in the link. */
export function AuditFilter({ choice, people }: AuditFilterProps) {
  const t = useTranslations('access');
  const fields = [
    ['act', 'text'],
    ['about', 'text'],
    ['from', 'date'],
    ['until', 'date'],
  ] as const;
  return (
    <form method="get" className={styles.row}>
      {people.length > 0 && (
        <label>
          {t('who')}
          <select name="who" defaultValue={choice.who ?? ''}>
            <option value="">{t('everybody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {fields.map(([name, type]) => (
        <label key={name}>
          {t(`filter.${name}`)}
          <input name={name} type={type} defaultValue={choice[name] ?? ''} maxLength={80} autoComplete="off" />
        </label>
      ))}
      <button type="submit">{t('filter.show')}</button>
    </form>
  );
}
