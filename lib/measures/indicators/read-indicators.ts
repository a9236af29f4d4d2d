import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../core/invariant';
import { type Indicator, themes } from './indicator';

const folder = dirname(fileURLToPath(import.meta.url));

/**
 * Every declared indicator, in list order: the files of the theme folders are the list. A file declares one, under its own name, or a
 * family: several that differ in few words, each with its own title. Only the pipeline reads them;
 * pages read what was in force from the snapshot. Those of the theme `programmes` are declared by the programmes themselves
 * (`lib/measures/programmes/standard-indicators`).
 */
export async function readIndicators(): Promise<Indicator[]> {
  const indicators: Indicator[] = [];
  for (const theme of themes.filter((each) => each !== 'programmes')) {
    for (const file of readdirSync(join(folder, theme)).sort()) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      const declared = ((await import(join(folder, theme, file))) as { default: Indicator | Indicator[] }).default;
      const isFamily = Array.isArray(declared);
      for (const indicator of isFamily ? declared : [declared]) {
        invariant(indicator.theme === theme, `${file} says theme ${indicator.theme} but lies in ${theme}`);
        const isNamed = isFamily || indicator.id.replaceAll('_', '-') === file.slice(0, -3);
        invariant(isNamed, `${file} declares ${indicator.id}`);
        indicators.push(indicator);
      }
    }
  }
  return indicators.sort((one, other) => one.position - other.position);
}
