import { useTranslations } from 'next-intl';
import styles from './zoom-controls.module.css';

interface Props {
  onZoom(steps: number): void;
  onFit(): void;
}

/** Closer, farther, and back to the whole place. */
export function ZoomControls({ onZoom, onFit }: Props) {
  const t = useTranslations('map');
  return (
    <div className={styles.controls}>
      <button type="button" aria-label={t('zoomIn')} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={t('zoomOut')} onClick={() => onZoom(-1)}>
        −
      </button>
      <button type="button" aria-label={t('fit')} onClick={onFit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </svg>
      </button>
    </div>
  );
}
