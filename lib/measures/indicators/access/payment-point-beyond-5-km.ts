import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('payment_point', 5),
  id: 'payment_point_beyond_5_km',
  position: 911,
};

export default indicator;
