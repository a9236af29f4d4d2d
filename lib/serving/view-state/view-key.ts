import { isPeriod } from '../../core/period';
import { isLevel } from '../../science/geography/level';
import { isLocalStatistic } from '../../science/spatial/local-statistic';
import { isRateTreatment } from '../../science/spatial/rate-treatment';
import { fewestClasses, isScheme, mostClasses } from '../presentation/scheme';
import { isLens } from './lens';
import type { View } from './view';

/** How one part of the view is written in the URL and read back; `read` answers undefined where the text is not valid. */
interface ViewKey<Value> {
  read(text: string): Value | undefined;
  write(value: Value): string;
}

const token = /^[A-Za-z0-9][A-Za-z0-9_.:+-]{0,79}$/;
const word = /^[a-z][a-z0-9_]{0,79}$/;
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]\d{1,3})?$/;

const textLike = (pattern: RegExp): ViewKey<string> => ({
  read: (text) => (pattern.test(text) ? text : undefined),
  write: (value) => value,
});
const optionalLike = (pattern: RegExp): ViewKey<string | null> => ({
  read: (text) => (pattern.test(text) ? text : undefined),
  write: (value) => value ?? '',
});

const yesOrNo: ViewKey<boolean> = {
  read: (text) => (text === 'no' ? false : text === 'yes' ? true : undefined),
  write: (value) => (value ? 'yes' : 'no'),
};

function readEdges(text: string): number[] | undefined {
  const parts = text.split(',');
  const edges = parts.map(Number);
  const ascending = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] as number));
  const valid = parts.every((part) => decimal.test(part)) && edges.every((edge) => Number.isFinite(edge));
  return valid && ascending && edges.length >= 2 && edges.length <= mostClasses + 1 ? edges : undefined;
}

function readSelection(text: string): string[] | undefined {
  const codes = text.split(',');
  return codes.every((code) => token.test(code)) && new Set(codes).size === codes.length ? codes : undefined;
}

/** Every part of the view, in the order the URL shows it. */
export const viewKeys: { [Key in keyof View]: ViewKey<View[Key]> } = {
  place: textLike(token),
  level: { read: (text) => (isLevel(text) ? text : undefined), write: (value) => value },
  programme: optionalLike(word),
  indicator: textLike(word),
  model: optionalLike(token),
  breakdown: textLike(word),
  category: { read: (text) => (/^[^\p{Cc}]{1,80}$/u.test(text) ? text : undefined), write: (value) => value },
  scheme: { read: (text) => (isScheme(text) ? text : undefined), write: (value) => value },
  classes: {
    read: (text) => (/^\d$/.test(text) && +text >= fewestClasses && +text <= mostClasses ? +text : undefined),
    write: String,
  },
  breaks: { read: readEdges, write: (value) => (value ?? []).map((edge) => String(edge === 0 ? 0 : edge)).join(',') },
  snapshot: optionalLike(token),
  period: { read: (text) => (isPeriod(text) ? text : undefined), write: (value) => value ?? '' },
  select: { read: readSelection, write: (value) => value.join(',') },
  lens: { read: (text) => (isLens(text) ? text : undefined), write: (value) => value },
  beside: optionalLike(word),
  since: optionalLike(token),
  statistic: { read: (text) => (isLocalStatistic(text) ? text : undefined), write: (value) => value },
  weights: textLike(/^(?:queen|rook|knn:[1-9]\d?|distance:[1-9]\d{0,3})$/),
  corrected: yesOrNo,
  rates: { read: (text) => (isRateTreatment(text) ? text : undefined), write: (value) => value },
  bubbles: yesOrNo,
};
