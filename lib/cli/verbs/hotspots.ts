import { done, type Result, refused } from '../../core/result';
import { areShares } from '../../measures/hotspots/figures-entering';
import { defaultChoice } from '../../measures/hotspots/hotspot-choice';
import { neighbourRule } from '../../measures/hotspots/neighbour-rule';
import { type HotspotRun, runHotspots } from '../../measures/hotspots/run-hotspots';
import { isLevel } from '../../science/geography/level';
import { type LocalStatistic, localStatistics } from '../../science/spatial/local-statistic';
import { rateTreatments } from '../../science/spatial/rate-treatment';
import { alternatives } from '../../science/spatial/tails';
import { weightStyles } from '../../science/spatial/weights';
import { currentSnapshotId, dataFolder } from '../../warehouse/published';
import { areasOfFiles } from '../hotspots/areas-of-files';
import { areasOfSnapshot } from '../hotspots/areas-of-snapshot';
import { hotspotWords } from '../hotspots/hotspot-words';
import type { NamedAreas } from '../hotspots/named-areas';
import { missingCodes, missingHelp } from '../missing-codes';
import { formatOf, writeRows } from '../table';
import { Misuse, required, type Verb, type VerbCall, wholeNumber } from '../verb';

const columns = [
  'code',
  'name',
  'value',
  'statistic',
  'z',
  'p',
  'q',
  'class',
  'neighbours',
  'cluster',
  'isolated',
] as const;
const mostPermutations = 999_999;
const weightsHelp = '--weights takes queen, rook, knn:8 (nearest centres) or distance:50 (kilometres between centres)';
const lastSeed = 2 ** 53 - 1;

const verb: Verb = {
  summary: 'finds clusters of high and low figures among neighbouring areas',
  usage: `naqsha hotspots INDICATOR --level tehsil|district|province [--model ID] [--period 2025Q3] [--snapshot ID] [--with INDICATOR] …
naqsha hotspots --values FILE --code COLUMN --value COLUMN --boundaries FILE [--boundary-code FIELD] [--with COLUMN] [--base COLUMN] …

  --statistic ${localStatistics.join('|')}   default gi-star
  --weights queen|rook|knn:8|distance:50   default queen; distances in km by great circle between centroids, in file units with --planar
  --style ${weightStyles.join('|')}   default row-standardised
  --permutations 9999   0 takes p from the normal approximation; --seed 42 repeats the same draws
  --rates ${rateTreatments.join('|')}   default auto: shares enter standardised by empirical Bayes where bases differ tenfold
  --tail ${alternatives.join('|')}   --alpha 0.05   --correction bh|none   --format csv|json

Prints ${columns.join(', ')} for every polygon; an empty cell is unknown. Gi and Gi* are z-scores, local Moran is that of
spdep's localmoran. bivariate-local-moran compares each figure with the --with figure around it; eb-local-moran takes rates apart into
numerator and denominator by itself. With --values figures enter as they are unless --base is named: --value is then the count, --base what
it is counted among. cluster numbers groups of two areas or more; isolated says high or low of an area that stands out alone. Rows
with no polygon are named on standard error. ${missingHelp}.`,
  options: {
    level: { type: 'string' },
    model: { type: 'string' },
    period: { type: 'string' },
    snapshot: { type: 'string' },
    with: { type: 'string' },
    values: { type: 'string' },
    code: { type: 'string' },
    value: { type: 'string' },
    base: { type: 'string' },
    boundaries: { type: 'string' },
    'boundary-code': { type: 'string' },
    statistic: { type: 'string' },
    weights: { type: 'string' },
    planar: { type: 'boolean' },
    style: { type: 'string' },
    permutations: { type: 'string' },
    seed: { type: 'string' },
    tail: { type: 'string' },
    alpha: { type: 'string' },
    rates: { type: 'string' },
    missing: { type: 'string' },
    correction: { type: 'string' },
    format: { type: 'string' },
  },
  async run(call) {
    const { values, say, write } = call;
    const statistic = choice(values.statistic, '--statistic', localStatistics, defaultChoice.statistic);
    const style = choice(values.style, '--style', weightStyles, defaultChoice.style);
    const alternative = choice(values.tail, '--tail', alternatives, 'two-sided');
    const corrected = choice(values.correction, '--correction', ['bh', 'none'] as const, 'bh') === 'bh';
    const rates = choice(values.rates, '--rates', rateTreatments, defaultChoice.rates);
    const permutations = wholeNumber(values.permutations, '--permutations', defaultChoice.permutations);
    if (permutations > mostPermutations) throw new Misuse(`--permutations takes at most ${mostPermutations}`);
    const seed = wholeNumber(values.seed, '--seed', defaultChoice.seed);
    if (seed > lastSeed) throw new Misuse(`--seed takes at most ${lastSeed}`);
    const alpha = Number(values.alpha ?? defaultChoice.alpha);
    if (!(alpha > 0 && alpha < 1)) throw new Misuse('--alpha takes a share between 0 and 1');
    const weights = typeof values.weights === 'string' ? values.weights : defaultChoice.weights;
    if (neighbourRule(weights) === null) throw new Misuse(weightsHelp);
    const format = formatOf(values.format);
    const read = await areasAsked(call, statistic);
    if (!read.ok) return read;
    const areas = read.value;
    const rule = neighbourRule(weights, areas.planar ?? values.planar === true);
    if (rule === null) throw new Misuse(weightsHelp);
    const asked = { statistic, weights, style, permutations, seed, alternative, alpha, corrected, rates };
    if (rates === 'standardised' && !areShares(areas)) {
      return refused({
        code: 'no-shares',
        sentence: 'Only shares can be standardised: each figure needs a count and the base that it is counted among.',
        nextStep: 'Name a share, with --values also --base, or leave --rates out.',
      });
    }
    const run = runHotspots(areas, rule(areas), asked);
    for (const line of hotspotWords(areas, run, asked)) say(line);
    await writeRows(rowsOf(areas, run), columns, format, write);
    return done(null);
  },
};

