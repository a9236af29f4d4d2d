import type { BriefFill } from '@/lib/serving/brief/brief';
import type { ClassedMap, Fill } from '@/lib/serving/presentation/classed-map';
import { mapColours } from '@/lib/serving/presentation/map-colours';

/** How a place is filled on paper: the ink of its class, or the ground of a place without a figure, and the pattern of its state. */
export const briefFill = ({ classes }: Pick<ClassedMap, 'classes'>, { status, classIndex }: Fill): BriefFill => ({
  colour: classIndex === null ? mapColours.light.unknown : (classes[classIndex]?.ink.light ?? mapColours.light.unknown),
  hatch: status === 'known' ? null : status,
});
