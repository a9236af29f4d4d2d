import type { Indicator } from '../indicator';
import { medianReach } from '../median-reach';

const indicator: Indicator = {
  ...medianReach('registration_centre'),
  id: 'registration_centre_median_km',
  position: 904,
};

export default indicator;
