import { done, type Result } from '../../../core/result';
import { featureColumns } from '../feature-columns';
import type { PmtFeature, PmtModel, PmtTerm } from '../model';
import { calibrationRefusal } from './calibration-refusal';
import type { CalibrationPlan, Survey } from './plan';

const mostLevels = 50;

/** The model to estimate: features and terms in place, every coefficient and point still 0. */
export function skeleton(survey: Survey, plan: CalibrationPlan): Result<PmtModel> {
  if (plan.features.length === 0) return wrong('none is chosen', 'کوئی نہیں چنی گئی');
  const reserved = [plan.target, plan.folds, plan.weights].filter((each) => each !== null);
  const features: Record<string, PmtFeature> = {};
  const terms: PmtTerm[] = [];
  for (const name of plan.features) {
    if (reserved.includes(name))
      return wrong(
        `"${name}" is the target, the folds or the weights and cannot be a feature`,
        `"${name}" ہدف، حصے یا وزن ہے اور خصوصیت نہیں ہو سکتا`,
      );
    const known = plan.like?.features[name];
    if (plan.like && known) {
      features[name] = known;
      terms.push(...plan.like.terms.filter((term) => term.feature === name).map(cleared));
      continue;
    }
    const column = survey.columns.find((each) => each.name === name);
    if (!column)
      return wrong(
        `the survey has no column "${name}"; it has ${survey.columns.map((each) => each.name).join(', ')}`,
        `سروے میں کالم "${name}" نہیں ہے`,
      );
    const feature = name.replaceAll(';', ',');
    features[feature] = { title: { en: name, ur: name }, expression: { column: name, type: column.type } };
    if (column.type === 'number' && !plan.categories.includes(name)) {
      terms.push({ kind: 'linear', feature, coefficient: 0 });
      continue;
    }
    const levels = levelsOf(survey, name);
    if (levels.length > mostLevels)
      return wrong(
        `"${name}" has ${levels.length} different values; a category may have ${mostLevels}`,
        `"${name}" کی ${levels.length} مختلف قدریں ہیں؛ زمرے کی ${mostLevels} ہو سکتی ہیں`,
      );
    terms.push({ kind: 'category', feature, points: Object.fromEntries(levels.map((level) => [level, 0])) });
  }
  const model = { ...frame(plan), features, terms };
  const lacking = featureColumns({ ...model, cutOffs: [] }).filter(
    ({ column }) => !survey.columns.some((each) => each.name === column),
  );
  const names = lacking.map((each) => each.column).join(', ');
  if (lacking.length > 0)
    return wrong(
      `the survey lacks columns that the features need: ${names}`,
      `سروے میں وہ کالم نہیں جو ان خصوصیات کو درکار ہیں: ${names}`,
    );
  return done(model);
}

/** Values of a column, the most frequent first, so that it becomes the reference. */
function levelsOf(survey: Survey, name: string): string[] {
  const counts = new Map<string, number>();
  for (const row of survey.rows)
    if (row[name] !== null && row[name] !== undefined)
      counts.set(String(row[name]), (counts.get(String(row[name])) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([level]) => level);
}

function cleared(term: PmtTerm): PmtTerm {
  if (term.kind === 'linear') return { ...term, coefficient: 0 };
  if (term.kind === 'bands') return { ...term, bands: term.bands.map((band) => ({ ...band, points: 0 })) };
  return { ...term, points: Object.fromEntries(Object.keys(term.points).map((key) => [key, 0])) };
}

function methodInWords({ method }: CalibrationPlan): string {
  if (method.kind === 'ols') return 'Ordinary least squares';
  return method.kind === 'ridge' ? 'Ridge regression' : `Regression of the quantile ${method.quantile}`;
}

function frame(plan: CalibrationPlan): Omit<PmtModel, 'features' | 'terms'> {
  const start = { intercept: 0, scale: { multiply: 1, add: 0 } };
  if (plan.like) {
    const { vectors, lookups, ...kept } = plan.like;
    return { ...kept, ...start, id: plan.id };
  }
  return {
    ...start,
    id: plan.id,
    position: 100,
    title: { en: plan.id, ur: plan.id },
    label: {
      en: `Calibrated on ${plan.origin}; not an official formula`,
      ur: `${plan.origin} پر بنایا گیا؛ سرکاری فارمولا نہیں`,
    },
    author: 'naqsha calibrate',
    source: `${methodInWords(plan)} of ${plan.log ? 'the logarithm of ' : ''}${plan.target} in ${plan.origin}${plan.only === null ? '' : `, households with ${plan.only.column} ${plan.only.value}`}`,
    licence: 'as the survey',
    illustrative: true,
    decimals: 2,
    clamp: { min: 0, max: 100 },
    missing: { rule: 'refuse' },
    cutOffs: [
      {
        score: plan.cutOff,
        from: '1900-01-01',
        to: null,
        where: null,
        source: `takes the poorest ${Number((plan.poorest * 100).toFixed(4))} % of ${plan.origin}`,
      },
    ],
  };
}

const wrong = (en: string, ur: string): Result<never> =>
  calibrationRefusal({
    code: 'calibration-features',
    sentence: { en: `The features cannot be used: ${en}.`, ur: `یہ خصوصیات استعمال نہیں ہو سکتیں: ${ur}۔` },
    nextStep: { en: 'Choose other columns of the survey.', ur: 'سروے کے دوسرے کالم چنیں۔' },
    onCommandLine:
      'Name columns of the survey in --features, separated by commas; --prepare takes SQL that makes new ones.',
  });
