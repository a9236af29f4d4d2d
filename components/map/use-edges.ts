import { useCallback, useEffect, useState } from 'react';
import type { Choropleth } from '@/lib/serving/presentation/choropleth';
import { keptEdges, readEdges, writeEdges } from '@/lib/serving/presentation/class-edges';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { EdgeControls } from './edge-controls';

interface Given {
  /** The edges of the link; null lets the scheme choose. */
  breaks: readonly number[] | null | undefined;
  measure: Measure;
  /** Keeps edges, or gives the choice back to a scheme. Absent where the reader may not change them. */
  onEdges?: (breaks: number[] | null) => void;
}

/** Edges being dragged stand before those of the link until these have followed. */
export function useEdges({ breaks, measure, onEdges }: Given) {
  const [draft, setDraft] = useState<readonly number[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the link now says replaces what was dragged
  useEffect(() => setDraft(null), [breaks]);
  const keep = useCallback(
    (edges: readonly number[]) => {
      setDraft(edges);
      onEdges?.([...edges]);
    },
    [onEdges],
  );
  const controlsOf = (drawn: Choropleth): EdgeControls | undefined => {
    const edges = keptEdges(drawn.breaks, measure);
    if (!onEdges || !edges) return undefined;
    return {
      breaks: edges,
      frozen: drawn.method === 'manual',
      onDraft: setDraft,
      onKeep: keep,
      onFreeze: () => keep(edges),
      onRelease: () => {
        setDraft(null);
        onEdges(null);
      },
      text: writeEdges(edges, measure),
      onType: (text) => {
        const read = readEdges(text, measure, [edges[0] as number, edges[edges.length - 1] as number]);
        if (read.ok) keep(read.value);
        return read;
      },
    };
  };
  return { draft, controlsOf };
}
