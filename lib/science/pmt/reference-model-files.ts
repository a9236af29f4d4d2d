import { join } from 'node:path';
import { filesOfFolder, type ModelFile, shippedFolder } from './model-folder';

/** Published models of other countries: scored with when they are named, never measured at a load nor listed with figures. */
export const referenceModelFiles = (): ModelFile[] => filesOfFolder(join(shippedFolder, 'reference'));
