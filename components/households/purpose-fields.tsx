import { useTranslations } from 'next-intl';
import { type Purpose, purposes } from './purpose';
import styles from './search-form.module.css';

export interface PurposeFieldsProps {
  purpose: Purpose;
  /** Absent where a form sends the fields by itself. */
  onChange?: (purpose: Purpose) => void;
}

/** Why the record is opened, and the number of the case. */
export function PurposeFields({ purpose, onChange }: PurposeFieldsProps) {
  const t = useTranslations('households');
  return (
    <>
      <label className={styles.field}>
        {t('purpose')}
        <select
          name="why"
          required
          defaultValue={purpose.why}
          onChange={onChange && ((event) => onChange({ ...purpose, why: event.currentTarget.value as Purpose['why'] }))}
        >
          <option value="" disabled>
            {t('choosePurpose')}
          </option>
          {purposes.map((why) => (
            <option key={why} value={why}>
              {t(`purposes.${why}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('reference')}
        <input
          name="case"
          defaultValue={purpose.reference}
          maxLength={60}
          autoComplete="off"
          onChange={onChange && ((event) => onChange({ ...purpose, reference: event.currentTarget.value }))}
        />
      </label>
    </>
  );
}
