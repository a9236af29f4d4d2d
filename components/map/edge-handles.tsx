import { useTranslations } from 'next-intl';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Language } from '@/lib/core/language';
import { edgeBounds, edgeStep, movedEdge } from '@/lib/serving/presentation/class-edges';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { EdgeControls } from './edge-controls';
import styles from './edge-handles.module.css';

interface Props extends Pick<EdgeControls, 'breaks' | 'onDraft' | 'onKeep'> {
  measure: Measure;
  language: Language;
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A handle on each edge between two classes: dragged, or moved with the arrow keys; the map follows, the link keeps what was let go. */
export function EdgeHandles({ breaks, measure, language, onDraft, onKeep }: Props) {
  const t = useTranslations('breaks');
  const [low, high] = [breaks[0] as number, breaks[breaks.length - 1] as number];
  const span = high - low;
  const print = (value: number) => formatValue({ status: 'known', value }, measure, { language });
  const draggedTo = (event: PointerEvent<HTMLElement>, index: number): number[] => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return movedEdge(breaks, index, low + share * span, measure);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [least, most] = edgeBounds(breaks, index, measure);
    const by = Number.isFinite(step) ? (breaks[index] as number) + step * edgeStep(measure) : step < 0 ? least : most;
    onKeep(movedEdge(breaks, index, by, measure));
  };
  if (!(span > 0)) return null;
  return (
    <div className={styles.track} dir="ltr">
      {breaks.slice(1, -1).map((edge, position) => {
        const index = position + 1;
        const [least, most] = edgeBounds(breaks, index, measure);
        return (
          <span
            key={index}
            className={styles.handle}
            role="slider"
            tabIndex={0}
            aria-label={t('edge', { number: index, of: breaks.length - 2 })}
            aria-orientation="horizontal"
            aria-valuemin={least}
            aria-valuemax={most}
            aria-valuenow={edge}
            aria-valuetext={print(edge).aria}
            title={print(edge).text}
            style={{ insetInlineStart: `${((edge - low) / span) * 100}%` }}
            onKeyDown={(event) => onKeyDown(event, index)}
            onPointerDown={(event) => {
              event.preventDefault();
              event.currentTarget.focus();
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) onDraft(draggedTo(event, index));
            }}
            onPointerUp={(event) => {
              if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
              event.currentTarget.releasePointerCapture(event.pointerId);
              onKeep(draggedTo(event, index));
            }}
          />
        );
      })}
    </div>
  );
}
