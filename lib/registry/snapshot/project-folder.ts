import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project, for the pipeline's own files (models, reference tables); not for the web app. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
