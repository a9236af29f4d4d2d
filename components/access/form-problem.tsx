import { useTranslations } from 'next-intl';
import styles from './form.module.css';

export interface Problem {
  code: string;
  minutes?: number;
  email?: string;
  name?: string;
}

/** Why a form was not taken, in words, where a screen reader hears it. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  const t = useTranslations('access.problems');
  if (problem === null) return null;
  return (
    <p role="alert" className={styles.problem}>
      {t(problem.code as 'wrong', { minutes: problem.minutes ?? 1 })}
    </p>
  );
}
