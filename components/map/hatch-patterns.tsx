import { type HatchedState, hatchedStates } from './hatch';

const strokes: Record<HatchedState, string> = {
  missing: 'M-1 9L9-1M3 13L13 3M-1 1L1-1M7 9L9 7',
  suppressed: 'M-1 9L9-1M-1 1L1-1M7 9L9 7M-1-1L9 9M-1 7L1 9M7-1L9 1',
  banded: 'M4 0V8',
  not_applicable: 'M0 4H8',
  stale: 'M3.5 4H4.5',
};

/** The patterns of the states for SVG, drawn like those of the engine: `url(#hatch-missing)` and so on. */
export function HatchPatterns() {
  return (
    <defs>
      {hatchedStates.map((state) => (
        <pattern key={state} id={`hatch-${state}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path
            d={strokes[state]}
            fill="none"
            style={{
              fill: 'none',
              stroke: state === 'stale' ? 'var(--ink)' : 'var(--map-hatch)',
              strokeWidth: 1.2,
              vectorEffect: 'none',
            }}
          />
        </pattern>
      ))}
    </defs>
  );
}
