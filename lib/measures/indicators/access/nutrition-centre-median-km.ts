import type { Indicator } from '../indicator';
import { medianReach } from '../median-reach';

const indicator: Indicator = {
  ...medianReach('nutrition_centre'),
  id: 'nutrition_centre_median_km',
  position: 919,
};

export default indicator;
