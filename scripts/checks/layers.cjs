/**
 * Who may import whom: for each wing of the house, the others it may know. A wing always knows itself. Tests are free of
 * these rules, not of the vendor rules. ARCHITECTURE.md draws the picture; `layers.test.ts` proves that each rule fires.
 */
const core = 'lib/core/';
const science = 'lib/science/';
const measures = 'lib/measures/';
const serving = 'lib/serving/';
const models = 'data/models/';
const described = 'lib/registry/snapshot/(?:catalogue|manifest)';

const layers = {
  [core]: [],
  [science]: [core],
  'lib/warehouse/': [core],
  [measures]: [core, science, 'lib/warehouse/database'],
  'lib/registry/': [core, science, measures, 'lib/warehouse/', models],
  [serving]: [core, science, measures, 'lib/warehouse/', models, described, 'data/locales/'],
  [models]: [core, science, measures, 'lib/warehouse/'],
  'lib/pages/': [core, science, measures, serving, 'lib/warehouse/published', models],
  'components/': [core, science, measures, serving, 'lib/pages/', models, 'data/locales/'],
  'app/': [core, science, measures, serving, 'lib/pages/', 'lib/warehouse/published', 'components/', models],
  'lib/server/': [core, serving, 'lib/measures/monitoring/', 'lib/warehouse/(?:published|request-signal)'],
  'e2e/': [],
};

const vendors = [
  { name: 'DuckDB', modules: ['@duckdb/'], only: ['lib/warehouse/'] },
  { name: 'MapLibre and deck.gl', modules: ['maplibre-gl', '@deck\\.gl/', '@luma\\.gl/'], only: ['components/map/'] },
  { name: 'Recharts', modules: ['recharts'], only: ['components/charts/'] },
  {
    name: 'the authentication library and its store',
    modules: ['better-auth', '@libsql/'],
    only: ['lib/serving/access/', 'lib/serving/interchange/geopackage-format'],
  },
  { name: 'Typst', modules: ['@myriaddreamin/'], only: ['lib/serving/brief/'] },
  { name: 'TanStack Table', modules: ['@tanstack/react-table'], only: ['components/table/'] },
  {
    name: 'Next and React',
    modules: ['next(?:/|$)', 'react(?:/|$)', 'react-dom'],
    only: ['app/', 'components/', 'lib/pages/', 'lib/serving/i18n/', 'lib/server/'],
  },
];

module.exports = { layers, vendors };
