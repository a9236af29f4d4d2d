import type { Indicator } from '../indicator';
import { medianReach } from '../median-reach';

const indicator: Indicator = {
  ...medianReach('school'),
  id: 'school_median_km',
  position: 924,
};

export default indicator;
