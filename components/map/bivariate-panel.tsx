'use client';

import { useCallback, useMemo } from 'react';
import { measured } from '@/lib/core/measured';
import { bivariateMap } from '@/lib/serving/presentation/bivariate-map';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { Measure } from '@/lib/serving/presentation/measure';
import { stateWords } from '@/lib/serving/presentation/status-words';
import { BivariateLegend } from './bivariate-legend';
import { type Third, useThirdWords } from './bivariate-words';
import { MapFrame } from './map-frame';
import type { MapPanelProps } from './map-panel-props';

export interface BivariatePanelProps extends MapPanelProps {
  second: Measure;
  /** The same places with the second figure. */
  secondRows: readonly MapRow[];
}

/** The map of two measures over the places of one level, with its square legend. */
export function BivariatePanel({ second, secondRows, ...map }: BivariatePanelProps) {
  const { rows, measure, language } = map;
  const edges = useMemo(() => ({ first: measure.thirds, second: second.thirds }), [measure.thirds, second.thirds]);
  const draw = useCallback(
    (drawn: ReadonlySet<string>) => bivariateMap(rows, secondRows, drawn, edges),
    [rows, secondRows, edges],
  );
  const thirdWords = useThirdWords(language);
  const byCode = useMemo(() => new Map(secondRows.map((row) => [row.code, row])), [secondRows]);
  const detailOf = (code: string): string | null => {
    const row = byCode.get(code);
    const figure = measured(row?.status ?? 'missing', row?.value ?? null, row?.intervalHigh);
    return `${second.title}: ${formatValue(figure, second, { language }).text}`;
  };
  return (
    <MapFrame
      {...map}
      drawing="choropleth"
      legendOver
      draw={draw}
      detailOf={detailOf}
      wordsOf={(drawn, highlight) =>
        typeof highlight === 'number'
          ? [
              thirdWords(measure, drawn.first, (highlight % 3) as Third),
              thirdWords(second, drawn.second, Math.floor(highlight / 3) as Third),
            ].join(' · ')
          : stateWords[highlight][language]
      }
      legend={(drawn, state) => (
        <BivariateLegend {...state} drawn={drawn} first={measure} second={second} language={language} />
      )}
    />
  );
}
