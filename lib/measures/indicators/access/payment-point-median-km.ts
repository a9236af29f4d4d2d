import type { Indicator } from '../indicator';
import { medianReach } from '../median-reach';

const indicator: Indicator = {
  ...medianReach('payment_point'),
  id: 'payment_point_median_km',
  position: 914,
};

export default indicator;
