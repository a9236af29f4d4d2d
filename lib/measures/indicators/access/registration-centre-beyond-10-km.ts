import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('registration_centre', 10),
  id: 'registration_centre_beyond_10_km',
  position: 902,
};

export default indicator;
