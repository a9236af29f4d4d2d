import { writeFileSync } from 'node:fs';
import { dataDictionary } from './dictionary';

writeFileSync('docs/data-dictionary.md', await dataDictionary());
