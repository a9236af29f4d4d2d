import { useTranslations } from 'next-intl';
import { PurposeFields } from '@/components/households/purpose-fields';
import { Panel } from '@/components/ui/panel';
import styles from './household-page.module.css';

/** Asks why a record is opened before it is; sending it opens the record. */
export function PurposeGate({ household, snapshot }: { household: string; snapshot: string | null }) {
  const t = useTranslations('households');
  return (
    <Panel title={t('gateTitle')}>
      <form method="get" className={styles.gate}>
        {snapshot && <input type="hidden" name="snapshot" value={snapshot} />}
        <p className="prose">{t('gateWhat', { household })}</p>
        <PurposeFields purpose={{ why: '', reference: '' }} />
        <button type="submit" className={styles.open}>
          {t('openRecord')}
        </button>
      </form>
    </Panel>
  );
}
