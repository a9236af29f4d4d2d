import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { BivariateAxis, BivariateMap } from '@/lib/serving/presentation/bivariate-map';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Measure } from '@/lib/serving/presentation/measure';
import styles from './bivariate-square.module.css';
import { type Third, useThirdWords } from './bivariate-words';
import type { Highlight } from './paint';

interface Props {
  drawn: BivariateMap;
  first: Measure;
  second: Measure;
  language: Language;
  highlight: Highlight;
  onPick(cell: number): void;
}

const moves: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 3, ArrowDown: -3 };

/** The nine colours as a square: the first measure grows to the right, the second upwards, in both languages. Arrow keys walk the cells. */
export function BivariateSquare({ drawn, first, second, language, highlight, onPick }: Props) {
  const t = useTranslations('bivariate');
  const thirdWords = useThirdWords(language);
  const cells = useRef<(HTMLButtonElement | null)[]>([]);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const isSameRow = Math.abs(move) > 1 || Math.floor((index + move) / 3) === Math.floor(index / 3);
    if (isSameRow) cells.current[index + move]?.focus();
  };
  const wordsOf = (index: number, count: number): string =>
    t('cell', {
      first: thirdWords(first, drawn.first, (index % 3) as Third),
      second: thirdWords(second, drawn.second, Math.floor(index / 3) as Third),
      count,
    });
  return (
    <div className={styles.plot} dir="ltr">
      <p className={styles.axis} dir="auto">
        <span aria-hidden="true">↑ </span>
        {second.title}
      </p>
      <Edges axis={drawn.second} measure={second} language={language} along="up" />
      {/* biome-ignore lint/a11y/useSemanticElements: nine toggles in a square are no set of form fields */}
      <div className={styles.square} role="group" aria-label={t('square')}>
        {drawn.classes.map(({ index, count }) => (
          <button
            key={index}
            type="button"
            ref={(cell) => {
              cells.current[index] = cell;
            }}
            className={styles.cell}
            data-keep-colour=""
            style={{
              background: `var(--ink-${index})`,
              gridColumn: (index % 3) + 1,
              gridRow: 3 - Math.floor(index / 3),
            }}
            tabIndex={index === stop ? 0 : -1}
            aria-label={wordsOf(index, count)}
            title={wordsOf(index, count)}
            aria-pressed={highlight === index}
            data-legend-count={formatNumber(count, { decimals: 0, language: 'en' })}
            onFocus={() => setStop(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onClick={() => onPick(index)}
          />
        ))}
      </div>
      <Edges axis={drawn.first} measure={first} language={language} along="right" />
      <p className={`${styles.axis} ${styles.below}`} dir="auto">
        {first.title}
        <span aria-hidden="true"> →</span>
      </p>
    </div>
  );
}

/** The two edges between thirds, where all three are there. */
function Edges(props: { axis: BivariateAxis; measure: Measure; language: Language; along: 'up' | 'right' }) {
  const { axis, measure, language, along } = props;
  const scale = measure.unit === 'share' ? 100 : 1;
  const inner = axis.breaks.slice(1, -1);
  const steps = inner.length === 2 ? [1 / 3, 2 / 3] : inner.length === 1 ? [1 / 2] : [];
  return (
    <div className={styles.edges} data-along={along} aria-hidden="true">
      {steps.map((step, index) => (
        <span key={step} style={{ [along === 'up' ? 'insetBlockEnd' : 'insetInlineStart']: `${step * 100}%` }}>
          {formatNumber((inner[index] as number) * scale, { decimals: measure.decimals, language })}
        </span>
      ))}
    </div>
  );
}
