import { useTranslations } from 'next-intl';
import type { SectionView } from '@/lib/pages/programmes/section-view';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import { Panel } from '../ui/panel';
import { BesideTable } from './beside-table';
import { FigureList } from './figure-list';
import styles from './section-panel.module.css';
import { SplitTable } from './split-table';

/** One question about a programme: its figures with their course by quarter, then the same by group. */
export function SectionPanel({ section, query, snapshot }: { section: SectionView; query: string; snapshot: Sampled }) {
  const t = useTranslations('programmes');
  const title = t(`sections.${section.key}.title`);
  return (
    <Panel title={title}>
      <p className={styles.note}>{t(`sections.${section.key}.note`)}</p>
      <div className={styles.parts}>
        <FigureList figures={section.figures} caption={title} query={query} />
        {section.splits.length > 0 && (
          <div className={styles.splits}>
            {section.splits.map((split) => (
              <SplitTable key={`${split.measure.id} ${split.breakdown}`} {...split} snapshot={snapshot} />
            ))}
          </div>
        )}
      </div>
      {section.beside && section.beside.measures.length > 0 && (
        <BesideTable
          caption={title}
          breakdown={section.beside.breakdown}
          measures={section.beside.measures}
          snapshot={snapshot}
        />
      )}
    </Panel>
  );
}
