import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('one_window_centre', 5),
  id: 'one_window_centre_beyond_5_km',
  position: 906,
};

export default indicator;
