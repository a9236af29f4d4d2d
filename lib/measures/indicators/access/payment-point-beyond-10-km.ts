import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('payment_point', 10),
  id: 'payment_point_beyond_10_km',
  position: 912,
};

export default indicator;
