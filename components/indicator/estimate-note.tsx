import { useLocale } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { estimateWords } from '@/lib/serving/presentation/estimate-words';
import type { Figure } from '@/lib/serving/presentation/figure/figure';
import styles from './estimate-note.module.css';

/** Says once, below many figures, that they are estimates for the nation; nothing where they are as counted. */
export function EstimateNote({ figures }: { figures: readonly Pick<Figure, 'estimatedFrom'>[] }) {
  const language = useLocale() as Language;
  const oneIn = figures.find(({ estimatedFrom }) => estimatedFrom !== null)?.estimatedFrom ?? null;
  return oneIn === null ? null : (
    <small className={styles.note} data-estimate="">
      ≈ {estimateWords(oneIn)[language]}
    </small>
  );
}
