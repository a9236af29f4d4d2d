import { useTranslations } from 'next-intl';
import type { StoredFit } from './stored-fit';
import { useFigures } from './use-figures';

/** How a model was estimated, in a few words. */
export function MethodWords({ fit }: { fit: Pick<StoredFit, 'plan' | 'calibration'> }) {
  const t = useTranslations('calibration.methodWords');
  const { plain } = useFigures();
  const { method } = fit.calibration;
  const words =
    method.kind === 'ridge'
      ? t('ridge', { lambda: plain(method.lambda, 4) })
      : method.kind === 'quantile'
        ? t('quantile', { quantile: plain(method.quantile, 2) })
        : t('ols');
  const { only } = fit.plan;
  return only === null ? words : t('onlyGroup', { words, column: only.column, value: only.value });
}
