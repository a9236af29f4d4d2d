import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('payment_point', 20),
  id: 'payment_point_beyond_20_km',
  position: 913,
};

export default indicator;