export default verb;

function choice<const Choice extends string>(
  value: string | boolean | undefined,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const chosen = value === undefined ? fallback : choices.find((each) => each === value);
  if (chosen === undefined) throw new Misuse(`${name} takes one of ${choices.join(', ')}`);
  return chosen;
}

async function areasAsked(call: VerbCall, statistic: LocalStatistic): Promise<Result<NamedAreas>> {
  const { values, positionals } = call;
  const text = (name: string): string | null => (typeof values[name] === 'string' ? (values[name] as string) : null);
  const beside = statistic === 'bivariate-local-moran' ? required(values.with, '--with') : null;
  if (text('values') !== null) {
    if (positionals.length > 0) throw new Misuse('give an indicator or --values, not both');
    return areasOfFiles({
      values: required(values.values, '--values'),
      boundaries: required(values.boundaries, '--boundaries'),
      code: required(values.code, '--code'),
      value: required(values.value, '--value'),
      beside,
      base: statistic === 'eb-local-moran' ? required(values.base, '--base') : text('base'),
      boundaryCode: text('boundary-code'),
      missing: missingCodes(values.missing),
      weights: text('weights') ?? defaultChoice.weights,
      planar: values.planar === true,
    });
  }
  const indicator = required(positionals[0], 'the indicator');
  const level = required(values.level, '--level');
  if (!isLevel(level)) throw new Misuse('--level takes tehsil, district or province');
  const folder = dataFolder();
  const snapshot = text('snapshot') ?? currentSnapshotId(folder);
  if (snapshot === null) {
    return refused({
      code: 'nothing-published',
      sentence: `Nothing has been published in ${folder} yet.`,
      nextStep: 'Load an extract with "naqsha load DIR".',
    });
  }
  return areasOfSnapshot({ folder, snapshot, indicator, beside, level, period: text('period'), model: text('model') });
}

const orNothing = (value: number | undefined): number | null => (Number.isFinite(value) ? (value as number) : null);

const rowsOf = (areas: NamedAreas, { found, clusters, isolated }: HotspotRun) =>
  areas.codes.map((code, area) => ({
    code,
    name: areas.names[area] ?? '',
    value: orNothing(areas.values[area]),
    statistic: orNothing(found.statistic[area]),
    z: orNothing(found.z[area]),
    p: orNothing(found.p[area]),
    q: orNothing(found.q[area]),
    class: found.classes[area] ?? '',
    neighbours: found.degrees[area] ?? 0,
    cluster: clusters[area] || null,
    isolated: isolated[area] ?? null,
  }));
