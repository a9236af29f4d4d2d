import { type RefObject, useEffect, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { Padding } from './map-engine';

/** Pixels the legend takes beside the drawing, and the width from which it stands there (see `map-panel.module.css`). */
const legendWidth = 248;
const wide = 720;

const plain: Padding = { top: 14, bottom: 26, left: 14, right: 14 };

/** Room around the place shown: on wide maps the legend keeps its own side free, the right one in English. */
export function useFitPadding(
  frame: RefObject<HTMLElement | null>,
  legendBeside: boolean,
  language: Language,
): Padding {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= wide));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  const side = isWide && legendBeside ? legendWidth : plain.left;
  const sides = language === 'ur' ? { left: side, right: plain.right } : { left: plain.left, right: side };
  return { ...plain, ...sides };
}
