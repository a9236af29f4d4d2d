import { useTranslations } from 'next-intl';
import styles from './plan-form.module.css';

export interface PlanFormProps {
  /** What the link says now, as it writes it. */
  plan: { seed: string; method: string; confidence: string } & Record<
    'margin' | 'proportion' | 'deff' | 'response' | 'take',
    number
  >;
  indicators: readonly { id: string; title: string }[];
  indicator: string;
  /** Parts of the link that stay as they are. */
  kept: Readonly<Record<string, string>>;
}

const numbers = [
  { name: 'margin', min: 0.5, max: 30, step: 0.5 },
  { name: 'proportion', min: 1, max: 99, step: 1 },
  { name: 'deff', min: 1, max: 10, step: 0.1 },
  { name: 'response', min: 10, max: 100, step: 1 },
  { name: 'take', min: 1, max: 200, step: 1 },
] as const;

/** The questions that a sample answers to, as a plain form: sending it puts them into the link. */
export function PlanForm({ plan, indicators, indicator, kept }: PlanFormProps) {
  const t = useTranslations('evaluation');
  return (
    <form method="get" className={styles.form}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t('indicator')}
        <select name="indicator" defaultValue={indicator}>
          {indicators.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('confidence')}
        <select name="confidence" defaultValue={plan.confidence}>
          {['90', '95', '99'].map((each) => (
            <option key={each} value={each}>
              {each} %
            </option>
          ))}
        </select>
      </label>
      {numbers.map(({ name, ...limits }) => (
        <label key={name}>
          {t(name)}
          <input type="number" name={name} defaultValue={plan[name]} required {...limits} dir="ltr" />
        </label>
      ))}
      <label>
        {t('method')}
        <select name="method" defaultValue={plan.method}>
          <option value="pps">{t('pps')}</option>
          <option value="simple">{t('simple')}</option>
        </select>
      </label>
      <label>
        {t('seed')}
        <input
          name="seed"
          defaultValue={plan.seed}
          required
          maxLength={40}
          pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
          dir="ltr"
        />
      </label>
      <button type="submit">{t('draw')}</button>
    </form>
  );
}
