import styles from './no-answer.module.css';

/** A quiet dash in a table where there is no answer; why is told when it is pointed at, and to whoever listens. */
export function NoAnswer({ words }: { words: string }) {
  return (
    <span role="img" aria-label={words} title={words} className={styles.dash}>
      –
    </span>
  );
}
