import type { Indicator } from '../indicator';
import { medianReach } from '../median-reach';

const indicator: Indicator = {
  ...medianReach('one_window_centre'),
  id: 'one_window_centre_median_km',
  position: 909,
};

export default indicator;
