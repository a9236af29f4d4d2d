/**
 * Who may import whom: for each folder, the other folders of ours it may know. A folder always knows itself. Tests are free
 * of these rules, not of the vendor rules. The text of ARCHITECTURE.md says why; `layers.test.ts` proves each one fires.
 */
const science = ['lib/core/', 'lib/stats/', 'lib/spatial/', 'lib/geography/'];
const findingNames = 'lib/spatial/(?:local-statistic|spatial-class|change-class)';
const marts = ['data/models/marts/'];
const pipeline = [...science, 'lib/pmt/', 'lib/programmes/', 'lib/extract/', 'lib/validate/', 'lib/warehouse/'];

const layers = {
  'lib/core/': [],
  'lib/stats/': ['lib/core/'],
  'lib/spatial/': ['lib/core/', 'lib/stats/'],
  'lib/geography/': ['lib/core/', 'lib/stats/', 'lib/spatial/'],
  'lib/hotspots/': ['lib/core/', 'lib/stats/', 'lib/spatial/'],
  'lib/coverage/': ['lib/core/', 'lib/stats/'],
  'lib/warehouse/': ['lib/core/'],
  'lib/reach/': [],
  'lib/planning/': ['lib/core/'],
  'lib/disclosure/': [...science, 'lib/warehouse/'],
  'lib/pmt/': [...science, 'lib/targeting/'],
  'lib/indicators/': science,
  'lib/quality/': ['lib/core/'],
  'lib/monitoring/': ['lib/core/', 'lib/geography/'],
  'lib/evaluation/': ['lib/core/'],
  'lib/returns/': ['lib/core/', 'lib/geography/'],
  'lib/programmes/': [...science, 'lib/pmt/', 'lib/indicators/'],
  'lib/targeting/': science,
  'lib/extract/': pipeline,
  'lib/validate/': pipeline,
  'lib/snapshot/': [
    ...pipeline,
    'lib/disclosure/',
    'lib/indicators/',
    'lib/targeting/',
    'lib/hotspots/',
    'lib/quality/',
    'lib/reach/',
    'lib/monitoring/',
    'lib/returns/',
    ...marts,
  ],
  'lib/sample/': pipeline,
  'data/models/': [
    'lib/core/',
    'lib/geography/level',
    findingNames,
    'lib/indicators/indicator',
    'lib/quality/quality-rule',
    'lib/monitoring/(?:target-status|reporting-rule)',
    'lib/warehouse/',
  ],
  'lib/queries/': ['lib/core/', 'lib/geography/', 'lib/access/', 'lib/warehouse/', ...marts],
  'lib/records/': ['lib/core/', 'lib/geography/', 'lib/access/', 'lib/warehouse/', ...marts],
  'lib/presentation/': ['lib/core/', 'lib/stats/', 'lib/geography/', findingNames],
  'lib/brief/': ['lib/core/', 'lib/geography/', 'lib/presentation/', 'lib/stats/'],
  'lib/view-state/': [
    'lib/core/',
    'lib/stats/',
    'lib/geography/',
    'lib/presentation/scheme',
    'lib/spatial/local-statistic',
  ],
  'lib/i18n/': ['lib/core/', 'data/locales/'],
  'components/': [
    'lib/presentation/',
    'lib/view-state/',
    'lib/core/',
    'lib/i18n/',
    'lib/geography/(?:level|place)',
    'lib/queries/',
    'lib/planning/',
    findingNames,
    'lib/monitoring/(?:target-status|reporting-rule|what-stands-out)',
    'data/models/marts/',
  ],
  'e2e/': [],
  'app/': [
    'components/',
    'lib/queries/',
    'lib/records/',
    'lib/planning/',
    'lib/access/',
    'lib/presentation/',
    'lib/brief/',
    'lib/view-state/',
    'lib/core/',
    'lib/i18n/',
    'lib/geography/(?:level|place)',
    'lib/warehouse/published',
    'lib/hotspots/',
    'lib/evaluation/',
    'lib/coverage/',
    'lib/monitoring/',
    'lib/spatial/',
    'data/models/marts/',
  ],
};

const vendors = [
  { name: 'DuckDB', modules: ['@duckdb/'], only: ['lib/warehouse/'] },
  { name: 'MapLibre and deck.gl', modules: ['maplibre-gl', '@deck\\.gl/', '@luma\\.gl/'], only: ['components/map/'] },
  { name: 'Recharts', modules: ['recharts'], only: ['components/charts/'] },
  { name: 'Typst', modules: ['@myriaddreamin/'], only: ['lib/brief/'] },
  { name: 'TanStack Table', modules: ['@tanstack/react-table'], only: ['components/table/'] },
  {
    name: 'Next and React',
    modules: ['next(?:/|$)', 'react(?:/|$)', 'react-dom'],
    only: ['app/', 'components/', 'lib/i18n/'],
  },
];

module.exports = { layers, vendors };
