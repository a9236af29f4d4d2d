import { fgtOfConsumption } from '../fgt-of-consumption';

export default fgtOfConsumption(2, 40);
