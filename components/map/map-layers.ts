import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '@/lib/serving/presentation/map-colours';
import { hatchedStates } from './hatch';

/** Zooms at which a line is thin and thick; lines grow a little as the reader comes closer. */
const width = (far: number, near: number): ['interpolate', ['linear'], ['zoom'], number, number, number, number] => [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  far,
  9,
  near,
];

const line = (id: string, colour: string, far: number, near: number): LayerSpecification => ({
  id,
  type: 'line',
  source: id,
  layout: { 'line-join': 'bevel' },
  paint: { 'line-color': colour, 'line-width': width(far, near) },
});

/** Thin lines between many places would darken what they part. */
const faint = (id: string, colour: string, far: number, near: number): LayerSpecification => ({
  ...(line(id, colour, far, near) as LineLayerSpecification),
  paint: { 'line-color': colour, 'line-width': width(far, near), 'line-opacity': 0.45 },
});

const marked = (name: string): ['boolean', ['feature-state', string], false] => [
  'boolean',
  ['feature-state', name],
  false,
];

/** Marks are few shapes in a source of their own, so that a frame does not draw every outline again. */
const markLine = (id: string, colour: string, widths: [number, number, number]): LayerSpecification => ({
  id,
  type: 'line',
  source: 'marks',
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': ['match', ['get', 'mark'], 'cursor', widths[0], 'selected', widths[1], widths[2]],
  },
});

export const noPlaces: FilterSpecification = ['in', ['get', 'code'], ['literal', []]];

/** Layers from the ground up: fills, patterns of states, lines of three strengths, marks of the reader. */
export const mapLayers = (colours: MapColours): LayerSpecification[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
  {
    id: 'fills',
    type: 'fill',
    source: 'places',
    paint: {
      'fill-antialias': false,
      'fill-color': ['to-color', ['feature-state', 'colour'], colours.outside],
      'fill-opacity': ['case', marked('dimmed'), 0.16, 1],
    },
  },
  ...hatchedStates.map(
    (state): LayerSpecification => ({
      id: `hatch-${state}`,
      type: 'fill',
      source: 'places',
      filter: noPlaces,
      paint: { 'fill-pattern': `hatch-${state}`, 'fill-opacity': ['case', marked('dimmed'), 0.16, 1] },
    }),
  ),
  faint('borders', colours.border, 0.5, 1),
  line('edge', colours['district-border'], 0.8, 1.6),
  line('district-borders', colours['district-border'], 0.8, 1.6),
  line('province-borders', colours['province-border'], 1.5, 2.6),
  line('class-solid', colours.outlined, 1.8, 3.2),
  {
    id: 'class-dotted',
    type: 'line',
    source: 'class-dotted',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.outlined, 'line-width': width(2.2, 3.2), 'line-dasharray': [0.01, 1.9] },
  },
  markLine('marks-halo', colours.halo, [6.5, 5, 3.5]),
  markLine('marks', colours.mark, [3.5, 2.5, 1.5]),
];
