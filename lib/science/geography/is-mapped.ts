import { type MappedLevel, mappedLevels } from './level';

/** Whether places of a level have polygons to be drawn by. */
export const isMapped = (level: string): level is MappedLevel => (mappedLevels as readonly string[]).includes(level);
