const { layers, vendors } = require('./scripts/checks/layers.cjs');

const notTested = '\\.(?:test|test-support|spec)\\.tsx?$';
const anyOf = (folders) => `^(?:${folders.join('|')})`;
const ours = '^(?:app|components|lib|data|e2e|scripts)/';

const layerRules = Object.entries(layers).map(([folder, may]) => ({
  name: `layer ${folder}`,
  severity: 'error',
  comment: `may import ${may.length ? may.join(', ') : 'nothing else of ours'}`,
  from: { path: `^${folder}`, pathNot: notTested },
  to: { path: ours, pathNot: anyOf([folder, ...may]) },
}));

const vendorRules = vendors.map(({ name, modules, only }) => ({
  name: `vendor ${name}`,
  severity: 'error',
  comment: `only ${only.join(', ')} may import ${name}`,
  from: { path: '^(?:app|components|lib|data)/', pathNot: anyOf(only) },
  to: { path: `(?:^|node_modules/)(?:${modules.join('|')})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...vendorRules,
    {
      name: 'components know only the types of queries',
      severity: 'error',
      comment: 'a component is given rows; it may know their type, never how they are asked for',
      from: { path: '^components/', pathNot: notTested },
      to: { path: '^(?:lib/serving/queries|data/models)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing imports app',
      severity: 'error',
      from: { path: '^(?:components|lib|data|e2e|scripts)/', pathNot: notTested },
      to: { path: '^app/' },
    },
    {
      name: 'no circle',
      severity: 'error',
      comment: 'types included',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything resolves',
      severity: 'error',
      comment: 'packages that hold types only are left to the compiler',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:geojson|topojson-specification)$' },
    },
    {
      name: 'no development tool in the product',
      severity: 'error',
      from: { path: '^(?:app|components|lib)/', pathNot: notTested },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
};
