/** The pages every visitor-facing promise is checked on. */
export const mainPages = [
  { name: 'the overview', path: '/' },
  { name: 'the poverty map', path: '/poverty' },
  { name: 'coverage', path: '/coverage' },
  { name: 'the list of indicators', path: '/indicators' },
  { name: 'an indicator', path: '/indicators/no_toilet' },
  { name: 'the list of places', path: '/places' },
  { name: 'a district', path: '/places/PK617' },
  { name: 'data quality', path: '/registry' },
  { name: 'published returns', path: '/returns' },
  { name: 'the sample for an evaluation', path: '/evaluation' },
  { name: 'planning', path: '/planning' },
  { name: 'the targeting lab', path: '/targeting' },
  { name: 'the calibration desk', path: '/calibration' },
  { name: 'the methods', path: '/methods' },
  { name: 'a method', path: '/methods/indicators' },
  { name: 'the API page', path: '/api/docs' },
] as const;
